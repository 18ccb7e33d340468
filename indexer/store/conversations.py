"""Kept conversations: what was asked and answered, and which documents an answer's text is of."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from indexer.search.terms import cut, query_terms
from indexer.store.carried_answers import with_current_ids
from indexer.store.catalog_documents import batches, storable
from indexer.store.database import Database
from indexer.store.trace_erasing import ask_to_erase_rows, erase_traces

_KEEP_KEY = "keep_conversations"
_TITLE_CHARACTERS = 60
_COLUMNS = (
    "c.id, c.title, c.created_at, c.changed_at, "
    "(SELECT count(*) FROM turns t WHERE t.conversation_id = c.id) AS turns, "
    "(SELECT count(*) FROM turns t WHERE t.conversation_id = c.id AND t.state = 'taken_out')"
    " AS taken_out"
)
# A title goes with the last question; one that the person gave stays, and is worth a line.
_HAS_SOMETHING = (
    "(c.is_named OR EXISTS (SELECT 1 FROM turns t "
    "WHERE t.conversation_id = c.id AND t.state <> 'taken_out'))"
)


class TurnState(StrEnum):
    """How a question ended."""

    ANSWERED = "answered"
    STOPPED = "stopped"
    FAILED = "failed"
    TAKEN_OUT = "taken_out"  # a document that it held text of was forgotten


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A document of which a turn holds text; ``path`` as ``os.fsencode`` gives it."""

    document_id: int
    path: bytes


@dataclass(frozen=True, slots=True)
class NewTurn:
    """A turn to be kept.

    Attributes:
        answer: JSON in ASCII; empty if there is none.
        said: The answer's text, by which it is found.
        loose: The part of it that no source is known for.
        is_follow_up: Whether the question was read with what stood before it.
    """

    question: str
    answer: str
    said: str
    loose: str
    state: TurnState
    model: str | None
    asked_at: str
    is_follow_up: bool
    sources: tuple[SourceDocument, ...]


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """A turn as it was kept; question and answer are empty if it was taken out."""

    id: int
    question: str
    answer: str
    state: TurnState
    model: str | None
    asked_at: str


@dataclass(frozen=True, slots=True)
class ConversationHead:
    """A conversation in a list. Times are ISO 8601 with offset.

    Attributes:
        turns: How many questions; ``taken_out`` of them went with a file.
        found: The question of the first turn in which the words looked for stand; None without.
    """

    id: str
    title: str
    created_at: str
    changed_at: str
    turns: int
    taken_out: int
    found: str | None = None


