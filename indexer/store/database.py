"""SQLite as the program uses it: one writer at a time, readers that never wait for it."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

from indexer.errors import CatalogueDamaged, StorageFailing, StorageFull
from indexer.search.terms import fold
from indexer.store.correspondents import correspondent_key
from indexer.store.mail_threads import thread_keys_json
from kernel.errors import PermanentError

# Enough for the whole working set of 50,000 documents' hot pages, yet small on an 8 GB machine.
_CACHE_KIB = 16 * 1024
_LOG_PAGES = 4_000
_DAMAGE_CODES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_PRIMARY_CODE = 0xFF
_BLOCK_BYTES = 8 * 1024 * 1024
_NO_ROOM_BYTES = 256 * 1024
_BUSY_S = 30.0


class NewerSchema(PermanentError):
    """The library was written by a newer version of the program."""

    code = "newer_schema"


class Database:
    """One SQLite file. Any thread may read or write; a read connection is kept per thread.

    Args:
        path: The file; created with mode 0600 and brought to the newest schema.

    Raises:
        NewerSchema: A newer program wrote the file; nothing is touched.
        StorageFull, StorageFailing, CatalogueDamaged: It cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.commits = 0
        """How many transactions were committed here: for telling whether what was read is old."""
        self._write_lock = threading.RLock()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        # Opened once, kept, never mapped: closing any descriptor of the file (a mapping has its
        # own) would drop SQLite's locks on it.
        self._raw_fd: int | None = None
        with translated(path):
            self._refuse_newer()
            if not path.exists():
                path.touch(mode=0o600)
            self._writer = self._connect()
            try:
                self._migrate()
            except BaseException:
                self._writer.close()
                raise

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
                self.commits += 1
            except BaseException as error:
                self._roll_back()
                if isinstance(error, sqlite3.Error):
                    raise_translated(error, self.path)
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

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """As ``read``, but all of the block sees one state, whatever is written meanwhile."""
        connection = self.read()
        is_outermost = not connection.in_transaction
        if is_outermost:
            connection.execute("BEGIN")
        try:
            yield connection
        finally:
            if is_outermost and connection.in_transaction:  # some errors end it by themselves
                connection.execute("COMMIT")

    def fold_log(self, timeout_s: float = 5.0) -> bool:
        """Move the write-ahead log into the file and empty it, so that it holds no old text.

        False if a long-running reader was in the way for all of the time allowed.
        """
        deadline = time.monotonic() + timeout_s
        with self._write_lock, self._patience(timeout_s):
            while True:
                (busy, _, _) = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not busy:
                    return True
                if time.monotonic() > deadline:
                    return False
                time.sleep(0.02)

    @contextlib.contextmanager
    def _patience(self, timeout_s: float) -> Iterator[None]:
        """How long SQLite itself waits for others, instead of as long as everywhere else."""
        self._writer.execute(f"PRAGMA busy_timeout = {round(timeout_s * 1000)}")
        try:
            yield
        finally:
            self._writer.execute(f"PRAGMA busy_timeout = {round(_BUSY_S * 1000)}")

    def vacuum(self) -> None:
        """Write the whole file anew, without what deleted rows may have left in it.

        Whatever cuts it off, the file is the old one or the new. Raises as ``write``.
        """
        with self._write_lock, translated(self.path), self._temporary_files_beside():
            self._writer.execute("VACUUM")

    @contextlib.contextmanager
    def _temporary_files_beside(self) -> Iterator[None]:
        """What SQLite puts together meanwhile, as large as the library, lies beside it: kept in
        memory it would take that much of it, and elsewhere nothing personal may lie."""
        before = os.environ.get("SQLITE_TMPDIR")
        os.environ["SQLITE_TMPDIR"] = os.fspath(self.path.parent)
        self._writer.execute("PRAGMA temp_store = FILE")
        try:
            yield
        finally:
            self._writer.execute("PRAGMA temp_store = MEMORY")
            if before is None:
                del os.environ["SQLITE_TMPDIR"]
            else:
                os.environ["SQLITE_TMPDIR"] = before

    def copy_to(self, target: Path) -> None:
        """Write the library as it is now into a new file, without its free pages.

        Raises as ``write``; ``target`` must not exist.
        """
        # A connection of its own: nobody waits, and those for reading refuse even this.
        with translated(self.path), contextlib.closing(self._connect()) as connection:
            connection.execute("VACUUM INTO ?", (os.fspath(target),))

    def contains_any(self, probes: Sequence[bytes]) -> bool:
        """Whether any of these bytes lie anywhere in the file, between the rows too."""
        with self._write_lock:
            if self._raw_fd is None:
                self._raw_fd = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
            longest = max((len(probe) for probe in probes), default=0)
            for begin in range(0, os.fstat(self._raw_fd).st_size, _BLOCK_BYTES):
                block = os.pread(self._raw_fd, _BLOCK_BYTES + longest, begin)
                if any(probe in block for probe in probes):
                    return True
            return False

    def free_share(self) -> tuple[int, float]:
        """How much of the file is free pages: in bytes, and as a share of the file."""
        connection = self.read()
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
        return free * page_bytes, free / max(1, pages)

    def find_damage(self) -> str | None:
        """Read every page and compare its parts; what is wrong, or None. Takes long."""
        try:
            (verdict,) = self.read().execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.DatabaseError as error:
            if not means_damaged(error):
                raise
            return str(error)
        except UnicodeDecodeError:
            return "its text is garbled"  # what is said quotes what was found
        return None if verdict == "ok" else str(verdict)

    def close(self) -> None:
        """Close every connection; no thread may use the database afterwards."""
        with self._readers_lock, self._write_lock:
            for connection in (*self._readers, self._writer):
                connection.close()
            self._readers.clear()
            if self._raw_fd is not None:
                os.close(self._raw_fd)
                self._raw_fd = None

    def _roll_back(self) -> None:
        # SQLite has done so itself after some errors, a full disk among them. A disk that fails
        # may refuse even this; the connection then rolls back before its next transaction.
        if self._writer.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._writer.execute("ROLLBACK")

    def _refuse_newer(self) -> None:
        """Look at the version without opening for writing, which would already change files."""
        if not self.path.exists():
            return
        uri = f"{self.path.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_S)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(_migrations()):
            raise NewerSchema(
                "This library was written by a newer version of Antorcha",
                "It was not touched.",
                "Update the program, or start with another --home.",
            )

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, isolation_level=None, check_same_thread=False, timeout=_BUSY_S
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
            # Damage is found where it lies, before it spreads.
            "cell_size_check = ON",
            f"cache_size = -{_CACHE_KIB}",
            "temp_store = MEMORY",
            # Pages that change again and again are written to the file less often.
            f"wal_autocheckpoint = {_LOG_PAGES}",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _migrate(self) -> None:
        steps = _migrations()
        register_migration_functions(self._writer)
        (version,) = self._writer.execute("PRAGMA user_version").fetchone()
        for number, script in enumerate(steps[version:], start=version + 1):
            self._writer.executescript(
                f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
            )


