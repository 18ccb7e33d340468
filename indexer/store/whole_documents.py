"""Reading whole documents: what a summary or a comparison asks of the catalogue."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indexer.store.filters import filter_sql, register_functions
from indexer.store.kept_vectors import unpack
from indexer.store.passages import load, places
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchFilter
from models.types import Vectors

_BATCH = 500

_HEADS = """
SELECT d.id, d.title, d.kind, d.date, d.date_unix, d.language, d.sender, d.member, f.path,
       f.mtime_ns
FROM documents d
JOIN files f ON f.id = d.file_id
JOIN sources s ON s.id = f.source_id
WHERE {condition}
"""
_PASSAGES = """
SELECT p.id, p.document_id, p.ordinal, v.vector FROM passages p
LEFT JOIN vectors v ON v.embedding_key = p.embedding_key AND v.model_id = ?
WHERE p.document_id IN ({marks})
ORDER BY p.document_id, p.ordinal
"""


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """What a document is called. ``date_unix`` is None if it tells no date.

    ``name`` is its file's, without folder and ending, or the member's.
    """

    id: int
    title: str
    name: str
    kind: DocumentKind
    date_unix: float | None
    modified_unix: float
    sender: str


@dataclass(frozen=True, slots=True)
class WholePassage:
    """One passage of a document that is read whole; ``vector`` is None until it is embedded."""

    document: DocumentInfo
    passage: PassageInfo
    vector: Vectors | None


def document_heads(connection: sqlite3.Connection, wanted: SearchFilter) -> list[DocumentHead]:
    """Every document that the filter lets through. Raises ValueError as ``filter_sql``."""
    condition, parameters = filter_sql(wanted)
    register_functions(connection)
    return [
        DocumentHead(
            id=row["id"],
            title=row["title"],
            name=_name(row),
            kind=DocumentKind(row["kind"]),
            date_unix=row["date_unix"],
            modified_unix=row["mtime_ns"] / 1e9,
            sender=row["sender"] or "",
        )
        for row in connection.execute(_HEADS.format(condition=condition), parameters)
    ]


def whole_passages(
    connection: sqlite3.Connection, document_ids: Sequence[int], model_id: str | None
) -> list[WholePassage]:
    """All passages of these documents, in the order given and in reading order within each.

    Quoted replies are left out of a document that says something of its own: a thread holds them
    already. ``model_id`` names the vectors wanted.
    """
    rows = [
        row
        for batch in _batches(list(dict.fromkeys(document_ids)))
        for row in connection.execute(
            _PASSAGES.format(marks=",".join("?" * len(batch))), (model_id or "", *batch)
        )
    ]
    ids = [row["id"] for row in rows]
    where, texts = places(connection, ids), load(connection, ids)
    own = {row["document_id"] for row in rows if not where[row["id"]].is_quoted}
    order = {document_id: place for place, document_id in enumerate(document_ids)}
    kept = [
        row
        for row in rows
        if row["id"] in texts
        and not (where[row["id"]].is_quoted and row["document_id"] in own)
        and texts[row["id"]][1].text.strip()
    ]
    kept.sort(key=lambda row: (order[row["document_id"]], row["ordinal"]))
    return [WholePassage(*texts[row["id"]], _vector(row["vector"])) for row in kept]


def _name(row: sqlite3.Row) -> str:
    path = row["member"] or os.fsdecode(row["path"])
    name = os.path.basename(path)  # noqa: PTH119 - the name need not be UTF-8
    stem, ending = os.path.splitext(name)  # noqa: PTH122
    return stem if len(ending) in range(2, 7) else name


def _vector(blob: bytes | None) -> Vectors | None:
    return None if blob is None else unpack([blob])[0]


def _batches(items: Sequence[int]) -> Iterable[Sequence[int]]:
    return (items[begin : begin + _BATCH] for begin in range(0, len(items), _BATCH))
