"""What a library is about: groups of documents alike in meaning, in two levels, with names.

Nothing of it is written anywhere. It holds words of the documents, and goes when one of them goes.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from indexer.store.database import Database
from indexer.store.document_vectors import DocumentVectors, beginnings, document_vectors
from indexer.subjects.clustering import Labels, group, normalised
from indexer.subjects.telling_words import Wording, common_words, telling_words, wording_of
from kernel.work import Cancel, Progress, Report
from models.types import Vectors

_FEWEST_DOCUMENTS = 12
# Parts of less than a handful of documents have no names that tell them apart.
_FEWEST_TO_PART = 24
_FEWEST_IN_PART = 5
_MOST_SUBJECTS = 16
_MOST_PARTS = 8
# Names are made of so many documents of each smallest group, the most typical ones.
_READ_OF_EACH = 24
# Documents of one language are nearer to each other whatever they are about. What they have in
# common is taken off, where there are enough of them to know it.
_ENOUGH_OF_LANGUAGE = 8
_GROWN = 1.1
_GROWN_LEAST = 10
_WAIT_S = 0.1
_STAGES = 3
# Over the small index, not over the rows with their texts.
_STILL_THERE = "SELECT count(*) FROM documents INDEXED BY documents_by_kind WHERE +id <= ?"


@dataclass(frozen=True, slots=True)
class Subject:
    """Documents that are about the same.

    Attributes:
        words: What names it, the most telling first.
        documents: Ids, the most typical first.
        parts: What it falls into; none where it is small.
    """

    id: str
    words: tuple[str, ...]
    documents: tuple[int, ...]
    parts: tuple[Subject, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectMap:
    """The subjects of a library, the largest first; ``total`` counts all its documents."""

    subjects: tuple[Subject, ...]
    mapped: int
    total: int

    def find(self, subject_id: str) -> Subject | None:
        """A subject of either level."""
        every = (one for top in self.subjects for one in (top, *top.parts))
        return next((one for one in every if one.id == subject_id), None)


@dataclass(frozen=True, slots=True)
class _State:
    """What the library was when the map was drawn."""

    total: int
    newest: int
    unembedded: int


class SubjectMaps:
    """Draws the map when it is asked for and keeps it in memory. Any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._map: SubjectMap | None = None
        self._state = _State(0, 0, 0)

    def current(self, cancel: Cancel, report: Report) -> SubjectMap:
        """The map, drawn anew if documents went or many came. Raises Cancelled."""
        while not self._lock.acquire(timeout=_WAIT_S):
            cancel.raise_if_set()
        try:
            connection = self._database.read()
            if self._map is None or self._is_stale(connection):
                state = _state(connection)
                self._map = None
                self._map = draw(connection, cancel, report)
                self._state = state
            return self._map
        finally:
            self._lock.release()

    def known(self) -> SubjectMap | None:
        """The map if it is drawn already, as it was then."""
        return self._map

    def library_changed(self) -> None:
        """Keep no word of what is gone: forgetting holds for the map too."""
        if self._map is not None and _count(self._database.read(), self._state) < self._state.total:
            with self._lock:
                self._map = None

    def _is_stale(self, connection: sqlite3.Connection) -> bool:
        now, then = _state(connection), self._state
        has_grown = now.total > then.total * _GROWN + _GROWN_LEAST
        has_learnt = now.unembedded < then.unembedded / 2
        return _count(connection, then) < then.total or has_grown or has_learnt


