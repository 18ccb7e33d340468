"""A disk that is full or fails: indexing waits, one sentence is said, it goes on by itself."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

from indexer.errors import CatalogueDamaged, StorageFailing, StorageFull
from indexer.store.database import (
    Database,
    catalogue_damaged,
    means_damaged,
    means_failing,
    storage_failing,
    storage_full,
)
from indexer.store.vectors import VectorStoreBroken
from kernel.errors import AntorchaError

_PROBE_BYTES = 4 * 1024 * 1024
_FULL_ERRORS = {errno.ENOSPC, errno.EDQUOT}


class Room:
    """Knows whether the library can be written.

    Args:
        database: Lies on the disk in question.
        notify: Told once an outage.
        on_damage: Told that the library's own file is damaged; nothing mends it while it is open.
    """

    def __init__(
        self,
        database: Database,
        notify: Callable[[AntorchaError], None],
        on_damage: Callable[[CatalogueDamaged], None] = lambda _damage: None,
    ) -> None:
        self._database = database
        self._notify = notify
        self._on_damage = on_damage
        self._lock = threading.Lock()
        self._outage: AntorchaError | None = None

    @property
    def is_full(self) -> bool:
        """Whether writing failed for want of room or through the disk, and has not worked since."""
        return self._outage is not None

    def note_outage(self, error: BaseException) -> bool:
        """Whether the disk is behind this error; if so, work is to wait for ``try_again``."""
        outage = self._outage_behind(error)
        if outage is None:
            return False
        with self._lock:
            is_news = self._outage is None or type(self._outage) is not type(outage)
            if not isinstance(self._outage, CatalogueDamaged):
                self._outage = outage
        if is_news:
            self._notify(outage)
            if isinstance(outage, CatalogueDamaged):
                self._on_damage(outage)
        return True

    def try_again(self) -> bool:
        """Write a little, to the library and beside it; True if it can be written again."""
        if isinstance(self._outage, CatalogueDamaged):
            return False
        probe = self._database.path.with_name(f".room-{os.getpid()}")
        try:
            with self._database.write() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO meta (key, value) VALUES ('room', zeroblob(65536))"
                )
                connection.execute("DELETE FROM meta WHERE key = 'room'")
            _write_probe(probe)
        except (AntorchaError, OSError, sqlite3.Error):
            return False
        self._outage = None
        return True

    def _outage_behind(self, error: BaseException) -> AntorchaError | None:
        if means_full(error):
            return storage_full(self._database.path)
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, VectorStoreBroken):
            if isinstance(cause, StorageFailing | CatalogueDamaged):
                return cause
            if means_damaged(cause):
                return catalogue_damaged(str(cause))
            if isinstance(cause, sqlite3.Error) and means_failing(cause):
                return storage_failing(self._database.path, str(cause))
            cause = cause.__cause__
        return None


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
