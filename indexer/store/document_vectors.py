"""Documents as one vector each, and the beginnings of their texts: what a map is drawn from."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from indexer.store.kept_vectors import unpack
from indexer.store.vector_shelf import MODEL_KEY
from models.types import Vectors

# A beginning tells what a document is about; from so many documents on, its first passage alone.
_PASSAGES = 3
_MANY_DOCUMENTS = 15_000
_MOST_DOCUMENTS = 60_000
_BEGINNING = 1200
_BATCH = 500
_VECTORS = """
SELECT p.document_id, v.vector FROM passages p
JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.ordinal < ? AND p.document_id > ?
ORDER BY p.document_id, p.ordinal
"""
_TEXTS = """
SELECT id, title, language, substr(text, 1, ?) AS text FROM documents WHERE id IN ({marks})
"""


@dataclass(frozen=True, slots=True)
class DocumentVectors:
    """One mean vector a document. ``vectors`` has a row for each of ``ids``, ascending."""

    ids: npt.NDArray[np.int64]
    languages: tuple[str | None, ...]
    vectors: Vectors


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a document begins."""

    id: int
    title: str
    language: str | None
    text: str


def document_vectors(connection: sqlite3.Connection) -> DocumentVectors:
    """The mean vector of each document's first passages, of all that are embedded.

    Of very large libraries, the documents that came last.
    """
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (MODEL_KEY,)).fetchone()
    languages = dict(connection.execute("SELECT id, language FROM documents ORDER BY id"))
    known = np.fromiter(languages, np.int64, len(languages))[-_MOST_DOCUMENTS:]
    if row is None or not len(known):
        return DocumentVectors(known[:0], (), np.empty((0, 0), np.float32))
    passages = _PASSAGES if len(known) <= _MANY_DOCUMENTS else 1
    rows = connection.execute(_VECTORS, (row[0], passages, int(known[0]) - 1))
    ids: list[int] = []
    blobs: list[bytes] = []
    for document, blob in rows:
        ids.append(document)
        blobs.append(blob)
    if not ids:
        return DocumentVectors(known[:0], (), np.empty((0, 0), np.float32))
    each = unpack(blobs)
    owners = np.array(ids, np.int64)
    unique, starts, counts = np.unique(owners, return_index=True, return_counts=True)
    means = np.add.reduceat(each, starts, axis=0) / counts[:, None]
    return DocumentVectors(
        unique, tuple(languages.get(one) for one in unique.tolist()), means.astype(np.float32)
    )


def beginnings(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterable[Beginning]:
    """How documents begin, in no order; what is gone meanwhile is left out."""
    for at in range(0, len(ids), _BATCH):
        batch = ids[at : at + _BATCH]
        statement = _TEXTS.format(marks=",".join("?" * len(batch)))
        for row in connection.execute(statement, (_BEGINNING, *batch)).fetchall():
            yield Beginning(row["id"], row["title"], row["language"], row["text"])
