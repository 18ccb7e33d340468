"""Reads what stands in pictures, when nothing else is to be done that does not come after it.

A second pass over files that were read already, up to their pictures. Each picture is kept as soon
as it is read, so that a crash, a pause or a question costs at most one. When a file's pictures are
all read, or for long files now and then, the file goes back into the queue: the ordinary reading
then finds the texts beside it and makes documents of them.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.picture_text import PictureText
from indexer.store import catalog_files, catalog_pictures, catalog_sources
from indexer.store.catalog_pictures import UnreadFile
from indexer.store.database import Database
from indexer.types import FileState, Turn
from indexer.work.clocks import Clocks
from indexer.work.queue import Queue, Wish, back_off_s
from kernel.child import ChildDied, ChildTimeout
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, Cancelled

_LOOK_S = 0.5
_REST_AFTER_S = 60.0
_PUBLISH_EVERY_S = 120.0
_RETRY_S = 60.0
_MOST_ATTEMPTS = 5
_GONE = {ProblemCode.VANISHED, ProblemCode.UNREADABLE}


class PictureReader(Protocol):
    """What reads the pictures in files, such as ``indexer.parse.ocr.sandbox.PictureSandbox``."""

    def read(
        self, path: Path, known: Mapping[str, PictureText], cancel: Cancel
    ) -> Iterator[tuple[str, PictureText]]:
        """Key and text of each picture that is not ``known``."""
        ...

    def close(self) -> None: ...


class PictureReading:
    """Args:
    database: The library.
    queue: While files are to be read that do not come after it, no picture is begun.
    must_stand_still: Asked before every picture: paused, or somebody waits for an answer.
    right_of_way: When it is taken, the picture being read is put back.
    on_read: Called when something has become known that can be stored.
    clocks: The time.
    """

    def __init__(
        self,
        database: Database,
        queue: Queue,
        must_stand_still: Callable[[], bool],
        right_of_way: RightOfWay,
        on_read: Callable[[], None],
        clocks: Clocks,
        rest_after_s: float = _REST_AFTER_S,
    ) -> None:
        self._database = database
        self._queue = queue
        self._must_stand_still = must_stand_still
        self._right_of_way = right_of_way
        self._on_read = on_read
        self._clocks = clocks
        self._rest_after_s = rest_after_s
        self._step = Cancel()
        self._is_at_first = False

    @property
    def is_at_first(self) -> bool:
        """Whether it has pictures to read that go before everything else."""
        return self._is_at_first

    def run(self, reader: PictureReader, cancel: Cancel) -> None:
        """Read pictures until cancelled. One thread only: the reader's child ends with it."""
        idle_s = 0.0
        cancel.on_set(self._stop_step)
        try:
            while not cancel.is_set():
                file = self._next()
                if file is not None:
                    idle_s = 0.0
                    self.read_file(reader, file, cancel)
                elif not cancel.wait(_LOOK_S):
                    idle_s += _LOOK_S
                if idle_s >= self._rest_after_s:
                    idle_s = 0.0
                    reader.close()
        finally:
            self._is_at_first = False
            reader.close()

    def read_file(self, reader: PictureReader, file: UnreadFile, cancel: Cancel) -> None:
        """Read the pictures of one file that are not known, as far as one may."""
        # A picture takes seconds: the one that somebody would have to wait for is put back.
        step = self._step = Cancel()
        if cancel.is_set():
            return
        try:
            with self._right_of_way.stopping(step):
                if self._read_all(reader, file, step):
                    self._finish(file)
        except Cancelled:
            return
        except FileProblem as problem:
            self._give_up(file, problem)
        except (ChildDied, ChildTimeout):
            self._try_later(file)

    def _stop_step(self) -> None:
        self._step.set()

    def _next(self) -> UnreadFile | None:
        """What to read now, unless files are to be read before."""
        connection, file = self._database.read(), None
        if not self._must_stand_still():
            last = Turn.FIRST if self._queue.has_any() else Turn.IN_TURN
            # Those that wait are gone through: not for nothing while a long queue is read.
            if last is Turn.IN_TURN or catalog_sources.has_first(connection):
                file = catalog_pictures.next_waiting(connection, self._clocks.unix(), last)
        self._is_at_first = file is not None and file.turn is Turn.FIRST
        return None if self._is_at_first and self._queue.has_any(Turn.FIRST) else file

    def _read_all(self, reader: PictureReader, file: UnreadFile, step: Cancel) -> bool:
        """False if it had to stop before the end."""
        known = catalog_pictures.known_pictures(self._database.read(), file.path)
        published_s, count = self._clocks.steady(), 0
        for key, picture in reader.read(Path(os.fsdecode(file.path)), known, step):
            with self._database.write() as connection:
                catalog_pictures.keep(connection, file.id, key, picture)
            count += 1
            if self._must_stand_still() or self._is_overtaken(file):
                return False
            if self._clocks.steady() - published_s >= _PUBLISH_EVERY_S:
                published_s = self._clocks.steady()
                self._publish(file)
        if count == 0:
            # Whatever it waits for, it is not found: do not look again and again.
            message = "What stands in its pictures could not be read."
            raise FileProblem(ProblemCode.CORRUPT, message)
        return True

    def _is_overtaken(self, file: UnreadFile) -> bool:
        """Whether its source was stopped, or something has come that is to be read first."""
        if catalog_pictures.is_stopped(self._database.read(), file.id):
            return True
        return file.turn is not Turn.FIRST and self._queue.has_any(Turn.FIRST)

    def _finish(self, file: UnreadFile) -> None:
        with self._database.write() as connection:
            catalog_pictures.set_waiting(connection, file.id, is_waiting=False)
            self._ask_for(connection, file)
        self._on_read()

    def _publish(self, file: UnreadFile) -> None:
        """Let what was read so far be found, long before the end."""
        with self._database.write() as connection:
            self._ask_for(connection, file)
        self._on_read()

    def _give_up(self, file: UnreadFile, problem: FileProblem) -> None:
        if problem.code in _GONE and file.attempts < _MOST_ATTEMPTS:
            self._try_later(file)
            return
        with self._database.write() as connection:
            failure = (problem.code, problem.title)
            catalog_pictures.give_up(connection, file, PictureText("", failure=failure))
            catalog_pictures.set_waiting(connection, file.id, is_waiting=False)
            self._ask_for(connection, file)
        self._on_read()

    def _try_later(self, file: UnreadFile) -> None:
        """The file is not to blame, or will be missed by the next sweep."""
        if file.attempts >= _MOST_ATTEMPTS:
            message = "The part of the program that reads pictures does not start."
            self._give_up(file, FileProblem(ProblemCode.CRASHED_PARSER, message))
            return
        not_before_unix = self._clocks.unix() + back_off_s(file.attempts, _RETRY_S)
        with self._database.write() as connection:
            catalog_pictures.postpone(connection, file.id, not_before_unix)

    def _ask_for(self, connection: sqlite3.Connection, file: UnreadFile) -> None:
        """Have the file read the ordinary way once more, though its contents are known.

        What is found of it so far stays until then.
        """
        known = catalog_files.find_file(connection, file.path)
        if known is None or known.id != file.id:
            return
        catalog_files.set_content(connection, file.id, known.content_hash, None)
        catalog_files.set_state(connection, file.id, FileState.PENDING)
        wish = Wish(file.path, known.stamp.size_bytes, known.stamp.mtime_ns / 1e9)
        self._queue.put(connection, [wish])
