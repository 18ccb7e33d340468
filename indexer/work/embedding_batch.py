"""A batch of passages, from their texts to vectors in the library."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from indexer.store.catalog_documents import embedding_text
from indexer.store.kept_vectors import pack, unpack
from indexer.types import Turn
from kernel.errors import AntorchaError, TransientError
from kernel.work import Cancel, Cancelled
from models.types import Embedder, PassageReader, PassageReadings, Vectors

# Few enough that the newest file does not wait long behind a batch, and memory stays small.
PASSAGES_A_BATCH = 64

# By turn the newest files come first, but a large mailbox (of 8 MiB) waits for everything else.
# Written as the index ``files_to_embed`` has it, or SQLite would sort all files for every batch;
# what is stopped stands at its end.
_NEWEST = """
SELECT p.id, p.document_id, p.start, p.end, p.context, p.embedding_key
FROM (
    SELECT id, turn, size_bytes > 8388608 AS is_big, mtime_ns FROM files INDEXED BY files_to_embed
    WHERE state = 'keyword' AND turn <= ?
    ORDER BY turn, size_bytes > 8388608, mtime_ns DESC LIMIT ?
) f
CROSS JOIN documents d ON d.file_id = f.id
CROSS JOIN passages p ON p.document_id = d.id AND +p.in_chroma = 0
ORDER BY f.turn, f.is_big, f.mtime_ns DESC, p.id LIMIT ?
"""
_IS_READ = """EXISTS (
    SELECT 1 FROM documents d JOIN files f ON f.id = d.file_id
    WHERE d.id = p.document_id AND f.turn < 'stopped'
)"""
# Of files that are to be read again, or of which only a part has been stored, as well.
_ANY = f"""
SELECT id, document_id, start, end, context, embedding_key FROM passages p
WHERE in_chroma = 0 AND id > ? AND {_IS_READ} ORDER BY id DESC LIMIT ?
"""  # noqa: S608 - a constant
# For another model than the one in use, from the newest passage to the oldest. Of a stopped source
# what was found by its meaning is to stay so, and nothing else.
_WITHOUT_VECTOR = f"""
SELECT id, document_id, start, end, context, embedding_key FROM passages p
WHERE id < ? AND NOT EXISTS (
    SELECT 1 FROM vectors v WHERE v.embedding_key = p.embedding_key AND v.model_id = ?
) AND (in_chroma = 1 OR {_IS_READ}) ORDER BY id DESC LIMIT ?
"""  # noqa: S608
# From the newest passage to the oldest.
_WITHOUT_SKETCH = f"""
SELECT id, document_id, start, end, context, embedding_key FROM passages p
WHERE id < ? AND in_chroma = 1 AND NOT EXISTS (
    SELECT 1 FROM token_sketches s WHERE s.embedding_key = p.embedding_key AND s.model_id = ?
) AND {_IS_READ} ORDER BY id DESC LIMIT ?
"""  # noqa: S608


class EmbeddingFailed(TransientError):
    """The embedding model could not be used; search by words goes on without it."""


@dataclass(frozen=True, slots=True)
class ToDo:
    """A passage to embed; ``key`` names its text."""

    passage_id: int
    key: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Embedded:
    """What the model made of the texts, by key."""

    vectors: Mapping[bytes, Vectors]
    sketches: Mapping[bytes, bytes]


class NextBatch:
    """Finds what the cache in use lacks. For the thread that embeds."""

    def __init__(self) -> None:
        self._looked_through_id = 0

    def look_again(self) -> None:
        """The cache may lack what it did not lack before."""
        self._looked_through_id = 0

    def find(self, connection: sqlite3.Connection, last: Turn = Turn.IN_TURN) -> list[ToDo]:
        """By turn up to ``last`` the newest files first. ``connection`` sees one state."""
        some = PASSAGES_A_BATCH
        rows = connection.execute(_NEWEST, (str(last), some, some)).fetchall()
        if not rows and last is Turn.IN_TURN:
            rows = connection.execute(_ANY, (self._looked_through_id, some)).fetchall()
            if not rows:
                self._note_looked_through(connection)
        return _with_texts(connection, rows)

    def _note_looked_through(self, connection: sqlite3.Connection) -> None:
        """All that waits is of stopped sources: not to be gone through three times a second.

        Once it is its turn again, it is found by its file's state, or the file is read again.
        """
        (self._looked_through_id,) = connection.execute(
            "SELECT coalesce(max(id), 0) FROM passages WHERE in_chroma = 0"
        ).fetchone()


def has_first(connection: sqlite3.Connection) -> bool:
    """Whether passages wait that are embedded before everything else."""
    row = connection.execute(
        "SELECT 1 FROM files INDEXED BY files_to_embed "
        "WHERE state = 'keyword' AND turn = 'first' LIMIT 1"
    ).fetchone()
    return row is not None


def batch_without_vector(
    connection: sqlite3.Connection, model_id: str, below_id: int
) -> list[ToDo]:
    """Passages that a model has not read, of those with ids under ``below_id``."""
    rows = connection.execute(_WITHOUT_VECTOR, (below_id, model_id, PASSAGES_A_BATCH)).fetchall()
    return _with_texts(connection, rows)


def batch_without_sketch(
    connection: sqlite3.Connection, model_id: str, below_id: int
) -> list[ToDo]:
    """Embedded passages without a sketch of a model, of those with ids under ``below_id``."""
    rows = connection.execute(_WITHOUT_SKETCH, (below_id, model_id, PASSAGES_A_BATCH)).fetchall()
    return _with_texts(connection, rows)


def held_vectors(
    connection: sqlite3.Connection, model_id: str, keys: Sequence[bytes]
) -> dict[bytes, Vectors]:
    """The vectors that the library has for these texts, by key."""
    marks = ",".join("?" * len(keys))
    rows = connection.execute(
        "SELECT embedding_key, vector FROM vectors "  # noqa: S608 - question marks
        f"WHERE model_id = ? AND embedding_key IN ({marks})",
        (model_id, *keys),
    ).fetchall()
    return {row["embedding_key"]: unpack([row["vector"]])[0] for row in rows}


def embed(model: Embedder, to_do: Sequence[ToDo], cancel: Cancel) -> Embedded:
    """Read each text once. Raises Cancelled, AntorchaError."""
    texts = {item.key: item.text for item in to_do}
    if not texts:
        return Embedded({}, {})
    read = _read(model, list(texts.values()), cancel)
    return Embedded(
        dict(zip(texts, read.vectors, strict=True)), dict(zip(texts, read.sketches, strict=True))
    )


def put_vectors(
    connection: sqlite3.Connection,
    model_id: str,
    keys: Collection[bytes],
    embedded: Embedded,
    with_sketches: bool,
) -> None:
    """Keep the vectors of these keys in the library, and their sketches where those are wanted."""
    connection.executemany(
        "INSERT OR REPLACE INTO vectors (embedding_key, model_id, vector) VALUES (?, ?, ?)",
        [(key, model_id, pack(embedded.vectors[key])) for key in keys],
    )
    if with_sketches:
        put_sketches(connection, model_id, {key: embedded.sketches[key] for key in keys})


def put_sketches(
    connection: sqlite3.Connection, model_id: str, sketches: Mapping[bytes, bytes]
) -> None:
    """Keep the sketches of those texts that still have a vector, with which they will go."""
    connection.executemany(
        "INSERT OR REPLACE INTO token_sketches (embedding_key, model_id, sketch) "
        "SELECT ?1, ?2, ?3 WHERE EXISTS "
        "(SELECT 1 FROM vectors WHERE embedding_key = ?1 AND model_id = ?2)",
        [(key, model_id, sketch) for key, sketch in sketches.items() if sketch],
    )


def _with_texts(connection: sqlite3.Connection, rows: Sequence[sqlite3.Row]) -> list[ToDo]:
    # Each text is fetched once for all its passages: it may be long.
    texts = {
        document_id: connection.execute(
            "SELECT text FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        for document_id in {row["document_id"] for row in rows}
    }
    return [
        ToDo(
            row["id"],
            row["embedding_key"],
            embedding_text(row["context"], text["text"][row["start"] : row["end"]]),
        )
        for row in rows
        if (text := texts[row["document_id"]]) is not None  # deleted between the two reads
    ]


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
            code="embedding_failed",
            detail=str(error),
        ) from error
    shape = (len(texts), model.dimensions)
    if read.vectors.shape != shape or not np.isfinite(read.vectors).all():
        raise EmbeddingFailed(
            "The embedding model gave no usable vectors",
            "New files are found by their words only.",
            "Run 'antorcha models verify'.",
            code="embedding_useless",
        )
    return read
