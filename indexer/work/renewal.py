"""Builds a new index of vectors beside the one in use, and puts it in its place when it is whole.

Three reasons, one way: another embedding model, text that must leave Chroma's files for good, and
an index that has grown by what was deleted from it. The old one answers all the while. Everything
but the finished index is in the library already, so a crash repeats only the last, quick part.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from indexer.store import catalog_files
from indexer.store.database import Database
from indexer.store.kept_vectors import unpack
from indexer.store.vector_shelf import ERASE_KEY, MODEL_KEY, must_erase
from indexer.store.vectors import VectorStoreBroken
from indexer.work.closer_look import CloserLook
from indexer.work.embedding_batch import batch_without_vector, embed, put_vectors
from kernel.work import Cancel
from models.types import Embedder, Vectors

_REMOVED_KEY = "chroma_removed"
# Set while the library holds vectors of a model that is not, or no longer, the one in use.
_OTHERS_KEY = "vectors_of_others"
_FEW_REMOVED = 2000
_ADDED_A_BATCH = 1000
_DROPPED_A_BATCH = 5000
_HIGHEST_ID = 2**63 - 1


class FillingIndex(Protocol):
    """An index that is being filled."""

    def add(self, ids: Sequence[int], vectors: Vectors) -> None: ...


class NextIndex(Protocol):
    """An index that can be exchanged for one built beside it."""

    def begin_next(self, model_id: str) -> FillingIndex:
        """An empty index beside the one in use."""

    def note_next(self, connection: sqlite3.Connection) -> None:
        """Note it as the one in use, inside the caller's transaction."""

    def take_next(self) -> None:
        """After that transaction: use it, and remove the old one."""

    def abandon_next(self) -> None:
        """Give it up."""

    def reset(self) -> None:
        """Throw away the one in use and the one beside it."""


