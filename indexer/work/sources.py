"""What a person says of their sources and files: follow, stop, collect, leave out, forget."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from indexer.follow.fingerprint import fingerprint_of
from indexer.follow.named_paths import absolute, checked_root
from indexer.follow.rule_changes import change_rules
from indexer.store import catalog_removal, catalog_sources
from indexer.store.catalog_sources import Source
from indexer.store.database import Database
from indexer.types import Turn
from indexer.work.announcing import Announcer
from indexer.work.clocks import Clocks
from kernel.work import Cancel


class Sources:
    """Changes the catalogue's sources and sets off what follows from it. Any thread may ask.

    Args:
        database: The library.
        own_folders: What is never indexed.
        announcer: Told of what changed.
        clocks: The time.
        keep_wishes: Notes the sources beside the catalogue.
        rescan: Has all sources gone through soon.
        wake_embedding: Has vectors of what went taken out.
        on_turn: Told, with the turn before, that a source has another.
    """

    def __init__(
        self,
        database: Database,
        own_folders: Sequence[bytes],
        announcer: Announcer,
        clocks: Clocks,
        keep_wishes: Callable[[], None],
        rescan: Callable[[], None],
        wake_embedding: Callable[[], None],
        on_turn: Callable[[Turn], None],
    ) -> None:
        self._database = database
        self._own_folders = own_folders
        self._announcer = announcer
        self._clocks = clocks
        self._keep_wishes = keep_wishes
        self._rescan = rescan
        self._wake_embedding = wake_embedding
        self._on_turn = on_turn

    def add(self, path: Path, collection: str | None = None, watch: bool = True) -> Source:
        """Follow a file or folder from now on; again is fine. Raises NoSuchPath, StorageFull."""
        root = checked_root(path, self._own_folders)
        content_hash = fingerprint_of(root, Cancel()) if os.path.isfile(root) else None
        catalog_removal.remember(self._database, root, content_hash)
        with self._database.write() as connection:
            source = catalog_sources.put_source(
                connection, root, collection, watch, self._clocks.now()
            )
        self._keep_wishes()
        self._announcer.changed("sources")
        self._rescan()
        return source

    def remove(self, path: Path) -> bool:
        """Stop following, and forget what came from it. False if there is no such source."""
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return False
        catalog_removal.remove_source(self._database, source)
        self._keep_wishes()
        self._announcer.changed("sources", "documents", "problems")
        self._wake_embedding()
        self._rescan()
        return True

    def collect(self, path: Path, collection: str) -> bool:
        """Put a source into a collection. False if there is no such source."""
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return False
        with self._database.write() as connection:
            catalog_sources.set_collection(connection, source.id, collection)
        self._keep_wishes()
        self._announcer.changed("sources", "documents")
        return True

    def set_turn(self, path: Path, turn: Turn) -> bool:
        """Say when what waits of a source is read. False if there is no such source.

        The one file, batch or picture that is being read of it just now is finished.
        Raises StorageFull.
        """
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return False
        with self._database.write() as connection:
            catalog_sources.set_turn(connection, source.id, turn)
        self._keep_wishes()
        self._on_turn(source.turn)
        return True

    def forget(self, path: Path) -> int:
        """Remove all that is kept about a file and keep it out; how many files went."""
        forgotten = catalog_removal.forget(self._database, absolute(path), self._clocks.now())
        self._keep_wishes()
        self._announcer.changed("documents", "problems")
        self._wake_embedding()
        return forgotten

    def change_rules(
        self, path: Path, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> list[str] | None:
        """Change what is left out of a source; all its rules then. None if there is no such source.

        Raises BadRule for what is not of ``.gitignore``'s syntax.
        """
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return None
        rules = change_rules(self._database, source, add, remove)
        self._announcer.changed("sources")
        self._rescan()
        return rules