class Conversations:
    """The conversations of one library. Any thread may call it. Raises as ``Database.write``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_keeping(self) -> bool:
        """Whether turns are kept at all; they are, unless the person chose otherwise."""
        row = self._database.read().execute(
            "SELECT value FROM settings WHERE key = ?", (_KEEP_KEY,)
        )
        found = row.fetchone()
        return found is None or found["value"] != "0"

    def keep(self, is_keeping: bool) -> None:
        """Keep turns from now on, or none any more; what is there stays."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                (_KEEP_KEY, str(int(is_keeping))),
            )

    def wishes_mark(self) -> tuple[int, int]:
        """Changes whenever something is forgotten, removed or added."""
        row = self._database.read().execute(
            "SELECT (SELECT count(*) FROM forgotten), (SELECT coalesce(sum(id), 0) FROM sources)"
        )
        forgotten, sources = row.fetchone()
        return int(forgotten), int(sources)

    def add_turn(self, conversation_id: str, turn: NewTurn, now_unix: float) -> None:
        """Keep a turn at the end of a conversation, which begins with it if there is none.

        If a document it holds text of has gone meanwhile, only that there was a turn is kept.
        """
        with self._database.write() as connection:
            gone = connection.execute(
                "DELETE FROM conversations WHERE id = ? AND deleted_unix IS NOT NULL",
                (conversation_id,),
            ).rowcount
            if gone:
                ask_to_erase_rows(connection)
            is_whole = _are_there(connection, [one.document_id for one in turn.sources])
            question = storable(turn.question) if is_whole else ""
            title = default_title(question)
            connection.execute(
                "INSERT INTO conversations (id, title, words, created_at, changed_at, changed_unix)"
                " VALUES (?1, ?2, ?3, ?4, ?4, ?5) ON CONFLICT (id) DO UPDATE SET "
                "changed_at = ?4, changed_unix = ?5, "
                # One that was emptied and goes on is called after what is asked now.
                "title = iif(title = '', excluded.title, title), "
                "words = iif(title = '', excluded.words, words)",
                (conversation_id, title, searched_words(title), turn.asked_at, now_unix),
            )
            _insert(connection, conversation_id, turn, question, is_whole)

    def listed(
        self, query: str = "", offset: int = 0, limit: int = 50
    ) -> tuple[list[ConversationHead], int]:
        """Conversations, the newest first, and how many there are in all; no emptied ones.

        Args:
            query: Words, or beginnings of words, that must stand in one turn or the title.
        """
        connection = self._database.read()
        terms = query_terms(query)
        if query.strip() and not terms:
            return [], 0
        test = " AND ".join(["instr(c.words || t.words, ' ' || ?)"] * len(terms)) or "1"
        matching = f"FROM turns t WHERE t.conversation_id = c.id AND {test}"
        found = f"(SELECT t.question {matching} ORDER BY t.id LIMIT 1)" if terms else "NULL"
        kept = f"c.deleted_unix IS NULL AND {_HAS_SOMETHING}"
        where = f"{kept} AND EXISTS (SELECT 1 {matching})"
        (total,) = connection.execute(
            f"SELECT count(*) FROM conversations c WHERE {where}",  # noqa: S608 - our own words
            terms,
        ).fetchone()
        rows = connection.execute(
            f"SELECT {_COLUMNS}, {found} AS found FROM conversations c WHERE {where} "  # noqa: S608
            "ORDER BY c.changed_unix DESC, c.rowid DESC LIMIT ? OFFSET ?",
            (*(terms * 2 if terms else ()), limit, offset),
        )
        return [_head(row) for row in rows], int(total)

    def emptied(self) -> list[str]:
        """The ids of conversations in which nothing is left: all of it went with files."""
        rows = self._database.read().execute(
            "SELECT id FROM conversations c "  # noqa: S608 - constant
            f"WHERE c.deleted_unix IS NULL AND NOT {_HAS_SOMETHING}"
        )
        return [str(row["id"]) for row in rows]

    def head(self, conversation_id: str) -> ConversationHead | None:
        """One conversation without its turns; None if there is no such."""
        row = (
            self._database.read()
            .execute(
                f"SELECT {_COLUMNS}, NULL AS found FROM conversations c "  # noqa: S608 - constant
                "WHERE c.id = ? AND c.deleted_unix IS NULL",
                (conversation_id,),
            )
            .fetchone()
        )
        return None if row is None else _head(row)

    def turns(self, conversation_id: str, last: int | None = None) -> list[KeptTurn]:
        """The turns of a conversation, or the ``last`` of them, oldest first."""
        connection = self._database.read()
        rows = connection.execute(
            "SELECT id, question, answer, state, model, asked_at FROM turns "
            "WHERE conversation_id = ? ORDER BY id DESC LIMIT ?",
            (conversation_id, -1 if last is None else last),
        ).fetchall()
        return [
            KeptTurn(
                row["id"],
                row["question"],
                with_current_ids(connection, row["id"], row["answer"]),
                TurnState(row["state"]),
                row["model"],
                row["asked_at"],
            )
            for row in reversed(rows)
        ]

    def rename(self, conversation_id: str, title: str) -> bool:
        """Give it a title of the person's own. False if there is no such conversation."""
        title = " ".join(storable(title).split())
        with self._database.write() as connection:
            changed = connection.execute(
                "UPDATE conversations SET title = ?, words = ?, is_named = 1 "
                "WHERE id = ? AND deleted_unix IS NULL",
                (title, searched_words(title), conversation_id),
            ).rowcount
        return changed > 0

    def delete(self, conversation_ids: Sequence[str] | None, now_unix: float) -> list[str]:
        """Take conversations (all of them: None) off every list; the ids of those there were."""
        with self._database.write() as connection:
            known = [
                str(row["id"])
                for row in connection.execute(
                    "SELECT id FROM conversations WHERE deleted_unix IS NULL"
                )
            ]
            wanted = known if conversation_ids is None else set(conversation_ids)
            gone = [one for one in known if one in wanted]
            connection.executemany(
                "UPDATE conversations SET deleted_unix = ? WHERE id = ?",
                [(now_unix, one) for one in gone],
            )
        return gone

    def restore(self, conversation_ids: Sequence[str]) -> int:
        """Bring back what was deleted and is not purged yet; how many."""
        with self._database.write() as connection:
            return sum(
                connection.execute(
                    "UPDATE conversations SET deleted_unix = NULL "
                    "WHERE id = ? AND deleted_unix IS NOT NULL",
                    (one,),
                ).rowcount
                for one in conversation_ids
            )

    def purge(self, before_unix: float) -> int:
        """Remove for good what was deleted up to then, from the files' bytes too; how many.

        Damaged catalogues that were kept aside go with it: they hold conversations as well.
        """
        with self._database.write() as connection:
            count = connection.execute(
                "DELETE FROM conversations WHERE deleted_unix <= ?", (before_unix,)
            ).rowcount
            if count:
                ask_to_erase_rows(connection)
        if count:
            erase_traces(self._database, timeout_s=0.5)  # what is in the way waits for a rest
        return count


