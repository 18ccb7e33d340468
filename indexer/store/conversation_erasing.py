"""Taking a forgotten text out of kept conversations.

A turn goes if it holds anything of the document (a citation, a quotation, a passage that came
near), if it follows up on one that does, or if what it says without a source may come from there.
It stays as an empty place; the person's question goes with the answer, since it may quote the text.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from indexer.search.terms import cut
from indexer.store.catalog_documents import batches
from indexer.store.catalog_files import KnownFile
from indexer.store.catalog_sources import Source, below
from indexer.store.conversations import retitle, turn_checksum
from indexer.store.traces import PIECE_CHARACTERS, terms_held_elsewhere

# Words in a row that two texts share only if one has them from the other.
_TELLING_RUN = 5
# Of more files the texts are not compared: all that has no source goes.
_MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is to go, found while the documents are still there.

    Attributes:
        turn_ids: Turns that hold something of them.
        doubtful: Turns without a source for some of their text → the terms of it.
        terms: What the documents say, in terms; only those that some doubtful turn has too.
    """

    turn_ids: frozenset[int]
    doubtful: dict[int, tuple[str, ...]]
    terms: frozenset[str]


def find(connection: sqlite3.Connection, path: bytes, files: Sequence[KnownFile]) -> Erasure:
    """What goes with a file (or all below a folder): ``files`` are those that are known there."""
    file_ids = [known.id for known in files]
    holding = set(_at_or_under(connection, path)) | set(_of_files(connection, file_ids))
    loose = _loose(connection, holding)
    if len(files) > _MOST_COMPARED:
        return Erasure(frozenset(holding | loose.keys()), {}, frozenset())
    terms: set[str] = set()
    known_terms = {term for words in loose.values() for term in words}
    known_runs: dict[tuple[str, ...], set[int]] = {}
    for turn, words in loose.items():
        for run in _runs(words):
            known_runs.setdefault(run, set()).add(turn)
    for text in _texts(connection, file_ids) if loose else ():
        said = cut(text).split()
        holding.update(*(known_runs.get(run, ()) for run in _runs(said)))
        terms |= known_terms.intersection(said)
    doubtful = {turn: words for turn, words in loose.items() if turn not in holding}
    return Erasure(frozenset(holding), doubtful, frozenset(terms))


def take_out(connection: sqlite3.Connection, erasure: Erasure) -> int:
    """Empty the turns; to be called once the documents are gone. Returns how many."""
    telling = erasure.terms - terms_held_elsewhere(connection, erasure.terms)
    unsure = {turn for turn, words in erasure.doubtful.items() if telling.intersection(words)}
    return _empty(connection, erasure.turn_ids | unsure)


def take_out_source(connection: sqlite3.Connection, source: Source) -> int:
    """Empty the turns that hold anything of a source which is being removed; how many.

    Files that lie under another source too belong to that one by now.
    """
    low, high = below(source.path)
    rows = connection.execute(
        "SELECT turn_id FROM turn_sources s WHERE (path = ?1 OR (path >= ?2 AND path < ?3)) "
        "AND NOT EXISTS (SELECT 1 FROM files f WHERE f.path = s.path AND f.source_id <> ?4) "
        "UNION SELECT s.turn_id FROM turn_sources s JOIN documents d ON d.id = s.document_id "
        "JOIN files f ON f.id = d.file_id WHERE f.source_id = ?4",
        (source.path, low, high, source.id),
    )
    holding = {int(row["turn_id"]) for row in rows}
    return _empty(connection, holding | _loose(connection, holding).keys())


def held_in_conversations(connection: sqlite3.Connection, text: str) -> bool:
    """Whether what is left in conversations holds this rightly.

    Any word, since turns that had it from a forgotten document are empty; a longer stretch only
    where the person typed it.
    """
    typed = connection.execute(
        "SELECT 1 FROM turns WHERE instr(question, ?1) UNION ALL "
        "SELECT 1 FROM conversations WHERE instr(title, ?1) LIMIT 1",
        (text,),
    ).fetchone()
    if typed is not None or len(text) >= PIECE_CHARACTERS:
        return typed is not None
    said = connection.execute(
        "SELECT 1 FROM turns WHERE instr(answer, ?1) OR instr(words, ?2) LIMIT 1",
        (json.dumps(text)[1:-1], text),
    ).fetchone()
    return said is not None


def _at_or_under(connection: sqlite3.Connection, path: bytes) -> Iterator[int]:
    rows = connection.execute(
        "SELECT turn_id FROM turn_sources WHERE path = ? OR (path >= ? AND path < ?)",
        (path, *below(path)),
    )
    return (int(row["turn_id"]) for row in rows)


def _of_files(connection: sqlite3.Connection, file_ids: Sequence[int]) -> Iterator[int]:
    for batch in batches(file_ids):
        marks = ",".join("?" * len(batch))
        for row in connection.execute(
            "SELECT s.turn_id FROM turn_sources s JOIN documents d ON d.id = s.document_id "  # noqa: S608
            f"WHERE d.file_id IN ({marks})",
            batch,
        ):
            yield int(row["turn_id"])


def _loose(connection: sqlite3.Connection, without: Collection[int]) -> dict[int, tuple[str, ...]]:
    rows = connection.execute("SELECT id, loose FROM turns WHERE loose <> ''")
    return {int(row["id"]): tuple(row["loose"].split()) for row in rows if row["id"] not in without}


def _texts(connection: sqlite3.Connection, file_ids: Sequence[int]) -> Iterator[str]:
    for file_id in file_ids:
        for row in connection.execute(
            "SELECT title || char(10) || text AS text FROM documents WHERE file_id = ?", (file_id,)
        ):
            yield str(row["text"])


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for begin in range(len(words) - _TELLING_RUN + 1):
        yield tuple(words[begin : begin + _TELLING_RUN])


def _empty(connection: sqlite3.Connection, turn_ids: Iterable[int]) -> int:
    wanted = _with_follow_ups(connection, set(turn_ids))
    conversations = set()
    for turn_id in wanted:
        row = connection.execute(
            "UPDATE turns SET question = '', answer = '', words = '', loose = '', model = NULL, "
            "is_follow_up = 0, state = 'taken_out' WHERE id = ? RETURNING *",
            (turn_id,),
        ).fetchone()
        connection.execute(
            "UPDATE turns SET checksum = ? WHERE id = ?", (turn_checksum(dict(row)), turn_id)
        )
        conversations.add(row["conversation_id"])
        connection.execute("DELETE FROM turn_sources WHERE turn_id = ?", (turn_id,))
    for conversation_id in conversations:
        retitle(connection, conversation_id)
    return len(wanted)


def _with_follow_ups(connection: sqlite3.Connection, turn_ids: set[int]) -> set[int]:
    """And the turns right behind them that were read with what stood before."""
    found = set(turn_ids)
    for turn_id in turn_ids:
        for row in connection.execute(
            "SELECT n.id, n.is_follow_up FROM turns t JOIN turns n "
            "ON n.conversation_id = t.conversation_id AND n.id > t.id WHERE t.id = ? ORDER BY n.id",
            (turn_id,),
        ):
            if not row["is_follow_up"]:
                break
            found.add(int(row["id"]))
    return found
