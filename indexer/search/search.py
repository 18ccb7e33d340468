"""Words and meaning side by side, one ranking out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from indexer.search.fusion import fuse
from indexer.store.keyword import search_words
from indexer.store.passages import Place, filtered_passages, load, places
from indexer.store.vectors import VectorStore, VectorStoreBroken
from indexer.types import SearchFilter, SearchMode, SearchResult, SearchResults
from kernel.work import Cancel

if TYPE_CHECKING:
    import sqlite3

    from indexer.store.database import Database
    from models.types import Embedder, Vectors

# How many candidates each half hands to the fusion, at least.
_CANDIDATES = 50
_VECTORS = """
SELECT p.id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.id IN ({marks})
"""


class Search:
    """Finds passages. Any thread may call it.

    Args:
        database: The library.
        vectors: The cache of vectors; if it fails, search goes on by words.
        embedder: Turns the query into a vector; None while there is no model: words only.
    """

    def __init__(self, database: Database, vectors: VectorStore, embedder: Embedder | None) -> None:
        self._database = database
        self._vectors = vectors
        self._embedder = embedder

    def run(
        self,
        query: str,
        k: int = 10,
        mode: SearchMode = SearchMode.HYBRID,
        filter: SearchFilter = SearchFilter(),  # noqa: B008 - frozen
        all_passages: bool = False,
        cancel: Cancel | None = None,
    ) -> SearchResults:
        """The best ``k`` passages, at most one a document unless ``all_passages``."""
        started = time.perf_counter()
        cancel = cancel or Cancel()
        connection = self._database.read()
        wanted = max(_CANDIDATES, 4 * k)
        words = (
            [] if mode is SearchMode.SEMANTIC else search_words(connection, query, wanted, filter)
        )
        cancel.raise_if_set()
        meaning = (
            [] if mode is SearchMode.KEYWORD else self._near(connection, query, wanted, filter)
        )
        cancel.raise_if_set()
        ranked = _distinct(connection, fuse(words, meaning), k, all_passages)
        return SearchResults(
            query=query,
            mode=mode,
            took_ms=(time.perf_counter() - started) * 1000,
            results=_results(connection, ranked),
        )

    def _near(
        self, connection: sqlite3.Connection, query: str, limit: int, wanted: SearchFilter
    ) -> list[tuple[int, float]]:
        if self._embedder is None or not query.strip():
            return []
        vector = self._embedder.embed_queries([query])[0]
        if not wanted.is_empty:
            return self._near_filtered(connection, vector, limit, wanted)
        try:
            return self._vectors.query(vector, limit)
        except VectorStoreBroken:
            return []

    def _near_filtered(
        self, connection: sqlite3.Connection, vector: Vectors, limit: int, wanted: SearchFilter
    ) -> list[tuple[int, float]]:
        """Chroma's own filter is slower than reading the few vectors that are left, exactly."""
        assert self._embedder is not None
        allowed = filtered_passages(connection, wanted)
        found: list[tuple[int, float]] = []
        for begin in range(0, len(allowed), 500):
            batch = allowed[begin : begin + 500]
            rows = connection.execute(
                _VECTORS.format(marks=",".join("?" * len(batch))),
                (self._embedder.model_id, *batch),
            ).fetchall()
            if rows:
                matrix = np.stack([np.frombuffer(row[1], dtype="<f2") for row in rows])
                scores = matrix.astype(np.float32) @ vector
                found += [(row[0], float(score)) for row, score in zip(rows, scores, strict=True)]
        return sorted(found, key=lambda item: -item[1])[:limit]


def _distinct(
    connection: sqlite3.Connection, ranked: list[tuple[int, float]], k: int, all_passages: bool
) -> list[tuple[int, float]]:
    where = places(connection, [passage_id for passage_id, _ in ranked])
    seen: set[int] = set()
    chosen: list[tuple[int, float]] = []
    for passage_id, score in ranked:
        place: Place | None = where.get(passage_id)
        if place is None or (place.document_id in seen and not all_passages):
            continue
        seen.add(place.document_id)
        chosen.append((passage_id, score))
    return chosen[:k]


def _results(
    connection: sqlite3.Connection, ranked: list[tuple[int, float]]
) -> tuple[SearchResult, ...]:
    loaded = load(connection, [passage_id for passage_id, _ in ranked])
    found = [(score, *loaded[passage_id]) for passage_id, score in ranked if passage_id in loaded]
    return tuple(
        SearchResult(rank, score, document, passage)
        for rank, (score, document, passage) in enumerate(found, start=1)
    )
