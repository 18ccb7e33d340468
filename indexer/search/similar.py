"""Documents near another one in meaning, by the vectors that are there; no model is needed."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import defaultdict

from indexer.search.meaning import Meaning, QueryMeaning
from indexer.store.database import Database
from indexer.store.kept_vectors import unpack
from indexer.store.passages import load, places
from indexer.types import SearchFilter, SearchMode, SearchResult, SearchResults
from kernel.work import Cancel
from models.types import Vectors

# A long document is looked for by so many of its passages, from the beginning to the end.
_MOST_ASKED = 8
_NEIGHBOURS = 60
# Nearer than this all through, it is a copy or another version, and says nothing new.
_SAME = 0.985
_NO_FILTER = SearchFilter()
_VECTORS = """
SELECT p.id, v.model_id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key
WHERE p.document_id = ? ORDER BY v.model_id, p.ordinal
"""
_OF_PATH = "SELECT d.id FROM documents d JOIN files f ON f.id = d.file_id WHERE f.path = ? ORDER BY d.member, d.id"  # noqa: E501


class Similar:
    """Finds more like a document. Any thread may call it.

    Args:
        meaning: The half of the search that compares vectors.
    """

    def __init__(self, database: Database, meaning: Meaning) -> None:
        self._database = database
        self._meaning = meaning

    def document_at(self, path: str) -> int | None:
        """The id of the first document of the file at an absolute path; None if there is none."""
        row = self._database.read().execute(_OF_PATH, (os.fsencode(path),)).fetchone()
        return None if row is None else int(row[0])

    def run(
        self,
        document_id: int,
        k: int = 10,
        wanted: SearchFilter = _NO_FILTER,
        cancel: Cancel | None = None,
    ) -> SearchResults:
        """The ``k`` documents that are nearest on the whole, each by its nearest passage.

        A document's nearness is the mean, over the passages asked with, of its best cosine
        similarity with each. The document itself, its copies and its versions are left out.
        Nothing is found until it was embedded.
        """
        started = time.perf_counter()
        cancel = cancel or Cancel()
        connection = self._database.read()
        model_id, asked = _vectors_of(connection, document_id)
        nearest: dict[int, tuple[float, int]] = {}
        sums: defaultdict[int, list[float]] = defaultdict(list)
        for vector in asked:
            cancel.raise_if_set()
            query = QueryMeaning(model_id, vector, None)
            hits = self._meaning.near(connection, query, _NEIGHBOURS, wanted)
            for document, (score, passage) in _best(connection, hits).items():
                sums[document].append(score)
                nearest[document] = max(nearest.get(document, (-1.0, 0)), (score, passage))
        sums.pop(document_id, None)
        results = _ranked(connection, sums, nearest, len(asked), k)
        took_ms = (time.perf_counter() - started) * 1000
        return SearchResults("", SearchMode.SEMANTIC, took_ms, tuple(results))


def _vectors_of(connection: sqlite3.Connection, document_id: int) -> tuple[str, list[Vectors]]:
    by_model: defaultdict[str, list[Vectors]] = defaultdict(list)
    for _, model_id, blob in connection.execute(_VECTORS, (document_id,)):
        by_model[model_id].append(unpack([blob])[0])
    if not by_model:
        return "", []
    # While a library is embedded anew, the model with fewer is the one that is not yet searched.
    model_id, vectors = max(by_model.items(), key=lambda item: len(item[1]))
    step = max(1, len(vectors) // _MOST_ASKED)
    return model_id, vectors[::step][:_MOST_ASKED]


def _best(
    connection: sqlite3.Connection, hits: list[tuple[int, float]]
) -> dict[int, tuple[float, int]]:
    """Of each document the best passage: its score and id."""
    where = places(connection, [passage for passage, _ in hits])
    best: dict[int, tuple[float, int]] = {}
    for passage, score in hits:
        if passage in where:
            document = where[passage].document_id
            best[document] = max(best.get(document, (-1.0, 0)), (score, passage))
    return best


def _ranked(
    connection: sqlite3.Connection,
    sums: dict[int, list[float]],
    nearest: dict[int, tuple[float, int]],
    asked: int,
    k: int,
) -> list[SearchResult]:
    # Who is not among the neighbours of a passage is at most as near as the last one that is.
    floor = min((min(scores) for scores in sums.values()), default=0.0)
    means = {
        document: (sum(scores) + floor * (asked - len(scores))) / asked
        for document, scores in sums.items()
    }
    chosen = sorted(
        (one for one, mean in means.items() if mean < _SAME), key=lambda one: (-means[one], one)
    )[:k]
    loaded = load(connection, [nearest[one][1] for one in chosen])
    return [
        SearchResult(rank, round(means[one], 4), *loaded[nearest[one][1]])
        for rank, one in enumerate(chosen, start=1)
        if nearest[one][1] in loaded
    ]
