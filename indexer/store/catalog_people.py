"""Who has to do with which document: kept beside the documents, so that nobody reads them all."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from enum import IntEnum

from indexer.search.terms import fold
from indexer.store.correspondents import correspondent_key


class Part(IntEnum):
    """What somebody has to do with a document."""

    SENDER = 0
    SENDER_OF_MAIL = 1  # of the mail that it came attached to
    RECIPIENT = 2


def put_people(
    connection: sqlite3.Connection,
    document_id: int,
    sender: str | None,
    recipients: Sequence[str],
    metadata: Mapping[str, str],
) -> None:
    """Note who has to do with a new document, inside the caller's transaction."""
    named = [
        (Part.SENDER, sender),
        (Part.SENDER_OF_MAIL, metadata.get("mail_sender")),
        *((Part.RECIPIENT, one) for one in recipients),
    ]
    connection.executemany(
        "INSERT OR IGNORE INTO correspondents (person_id, role, document_id) VALUES (?, ?, ?)",
        [(_person(connection, name), int(part), document_id) for part, name in named if name],
    )


def drop_people(connection: sqlite3.Connection, document_id: int) -> None:
    """Nobody has to do with a document any more; who is named nowhere else goes."""
    connection.execute("DELETE FROM correspondents WHERE document_id = ?", (document_id,))


def _person(connection: sqlite3.Connection, name: str) -> int:
    row = connection.execute("SELECT id FROM people WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return int(row[0])
    cursor = connection.execute(
        "INSERT INTO people (name, key, folded) VALUES (?, ?, ?)",
        (name, correspondent_key(name), fold(name)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid
