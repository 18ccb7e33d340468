"""The names that a question may use: people, folders, collections and tags of the library."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexer.search.terms import query_terms
from indexer.store.catalog_people import Part
from indexer.store.correspondents import Correspondent, correspondent
from indexer.store.database import Database
from indexer.store.filters import tags_of
from indexer.types import DocumentKind

_PEOPLE = """
SELECT w.name, w.key, count(*) FROM people w CROSS JOIN correspondents c ON c.person_id = w.id
WHERE c.role IN (?, ?) GROUP BY w.id
"""
_MAILS_OF = """
SELECT count(DISTINCT d.id), count(DISTINCT CASE c.role WHEN ? THEN d.id END) FROM people w
CROSS JOIN correspondents c ON c.person_id = w.id CROSS JOIN documents d ON d.id = c.document_id
WHERE w.key = ? AND c.role IN (?, ?) AND d.kind = ?
"""
# As their indexes have it: the rows hold the texts too.
_CONTACTS = "SELECT metadata FROM documents WHERE instr(metadata, '\"contact\":') > 0"
_TAGS = "SELECT DISTINCT metadata FROM documents WHERE instr(metadata, '\"tag\":') > 0"
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
_MOST_OWNERS = 5
_NAMED = (int(Part.SENDER), int(Part.RECIPIENT))


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
    # A folder is told by the first of its files.
    places = dict.fromkeys(
        path[max(source.rfind(b"/"), 0) if path != source else 0 : path.rfind(b"/")]
        for path, source in connection.execute(_PATHS)
    )
    folders: dict[str, None] = {}
    for place in places:
        parts = place.decode("utf-8", "surrogateescape").split("/")
        folders |= dict.fromkeys(part for part in parts if part)
    tags = dict.fromkeys(tag for (data,) in connection.execute(_TAGS) for tag in tags_of(data))
    collections = [row[0] for row in connection.execute("SELECT DISTINCT collection FROM sources")]
    return LibraryNames(people, owner, tuple(folders), tuple(collections), tuple(tags))


def _people(connection: sqlite3.Connection) -> tuple[tuple[Correspondent, ...], str | None]:
    written: defaultdict[str, Counter[Correspondent]] = defaultdict(Counter)
    documents_of: Counter[str] = Counter()
    for name, key, count in connection.execute(_PEOPLE, _NAMED):
        written[key][correspondent(name)] += count
        documents_of[key] += count
    # The name in one's own address book is the name one uses.
    usual = {key: _usual(names) for key, names in written.items()}
    usual |= {one.key: one for one in _contacts(connection)}
    return tuple(usual.values()), _owner(connection, documents_of)


def _owner(connection: sqlite3.Connection, documents_of: Counter[str]) -> str | None:
    """Of those who are named most often, whoever has to do with most mails, if that are enough."""
    mail = str(DocumentKind.EMAIL)
    (mails,) = connection.execute(
        "SELECT count(*) FROM documents WHERE kind = ?", (mail,)
    ).fetchone()
    share = {
        key: tuple(connection.execute(_MAILS_OF, (_NAMED[1], key, *_NAMED, mail)).fetchone())
        for key, count in documents_of.most_common(_MOST_OWNERS)
        if count >= _OWNER_SHARE * mails
    }
    # In a few mails from one person to another both stand in all: whoever got them keeps them.
    owner = max(share, key=lambda key: (*share[key], key), default=None)
    return owner if owner is not None and 0 < share[owner][0] >= _OWNER_SHARE * mails else None


def _contacts(connection: sqlite3.Connection) -> Iterator[Correspondent]:
    """Everyone in an address book who has an address, once for each."""
    for (data,) in connection.execute(_CONTACTS):
        for line in json.loads(data).get("contact", "").split("\n"):
            if line:
                yield correspondent(line)


def _usual(names: Counter[Correspondent]) -> Correspondent:
    """The name that is written most often; a name rather than a bare address."""
    return max(names, key=lambda one: (one.name != one.address, names[one], one.name))
