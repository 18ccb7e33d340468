"""Reading a benchmark pack. Somebody else wrote it: every line may be broken, or meant to break.

Texts of documents stay on disk: a pack may be larger than memory.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from app.evaluation import pack_fields as fields
from indexer.parse.charset import tidy
from kernel.errors import PermanentError

DOCUMENTS = "docs.jsonl"
QUERIES = "queries.jsonl"

_MAX_LINE_BYTES = 32 * 1024 * 1024
_MAX_FILE_BYTES = 8 * 1024**3
_MAX_DOCUMENTS = 500_000
_MAX_QUERIES = 500_000
_MAX_TITLE = 1_000
_MAX_QUERY = 20_000
_MAX_ANSWER = 100_000
_SHOWN_PROBLEMS = 20

_Item = TypeVar("_Item")


class PackUnreadable(PermanentError):
    """There is no pack in the folder, or nothing in it can be used."""


@dataclass(frozen=True, slots=True)
class PackProblem:
    """A line that was left out, and why; ``line`` counts from 1."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class PackDocument:
    """A document without its text, which starts at byte ``offset`` of ``docs.jsonl``.

    Attributes:
        number: Its place among the documents, from 0.
        split: The part of the corpus it belongs to, for packs that have parts.
    """

    id: str
    number: int
    title: str
    language: str
    split: str | None
    offset: int


