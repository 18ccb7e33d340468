"""What the person wants kept out: by its path, by what it was on disk, and by its content.

A path alone is not enough: the forgotten file would come back under its next name.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.database import Database


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A path that is kept out; ``stamp`` is what lay there when it was last seen."""

    path: bytes
    stamp: FileStamp | None


def keep_out(
    connection: sqlite3.Connection,
    path: bytes,
    stamp: FileStamp | None,
    files: Sequence[KnownFile],
    now: str,
) -> None:
    """Keep out a path with all below it, and the contents of ``files``, which were read there."""
    connection.execute("INSERT OR IGNORE INTO forgotten (path, since) VALUES (?, ?)", (path, now))
    if stamp is not None:
        note_stamp(connection, path, stamp)
    connection.executemany(
        "INSERT OR IGNORE INTO forgotten_contents (content_hash, path) VALUES (?, ?)",
        # Empty files are all alike: forgetting one says nothing about others.
        [(f.content_hash, f.path) for f in files if f.content_hash and f.stamp.size_bytes],
    )


def note_stamp(connection: sqlite3.Connection, path: bytes, stamp: FileStamp) -> None:
    """Note what lies at a forgotten path now."""
    connection.execute(
        "UPDATE forgotten SET size_bytes = ?, mtime_ns = ?, inode = ?, device = ? WHERE path = ?",
        (stamp.size_bytes, stamp.mtime_ns, stamp.inode, stamp.device, path),
    )


def let_in(connection: sqlite3.Connection, path: bytes, content_hash: bytes | None) -> None:
    """Keep neither this very path nor this content out any longer."""
    connection.execute("DELETE FROM forgotten WHERE path = ?", (path,))
    connection.execute(
        "DELETE FROM forgotten_contents WHERE path = ? OR content_hash = ?", (path, content_hash)
    )


def is_content_forgotten(connection: sqlite3.Connection, content_hash: bytes) -> bool:
    """Whether the person wanted a file with this content kept out."""
    row = connection.execute(
        "SELECT 1 FROM forgotten_contents WHERE content_hash = ?", (content_hash,)
    )
    return row.fetchone() is not None


def all_forgotten(database: Database) -> list[Forgotten]:
    """What is to be kept out."""
    rows: Iterable[sqlite3.Row] = database.read().execute(
        "SELECT path, size_bytes, mtime_ns, inode, device FROM forgotten"
    )
    return [Forgotten(row["path"], _stamp(row)) for row in rows]


def _stamp(row: sqlite3.Row) -> FileStamp | None:
    if row["inode"] is None:
        return None
    return FileStamp(row["size_bytes"], row["mtime_ns"], row["inode"], row["device"])
