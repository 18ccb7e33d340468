"""SQLite as the program uses it: one writer at a time, readers that never wait for it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from indexer.errors import StorageFull
from kernel.errors import PermanentError

# Enough for the whole working set of 50,000 documents' hot pages, yet small on an 8 GB machine.
_CACHE_KIB = 16 * 1024
_FULL_CODES = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE}


class NewerSchema(PermanentError):
    """The library was written by a newer version of the program."""


class Database:
    """One SQLite file. Any thread may read or write; a read connection is kept per thread.

    Args:
        path: The file; created with mode 0600 and brought to the newest schema.

    Raises:
        NewerSchema: A newer program wrote the file; nothing is touched.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            path.touch(mode=0o600)
        self._write_lock = threading.RLock()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        self._writer = self._connect()
        self._migrate()

    @contextlib.contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction: committed at the end of the block, rolled back if it raises.

        Blocks of the same thread nest into one transaction. Raises StorageFull if the disk is.
        """
        with self._write_lock:
            if self._writer.in_transaction:
                yield self._writer
                return
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                if isinstance(error, sqlite3.OperationalError) and _means_full(error):
                    raise storage_full(self.path) from error
                raise

    def read(self) -> sqlite3.Connection:
        """This thread's connection for reading; it sees the last committed state."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._connect()
            connection.execute("PRAGMA query_only = ON")
            self._local.connection = connection
            with self._readers_lock:
                self._readers.append(connection)
        return connection

    def fold_log(self, timeout_s: float = 5.0) -> bool:
        """Move the write-ahead log into the file and empty it, so that it holds no old text.

        False if a long-running reader was in the way for all of the time allowed.
        """
        deadline = time.monotonic() + timeout_s
        with self._write_lock:
            while True:
                (busy, _, _) = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not busy:
                    return True
                if time.monotonic() > deadline:
                    return False
                time.sleep(0.02)

    def vacuum(self) -> None:
        """Write the whole file anew, without what deleted rows may have left in it."""
        with self._write_lock:
            self._writer.execute("VACUUM")

    def close(self) -> None:
        """Close every connection; no thread may use the database afterwards."""
        with self._readers_lock, self._write_lock:
            for connection in (*self._readers, self._writer):
                connection.close()
            self._readers.clear()

    def _roll_back(self) -> None:
        # SQLite has done so itself after some errors, a full disk among them.
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, isolation_level=None, check_same_thread=False, timeout=30.0
        )
        connection.row_factory = sqlite3.Row
        for pragma in (
            "journal_mode = WAL",
            # Safe against a crash of the program; after a power cut the last moment is re-done
            # from the queue and the files themselves.
            "synchronous = NORMAL",
            "foreign_keys = ON",
            # Forgotten text must not stay readable in free pages.
            "secure_delete = ON",
            f"cache_size = -{_CACHE_KIB}",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _migrate(self) -> None:
        steps = _migrations()
        (version,) = self._writer.execute("PRAGMA user_version").fetchone()
        if version > len(steps):
            raise NewerSchema(
                "This library was written by a newer version of Antorcha",
                "It was not touched.",
                "Update the program, or start with another --home.",
            )
        for number, script in enumerate(steps[version:], start=version + 1):
            self._writer.executescript(
                f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
            )


def storage_full(path: Path) -> StorageFull:
    """The error for a disk without space, worded for the person."""
    return StorageFull(
        "The disk that holds the library is full",
        f"Nothing was lost. Indexing waits; what is indexed in {os.fspath(path.parent)} can still "
        "be searched.",
        "Free some space; indexing goes on by itself.",
    )


def _means_full(error: sqlite3.OperationalError) -> bool:
    return getattr(error, "sqlite_errorcode", None) in _FULL_CODES


def _migrations() -> list[str]:
    folder = resources.files("indexer.store.migrations")
    scripts = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [folder.joinpath(name).read_text(encoding="utf-8") for name in scripts]
