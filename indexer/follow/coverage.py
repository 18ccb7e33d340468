"""How much of the sources the watcher really sees, so that the rest can be gone through instead.

A limit on watches is reached without an error: only counting shows it. Network drives can be
watched, but what others change there is not told.
"""

from __future__ import annotations

from collections.abc import Sequence

from indexer.follow.applying import Changes
from indexer.follow.mounts import Mounts
from indexer.follow.watcher import Watcher
from indexer.store.catalog_sources import Source


class Coverage:
    """Args:
    watcher: Knows what the kernel watches.
    mounts: Knows what lies on a network.
    """

    def __init__(self, watcher: Watcher, mounts: Mounts) -> None:
        self._watcher = watcher
        self._mounts = mounts
        self._folders: dict[int, set[int]] = {}
        self._has_new_folders = False
        self._unseen: set[int] = set()
        self._tried: dict[int, tuple[int, int]] = {}

    def note(self, changes: Changes) -> None:
        """A look at the disk walked through folders."""
        for source, scan in changes.swept:
            self._folders[source.id] = set(scan.folder_inodes)
        for source, scan in changes.walked:
            known = self._folders.setdefault(source.id, set())
            if not scan.folder_inodes <= known:
                known |= scan.folder_inodes
                self._has_new_folders = True

    def have_mounts_changed(self, roots: Sequence[bytes]) -> bool:
        """Whether a drive came or went at one of these, since asked last."""
        return self._mounts.have_changed(roots)

    def is_in_doubt(self) -> bool:
        """Whether folders appeared since it was measured."""
        return self._has_new_folders

    def unseen(self) -> set[int]:
        """The ids of the sources that should be watched and are not, or not wholly."""
        return self._unseen

    def measure(self, sources: Sequence[Source]) -> dict[int, int]:
        """Count anew; source → folders watched, where that is news."""
        self._has_new_folders = False
        counts = self._count(sources)
        if self._watch_again(sources, counts):
            counts = self._count(sources)
        self._unseen = {
            source.id
            for source in sources
            if source.is_watched and not self._is_seen(source, counts[source.id])
        }
        return {
            source.id: counts[source.id]
            for source in sources
            if source.watched_folders != counts[source.id]
        }

    def _count(self, sources: Sequence[Source]) -> dict[int, int]:
        seen = self._watcher.watched_inodes()
        counts = {}
        for source in sources:
            folders = self._folders.get(source.id, set())
            if not self._watcher.is_watching(source.path) or self._mounts.is_remote(source.path):
                counts[source.id] = 0
            else:
                counts[source.id] = len(folders if seen is None else folders & seen)
        return counts

    def _watch_again(self, sources: Sequence[Source], counts: dict[int, int]) -> bool:
        """Folders that came by being mounted raise no event: they are watched from here on.

        Once for each count, or a limit on watches would have it done for ever.
        """
        is_any = False
        for source in sources:
            state = (len(self._folders.get(source.id, ())), counts[source.id])
            if 0 < state[1] < state[0] and self._tried.get(source.id) != state:
                self._tried[source.id] = state
                self._watcher.watch_again(source.path)
                is_any = True
        return is_any

    def _is_seen(self, source: Source, watched: int) -> bool:
        if not self._watcher.is_watching(source.path):
            return False
        return watched >= len(self._folders.get(source.id, ())) and not self._mounts.is_remote(
            source.path
        )
