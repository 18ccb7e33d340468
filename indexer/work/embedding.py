"""Gives passages their vectors, newest first, and keeps Chroma a true copy of the library's.

The library's ``vectors`` table is the truth. Chroma is only a cache: it is probed at the start and
regularly, and filled again, without the model, when it does not hold what it should.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from random import Random
from typing import Protocol

import numpy as np

from indexer.store import catalog_documents, catalog_files
from indexer.store.database import Database
from indexer.store.kept_vectors import unpack
from indexer.store.vector_shelf import MODEL_KEY
from indexer.store.vectors import Ids
from indexer.types import Turn
from indexer.work.closer_look import CloserLook
from indexer.work.embedding_batch import (
    Embedded,
    NextBatch,
    ToDo,
    embed,
    has_first,
    held_vectors,
    put_vectors,
)
from indexer.work.renewal import NextIndex, Renewal
from indexer.work.room import means_full
from indexer.work.vector_check import VectorCheck
from kernel.errors import AntorchaError
from kernel.work import Cancel
from models.types import Embedder, Vectors

_CACHED_A_BATCH = 1000
_REMOVALS_A_BATCH = 2000


class VectorIndex(NextIndex, Protocol):
    """The search index over vectors; ``add`` replaces, ``remove`` ignores unknown ids."""

    def add(self, ids: Sequence[int], vectors: Vectors) -> None: ...
    def remove(self, ids: Sequence[int]) -> None: ...
    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]: ...
    def count(self) -> int: ...
    def held_ids(self) -> Ids: ...

    @property
    def was_cut_off(self) -> bool:
        """Whether whoever had it open before ended without closing it."""

    def begin(self, connection: sqlite3.Connection, model_id: str) -> None:
        """Be empty and of this model from now on, inside the caller's transaction."""


