"""Files under the sources: what is known of each, and how far it has come."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from indexer.store import catalog_documents, catalog_problems
from indexer.store.catalog_sources import below
from indexer.types import FileState, Problem, Turn


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What the file system says of a file without opening it; a change shows in one of these.

    ``ctime_ns`` is when anything about it last changed, its name and permissions included; 0 if
    that was not noted.
    """

    size_bytes: int
    mtime_ns: int
    inode: int
    device: int
    ctime_ns: int = 0

    @classmethod
    def of(cls, status: os.stat_result) -> FileStamp:
        # SQLite's integers are signed; some network file systems use the whole 64 bits.
        return cls(
            status.st_size,
            status.st_mtime_ns,
            _signed(status.st_ino),
            _signed(status.st_dev),
            status.st_ctime_ns,
        )

    def looks_like(self, other: FileStamp) -> bool:
        """Whether nothing suggests a change. The device's number is new after every mount."""
        is_ctime_known = self.ctime_ns and other.ctime_ns
        return self.looks_moved(other) and (not is_ctime_known or self.ctime_ns == other.ctime_ns)

    def looks_moved(self, other: FileStamp) -> bool:
        """As ``looks_like`` for a file under another name: renaming alone sets the ctime."""
        return self.inode == other.inode and self.has_same_content_signs(other)

    def has_same_content_signs(self, other: FileStamp) -> bool:
        """Whether size and time of writing are the same, as in a copy that keeps its times."""
        return (self.size_bytes, self.mtime_ns) == (other.size_bytes, other.mtime_ns)


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as the catalogue has it.

    ``awaits_pictures``: it was read, up to what stands in pictures.
    """

    id: int
    source_id: int
    path: bytes
    stamp: FileStamp
    content_hash: bytes | None
    parser: str | None
    state: FileState
    awaits_pictures: bool = False
    turn: Turn = Turn.IN_TURN


_COLUMNS = (
    "id, source_id, path, size_bytes, mtime_ns, inode, device, ctime_ns, content_hash, parser, "
    "state, turn, "
    "EXISTS (SELECT 1 FROM unread_pictures u WHERE u.file_id = files.id) AS awaits_pictures"
)


def find_file(connection: sqlite3.Connection, path: bytes) -> KnownFile | None:
    """The file at exactly this path."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM files WHERE path = ?",  # noqa: S608 - a constant
        (path,),
    ).fetchone()
    return None if row is None else _file(row)


def files_at_or_under(connection: sqlite3.Connection, path: bytes) -> list[KnownFile]:
    """The file at this path and all files below it."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM files WHERE path = ? OR (path >= ? AND path < ?)",  # noqa: S608
        (path, *below(path)),
    )
    return [_file(row) for row in rows]


def count_at_or_under(connection: sqlite3.Connection, path: bytes) -> int:
    """How many files there are at this path and below it."""
    (count,) = connection.execute(
        "SELECT count(*) FROM files WHERE path = ? OR (path >= ? AND path < ?)",
        (path, *below(path)),
    ).fetchone()
    return int(count)


def files_with_inode(connection: sqlite3.Connection, inode: int) -> list[KnownFile]:
    """Files with this inode number, on any device."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM files WHERE inode = ?",  # noqa: S608 - a constant
        (inode,),
    )
    return [_file(row) for row in rows]


