"""Documents with their passages and words: replaced whole, keeping what did not change.

An unchanged passage keeps its id and vector, so that an edit of one paragraph costs the embedding
of one passage. All functions run inside the caller's transaction.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from indexer.store import keyword
from indexer.store.catalog_people import drop_people, put_people
from indexer.store.mail_threads import drop_thread_keys, put_thread_keys
from indexer.types import Chunk, DocumentKind, ParsedDocument

# What SQLite's text functions stop at (NUL) or UTF-8 cannot carry (lone surrogates). Each becomes
# one replacement character, so that offsets stay true.
_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\ufffd"
_MARKS_OF_QUOTE = re.compile(r"^(?:> ?)+", re.MULTILINE)
_VARIABLES = 500  # in one statement
# What people and conversations are told by.
_LINKING = ("kind", "title", "sender", "recipients", "metadata")


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as it goes into the catalogue; ``document`` has been through ``clean``."""

    document: ParsedDocument
    chunks: Sequence[Chunk]


@dataclass(frozen=True, slots=True)
class _NewPassage:
    chunk: Chunk
    ordinal: int
    key: bytes


def clean(document: ParsedDocument) -> ParsedDocument:
    """The document without characters that cannot be stored; every offset stays true."""
    date = document.date if unix_time(document.date) is not None else None
    cleaned = replace(
        document,
        title=storable(document.title),
        text=storable(document.text),
        member=None if document.member is None else storable(document.member),
        sender=None if document.sender is None else storable(document.sender),
        recipients=tuple(storable(name) for name in document.recipients),
        headings=tuple(replace(item, title=storable(item.title)) for item in document.headings),
        metadata=tuple((storable(key), storable(value)) for key, value in document.metadata),
        date=date,
    )
    return document if cleaned == document else cleaned


def storable(text: str) -> str:
    """The text with every character that cannot be stored replaced, one for one."""
    if text.isascii() and "\x00" not in text:
        return text
    return _NOT_STORABLE.sub(_REPLACEMENT, text)


def embedding_text(context: str, body: str) -> str:
    """The text that is embedded for a passage; a quotation, which has no context, without marks."""
    if context:
        return f"{context}\n{body}"
    return _MARKS_OF_QUOTE.sub("", body) if ">" in body else body


def embedding_key(text: str) -> bytes:
    """Names a text to embed, 16 bytes."""
    return hashlib.blake2b(text.encode("utf-8"), digest_size=16).digest()


def unix_time(date: str | None) -> float | None:
    """Seconds since 1970 UTC of an ISO 8601 date or time (local without offset), or None."""
    if not date:
        return None
    try:
        return datetime.fromisoformat(date).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


def replace_documents(
    connection: sqlite3.Connection, file_id: int, documents: Iterable[ReadDocument]
) -> int:
    """Make ``documents`` all that the file holds; returns how many there are.

    A document keeps its id as long as its member name stays.
    """
    replacement = Replacement(connection, file_id)
    replacement.put(connection, documents)
    return replacement.finish(connection)


class Replacement:
    """Puts new documents of a file in the place of its old ones, in one transaction or in several.

    Cut off between two of them, the file has some of its new and some of its old documents, and
    must be read again.
    """

    def __init__(self, connection: sqlite3.Connection, file_id: int) -> None:
        rows = connection.execute("SELECT id, member FROM documents WHERE file_id = ?", (file_id,))
        self.file_id = file_id
        self._old_ids: dict[str, int] = {row["member"]: row["id"] for row in rows}
        self._seen: dict[str, int] = {}
        self._count = 0

    def put(self, connection: sqlite3.Connection, documents: Iterable[ReadDocument]) -> None:
        """Store some of the documents."""
        dropped_keys: set[bytes] = set()
        for read in documents:
            self._count += 1
            member = _unused(read.document.member or "", self._seen)
            old_id = self._old_ids.pop(member, None)
            if old_id is None:
                _insert(connection, self.file_id, member, read)
            else:
                _update(connection, old_id, read, dropped_keys)
        drop_vectors(connection, dropped_keys)

    def finish(self, connection: sqlite3.Connection) -> int:
        """Remove the old documents that no new one replaced; returns how many are new."""
        dropped_keys: set[bytes] = set()
        for old_id in self._old_ids.values():
            _delete(connection, old_id, dropped_keys)
        drop_vectors(connection, dropped_keys)
        return self._count