def draw(connection: sqlite3.Connection, cancel: Cancel, report: Report) -> SubjectMap:
    """The map of everything that is embedded. Raises Cancelled."""
    report(Progress("reading", 0, _STAGES))
    (total,) = connection.execute("SELECT count(*) FROM documents").fetchone()
    read = document_vectors(connection)
    count = len(read.ids)
    if count < _FEWEST_DOCUMENTS:
        return SubjectMap((), count, total)
    cancel.raise_if_set()
    report(Progress("grouping", 1, _STAGES))
    vectors = _without_language(read)
    leaves = _grouped(vectors, cancel)
    report(Progress("naming", 2, _STAGES))
    subjects = _named(connection, read, leaves, cancel)
    report(Progress("naming", _STAGES, _STAGES))
    return SubjectMap(subjects, count, total)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A smallest group: rows of documents, the most typical first."""

    top: int
    part: int
    rows: tuple[int, ...]


def _count(connection: sqlite3.Connection, state: _State) -> int:
    """How many documents there still are of those that there were."""
    (kept,) = connection.execute(_STILL_THERE, (state.newest,)).fetchone()
    return int(kept)


def _state(connection: sqlite3.Connection) -> _State:
    total, newest = connection.execute(
        "SELECT count(*), coalesce(max(id), 0) FROM documents"
    ).fetchone()
    (unembedded,) = connection.execute(
        "SELECT count(*) FROM passages WHERE in_chroma = 0"
    ).fetchone()
    return _State(total, newest, unembedded)


def _without_language(read: DocumentVectors) -> Vectors:
    vectors = normalised(read.vectors)
    overall = vectors.mean(axis=0)
    out = vectors - overall
    counts = Counter(read.languages)
    languages = np.array([one or "" for one in read.languages])
    for language, count in counts.items():
        if language and count >= _ENOUGH_OF_LANGUAGE:
            rows = languages == language
            out[rows] = vectors[rows] - vectors[rows].mean(axis=0)
    return normalised(out)


def _grouped(vectors: Vectors, cancel: Cancel) -> list[_Leaf]:
    tops = group(vectors, _how_many(len(vectors), _MOST_SUBJECTS), _fewest(len(vectors)), cancel)
    leaves = []
    for top in range(int(tops.max()) + 1):
        rows = np.flatnonzero(tops == top)
        parts: Labels = np.zeros(len(rows), np.int64)
        if len(rows) >= _FEWEST_TO_PART:
            inner = normalised(vectors[rows] - vectors[rows].mean(axis=0))
            parts = group(
                inner,
                _how_many(len(rows), _MOST_PARTS),
                max(_FEWEST_IN_PART, _fewest(len(rows))),
                cancel,
            )
        for part in range(int(parts.max()) + 1):
            members = rows[parts == part]
            near = vectors[members] @ vectors[members].mean(axis=0)
            order = members[np.argsort(-near, kind="stable")]
            leaves.append(_Leaf(top, part, tuple(order.tolist())))
    return leaves


def _how_many(documents: int, most: int) -> int:
    """Groups that still can be taken in at a glance: 4 of 30 documents, 8 of 500, 16 of 10,000."""
    return int(max(3, min(most, round(documents**0.3 + 1))))


def _fewest(documents: int) -> int:
    return max(3, documents // 100)


def _named(
    connection: sqlite3.Connection, read: DocumentVectors, leaves: Sequence[_Leaf], cancel: Cancel
) -> tuple[Subject, ...]:
    wanted = [int(read.ids[row]) for leaf in leaves for row in leaf.rows[:_READ_OF_EACH]]
    wordings: dict[int, Wording] = {}
    for one in beginnings(connection, wanted):
        cancel.raise_if_set()
        wordings[one.id] = wording_of(one.title, one.text, one.language)
    said = {
        (leaf.top, leaf.part): [
            wordings[number]
            for row in leaf.rows[:_READ_OF_EACH]
            if (number := int(read.ids[row])) in wordings
        ]
        for leaf in leaves
    }
    tops = sorted({leaf.top for leaf in leaves})
    common = common_words(
        [[one for (at, _), some in said.items() if at == top for one in some] for top in tops]
    )
    return tuple(
        _subject(top, [leaf for leaf in leaves if leaf.top == top], said, common, read)
        for top in tops
    )


def _subject(
    top: int,
    leaves: Sequence[_Leaf],
    said: dict[tuple[int, int], list[Wording]],
    common: set[str],
    read: DocumentVectors,
) -> Subject:
    inside = [one for (at, _), some in said.items() if at == top for one in some]
    outside = [one for (at, _), some in said.items() if at != top for one in some]
    words = telling_words(inside, outside, common)
    number = str(top + 1)
    documents = tuple(int(read.ids[row]) for leaf in leaves for row in leaf.rows)
    if len(leaves) == 1:
        return Subject(number, words, documents)
    parts = []
    for leaf in leaves:
        others = [
            one for (at, part), some in said.items() if at == top and part != leaf.part
            for one in some
        ]  # fmt: skip
        named = telling_words(said[(top, leaf.part)], others, common)
        ids = tuple(int(read.ids[row]) for row in leaf.rows)
        parts.append(Subject(f"{number}.{leaf.part + 1}", named, ids))
    return Subject(number, words, documents, tuple(parts))
