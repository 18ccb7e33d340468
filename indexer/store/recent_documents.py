"""What came last and what is ahead: a bounded look at a library, however large it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.store.filters import tags_of
from indexer.types import DocumentKind

# Rows that are looked at. Each is a step along an index, so this bounds the time.
_DATED = 800
_ENDS = 150
_AHEAD = 60

_COLUMNS = """
SELECT d.id, d.kind, d.title, d.date_unix, d.sender, d.recipients, d.language, d.metadata,
       f.mtime_ns / 1e9 AS changed_unix,
       coalesce((SELECT max(p.end) FROM passages p WHERE p.document_id = d.id), 0) AS length
"""
_JOINED = """
CROSS JOIN documents d ON d.id = r.id
JOIN files f ON f.id = d.file_id JOIN sources s ON s.id = f.source_id
WHERE s.collection NOT IN (SELECT value FROM json_each(:leaving))
"""
# The inner queries take ids alone: whole rows would bring their texts along. CROSS JOIN keeps
# SQLite from beginning with all mails.
_MAILS = f"""
{_COLUMNS} FROM (
    SELECT id FROM documents WHERE date_unix <= :now ORDER BY date_unix DESC LIMIT {_DATED}
) r {_JOINED} AND +d.kind = '{DocumentKind.EMAIL}' ORDER BY d.date_unix DESC
"""  # noqa: S608 - our own names
# The first look at a folder reads the newest files first, and what comes later is newer still: so
# the newest of a kind are those that were read first or last.
_OF_KIND = f"""
{_COLUMNS} FROM (
    SELECT id FROM (SELECT id FROM documents WHERE kind = :kind ORDER BY id LIMIT {_ENDS})
    UNION
    SELECT id FROM (SELECT id FROM documents WHERE kind = :kind ORDER BY id DESC LIMIT {_ENDS})
) r {_JOINED}
"""  # noqa: S608 - our own names
_COMING = f"""
{_COLUMNS} FROM (
    SELECT id FROM documents WHERE date_unix > :now ORDER BY date_unix LIMIT {_AHEAD}
) r {_JOINED} AND +d.kind = '{DocumentKind.DOCUMENT}' ORDER BY d.date_unix
"""  # noqa: S608 - our own names
_LANGUAGES = "SELECT id, language FROM documents WHERE id IN (SELECT value FROM json_each(?))"
_STILL_THERE = "SELECT count(*) FROM documents WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class RecentDocument:
    """A document, as far as telling whether one would ask about it takes.

    Attributes:
        newness_unix: Its own date, or when its file last changed.
        length: Code points that its passages cover.
        entry: ``event``, ``task`` or ``journal`` of a calendar; empty for everything else.
        is_attached: It came with a mail.
        is_bulk: A mail that went to a list.
    """

    id: int
    kind: DocumentKind
    title: str
    newness_unix: float
    sender: str
    recipients: tuple[str, ...]
    language: str | None
    length: int
    entry: str
    tags: tuple[str, ...]
    is_attached: bool
    is_bulk: bool


def recent_mails(
    connection: sqlite3.Connection, now: float, leaving: Sequence[str] = ()
) -> list[RecentDocument]:
    """Mails among the latest dated documents, the newest first; ``leaving`` collections out."""
    found = connection.execute(_MAILS, {"now": now, "leaving": json.dumps(list(leaving))})
    return [_document(row) for row in found]


def recent_of_kind(
    connection: sqlite3.Connection, kind: DocumentKind, now: float, leaving: Sequence[str] = ()
) -> list[RecentDocument]:
    """The newest documents of a kind, the newest first; what is dated ahead comes last."""
    given = {"kind": str(kind), "leaving": json.dumps(list(leaving))}
    found = [_document(row) for row in connection.execute(_OF_KIND, given)]
    return sorted(found, key=lambda one: (one.newness_unix > now, -one.newness_unix, one.id))


def coming_events(
    connection: sqlite3.Connection, now: float, leaving: Sequence[str] = ()
) -> list[RecentDocument]:
    """Events of calendars that are ahead, the next first."""
    found = connection.execute(_COMING, {"now": now, "leaving": json.dumps(list(leaving))})
    return [one for one in map(_document, found) if one.entry == "event"]


def languages_of(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str | None]:
    """The language of each document that is still there."""
    return dict(connection.execute(_LANGUAGES, (json.dumps(list(ids)),)).fetchall())


def are_all_there(connection: sqlite3.Connection, ids: Sequence[int]) -> bool:
    """Whether none of the documents is gone."""
    (count,) = connection.execute(_STILL_THERE, (json.dumps(list(ids)),)).fetchone()
    return int(count) == len(set(ids))


def _document(row: sqlite3.Row) -> RecentDocument:
    metadata = json.loads(row["metadata"])
    dated = row["date_unix"]
    return RecentDocument(
        id=row["id"],
        kind=DocumentKind(row["kind"]),
        title=" ".join(row["title"].split()),
        newness_unix=row["changed_unix"] if dated is None else dated,
        sender=row["sender"] or "",
        recipients=tuple(json.loads(row["recipients"])),
        language=row["language"],
        length=row["length"],
        entry=metadata.get("type", "") if row["kind"] == DocumentKind.DOCUMENT else "",
        tags=tags_of(row["metadata"]),
        is_attached="mail_sender" in metadata or "mail_subject" in metadata,
        is_bulk=bool(metadata.get("list_id")),
    )