def delete_documents(connection: sqlite3.Connection, file_id: int) -> None:
    """Remove a file's documents with all that hangs on them."""
    replace_documents(connection, file_id, ())


def rename_documents(
    connection: sqlite3.Connection, file_id: int, old_title: str, new_title: str
) -> None:
    """Give documents that were titled after their file the file's new name, in the words too.

    What is embedded keeps the old name until the text changes: a rename costs no embedding.
    """
    for row in connection.execute(
        "SELECT id, kind, metadata, text FROM documents WHERE file_id = ? AND title = ?",
        (file_id, old_title),
    ).fetchall():
        for passage in _passages(connection, row["id"]):
            body = row["text"][passage["start"] : passage["end"]]
            keyword.remove_words(connection, passage["id"], old_title, passage["context"], body)
            keyword.add_words(connection, passage["id"], new_title, passage["context"], body)
        connection.execute("UPDATE documents SET title = ? WHERE id = ?", (new_title, row["id"]))
        kind, metadata = DocumentKind(row["kind"]), json.loads(row["metadata"])
        drop_thread_keys(connection, row["id"])
        put_thread_keys(connection, row["id"], kind, new_title, metadata)


def drop_vectors(connection: sqlite3.Connection, keys: Iterable[bytes]) -> None:
    """Remove the vectors of those keys that no passage uses any more."""
    connection.executemany(
        "DELETE FROM vectors WHERE embedding_key = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM passages WHERE embedding_key = ?1)",
        [(key,) for key in keys],
    )


def batches(items: Sequence[int]) -> Iterator[Sequence[int]]:
    """Few enough items at a time for one statement."""
    for begin in range(0, len(items), _VARIABLES):
        yield items[begin : begin + _VARIABLES]


def _insert(connection: sqlite3.Connection, file_id: int, member: str, read: ReadDocument) -> None:
    columns = _columns(read.document)
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    cursor = connection.execute(
        f"INSERT INTO documents (file_id, member, {names}) VALUES (?, ?, {marks})",  # noqa: S608 - our own names
        (file_id, member, *columns.values()),
    )
    assert cursor.lastrowid is not None
    _put_links(connection, cursor.lastrowid, read.document)
    _insert_passages(connection, cursor.lastrowid, read.document.title, _passages_of(read))


def _update(
    connection: sqlite3.Connection, document_id: int, read: ReadDocument, dropped_keys: set[bytes]
) -> None:
    old = connection.execute(
        "SELECT title, text, kind, sender, recipients, metadata FROM documents WHERE id = ?",
        (document_id,),
    ).fetchone()
    old_passages = _passages(connection, document_id)
    by_key: defaultdict[bytes, list[sqlite3.Row]] = defaultdict(list)
    for row in reversed(old_passages):
        by_key[row["embedding_key"]].append(row)
    kept: list[tuple[sqlite3.Row, _NewPassage]] = []
    fresh: list[_NewPassage] = []
    for passage in _passages_of(read):
        if by_key[passage.key]:
            kept.append((by_key[passage.key].pop(), passage))
        else:
            fresh.append(passage)
    gone = [row for rows in by_key.values() for row in rows]
    _drop_passages(connection, gone, old["title"], old["text"])
    dropped_keys.update(row["embedding_key"] for row in gone)
    _keep_passages(connection, document_id, kept)
    _refresh_words(connection, kept, (old["title"], old["text"]), read.document.title)
    columns = _columns(read.document)
    settings = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE documents SET {settings} WHERE id = ?",  # noqa: S608 - our own names
        (*columns.values(), document_id),
    )
    if any(old[name] != columns[name] for name in _LINKING):
        drop_people(connection, document_id)
        drop_thread_keys(connection, document_id)
        _put_links(connection, document_id, read.document)
    _insert_passages(connection, document_id, read.document.title, fresh)


def _put_links(connection: sqlite3.Connection, document_id: int, document: ParsedDocument) -> None:
    """Who has to do with a document, and what it hangs together with."""
    metadata = _by_key(document.metadata)
    put_people(connection, document_id, document.sender, document.recipients, metadata)
    put_thread_keys(connection, document_id, document.kind, document.title, metadata)


def _delete(connection: sqlite3.Connection, document_id: int, dropped_keys: set[bytes]) -> None:
    old = connection.execute(
        "SELECT title, text FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    gone = _passages(connection, document_id)
    _drop_passages(connection, gone, old["title"], old["text"])
    dropped_keys.update(row["embedding_key"] for row in gone)
    connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))


