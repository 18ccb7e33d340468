"""Recognises a file that vanished here and appeared there as one file that moved."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict

from indexer.follow.fingerprint import fingerprint_of
from indexer.store import catalog_files
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.catalog_sources import Source
from kernel.work import Cancel

_Moved = list[tuple[KnownFile, bytes, Source, FileStamp]]


def match(
    connection: sqlite3.Connection,
    vanished: dict[bytes, KnownFile],
    new: dict[bytes, tuple[Source, FileStamp]],
    moved: _Moved,
    cancel: Cancel,
) -> None:
    """Take the pairs out of ``vanished`` and ``new`` and append them to ``moved``.

    A file that is new here may be known under a path that nobody has looked at yet: half of a
    move may be heard of later, or not at all.
    """
    if vanished and new:
        _match_by_inode(vanished, new, moved)
    taken = {file.path for file, *_ in moved}
    for path, (_, stamp) in list(new.items()):
        file = _known_elsewhere(connection, path, stamp)
        if file is not None and file.path not in taken:
            taken.add(file.path)
            vanished[file.path] = file
            _pair(file, path, vanished, new, moved)
    if vanished and new:
        _match_by_content(vanished, new, moved, cancel)


def _match_by_inode(
    vanished: dict[bytes, KnownFile],
    new: dict[bytes, tuple[Source, FileStamp]],
    moved: _Moved,
) -> None:
    by_inode = {(file.stamp.inode, file.stamp.device): file for file in vanished.values()}
    for path, (_, stamp) in list(new.items()):
        file = by_inode.get((stamp.inode, stamp.device))
        if file is not None and file.path in vanished and _is_same_file(file, path, stamp):
            _pair(file, path, vanished, new, moved)


def _known_elsewhere(
    connection: sqlite3.Connection, path: bytes, stamp: FileStamp
) -> KnownFile | None:
    for file in catalog_files.files_with_inode(connection, stamp.inode):
        if (
            file.stamp.device == stamp.device
            and _is_same_file(file, path, stamp)
            and not _are_both_there(file.path, path)  # or it is a second link to the same file
        ):
            return file
    return None


def _are_both_there(path: bytes, other: bytes) -> bool:
    # Of a folder that is being renamed to and fro, each is there at some moment: look twice.
    return all(os.path.lexists(one) for one in (path, other, path, other))


def _is_same_file(file: KnownFile, path: bytes, stamp: FileStamp) -> bool:
    # File systems give a deleted file's inode to the next new one, so the inode alone is no
    # proof: nothing else changed, or at least the name stayed.
    return file.stamp.looks_moved(stamp) or os.path.basename(file.path) == os.path.basename(path)


def _match_by_content(
    vanished: dict[bytes, KnownFile],
    new: dict[bytes, tuple[Source, FileStamp]],
    moved: _Moved,
    cancel: Cancel,
) -> None:
    """A move to another disk is a copy and a deletion: only the content is the same."""
    by_size: defaultdict[int, list[KnownFile]] = defaultdict(list)
    for file in vanished.values():
        # Empty files are all alike.
        if file.content_hash is not None and file.stamp.size_bytes > 0:
            by_size[file.stamp.size_bytes].append(file)
    for path, (_, stamp) in list(new.items()):
        candidates = by_size.get(stamp.size_bytes)
        if not candidates:
            continue
        content = fingerprint_of(path, cancel)
        same = [file for file in candidates if file.content_hash == content]
        if same:
            name = os.path.basename(path)
            file = next((f for f in same if os.path.basename(f.path) == name), same[0])
            candidates.remove(file)
            _pair(file, path, vanished, new, moved)


def _pair(
    file: KnownFile,
    path: bytes,
    vanished: dict[bytes, KnownFile],
    new: dict[bytes, tuple[Source, FileStamp]],
    moved: _Moved,
) -> None:
    source, stamp = new.pop(path)
    del vanished[file.path]
    moved.append((file, path, source, stamp))
