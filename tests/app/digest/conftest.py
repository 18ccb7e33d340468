"""A library in real SQLite, with an instant embedder's vectors; search finds by words."""

from dataclasses import dataclass, field

import pytest

from app.digest.answering import LongAnswers
from indexer.search.search import Search
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_files import FileStamp, add_file, settle_state
from indexer.store.catalog_sources import put_source
from indexer.store.database import Database
from indexer.store.vectors import VectorStore
from indexer.types import DocumentKind, ParsedDocument
from indexer.work.chunking import chunk, embedded_text
from models.fake_embedding import FakeEmbedder

NOW = "2025-01-01T00:00:00+00:00"


class Library:
    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        self.embedder = FakeEmbedder()
        vectors = VectorStore(folder / "vectors", "none")
        self.search = Search(self.database, vectors, lambda: None)
        self._files = 0

    def put(self, title, text, file=None, kind=DocumentKind.NOTE, date=None, **fields):
        self._files += 1
        name = file or f"{title}.md"
        document = clean(ParsedDocument(kind, title, text, date=date, **fields))
        chunks = chunk(document)
        with self.database.write() as connection:
            source = put_source(connection, b"/home/ana", None, False, NOW)
            stamp = FileStamp(1, self._files, self._files, 1)
            file_id = add_file(connection, source.id, f"/home/ana/{name}".encode(), stamp)
            replace_documents(connection, file_id, [ReadDocument(document, chunks)])
            settle_state(connection, file_id)
            self._embed(connection, chunks)
        return file_id

    def _embed(self, connection, chunks):
        texts = [embedded_text(one.context, one.text) for one in chunks]
        rows = connection.execute(
            "SELECT embedding_key FROM passages ORDER BY id DESC LIMIT ?", (len(chunks),)
        ).fetchall()
        vectors = self.embedder.embed_passages(texts)
        connection.executemany(
            "INSERT OR IGNORE INTO vectors VALUES (?, ?, ?)",
            [
                (row[0], self.embedder.model_id, vector.astype("<f2").tobytes())
                for row, vector in zip(reversed(rows), vectors, strict=True)
            ],
        )

    def long_answers(self, **options):
        return LongAnswers(self.database, self.search, lambda: self.embedder, **options)

    def text_of(self, document_id):
        row = self.database.read().execute(
            "SELECT text FROM documents WHERE id = ?", (int(document_id),)
        )
        return row.fetchone()[0]


@dataclass
class Heard:
    stages: list = field(default_factory=list)
    instants: list = field(default_factory=list)
    tokens: list = field(default_factory=list)
    steps: list = field(default_factory=list)

    def on_stage(self, stage):
        self.stages.append(stage)

    def on_instant(self, instant, citation):
        self.instants.append((instant, citation))

    def on_token(self, text):
        self.tokens.append(text)

    def on_progress(self, progress):
        self.steps.append((progress.done, progress.total))


@pytest.fixture
def library(tmp_path):
    made = Library(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def heard():
    return Heard()
