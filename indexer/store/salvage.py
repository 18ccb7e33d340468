"""What no file can give back, taken out of a damaged catalogue: conversations, and what the person
wants followed, kept out and set.

Rows are told by their shape alone (``damaged_pages``) and each is checked before it is taken: its
checksum if it has one, else that its parts are what they claim to be.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from indexer.store.conversations import (
    TurnState,
    default_title,
    searched_words,
    turn_checksum,
)
from indexer.store.damaged_pages import DamagedPages, FoundRow, PageKind, Serial, Value
from indexer.store.damaged_wishes import WishRows, is_wish
from indexer.store.wishes import Wishes

_TURN = (
    "conversation_id", "question", "answer", "state", "model", "asked_at", "is_follow_up", "words",
    "loose", "checksum",
)  # fmt: skip
_CONVERSATION = (
    "id", "title", "is_named", "words", "created_at", "changed_at", "changed_unix", "deleted_unix",
)  # fmt: skip
# Numbers that are given once: what is read anew must not get one that an old citation names.
_COUNTED = ("documents", "passages", "turns")

Row = dict[str, Any]


@dataclass(slots=True)
class Salvage:
    """What was found whole.

    Attributes:
        turns: By their ids; ``conversations`` by theirs.
        sources: turn id → (document id, path) of what it holds text of.
        known_turns: The ids that any index or any source names, read or not.
        spoiled: Turns of which something was there, but not whole.
        last_ids: table → the highest id that it ever gave.
    """

    turns: dict[int, Row] = field(default_factory=dict)
    conversations: dict[str, Row] = field(default_factory=dict)
    sources: dict[int, set[tuple[int, bytes]]] = field(default_factory=dict)
    known_turns: set[int] = field(default_factory=set)
    spoiled: set[int] = field(default_factory=set)
    last_ids: dict[str, int] = field(default_factory=dict)
    wishes: Wishes = field(default_factory=Wishes)

    @property
    def lost_turns(self) -> int:
        """How many turns are known of that could not be read; a garbled number names none."""
        last = self.last_ids.get("turns", 0)
        named = {one for one in self.known_turns | self.spoiled if 0 < one <= last}
        return len(named - self.turns.keys())


def salvage(path: Path) -> Salvage:
    """Read what can be read of a damaged catalogue, which stays as it is. Raises OSError."""
    found, wishes = Salvage(), WishRows()
    with DamagedPages(path) as pages:
        for row in pages.rows(_is_wanted):
            if not (_take_turn(found, row) or _take_other(found, row)):
                wishes.take(row)
    for turn_id, turn in found.turns.items():
        _take_answer(found, turn_id, turn["answer"])
        _complete_conversation(found, turn)
    found.wishes = wishes.wishes()
    return found


def put_salvage(connection: sqlite3.Connection, found: Salvage) -> None:
    """Enter conversations into a new catalogue, inside the caller's transaction.

    Their documents are read anew under other ids, so the old ones are kept as negative numbers:
    forgetting goes by the path.
    """
    _insert(connection, "conversations", _CONVERSATION, found.conversations.values())
    rows = ({"id": turn_id, **found.turns[turn_id]} for turn_id in sorted(found.turns))
    _insert(connection, "turns", ("id", *_TURN), rows)
    connection.executemany(
        "INSERT OR IGNORE INTO turn_sources (turn_id, document_id, path) VALUES (?, ?, ?)",
        [
            (turn_id, -abs(document_id), source)
            for turn_id in found.turns
            for document_id, source in sorted(found.sources.get(turn_id, ()))
        ],
    )
    for table, last in found.last_ids.items():
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))


def _insert(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Any) -> None:
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    connection.executemany(
        f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - our own names
        [tuple(row[name] for name in columns) for row in rows],
    )


def _is_wanted(kind: PageKind, serials: Sequence[int]) -> bool:
    if kind is PageKind.TABLE_LEAF:
        return (
            _is_turn(serials)
            or _is_conversation(serials)
            or _is_sequence(serials)
            or is_wish(kind, serials)
        )
    return _is_source(serials) or _is_known_turn(serials) or is_wish(kind, serials)


def _is_turn(serials: Sequence[int]) -> bool:
    # What was kept by earlier versions has no checksum.
    return (
        len(serials) in (len(_TURN), len(_TURN) + 1)
        and Serial.is_null(serials[0])
        and all(Serial.is_text(serials[at]) for at in (1, 2, 3, 4, 6, 8, 9))
        and (Serial.is_text(serials[5]) or Serial.is_null(serials[5]))
        and Serial.is_integer(serials[7])
    )


def _is_conversation(serials: Sequence[int]) -> bool:
    return (
        len(serials) == len(_CONVERSATION)
        and all(Serial.is_text(serials[at]) for at in (0, 1, 3, 4, 5))
        and Serial.is_integer(serials[2])
    )


def _is_sequence(serials: Sequence[int]) -> bool:
    return len(serials) == 2 and Serial.is_text(serials[0]) and Serial.is_integer(serials[1])


def _is_source(serials: Sequence[int]) -> bool:
    return (
        len(serials) == 3
        and all(Serial.is_integer(one) for one in serials[:2])
        and Serial.is_blob(serials[2])
    )


def _is_known_turn(serials: Sequence[int]) -> bool:
    return (
        len(serials) == 3
        and all(Serial.is_text(one) for one in serials[:2])
        and Serial.is_integer(serials[2])
    )


def _take_turn(found: Salvage, row: FoundRow) -> bool:
    if row.kind is not PageKind.TABLE_LEAF or len(row.values) < len(_TURN):
        return False
    if not isinstance(row.values[1], str) or row.rowid is None:
        return False
    turn: Row = dict.fromkeys(_TURN)
    turn.update(zip(_TURN, row.values[1:], strict=False))
    if _is_sound_turn(turn):
        found.turns.setdefault(row.rowid, turn)
    else:
        found.spoiled.add(row.rowid)
    return True


def _is_sound_turn(turn: Row) -> bool:
    if turn["state"] not in set(TurnState) or not _is_moment(turn["asked_at"]):
        return False
    if turn["checksum"] is not None:
        return bool(turn["checksum"] == turn_checksum(turn))
    texts = (turn["question"], turn["answer"], turn["words"], turn["loose"])
    return not any("\0" in text for text in texts) and _parsed(turn["answer"]) is not None


def _take_other(found: Salvage, row: FoundRow) -> bool:
    values = row.values
    if row.kind is not PageKind.TABLE_LEAF:
        return len(values) == 3 and _take_named(found, *values)
    if len(values) == len(_CONVERSATION):
        return _take_conversation(found, dict(zip(_CONVERSATION, values, strict=True)))
    if len(values) == 2 and isinstance(values[1], int):
        if values[0] in _COUNTED:
            _note_id(found, str(values[0]), values[1])
        return True
    return False


def _take_named(found: Salvage, first: Value, second: Value, third: Value) -> bool:
    """A row that names a turn: of its sources, or of the index over all turns."""
    if isinstance(third, bytes) and isinstance(first, int) and isinstance(second, int):
        if third.startswith(b"/"):
            found.sources.setdefault(first, set()).add((second, third))
            found.known_turns.add(first)
            _note_id(found, "documents", abs(second))
        return True
    if isinstance(third, int) and second in set(TurnState):
        found.known_turns.add(third)
        return True
    return False


def _take_conversation(found: Salvage, row: Row) -> bool:
    numbers = (row["changed_unix"], row["deleted_unix"])
    is_sound = (
        bool(row["id"])
        and _is_moment(row["created_at"])
        and _is_moment(row["changed_at"])
        and isinstance(numbers[0], int | float)
        and (numbers[1] is None or isinstance(numbers[1], int | float))
        and "\0" not in row["title"]
    )
    if is_sound:
        found.conversations.setdefault(row["id"], row)
    return True


def _complete_conversation(found: Salvage, turn: Row) -> None:
    """A conversation whose own row is gone is named as if it had never been named."""
    key, when = turn["conversation_id"], turn["asked_at"]
    if key not in found.conversations:
        title = default_title(turn["question"])
        found.conversations[key] = {
            "id": key,
            "title": title,
            "is_named": 0,
            "words": searched_words(title),
            "created_at": when,
            "changed_at": when,
            "changed_unix": datetime.fromisoformat(when).timestamp(),
            "deleted_unix": None,
        }


def _take_answer(found: Salvage, turn_id: int, answer: str) -> None:
    """The documents that an answer names, since the rows that say so may be gone; and its ids."""
    for document_id, path in _documents_in(_parsed(answer)):
        found.sources.setdefault(turn_id, set()).add((document_id, path))
        _note_id(found, "documents", document_id)
    for passage_id in _passages_in(_parsed(answer)):
        _note_id(found, "passages", passage_id)
    _note_id(found, "turns", turn_id)


def _note_id(found: Salvage, table: str, number: int) -> None:
    if 0 <= number < 1 << 53:
        found.last_ids[table] = max(found.last_ids.get(table, 0), number)


def _documents_in(part: object) -> Iterator[tuple[int, bytes]]:
    for one in _mappings(part):
        if {"id", "path", "kind"} <= one.keys() and str(one["id"]).isdecimal():
            yield int(one["id"]), os.fsencode(str(one["path"]))


def _passages_in(part: object) -> Iterator[int]:
    for one in _mappings(part):
        passage = one.get("passage")
        number = passage.get("id") if isinstance(passage, Mapping) else one.get("passage_id")
        if str(number).isdecimal():
            yield int(str(number))


def _mappings(part: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(part, Mapping):
        yield part
        for inner in part.values():
            yield from _mappings(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _mappings(inner)


def _parsed(answer: str) -> object:
    """An answer's JSON; an empty object without one, None if it is none."""
    try:
        return json.loads(answer) if answer else {}
    except ValueError:
        return None


def _is_moment(text: object) -> bool:
    try:
        datetime.fromisoformat(str(text))
    except ValueError:
        return False
    return True
