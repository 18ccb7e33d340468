"""Taking things out of the library for good: whole sources, and single files to be forgotten."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from itertools import islice

from indexer.store import (
    catalog_files,
    catalog_forgotten,
    catalog_sources,
    conversation_erasing,
)
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.store.catalog_sources import Source
from indexer.store.database import Database
from indexer.store.trace_erasing import ask_to_erase_rows, ask_to_erase_text, erase_traces
from indexer.store.vector_shelf import ask_to_erase

_FILES_A_TRANSACTION = 100
# Long enough that two texts share one only by quoting each other.
_PROBE_BYTES = 40
_PROBES_A_TEXT = 5
_MOST_PROBES = 60


def remove_source(database: Database, source: Source) -> int:
    """Take out a source and what came from it; files under another source go to that one.

    In many short transactions, so that nobody waits; resumed at the next start if cut off.
    Returns how many files went.
    """
    with database.write() as connection:
        connection.execute("UPDATE sources SET is_removing = 1 WHERE id = ?", (source.id,))
        ask_to_erase_text(connection)
        ask_to_erase(connection)
        catalog_sources.reassign(connection, source.path)
        conversation_erasing.take_out_source(connection, source)
        removed = _remove_everything(connection, source)
    while True:
        with database.write() as connection:
            files = catalog_files.files_of_source(connection, source.id, _FILES_A_TRANSACTION)
            catalog_files.delete_files(connection, files)
            if not files:
                connection.execute("DELETE FROM sources WHERE id = ?", (source.id,))
                break
        removed += len(files)
    erase_traces(database)
    return removed


def forget(database: Database, path: bytes, now: str) -> int:
    """Remove everything kept about a file (or all below a folder) and keep it out from now on.

    It stays out under another name as well; turns of conversations that hold something of it are
    emptied. Returns how many files went. When it returns, no byte of their text is left in the
    library's file or its log, even between the rows.
    """
    with database.write() as connection:
        files = catalog_files.files_at_or_under(connection, path)
        probes = list(islice(_probes(connection, files), _MOST_PROBES))
        erasure = conversation_erasing.find(connection, path, files)
        catalog_files.delete_files(connection, files)
        emptied = conversation_erasing.take_out(connection, erasure)
        # Even of what is not known here: a damaged catalogue that was kept may hold it.
        ask_to_erase_rows(connection)
        if files or emptied:
            ask_to_erase_text(connection)
            ask_to_erase(connection)
        connection.execute("DELETE FROM queue WHERE path = ?", (path,))
        catalog_forgotten.keep_out(connection, path, _stamp(path), files, now)
    erase_traces(database, probes)
    return len(files)


def remember(database: Database, path: bytes, content_hash: bytes | None = None) -> None:
    """The person wants this very path (and content) again, so it is no longer kept out."""
    with database.write() as connection:
        catalog_forgotten.let_in(connection, path, content_hash)


def _stamp(path: bytes) -> FileStamp | None:
    try:
        return FileStamp.of(os.lstat(path))
    except OSError:
        return None


def _remove_everything(connection: sqlite3.Connection, source: Source) -> int:
    """If there is nothing but this source, remove all at once: far quicker than file by file."""
    (others,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM files WHERE source_id <> ?)", (source.id,)
    ).fetchone()
    if others:
        return 0
    connection.execute("INSERT INTO passage_words (passage_words) VALUES ('delete-all')")
    connection.execute("INSERT OR IGNORE INTO chroma_removals (passage_id) SELECT id FROM passages")
    for table in (
        "passages", "correspondents", "people", "thread_keys", "documents", "problems", "vectors",
        "queue",
    ):  # fmt: skip
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - the names above
    return connection.execute("DELETE FROM files").rowcount


def _probes(connection: sqlite3.Connection, files: list[KnownFile]) -> Iterator[bytes]:
    """Pieces of the texts, by which to find out whether any of it is still in the file."""
    for known in files:
        for row in connection.execute("SELECT text FROM documents WHERE file_id = ?", (known.id,)):
            data = row["text"].encode("utf-8")
            step = max(_PROBE_BYTES, len(data) // _PROBES_A_TEXT)
            for begin in range(0, len(data) - _PROBE_BYTES + 1, step):
                yield data[begin : begin + _PROBE_BYTES]
