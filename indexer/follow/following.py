"""The loop that keeps the catalogue true to the disk: watcher, settling, sweeps.

The watcher is quick but may miss things; sweeps find everything but take their time. What is not
watched (a limit of the system, a network drive) is swept as often as it can be afforded.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from indexer.follow.applying import Changes
from indexer.follow.coverage import Coverage
from indexer.follow.pace import Pace
from indexer.follow.reconcile import Reconciler
from indexer.follow.stability import Settling
from indexer.follow.watcher import Watcher
from indexer.store import catalog_sources
from indexer.store.database import Database
from indexer.work.clocks import Clocks
from kernel.work import Cancel

_TICK_S = 0.1
_CHECK_S = 2.0
# Sweeping in place of watching takes at most a twentieth of the time.
_POLL_SHARE = 20.0
# The clock on the wall and the one that only counts running time part by this much: the machine
# slept, or the clock was set.
_CLOCKS_APART_S = 5.0


class Following:
    """Args:
    database: The library.
    reconciler: Compares disk and catalogue.
    settling: Where the watcher's events wait until their paths are quiet.
    watcher: Hears of changes; its sources are kept up to date here.
    coverage: Knows how much of the sources the watcher really sees.
    clocks: The time.
    on_changes: Called with what a comparison found, if anything.
    pace: How soon things are done.
    """

    def __init__(
        self,
        database: Database,
        reconciler: Reconciler,
        settling: Settling,
        watcher: Watcher,
        coverage: Coverage,
        clocks: Clocks,
        on_changes: Callable[[Changes], None],
        pace: Pace,
    ) -> None:
        self._database = database
        self._reconciler = reconciler
        self._settling = settling
        self._watcher = watcher
        self._coverage = coverage
        self._clocks = clocks
        self._on_changes = on_changes
        self._pace = pace
        self._lock = threading.Lock()
        self._asked = threading.Event()
        self._is_sweep_wanted = False
        self._is_thorough = False
        self._is_busy = False
        self._last_sweep_s = self._last_poll_s = -pace.sweep_every_s
        self._sweep_took_s = 0.0
        self._last_check_s = 0.0
        self._clocks_apart_s = clocks.unix() - clocks.steady()

    def ask_for_sweep(self, thorough: bool = False) -> None:
        """Have all sources gone through soon; never waits."""
        with self._lock:
            self._is_sweep_wanted = True
            self._is_thorough |= thorough
        self._asked.set()

    def is_idle(self) -> bool:
        """Whether nothing is known that the catalogue has not been told."""
        with self._lock:
            return not (self._is_sweep_wanted or self._is_busy) and self._settling.is_empty()

    def tick(self, cancel: Cancel) -> None:
        """Do what is due. Raises Cancelled, StorageFull and whatever the disk throws."""
        self._check()
        with self._lock:
            sweep = self._is_sweep_wanted
            thorough, self._is_thorough = self._is_thorough, False
            self._is_sweep_wanted = False
            self._is_busy = True
            quiet = self._settling.take_quiet()
        try:
            if sweep:
                self._sweep(cancel, thorough)
            elif due := self._due():
                self._settling.touch(quiet)  # part of the sources only is gone through now
                self._sweep(cancel, thorough=False, only=due)
            elif quiet:
                self._tell(self._reconciler.look_at(quiet, cancel))
        except BaseException:
            # What was not finished must not be lost.
            self._settling.touch(quiet)
            with self._lock:
                self._is_sweep_wanted |= sweep
                self._is_thorough |= thorough
            raise
        finally:
            with self._lock:
                self._is_busy = False

    def wait(self) -> None:
        """Sleep until the next tick, less if a sweep is asked for."""
        self._asked.wait(_TICK_S)
        self._asked.clear()

    def _check(self) -> None:
        """Every few seconds: is all still as the watcher and the catalogue believe it to be?"""
        now = self._clocks.steady()
        if now - self._last_check_s < _CHECK_S:
            return
        self._last_check_s = now
        self._watcher.check()
        apart_s = self._clocks.unix() - now
        if abs(apart_s - self._clocks_apart_s) > _CLOCKS_APART_S:
            self._clocks_apart_s = apart_s
            self.ask_for_sweep()
        sources = catalog_sources.all_sources(self._database.read())
        if self._coverage.have_mounts_changed([source.path for source in sources]):
            self.ask_for_sweep()
        if self._coverage.is_in_doubt():
            self._note_coverage()

    def _due(self) -> set[int]:
        """The sources whose time for a sweep has come by itself."""
        now = self._clocks.steady()
        if now - self._last_sweep_s >= self._pace.sweep_every_s:
            sources = catalog_sources.all_sources(self._database.read())
            # What is not to be watched changes in the index when the person says so.
            return {source.id for source in sources if source.is_watched}
        poll_s = min(
            self._pace.sweep_every_s, max(self._pace.poll_every_s, _POLL_SHARE * self._sweep_took_s)
        )
        return self._coverage.unseen() if now - self._last_poll_s >= poll_s else set()

    def _sweep(self, cancel: Cancel, thorough: bool, only: set[int] | None = None) -> None:
        # Watch first: what changes between the two is then seen by one of them.
        sources = catalog_sources.all_sources(self._database.read())
        self._watcher.follow([source.path for source in sources if source.is_watched])
        begun_s = self._clocks.steady()
        changes = self._reconciler.sweep(cancel, thorough, only)
        self._last_poll_s = now = self._clocks.steady()
        self._sweep_took_s = now - begun_s
        watched = {source.id for source in sources if source.is_watched}
        if only is None or only >= watched:
            self._last_sweep_s = now
        self._tell(changes)
        self._note_coverage()

    def _note_coverage(self) -> None:
        sources = catalog_sources.all_sources(self._database.read())
        changed = self._coverage.measure(sources)
        if changed:
            with self._database.write() as connection:
                catalog_sources.set_watched_folders(connection, changed)
            self._on_changes(Changes(covered=True))

    def _tell(self, changes: Changes) -> None:
        self._coverage.note(changes)
        for path, delay_s in changes.postponed.items():
            self._settling.touch([path], delay_s)
        self._on_changes(changes)
