"""How well passages are found: ``python -m benchmarks.retrieval [--langs en,es,de,zh,es-en]``.

Takes the XQuAD pack (paragraphs, and questions that one of them answers) from
``../shared/data/packs/xquad`` or ``--pack``, puts it into a throw-away library by way of chunking,
words and vectors, and asks every question three times: by words, by meaning, and by both; with
``es-en`` the questions are Spanish and the paragraphs English. Then times the search in a library
of 10,000 passages.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.report import machine
from indexer.search.search import Search
from indexer.store.database import Database
from indexer.store.keyword import add_words
from indexer.store.vectors import VectorStore
from indexer.types import Chunk, DocumentKind, ParsedDocument, SearchMode
from indexer.work.chunking import ChunkSizes, chunk, embedded_text
from models.types import Embedder, PassageReader, PassageReadings, Vectors

DEFAULT_PACK = Path("../shared/data/packs/xquad")
_DEPTH = 10
_TIMED_PASSAGES = 10_000
_TIMED_QUERIES = 200


@dataclass(frozen=True, slots=True)
class Document:
    """One line of ``docs.jsonl``."""

    id: str
    title: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Query:
    """One line of ``queries.jsonl``."""

    text: str
    language: str
    gold: frozenset[str]

    def across_to(self, language: str) -> Query:
        """The same question over the same documents in another language; '' for its own."""
        if not language:
            return self
        gold = frozenset(f"{language}/{name.partition('/')[2]}" for name in self.gold)
        return replace(self, gold=gold)


@dataclass(frozen=True, slots=True)
class Quality:
    """Figures over all queries of one language in one mode, each times 100."""

    language: str
    mode: SearchMode
    ndcg: float
    first: float
    recall: float
    mrr: float


@dataclass(frozen=True, slots=True)
class Latency:
    """How long a search takes, embedding of the query included."""

    passages: int
    median_ms: float
    p95_ms: float


def main() -> None:
    """Measure and print; ends with status 1 if there is nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--langs", default="en,es,de,zh,es-en,de-en,zh-en")
    parser.add_argument("--pack", type=Path, default=DEFAULT_PACK)
    parser.add_argument("--no-latency", action="store_true")
    options = parser.parse_args()
    if not (options.pack / "docs.jsonl").exists():
        sys.exit(f"There is no benchmark pack in {options.pack}: nothing was measured.")
    embedder = installed_embedder()
    print(machine())
    print("| language | mode | nDCG@10 | first right | recall@10 | MRR@10 |")
    print("|---|---|---|---|---|---|")
    for row in measure(options.pack, options.langs.split(","), embedder):
        print(
            f"| {row.language} | {row.mode} | {row.ndcg:.1f} | {row.first:.1f} | "
            f"{row.recall:.1f} | {row.mrr:.1f} |"
        )
    if not options.no_latency:
        took = measure_latency(options.pack, embedder)
        print(
            f"\n{took.passages} passages: a hybrid search takes {took.median_ms:.1f} ms "
            f"(median), {took.p95_ms:.1f} ms (95th percentile), embedding included."
        )
    embedder.close()


def installed_embedder() -> Embedder:
    """The default embedding model. Raises its own error if it is not installed."""
    from models.embedding import OnnxEmbedder  # noqa: PLC0415 - only where asked for
    from models.store import default_models_folder  # noqa: PLC0415

    return OnnxEmbedder(default_models_folder() / "multilingual-e5-small", threads=1)


def measure(pack: Path, languages: Sequence[str], embedder: Embedder) -> Iterator[Quality]:
    """Quality by language and mode, each language in a library of its own.

    ``de-en`` stands for German questions over the English documents.
    """
    documents, queries = read_pack(pack)
    for language in languages:
        asked_in, _, read_in = language.partition("-")
        own = [document for document in documents if document.language == (read_in or asked_in)]
        asked = [query.across_to(read_in) for query in queries if query.language == asked_in]
        with _library(own, embedder) as search:
            for mode in (SearchMode.KEYWORD, SearchMode.SEMANTIC, SearchMode.HYBRID):
                yield _quality(search, own, asked, language, mode)