def _insert_passages(
    connection: sqlite3.Connection, document_id: int, title: str, passages: Sequence[_NewPassage]
) -> None:
    if not passages:
        return
    # Ids are given here, so that one executemany does the work of a statement a passage.
    last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passages'").fetchone()
    first_id = 1 if last is None else last[0] + 1
    connection.executemany(
        "INSERT INTO passages (id, document_id, ordinal, start, end, page, line, heading, context, "
        "embedding_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (passage_id, document_id, *_place(passage), passage.chunk.context, passage.key)
            for passage_id, passage in enumerate(passages, first_id)
        ],
    )
    for passage_id, passage in enumerate(passages, first_id):
        keyword.add_words(connection, passage_id, title, passage.chunk.context, passage.chunk.text)


def _drop_passages(
    connection: sqlite3.Connection, rows: Sequence[sqlite3.Row], title: str, text: str
) -> None:
    for row in rows:
        body = text[row["start"] : row["end"]]
        keyword.remove_words(connection, row["id"], title, row["context"], body)
    ids = [(row["id"],) for row in rows]
    connection.executemany("INSERT OR IGNORE INTO chroma_removals (passage_id) VALUES (?)", ids)
    connection.executemany("DELETE FROM passages WHERE id = ?", ids)


def _keep_passages(
    connection: sqlite3.Connection,
    document_id: int,
    kept: Sequence[tuple[sqlite3.Row, _NewPassage]],
) -> None:
    if not kept:
        return
    # Out of the way first: (document_id, ordinal) is unique, and passages change places.
    connection.execute(
        "UPDATE passages SET ordinal = -1 - ordinal WHERE document_id = ?", (document_id,)
    )
    connection.executemany(
        "UPDATE passages SET ordinal = ?, start = ?, end = ?, page = ?, line = ?, heading = ?, "
        "context = ? WHERE id = ?",
        [(*_place(passage), passage.chunk.context, row["id"]) for row, passage in kept],
    )


def _refresh_words(
    connection: sqlite3.Connection,
    kept: Sequence[tuple[sqlite3.Row, _NewPassage]],
    old: tuple[str, str],
    new_title: str,
) -> None:
    old_title, old_text = old
    for row, passage in kept:
        before = (old_title, row["context"], old_text[row["start"] : row["end"]])
        after = (new_title, passage.chunk.context, passage.chunk.text)
        if before != after:
            keyword.remove_words(connection, row["id"], *before)
            keyword.add_words(connection, row["id"], *after)


def _passages(connection: sqlite3.Connection, document_id: int) -> list[sqlite3.Row]:
    return connection.execute(
        "SELECT id, start, end, context, embedding_key FROM passages WHERE document_id = ? "
        "ORDER BY ordinal",
        (document_id,),
    ).fetchall()


def _passages_of(read: ReadDocument) -> list[_NewPassage]:
    return [
        _NewPassage(chunk, ordinal, embedding_key(embedding_text(chunk.context, chunk.text)))
        for ordinal, chunk in enumerate(read.chunks)
    ]


def _place(passage: _NewPassage) -> tuple[object, ...]:
    chunk = passage.chunk
    return (passage.ordinal, chunk.start, chunk.end, chunk.page, chunk.line, chunk.heading)


def _columns(document: ParsedDocument) -> dict[str, object]:
    return {
        "kind": str(document.kind),
        "title": document.title,
        "date": document.date,
        "date_unix": unix_time(document.date),
        "language": document.language,
        "sender": document.sender,
        "recipients": _json(document.recipients),
        "headings": _json([(h.level, h.title, h.start) for h in document.headings]),
        "pages": _json([(p.page, p.start) for p in document.pages]),
        "roles": _json([(r.start, r.end, str(r.role)) for r in document.roles]),
        "metadata": _json(_by_key(document.metadata)),
        "text": document.text,
    }


def _by_key(metadata: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Metadata as it is stored; what stands under a key several times, a line each."""
    values: defaultdict[str, list[str]] = defaultdict(list)
    for key, value in metadata:
        values[key].append(value)
    return {key: "\n".join(lines) for key, lines in values.items()}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _unused(member: str, seen: dict[str, int]) -> str:
    """The member's name, numbered if another document of the same file has it already.

    ``seen`` remembers the last number of each: a thousand of one name are not counted anew.
    """
    name, number = member, seen.get(member, 1)
    while name in seen:
        number += 1
        name = f"{member} ({number})"
    seen[member] = number
    seen.setdefault(name, 1)
    return name
