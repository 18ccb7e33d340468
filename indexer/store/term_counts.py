"""In how many passages terms occur; what is dear to count is remembered for a while."""

from __future__ import annotations

import sqlite3

# FTS5 counts by walking through all passages with a term: some 35 ns each.
_DEAR = 500
_MOST_REMEMBERED = 5_000
# Counts stay good enough until the library has grown or shrunk by so much.
_STALE_SHARE = 0.02
_LAST = "\U0010ffff"


class TermCounts:
    """Counts of terms and of beginnings of terms. Any thread may ask."""

    def __init__(self) -> None:
        self._remembered: dict[str, int] = {}
        self._at_passages = 0

    def passages(self, connection: sqlite3.Connection) -> int:
        """How many passages there are; what is remembered is dropped if they are others by now."""
        (passages,) = connection.execute("SELECT count(*) FROM passages").fetchone()
        if abs(passages - self._at_passages) > _STALE_SHARE * self._at_passages:
            self._remembered = {}
            self._at_passages = passages
        return int(passages)

    def of_term(self, connection: sqlite3.Connection, term: str) -> int:
        """How many passages have this term."""
        statement = "SELECT doc FROM passage_vocabulary WHERE term = ?"
        return self._count(connection, f"={term}", statement, (term,))

    def of_beginning(self, connection: sqlite3.Connection, start: str) -> int:
        """How many passages have terms that begin so, counted once for each such term."""
        statement = "SELECT total(doc) FROM passage_vocabulary WHERE term >= ? AND term < ?"
        return self._count(connection, f"{start}*", statement, (start, start + _LAST))

    def _count(
        self, connection: sqlite3.Connection, name: str, statement: str, values: tuple[str, ...]
    ) -> int:
        remembered = self._remembered
        if name in remembered:
            return remembered[name]
        row = connection.execute(statement, values).fetchone()
        count = int(row[0]) if row else 0
        if count >= _DEAR and len(remembered) < _MOST_REMEMBERED:
            remembered[name] = count
        return count
