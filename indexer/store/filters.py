"""Filters as SQL over ``documents d``, ``files f`` and ``sources s``."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime

from indexer.search.terms import fold
from indexer.store.catalog_people import Part
from indexer.types import DocumentKind, SearchFilter

# A message inside an mbox is a member of its file too, but nobody attached it; nor did anybody
# attach a note inside an export or an event inside a calendar, where there is no mail.
ATTACHED = (
    f"(d.member <> '' AND d.kind <> '{DocumentKind.EMAIL}' AND EXISTS (SELECT 1 FROM documents a "  # noqa: S608 - our own names
    f"WHERE a.file_id = d.file_id AND a.kind = '{DocumentKind.EMAIL}'))"
)
# Whoever sent a mail sent what was attached to it, whoever wrote that.
_SENT = f"({Part.SENDER}, {Part.SENDER_OF_MAIL})"
_GOT = f"({Part.RECIPIENT})"
_EITHER = f"({Part.SENDER}, {Part.SENDER_OF_MAIL}, {Part.RECIPIENT})"
_NAMED = "instr(w.folded, ?) > 0"
_KNOWN_AS = "w.key IN (SELECT value FROM json_each(?))"
# Of a few documents it is asked whom they name, of all of them who names whom.
_PEOPLE_OF_FEW = """EXISTS (
    SELECT 1 FROM correspondents c CROSS JOIN people w ON w.id = c.person_id
    WHERE c.document_id = {{sent}}.id AND c.role IN {roles} AND {test}
)"""
_PEOPLE_OF_ALL = """{{sent}}.id IN (
    SELECT c.document_id FROM people w CROSS JOIN correspondents c ON c.person_id = w.id
    WHERE c.role IN {roles} AND {test}
)"""
_IS_KNOWN_AS = "w.key = ?"
_NOBODYS_NOTE = f"(d.sender IS NULL AND d.kind = '{DocumentKind.NOTE}' AND NOT {ATTACHED})"


def filter_sql(
    wanted: SearchFilter, sent: str = "d", of_few: bool = False
) -> tuple[str, list[object]]:
    """A condition over ``documents d``, ``files f`` and ``sources s``, with its parameters.

    ``1`` if the filter is empty. ``after`` lets its own moment through, ``before`` does not; a
    date without a time is the beginning of that day, local time. Documents without a date pass
    no date filter. Some conditions call functions of ours: see ``register_functions``.

    Args:
        sent: The documents whose sender, recipients and date count: an attachment may be asked
            for by those of its mail.
        of_few: Whether only some hundreds of documents are asked about, which others chose.

    Raises:
        ValueError: A date is not ISO 8601.
    """
    conditions: list[str] = []
    parameters: list[object] = []
    for condition, *values in (
        *_plain_conditions(wanted),
        *_sent_conditions(wanted, _PEOPLE_OF_FEW if of_few else _PEOPLE_OF_ALL),
    ):
        if values[0] is not None:
            conditions.append(condition.format(sent=sent))
            parameters.extend(values)
    if wanted.is_attachment is not None:
        conditions.append(ATTACHED if wanted.is_attachment else f"NOT {ATTACHED}")
    return " AND ".join(conditions) or "1", parameters


def _plain_conditions(wanted: SearchFilter) -> Iterator[tuple[str, object]]:
    yield "s.collection = ?", wanted.collection
    yield "d.kind = ?", None if wanted.kind is None else str(wanted.kind)
    yield "d.language = ?", wanted.language
    # As bytes, since a name on disk need not be UTF-8.
    folder = None if wanted.folder is None else os.fsencode(wanted.folder)
    yield "in_folder(f.path, s.path, ?)", folder
    yield "has_tag(d.metadata, ?)", None if wanted.tag is None else fold(wanted.tag)
    chosen = json.dumps(wanted.documents) if wanted.documents else None
    yield "d.id IN (SELECT value FROM json_each(?))", chosen


def _sent_conditions(
    wanted: SearchFilter, people: str
) -> Iterator[tuple[str, *tuple[object, ...]]]:
    yield "{sent}.date_unix >= ?", None if wanted.after is None else unix_seconds(wanted.after)
    yield "{sent}.date_unix < ?", None if wanted.before is None else unix_seconds(wanted.before)
    for roles, part, keys in (
        (_SENT, wanted.sender, wanted.sent_by),
        (_GOT, wanted.recipient, wanted.sent_to),
        (_EITHER, wanted.person, wanted.with_people),
    ):
        yield people.format(roles=roles, test=_NAMED), None if part is None else fold(part)
        yield people.format(roles=roles, test=_KNOWN_AS), _json_or_none(keys)
    by = people.format(roles=f"({Part.SENDER})", test=_IS_KNOWN_AS)
    yield f"({by} OR {_NOBODYS_NOTE})", wanted.written_by


def _json_or_none(keys: tuple[str, ...]) -> str | None:
    return json.dumps(keys) if keys else None


def register_functions(connection: sqlite3.Connection) -> None:
    """Give the connection the functions that conditions call; doing so twice is harmless."""
    for name, count, function in (
        ("in_folder", 3, _in_folder),
        ("has_tag", 2, _has_tag),
    ):
        connection.create_function(name, count, function, deterministic=True)


def unix_seconds(text: str) -> float:
    """Seconds since 1970 UTC of an ISO 8601 date or time; without an offset it is local time.

    Raises:
        ValueError: It is not ISO 8601.
    """
    return datetime.fromisoformat(text).timestamp()


def folder_parts(path: bytes, source: bytes) -> tuple[str, ...]:
    """The names of the folders that a file lies in, from its source's own down, folded."""
    start = max(source.rstrip(b"/").rfind(b"/"), 0) if path != source else 0
    parts = os.fsdecode(path[start:]).split("/")[:-1]
    return tuple(fold(part) for part in parts if part)


def tags_of(metadata: str) -> tuple[str, ...]:
    """A document's tags, from its metadata's JSON."""
    tags = json.loads(metadata).get("tag", "")
    return tuple(tag for tag in tags.split("\n") if tag)


def _in_folder(path: bytes, source: bytes, folder: bytes) -> bool:
    if folder.startswith(b"/"):
        top = folder.rstrip(b"/")
        return path == top or path.startswith(top + b"/")
    wanted = tuple(fold(part) for part in os.fsdecode(folder).split("/") if part)
    parts = folder_parts(path, source)
    places = range(len(parts) - len(wanted) + 1)
    return bool(wanted) and any(parts[at : at + len(wanted)] == wanted for at in places)


def _has_tag(metadata: str, tag: str) -> bool:
    return any(fold(one) == tag for one in tags_of(metadata))
