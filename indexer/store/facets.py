"""What documents are, counted: kinds, people, collections, languages, tags and months."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from indexer.store.correspondents import Correspondent, correspondent
from indexer.store.database import Database
from indexer.store.filters import tags_of, unix_seconds
from indexer.types import DocumentKind

_ROWS = """
SELECT d.id, d.kind, d.date_unix, d.language, s.collection, d.sender, d.recipients, d.metadata
FROM documents d JOIN files f ON f.id = d.file_id JOIN sources s ON s.id = f.source_id
ORDER BY d.id
"""
# While the library changes all the time, counts may be so many times older than they took to make.
_AGE_PER_COST = 20.0
# Who has to do with this share of the mails is the one whose library it is, and tells nothing.
_OWNER_SHARE = 0.5
_MONTHS_IN_YEAR = 12

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Count:
    """How many documents have a value."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts over one set of documents, the most frequent first.

    Attributes:
        people: By the names that their mails write most often.
        months: ``2025-03``, local time, in their order; they count what there is before dates
            narrow it, while everything else counts what is left.
    """

    total: int
    kinds: tuple[Count, ...] = ()
    people: tuple[Count, ...] = ()
    collections: tuple[Count, ...] = ()
    languages: tuple[Count, ...] = ()
    tags: tuple[Count, ...] = ()
    months: tuple[Count, ...] = ()


class FacetCounts:
    """Counts over the whole library or any part of it. Any thread may ask.

    What is counted is kept in memory, some hundred bytes a document, until the library changes.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._clock = clock
        self._lock = threading.Lock()
        self._table: _Table | None = None
        self._seen: tuple[object, ...] = ()
        self._fresh_until = 0.0

    def count(
        self, ids: Sequence[int] | None, after: str | None, before: str | None, most: int = 12
    ) -> Facets:
        """The counts of the documents ``ids`` (None: of all) from ``after`` up to ``before``.

        Args:
            after: ISO 8601 date or time, as in ``SearchFilter``.
            most: How many values of each kind are named.
        """
        table = self._current()
        rows = table.rows_of(ids)
        inside = table.between(rows, after, before)
        return Facets(
            total=int(inside.sum()),
            kinds=table.kinds.top(inside, most),
            people=table.people.top(inside, most, leaving=table.owner),
            collections=table.collections.top(inside, most),
            languages=table.languages.top(inside, most),
            tags=table.tags.top(inside, most),
            months=table.months_of(rows),
        )

    def _current(self) -> _Table:
        connection = self._database.read()
        with self._lock:
            (version,) = connection.execute("PRAGMA data_version").fetchone()
            seen = (id(connection), version)
            is_stale = seen != self._seen and self._clock() >= self._fresh_until
            if self._table is None or is_stale:
                began = self._clock()
                self._table, self._seen = _read(connection), seen
                cost = self._clock() - began
                self._fresh_until = began + cost * _AGE_PER_COST
            return self._table


