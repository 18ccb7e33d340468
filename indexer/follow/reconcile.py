"""Compares the disk with the catalogue and brings the catalogue up to it.

The one place where files appear, move and vanish: a sweep gives it all sources, the watcher the
paths where something happened. What is new or changed goes into the queue; nothing is read here,
except the contents of files that may be ones that vanished elsewhere.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from indexer.follow import moves
from indexer.follow.rules import Rules
from indexer.follow.scan import Scan, Scanner
from indexer.follow.stability import QUIET_S
from indexer.store import catalog_files, catalog_sources
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.catalog_sources import Source, is_at_or_under
from indexer.store.database import Database
from indexer.types import FileState
from indexer.work.queue import Queue, Wish
from kernel.work import Cancel

# Short transactions, so that the worker is never kept waiting.
_CHANGES_A_TRANSACTION = 500


@dataclass(slots=True)
class Changes:
    """What a comparison found. ``missing`` are sources whose own path is not there."""

    new: dict[bytes, tuple[Source, FileStamp]] = field(default_factory=dict)
    changed: list[tuple[KnownFile, FileStamp]] = field(default_factory=list)
    remounted: list[tuple[KnownFile, FileStamp]] = field(default_factory=list)
    vanished: dict[bytes, KnownFile] = field(default_factory=dict)
    moved: list[tuple[KnownFile, bytes, Source, FileStamp]] = field(default_factory=list)
    troubled: list[tuple[Source, bytes, Scan]] = field(default_factory=list)
    missing: list[Source] = field(default_factory=list)
    swept: list[tuple[Source, Scan]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.vanished or self.moved or self.troubled)


class Reconciler:
    """Args:
    database: The library.
    queue: Where files to be read go.
    rules: What is left out.
    parser_version: Files read by another version of the parsers are read again.
    clock: Seconds since 1970 UTC.
    now: The present time, ISO 8601 with offset.
    """

    def __init__(
        self,
        database: Database,
        queue: Queue,
        rules: Rules,
        parser_version: str,
        clock: Callable[[], float],
        now: Callable[[], str],
    ) -> None:
        self._database = database
        self._queue = queue
        self._rules = rules
        self._parser_version = parser_version
        self._clock = clock
        self._now = now
        self._followed: set[int] = set()

    def sweep(self, cancel: Cancel, thorough: bool = False) -> Changes:
        """Go through all sources. ``thorough`` has every file's contents compared as well."""
        sources = catalog_sources.all_sources(self._database.read())
        return self._look([(source, source.path) for source in sources], cancel, thorough)

    def look_at(self, paths: Iterable[bytes], cancel: Cancel) -> Changes:
        """Go through these paths (and all below them) wherever a source has them."""
        sources = catalog_sources.all_sources(self._database.read())
        scopes: list[tuple[Source, bytes]] = []
        for path in sorted(paths):
            source = catalog_sources.deepest_source(sources, path)
            if source is None:
                continue
            if scopes and scopes[-1][0] == source and is_at_or_under(path, scopes[-1][1]):
                continue
            scopes.append((source, path))
        return self._look(scopes, cancel, thorough=False)

    def _look(
        self, scopes: Sequence[tuple[Source, bytes]], cancel: Cancel, thorough: bool
    ) -> Changes:
        self._rules.refresh()
        connection = self._database.read()
        roots = {source.path for source in catalog_sources.all_sources(connection)}
        changes = Changes()
        for source, top in scopes:
            scan = Scanner(self._rules, roots - {source.path}, cancel).scan(source.path, top)
            known = [
                file
                for file in catalog_files.files_at_or_under(connection, top)
                if file.source_id == source.id
            ]
            if not os.path.lexists(source.path) or _is_unplugged(source, top, scan, known):
                changes.missing.append(source)
                continue
            self._compare(source, top, scan, known, changes, thorough)
        moves.match(changes.vanished, changes.new, changes.moved, cancel)
        cancel.raise_if_set()
        self._apply(changes)
        return changes

    def _compare(
        self,
        source: Source,
        top: bytes,
        scan: Scan,
        known: Sequence[KnownFile],
        changes: Changes,
        thorough: bool,
    ) -> None:
        by_path = {file.path: file for file in known}
        self._compare_found(source, top, scan, by_path, changes, thorough)
        for path, file in by_path.items():
            if path in scan.files or path in scan.troubled:
                continue
            if not _is_hidden_from_us(file, scan, source):
                changes.vanished[path] = file
        for path, (stamp, _) in scan.troubled.items():
            before = by_path.get(path)
            if before is None or before.stamp != stamp or before.state is FileState.PENDING:
                changes.troubled.append((source, path, scan))
        if top == source.path:
            changes.swept.append((source, scan))

    def _compare_found(
        self,
        source: Source,
        top: bytes,
        scan: Scan,
        by_path: Mapping[bytes, KnownFile],
        changes: Changes,
        thorough: bool,
    ) -> None:
        for path, stamp in scan.files.items():
            file = by_path.get(path)
            if file is None:
                changes.new[path] = (source, stamp)
            elif thorough or self._must_read(file, stamp, is_event=top != source.path):
                changes.changed.append((file, stamp))
            elif file.stamp != stamp:
                changes.remounted.append((file, stamp))

    def _must_read(self, file: KnownFile, stamp: FileStamp, is_event: bool) -> bool:
        if not file.stamp.looks_like(stamp):
            return True
        if file.state is FileState.PENDING and not file.awaits_pictures:
            return not is_event  # it is queued already; a sweep makes sure of it
        # New permissions change none of what a stamp holds.
        if is_event and file.state is FileState.FAILED:
            return True
        return file.parser is not None and file.parser != self._parser_version

    def _apply(self, changes: Changes) -> None:
        now = self._now()
        steps: list[Callable[[sqlite3.Connection], None]] = []
        steps += [self._move_step(*move) for move in changes.moved]
        steps += [_delete_step(file) for file in changes.vanished.values()]
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

    def _move_step(
        self, file: KnownFile, path: bytes, source: Source, stamp: FileStamp
    ) -> Callable[[sqlite3.Connection], None]:
        def step(connection: sqlite3.Connection) -> None:
            current = catalog_files.find_file(connection, file.path)
            if current is None or current.id != file.id or not self._may_add(source, path):
                return
            catalog_files.move_file(connection, file, source.id, path, stamp)
            is_other_format = os.path.splitext(path)[1] != os.path.splitext(file.path)[1]
            if is_other_format:
                catalog_files.set_content(connection, file.id, None, None)
            if is_other_format or not file.stamp.looks_like(
                FileStamp(stamp.size_bytes, stamp.mtime_ns, file.stamp.inode, stamp.device)
            ):
                self._ask_for(connection, file.id, path, stamp)

        return step

    def _add_step(
        self, path: bytes, source: Source, stamp: FileStamp
    ) -> Callable[[sqlite3.Connection], None]:
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

    def _change_step(
        self, file: KnownFile, stamp: FileStamp
    ) -> Callable[[sqlite3.Connection], None]:
        def step(connection: sqlite3.Connection) -> None:
            if catalog_files.find_file(connection, file.path) is not None:
                self._ask_for(connection, file.id, file.path, stamp)

        return step

    def _trouble_step(
        self, source: Source, path: bytes, scan: Scan, now: str
    ) -> Callable[[sqlite3.Connection], None]:
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


