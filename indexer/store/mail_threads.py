"""Which mails are one conversation: the keys they share, kept with each, and followed from one.

Mails belong together if one names the other's id, or if Outlook says so. An answer that names no
mail of the library belongs to the last one before it that has its subject: a subject alone says
nothing, since each month brings an "Invoice". Only the mails of a conversation are read, and those
of its subjects, however large the library is.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping
from enum import IntEnum

import regex

from indexer.search.terms import fold
from indexer.types import DocumentKind

# What mail programs put in front of a subject when they answer or pass on, as often as they like.
_ANSWERING = (
    r"(?:re|fwd?|aw|wg|antw|rv|rép|rep|tr|res|enc|sv|vs|odp|回复|回覆|答复|答覆|转发|轉發|轉寄)"
    r"(?:\[\d+\])?\s*[:：]"
)
_LIST = r"\[[^\]]{1,30}\]"
_PREFIX = regex.compile(rf"\s*(?:{_ANSWERING}|{_LIST})\s*", regex.IGNORECASE)
_IS_ANSWER = regex.compile(rf"\s*(?:{_LIST}\s*)*{_ANSWERING}", regex.IGNORECASE)

_OF_MAIL = "SELECT key, role FROM thread_keys WHERE document_id = ?"
_SHARING = "SELECT document_id FROM thread_keys WHERE key = ? AND role IN (?, ?)"
_OF_SUBJECT = """
SELECT k.document_id, k.role FROM thread_keys k JOIN documents d ON d.id = k.document_id
WHERE k.key = ? AND k.role IN (?, ?) ORDER BY coalesce(d.date_unix, 0.0), d.id
"""
_NAMED_BY = """
SELECT o.document_id FROM thread_keys a JOIN thread_keys o ON o.key = a.key AND o.role = ?
WHERE a.document_id = ? AND a.role = ?
"""
_DATE = "SELECT coalesce(date_unix, 0.0) FROM documents WHERE id = ?"


class Role(IntEnum):
    """What a key is to its mail."""

    OWN = 0
    ANSWERED = 1
    CONVERSATION = 2
    SUBJECT = 3
    SUBJECT_OF_ANSWER = 4


_SUBJECTS = (Role.SUBJECT, Role.SUBJECT_OF_ANSWER)


def bare_subject(subject: str) -> str:
    """The subject without what answering added, in one spelling."""
    while match := _PREFIX.match(subject):
        subject = subject[match.end() :]
    return " ".join(fold(subject).split())


def is_answer(subject: str) -> bool:
    """Whether a mail program put in front of the subject that this answers or passes on."""
    return _IS_ANSWER.match(subject) is not None


def thread_keys(title: str, metadata: Mapping[str, str]) -> set[tuple[int, int]]:
    """What a mail may hang together with others by: hashes and the ``Role`` of each."""
    answered = [metadata.get("in_reply_to", ""), *metadata.get("references", "").split()]
    named = [
        (Role.OWN, "id", metadata.get("message_id")),
        *((Role.ANSWERED, "id", one) for one in answered),
        (Role.CONVERSATION, "conversation", metadata.get("conversation")),
    ]
    role = Role.SUBJECT_OF_ANSWER if is_answer(title) else Role.SUBJECT
    named.append((role, "subject", bare_subject(title)))
    return {(_hash(kind, text), int(role)) for role, kind, text in named if text}


def thread_keys_json(title: str, metadata: str) -> str:
    """The same for SQL: both as the catalogue keeps them, the keys as JSON."""
    return json.dumps(sorted(thread_keys(title, json.loads(metadata))))


def put_thread_keys(
    connection: sqlite3.Connection,
    document_id: int,
    kind: DocumentKind,
    title: str,
    metadata: Mapping[str, str],
) -> None:
    """Note the keys of a new document; only mails have any. In the caller's transaction."""
    if kind is DocumentKind.EMAIL:
        connection.executemany(
            "INSERT INTO thread_keys (key, role, document_id) VALUES (?, ?, ?)",
            [(key, role, document_id) for key, role in thread_keys(title, metadata)],
        )


def drop_thread_keys(connection: sqlite3.Connection, document_id: int) -> None:
    """A document hangs together with none any more."""
    connection.execute("DELETE FROM thread_keys WHERE document_id = ?", (document_id,))


def thread_of(
    connection: sqlite3.Connection, start: Iterable[int], among: Container[int] | None = None
) -> list[int]:
    """The ids of all mails of the conversations that ``start`` belongs to, oldest first.

    ``among``: only these are mails at all, as if the library held no others.
    """
    beside = _Beside(connection, among)
    found: dict[int, float] = {}
    todo = list(start)
    while todo:
        mail = todo.pop()
        is_new = mail not in found and (among is None or mail in among)
        if is_new and _is_mail(connection, mail):
            found[mail] = connection.execute(_DATE, (mail,)).fetchone()[0]
            todo += beside.mails(mail)
    return sorted(found, key=lambda one: (found[one], one))


class _Beside:
    """Finds the mails that hang together with one directly."""

    def __init__(self, connection: sqlite3.Connection, among: Container[int] | None) -> None:
        self._connection = connection
        self._among = among
        self._same: dict[int, list[tuple[int, int]]] = {}
        self._places: dict[int, dict[int, int]] = {}

    def mails(self, mail: int) -> Iterator[int]:
        for key, role in self._connection.execute(_OF_MAIL, (mail,)).fetchall():
            if role in (Role.SUBJECT, Role.SUBJECT_OF_ANSWER):
                yield from self._by_subject(mail, key)
            else:
                is_id = role != Role.CONVERSATION
                roles = (Role.OWN, Role.ANSWERED) if is_id else (role, role)
                rows = self._connection.execute(_SHARING, (key, *roles)).fetchall()
                yield from (row[0] for row in rows)

    def _by_subject(self, mail: int, key: int) -> Iterator[int]:
        """The mail that this one seems to answer, and those that seem to answer it."""
        if key not in self._same:
            rows = self._connection.execute(_OF_SUBJECT, (key, *_SUBJECTS)).fetchall()
            self._same[key] = [tuple(row) for row in rows if self._is_here(row[0])]
            self._places[key] = {row[0]: at for at, row in enumerate(self._same[key])}
        same, place = self._same[key], self._places[key][mail]
        for at in range(max(0, place - 1), min(len(same), place + 2)):
            # If its clock was wrong, an answer may seem older than what it answers.
            other = at - 1 if at else 1
            one, role = same[at]
            is_pair = other < len(same) and place in (at, other)
            if is_pair and role == Role.SUBJECT_OF_ANSWER and not self._is_linked(one):
                yield same[other][0] if at == place else one

    def _is_linked(self, mail: int) -> bool:
        """Whether a mail names another one that is here."""
        rows = self._connection.execute(_NAMED_BY, (Role.OWN, mail, Role.ANSWERED)).fetchall()
        return any(self._is_here(row[0]) for row in rows)

    def _is_here(self, mail: int) -> bool:
        return self._among is None or mail in self._among


def _is_mail(connection: sqlite3.Connection, document_id: int) -> bool:
    row = connection.execute("SELECT kind FROM documents WHERE id = ?", (document_id,)).fetchone()
    return row is not None and row[0] == DocumentKind.EMAIL


def _hash(kind: str, text: str) -> int:
    digest = hashlib.blake2b(f"{kind} {text}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