@dataclass(frozen=True, slots=True)
class PackQuery:
    """A question and what is known of its answer.

    Attributes:
        gold: Ids of the documents that hold the answer.
        answers: Any of them is right.
        turn_spans: First and last line, from 0, of what answers it in the first gold document.
    """

    id: str
    text: str
    language: str
    gold: tuple[str, ...]
    answers: tuple[str, ...]
    is_answerable: bool
    split: str | None = None
    turn_spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as far as it can be read.

    Attributes:
        sha256: Of both files, one after the other.
        problems: The first of the lines that were left out; ``left_out`` counts them all.
    """

    folder: Path
    sha256: str
    documents: tuple[PackDocument, ...]
    queries: tuple[PackQuery, ...]
    problems: tuple[PackProblem, ...]
    left_out: int

    @property
    def name(self) -> str:
        return self.folder.name

    def texts(self, documents: Iterator[PackDocument]) -> Iterator[tuple[PackDocument, str]]:
        """The documents with their texts, read one at a time.

        As the parser of text files gives them back: line ends are ``\\n``, and what UTF-8 cannot
        hold is replaced.
        """
        with (self.folder / DOCUMENTS).open("rb") as file:
            for document in documents:
                file.seek(document.offset)
                text = json.loads(file.readline(_MAX_LINE_BYTES))["text"]
                yield document, tidy(text).removeprefix("\ufeff")

    def text(self, document: PackDocument) -> str:
        """The text of one document."""
        return next(self.texts(iter([document])))[1]


def read_pack(folder: Path) -> Pack:
    """The pack in ``folder``.

    Lines that cannot be used are left out and listed; where an id comes twice the first counts.

    Raises:
        PackUnreadable: A file is missing or too large, or holds nothing that can be used.
    """
    reading = _Reading()
    documents = _read(folder / DOCUMENTS, reading.document, reading, _MAX_DOCUMENTS)
    queries = _read(folder / QUERIES, reading.query, reading, _MAX_QUERIES)
    return Pack(
        folder=folder.absolute(),
        sha256=reading.digest.hexdigest(),
        documents=tuple(documents),
        queries=tuple(queries),
        problems=tuple(reading.problems),
        left_out=reading.left_out,
    )


class _Reading:
    """What has been seen so far of a pack."""

    def __init__(self) -> None:
        self.digest = hashlib.sha256()
        self.problems: list[PackProblem] = []
        self.left_out = 0
        self._documents: set[str] = set()
        self._queries: set[str] = set()

    def leave_out(self, file: str, line: int, reason: str) -> None:
        self.left_out += 1
        if len(self.problems) < _SHOWN_PROBLEMS:
            self.problems.append(PackProblem(file, line, reason))

    def document(self, entry: Mapping[str, Any], _line: int, offset: int) -> PackDocument:
        own_id = fields.own_id(entry, self._documents, None)
        fields.text(entry, "text", _MAX_LINE_BYTES)
        document = PackDocument(
            id=own_id,
            number=len(self._documents),
            title=fields.optional_text(entry, "title", _MAX_TITLE),
            language=fields.language(entry),
            split=fields.optional_text(entry, "split", fields.MAX_ID) or None,
            offset=offset,
        )
        self._documents.add(own_id)
        return document

    def query(self, entry: Mapping[str, Any], line: int, _offset: int) -> PackQuery:
        own_id = fields.own_id(entry, self._queries, f"line {line}")
        text = fields.text(entry, "query", _MAX_QUERY)
        gold = fields.texts(entry, "gold", fields.MAX_ID)
        answers = fields.texts(entry, "answers", _MAX_ANSWER)
        is_answerable = entry.get("answerable", bool(gold or answers))
        if not isinstance(is_answerable, bool):
            raise fields.Unusable('"answerable" is neither true nor false')
        query = PackQuery(
            id=own_id,
            text=text,
            language=fields.language(entry),
            gold=gold,
            answers=answers,
            is_answerable=is_answerable,
            split=fields.optional_text(entry, "split", fields.MAX_ID) or None,
            turn_spans=fields.spans(entry),
        )
        self._queries.add(own_id)
        return query


def _read(
    path: Path,
    make: Callable[[Mapping[str, Any], int, int], _Item],
    reading: _Reading,
    most: int,
) -> list[_Item]:
    """The items of one file; ``make`` gets an entry, its line number and its byte offset."""
    items: list[_Item] = []
    try:
        with path.open("rb") as file:
            if path.stat().st_size > _MAX_FILE_BYTES:
                raise PackUnreadable(
                    "The pack is too large", f"{path} has more than {_MAX_FILE_BYTES:,} bytes."
                )
            for line, offset, data in _lines(file):
                reading.digest.update(data)
                if not data.strip():
                    continue
                try:
                    items.append(make(_entry(data), line, offset))
                except fields.Unusable as unusable:
                    reading.leave_out(path.name, line, str(unusable))
                if len(items) > most:
                    raise PackUnreadable(
                        "The pack is too large", f"{path} has over {most:,} lines."
                    )
    except OSError as error:
        raise PackUnreadable(
            f"There is no benchmark pack in {path.parent}",
            f"{path.name} cannot be read: {error.strerror}.",
            f"A pack is a folder with {DOCUMENTS} and {QUERIES}.",
        ) from error
    if not items:
        example = f" ({reading.problems[-1]})" if reading.problems else ""
        raise PackUnreadable(
            f"{path} holds nothing that can be used", f"{reading.left_out} lines left out{example}."
        )
    return items


def _lines(file: BinaryIO) -> Iterator[tuple[int, int, bytes]]:
    """Number, byte offset and bytes of each line; of one that is too long, only the beginning."""
    number, offset = 0, 0
    while data := file.readline(_MAX_LINE_BYTES):
        number += 1
        length = len(data)
        while not data.endswith(b"\n") and (more := file.readline(_MAX_LINE_BYTES)):
            length += len(more)
            if more.endswith(b"\n"):
                break
        yield number, offset, data
        offset += length


def _entry(data: bytes) -> Mapping[str, Any]:
    if len(data) >= _MAX_LINE_BYTES:
        raise fields.Unusable(f"it is longer than {_MAX_LINE_BYTES:,} bytes")
    try:
        entry = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise fields.Unusable(f"it is not JSON ({error})") from error
    if not isinstance(entry, dict):
        raise fields.Unusable("it is not a JSON object")
    return entry
