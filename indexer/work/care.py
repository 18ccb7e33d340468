"""What keeps a library sound and small over the years; done while there is nothing else to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from indexer.store import rebuilding, trace_erasing
from indexer.store.database import Database, catalogue_damaged
from indexer.store.kept_vectors import is_packed, packed
from indexer.store.trace_erasing import LOOSE_KEY
from indexer.work.clocks import Clocks
from indexer.work.room import Room

# Free pages are used again, so a few do no harm; the file is written anew when most is lost.
_MOST_FREE_BYTES = 16 * 1024 * 1024
_MOST_FREE_SHARE = 0.25
_CHECK_EVERY_S = 7 * 24 * 3600.0
_CHECKED_KEY = "checked_unix"
_PACKED_KEY = "vectors_packed"
_PACKED_AT_ONCE = 5_000
_FIRST_KEY = (b"", "")
_NEXT_VECTORS = """
SELECT embedding_key, model_id, vector FROM vectors
WHERE (embedding_key, model_id) > (?, ?) ORDER BY embedding_key, model_id LIMIT ?
"""
# So long nothing must have happened.
_REST_S = 30.0


class Care:
    """Args:
    database: The library.
    room: Told if the library turns out to be damaged.
    is_at_rest: Whether nothing waits to be done.
    """

    def __init__(
        self, database: Database, room: Room, is_at_rest: Callable[[], bool], clocks: Clocks
    ) -> None:
        self._database = database
        self._room = room
        self._is_at_rest = is_at_rest
        self._clocks = clocks
        self._rest_since_s: float | None = None
        self._packed_to = _FIRST_KEY

    def tick(self) -> None:
        """Do one thing that is due. Raises StorageFull, StorageFailing, CatalogueDamaged."""
        if self._room.is_full or not self._is_at_rest():
            self._rest_since_s = None
            return
        now_s = self._clocks.steady()
        if self._rest_since_s is None:
            self._rest_since_s = now_s
        if now_s - self._rest_since_s >= _REST_S:
            self.look_after()

    def look_after(self) -> bool:
        """Whether something was due and done."""
        rebuilding.note_wishes(self._database)
        return self._check() or self._finish_erasing() or self._pack_vectors() or self._shrink()

    def _check(self) -> bool:
        """Read every page once a week, and at the first rest of a library never read so."""
        now = self._clocks.unix()
        checked = _meta(self._database.read(), _CHECKED_KEY)
        if checked is not None and 0 <= now - float(checked) < _CHECK_EVERY_S:
            return False
        damage = self._database.find_damage()
        if damage is not None:
            raise catalogue_damaged(damage)
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_CHECKED_KEY, str(now))
            )
        return True

    def _finish_erasing(self) -> bool:
        """What a reader or a crash kept from being erased at once."""
        if not trace_erasing.must_erase_text(self._database.read()):
            return False
        return trace_erasing.erase_traces(self._database)

    def _pack_vectors(self) -> bool:
        """Bring some vectors of earlier versions into the form that takes half their room."""
        with self._database.write() as connection:
            if _meta(connection, _PACKED_KEY) is not None:
                return False
            rows = connection.execute(_NEXT_VECTORS, (*self._packed_to, _PACKED_AT_ONCE)).fetchall()
            if not rows:
                connection.execute(
                    "INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (_PACKED_KEY,)
                )
                return False
            old = [row for row in rows if not is_packed(row["vector"])]
            connection.executemany(
                "UPDATE vectors SET vector = ? WHERE embedding_key = ? AND model_id = ?",
                [(packed(row["vector"]), row["embedding_key"], row["model_id"]) for row in old],
            )
            if old:
                connection.execute(
                    "INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (LOOSE_KEY,)
                )
            self._packed_to = (rows[-1]["embedding_key"], rows[-1]["model_id"])
        return True

    def _shrink(self) -> bool:
        """Give free pages back, if the disk has room for the way there."""
        free_bytes, share = self._database.free_share()
        is_waste = free_bytes >= _MOST_FREE_BYTES and share >= _MOST_FREE_SHARE
        if not (is_waste or _meta(self._database.read(), LOOSE_KEY)):
            return False
        return trace_erasing.write_anew(self._database)


def _meta(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row["value"])
