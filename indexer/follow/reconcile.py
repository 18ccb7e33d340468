"""Compares the disk with the catalogue and brings the catalogue up to it.

The one place where files appear, move and vanish: a sweep gives it all sources, the watcher the
paths where something happened. What is new or changed goes into the queue; nothing is read here,
except the contents of files that may be ones that vanished elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from indexer.follow import absence, moves
from indexer.follow.absence import HeldBack, Whereabouts
from indexer.follow.applying import Applying, Changes
from indexer.follow.rules import Rules
from indexer.follow.scan import Scan, Scanner
from indexer.follow.source_rules import SourceRules
from indexer.store import catalog_files, catalog_sources
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.catalog_sources import Source, is_at_or_under
from indexer.store.database import Database
from indexer.types import FileState
from kernel.work import Cancel

# Two writes within it may leave the same time behind; FAT counts in steps of 2 s.
_COARSEST_TIME_S = 3.0


class Reconciler:
    """Args:
    database: The library.
    rules: What is left out.
    applying: Writes what was found into the catalogue.
    parser_version: Files read by another version of the parsers are read again.
    clock: Seconds since 1970 UTC.
    held_back: Where files that are gone wait to be found elsewhere.
    """

    def __init__(
        self,
        database: Database,
        rules: Rules,
        applying: Applying,
        parser_version: str,
        clock: Callable[[], float],
        held_back: HeldBack,
    ) -> None:
        self._database = database
        self._rules = rules
        self._applying = applying
        self._parser_version = parser_version
        self._clock = clock
        self._held_back = held_back

    def sweep(
        self, cancel: Cancel, thorough: bool = False, only: Collection[int] | None = None
    ) -> Changes:
        """Go through all sources, or those with these ids.

        ``thorough`` has every file's contents compared as well.
        """
        sources = catalog_sources.all_sources(self._database.read())
        chosen = [source for source in sources if only is None or source.id in only]
        return self._look(sources, [(source, source.path) for source in chosen], cancel, thorough)

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
        return self._look(sources, scopes, cancel, thorough=False)

    def rules_of(self, source: Source) -> SourceRules:
        """What is left out of one source, as of now."""
        sources = catalog_sources.all_sources(self._database.read())
        self._rules.refresh()
        return self._rules_of(source, sources)

    def _rules_of(self, source: Source, sources: Sequence[Source]) -> SourceRules:
        def real_roots() -> list[bytes]:
            return [os.path.realpath(one.path) for one in sources]

        return SourceRules(self._rules, source.path, source.ignore_rules, real_roots)

    def _look(
        self,
        sources: Sequence[Source],
        scopes: Sequence[tuple[Source, bytes]],
        cancel: Cancel,
        thorough: bool,
    ) -> Changes:
        self._rules.refresh()
        connection = self._database.read()
        # One for each source, not for each path: there may be thousands.
        rules = {
            source.id: self._rules_of(source, sources)
            for source in {one.id: one for one, _ in scopes}.values()
        }
        roots = {source.path for source in sources}
        changes = Changes()
        for source, top in scopes:
            scanner = Scanner(rules[source.id], roots - {source.path}, cancel)
            scan = scanner.scan(source.path, top)
            known = [
                file
                for file in catalog_files.files_at_or_under(connection, top)
                if file.source_id == source.id
            ]
            if not os.path.lexists(source.path) or absence.is_unplugged(source, top, scan, known):
                changes.missing.append(source)
                continue
            by_path = {file.path: file for file in known}
            self._compare_found(source, top, scan, by_path, changes, thorough)
            self._compare_gone(source, scan, by_path, changes, rules[source.id])
            self._note_seen(source, top, scan, by_path, changes)
        self._follow_moves(changes, cancel)
        cancel.raise_if_set()
        self._applying.apply(changes)
        return changes

    def _follow_moves(self, changes: Changes, cancel: Cancel) -> None:
        gone = {**self._held_back.still_gone(), **changes.vanished}
        moves.match(self._database.read(), gone, changes.new, changes.moved, cancel)
        for path in changes.vanished.keys() - gone.keys():
            del changes.vanished[path]
        changes.postponed = self._held_back.sort_out(changes.vanished, gone)

    def _compare_gone(
        self,
        source: Source,
        scan: Scan,
        by_path: Mapping[bytes, KnownFile],
        changes: Changes,
        rules: SourceRules,
    ) -> None:
        for file in absence.gone_from(source, scan, by_path):
            where = absence.whereabouts(file.path, rules)
            if where is Whereabouts.GONE:
                changes.vanished[file.path] = file
            elif where is Whereabouts.LEFT_OUT:
                changes.left_out.append(file)

    def _note_seen(
        self,
        source: Source,
        top: bytes,
        scan: Scan,
        by_path: Mapping[bytes, KnownFile],
        changes: Changes,
    ) -> None:
        for path, (stamp, _) in scan.troubled.items():
            before = by_path.get(path)
            if before is None or before.stamp != stamp or before.state is FileState.PENDING:
                changes.troubled.append((source, path, scan))
        changes.forgotten.update(scan.forgotten)
        changes.walked.append((source, scan))
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
            # A file that was not there for the moment in which it was to be read has left the
            # queue. A sweep makes sure of all.
            return not (is_event and self._applying.is_to_be_read(file.path))
        if is_event:
            # Something happened to it, and its times may be too coarse to show what.
            is_fresh = abs(self._clock() - stamp.mtime_ns / 1e9) < _COARSEST_TIME_S
            return is_fresh or file.state is FileState.FAILED
        return file.parser is not None and file.parser != self._parser_version