def measure_latency(pack: Path, embedder: Embedder) -> Latency:
    """Time real questions in a library of 10,000 short passages with made-up vectors."""
    documents, queries = read_pack(pack)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "library.db")
        vectors = VectorStore(Path(folder) / "vectors", embedder.model_id)
        held = _fill(database, vectors, documents, _MadeUp(embedder), ChunkSizes(220, 330, 60))
        search = Search(database, vectors, lambda: embedder)
        asked = random.Random(1).sample(queries, _TIMED_QUERIES)
        search.run("warm up")
        took_ms = sorted(search.run(query.text).took_ms for query in asked)
        vectors.close()
        database.close()
    return Latency(held, statistics.median(took_ms), took_ms[round(0.95 * len(took_ms))])


def read_pack(pack: Path) -> tuple[list[Document], list[Query]]:
    """The documents and the answerable queries of a benchmark pack."""
    documents = [
        Document(entry["id"], entry["title"], entry["text"], entry["lang"])
        for entry in _lines(pack / "docs.jsonl")
    ]
    queries = [
        Query(entry["query"], entry["lang"], frozenset(entry["gold"]))
        for entry in _lines(pack / "queries.jsonl")
        if entry["answerable"]
    ]
    return documents, queries


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _quality(
    search: Search,
    documents: Sequence[Document],
    queries: Sequence[Query],
    language: str,
    mode: SearchMode,
) -> Quality:
    ndcg, recall, mrr = [], [], []
    for query in queries:
        found = search.run(query.text, _DEPTH, mode).results
        # Documents were numbered from 1 in the order given.
        ids = [documents[int(result.document.id) - 1].id for result in found]
        ranks = [rank for rank, found_id in enumerate(ids, start=1) if found_id in query.gold]
        ideal = sum(1 / math.log2(rank + 1) for rank in range(1, len(query.gold) + 1))
        ndcg.append(sum(1 / math.log2(rank + 1) for rank in ranks) / ideal)
        recall.append(len(ranks) / len(query.gold))
        mrr.append(1 / ranks[0] if ranks else 0.0)
    ndcg_mean, recall_mean, mrr_mean = (
        100 * statistics.fmean(scores) for scores in (ndcg, recall, mrr)
    )
    first = 100 * statistics.fmean(rank == 1.0 for rank in mrr)
    return Quality(language, mode, ndcg_mean, first, recall_mean, mrr_mean)


@contextmanager
def _library(documents: Sequence[Document], embedder: Embedder) -> Iterator[Search]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "library.db")
        vectors = VectorStore(Path(folder) / "vectors", embedder.model_id)
        _fill(database, vectors, documents, embedder)
        try:
            yield Search(database, vectors, lambda: embedder)
        finally:
            vectors.close()
            database.close()


def _fill(
    database: Database,
    vectors: VectorStore,
    documents: Sequence[Document],
    embedder: Embedder,
    sizes: ChunkSizes | None = None,
) -> int:
    """Put documents where indexing puts them; how many passages they became."""
    texts: list[str] = []
    with database.write() as connection:
        connection.execute(
            "INSERT INTO sources (id, path, collection, added_at) VALUES (1, '/pack', 'pack', '')"
        )
        for number, document in enumerate(documents, start=1):
            if sizes is not None and len(texts) >= _TIMED_PASSAGES:
                break
            _add_document(connection, number, document)
            parsed = ParsedDocument(DocumentKind.NOTE, document.title, document.text)
            for passage in chunk(parsed, sizes):
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


def _add_document(connection: sqlite3.Connection, number: int, document: Document) -> None:
    connection.execute(
        "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
        "VALUES (?, 1, ?, 0, 0, 0, 0, 'semantic')",
        (number, f"/pack/{document.id}".encode()),
    )
    connection.execute(
        "INSERT INTO documents (id, file_id, kind, title, text) VALUES (?, ?, ?, ?, ?)",
        (number, number, str(DocumentKind.NOTE), document.title, document.text),
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