def files_of_source(connection: sqlite3.Connection, source_id: int, limit: int) -> list[KnownFile]:
    """Some files of a source."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM files WHERE source_id = ? LIMIT ?",  # noqa: S608 - a constant
        (source_id, limit),
    )
    return [_file(row) for row in rows]


def add_file(connection: sqlite3.Connection, source_id: int, path: bytes, stamp: FileStamp) -> int:
    """A file that is to be read; its id."""
    cursor = connection.execute(
        "INSERT INTO files (source_id, path, size_bytes, mtime_ns, inode, device, ctime_ns, state, "
        "turn) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'pending', (SELECT turn FROM sources WHERE id = ?1))",
        (source_id, path, *_columns_of(stamp)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def set_state(connection: sqlite3.Connection, file_id: int, state: FileState) -> None:
    """Say how far a file has come."""
    connection.execute("UPDATE files SET state = ? WHERE id = ?", (str(state), file_id))


def set_stamp(connection: sqlite3.Connection, file_id: int, stamp: FileStamp) -> None:
    """Note what the file system says now."""
    connection.execute(
        "UPDATE files SET size_bytes = ?, mtime_ns = ?, inode = ?, device = ?, ctime_ns = ? "
        "WHERE id = ?",
        (*_columns_of(stamp), file_id),
    )


def set_content(
    connection: sqlite3.Connection, file_id: int, content_hash: bytes | None, parser: str | None
) -> None:
    """Note which content was read, and by which version of the parsers; None to read again."""
    connection.execute(
        "UPDATE files SET content_hash = ?, parser = ? WHERE id = ?",
        (content_hash, parser, file_id),
    )


def settle_state(connection: sqlite3.Connection, file_id: int) -> FileState:
    """Work out and store the state of a file that has been read, from what hangs on it."""
    state = _settled(connection, file_id)
    set_state(connection, file_id, state)
    return state


def put_problem_file(
    connection: sqlite3.Connection,
    source_id: int,
    path: bytes,
    stamp: FileStamp,
    problem: Problem,
    now: str,
) -> None:
    """A path that is there but never read: a folder without permission, a device, a socket."""
    known = find_file(connection, path)
    if known is None:
        file_id = add_file(connection, source_id, path, stamp)
    else:
        file_id = known.id
        set_stamp(connection, file_id, stamp)
        if not catalog_problems.keeps_documents(problem.code):
            catalog_documents.delete_documents(connection, file_id)
            set_content(connection, file_id, None, None)
    catalog_problems.replace_problems(connection, file_id, [problem], now)
    settle_state(connection, file_id)


def move_file(
    connection: sqlite3.Connection,
    known: KnownFile,
    source_id: int,
    path: bytes,
    stamp: FileStamp,
) -> None:
    """The file is somewhere else now; documents, passages and vectors stay as they are."""
    connection.execute(
        "UPDATE files SET path = ?, source_id = ? WHERE id = ?", (path, source_id, known.id)
    )
    connection.execute(
        "UPDATE OR REPLACE queue SET path = ?1, turn = (SELECT turn FROM files WHERE path = ?1) "
        "WHERE path = ?2",
        (path, known.path),
    )
    # What was carried over from a catalogue that is lost knows its document by the path alone.
    connection.execute(
        "UPDATE turn_sources SET path = ? WHERE path = ? AND document_id < 0", (path, known.path)
    )
    set_stamp(connection, known.id, stamp)
    old_title, new_title = title_of(known.path), title_of(path)
    if old_title != new_title:
        catalog_documents.rename_documents(connection, known.id, old_title, new_title)


def delete_file(connection: sqlite3.Connection, known: KnownFile) -> None:
    """Remove a file with everything that hangs on it."""
    catalog_documents.delete_documents(connection, known.id)
    connection.execute("DELETE FROM files WHERE id = ?", (known.id,))
    connection.execute("DELETE FROM queue WHERE path = ?", (known.path,))


# The plus keeps SQLite from going through all passages that are to be embedded, for each file.
_LACKING = "+p.in_chroma = 0"


def finish_semantic(connection: sqlite3.Connection, passage_ids: Sequence[int]) -> int:
    """Raise the files of these passages to ``semantic`` if nothing of them is left to do."""
    changed = 0
    for batch in catalog_documents.batches(passage_ids):
        marks = ",".join("?" * len(batch))
        changed += connection.execute(
            "UPDATE files SET state = 'semantic' WHERE state = 'keyword' AND id IN ("  # noqa: S608
            "SELECT d.file_id FROM passages p JOIN documents d ON d.id = p.document_id "
            f"WHERE p.id IN ({marks})) AND NOT EXISTS ("
            "SELECT 1 FROM documents d JOIN passages p ON p.document_id = d.id "
            f"WHERE d.file_id = files.id AND {_LACKING})",
            batch,
        ).rowcount
    return changed


def settle_semantic(connection: sqlite3.Connection) -> None:
    """Bring every read file's state in line with what the cache of vectors holds of it."""
    missing = (
        "EXISTS (SELECT 1 FROM documents d JOIN passages p ON p.document_id = d.id "  # noqa: S608
        f"WHERE d.file_id = files.id AND {_LACKING})"
    )
    connection.execute(
        f"UPDATE files SET state = 'keyword' WHERE state = 'semantic' AND {missing}"  # noqa: S608
    )
    connection.execute(
        f"UPDATE files SET state = 'semantic' WHERE state = 'keyword' AND NOT {missing}"  # noqa: S608
    )


def title_of(path: bytes) -> str:
    """The title that a document without one of its own gets from its file."""
    return catalog_documents.storable(PurePath(os.fsdecode(path)).stem)


def delete_files(connection: sqlite3.Connection, files: Iterable[KnownFile]) -> None:
    """As ``delete_file``, for several."""
    for known in files:
        delete_file(connection, known)


def _settled(connection: sqlite3.Connection, file_id: int) -> FileState:
    counts = connection.execute(
        "SELECT count(*) AS passages, coalesce(sum(p.in_chroma = 0), 0) AS missing "
        "FROM documents d JOIN passages p ON p.document_id = d.id WHERE d.file_id = ?",
        (file_id,),
    ).fetchone()
    if counts["missing"]:
        return FileState.KEYWORD
    if not counts["passages"] and _awaits_pictures(connection, file_id):
        return FileState.PENDING
    problem = catalog_problems.file_problem(connection, file_id)
    if counts["passages"] or problem is None:
        return FileState.SEMANTIC
    return FileState.SKIPPED if catalog_problems.is_skip(problem) else FileState.FAILED


def _awaits_pictures(connection: sqlite3.Connection, file_id: int) -> bool:
    row = connection.execute("SELECT 1 FROM unread_pictures WHERE file_id = ?", (file_id,))
    return row.fetchone() is not None


def _file(row: sqlite3.Row) -> KnownFile:
    return KnownFile(
        id=row["id"],
        source_id=row["source_id"],
        path=row["path"],
        stamp=FileStamp(
            row["size_bytes"], row["mtime_ns"], row["inode"], row["device"], row["ctime_ns"]
        ),
        content_hash=row["content_hash"],
        parser=row["parser"],
        state=FileState(row["state"]),
        awaits_pictures=bool(row["awaits_pictures"]),
        turn=Turn(row["turn"]),
    )


def _columns_of(stamp: FileStamp) -> tuple[int, int, int, int, int]:
    return (stamp.size_bytes, stamp.mtime_ns, stamp.inode, stamp.device, stamp.ctime_ns)


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
