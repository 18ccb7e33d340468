"""From the queue to the words index: some threads read files, one stores what they read."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable

from indexer.store import catalog_files, catalog_sources
from indexer.store.catalog_files import KnownFile
from indexer.store.database import Database
from indexer.types import Turn
from indexer.work.queue import Lease, Queue
from indexer.work.reading import Outcome, Reader, Reading, leads_straight, undone
from indexer.work.room import Room
from indexer.work.storing import Storer
from kernel.work import Cancel, Cancelled

# Files are stored some at a time: FTS5 and the disk have costs for each transaction.
_BATCH_FILES = 64
_BATCH_CHARACTERS = 4_000_000
_BATCH_WAIT_S = 0.1
_LEASES = 8
_IDLE_S = 0.2
_REST_AFTER_S = 60.0
_READ_AHEAD = 128


class Worker:
    """Args:
    database: The library.
    leases: The queue of files to read.
    storer: Stores what was read.
    room: Told of a full disk; while it is full, nothing is taken from the queue.
    up_to: Asked before every file: of which turns there is work now; None to stand still.
    on_gone: Told the paths of files that were not there any more.
    on_stored: Called after every transaction with the number of files in it.
    rest_after_s: Without files for so long, a reader ends its parser's process until there are.
    """

    def __init__(
        self,
        database: Database,
        leases: Queue,
        storer: Storer,
        room: Room,
        up_to: Callable[[], Turn | None],
        on_gone: Callable[[Iterable[bytes]], None],
        on_stored: Callable[[int], None],
        rest_after_s: float = _REST_AFTER_S,
    ) -> None:
        self._rest_after_s = rest_after_s
        self._database = database
        self._queue = leases
        self._storer = storer
        self._room = room
        self._may_go_up_to = up_to
        self._on_gone = on_gone
        self._on_stored = on_stored
        self._wake = threading.Event()
        self._readings: queue.Queue[Reading] = queue.Queue(_READ_AHEAD)

    def wake(self) -> None:
        """There may be something in the queue."""
        self._wake.set()

    def run_reader(self, reader: Reader, cancel: Cancel) -> None:
        """Read files until cancelled; one call a thread, each with a reader of its own."""
        idle_s = 0.0
        try:
            while not cancel.is_set():
                up_to = self._up_to()
                leases = [] if up_to is None else self._queue.take(_LEASES, up_to)
                if leases:
                    idle_s = 0.0
                    self._read_all(reader, leases, cancel)
                    continue
                if not self._wake.wait(_IDLE_S):
                    idle_s += _IDLE_S
                self._wake.clear()
                if idle_s >= self._rest_after_s:
                    idle_s = 0.0
                    reader.rest()
        finally:
            reader.close()

    def run_writer(self, cancel: Cancel) -> None:
        """Store what the readers bring until cancelled; one thread only."""
        while not cancel.is_set():
            try:
                first = self._readings.get(timeout=_IDLE_S)
            except queue.Empty:
                continue
            batch = self._fill_batch(first)
            self._store_batch(batch)

    def _up_to(self) -> Turn | None:
        return None if self._room.is_full else self._may_go_up_to()

    def _may_read(self, lease: Lease) -> bool:
        up_to = self._up_to()
        return up_to is not None and self._queue.is_next(lease, up_to)

    def _read_all(self, reader: Reader, leases: list[Lease], cancel: Cancel) -> None:
        remaining = list(reversed(leases))
        try:
            while remaining and self._may_read(remaining[-1]):
                if not self._read_one(reader, remaining[-1], cancel):
                    break
                remaining.pop()
        finally:
            self._queue.release(remaining)

    def _read_one(self, reader: Reader, lease: Lease, cancel: Cancel) -> bool:
        """True if the reading is stored, or on its way to the writer, which then owns the lease."""
        known = catalog_files.find_file(self._database.read(), lease.path)
        if known is None or not self._lies_in_source(known):
            reading = Reading(lease, Outcome.GONE)
        else:
            reading = reader.read(lease, known, cancel)
        if reading.is_large:
            # In this thread, in many short transactions: it may take hours, and others go on.
            self._store_batch([reading])
            return True
        while not cancel.is_set():
            try:
                self._readings.put(reading, timeout=_IDLE_S)
            except queue.Full:
                continue
            return True
        return False

    def _lies_in_source(self, known: KnownFile) -> bool:
        """Whether the path leads where it led: no folder on it has become a link elsewhere."""
        sources = catalog_sources.all_sources(self._database.read())
        root = next((source.path for source in sources if source.id == known.source_id), None)
        return root is not None and leads_straight(root, known.path)

    def _fill_batch(self, first: Reading) -> list[Reading]:
        batch = [first]
        deadline = time.monotonic() + _BATCH_WAIT_S
        while len(batch) < _BATCH_FILES and _characters(batch) < _BATCH_CHARACTERS:
            is_more_coming = self._queue.leased() > len(batch)
            timeout_s = deadline - time.monotonic() if is_more_coming else 0.0
            try:
                if timeout_s > 0:
                    batch.append(self._readings.get(timeout=timeout_s))
                else:
                    batch.append(self._readings.get_nowait())
            except queue.Empty:
                break
        return batch

    def _store_batch(self, batch: list[Reading]) -> None:
        try:
            self._store(batch)
        except Cancelled:
            return
        except Exception as error:  # the writer's edge: find the one file that is at fault
            if self._room.note_outage(error):
                return
            if len(batch) > 1:
                self._store_singly(batch)
            else:
                self._give_up(batch[0], error)
        finally:
            self._queue.release(reading.lease for reading in batch)

    def _store(self, batch: list[Reading]) -> None:
        gone = [reading.lease.path for reading in batch if reading.outcome is Outcome.GONE]
        if gone:
            # Before they leave the queue, or for a moment nobody would know that work is left.
            self._on_gone(gone)
        if batch[0].is_large:
            self._storer.store_in_parts(self._database, batch[0])
        else:
            with self._database.write() as connection:
                for reading in batch:
                    self._storer.store(connection, reading)
        self._on_stored(len(batch))

    def _store_singly(self, batch: list[Reading]) -> None:
        for reading in batch:
            self._store_batch([reading])

    def _give_up(self, reading: Reading, error: Exception) -> None:
        """Nothing of this file can be stored: say so rather than try for ever."""
        substitute = undone(reading, error)
        try:
            self._store([substitute])
        except Exception as second:
            # Not even that: leave it for the next start.
            if not self._room.note_outage(second):
                raise


def _characters(batch: list[Reading]) -> int:
    return sum(reading.characters for reading in batch)
