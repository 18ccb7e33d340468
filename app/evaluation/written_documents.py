"""A pack's documents as ordinary files, which the ordinary parser reads back as they were.

A text file's title is its name and its text is its content, character for character. Each
document lies in a numbered folder of its own: nothing of the pack decides where a file goes, and
titles may come twice.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.evaluation.pack import Pack, PackDocument
from kernel.errors import PermanentError

# File systems take 255 bytes; the rest is left to the ending.
_MAX_NAME_BYTES = 200
_DONE = "written"
_MIN_FREE_BYTES = 512 * 1024 * 1024
_LOOK_EVERY = 500


@dataclass(frozen=True, slots=True)
class WrittenDocuments:
    """Where the documents lie.

    Attributes:
        sources: The folders to index, by the name of the split that they hold.
        ids: The document's id by the path of its file.
    """

    sources: dict[str, Path]
    ids: dict[str, str]
    paths: dict[str, str]


def write_documents(
    pack: Pack,
    documents: Iterable[PackDocument],
    folder: Path,
    on_written: Callable[[int], None] = lambda _count: None,
) -> WrittenDocuments:
    """Write what is not there yet.

    Raises:
        PermanentError: The disk is nearly full.
    """
    documents = tuple(documents)
    splits = {name: number for number, name in enumerate(dict.fromkeys(map(_split, documents)))}
    sources = {name: folder / f"{number:02}" for name, number in splits.items()}
    placed = {
        document.id: sources[_split(document)]
        / f"{document.number:06}"
        / f"{file_stem(document.title) or document.number}.txt"
        for document in documents
    }
    done = folder / _DONE
    if not done.exists():
        for count, (document, text) in enumerate(pack.texts(iter(documents)), start=1):
            if count % _LOOK_EVERY == 1:
                _check_room(folder)
            path = placed[document.id]
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.write_bytes(text.encode())
            on_written(count)
        done.touch()
    paths = {own_id: os.fspath(path) for own_id, path in placed.items()}
    return WrittenDocuments(sources, {path: own_id for own_id, path in paths.items()}, paths)


def file_stem(title: str) -> str:
    """A title as the name of a file without its ending; empty if nothing of it can stay.

    Only what no file system takes is exchanged, and what would hide the file.
    """
    composed = unicodedata.normalize("NFC", title)
    plain = "".join(
        "∕" if char in "/\\" else " " if unicodedata.category(char)[0] == "C" else char
        for char in composed
    )
    stem = plain.strip().lstrip(".~#$ ")
    while len(stem.encode()) > _MAX_NAME_BYTES:
        stem = stem[:-1]
    return stem.rstrip(". ")


def _split(document: PackDocument) -> str:
    return document.split or ""


def _check_room(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    room = os.statvfs(folder)
    if room.f_bavail * room.f_frsize < _MIN_FREE_BYTES:
        raise PermanentError(
            "The disk is nearly full",
            f"There is no room for the pack's documents in {folder}.",
            "Make room, or name another folder with --work.",
        )
