"""The files that are still to be read, kept in the library so that a crash loses none.

Who works on a row is kept in memory only: when the program dies, every row is free again.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from indexer.store.database import Database
from indexer.types import Turn

# A file up to this size is read at once; larger ones after all smaller ones.
_SMALL_BYTES = 256 * 1024
_MEDIUM_BYTES = 8 * 1024 * 1024
# A row written later than it is now was written before somebody put the clock back: its time to
# wait means nothing any more.
_IS_DUE = "(not_before_unix <= :now OR enqueued_unix > :now + 1)"
# What takes long for its size: pages to lay out, pictures to read letters from.
_SLOW_SUFFIXES = {
    ".pdf": 1, ".docx": 1, ".odt": 1, ".pptx": 1, ".epub": 1,
    ".png": 2, ".jpg": 2, ".jpeg": 2, ".tif": 2, ".tiff": 2, ".webp": 2, ".bmp": 2, ".heic": 2,
}  # fmt: skip
_LONGEST_BACK_OFF_S = 6 * 3600.0
# In the order of the index ``queue_in_order``: nothing is sorted, however many wait, and what is
# stopped, at its end, is never come to.
NEXT = f"""
SELECT path, attempts, ticket FROM queue WHERE turn <= :last AND {_IS_DUE}
ORDER BY turn, size_band, newness_unix DESC LIMIT :limit
"""  # noqa: S608 - a constant
SMALL = f"""
SELECT 1 FROM queue WHERE turn IN ('first', :last) AND size_band = 0 AND {_IS_DUE} LIMIT 1
"""  # noqa: S608
ANY = "SELECT 1 FROM queue WHERE turn <= :last AND not_before_unix <= :now LIMIT 1"


@dataclass(frozen=True, slots=True)
class Wish:
    """A file to be read, not before a time; among those of a size the newest come first."""

    path: bytes
    size_bytes: int
    newness_unix: float
    not_before_unix: float = 0.0


@dataclass(frozen=True, slots=True)
class Lease:
    """A row that one worker has; nobody else gets it until it is finished or given back."""

    path: bytes
    attempts: int
    ticket: int


class Queue:
    """Durable, at most one row a path, each handed to one worker at a time. Thread-safe.

    What is asked for goes up to a turn, the ``last``: ``first`` has only that, ``in_turn`` all but
    what is stopped.

    Args:
        database: Where the rows are.
        clock: Seconds since 1970 UTC.
    """

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._leased: set[bytes] = set()
        self._lock = threading.Lock()

    def put(self, connection: sqlite3.Connection, wishes: Iterable[Wish]) -> None:
        """Ask for files to be read, inside the caller's transaction."""
        now = self._clock()
        connection.executemany(
            "INSERT INTO queue (path, size_band, newness_unix, enqueued_unix, not_before_unix, "
            "turn) VALUES (?1, ?2, ?3, ?4, ?5, "
            "coalesce((SELECT turn FROM files WHERE path = ?1), 'in_turn')) "
            # A new wish makes an old failure worth another try at once.
            "ON CONFLICT (path) DO UPDATE SET size_band = excluded.size_band, "
            "newness_unix = excluded.newness_unix, enqueued_unix = excluded.enqueued_unix, "
            "not_before_unix = excluded.not_before_unix, attempts = 0, "
            "ticket = ticket + 1",
            [
                (
                    wish.path,
                    size_band(wish.path, wish.size_bytes),
                    wish.newness_unix,
                    now,
                    wish.not_before_unix,
                )
                for wish in wishes
            ],
        )

    def take(self, limit: int, last: Turn = Turn.IN_TURN) -> list[Lease]:
        """Up to ``limit`` rows whose time has come: by turn, small before big, newest first."""
        with self._lock:
            rows = self._ask(NEXT, last, limit=limit + len(self._leased))
            leases = [
                Lease(row["path"], row["attempts"], row["ticket"])
                for row in rows
                if row["path"] not in self._leased
            ][:limit]
            self._leased.update(lease.path for lease in leases)
        return leases

    def has(self, path: bytes) -> bool:
        """Whether this file is to be read, now or later."""
        row = self._database.read().execute("SELECT 1 FROM queue WHERE path = ?", (path,))
        return row.fetchone() is not None

    def is_next(self, lease: Lease, last: Turn = Turn.IN_TURN) -> bool:
        """Whether a row taken a while ago is still one to read now, and not another before it.

        Meanwhile its source may have been stopped, or something have come that goes first.
        """
        row = self._database.read().execute("SELECT turn FROM queue WHERE path = ?", (lease.path,))
        found = row.fetchone()
        if found is None or found["turn"] == Turn.FIRST:
            return True  # gone: whoever reads it will find out
        if found["turn"] > last:
            return False
        with self._lock:
            before = self._ask(NEXT, Turn.FIRST, limit=1 + len(self._leased))
            return all(row["path"] in self._leased for row in before)

    def has_small(self, last: Turn = Turn.IN_TURN) -> bool:
        """Whether files that are read at once wait for it."""
        return bool(self._ask(SMALL, last))

    def has_any(self, last: Turn = Turn.IN_TURN) -> bool:
        """Whether any file is to be read now."""
        return bool(self._ask(ANY, last))

    def _ask(self, statement: str, last: Turn, **more: int) -> list[sqlite3.Row]:
        parameters = {"now": self._clock(), "last": str(last), **more}
        return self._database.read().execute(statement, parameters).fetchall()

    def finish(self, connection: sqlite3.Connection, lease: Lease) -> None:
        """The file is done, in the transaction that stores it; a newer wish stays in the queue.

        The lease itself ends with ``release``, after the transaction.
        """
        connection.execute(
            "DELETE FROM queue WHERE path = ? AND ticket = ?", (lease.path, lease.ticket)
        )

    def postpone(self, connection: sqlite3.Connection, lease: Lease, delay_s: float) -> None:
        """Try the file again after ``delay_s``, unless a newer wish asks for it sooner."""
        connection.execute(
            "UPDATE queue SET not_before_unix = ?, enqueued_unix = ?, attempts = attempts + 1 "
            "WHERE path = ? AND ticket = ?",
            (self._clock() + delay_s, self._clock(), lease.path, lease.ticket),
        )

    def release(self, leases: Iterable[Lease]) -> None:
        """Let others have these rows (those that are still there)."""
        with self._lock:
            self._leased.difference_update(lease.path for lease in leases)

    def leased(self) -> int:
        """How many rows somebody is working on."""
        with self._lock:
            return len(self._leased)


def size_band(path: bytes, size_bytes: int) -> int:
    """0 for what is read in no time, 1 for what takes a moment, 2 for what holds others up."""
    by_size = 0 if size_bytes <= _SMALL_BYTES else 1 if size_bytes <= _MEDIUM_BYTES else 2
    suffix = os.fsdecode(os.path.splitext(path)[1]).lower()
    return max(by_size, _SLOW_SUFFIXES.get(suffix, 0))


def back_off_s(attempts: int, first_s: float) -> float:
    """How long to wait after that many failed attempts: four times longer each time."""
    return min(_LONGEST_BACK_OFF_S, first_s * 4.0 ** min(attempts, 16))
