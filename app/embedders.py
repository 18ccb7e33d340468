"""Which embedding model reads passages, which reads queries, and when another takes over.

Queries are read by the model whose vectors are searched, passages by the one that the person wants.
The two differ while the vectors of another model are being made.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from kernel.errors import AntorchaError
from models.embedding_folder import EmbeddingFolder
from models.errors import ModelMissing
from models.store import ModelStore
from models.types import Embedder, ModelRole

log = logging.getLogger(__name__)

# The command line exchanges models without telling a running engine; it is asked for often.
_LOOK_EVERY_S = 2.0

Load = Callable[[Path], Embedder]


class BulkEmbedding:
    """The embedder of the model in use; loaded when first needed, anew when another is chosen."""

    def __init__(self, store: ModelStore, load: Load) -> None:
        self._store = store
        self._load = load
        self._lock = threading.Lock()
        self._loaded: Embedder | None = None
        self._loaded_from: Path | None = None
        self._looked_s = 0.0

    def get(self) -> Embedder:
        """Raises ModelMissing or ModelDamaged, with what to do about it."""
        with self._lock:
            if self._loaded is not None and time.monotonic() - self._looked_s < _LOOK_EVERY_S:
                return self._loaded
            path = _chosen(self._store)
            self._looked_s = time.monotonic()
            if self._loaded is None or path != self._loaded_from:
                if self._loaded is not None:
                    self._loaded.close()
                    self._loaded = None
                self._loaded, self._loaded_from = self._load(path), path
            return self._loaded

    def close(self) -> None:
        with self._lock:
            if self._loaded is not None:
                self._loaded.close()
                self._loaded = None


class QueryEmbedder:
    """The embedder for queries.

    Args:
        searched: The model whose vectors are searched; None while there are none.
    """

    def __init__(self, store: ModelStore, load: Load, searched: Callable[[], str | None]) -> None:
        self._store = store
        self._load = load
        self._searched = searched
        self._lock = threading.Lock()
        self._loaded: Embedder | None = None

    def get_or_none(self) -> Embedder | None:
        """None while there is none: search and answers make do with words then."""
        try:
            return self.get()
        except AntorchaError as error:
            log.warning("no embedder: %s", error)
            return None

    def get(self) -> Embedder:
        """Raises ModelMissing or ModelDamaged, with what to do about it."""
        with self._lock:
            wanted = self._searched()
            if self._loaded is None or wanted not in (None, self._loaded.model_id):
                path = self._path_of(wanted) or _chosen(self._store)
                if self._loaded is None or EmbeddingFolder.open(path).model_id != (
                    self._loaded.model_id
                ):
                    # Whoever still uses the one before keeps it alive.
                    self._loaded = self._load(path)
            return self._loaded

    def close(self) -> None:
        with self._lock:
            if self._loaded is not None:
                self._loaded.close()
                self._loaded = None

    def _path_of(self, model_id: str | None) -> Path | None:
        """Where the model with these vectors lies, if it still does."""
        for model in self._store.list() if model_id is not None else ():
            if model.role is not ModelRole.EMBEDDING:
                continue
            try:
                path = self._store.path(model.id)
                if EmbeddingFolder.open(path).model_id == model_id:
                    return path
            except AntorchaError:
                continue
        return None


def _chosen(store: ModelStore) -> Path:
    model_id = store.in_use(ModelRole.EMBEDDING)
    if model_id is None:
        raise ModelMissing("embedding", code="no_embedding_model")
    try:
        return store.path(model_id)
    except ModelMissing as error:
        # What that means for searching is another matter than what a chat model's absence means.
        raise ModelMissing(model_id, code="embedding_missing") from error
