"""Puts what was read of a file into the catalogue: documents, words, problems, state, queue."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from indexer.errors import Retry
from indexer.store import (
    catalog_documents,
    catalog_files,
    catalog_forgotten,
    catalog_problems,
)
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.work.queue import Queue, back_off_s
from indexer.work.reading import Outcome, Reading

_CHANGED_WHILE_READ_S = 0.5
_SCHEDULED_S = 60.0


class Storer:
    """Args:
    queue: From which finished files are taken.
    parser_version: Noted with each file.
    now: The present time, ISO 8601 with offset.
    """

    def __init__(self, queue: Queue, parser_version: str, now: Callable[[], str]) -> None:
        self._queue = queue
        self._parser_version = parser_version
        self._now = now

    def store(self, connection: sqlite3.Connection, reading: Reading) -> None:
        """Store one reading inside the caller's transaction."""
        lease = reading.lease
        known = catalog_files.find_file(connection, lease.path)
        if known is None or reading.outcome is Outcome.GONE:
            # Whoever moved or removed it has seen to the rest, or will.
            self._queue.finish(connection, lease)
        elif reading.outcome is Outcome.AGAIN:
            delay_s = back_off_s(lease.attempts, _CHANGED_WHILE_READ_S)
            self._queue.postpone(connection, lease, delay_s)
        elif reading.outcome is Outcome.FORGOTTEN:
            catalog_files.delete_file(connection, known)
            catalog_forgotten.keep_out(connection, known.path, reading.stamp, [], self._now())
        elif reading.outcome is Outcome.UNCHANGED:
            self._set_stamp(connection, known, reading.stamp)
            catalog_files.settle_state(connection, known.id)
            self._queue.finish(connection, lease)
        else:
            self._store_read(connection, known, reading)

    def _store_read(
        self, connection: sqlite3.Connection, known: KnownFile, reading: Reading
    ) -> None:
        count = (
            catalog_documents.replace_documents(connection, known.id, reading.documents)
            if not self._keeps_old(reading)
            else 0
        )
        problems = reading.problems
        catalog_problems.replace_problems(connection, known.id, problems, self._now())
        catalog_files.set_content(
            connection,
            known.id,
            reading.content_hash if not self._is_scheduled(reading) else None,
            self._parser_version,
        )
        self._set_stamp(connection, known, reading.stamp)
        catalog_files.settle_state(connection, known.id)
        if self._is_scheduled(reading) and count == 0:
            delay_s = back_off_s(reading.lease.attempts, _SCHEDULED_S)
            self._queue.postpone(connection, reading.lease, delay_s)
        else:
            self._queue.finish(connection, reading.lease)

    def _keeps_old(self, reading: Reading) -> bool:
        """Whether the file was not read at all, so that what is known of it still stands."""
        return reading.documents in ((), []) and any(
            catalog_problems.keeps_documents(problem.code) for problem in reading.problems
        )

    def _is_scheduled(self, reading: Reading) -> bool:
        return any(
            catalog_problems.retry_of(problem.code) is Retry.SCHEDULED
            for problem in reading.problems
            if not problem.member
        )

    @staticmethod
    def _set_stamp(
        connection: sqlite3.Connection, known: KnownFile, stamp: FileStamp | None
    ) -> None:
        if stamp is not None and stamp != known.stamp:
            catalog_files.set_stamp(connection, known.id, stamp)
