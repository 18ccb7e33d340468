"""Vectors in Chroma: a cache of the library's own, quick to search and never trusted alone."""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kernel.errors import TransientError

if TYPE_CHECKING:
    from models.types import Vectors

_BATCH = 5_000  # Chroma refuses more than 5,461


class VectorStoreBroken(TransientError):
    """Chroma failed or answered nonsense. ``reset`` it and fill it again from the library."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "Search by meaning has to be rebuilt",
            f"Nothing of yours is lost; search by words goes on meanwhile. ({reason})",
        )


class VectorStore:
    """The vectors of one embedding model, by passage id. Thread-safe; one process may own it.

    Chroma is imported and opened at the first use, not before.

    Args:
        folder: Chroma's own folder; created with mode 0700.
        model_id: Names the collection; vectors of another model are dropped when it is opened.
    """

    def __init__(self, folder: Path, model_id: str) -> None:
        self._folder = folder
        self._model_id = model_id
        self._lock = threading.RLock()
        self._client: Any = None
        self._collection: Any = None

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Add or replace the vectors of these passages, shape ``(len(ids), dimensions)``."""
        with self._using() as collection:
            for begin in range(0, len(ids), _BATCH):
                batch = slice(begin, begin + _BATCH)
                collection.upsert(ids=[str(i) for i in ids[batch]], embeddings=vectors[batch])

    def remove(self, ids: Sequence[int]) -> None:
        """Take these passages out; ids that are not there are fine."""
        with self._using() as collection:
            for begin in range(0, len(ids), _BATCH):
                collection.delete(ids=[str(i) for i in ids[begin : begin + _BATCH]])

    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        """The ``k`` nearest passages with their cosine similarity, best first."""
        with self._using() as collection:
            wanted = min(k, collection.count())
            if wanted == 0:
                return []
            answer = collection.query(
                query_embeddings=[vector], n_results=wanted, include=["distances"]
            )
            ids, distances = answer["ids"][0], answer["distances"][0]
            if len(ids) < wanted:
                raise VectorStoreBroken(f"{len(ids)} of {wanted} neighbours")
            return [
                (int(i), 1.0 - float(distance)) for i, distance in zip(ids, distances, strict=True)
            ]

    def count(self) -> int:
        """How many passages it says to hold."""
        with self._using() as collection:
            return int(collection.count())

    def reset(self) -> None:
        """Throw everything away and begin empty."""
        with self._lock:
            self.close()
            shutil.rmtree(self._folder, ignore_errors=True)

    def close(self) -> None:
        """Let go of Chroma's files; the next use opens them again."""
        with self._lock:
            client, self._client, self._collection = self._client, None, None
            if client is not None:
                client.close()

    @contextlib.contextmanager
    def _using(self) -> Iterator[Any]:
        """The open collection, with Chroma's many errors turned into one."""
        with self._lock, _private_files():
            try:
                if self._collection is None:
                    self._open()
                yield self._collection
            except VectorStoreBroken:
                raise
            except Exception as error:  # Chroma raises bare Rust errors, KeyError, sqlite3 errors …
                raise VectorStoreBroken(f"{type(error).__name__}: {error}") from error

    def _open(self) -> None:
        # Two seconds and 100 MB that a search by words need not wait for.
        import chromadb  # noqa: PLC0415
        from chromadb.config import Settings  # noqa: PLC0415

        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._client = chromadb.PersistentClient(
            path=str(self._folder), settings=Settings(anonymized_telemetry=False)
        )
        self._collection = self._client.get_or_create_collection(
            self._model_id,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine"}},
        )


@contextlib.contextmanager
def _private_files() -> Iterator[None]:
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)
