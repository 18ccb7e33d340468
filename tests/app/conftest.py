"""The sample library in a real catalogue, read by the real parsers without their sandbox."""

import os
from datetime import datetime

import pytest

from app.question.reader import QuestionReader
from app.sample import SAMPLE_LIBRARY
from indexer.parse.base import FileSource, Limits
from indexer.parse.language import LanguageDetector
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_names import CatalogNames
from indexer.store.catalog_questions import CatalogQuestion, CatalogQuestions
from indexer.store.database import Database
from indexer.types import ParsedDocument
from indexer.work.chunking import chunk


class SampleLibrary:
    """Questions are read on 20 April 2025."""

    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        self._fill()
        self.reader = QuestionReader(
            CatalogNames(self.database), lambda: datetime(2025, 4, 20, 12).astimezone()
        )
        self.catalogue = CatalogQuestions(self.database)

    def _fill(self):
        reader = FileReader(ParserRegistry(built_in_parsers()), LanguageDetector(), Limits())
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO sources (id, path, collection, added_at) VALUES (1, ?, 'library', '')",
                (os.fsencode(SAMPLE_LIBRARY),),
            )
            paths = sorted(path for path in SAMPLE_LIBRARY.rglob("*") if path.is_file())
            for number, path in enumerate(paths, start=1):
                connection.execute(
                    "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, "
                    "state) VALUES (?, 1, ?, 0, 0, 0, 0, 'keyword')",
                    (number, os.fsencode(path)),
                )
                with path.open("rb") as stream:
                    source = FileSource(stream, path.name, path.stat().st_size)
                    items = [clean(i) for i in reader.read(source) if isinstance(i, ParsedDocument)]
                read = [ReadDocument(document, chunk(document)) for document in items]
                replace_documents(connection, number, read)

    def find(self, reading):
        """The listed documents: titles by the newest."""
        wanted = CatalogQuestion(
            reading.filter, reading.topic, language=reading.language, titles_only=reading.is_version
        )
        found = self.catalogue.find(wanted)
        return [one.document for one in self.catalogue.show(found, found.ids)]


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    library = SampleLibrary(tmp_path_factory.mktemp("sample"))
    yield library
    library.database.close()
