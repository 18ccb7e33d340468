"""The tokens of passages, by which search looks at its first hits closer: kept, or not.

They take most of the room of a home, and search goes on without them. So the person may do without;
and where the disk has little room left, they are the first thing that is not written.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from indexer.store.database import Database
from indexer.work.embedding_batch import batch_without_sketch, embed, put_sketches
from kernel.work import Cancel
from models.types import Embedder

SETTING = "closer_look"
LITTLE_ROOM_BYTES = 1_000_000_000
# Set while passages that are found by meaning may have none, though the person wants them.
_MISSING_KEY = "sketches_missing"
_ERASED_A_BATCH = 2_000
_HIGHEST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class CloserLookState:
    """How it stands.

    Attributes:
        on: Whether the person wants it; so it is unless they said otherwise.
        waits_for_room: Whether none are written because the disk has little room left.
        unfinished: Whether passages are still without; they have to be embedded once more.
    """

    on: bool
    waits_for_room: bool
    unfinished: bool


class CloserLook:
    """Any thread may ask and wish; ``erase`` and ``make`` are for the thread that embeds.

    Args:
        database: The library, in which the wish is kept.
        free_bytes: How much room the library's disk has left.
    """

    def __init__(self, database: Database, free_bytes: Callable[[], int] | None = None) -> None:
        self._database = database
        self._free_bytes = free_bytes or self._free_on_disk
        self._below_id = _HIGHEST_ID
        self._is_erased = False

    @property
    def is_on(self) -> bool:
        """Whether the person wants it."""
        row = self._database.read().execute("SELECT value FROM settings WHERE key = ?", (SETTING,))
        found = row.fetchone()
        return found is None or found["value"] != "0"

    def state(self) -> CloserLookState:
        """How it stands, for ``status``."""
        is_on = self.is_on
        return CloserLookState(
            is_on,
            is_on and not self._has_room(),
            is_on and _is_missing(self._database.read()),
        )

    def wish(self, is_on: bool) -> None:
        """Have it or not from now on; what there is goes, what is missing is made, step by step.

        Raises StorageFull.
        """
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                (SETTING, str(int(is_on))),
            )
            if is_on:
                _note_missing(connection)
        self._is_erased, self._below_id = False, _HIGHEST_ID

    def look_again(self) -> None:
        """Passages that were passed over may have none: go through all once more.

        Raises StorageFull.
        """
        if self.is_on:
            with self._database.write() as connection:
                _note_missing(connection)
            self._below_id = _HIGHEST_ID

    def may_keep(self, connection: sqlite3.Connection) -> bool:
        """Whether tokens are to be written now, inside the caller's transaction.

        If only the room for them is missing, that is noted, so that they are made later.
        """
        if not self.is_on:
            return False
        if not self._has_room():
            _note_missing(connection)
            self._below_id = _HIGHEST_ID
            return False
        return True

    def erase(self) -> int:
        """Remove some of what the person does without; how many, 0 if none are left."""
        if self._is_erased or self.is_on:
            return 0
        with self._database.write() as connection:
            # Numbers, no text, and the file is written anew when all are gone: overwriting each
            # page before would cost more than it gives.
            connection.execute("PRAGMA secure_delete = OFF")
            try:
                erased = connection.execute(
                    "DELETE FROM token_sketches WHERE rowid IN "
                    "(SELECT rowid FROM token_sketches LIMIT ?)",
                    (_ERASED_A_BATCH,),
                ).rowcount
            finally:
                connection.execute("PRAGMA secure_delete = ON")
        self._is_erased = erased == 0
        return erased

    def make(self, model: Embedder, cancel: Cancel) -> int:
        """Embed some of the passages that have none once more; how many, 0 if none are left.

        Raises Cancelled, AntorchaError.
        """
        if not _is_missing(self._database.read()) or not self.is_on or not self._has_room():
            return 0
        with self._database.snapshot() as connection:
            to_do = batch_without_sketch(connection, model.model_id, self._below_id)
        if to_do:
            embedded = embed(model, to_do, cancel)
            with self._database.write() as connection:
                put_sketches(connection, model.model_id, embedded.sketches)
            self._below_id = to_do[-1].passage_id
            return len(to_do)
        with self._database.write() as connection:
            connection.execute("DELETE FROM meta WHERE key = ?", (_MISSING_KEY,))
        self._below_id = _HIGHEST_ID
        return 0

    def _has_room(self) -> bool:
        return self._free_bytes() >= LITTLE_ROOM_BYTES

    def _free_on_disk(self) -> int:
        try:
            return shutil.disk_usage(os.fspath(self._database.path.parent)).free
        except OSError:
            return LITTLE_ROOM_BYTES  # whoever writes will be told what is wrong


def _is_missing(connection: sqlite3.Connection) -> bool:
    row = connection.execute("SELECT 1 FROM meta WHERE key = ?", (_MISSING_KEY,))
    return row.fetchone() is not None


def _note_missing(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (_MISSING_KEY,))
