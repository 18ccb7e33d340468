"""Pictures in files: which files have some that are unread, and what was read of the others."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from indexer.parse.ocr.picture_text import (
    PictureText,
    picture_from_wire,
    picture_to_wire,
)
from indexer.parse.ocr.pictures import EVERY_PICTURE, picture_key
from indexer.parse.wire import MalformedFrameError
from indexer.store.catalog_files import FileStamp
from indexer.types import Turn

# A large file's pictures wait for those of smaller ones, and among each the newest come first.
_BIG_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file with pictures that are to be read; ``attempts`` ended before the first of them."""

    id: int
    path: bytes
    size_bytes: int
    mtime_ns: int
    attempts: int
    turn: Turn = Turn.IN_TURN


@dataclass(frozen=True, slots=True)
class PlaceOnPage:
    """Where a line of a document stands on ``page``; edges as in ``Region``.

    ``start`` and ``end`` are the line's in the document's text.
    """

    start: int
    end: int
    page: int
    left: int
    top: int
    right: int
    bottom: int


def set_waiting(connection: sqlite3.Connection, file_id: int, is_waiting: bool) -> None:
    """Note whether a file has pictures to be read. One that waits already keeps its place."""
    if is_waiting:
        connection.execute("INSERT OR IGNORE INTO unread_pictures (file_id) VALUES (?)", (file_id,))
    else:
        connection.execute("DELETE FROM unread_pictures WHERE file_id = ?", (file_id,))


def is_waiting(connection: sqlite3.Connection, file_id: int) -> bool:
    """Whether a file has pictures that are still to be read."""
    row = connection.execute("SELECT 1 FROM unread_pictures WHERE file_id = ?", (file_id,))
    return row.fetchone() is not None


def count_waiting(connection: sqlite3.Connection) -> int:
    """How many files have pictures that are still to be read, without those of stopped sources."""
    (count,) = connection.execute(
        "SELECT count(*) FROM unread_pictures u JOIN files f ON f.id = u.file_id "
        "WHERE f.turn < 'stopped'"
    ).fetchone()
    return int(count)


def next_waiting(
    connection: sqlite3.Connection, now_unix: float, last: Turn = Turn.IN_TURN
) -> UnreadFile | None:
    """The file whose pictures are read next; by turn, small before big, newest first.

    One that is in the queue to be read anew comes after that.
    """
    row = connection.execute(
        "SELECT f.id, f.path, f.size_bytes, f.mtime_ns, u.attempts, f.turn "
        "FROM unread_pictures u JOIN files f ON f.id = u.file_id "
        "WHERE u.not_before_unix <= ? AND f.turn <= ? "
        "AND NOT EXISTS (SELECT 1 FROM queue q WHERE q.path = f.path) "
        "ORDER BY f.turn, f.size_bytes > ?, f.mtime_ns DESC LIMIT 1",
        (now_unix, str(last), _BIG_BYTES),
    ).fetchone()
    return None if row is None else UnreadFile(**{**dict(row), "turn": Turn(row["turn"])})


def is_stopped(connection: sqlite3.Connection, file_id: int) -> bool:
    """Whether nothing of a file is to be read for the time being."""
    row = connection.execute("SELECT 1 FROM files WHERE id = ? AND turn = 'stopped'", (file_id,))
    return row.fetchone() is not None


def postpone(connection: sqlite3.Connection, file_id: int, not_before_unix: float) -> None:
    """Try a file's pictures again later."""
    connection.execute(
        "UPDATE unread_pictures SET not_before_unix = ?, attempts = attempts + 1 WHERE file_id = ?",
        (not_before_unix, file_id),
    )


def keep(connection: sqlite3.Connection, file_id: int, key: str, picture: PictureText) -> None:
    """Keep what was read of one picture, as long as its file is known."""
    connection.execute(
        "INSERT OR REPLACE INTO read_pictures (file_id, picture, content) "
        "SELECT id, ?, ? FROM files WHERE id = ?",
        (key, json.dumps(picture_to_wire(picture), ensure_ascii=False), file_id),
    )


