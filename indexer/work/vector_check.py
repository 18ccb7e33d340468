"""Does the cache of vectors hold what it should? Asked at the start and regularly."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from random import Random
from typing import Protocol

import numpy as np

from indexer.store import catalog_documents
from indexer.store.database import Database
from indexer.store.kept_vectors import unpack
from indexer.store.vectors import Ids, is_too_much_lost
from models.types import Vectors

_NEWEST_PROBES = 4
_OTHER_PROBES = 8
_NEIGHBOURS = 5
_SAME = 0.98  # cosine of a vector with itself, as it is kept
_CLOSE = 0.02  # between what it says and what the catalogue's vectors give

_NEWEST = """
SELECT p.id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.in_chroma = 1 ORDER BY p.id DESC LIMIT ?
"""
_FROM = """
SELECT p.id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.in_chroma = 1 AND p.id >= ? ORDER BY p.id LIMIT 1
"""
_VECTORS = """
SELECT p.id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.id IN ({marks}) AND p.in_chroma = 1
"""


class CheckedIndex(Protocol):
    """What of the cache is looked at."""

    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]: ...
    def count(self) -> int: ...
    def held_ids(self) -> Ids: ...


class VectorCheck:
    """Compares the cache with the catalogue's own vectors.

    Args:
        random: Chooses the passages that are asked for.
    """

    def __init__(self, database: Database, vectors: CheckedIndex, random: Random) -> None:
        self._database = database
        self._vectors = vectors
        self._random = random

    def holds_what_it_should(self, model_id: str) -> bool:
        """Counts, and asks for a dozen known passages: most must be found, with true neighbours.

        Raises AntorchaError when the cache cannot be asked.
        """
        connection = self._database.read()
        least = _count(connection, "SELECT count(*) FROM passages WHERE in_chroma = 1")
        # Some of those to be removed or added may be in it, some not.
        unsure = _count(connection, "SELECT count(*) FROM chroma_removals") + _count(
            connection, "SELECT count(*) FROM passages WHERE in_chroma = 0"
        )
        if not least <= self._vectors.count() <= least + unsure:
            return False
        with self._database.snapshot() as snapshot:
            asked = self._known_passages(snapshot, model_id)
        lost = 0
        for row in asked:
            found = self._vectors.query(unpack([row["vector"]])[0], _NEIGHBOURS)
            # Not by id: the same text may stand in many passages.
            lost += not found or found[0][1] < _SAME
            if not self._are_true(connection, model_id, row["vector"], found):
                return False
        return not is_too_much_lost(len(asked), lost)

    def compare_all(self) -> tuple[list[int], list[int]]:
        """Passages that it lacks, and ids that it holds for no passage. Raises AntorchaError."""
        held = self._vectors.held_ids()
        connection = self._database.read()
        rows = connection.execute("SELECT id, in_chroma FROM passages").fetchall()
        should = np.array(sorted(row["id"] for row in rows if row["in_chroma"]), dtype=np.int64)
        may = np.array(sorted(row["id"] for row in rows), dtype=np.int64)
        return np.setdiff1d(should, held).tolist(), np.setdiff1d(held, may).tolist()

    def _known_passages(self, connection: sqlite3.Connection, model_id: str) -> list[sqlite3.Row]:
        rows = connection.execute(_NEWEST, (model_id, _NEWEST_PROBES)).fetchall()
        (last,) = connection.execute("SELECT max(id) FROM passages").fetchone()
        for _ in range(_OTHER_PROBES if rows else 0):
            begin = self._random.randint(0, last)
            rows += connection.execute(_FROM, (model_id, begin)).fetchall()
        return rows

    def _are_true(
        self,
        connection: sqlite3.Connection,
        model_id: str,
        blob: bytes,
        found: Sequence[tuple[int, float]],
    ) -> bool:
        """Whether what was found is as near as is claimed."""
        wanted = unpack([blob])[0]
        true = _similarities(connection, model_id, wanted, [one for one, _ in found])
        return all(
            abs(true[passage_id] - claimed) <= _CLOSE
            for passage_id, claimed in found
            if passage_id in true
        )


def _similarities(
    connection: sqlite3.Connection, model_id: str, wanted: Vectors, ids: Sequence[int]
) -> dict[int, float]:
    found: dict[int, float] = {}
    for batch in catalog_documents.batches(ids):
        statement = _VECTORS.format(marks=",".join("?" * len(batch)))
        for row in connection.execute(statement, (model_id, *batch)):
            vector = unpack([row["vector"]])[0]
            size = float(np.linalg.norm(vector) * np.linalg.norm(wanted))
            found[row["id"]] = float(vector @ wanted) / size if size else 0.0
    return found


def _count(connection: sqlite3.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])
