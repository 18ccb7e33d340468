"""What the catalogue alone can answer, exactly: how many, which, the newest, the oldest."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from indexer.store.catalog_documents import unix_time
from indexer.store.database import Database
from indexer.store.filters import ATTACHED, filter_sql, register_functions
from indexer.store.passages import document_info, load
from indexer.store.topics import TopicHits, find_topic
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchFilter

_BATCH = 500
# The mail that brought an attachment; the attachment's member begins with its mail's.
_FIND = """
SELECT d.id, d.kind, d.title, d.date_unix, d.member, d.metadata,
       (SELECT m.date_unix FROM documents m WHERE m.id = {mail}) AS mail_unix
FROM documents d JOIN files f ON f.id = d.file_id JOIN sources s ON s.id = f.source_id
WHERE ({own}) OR ({attached} AND EXISTS (
    SELECT 1 FROM documents m WHERE m.id = {mail} AND ({mails})
))
"""
_MAIL = """(
    SELECT c.id FROM documents c
    WHERE c.file_id = d.file_id AND c.kind = 'email' AND d.kind <> 'email'
      AND substr(d.member, 1, length(c.member)) = c.member
    ORDER BY length(c.member) DESC LIMIT 1
)"""
_INFO = """
SELECT d.id AS document_id, d.member, d.kind, d.title, d.date, d.language, d.sender, d.recipients,
       f.path, s.collection, (SELECT min(p.id) FROM passages p WHERE p.document_id = d.id) AS first
FROM documents d JOIN files f ON f.id = d.file_id JOIN sources s ON s.id = f.source_id
WHERE d.id IN ({marks})
"""


@dataclass(frozen=True, slots=True)
class CatalogQuestion:
    """Which documents are wanted.

    Attributes:
        topic: Words that must all stand in a document; several in one string stand in a row.
        titles_only: Whether the topic must stand in the title: a version of the contract is no
            letter that mentions it.
        language: The question's.
    """

    filter: SearchFilter = field(default_factory=SearchFilter)
    topic: tuple[str, ...] = ()
    titles_only: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Listed:
    """A document of the list, and a passage to show of it; empty documents have none."""

    document: DocumentInfo
    passage: PassageInfo | None


@dataclass(frozen=True, slots=True)
class FoundDocuments:
    """All that fit, each once, the newest first and those without a date last.

    Attributes:
        ids: Document ids.
        dated: The ids of those that have a date, in the same order.
        passages: document id → the passage that shows why it is here, where a topic was asked.
    """

    ids: tuple[int, ...]
    dated: tuple[int, ...]
    passages: dict[int, int]


class CatalogQuestions:
    """Asks the library. Any thread may call it; answers show the last finished transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, question: CatalogQuestion) -> FoundDocuments:
        """Every document that fits, copies counted once.

        Raises:
            ValueError: A date of the filter is not ISO 8601.
        """
        connection = self._database.read()
        rows = self._rows(connection, question.filter)
        passages: dict[int, int] = {}
        if question.topic:
            hits = find_topic(connection, question.topic, question.language)
            rows = _about(rows, hits, question.titles_only)
            passages = {row["id"]: hits.passages[row["id"]] for row in rows}
        once = _once(connection, rows)
        once.sort(key=lambda row: (-(_unix(row) or float("-inf")), row["id"]))
        dated = tuple(row["id"] for row in once if _unix(row) is not None)
        return FoundDocuments(tuple(row["id"] for row in once), dated, passages)

    def show(self, found: FoundDocuments, ids: Sequence[int]) -> list[Listed]:
        """Some of what was found, in the order of ``ids``; what is gone meanwhile is left out."""
        connection = self._database.read()
        rows: dict[int, sqlite3.Row] = {}
        for begin in range(0, len(ids), _BATCH):
            batch = ids[begin : begin + _BATCH]
            statement = _INFO.format(marks=",".join("?" * len(batch)))
            rows |= {row["document_id"]: row for row in connection.execute(statement, batch)}
        shown = {one: found.passages.get(one, rows[one]["first"]) for one in ids if one in rows}
        loaded = load(connection, [passage for passage in shown.values() if passage is not None])
        return [
            Listed(document_info(rows[one]), loaded[passage][1] if passage in loaded else None)
            for one, passage in shown.items()
        ]

    def _rows(self, connection: sqlite3.Connection, wanted: SearchFilter) -> list[sqlite3.Row]:
        own, own_parameters = filter_sql(wanted)
        mails, mail_parameters = filter_sql(wanted, sent="m")
        statement = _FIND.format(own=own, mails=mails, mail=_MAIL, attached=ATTACHED)
        register_functions(connection)
        return connection.execute(statement, (*own_parameters, *mail_parameters)).fetchall()


def _about(rows: list[sqlite3.Row], hits: TopicHits, titles_only: bool) -> list[sqlite3.Row]:
    wanted = hits.titled if titles_only else hits.passages.keys()
    return [row for row in rows if row["id"] in wanted]


def _unix(row: sqlite3.Row) -> float | None:
    own: float | None = row["date_unix"]
    of_mail: float | None = row["mail_unix"]
    return of_mail if own is None else own


def _own_unix(row: sqlite3.Row) -> float | None:
    """The date that a document tells itself, not the one of the mail that it came with."""
    brought: str | None = json.loads(row["metadata"]).get("mail_date")
    own: float | None = row["date_unix"]
    return None if brought is not None and unix_time(brought) == own else own


def _once(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> list[sqlite3.Row]:
    """Without copies: the same message twice, or the same text under the same title and date."""
    chosen: list[sqlite3.Row] = []
    messages: set[str] = set()
    alike: dict[tuple[object, ...], list[int]] = {}
    for row in sorted(rows, key=lambda row: row["id"]):
        message = _message_id(row)
        if message is not None:
            if message not in messages:
                messages.add(message)
                chosen.append(row)
            continue
        same_face = alike.setdefault((row["kind"], row["title"], _own_unix(row)), [])
        if not any(_same_text(connection, row["id"], other) for other in same_face):
            same_face.append(row["id"])
            chosen.append(row)
    return chosen


def _message_id(row: sqlite3.Row) -> str | None:
    if row["kind"] != DocumentKind.EMAIL:
        return None
    return json.loads(row["metadata"]).get("message_id") or None


def _same_text(connection: sqlite3.Connection, one: int, other: int) -> bool:
    statement = "SELECT a.text = b.text FROM documents a, documents b WHERE a.id = ? AND b.id = ?"
    row = connection.execute(statement, (one, other)).fetchone()
    return bool(row and row[0])