def register_migration_functions(connection: sqlite3.Connection) -> None:
    """Give the connection the functions that migrations call."""
    for name, count, function in (
        ("folded", 1, fold),
        ("correspondent_key", 1, correspondent_key),
        ("thread_keys_of", 2, thread_keys_json),
    ):
        connection.create_function(name, count, function, deterministic=True)


def storage_full(path: Path) -> StorageFull:
    """The error for a disk without space, worded for the person."""
    return StorageFull(
        "The disk that holds the library is full",
        f"Nothing was lost. Indexing waits; what is indexed in {os.fspath(path.parent)} can still "
        "be searched.",
        "Free some space; indexing goes on by itself.",
        folder=os.fspath(path.parent),
    )


def storage_failing(path: Path, reason: str) -> StorageFailing:
    """The error for a disk that reports errors, worded for the person."""
    return StorageFailing(
        "The disk that holds the library reports errors",
        f"Nothing of yours was changed. Indexing waits and tries again. ({reason})",
        f"If this stays, check the disk that holds {os.fspath(path.parent)}.",
        folder=os.fspath(path.parent),
        reason=reason,
    )


def storage_read_only(path: Path) -> StorageFailing:
    """The error for a library that may be read and not written, worded for the person."""
    folder = os.fspath(path.parent)
    return StorageFailing(
        "The library cannot be written",
        "Nothing of yours was changed. What is indexed can be searched; nothing new is taken in.",
        f"Look who may write in {folder}, or whether its drive is read-only.",
        code="storage_read_only",
        folder=folder,
    )


def catalogue_damaged(reason: str) -> CatalogueDamaged:
    """The error for a file that is not what was written, worded for the person."""
    return CatalogueDamaged(
        "The library's catalogue is damaged",
        "Your files are not affected. The damaged catalogue is kept aside and a new one is built "
        f"from them. ({reason})",
        "Nothing needs to be done.",
    )


def means_full(error: sqlite3.Error) -> bool:
    """Whether SQLite found no room."""
    return _code(error) == sqlite3.SQLITE_FULL


def means_failing(error: sqlite3.Error) -> bool:
    """Whether the system refused SQLite to read or write."""
    return _code(error) in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def means_damaged(error: BaseException) -> bool:
    """Whether SQLite met a file that is not what it wrote."""
    return isinstance(error, sqlite3.Error) and _code(error) in _DAMAGE_CODES


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns SQLite's errors about the disk and the file into those that the person is told."""
    try:
        yield
    except sqlite3.Error as error:
        raise_translated(error, path)
        raise


def raise_translated(error: sqlite3.Error, path: Path) -> None:
    """Raise the error that the person is told, if there is one; else return."""
    # The shared memory beside the file says "error" where there is only no room.
    if means_full(error) or (means_failing(error) and _has_no_room(path)):
        raise storage_full(path) from error
    if _code(error) == sqlite3.SQLITE_READONLY:
        raise storage_read_only(path) from error
    if means_failing(error):
        raise storage_failing(path, str(error)) from error
    if means_damaged(error):
        raise catalogue_damaged(str(error)) from error


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM_BYTES
    except OSError:
        return False


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & _PRIMARY_CODE


def _migrations() -> list[str]:
    folder = resources.files("indexer.store.migrations")
    scripts = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [folder.joinpath(name).read_text(encoding="utf-8") for name in scripts]