class Renewal:
    """One batch a call, like ``Embedding``; used by its thread only."""

    def __init__(self, database: Database, vectors: NextIndex, closer_look: CloserLook) -> None:
        self._database = database
        self._closer_look = closer_look
        self._vectors = vectors
        self._next: FillingIndex | None = None
        self._next_model = ""
        self._last_id = 0
        self._unread_below = _HIGHEST_ID
        self._is_tidy = False

    @property
    def is_running(self) -> bool:
        return self._next is not None

    def removed(self, connection: sqlite3.Connection, passages: int) -> None:
        """So many have left the index, whose files keep their room."""
        self._is_tidy = False
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2) "
            "ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + ?2",
            (_REMOVED_KEY, passages),
        )

    def begun_anew(self, connection: sqlite3.Connection) -> None:
        """The index in use was thrown away: nothing old is left in it, nothing is being built."""
        self._forget_next()
        connection.execute("DELETE FROM meta WHERE key IN (?, ?)", (ERASE_KEY, _REMOVED_KEY))

    def erase(self, cached_model: str | None) -> int:
        """Build the index anew if something in it was to be forgotten. As ``Embedding.step``."""
        if not must_erase(self._database.read()):
            return 0
        if cached_model is None:
            self._vectors.reset()
            with self._database.write() as connection:
                self.begun_anew(connection)
            return 1
        return self._fill(cached_model)

    def tidy(self, cached_model: str) -> int:
        """Build the index anew if most of its files is waste; drop vectors of other models."""
        if self._next is not None and self._next_model != cached_model:
            self._vectors.abandon_next()
            self._forget_next()
        if self._is_tidy:  # this is asked three times a second
            return 0
        connection = self._database.read()
        (live,) = connection.execute("SELECT count(*) FROM passages").fetchone()
        if self._next is not None or _number(connection, _REMOVED_KEY) > max(_FEW_REMOVED, live):
            return self._fill(cached_model)
        if _number(connection, _OTHERS_KEY):
            return self._drop_other_models(cached_model)
        self._is_tidy = True
        return 0

    def change_model(self, model: Embedder, cancel: Cancel) -> int:
        """Give every passage a vector of the new model, then build its index and use it."""
        if self._next is None or self._next_model != model.model_id:
            with self._database.snapshot() as snapshot:
                to_do = batch_without_vector(snapshot, model.model_id, self._unread_below)
            if to_do:
                embedded = embed(model, to_do, cancel)
                with self._database.write() as connection:
                    connection.execute(
                        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (_OTHERS_KEY,)
                    )
                    put_vectors(
                        connection,
                        model.model_id,
                        embedded.vectors.keys(),
                        embedded,
                        self._closer_look.may_keep(connection),
                    )
                self._is_tidy = False
                self._unread_below = to_do[-1].passage_id
                return len(to_do)
            if self._unread_below != _HIGHEST_ID:
                self._unread_below = _HIGHEST_ID  # once more, for what came meanwhile
                return 1
        return self._fill(model.model_id)

    def _fill(self, model_id: str) -> int:
        """Add a batch to the index beside; put it in place of the old one when nothing is left."""
        if self._next is None or self._next_model != model_id:
            self._next, self._next_model = self._vectors.begin_next(model_id), model_id
            self._last_id = 0
        rows = self._rows(self._database.read())
        try:
            if not rows:
                return self._exchange()
            self._add(rows)
        except VectorStoreBroken:
            self._vectors.abandon_next()
            self._forget_next()  # from the beginning, when it is tried again
            raise
        return len(rows)

    def _exchange(self) -> int:
        model_id = self._next_model
        with self._database.write() as connection:
            while rows := self._rows(connection):
                self._add(rows)
            self._vectors.note_next(connection)
            self._mark(connection, model_id)
        self._vectors.take_next()
        self._forget_next()
        return 1

    def _mark(self, connection: sqlite3.Connection, model_id: str) -> None:
        connection.execute(
            "UPDATE passages SET in_chroma = 1 - in_chroma WHERE in_chroma <> (id <= ?1 AND EXISTS "
            "(SELECT 1 FROM vectors v WHERE v.embedding_key = passages.embedding_key "
            "AND v.model_id = ?2))",
            (self._last_id, model_id),
        )
        catalog_files.settle_semantic(connection)
        connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (MODEL_KEY, model_id)
        )
        connection.execute("DELETE FROM meta WHERE key IN (?, ?)", (ERASE_KEY, _REMOVED_KEY))

    def _rows(self, connection: sqlite3.Connection) -> list[sqlite3.Row]:
        return connection.execute(
            "SELECT p.id, v.vector FROM passages p JOIN vectors v "
            "ON v.embedding_key = p.embedding_key AND v.model_id = ? "
            "WHERE p.id > ? ORDER BY p.id LIMIT ?",
            (self._next_model, self._last_id, _ADDED_A_BATCH),
        ).fetchall()

    def _add(self, rows: Sequence[sqlite3.Row]) -> None:
        assert self._next is not None
        self._next.add([row["id"] for row in rows], unpack([row["vector"] for row in rows]))
        self._last_id = rows[-1]["id"]

    def _drop_other_models(self, model_id: str) -> int:
        """What an exchanged model, or one that was given up, left in the library."""
        with self._database.write() as connection:
            dropped = connection.execute(
                "DELETE FROM vectors WHERE (embedding_key, model_id) IN ("
                "SELECT embedding_key, model_id FROM vectors WHERE model_id <> ? LIMIT ?)",
                (model_id, _DROPPED_A_BATCH),
            ).rowcount
            if not dropped:
                connection.execute("DELETE FROM meta WHERE key = ?", (_OTHERS_KEY,))
        return max(1, dropped)

    def _forget_next(self) -> None:
        self._next, self._next_model = None, ""
        self._last_id, self._unread_below = 0, _HIGHEST_ID


def _number(connection: sqlite3.Connection, key: str) -> int:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return 0 if row is None else int(row["value"])