def give_up(
    connection: sqlite3.Connection, file: UnreadFile, picture: PictureText
) -> None:  # fmt: skip
    """Whatever is unread of the file counts as ``picture`` (a failure) until the file changes."""
    keep(connection, file.id, _given_up_key(file.size_bytes, file.mtime_ns), picture)


def known_pictures(
    connection: sqlite3.Connection, path: bytes, with_regions: bool = False
) -> dict[str, PictureText]:
    """What was read of the pictures in the file at ``path``, as it lies on the disk now."""
    rows = connection.execute(
        "SELECT r.picture, r.content FROM read_pictures r JOIN files f ON f.id = r.file_id "
        "WHERE f.path = ?",
        (path,),
    ).fetchall()
    if not rows:
        return {}
    known: dict[str, PictureText] = {}
    for row in rows:
        picture = _picture(row["content"])
        if picture is None:
            continue
        key = row["picture"]
        if key.startswith(EVERY_PICTURE):
            if key != _given_up_now(path):
                continue
            key = EVERY_PICTURE
        known[key] = picture if with_regions else PictureText(picture.text, (), picture.failure)
    return known


def drop_unused(connection: sqlite3.Connection, file_id: int) -> None:
    """Forget the texts of pictures that are no longer in any document of the file."""
    rows = connection.execute(
        "SELECT picture FROM read_pictures WHERE file_id = ? "
        "AND json_extract(content, '$.text') <> ''",
        (file_id,),
    ).fetchall()
    if not rows:
        return
    digests = connection.execute(
        "SELECT json_extract(metadata, '$.picture') FROM documents WHERE file_id = ?", (file_id,)
    )
    used = {digest for (held,) in digests if held for digest in held.split("\n")}
    gone = [(file_id, row["picture"]) for row in rows if row["picture"].split(":")[0] not in used]
    connection.executemany("DELETE FROM read_pictures WHERE file_id = ? AND picture = ?", gone)


def places(
    connection: sqlite3.Connection, document_id: int, start: int, end: int
) -> list[PlaceOnPage]:
    """Where the text ``[start, end)`` of a document stands on its pictures; none if on none."""
    row = connection.execute(
        "SELECT file_id, text, pages, metadata FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    digest = None if row is None else json.loads(row["metadata"]).get("picture")
    if digest is None:
        return []
    found: list[PlaceOnPage] = []
    pages: list[tuple[int, int]] = json.loads(row["pages"])
    edges = [*(begin for _, begin in pages), len(row["text"])]
    for (page, begin), stop in zip(pages, edges[1:], strict=True):
        if begin < end and start < stop:
            picture = _kept(connection, row["file_id"], picture_key(digest, page))
            if picture is not None:
                text = row["text"][begin:stop]
                found += _on_page(page, begin, picture, text, start - begin, end - begin)
    return found


def _kept(connection: sqlite3.Connection, file_id: int, key: str) -> PictureText | None:
    row = connection.execute(
        "SELECT content FROM read_pictures WHERE file_id = ? AND picture = ?", (file_id, key)
    ).fetchone()
    return None if row is None else _picture(row["content"])


def _on_page(
    page: int, begin: int, picture: PictureText, text: str, start: int, end: int
) -> Iterator[PlaceOnPage]:
    """The lines of a picture within ``[start, end)`` of the page's ``text``, which starts at
    ``begin`` of the document's.

    A document's page need not be its picture's text to the letter, so each line is looked for.
    """
    reached = 0
    for region in picture.regions:
        line = picture.text[region.start : region.end]
        at = text.find(line, reached)
        if at < 0:
            continue
        reached = at + len(line)
        if at < end and start < reached:
            edges = (region.left, region.top, region.right, region.bottom)
            yield PlaceOnPage(begin + at, begin + reached, page, *edges)


def _picture(content: str) -> PictureText | None:
    try:
        return picture_from_wire(json.loads(content))
    except (ValueError, MalformedFrameError):
        return None


def _given_up_key(size_bytes: int, mtime_ns: int) -> str:
    return f"{EVERY_PICTURE}{size_bytes}:{mtime_ns}"


def _given_up_now(path: bytes) -> str:
    try:
        stamp = FileStamp.of(os.lstat(path))
    except OSError:
        return ""
    return _given_up_key(stamp.size_bytes, stamp.mtime_ns)
