"""Puts what was read of a file into the catalogue: documents, words, problems, state, queue."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator

from indexer.errors import ProblemCode, Retry
from indexer.store import (
    catalog_documents,
    catalog_files,
    catalog_forgotten,
    catalog_pictures,
    catalog_problems,
)
from indexer.store.catalog_documents import ReadDocument, Replacement
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.database import Database
from indexer.types import Problem
from indexer.work.queue import Queue, back_off_s
from indexer.work.reading import Outcome, Reading

_CHANGED_WHILE_READ_S = 0.5
_SCHEDULED_S = 60.0
_PART_CHARACTERS = 4_000_000
_PART_DOCUMENTS = 1_000


class Storer:
    """Args:
    queue: From which finished files are taken.
    parser_version: Noted with each file.
    now: The present time, ISO 8601 with offset.
    reads_pictures: Whether what stands in pictures is read later; if not, that it is missing is
        a problem like any other.
    """

    def __init__(
        self,
        queue: Queue,
        parser_version: str,
        now: Callable[[], str],
        reads_pictures: bool = False,
    ) -> None:
        self._reads_pictures = reads_pictures
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

    def store_in_parts(self, database: Database, reading: Reading) -> None:
        """Store a reading that is still being read, a part at a time as it comes.

        Nothing waits for the parser inside a transaction. A file that is cut off is read again.
        """
        replacement: Replacement | None = None
        for part in _parts(reading.documents):
            with database.write() as connection:
                known = catalog_files.find_file(connection, reading.lease.path)
                if known is None or (replacement and replacement.file_id != known.id):
                    return  # removed or moved meanwhile; whoever did that has seen to the rest
                replacement = replacement or Replacement(connection, known.id)
                replacement.put(connection, part)
        with database.write() as connection:
            known = catalog_files.find_file(connection, reading.lease.path)
            if known is None or replacement is None or replacement.file_id != known.id:
                return
            self._note_read(connection, known, reading, replacement.finish(connection))

    def _store_read(
        self, connection: sqlite3.Connection, known: KnownFile, reading: Reading
    ) -> None:
        count = (
            catalog_documents.replace_documents(connection, known.id, reading.documents)
            if not self._keeps_old(reading)
            else 0
        )
        self._note_read(connection, known, reading, count)

    def _note_read(
        self, connection: sqlite3.Connection, known: KnownFile, reading: Reading, count: int
    ) -> None:
        """What goes with the documents: problems, state, queue."""
        problems = self._without_waiting(connection, known.id, reading)
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

    def _without_waiting(
        self, connection: sqlite3.Connection, file_id: int, reading: Reading
    ) -> list[Problem]:
        """The problems that will not go by themselves; notes whether there are others."""
        if not self._reads_pictures or self._keeps_old(reading):
            return reading.problems
        remaining = [problem for problem in reading.problems if not problem.is_waiting]
        is_waiting = len(remaining) < len(reading.problems)
        catalog_pictures.set_waiting(connection, file_id, is_waiting)
        if is_waiting:
            # Of a file whose pictures wait, that it holds nothing is not the last word.
            waiting = {problem.member for problem in reading.problems if problem.is_waiting}
            return [
                problem
                for problem in remaining
                if problem.code is not ProblemCode.NO_TEXT or problem.member not in waiting
            ]
        catalog_pictures.drop_unused(connection, file_id)
        return remaining

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


def _parts(documents: Iterable[ReadDocument]) -> Iterator[list[ReadDocument]]:
    """The documents, some at a time."""
    part: list[ReadDocument] = []
    characters = 0
    for read in documents:
        part.append(read)
        characters += len(read.document.text)
        if characters >= _PART_CHARACTERS or len(part) >= _PART_DOCUMENTS:
            yield part
            part, characters = [], 0
    if part:
        yield part
