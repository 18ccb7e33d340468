"""A library of given documents, made in this process: what the engine would hold of them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.parse.base import FileSource, Limits
from indexer.parse.language import LanguageDetector
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.search.search import Search
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_files import FileStamp, add_file, settle_state
from indexer.store.catalog_sources import put_source
from indexer.store.database import Database
from indexer.store.vector_shelf import VectorShelf
from indexer.types import ParsedDocument
from indexer.work.chunking import chunk
from indexer.work.embedding import Embedding
from kernel.work import Cancel
from models.types import Embedder

_NOW = "2025-01-01T00:00:00+00:00"
_COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class FiledDocument:
    """A document and the file, relative to the library's only source, that it came from."""

    file: str
    document: ParsedDocument


@dataclass(frozen=True, slots=True)
class FiledLibrary:
    """A library that can be searched. Files are named below ``root``, which need not exist."""

    root: Path
    database: Database
    vectors: VectorShelf
    search: Search

    def close(self) -> None:
        self.vectors.close()
        self.database.close()


def open_library(
    folder: Path, documents: Sequence[FiledDocument], embedder: Embedder
) -> FiledLibrary:
    """The library kept in ``folder``; built there if a run before did not finish doing so."""
    is_complete = (folder / _COMPLETE).exists()
    if not is_complete:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, mode=0o700)
    root = folder / "files"
    database = Database(folder / "library.db")
    vectors = VectorShelf(folder / "vectors", database)
    if not is_complete:
        _file(database, root, documents)
    # Also for one of before: a newer schema may want its passages embedded anew.
    work = Embedding(database, vectors, lambda: embedder)
    while work.step(Cancel()):
        pass
    (folder / _COMPLETE).touch()
    return FiledLibrary(root, database, vectors, Search(database, vectors, lambda: embedder))


def read_folder(folder: Path) -> list[FiledDocument]:
    """Everything below a folder of our own, read by the program's parsers, without a sandbox."""
    languages = LanguageDetector()
    languages.load()
    reader = FileReader(ParserRegistry(built_in_parsers()), languages, Limits())
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        source = FileSource.from_bytes(path.read_bytes(), path.name)
        found += [
            FiledDocument(path.relative_to(folder).as_posix(), item)
            for item in reader.read(source)
            if isinstance(item, ParsedDocument)
        ]
    return found


def _file(database: Database, root: Path, documents: Sequence[FiledDocument]) -> None:
    by_file: dict[str, list[ReadDocument]] = {}
    for filed in documents:
        document = clean(filed.document)
        by_file.setdefault(filed.file, []).append(ReadDocument(document, chunk(document)))
    with database.write() as connection:
        source = put_source(connection, bytes(root), None, False, _NOW)
        for number, (file, read) in enumerate(by_file.items(), start=1):
            stamp = FileStamp(size_bytes=1, mtime_ns=number, inode=number, device=1)
            file_id = add_file(connection, source.id, bytes(root / file), stamp)
            replace_documents(connection, file_id, read)
            settle_state(connection, file_id)
