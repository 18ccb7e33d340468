"""Writes into the catalogue what a comparison with the disk found."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from indexer.follow.mounts import device_of, volume_of
from indexer.follow.rules import Rules
from indexer.follow.scan import Scan
from indexer.follow.stability import QUIET_S
from indexer.store import catalog_files, catalog_forgotten, catalog_sources
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.catalog_sources import Source
from indexer.store.database import Database
from indexer.types import FileState
from indexer.work.queue import Queue, Wish

# Short transactions, so that the worker is never kept waiting.
_CHANGES_A_TRANSACTION = 500

_Step = Callable[[sqlite3.Connection], None]


@dataclass(slots=True)
class Changes:
    """What a comparison of disk and catalogue found.

    Attributes:
        remounted: Files of which only such signs changed as say nothing about their contents.
        vanished: Files to be taken out.
        left_out: Files that are there, but a rule or what they became takes them out.
        postponed: Files that are gone but may turn up elsewhere → seconds until they are due.
        missing: Sources whose own path is not there, or not the one it was.
        forgotten: Forgotten paths to be noted, with what they are now.
        covered: Whether more or fewer folders are watched than before.
        walked: What was seen; ``swept`` is the part of it that were whole sources.
    """

    new: dict[bytes, tuple[Source, FileStamp]] = field(default_factory=dict)
    changed: list[tuple[KnownFile, FileStamp]] = field(default_factory=list)
    remounted: list[tuple[KnownFile, FileStamp]] = field(default_factory=list)
    vanished: dict[bytes, KnownFile] = field(default_factory=dict)
    moved: list[tuple[KnownFile, bytes, Source, FileStamp]] = field(default_factory=list)
    troubled: list[tuple[Source, bytes, Scan]] = field(default_factory=list)
    left_out: list[KnownFile] = field(default_factory=list)
    missing: list[Source] = field(default_factory=list)
    walked: list[tuple[Source, Scan]] = field(default_factory=list)
    swept: list[tuple[Source, Scan]] = field(default_factory=list)
    postponed: dict[bytes, float] = field(default_factory=dict)
    forgotten: dict[bytes, FileStamp] = field(default_factory=dict)
    covered: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.new
            or self.changed
            or self.vanished
            or self.left_out
            or self.moved
            or self.troubled
        )


class Applying:
    """Args:
    database: The library.
    queue: Where files to be read go.
    rules: What is left out.
    clock: Seconds since 1970 UTC.
    now: The present time, ISO 8601 with offset.
    """

    def __init__(
        self,
        database: Database,
        queue: Queue,
        rules: Rules,
        clock: Callable[[], float],
        now: Callable[[], str],
    ) -> None:
        self._database = database
        self._queue = queue
        self._rules = rules
        self._clock = clock
        self._now = now
        self._followed: set[int] = set()

    def apply(self, changes: Changes) -> None:
        """Write it, in short transactions. Raises StorageFull."""
        now = self._now()
        steps: list[_Step] = []
        steps += [_keep_out_step(*forgotten, now) for forgotten in changes.forgotten.items()]
        steps += [self._move_step(*move) for move in changes.moved]
        gone = [*changes.vanished.values(), *changes.left_out]
        steps += [_delete_step(file) for file in gone]
        steps += [self._add_step(path, *new) for path, new in changes.new.items()]
        steps += [self._change_step(*changed) for changed in changes.changed]
        steps += [_stamp_step(*remounted) for remounted in changes.remounted]
        steps += [self._trouble_step(*troubled, now) for troubled in changes.troubled]
        steps += [_swept_step(source, scan, now) for source, scan in changes.swept]
        steps += [_missing_step(source, now) for source in changes.missing]
        remaining = iter(steps)
        while batch := list(islice(remaining, _CHANGES_A_TRANSACTION)):
            with self._database.write() as connection:
                # What was forgotten or removed since the disk was looked at must not come back.
                self._rules.refresh()
                self._followed = {s.id for s in catalog_sources.all_sources(connection)}
                for step in batch:
                    step(connection)

    def is_to_be_read(self, path: bytes) -> bool:
        """Whether this file waits to be read already."""
        return self._queue.has(path)

    def _move_step(self, file: KnownFile, path: bytes, source: Source, stamp: FileStamp) -> _Step:
        def step(connection: sqlite3.Connection) -> None:
            current = catalog_files.find_file(connection, file.path)
            if current is None or current.id != file.id or not self._may_add(source, path):
                return
            catalog_files.move_file(connection, file, source.id, path, stamp)
            is_other_format = os.path.splitext(path)[1] != os.path.splitext(file.path)[1]
            if is_other_format:
                catalog_files.set_content(connection, file.id, None, None)
            if is_other_format or not file.stamp.has_same_content_signs(stamp):
                self._ask_for(connection, file.id, path, stamp)

        return step

    def _add_step(self, path: bytes, source: Source, stamp: FileStamp) -> _Step:
        def step(connection: sqlite3.Connection) -> None:
            if not self._may_add(source, path):
                return
            known = catalog_files.find_file(connection, path)
            if known is None:
                file_id = catalog_files.add_file(connection, source.id, path, stamp)
            else:
                file_id = known.id
            self._ask_for(connection, file_id, path, stamp)

        return step

    def _change_step(self, file: KnownFile, stamp: FileStamp) -> _Step:
        def step(connection: sqlite3.Connection) -> None:
            if catalog_files.find_file(connection, file.path) is not None:
                self._ask_for(connection, file.id, file.path, stamp)

        return step

    def _trouble_step(self, source: Source, path: bytes, scan: Scan, now: str) -> _Step:
        stamp, problem = scan.troubled[path]

        def step(connection: sqlite3.Connection) -> None:
            if self._may_add(source, path):
                catalog_files.put_problem_file(connection, source.id, path, stamp, problem, now)

        return step

    def _may_add(self, source: Source, path: bytes) -> bool:
        return source.id in self._followed and not self._rules.is_forgotten(path)

    def _ask_for(
        self, connection: sqlite3.Connection, file_id: int, path: bytes, stamp: FileStamp
    ) -> None:
        catalog_files.set_state(connection, file_id, FileState.PENDING)
        changed_unix = stamp.mtime_ns / 1e9
        # A file written this very moment may still be growing.
        is_fresh = 0.0 <= self._clock() - changed_unix < QUIET_S
        not_before = changed_unix + QUIET_S if is_fresh else 0.0
        self._queue.put(connection, [Wish(path, stamp.size_bytes, changed_unix, not_before)])


def _keep_out_step(path: bytes, stamp: FileStamp, now: str) -> _Step:
    return lambda connection: catalog_forgotten.keep_out(connection, path, stamp, [], now)


def _delete_step(file: KnownFile) -> _Step:
    def step(connection: sqlite3.Connection) -> None:
        current = catalog_files.find_file(connection, file.path)
        if current is not None and current.id == file.id:
            catalog_files.delete_file(connection, current)

    return step


def _stamp_step(file: KnownFile, stamp: FileStamp) -> _Step:
    return lambda connection: catalog_files.set_stamp(connection, file.id, stamp)


def _swept_step(source: Source, scan: Scan, now: str) -> _Step:
    def step(connection: sqlite3.Connection) -> None:
        if catalog_sources.source_at(connection, source.path) is not None:
            catalog_sources.note_sweep(connection, source.id, len(scan.folder_inodes), now)
            volume, device = volume_of(source.path), device_of(source.path)
            catalog_sources.note_volume(connection, source.id, volume, device)
            catalog_sources.set_exclusions(connection, source.id, scan.left_out)

    return step


def _missing_step(source: Source, now: str) -> _Step:
    return lambda connection: catalog_sources.note_missing(connection, source.id, now)
