"""What documents are, counted: kinds, people, collections, languages, tags and months."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from indexer.store.catalog_people import Part
from indexer.store.correspondents import correspondent
from indexer.store.database import Database
from indexer.store.filters import tags_of, unix_seconds
from indexer.types import DocumentKind

# Without an order: from an index that has all of it, not from the rows with their texts.
_ROWS = "SELECT id, kind, date_unix, language, file_id FROM documents"
_FILES = """
SELECT f.id, s.collection FROM files f JOIN sources s ON s.id = f.source_id
"""
_TAGGED = "SELECT id, metadata FROM documents WHERE instr(metadata, '\"tag\":') > 0 ORDER BY id"
_PEOPLE = "SELECT document_id, person_id FROM correspondents WHERE role IN (?, ?)"
# While the library changes all the time, counts may be so many times older than they took to make.
_AGE_PER_COST = 20.0
# Who has to do with this share of the mails is the one whose library it is, and tells nothing.
_OWNER_SHARE = 0.5
_MONTHS_IN_YEAR = 12
_EPOCH_YEAR = 1970
_YEAR_S = 365.2425 * 24 * 3600
# Dates farther from 1970 are no person's; calendars end there in the past.
_FARTHEST_S = 1900 * _YEAR_S

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
        self._seen = -1
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
            seen = self._database.commits
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
        self._pairs: tuple[Ints, Ints] = (np.empty(0, np.int64), np.empty(0, np.int64))
        self.names: dict[str, str] = {}

    def put_column(self, column: Sequence[str | None]) -> None:
        """One value, or none, a row."""
        numbers = {value: at for at, value in enumerate(filter(None, dict.fromkeys(column)))}
        codes = np.fromiter((numbers.get(one or "", -1) for one in column), np.int64, len(column))
        rows = np.flatnonzero(codes >= 0)
        self.put_pairs(np.stack((rows, codes[rows]), axis=1), numbers)

    def put(self, of_rows: Iterable[tuple[int, Iterable[str]]]) -> None:
        """The values of those rows that have any."""
        numbers = self._numbers
        pairs = [
            (row, numbers.setdefault(value, len(numbers)))
            for row, values in of_rows
            for value in values
        ]
        self.put_pairs(np.array(pairs, np.int64).reshape(-1, 2), numbers)

    def put_pairs(self, pairs: Ints, numbers: dict[str, int]) -> None:
        """Pairs of row and number, each once, and the value behind each number."""
        self._numbers, self._pairs = numbers, (pairs[:, 0], pairs[:, 1])

    def number(self, value: str) -> int | None:
        return self._numbers.get(value)

    def counts(self, inside: npt.NDArray[np.bool_]) -> Ints:
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
    cursor = connection.cursor()
    cursor.row_factory = None  # a quarter of a million rows: plain tuples
    ids, kinds, dates, languages, files = _columns(sorted(cursor.execute(_ROWS).fetchall()))
    table.ids = np.array(ids, np.int64)
    table.dates = np.array(dates, np.float64)  # None becomes NaN
    table.months = _months(table.dates)
    table.kinds.put_column(kinds)
    table.languages.put_column(languages)
    collections = dict(cursor.execute(_FILES).fetchall())
    table.collections.put_column([collections.get(file) for file in files])
    tagged = cursor.execute(_TAGGED).fetchall()
    rows = np.searchsorted(table.ids, [number for number, _ in tagged]).tolist()
    table.tags.put(
        (row, dict.fromkeys(tags_of(data))) for row, (_, data) in zip(rows, tagged, strict=True)
    )
    _put_people(table, cursor)
    table.owner = _owner(table, sum(kind == DocumentKind.EMAIL for kind in kinds))
    return table


def _columns(rows: Sequence[tuple[Any, ...]]) -> Sequence[Sequence[Any]]:
    return tuple(zip(*rows, strict=True)) or ((),) * 5


def _put_people(table: _Table, cursor: sqlite3.Cursor) -> None:
    people = cursor.execute("SELECT id, key, name FROM people ORDER BY id").fetchall()
    pairs = np.array(cursor.execute(_PEOPLE, (Part.SENDER, Part.RECIPIENT)).fetchall(), np.int64)
    if not len(pairs) or not len(table.ids):
        return
    numbers: dict[str, int] = {}
    number_of = np.zeros(max(people[-1][0], pairs[:, 1].max()) + 1, np.int64)
    for person, key, _ in people:
        number_of[person] = numbers.setdefault(key, len(numbers))
    rows = np.searchsorted(table.ids, pairs[:, 0])
    # What another connection stored since the documents were read is left for the next time.
    known = (rows < len(table.ids)) & (
        table.ids[np.minimum(rows, len(table.ids) - 1)] == pairs[:, 0]
    )
    once = np.unique(rows[known] * len(numbers) + number_of[pairs[known, 1]])
    table.people.put_pairs(np.stack(np.divmod(once, len(numbers)), axis=1), numbers)
    written = np.bincount(pairs[:, 1], minlength=len(number_of))
    for _, key, text in sorted(people, key=lambda one: written[one[0]]):
        one = correspondent(text)
        if one.name != one.address:
            table.people.names[key] = one.name


def _months(dates: npt.NDArray[np.float64]) -> Ints:
    """Months since the year 0, local time; 0 without a date that a calendar has."""
    months = np.zeros(len(dates), np.int64)
    is_dated = np.isfinite(dates) & (np.abs(dates) < _FARTHEST_S)
    years = np.unique(np.floor(dates[is_dated] / _YEAR_S).astype(np.int64) + _EPOCH_YEAR)
    # A year by its mean length may be the one before or after.
    near = sorted({year + by for year in years.tolist() for by in (-1, 0, 1, 2)})
    firsts = [(year, month) for year in near for month in range(1, _MONTHS_IN_YEAR + 1)]
    begins = np.array([datetime(year, month, 1).timestamp() for year, month in firsts])
    numbers = np.array([year * _MONTHS_IN_YEAR + month - 1 for year, month in firsts], np.int64)
    months[is_dated] = numbers[np.searchsorted(begins, dates[is_dated], side="right") - 1]
    return months


def _owner(table: _Table, mails: int) -> str | None:
    """Who has to do with most mails; nobody while two of them have with as many."""
    counts = table.people.counts(np.ones(len(table.ids), np.bool_))
    if not mails or not len(counts) or counts.max() < _OWNER_SHARE * mails:
        return None
    if np.count_nonzero(counts == counts.max()) > 1:
        return None
    return list(table.people._numbers)[int(counts.argmax())]
