"""The state of the library, as ``status``, ``problems`` and ``show`` print it."""

from __future__ import annotations

import os
from dataclasses import asdict

from app import __version__
from app.config import Home
from app.engine.protocol import Json
from app.engine.results import document_to_json
from app.trust.network import Enforcement
from indexer.store.catalog import Catalog, StateCounts
from indexer.store.catalog_sources import Source
from indexer.store.database import Database
from indexer.store.kept_copies import kept_copies
from indexer.store.rebuilding import last_rebuilt
from indexer.types import ProblemReport
from indexer.work.indexing import Indexer
from kernel.errors import AntorchaError
from models.store import ModelStore
from models.types import ModelRole


class StatusReader:
    """Reads the catalogue for the clients. Any thread may ask.

    Args:
        network: What is in force in this process; it cannot change while the process lives.
    """

    def __init__(
        self,
        home: Home,
        catalog: Catalog,
        indexer: Indexer,
        store: ModelStore,
        network: Enforcement,
        database: Database,
    ) -> None:
        self._database = database
        self._home = home
        self._catalog = catalog
        self._indexer = indexer
        self._store = store
        self._network = network

    def status(self) -> Json:
        """What ``status`` prints."""
        counts = self._catalog.counts()
        return {
            "home": os.fspath(self._home.folder),
            "version": __version__,
            "documents": asdict(counts.files),
            "passages": counts.passages,
            "problems": self._catalog.count_problems(),
            "sources": self.sources(),
            "indexing": {
                "paused": self._indexer.is_paused,
                # "battery" or "load" while the person wants it to wait for that
                "waiting_for": self._indexer.waits_for,
                "waits_on": sorted(self._indexer.wait_wishes),
                "left": asdict(self._indexer.backlog.work_left()),
                "waiting_for_room": self._indexer.is_waiting_for_room,
                # Files with pictures to be read: the last thing that is done, and the slowest.
                "unread_pictures": self._indexer.backlog.waiting_pictures(),
                "renewing_vectors": self._indexer.is_renewing_vectors,
                "closer_look": asdict(self._indexer.closer_look.state()),
            },
            "rebuilt": self._rebuilt(),
            # Damaged catalogues that were kept aside: they go with the first thing forgotten.
            "copies": len(kept_copies(self._home.database)),
            "forgotten": self._catalog.forgotten(),
            "models": {
                "chat": self._model(ModelRole.CHAT),
                "embedding": self._model(ModelRole.EMBEDDING),
            },
            "network": asdict(self._network),
        }

    def sources(self) -> list[Json]:
        """Every source with what is watched and what the rules leave out."""
        counts = self._catalog.counts_by_source()
        return [
            self._source(source, counts.get(source.id, StateCounts()))
            for source in self._catalog.sources()
        ]

    def problems(self) -> list[ProblemReport]:
        """Every file that is not fully indexed, and why."""
        return self._catalog.problems()

    def unsearched(self) -> tuple[int, int]:
        """How many files are not indexed yet, and how many could not be read."""
        files = self._catalog.counts().files
        return files.pending, files.failed

    def document_at(self, path: str, member: str | None) -> Json | None:
        """The same for what is in the library at a path now; None if nothing is."""
        found = self._catalog.document_at(path, member)
        return None if found is None else self.document(found)

    def document(self, document_id: str) -> Json | None:
        """What ``show`` prints, or None if there is no such document."""
        stored = self._catalog.document(document_id)
        if stored is None:
            return None
        return {
            "document": document_to_json(stored.info),
            "text": stored.text,
            "headings": [asdict(heading) for heading in stored.headings],
            "pages": [asdict(page) for page in stored.pages],
            "roles": [asdict(role) for role in stored.roles],
            "metadata": stored.metadata,
        }

    def _rebuilt(self) -> Json | None:
        """When a damaged catalogue was replaced, why, and where it lies, if it still does."""
        rebuilt = last_rebuilt(self._database)
        if rebuilt is None:
            return None
        is_kept = rebuilt.kept is not None and os.path.exists(rebuilt.kept)  # noqa: PTH110 - a text
        return {**asdict(rebuilt), "kept": rebuilt.kept if is_kept else None}

    def _source(self, source: Source, counts: StateCounts) -> Json:
        return {
            "path": source.display_path,
            "collection": source.collection,
            "watched": source.is_watched,
            "turn": source.turn,
            "coverage": {"folders": source.folders, "watched_folders": source.watched_folders},
            "documents": asdict(counts),
            "last_sweep": source.last_sweep_at,
            "missing_since": source.missing_since,
            "state": _state(source),
            "rules": source.ignore_rules.splitlines(),
            "excluded": [asdict(excluded) for excluded in self._catalog.exclusions(source)],
        }

    def _model(self, role: ModelRole) -> Json | None:
        model_id = self._store.in_use(role)
        if model_id is None:
            return None
        try:
            model = self._store.get(model_id)
        except AntorchaError:
            return None
        return {
            "id": model.id,
            "sha256": model.sha256,
            "license": model.license,
            "state": model.state,
        }


def _state(source: Source) -> str:
    """Of what is only ``partly_watched``, the rest is gone through every now and then."""
    if source.missing_since is not None:
        return "missing"
    if not source.is_watched:
        return "not_watched"
    return "watched" if source.watched_folders >= source.folders else "partly_watched"
