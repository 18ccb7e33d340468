"""How long a search takes in a library of 10,000 passages: ``python -m benchmarks.retrieval``.

The passages are those of the XQuAD pack in ``../shared/data/packs/xquad`` or ``--pack``, cut short,
with made-up vectors; the queries are its own. How well passages are found: ``antorcha eval``.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.evaluation.pack import Pack, PackDocument, PackUnreadable, read_pack
from benchmarks.report import machine
from indexer.search.search import Search
from indexer.store.database import Database
from indexer.store.keyword import add_words
from indexer.store.vectors import VectorStore
from indexer.types import Chunk, DocumentKind, ParsedDocument
from indexer.work.chunking import ChunkSizes, chunk, embedded_text
from models.types import Embedder, PassageReader, PassageReadings, Vectors

DEFAULT_PACK = Path("../shared/data/packs/xquad")
_PASSAGES = 10_000
_QUERIES = 200
_SIZES = ChunkSizes(220, 330, 60)


@dataclass(frozen=True, slots=True)
class Latency:
    """How long a search takes, embedding of the query included."""

    passages: int
    median_ms: float
    p95_ms: float


def main() -> None:
    """Measure and print; ends with status 1 if there is nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pack", type=Path, default=DEFAULT_PACK)
    options = parser.parse_args()
    try:
        pack = read_pack(options.pack)
    except PackUnreadable as error:
        sys.exit(f"{error} Nothing was measured.")
    embedder = installed_embedder()
    took = measure_latency(pack, embedder)
    embedder.close()
    print(
        f"{machine()}\n{took.passages} passages: a hybrid search takes {took.median_ms:.1f} ms "
        f"(median), {took.p95_ms:.1f} ms (95th percentile), embedding included."
    )


def installed_embedder() -> Embedder:
    """The default embedding model. Raises its own error if it is not installed."""
    from models.embedding import OnnxEmbedder  # noqa: PLC0415 - only where asked for
    from models.store import default_models_folder  # noqa: PLC0415

    return OnnxEmbedder(default_models_folder() / "multilingual-e5-small", threads=1)


def measure_latency(pack: Pack, embedder: Embedder) -> Latency:
    """Time real questions in a library of 10,000 short passages with made-up vectors."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "library.db")
        vectors = VectorStore(Path(folder) / "vectors", embedder.model_id)
        held = _fill(database, vectors, pack.texts(iter(pack.documents)), _MadeUp(embedder))
        search = Search(database, vectors, lambda: embedder)
        asked = random.Random(1).sample(pack.queries, min(_QUERIES, len(pack.queries)))
        search.run("warm up")
        took_ms = sorted(search.run(query.text).took_ms for query in asked)
        vectors.close()
        database.close()
    return Latency(held, statistics.median(took_ms), took_ms[round(0.95 * (len(took_ms) - 1))])


def _fill(
    database: Database,
    vectors: VectorStore,
    documents: Iterable[tuple[PackDocument, str]],
    embedder: Embedder,
) -> int:
    """Put documents where indexing puts them; how many passages they became."""
    texts: list[str] = []
    with database.write() as connection:
        connection.execute(
            "INSERT INTO sources (id, path, collection, added_at) VALUES (1, '/pack', 'pack', '')"
        )
        for number, (document, text) in enumerate(documents, start=1):
            if len(texts) >= _PASSAGES:
                break
            parsed = ParsedDocument(DocumentKind.NOTE, document.title, text)
            _add_document(connection, number, parsed)
            for passage in chunk(parsed, _SIZES):
                texts.append(embedded_text(passage.context, passage.text))
                _add_passage(connection, len(texts), number, document.title, passage)
    if not isinstance(embedder, PassageReader):
        vectors.add(range(1, len(texts) + 1), embedder.embed_passages(texts))
        return len(texts)
    read = embedder.read_passages(texts)
    vectors.add(range(1, len(texts) + 1), read.vectors)
    with database.write() as connection:
        connection.executemany(
            "INSERT INTO token_sketches (embedding_key, model_id, sketch) VALUES (?, ?, ?)",
            [
                (str(number).encode(), embedder.model_id, held)
                for number, held in enumerate(read.sketches, start=1)
            ],
        )
    return len(texts)


def _add_document(connection: sqlite3.Connection, number: int, document: ParsedDocument) -> None:
    connection.execute(
        "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
        "VALUES (?, 1, ?, 0, 0, 0, 0, 'semantic')",
        (number, f"/pack/{number}".encode()),
    )
    connection.execute(
        "INSERT INTO documents (id, file_id, kind, title, text) VALUES (?, ?, ?, ?, ?)",
        (number, number, str(document.kind), document.title, document.text),
    )


def _add_passage(
    connection: sqlite3.Connection, number: int, document: int, title: str, passage: Chunk
) -> None:
    key = str(number).encode()
    connection.execute(
        "INSERT INTO passages (id, document_id, ordinal, start, end, context, embedding_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, document, number, passage.start, passage.end, passage.context, key),
    )
    add_words(connection, number, title, passage.context, passage.text)


class _MadeUp:
    """Random directions for passages, where only the time of a search matters."""

    def __init__(self, embedder: Embedder) -> None:
        self.model_id = embedder.model_id
        self.dimensions = embedder.dimensions

    def embed_passages(self, texts: Sequence[str], cancel: object = None) -> Vectors:
        del cancel
        rows = np.random.default_rng(0).normal(size=(len(texts), self.dimensions))
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows, dtype=np.float32)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        return self.embed_passages(texts)

    def read_passages(self, texts: Sequence[str], cancel: object = None) -> PassageReadings:
        draw = np.random.default_rng(1)
        row_bytes = self.dimensions // 4
        sketches = tuple(draw.bytes(row_bytes * max(1, len(text) // 4)) for text in texts)
        return PassageReadings(self.embed_passages(texts, cancel), sketches)

    def close(self) -> None:
        """Nothing is held."""


if __name__ == "__main__":
    main()
