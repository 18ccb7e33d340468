"""What only the person can say, kept a second time beside the catalogue: sources, forgotten paths.

All else in the catalogue can be read from their files again. One small JSON file, replaced whole.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

FILE_NAME = "sources.json"


@dataclass(frozen=True, slots=True)
class WishedSource:
    """A source as the person asked for it."""

    path: bytes
    collection: str
    is_watched: bool
    added_at: str


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A path that is kept out, and since when."""

    path: bytes
    since: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything that the files themselves do not tell."""

    sources: tuple[WishedSource, ...] = ()
    forgotten: tuple[Forgotten, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sources or self.forgotten)


def wishes_of(connection: sqlite3.Connection) -> Wishes:
    """What the catalogue holds of them. Raises sqlite3.Error."""
    return Wishes(
        tuple(
            WishedSource(row["path"], row["collection"], bool(row["is_watched"]), row["added_at"])
            for row in connection.execute(
                "SELECT path, collection, is_watched, added_at FROM sources "
                "WHERE is_removing = 0 ORDER BY path"
            )
        ),
        tuple(
            Forgotten(row["path"], row["since"])
            for row in connection.execute("SELECT path, since FROM forgotten ORDER BY path")
        ),
    )


def put_wishes(connection: sqlite3.Connection, wishes: Wishes) -> None:
    """Enter them into an empty catalogue."""
    connection.executemany(
        "INSERT OR IGNORE INTO sources (path, collection, is_watched, added_at) "
        "VALUES (?, ?, ?, ?)",
        [(one.path, one.collection, one.is_watched, one.added_at) for one in wishes.sources],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO forgotten (path, since) VALUES (?, ?)",
        [(one.path, one.since) for one in wishes.forgotten],
    )


def read_wishes(file: Path) -> Wishes:
    """What was kept; nothing, if the file is missing or damaged."""
    try:
        content = json.loads(file.read_text(encoding="ascii"))
        return Wishes(
            tuple(
                WishedSource(
                    os.fsencode(one["path"]),
                    str(one["collection"]),
                    bool(one["watched"]),
                    str(one["added"]),
                )
                for one in content["sources"]
            ),
            tuple(
                Forgotten(os.fsencode(one["path"]), str(one["since"]))
                for one in content["forgotten"]
            ),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Wishes()


def write_wishes(file: Path, wishes: Wishes) -> None:
    """Replace the file in one step, unless it says the same already. Raises OSError."""
    content = {
        "sources": [
            {
                "path": os.fsdecode(one.path),
                "collection": one.collection,
                "watched": one.is_watched,
                "added": one.added_at,
            }
            for one in wishes.sources
        ],
        "forgotten": [
            {"path": os.fsdecode(one.path), "since": one.since} for one in wishes.forgotten
        ],
    }
    # ASCII, so that bytes of a path that are no text survive as escapes.
    data = json.dumps(content, ensure_ascii=True, indent=1).encode("ascii")
    with contextlib.suppress(OSError):
        if file.read_bytes() == data:
            return
    staged = file.with_name(f".{file.name}.new")
    fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(fd, "wb") as target:
        target.write(data)
        target.flush()
        os.fsync(target.fileno())
    staged.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Return when renames in this folder survive a power cut. Raises OSError."""
    fd = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
