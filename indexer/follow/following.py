"""The loop that keeps the catalogue true to the disk: watcher, settling, sweeps."""

from __future__ import annotations

import threading
from collections.abc import Callable

from indexer.follow.reconcile import Changes, Reconciler
from indexer.follow.stability import Settling
from indexer.follow.watcher import Watcher
from indexer.store import catalog_sources
from indexer.store.database import Database
from kernel.work import Cancel

_TICK_S = 0.1
_CHECK_S = 2.0
SWEEP_EVERY_S = 15 * 60.0


class Following:
    """Args:
    database: The library.
    reconciler: Compares disk and catalogue.
    settling: Where the watcher's events wait until their paths are quiet.
    watcher: Hears of changes; its sources are kept up to date here.
    clock: Seconds that only ever go up.
    on_changes: Called with what a comparison found, if anything.
    """

    def __init__(
        self,
        database: Database,
        reconciler: Reconciler,
        settling: Settling,
        watcher: Watcher,
        clock: Callable[[], float],
        on_changes: Callable[[Changes], None],
    ) -> None:
        self._database = database
        self._reconciler = reconciler
        self._settling = settling
        self._watcher = watcher
        self._clock = clock
        self._on_changes = on_changes
        self._lock = threading.Lock()
        self._asked = threading.Event()
        self._is_sweep_wanted = False
        self._is_thorough = False
        self._is_busy = False
        self._last_sweep_s = -SWEEP_EVERY_S
        self._last_check_s = 0.0
        self._folder_inodes: dict[int, set[int]] = {}

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
        now = self._clock()
        if now - self._last_check_s >= _CHECK_S:
            self._last_check_s = now
            self._watcher.check()
        with self._lock:
            is_due = now - self._last_sweep_s >= SWEEP_EVERY_S
            sweep = self._is_sweep_wanted or is_due
            thorough, self._is_thorough = self._is_thorough, False
            self._is_sweep_wanted = False
            self._is_busy = True
            quiet = self._settling.take_quiet()
        try:
            if sweep:
                self._sweep(cancel, thorough)
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

    def update_watches(self) -> None:
        """Watch what is to be watched, and note how much of it the kernel really sees."""
        sources = catalog_sources.all_sources(self._database.read())
        self._watcher.follow([source.path for source in sources if source.is_watched])

    def _sweep(self, cancel: Cancel, thorough: bool) -> None:
        # Watch first: what changes between the two is then seen by one of them.
        self.update_watches()
        changes = self._reconciler.sweep(cancel, thorough)
        self._last_sweep_s = self._clock()
        self._folder_inodes.update(
            (source.id, scan.folder_inodes) for source, scan in changes.swept
        )
        self._note_coverage()
        self._tell(changes)

    def _note_coverage(self) -> None:
        sources = catalog_sources.all_sources(self._database.read())
        seen = self._watcher.watched_inodes()
        counts: dict[int, int] = {}
        for source in sources:
            folders = self._folder_inodes.get(source.id, set())
            if not self._watcher.is_watching(source.path):
                counts[source.id] = 0
            else:
                counts[source.id] = len(folders if seen is None else folders & seen)
        changed = {s.id: counts[s.id] for s in sources if s.watched_folders != counts[s.id]}
        if changed:
            with self._database.write() as connection:
                catalog_sources.set_watched_folders(connection, changed)

    def _tell(self, changes: Changes) -> None:
        self._on_changes(changes)
