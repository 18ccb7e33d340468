"""The names that a question may use: people, folders, collections and tags of the library."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexer.search.terms import query_terms
from indexer.store.correspondents import Correspondent, correspondent
from indexer.store.database import Database
from indexer.store.filters import tags_of
from indexer.types import DocumentKind

_SENT = "SELECT kind, sender, recipients FROM documents WHERE sender IS NOT NULL"
_CONTACTS = "SELECT metadata FROM documents WHERE metadata LIKE '%\"contact\":%'"
_TAGS = "SELECT DISTINCT metadata FROM documents WHERE metadata LIKE '%\"tag\":%'"
_PATHS = "SELECT f.path, s.path FROM files f JOIN sources s ON s.id = f.source_id"
_LINES = """
SELECT d.kind, d.sender, substr(d.text, p.start + 1, p.end - p.start), p.heading
FROM passage_words w JOIN passages p ON p.id = w.rowid JOIN documents d ON d.id = p.document_id
WHERE passage_words MATCH ? LIMIT ?
"""
# What a role word may cost to look up; a library that says it more often says it in these too.
_MOST_PASSAGES = 400
# Who sends or receives this share of the mails is the one whose mails they are.
_OWNER_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class LibraryNames:
    """Names as the library writes them.

    Attributes:
        people: Everyone who sent or received a mail, is named as an author or stands in an
            address book with an address, by key.
        owner: The key of the person whose library this is, if their mails tell.
        folders: Names of folders under the sources, and of the sources themselves.
    """

    people: tuple[Correspondent, ...] = ()
    owner: str | None = None
    folders: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A line that has a role word; ``sender`` where it stands in a mail."""

    text: str
    sender: str | None


class CatalogNames:
    """Reads the names, and keeps them until the library changes. Any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._seen = -1
        self._names = LibraryNames()

    def names(self) -> LibraryNames:
        """Every name there is now."""
        connection = self._database.read()
        with self._lock:
            # Every thread has a connection of its own, so what one of them tells means nothing to
            # the others; all writing goes through the one database.
            commits = self._database.commits
            if commits != self._seen:
                self._names, self._seen = _read(connection), commits
            return self._names

    def lines_with(self, words: Iterable[str]) -> list[RoleLine]:
        """Lines of notes and mails that may have one of the words or phrases."""
        phrases = (" ".join(query_terms(word)) for word in words)
        expression = " OR ".join(f'"{phrase}"' for phrase in phrases if phrase)
        if not expression:
            return []
        rows = self._database.read().execute(_LINES, (expression, _MOST_PASSAGES))
        return [
            RoleLine(line, sender if kind == DocumentKind.EMAIL else None)
            for kind, sender, text, _heading in rows
            if kind in (DocumentKind.NOTE, DocumentKind.EMAIL)
            for line in text.splitlines()
            if line.strip()
        ]


def _read(connection: sqlite3.Connection) -> LibraryNames:
    people, owner = _people(connection)
    folders: dict[str, None] = {}
    for path, source in connection.execute(_PATHS):
        start = max(source.rfind(b"/"), 0) if path != source else 0
        parts = path[start:].decode("utf-8", "surrogateescape").split("/")[:-1]
        folders |= dict.fromkeys(part for part in parts if part)
    tags = dict.fromkeys(tag for (data,) in connection.execute(_TAGS) for tag in tags_of(data))
    collections = [row[0] for row in connection.execute("SELECT DISTINCT collection FROM sources")]
    return LibraryNames(people, owner, tuple(folders), tuple(collections), tuple(tags))


def _people(connection: sqlite3.Connection) -> tuple[tuple[Correspondent, ...], str | None]:
    written: defaultdict[str, Counter[Correspondent]] = defaultdict(Counter)
    mails_of: Counter[str] = Counter()
    received: Counter[str] = Counter()
    mails = 0
    for kind, sender, recipients in connection.execute(_SENT):
        to = {correspondent(text) for text in json.loads(recipients)}
        named = {correspondent(sender), *to}
        for one in named:
            written[one.key][one] += 1
        if kind == DocumentKind.EMAIL:
            mails += 1
            mails_of.update({one.key for one in named})
            received.update({one.key for one in to})
    # The name in one's own address book is the name one uses.
    usual = {key: _usual(names) for key, names in written.items()}
    usual |= {one.key: one for one in _contacts(connection)}
    people = tuple(usual.values())
    # In a few mails from one person to another both stand in all: whoever got them keeps them.
    owner = max(mails_of, key=lambda one: (mails_of[one], received[one], one), default="")
    count = mails_of[owner]
    return people, owner if count and count >= _OWNER_SHARE * mails else None


def _contacts(connection: sqlite3.Connection) -> Iterator[Correspondent]:
    """Everyone in an address book who has an address, once for each."""
    for (data,) in connection.execute(_CONTACTS):
        for line in json.loads(data).get("contact", "").split("\n"):
            if line:
                yield correspondent(line)


def _usual(names: Counter[Correspondent]) -> Correspondent:
    """The name that is written most often; a name rather than a bare address."""
    return max(names, key=lambda one: (one.name != one.address, names[one], one.name))
