"""Passages near a query in meaning."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from indexer.store.kept_vectors import unpack
from indexer.store.passages import filtered_passages, let_through
from indexer.store.sketches import load_sketches
from indexer.store.vectors import VectorStoreBroken
from indexer.types import SearchFilter
from models.late_interaction import nearness
from models.types import Embedder, QueryReader, Vectors

# Up to this many filtered passages, their vectors are compared one by one, exactly.
_FEW_PASSAGES = 3000
# Of more, Chroma is asked for so many times what is wanted, and again for so many times that, until
# enough of what it knows pass; its own filter is slower.
_WIDENED = 4
_MOST_ASKED = 8_000
_BATCH = 500
_VECTORS = """
SELECT p.id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.id IN ({marks})
"""


class SearchedVectors(Protocol):
    """The cache of vectors, as a search asks it."""

    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        """The nearest passages with their cosine similarity; may raise VectorStoreBroken."""

    def serves(self, model_id: str, /) -> bool:
        """Whether vectors of this model may be compared with those that it holds."""


@dataclass(frozen=True, slots=True)
class QueryMeaning:
    """A query as the model reads it; ``tokens`` is None if the model shows none."""

    model_id: str
    vector: Vectors
    tokens: Vectors | None


class Meaning:
    """The half of the search that compares vectors.

    Args:
        vectors: The cache of vectors, which may know passages that are gone.
        embedder: Gives what turns the query into a vector; without one nothing is found.
        on_broken: Told when the cache failed; the answer is then empty.
    """

    def __init__(
        self,
        vectors: SearchedVectors,
        embedder: Callable[[], Embedder | None],
        on_broken: Callable[[VectorStoreBroken], None],
    ) -> None:
        self._vectors = vectors
        self._embedder = embedder
        self._on_broken = on_broken

    def read(self, query: str) -> QueryMeaning | None:
        """The query as the model reads it; None without a query or a model."""
        embedder = self._embedder() if query.strip() else None
        if embedder is None:
            return None
        if isinstance(embedder, QueryReader):
            reading = embedder.read_query(query)
            return QueryMeaning(embedder.model_id, reading.vector, reading.tokens)
        return QueryMeaning(embedder.model_id, embedder.embed_queries([query])[0], None)

    def near(
        self,
        connection: sqlite3.Connection,
        query: QueryMeaning,
        limit: int,
        wanted: SearchFilter,
    ) -> list[tuple[int, float]]:
        """The ``limit`` passages nearest to the query, with cosine similarity, best first."""
        if wanted.is_empty:
            return self._ask(query, limit)
        few = filtered_passages(connection, wanted, most=_FEW_PASSAGES + 1)
        if len(few) <= _FEW_PASSAGES:
            return _exact(connection, query.model_id, query.vector, few)[:limit]
        passed: list[tuple[int, float]] = []
        asked = seen = 0
        while len(passed) < limit and seen == asked and asked < _MOST_ASKED:
            asked = _WIDENED * max(asked, limit)
            hits = self._ask(query, asked)[seen:]
            allowed = let_through(connection, [passage_id for passage_id, _ in hits], wanted)
            passed += [hit for hit in hits if hit[0] in allowed]
            seen += len(hits)
        return passed[:limit]

    def _ask(self, query: QueryMeaning, limit: int) -> list[tuple[int, float]]:
        if not self._vectors.serves(query.model_id):
            return []
        try:
            return self._vectors.query(query.vector, limit)
        except VectorStoreBroken as broken:
            self._on_broken(broken)
            return []


def near_by_tokens(
    connection: sqlite3.Connection, query: QueryMeaning, passage_ids: Sequence[int]
) -> dict[int, float | None]:
    """Token by token, how near passages are to the query; None for those that have no sketch."""
    if query.tokens is None or not passage_ids:
        return {}
    held = load_sketches(connection, query.model_id, passage_ids)
    scores = nearness(query.tokens, list(held.values()))
    near = {
        passage_id: score
        for passage_id, score in zip(held, scores, strict=True)
        if math.isfinite(score)
    }
    return {passage_id: near.get(passage_id) for passage_id in passage_ids}


def _exact(
    connection: sqlite3.Connection, model_id: str, vector: Vectors, allowed: Sequence[int]
) -> list[tuple[int, float]]:
    """Chroma's own filter is slower than reading the few vectors that are left."""
    found: list[tuple[int, float]] = []
    for begin in range(0, len(allowed), _BATCH):
        batch = allowed[begin : begin + _BATCH]
        statement = _VECTORS.format(marks=",".join("?" * len(batch)))
        rows = connection.execute(statement, (model_id, *batch)).fetchall()
        if rows:
            scores = unpack([row[1] for row in rows]) @ vector
            found += zip((row[0] for row in rows), scores.tolist(), strict=True)
    return sorted(found, key=lambda hit: (-hit[1], hit[0]))
