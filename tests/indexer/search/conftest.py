"""A shelf of documents: real SQLite and real Chroma under a search, with an instant embedder."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from indexer.search.search import Search
from indexer.store.catalog_people import put_people
from indexer.store.database import Database
from indexer.store.keyword import add_words
from indexer.store.vectors import VectorStore, VectorStoreBroken
from indexer.types import DocumentKind, ParsedDocument, SearchResults
from indexer.work.chunking import chunk, embedded_text
from models.fake_embedding import FakeEmbedder


class Shelf:
    """Puts documents where indexing would, and searches them."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / "library.db")
        self.vectors = VectorStore(folder / "vectors", "fake-embedding")
        self.embedder: FakeEmbedder | None = FakeEmbedder()
        self.broken: list[VectorStoreBroken] = []
        self.search = Search(self.database, self.vectors, lambda: self.embedder, self.broken.append)

    def put(self, text: str, title: str = "note", collection: str = "home", **fields) -> int:
        """Index one document in a file of its own; its id."""
        document = replace(ParsedDocument(DocumentKind.NOTE, title, text), **fields)
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO sources (path, collection, added_at) VALUES (?, ?, '') "
                "ON CONFLICT DO NOTHING",
                (collection.encode(), collection),
            )
            (number,) = connection.execute("SELECT count(*) FROM files").fetchone()
            file_id = connection.execute(
                "INSERT INTO files (source_id, path, size_bytes, mtime_ns, inode, device, state) "
                "SELECT id, ?, 0, 0, 0, 0, 'semantic' FROM sources WHERE collection = ?",
                (b"/home/file-%d\xff.txt" % number, collection),
            ).lastrowid
            date = document.date
            document_id = connection.execute(
                "INSERT INTO documents (file_id, kind, title, text, date, date_unix, sender, "
                "recipients, roles) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    file_id,
                    str(document.kind),
                    document.title,
                    document.text,
                    date,
                    datetime.fromisoformat(date).timestamp() if date else None,
                    document.sender,
                    json.dumps(document.recipients),
                    json.dumps([(span.start, span.end, str(span.role)) for span in document.roles]),
                ),
            ).lastrowid
            put_people(connection, document_id, document.sender, document.recipients, {})
            self._put_passages(connection, document_id, document)
        assert document_id is not None
        return document_id

    def _put_passages(self, connection, document_id, document) -> None:
        embedder = FakeEmbedder()
        for ordinal, passage in enumerate(chunk(document)):
            read = embedded_text(passage.context, passage.text)
            passage_id = connection.execute(
                "INSERT INTO passages (document_id, ordinal, start, end, context, embedding_key) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (document_id, ordinal, passage.start, passage.end, passage.context, read.encode()),
            ).lastrowid
            add_words(connection, passage_id, document.title, passage.context, passage.text)
            vectors = embedder.embed_passages([read])
            self.vectors.add([passage_id], vectors)
            connection.execute(
                "INSERT OR IGNORE INTO vectors VALUES (?, ?, ?)",
                (read.encode(), embedder.model_id, vectors[0].astype("<f2").tobytes()),
            )

    def ids(self, results: SearchResults) -> list[int]:
        return [int(result.document.id) for result in results.results]

    def close(self) -> None:
        self.vectors.close()
        self.database.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()
