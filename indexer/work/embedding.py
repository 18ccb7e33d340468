"""Gives passages their vectors, newest first, and keeps Chroma a true copy of the library's.

The library's ``vectors`` table is the truth. Chroma is only a cache: it is probed at the start
and filled again, without the model, when it does not hold what it should.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from indexer.store import catalog_documents, catalog_files
from indexer.store.catalog_documents import embedding_text
from indexer.store.database import Database
from kernel.errors import AntorchaError, TransientError
from kernel.work import Cancel, Cancelled
from models.types import Embedder, PassageReader, PassageReadings, Vectors

# Few enough that the newest file does not wait long behind a batch, and memory stays small.
_PASSAGES_A_BATCH = 64
_CACHED_A_BATCH = 1000
_REMOVALS_A_BATCH = 2000
_PROBES = 8
_SAME = 0.98  # cosine of a vector with itself, through float16
_MODEL_KEY = "chroma_model_id"


# The newest files come first, but a large mailbox waits for everything else.
_BIG_BYTES = 8 * 1024 * 1024
_NEWEST = """
SELECT p.id, p.document_id, p.start, p.end, p.context, p.embedding_key
FROM (
    SELECT id, size_bytes > ? AS is_big, mtime_ns FROM files WHERE state = 'keyword'
    ORDER BY is_big, mtime_ns DESC LIMIT ?
) f
JOIN documents d ON d.file_id = f.id
JOIN passages p ON p.document_id = d.id AND p.in_chroma = 0
ORDER BY f.is_big, f.mtime_ns DESC, p.id LIMIT ?
"""
# Of files that are to be read again as well.
_ANY = """
SELECT id, document_id, start, end, context, embedding_key FROM passages
WHERE in_chroma = 0 ORDER BY id DESC LIMIT ?
"""


class VectorIndex(Protocol):
    """The search index over vectors; ``add`` replaces, ``remove`` ignores unknown ids."""

    def add(self, ids: Sequence[int], vectors: Vectors) -> None: ...
    def remove(self, ids: Sequence[int]) -> None: ...
    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]: ...
    def count(self) -> int: ...
    def reset(self) -> None: ...


class EmbeddingFailed(TransientError):
    """The embedding model could not be used; search by words goes on without it."""


@dataclass(frozen=True, slots=True)
class _ToDo:
    passage_id: int
    key: bytes
    text: str


class Embedding:
    """One step of the work at a time; a loop calls ``step`` until it says there is nothing to do.

    Args:
        database: The library.
        vectors: The cache to fill.
        embedder: Gives the model, loading it if need be; may raise AntorchaError if there is none.
    """

    def __init__(
        self, database: Database, vectors: VectorIndex, embedder: Callable[[], Embedder]
    ) -> None:
        self._database = database
        self._vectors = vectors
        self._embedder = embedder
        self._is_probed = False

    def step(self, cancel: Cancel) -> int:
        """Do one batch; the number of passages that got their vectors or went, 0 if none is left.

        Raises Cancelled, AntorchaError when the model or the cache fails, StorageFull.
        """
        cached_model = self._model_of_cache()
        if cached_model is not None and not self._is_probed:
            self.probe(cached_model)
        if done := self._apply_removals():
            return done
        if not self._has_passages():
            return 0
        model = self._embedder()
        if model.model_id != cached_model:
            self._begin_anew(model.model_id)
        if done := self._fill_from_library(model.model_id):
            return done
        return self._embed_batch(model, cancel)

    def distrust(self) -> None:
        """Look at the cache again before the next step, since something is wrong with it."""
        self._is_probed = False

    def probe(self, model_id: str) -> bool:
        """Whether the cache holds what it should; if not, it is emptied, to be filled again."""
        is_true = self._holds_what_it_should(model_id)
        if not is_true:
            self._begin_anew(model_id)
        self._is_probed = True
        return is_true

    def _begin_anew(self, model_id: str) -> None:
        """Empty the cache; the steps to come fill it again."""
        self._vectors.reset()
        with self._database.write() as connection:
            connection.execute("UPDATE passages SET in_chroma = 0 WHERE in_chroma = 1")
            connection.execute(
                "UPDATE files SET state = 'keyword' WHERE state = 'semantic' AND EXISTS ("
                "SELECT 1 FROM documents d JOIN passages p ON p.document_id = d.id "
                "WHERE d.file_id = files.id)"
            )
            connection.execute("DELETE FROM chroma_removals")
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_MODEL_KEY, model_id)
            )
        self._is_probed = True

    def _holds_what_it_should(self, model_id: str) -> bool:
        connection = self._database.read()
        (least,) = connection.execute(
            "SELECT count(*) FROM passages WHERE in_chroma = 1"
        ).fetchone()
        # Of those to be removed, some may never have been in it.
        (removals,) = connection.execute("SELECT count(*) FROM chroma_removals").fetchone()
        rows = connection.execute(
            "SELECT v.vector FROM passages p JOIN vectors v ON v.embedding_key = p.embedding_key "
            "AND v.model_id = ? WHERE p.in_chroma = 1 ORDER BY p.id DESC LIMIT ?",
            (model_id, _PROBES),
        ).fetchall()
        try:
            if not least <= self._vectors.count() <= least + removals:
                return False
            return all(self._finds_itself(row["vector"]) for row in rows)
        except AntorchaError:
            return False

    def _finds_itself(self, blob: bytes) -> bool:
        # Not by id: the same text may stand in many passages.
        nearest = self._vectors.query(_unpack([blob])[0], 1)
        return bool(nearest) and nearest[0][1] >= _SAME

    def _model_of_cache(self) -> str | None:
        row = (
            self._database.read()
            .execute("SELECT value FROM meta WHERE key = ?", (_MODEL_KEY,))
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
        return len(ids)

    def _fill_from_library(self, model_id: str) -> int:
        """Passages whose text was embedded before: a copied file, or a cache that was lost."""
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
            self._vectors.add(ids, _unpack([row["vector"] for row in rows]))
            with self._database.write() as connection:
                self._mark_added(connection, ids)
        return len(rows)

    def _embed_batch(self, model: Embedder, cancel: Cancel) -> int:
        to_do = self._next_batch()
        if not to_do:
            return 0
        texts = list({item.key: item.text for item in to_do}.values())
        keys = list(dict.fromkeys(item.key for item in to_do))
        read = _read(model, texts, cancel)
        by_key = dict(zip(keys, read.vectors, strict=True))
        sketches = dict(zip(keys, read.sketches, strict=True))
        ids = [item.passage_id for item in to_do]
        self._vectors.add(ids, np.stack([by_key[item.key] for item in to_do]))
        with self._database.write() as connection:
            still_used = self._mark_added(connection, ids)
            connection.executemany(
                "INSERT OR REPLACE INTO vectors (embedding_key, model_id, vector) VALUES (?, ?, ?)",
                [
                    (item.key, model.model_id, _pack(by_key[item.key]))
                    for item in to_do
                    if item.passage_id in still_used
                ],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO token_sketches (embedding_key, model_id, sketch) "
                "VALUES (?, ?, ?)",
                [
                    (item.key, model.model_id, sketches[item.key])
                    for item in to_do
                    if item.passage_id in still_used and sketches[item.key]
                ],
            )
        return len(to_do)

    def _next_batch(self) -> list[_ToDo]:
        connection = self._database.read()
        some = _PASSAGES_A_BATCH
        rows = (
            connection.execute(_NEWEST, (_BIG_BYTES, some, some)).fetchall()
            or connection.execute(_ANY, (some,)).fetchall()
        )
        # Each text is fetched once for all its passages: it may be long.
        texts = {
            document_id: connection.execute(
                "SELECT text FROM documents WHERE id = ?", (document_id,)
            ).fetchone()
            for document_id in {row["document_id"] for row in rows}
        }
        return [
            _ToDo(
                row["id"],
                row["embedding_key"],
                embedding_text(row["context"], text["text"][row["start"] : row["end"]]),
            )
            for row in rows
            if (text := texts[row["document_id"]]) is not None  # deleted between the two reads
        ]

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


def _read(model: Embedder, texts: Sequence[str], cancel: Cancel) -> PassageReadings:
    """Vectors, and sketches where the model gives them."""
    try:
        if isinstance(model, PassageReader):
            read = model.read_passages(texts, cancel)
        else:
            read = PassageReadings(model.embed_passages(texts, cancel), (b"",) * len(texts))
    except (AntorchaError, Cancelled):
        raise
    except Exception as error:  # whatever a model's library throws
        raise EmbeddingFailed(
            "The embedding model failed",
            f"New files are found by their words only until it works again. ({error})",
            "Run 'antorcha doctor' to check the model.",
        ) from error
    shape = (len(texts), model.dimensions)
    if read.vectors.shape != shape or not np.isfinite(read.vectors).all():
        raise EmbeddingFailed(
            "The embedding model gave no usable vectors",
            "New files are found by their words only.",
            "Run 'antorcha models verify'.",
        )
    return read


def _pack(vector: Vectors) -> bytes:
    return vector.astype("<f2").tobytes()


def _unpack(blobs: Sequence[bytes]) -> Vectors:
    return np.stack([np.frombuffer(blob, dtype="<f2").astype(np.float32) for blob in blobs])