class _Values:
    """Which document has which values: pairs of row and number, and what the numbers stand for."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._rows: list[int] = []
        self._values: list[int] = []
        self._pairs: tuple[Ints, Ints] | None = None
        self.names: dict[str, str] = {}

    def add(self, row: int, values: Iterable[str]) -> None:
        for value in values:
            self._rows.append(row)
            self._values.append(self._numbers.setdefault(value, len(self._numbers)))

    def freeze(self) -> None:
        """Nothing more is added."""
        self._pairs = (np.array(self._rows, np.int64), np.array(self._values, np.int64))
        self._rows, self._values = [], []

    def number(self, value: str) -> int | None:
        return self._numbers.get(value)

    def counts(self, inside: npt.NDArray[np.bool_]) -> Ints:
        assert self._pairs is not None
        rows, values = self._pairs
        return np.bincount(values[inside[rows]], minlength=len(self._numbers)).astype(np.int64)

    def top(
        self, inside: npt.NDArray[np.bool_], most: int, leaving: str | None = None
    ) -> tuple[Count, ...]:
        counts = self.counts(inside)
        if leaving is not None and (number := self.number(leaving)) is not None:
            counts[number] = 0
        values = list(self._numbers)
        best = np.lexsort((np.arange(len(counts)), -counts))[:most]
        return tuple(
            Count(self.names.get(values[one], values[one]), int(counts[one]))
            for one in best
            if counts[one]
        )


class _Table:
    """Every document as numbers, one row each, in the order of their ids."""

    def __init__(self) -> None:
        self.ids = np.empty(0, np.int64)
        self.dates = np.empty(0, np.float64)
        self.months = np.empty(0, np.int64)
        self.kinds, self.people, self.collections = _Values(), _Values(), _Values()
        self.languages, self.tags = _Values(), _Values()
        self.owner: str | None = None

    def rows_of(self, ids: Sequence[int] | None) -> npt.NDArray[np.bool_]:
        if ids is None:
            return np.ones(len(self.ids), np.bool_)
        return np.isin(self.ids, np.asarray(ids, np.int64))

    def between(
        self, rows: npt.NDArray[np.bool_], after: str | None, before: str | None
    ) -> npt.NDArray[np.bool_]:
        inside = rows.copy()
        # A document without a date is NaN, which is on neither side of any.
        if after is not None:
            inside &= self.dates >= unix_seconds(after)
        if before is not None:
            inside &= self.dates < unix_seconds(before)
        return inside

    def months_of(self, rows: npt.NDArray[np.bool_]) -> tuple[Count, ...]:
        dated = self.months[rows & (self.months > 0)]
        months, counts = np.unique(dated, return_counts=True)
        return tuple(
            Count(f"{month // _MONTHS_IN_YEAR:04}-{month % _MONTHS_IN_YEAR + 1:02}", int(count))
            for month, count in zip(months.tolist(), counts, strict=True)
        )


def _read(connection: sqlite3.Connection) -> _Table:
    table = _Table()
    ids: list[int] = []
    dates: list[float] = []
    months: list[int] = []
    known: dict[str, Correspondent] = {}
    mails = 0
    for row, (number, kind, unix, language, collection, sender, recipients, data) in enumerate(
        connection.execute(_ROWS)
    ):
        ids.append(number)
        dates.append(float("nan") if unix is None else unix)
        months.append(_month(unix))
        table.kinds.add(row, (kind,))
        table.collections.add(row, (collection,))
        table.languages.add(row, (language,) if language else ())
        if sender or recipients != "[]":
            named = {_named(text, known) for text in (sender or "", *json.loads(recipients))}
            table.people.add(row, sorted(one.key for one in named if one.key))
            table.people.names |= {one.key: one.name for one in named if one.name != one.address}
        if '"tag"' in data:
            table.tags.add(row, dict.fromkeys(tags_of(data)))
        mails += kind == DocumentKind.EMAIL
    table.ids, table.dates = np.array(ids, np.int64), np.array(dates, np.float64)
    table.months = np.array(months, np.int64)
    for values in (table.kinds, table.people, table.collections, table.languages, table.tags):
        values.freeze()
    table.owner = _owner(table, mails)
    return table


def _named(text: str, known: dict[str, Correspondent]) -> Correspondent:
    if text not in known:
        known[text] = correspondent(text)
    return known[text]


def _month(unix: float | None) -> int:
    """Months since the year 0; 0 without a date that a calendar has."""
    if unix is None:
        return 0
    try:
        day = datetime.fromtimestamp(unix).astimezone()
    except (OverflowError, OSError, ValueError):
        return 0
    return day.year * _MONTHS_IN_YEAR + day.month - 1


def _owner(table: _Table, mails: int) -> str | None:
    counts = table.people.counts(np.ones(len(table.ids), np.bool_))
    if not mails or not len(counts) or counts.max() < _OWNER_SHARE * mails:
        return None
    return list(table.people._numbers)[int(counts.argmax())]