def _is_unplugged(source: Source, top: bytes, scan: Scan, known: Sequence[KnownFile]) -> bool:
    """Whether the empty folder that a drive is mounted on stands where its files were."""
    if top != source.path or scan.files or scan.closed or not known:
        return False
    try:
        device = FileStamp.of(os.stat(source.path)).device
    except OSError:
        return True
    return all(file.stamp.device != device for file in known)


def _is_hidden_from_us(file: KnownFile, scan: Scan, source: Source) -> bool:
    """Whether a file that was not found may be there all the same."""
    if any(is_at_or_under(file.path, closed) for closed in scan.closed):
        return True
    # A drive mounted somewhere inside the source may be unplugged: then the nearest folder that
    # still exists is on another device than the file was.
    folder = os.path.dirname(file.path)
    while is_at_or_under(folder, source.path):
        try:
            parent = os.stat(folder)
        except OSError:
            folder = os.path.dirname(folder)
            continue
        return _was_on_other_device(file, FileStamp.of(parent), source)
    return False


def _was_on_other_device(file: KnownFile, parent: FileStamp, source: Source) -> bool:
    if file.stamp.device == parent.device:
        return False
    try:
        root_device = FileStamp.of(os.stat(source.path)).device
    except OSError:
        return True
    # On the root's own device, the number has merely changed with a new mount.
    return parent.device != root_device


def _delete_step(file: KnownFile) -> Callable[[sqlite3.Connection], None]:
    def step(connection: sqlite3.Connection) -> None:
        current = catalog_files.find_file(connection, file.path)
        if current is not None and current.id == file.id:
            catalog_files.delete_file(connection, current)

    return step


def _stamp_step(file: KnownFile, stamp: FileStamp) -> Callable[[sqlite3.Connection], None]:
    return lambda connection: catalog_files.set_stamp(connection, file.id, stamp)


def _swept_step(source: Source, scan: Scan, now: str) -> Callable[[sqlite3.Connection], None]:
    def step(connection: sqlite3.Connection) -> None:
        if catalog_sources.source_at(connection, source.path) is not None:
            catalog_sources.note_sweep(connection, source.id, len(scan.folder_inodes), now)
            catalog_sources.set_exclusions(connection, source.id, scan.left_out)

    return step


def _missing_step(source: Source, now: str) -> Callable[[sqlite3.Connection], None]:
    return lambda connection: catalog_sources.note_missing(connection, source.id, now)
