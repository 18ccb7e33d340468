"""Every document that fits, by its date: for lists that are longer than any ranking is good for."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.search.framing import subject_of
from indexer.store.database import Database
from indexer.store.filters import filter_sql, register_functions
from indexer.store.keyword import passages_with_all
from indexer.store.passages import load
from indexer.types import Order, SearchFilter, SearchMode, SearchResult, SearchResults

_BATCH = 500
# What holds no text at all has no passage to show, and is listed among the problems.
_ALL = """
SELECT d.id AS document_id, NULL AS passage_id, d.date_unix FROM documents d {sources}
WHERE {condition} AND EXISTS (SELECT 1 FROM passages p WHERE p.document_id = d.id)
"""
_MATCHING = """
SELECT m.document_id, m.passage_id, d.date_unix FROM ({matching}) m
JOIN documents d ON d.id = m.document_id {sources} WHERE {condition}
"""
_SOURCES = "JOIN files f ON f.id = d.file_id JOIN sources s ON s.id = f.source_id"
_FIRST = "SELECT document_id, min(id) FROM passages WHERE document_id IN ({marks}) GROUP BY 1"


@dataclass(frozen=True, slots=True)
class Fitting:
    """All that fit: ``(document id, its first passage with the words or None, date or None)``."""

    rows: tuple[tuple[int, int | None, float | None], ...]

    @property
    def ids(self) -> list[int]:
        return [row[0] for row in self.rows]


class Listing:
    """Finds every document that has the words and passes the filter. Any thread may call it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._kept: tuple[object, Fitting] | None = None

    def fitting(self, query: str, wanted: SearchFilter) -> Fitting:
        """What fits, in no order; kept until something else is asked or the library changes.

        Raises:
            ValueError: A date of the filter is not ISO 8601.
        """
        connection = self._database.read()
        key = (query, wanted, self._database.commits)
        with self._lock:
            kept = self._kept
        if kept is not None and kept[0] == key:
            return kept[1]
        found = Fitting(tuple(_rows(connection, query, wanted)))
        with self._lock:
            self._kept = (key, found)
        return found

    def run(
        self, query: str, wanted: SearchFilter, order: Order, k: int, offset: int = 0
    ) -> tuple[SearchResults, int]:
        """``k`` documents from ``offset`` on, undated ones last, and how many there are in all."""
        started = time.perf_counter()
        rows = self.fitting(query, wanted).rows
        sign = 1.0 if order is Order.OLDEST else -1.0
        ordered = sorted(
            rows, key=lambda row: (row[2] is None, sign * (row[2] or 0.0), -sign * row[0])
        )
        page = ordered[offset : offset + k]
        results = _results(self._database.read(), [row[:2] for row in page], offset)
        took_ms = (time.perf_counter() - started) * 1000
        return SearchResults(query, SearchMode.KEYWORD, took_ms, tuple(results)), len(rows)


def _rows(
    connection: sqlite3.Connection, query: str, wanted: SearchFilter
) -> list[tuple[int, int | None, float | None]]:
    condition, parameters = filter_sql(wanted)
    register_functions(connection)
    # Files and sources are read only where something is asked of them.
    sources = _SOURCES if wanted.collection or wanted.folder else ""
    if not query.strip():
        statement = _ALL.format(sources=sources, condition=condition)
        return [tuple(row) for row in connection.execute(statement, parameters)]
    matching, words = passages_with_all(connection, subject_of(query))
    if not matching:
        return []
    statement = _MATCHING.format(matching=matching, sources=sources, condition=condition)
    return [tuple(row) for row in connection.execute(statement, (*words, *parameters))]


def _results(
    connection: sqlite3.Connection, page: Sequence[tuple[int, int | None]], offset: int
) -> list[SearchResult]:
    shown = dict(page)
    bare = [document for document, passage in page if passage is None]
    for begin in range(0, len(bare), _BATCH):
        batch = bare[begin : begin + _BATCH]
        statement = _FIRST.format(marks=",".join("?" * len(batch)))
        shown |= {row[0]: row[1] for row in connection.execute(statement, batch)}
    loaded = load(connection, [one for one in shown.values() if one is not None])
    return [
        SearchResult(rank, 0.0, *loaded[passage])
        for rank, passage in enumerate(shown.values(), start=offset + 1)
        if passage is not None and passage in loaded
    ]