class Embedding:
    """One step of the work at a time; a loop calls ``step`` until it says there is nothing to do.

    Args:
        database: The library.
        vectors: The cache to fill.
        embedder: Gives the model, loading it if need be; may raise AntorchaError if there is none.
        random: Chooses the passages by which the cache is probed.
        closer_look: Whether the passages' tokens are kept.
    """

    def __init__(
        self,
        database: Database,
        vectors: VectorIndex,
        embedder: Callable[[], Embedder],
        random: Random | None = None,
        closer_look: CloserLook | None = None,
    ) -> None:
        self._database = database
        self._vectors = vectors
        self._embedder = embedder
        self._check = VectorCheck(database, vectors, random or Random())  # noqa: S311 - no secret
        self._closer_look = closer_look or CloserLook(database)
        self._renewal = Renewal(database, vectors, self._closer_look)
        self._is_probed = False
        # Looking through all passages that are to be embedded for those that were before.
        self._must_look_through = True
        self._next_batch = NextBatch()
        # Once after the start, which may follow a crash, and whenever it is asked for.
        self._must_compare: bool | None = None

    @property
    def is_renewing(self) -> bool:
        """Whether a new index is being built beside the one in use."""
        return self._renewal.is_running

    def has_first(self) -> bool:
        """Whether passages wait that go before everything else."""
        return has_first(self._database.read())

    def step(self, cancel: Cancel, last: Turn = Turn.IN_TURN) -> int:
        """Do one batch; the number of passages that got their vectors or went, 0 if none is left.

        ``last``: with ``Turn.FIRST``, only what goes first is embedded.

        Raises Cancelled, AntorchaError when the model or the cache fails, StorageFull.
        """
        cached_model = self._model_of_cache()
        if cached_model is not None and not self._is_probed:
            self.probe(cached_model)
        if done := (
            self._apply_removals() or self._renewal.erase(cached_model) or self._closer_look.erase()
        ):
            return done
        if not self._has_passages():
            return 0
        model = self._embedder()
        if cached_model is None:
            self._begin_anew(model.model_id)
            cached_model = model.model_id
        if done := self._fill_from_library(cached_model):
            return done
        if model.model_id != cached_model:
            return self._renewal.change_model(model, cancel) if last is Turn.IN_TURN else 0
        if (done := self._embed_batch(model, cancel, last)) or last is Turn.FIRST:
            return done
        return self._closer_look.make(model, cancel) or self._renewal.tidy(cached_model)

    def distrust(self) -> None:
        """Look at the cache again before the next step, since something is wrong with it."""
        self._is_probed = False

    def compare_all(self) -> None:
        """Compare every id with the catalogue before the next step."""
        self._is_probed, self._must_compare = False, True

    def probe(self, model_id: str) -> bool:
        """Whether the cache holds what it should; if not, it is emptied, to be filled again.

        Raises AntorchaError if it could not be asked because the disk is full.
        """
        try:
            is_true = self._check.holds_what_it_should(model_id)
            if is_true and self._is_to_be_compared():
                self._repair()
        except AntorchaError as error:
            if means_full(error):
                raise
            is_true = False
        if not is_true:
            self._begin_anew(model_id)
        self._is_probed, self._must_compare = True, False
        return is_true

    def _is_to_be_compared(self) -> bool:
        return self._vectors.was_cut_off if self._must_compare is None else self._must_compare

    def _repair(self) -> None:
        """After a crash: add what the cache lacks, and take out what it holds for no passage."""
        missing, extra = self._check.compare_all()
        with self._database.write() as connection:
            connection.executemany(
                "UPDATE passages SET in_chroma = 0 WHERE id = ?", [(one,) for one in missing]
            )
            connection.executemany(
                "INSERT OR IGNORE INTO chroma_removals (passage_id) VALUES (?)",
                [(one,) for one in extra],
            )
            if missing:
                catalog_files.settle_semantic(connection)
        self._look_through()

    def _begin_anew(self, model_id: str) -> None:
        """Empty the cache; the steps to come fill it again."""
        with self._database.write() as connection:
            self._vectors.begin(connection, model_id)
            connection.execute("UPDATE passages SET in_chroma = 0 WHERE in_chroma = 1")
            catalog_files.settle_semantic(connection)
            connection.execute("DELETE FROM chroma_removals")
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (MODEL_KEY, model_id)
            )
            self._renewal.begun_anew(connection)
        self._is_probed = True
        self._look_through()

    def _look_through(self) -> None:
        """Passages may be without a place in the cache that had one."""
        self._must_look_through = True
        self._next_batch.look_again()

    def _model_of_cache(self) -> str | None:
        row = (
            self._database.read()
            .execute("SELECT value FROM meta WHERE key = ?", (MODEL_KEY,))
            .fetchone()
        )
        return None if row is None else str(row["value"])

    def _has_passages(self) -> bool:
        row = self._database.read().execute("SELECT 1 FROM passages LIMIT 1").fetchone()
        return row is not None

    def _apply_removals(self) -> int:
        rows = (
            self._database.read()
            .execute("SELECT passage_id FROM chroma_removals LIMIT ?", (_REMOVALS_A_BATCH,))
            .fetchall()
        )
        ids = [row["passage_id"] for row in rows]
        if ids and self._model_of_cache() is not None:
            self._vectors.remove(ids)
        if ids:
            with self._database.write() as connection:
                connection.executemany(
                    "DELETE FROM chroma_removals WHERE passage_id = ?", [(i,) for i in ids]
                )
                self._renewal.removed(connection, len(ids))
        return len(ids)

    def _fill_from_library(self, model_id: str) -> int:
        """Passages whose text was embedded before: a cache that was lost.

        Not asked again once there are none: in a large library that takes as long as embedding.
        """
        if not self._must_look_through:
            return 0
        rows = (
            self._database.read()
            .execute(
                "SELECT p.id, v.vector FROM passages p JOIN vectors v "
                "ON v.embedding_key = p.embedding_key AND v.model_id = ? "
                "WHERE p.in_chroma = 0 ORDER BY p.id DESC LIMIT ?",
                (model_id, _CACHED_A_BATCH),
            )
            .fetchall()
        )
        if rows:
            ids = [row["id"] for row in rows]
            self._vectors.add(ids, unpack([row["vector"] for row in rows]))
            with self._database.write() as connection:
                self._mark_added(connection, ids)
        self._must_look_through = bool(rows)
        return len(rows)

    def _embed_batch(self, model: Embedder, cancel: Cancel, last: Turn) -> int:
        with self._database.snapshot() as connection:  # places and texts of the same moment
            to_do = self._next_batch.find(connection, last)
        if not to_do:
            return 0
        # A copied file has what was embedded before.
        vectors = held_vectors(connection, model.model_id, [item.key for item in to_do])
        embedded = embed(model, [item for item in to_do if item.key not in vectors], cancel)
        vectors |= embedded.vectors
        ids = [item.passage_id for item in to_do]
        self._vectors.add(ids, np.stack([vectors[item.key] for item in to_do]))
        self._store(model.model_id, to_do, embedded)
        return len(to_do)

    def _store(self, model_id: str, to_do: Sequence[ToDo], embedded: Embedded) -> None:
        with self._database.write() as connection:
            still_used = self._mark_added(connection, [item.passage_id for item in to_do])
            keys = {item.key for item in to_do if item.passage_id in still_used}
            with_sketches = self._closer_look.may_keep(connection)
            keys &= embedded.vectors.keys()
            put_vectors(connection, model_id, keys, embedded, with_sketches)

    def _mark_added(self, connection: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
        """Note that the cache has these; those that were deleted meanwhile must leave it again."""
        present: set[int] = set()
        for batch in catalog_documents.batches(ids):
            marks = ",".join("?" * len(batch))
            rows = connection.execute(
                f"SELECT id FROM passages WHERE id IN ({marks})",  # noqa: S608 - question marks
                batch,
            )
            present.update(row["id"] for row in rows)
        connection.executemany(
            "UPDATE passages SET in_chroma = 1 WHERE id = ?", [(i,) for i in present]
        )
        connection.executemany(
            "INSERT OR IGNORE INTO chroma_removals (passage_id) VALUES (?)",
            [(i,) for i in ids if i not in present],
        )
        catalog_files.finish_semantic(connection, sorted(present))
        return present
