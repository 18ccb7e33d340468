"""What a text would leave behind: the words and pieces by which to look for it afterwards.

Only what no other document holds tells anything, so the words are sifted once the text is gone.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indexer.search.terms import cut
from indexer.store import catalog_files

# Shorter strings turn up in numbers and vectors by chance.
SHORTEST_BYTES = 6
_WORD = re.compile(r"\w{2,40}")
_MOST_WORDS = 20_000
# A stretch of text so long tells of its document even if each of its words does not.
PIECE_CHARACTERS = 24
_PIECES_A_DOCUMENT = 40
_MOST_PIECES = 4_000


@dataclass(frozen=True, slots=True)
class Traces:
    """What to look for.

    Attributes:
        words: As they stood in the texts and titles.
        terms: As the words index keeps them.
        pieces: Stretches of the texts.
    """

    words: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()


def read_traces(connection: sqlite3.Connection, paths: Sequence[bytes]) -> Traces:
    """The traces of the documents at or under these paths, while they are still there."""
    words: dict[str, None] = {}
    terms: dict[str, None] = {}
    pieces: dict[str, None] = {}
    for path in paths:
        for known in catalog_files.files_at_or_under(connection, path):
            for row in connection.execute(
                "SELECT title, text, sender, recipients, metadata FROM documents WHERE file_id = ?",
                (known.id,),
            ):
                text = "\n".join(str(part or "") for part in row)
                words |= dict.fromkeys(_WORD.findall(text))
                terms |= dict.fromkeys(cut(text).split())
                pieces |= dict.fromkeys(_pieces(row["text"]))
    return Traces(_some(words, _MOST_WORDS), _some(terms, _MOST_WORDS), _some(pieces, _MOST_PIECES))


def held_elsewhere(connection: sqlite3.Connection, text: str) -> bool:
    """Whether the library holds this rightly: in another document, a path, a name of a source."""
    row = connection.execute(
        "SELECT 1 FROM documents WHERE instr(text, ?1) OR instr(title, ?1) OR "
        "instr(coalesce(sender, ''), ?1) OR instr(recipients, ?1) OR instr(metadata, ?1) OR "
        "instr(member, ?1) OR instr(headings, ?1) LIMIT 1",
        (text,),
    ).fetchone()
    if row is not None:
        return True
    needle = text.encode("utf-8", "surrogateescape")
    return any(
        connection.execute(
            f"SELECT 1 FROM {table} WHERE instr({column}, ?) LIMIT 1",  # noqa: S608 - the names below
            (needle if is_bytes else text,),
        ).fetchone()
        for table, column, is_bytes in (
            ("files", "path", True),
            ("sources", "path", True),
            ("sources", "collection", False),
            ("forgotten", "path", True),
            ("exclusions", "example", True),
            ("problems", "message", False),
            ("passages", "context", False),
        )
    )


def terms_held_elsewhere(connection: sqlite3.Connection, terms: Iterable[str]) -> set[str]:
    """Those of the terms by which some passage is still found."""
    return {
        term
        for term in terms
        if connection.execute("SELECT 1 FROM passage_vocabulary WHERE term = ?", (term,)).fetchone()
    }


def stored_terms(connection: sqlite3.Connection) -> set[str]:
    """Every term in the files of the words index, those of deleted passages too.

    The index shortens a term by what it shares with the one before, so its bytes alone do not
    show it. Read from its pages: https://www.sqlite.org/fts5.html#appendix_b (leaf: two bytes
    where the first rowid is, two bytes where the page's list of term offsets begins).
    """
    found: set[str] = set()
    # Ids of segment pages are above 2**37; the two below are the structure and the averages.
    for (block,) in connection.execute("SELECT block FROM passage_words_data WHERE id > 10"):
        found.update(term.decode("utf-8", "replace") for term in _leaf_terms(bytes(block)))
    # A byte that says which index a term belongs to stands in front of it.
    return {term[1:] for term in found if term}


def _leaf_terms(block: bytes) -> Iterable[bytes]:
    if len(block) < 4:
        return
    place = int.from_bytes(block[2:4], "big")
    offset, previous = 0, b""
    is_first = True
    while place < len(block):
        step, place = _varint(block, place)
        offset += step
        at, shared = offset, 0
        if not is_first:
            shared, at = _varint(block, at)
        size, at = _varint(block, at)
        previous = previous[:shared] + block[at : at + size]
        is_first = False
        yield previous


def _varint(block: bytes, place: int) -> tuple[int, int]:
    """SQLite's variable-length integer (of at most nine bytes) and where it ends."""
    value = 0
    for _ in range(8):
        if place >= len(block):
            return value, place
        byte = block[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value, place


def _pieces(text: str) -> Iterable[str]:
    step = max(PIECE_CHARACTERS, len(text) // _PIECES_A_DOCUMENT)
    for begin in range(0, max(1, len(text) - PIECE_CHARACTERS + 1), step):
        piece = text[begin : begin + PIECE_CHARACTERS]
        if len(piece.strip().encode("utf-8", "replace")) >= SHORTEST_BYTES:
            yield piece


def _some(items: dict[str, None], most: int) -> tuple[str, ...]:
    """All of them, or that many from beginning to end."""
    every = list(items)
    return tuple(every) if len(every) <= most else tuple(every[:: -(-len(every) // most)])
