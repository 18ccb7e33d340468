"""A full disk: all indexing waits, one sentence is said, and it goes on by itself."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

from indexer.errors import StorageFull
from indexer.store.database import Database, storage_full
from kernel.errors import AntorchaError

_PROBE_BYTES = 4 * 1024 * 1024
_FULL_ERRORS = {errno.ENOSPC, errno.EDQUOT}


class Room:
    """Knows whether there is room to write.

    Args:
        database: Lies on the disk in question.
        notify: Told once an outage.
    """

    def __init__(self, database: Database, notify: Callable[[AntorchaError], None]) -> None:
        self._database = database
        self._notify = notify
        self._lock = threading.Lock()
        self._is_full = False

    @property
    def is_full(self) -> bool:
        """Whether writing failed for want of room, and has not worked since."""
        return self._is_full

    def note_if_full(self, error: BaseException) -> bool:
        """Whether this error means a full disk; if so, work is to wait for ``try_again``."""
        if not means_full(error):
            return False
        with self._lock:
            is_news, self._is_full = not self._is_full, True
        if is_news:
            self._notify(storage_full(self._database.path))
        return True

    def try_again(self) -> bool:
        """Write a little, to the library and beside it; True if there is room again."""
        probe = self._database.path.with_name(f".room-{os.getpid()}")
        try:
            with self._database.write() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO meta (key, value) VALUES ('room', zeroblob(65536))"
                )
                connection.execute("DELETE FROM meta WHERE key = 'room'")
            _write_probe(probe)
        except (StorageFull, OSError, sqlite3.Error):
            return False
        self._is_full = False
        return True


def means_full(error: BaseException | None) -> bool:
    """Whether a full disk is behind an error, however it was wrapped."""
    while error is not None:
        if isinstance(error, StorageFull):
            return True
        if isinstance(error, OSError) and error.errno in _FULL_ERRORS:
            return True
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            return True
        if "disk is full" in str(error) or "No space left" in str(error):
            return True
        error = error.__cause__
    return False


def _write_probe(probe: Path) -> None:
    try:
        probe.write_bytes(bytes(_PROBE_BYTES))
    finally:
        probe.unlink(missing_ok=True)
