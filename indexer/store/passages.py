"""Reading passages and documents back for results."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from indexer.store.filters import filter_sql, register_functions
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchFilter, SpanRole

# SQLite's own limit is 32,766 variables; a smaller batch keeps statements cheap to compile.
_BATCH = 500

_LOAD = """
SELECT p.id AS passage_id, p.start, p.end, p.page, p.line, p.heading,
       substr(d.text, p.start + 1, p.end - p.start) AS passage_text,
       d.id AS document_id, d.member, d.kind, d.title, d.date, d.language, d.sender, d.recipients,
       f.path, s.collection
FROM passages p
JOIN documents d ON d.id = p.document_id
JOIN files f ON f.id = d.file_id
JOIN sources s ON s.id = f.source_id
WHERE p.id IN ({marks})
"""
_PLACES = """
SELECT p.id, p.document_id, p.start, p.end, d.roles
FROM passages p JOIN documents d ON d.id = p.document_id
WHERE p.id IN ({marks})
"""
_FILTERED = """
SELECT p.id FROM passages p
JOIN documents d ON d.id = p.document_id
JOIN files f ON f.id = d.file_id
JOIN sources s ON s.id = f.source_id
WHERE {condition}
"""
# From these passages on: by itself SQLite begins with all documents of a kind.
_LET_THROUGH = _FILTERED.replace("JOIN", "CROSS JOIN")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage lies: what ranking needs before any text is read."""

    document_id: int
    is_quoted: bool


def load(
    connection: sqlite3.Connection, passage_ids: Iterable[int]
) -> dict[int, tuple[DocumentInfo, PassageInfo]]:
    """Passages with their documents; ids that the catalogue does not have are left out."""
    return {
        row["passage_id"]: (document_info(row), _passage(row))
        for row in _rows(connection, _LOAD, passage_ids)
    }


def places(connection: sqlite3.Connection, passage_ids: Iterable[int]) -> dict[int, Place]:
    """Where passages lie; ids that the catalogue does not have are left out."""
    return {
        row["id"]: Place(row["document_id"], _is_quoted(row))
        for row in _rows(connection, _PLACES, passage_ids)
    }


def document_text(connection: sqlite3.Connection, document_id: int) -> str | None:
    """The whole extracted text of a document, or None if there is no such document."""
    row = connection.execute("SELECT text FROM documents WHERE id = ?", (document_id,)).fetchone()
    return None if row is None else str(row[0])


def filtered_passages(
    connection: sqlite3.Connection, wanted: SearchFilter, most: int | None = None
) -> list[int]:
    """The ids of all passages that the filter lets through, ascending; or of any ``most``."""
    condition, parameters = filter_sql(wanted)
    register_functions(connection)
    statement = _FILTERED.format(condition=condition)
    ending = "ORDER BY p.id" if most is None else f"LIMIT {most:d}"
    return [row[0] for row in connection.execute(f"{statement} {ending}", parameters)]


def let_through(
    connection: sqlite3.Connection, passage_ids: Sequence[int], wanted: SearchFilter
) -> set[int]:
    """Those of these passages that the filter lets through."""
    condition, parameters = filter_sql(wanted, of_few=True)
    register_functions(connection)
    allowed: set[int] = set()
    for begin in range(0, len(passage_ids), _BATCH):
        batch = passage_ids[begin : begin + _BATCH]
        marks = ",".join("?" * len(batch))
        statement = _LET_THROUGH.format(condition=f"p.id IN ({marks}) AND {condition}")
        rows = connection.execute(statement, (*batch, *parameters))
        allowed.update(row[0] for row in rows.fetchall())
    return allowed


def _rows(
    connection: sqlite3.Connection, statement: str, ids: Iterable[int]
) -> Iterator[sqlite3.Row]:
    wanted = list(ids)
    for begin in range(0, len(wanted), _BATCH):
        batch = wanted[begin : begin + _BATCH]
        # All at once: an open cursor would outlive a reader who is interrupted.
        rows = connection.execute(statement.format(marks=",".join("?" * len(batch))), batch)
        yield from rows.fetchall()


def document_info(row: sqlite3.Row) -> DocumentInfo:
    """The document of a row with its columns, its file's path and its source's collection."""
    return DocumentInfo(
        id=str(row["document_id"]),
        path=os.fsdecode(row["path"]),
        kind=DocumentKind(row["kind"]),
        title=row["title"],
        collection=row["collection"],
        date=row["date"],
        language=row["language"],
        sender=row["sender"],
        recipients=tuple(json.loads(row["recipients"])),
        member=row["member"] or None,
    )


def _passage(row: sqlite3.Row) -> PassageInfo:
    return PassageInfo(
        id=str(row["passage_id"]),
        text=row["passage_text"],
        start=row["start"],
        end=row["end"],
        page=row["page"],
        line=row["line"],
        heading=row["heading"],
    )


def _is_quoted(row: sqlite3.Row) -> bool:
    if SpanRole.QUOTED not in row["roles"]:
        return False
    return any(
        span[2] == SpanRole.QUOTED and span[0] <= row["start"] and row["end"] <= span[1]
        for span in json.loads(row["roles"])
    )