def default_title(question: str) -> str:
    """The question on one line, cut at a word's end if it is long."""
    line = " ".join(question.split())
    if len(line) <= _TITLE_CHARACTERS:
        return line
    head = line[:_TITLE_CHARACTERS]
    return (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(",;:") + "…"


def retitle(connection: sqlite3.Connection, conversation_id: str) -> None:
    """Give a conversation that the person did not name its first question's title again."""
    row = connection.execute(
        "SELECT question FROM turns WHERE conversation_id = ? AND question <> '' "
        "ORDER BY id LIMIT 1",
        (conversation_id,),
    ).fetchone()
    title = "" if row is None else default_title(row["question"])
    connection.execute(
        "UPDATE conversations SET title = ?, words = ? WHERE id = ? AND is_named = 0",
        (title, searched_words(title), conversation_id),
    )


def turn_checksum(turn: Mapping[str, object]) -> int:
    """Of all that a turn's row says, its id apart: by it a damaged catalogue's rows are judged."""
    said = [
        turn[name]
        for name in ("conversation_id", "question", "answer", "state", "model", "asked_at",
                     "is_follow_up", "words", "loose")
    ]  # fmt: skip
    return zlib.crc32(json.dumps(said).encode("ascii"))


def _insert(
    connection: sqlite3.Connection,
    conversation_id: str,
    turn: NewTurn,
    question: str,
    is_whole: bool,
) -> None:
    row: dict[str, object] = {
        "conversation_id": conversation_id,
        "question": question,
        "answer": turn.answer if is_whole else "",
        "state": str(turn.state if is_whole else TurnState.TAKEN_OUT),
        "model": turn.model if is_whole else None,
        "asked_at": turn.asked_at,
        "is_follow_up": int(turn.is_follow_up and is_whole),
        "words": searched_words(f"{question}\n{turn.said}") if is_whole else "",
        "loose": searched_words(turn.loose) if is_whole and turn.loose.strip() else "",
    }
    row["checksum"] = turn_checksum(row)
    cursor = connection.execute(
        f"INSERT INTO turns ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",  # noqa: S608 - our own names
        tuple(row.values()),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO turn_sources (turn_id, document_id, path) VALUES (?, ?, ?)",
        [(cursor.lastrowid, one.document_id, one.path) for one in turn.sources if is_whole],
    )


def _are_there(connection: sqlite3.Connection, document_ids: Sequence[int]) -> bool:
    wanted = sorted(set(document_ids))
    return len(wanted) == sum(_count_of(connection, wanted))


def _count_of(connection: sqlite3.Connection, document_ids: Sequence[int]) -> Iterator[int]:
    for batch in batches(document_ids):
        marks = ",".join("?" * len(batch))
        yield connection.execute(
            f"SELECT count(*) FROM documents WHERE id IN ({marks})",  # noqa: S608 - marks
            batch,
        ).fetchone()[0]


def searched_words(text: str) -> str:
    """The text as it is looked through: cut and folded, a blank before each word."""
    return " " + cut(text)


def _head(row: sqlite3.Row) -> ConversationHead:
    return ConversationHead(**dict(row))
