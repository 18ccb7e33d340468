"""One Chroma folder in use, and at most one being built beside it that takes its place when whole.

That is how another embedding model comes into use, how what was deleted leaves Chroma's files, and
how its index, which only ever grows, is made small again. Which folder is in use, and of which
model its vectors are, stands in the catalogue: the change happens in the same transaction that
marks what the new folder holds. A crash before leaves the old one, a crash after the new one.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from indexer.store.database import Database
from indexer.store.vectors import Ids, VectorStore, VectorStoreBroken
from models.types import Vectors

_FOLDER_KEY = "chroma_folder"
# Written by whoever fills it.
MODEL_KEY = "chroma_model_id"
# Set when something was forgotten: its vectors must leave the files of the index, not only it.
ERASE_KEY = "chroma_erase"
_Answer = TypeVar("_Answer")


def ask_to_erase(connection: sqlite3.Connection) -> None:
    """Have the index built anew without what was removed, inside the caller's transaction."""
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (ERASE_KEY,))


def must_erase(connection: sqlite3.Connection) -> bool:
    """Whether vectors of what was forgotten may still lie in the index's files."""
    return _meta(connection, ERASE_KEY) is not None


class VectorShelf:
    """As ``VectorStore``, over whichever folder is in use. Thread-safe; one process may own it.

    Without a model (an empty or just rebuilt library) it is empty and finds nothing.

    Args:
        root: Holds the folders; created when needed. Whatever else lies in it is removed.
        database: Where the folder in use is noted.
    """

    def __init__(self, root: Path, database: Database) -> None:
        self._root = root
        self._database = database
        self._lock = threading.RLock()
        self._store = self._noted()
        self._next: VectorStore | None = None
        # A question still on its way may hold files of a folder that is gone: its name is not used
        # again while the program runs.
        self._last_number = 0 if self._store is None else _number(self._store.folder.name)
        self._remove_others()

    def model_id(self) -> str | None:
        """Whose vectors these are."""
        return _meta(self._database.read(), MODEL_KEY)

    def serves(self, model_id: str) -> bool:
        """Whether vectors of this model may be compared with those in use."""
        return self.model_id() == model_id

    def open(self) -> None:
        """Import and open Chroma now, rather than at the first use."""
        if self._store is not None:
            self._store.open()

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        with self._lock:
            store = self._in_use()
            store.add(ids, vectors)
            if self._next is not None and self._next.model_id == store.model_id:
                self._next.add(ids, vectors)

    def remove(self, ids: Sequence[int]) -> None:
        with self._lock:
            if self._store is not None:
                self._store.remove(ids)
            if self._next is not None:
                self._next.remove(ids)

    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        return [] if self._store is None else self._ask(lambda store: store.query(vector, k))

    def count(self) -> int:
        return 0 if self._store is None else self._ask(lambda store: store.count())

    def held_ids(self) -> Ids:
        """The ids of all passages that it says to hold, ascending."""
        return self._ask(lambda store: store.held_ids())

    @property
    def was_cut_off(self) -> bool:
        """Whether the process that had it open before ended without closing it."""
        return self._store is not None and self._store.was_cut_off

    def begin(self, connection: sqlite3.Connection, model_id: str) -> None:
        """Use an empty folder for this model from now on, inside the caller's transaction.

        To be called again should the transaction fail.
        """
        with self._lock:
            self.abandon_next()
            old, name = self._store, self._new_name()
            self._note(connection, name)
            # Empty before it is used, and the old one gone for good: whoever asks meanwhile, from
            # another thread, must neither find what is left there nor open it again.
            new = VectorStore(self._root / name, model_id)
            new.reset()
            self._store = new
            if old is not None:
                old.discard()

    def reset(self) -> None:
        """Throw everything away; ``begin`` makes it usable again."""
        with self._lock:
            self.abandon_next()
            old, self._store = self._store, None
            if old is not None:
                old.discard()

    def begin_next(self, model_id: str) -> VectorStore:
        """An empty folder beside the one in use, to be filled and then put in its place."""
        with self._lock:
            self.abandon_next()
            self._next = VectorStore(self._root / self._new_name(), model_id)
            self._next.reset()
            return self._next

    def note_next(self, connection: sqlite3.Connection) -> None:
        """Note the folder beside as the one in use, inside the caller's transaction."""
        assert self._next is not None
        self._note(connection, self._next.folder.name)

    def take_next(self) -> None:
        """After that transaction: answer from the new folder and remove the old one."""
        with self._lock:
            old, self._store, self._next = self._store, self._next, None
        if old is not None:
            old.discard()

    def abandon_next(self) -> None:
        """Give up what was being built."""
        with self._lock:
            if self._next is not None:
                self._next.discard()
                self._next = None

    def close(self) -> None:
        """Let go of Chroma's files; the next use opens them again."""
        with self._lock:
            for store in (self._store, self._next):
                if store is not None:
                    with contextlib.suppress(VectorStoreBroken):
                        store.close()

    def _ask(self, question: Callable[[VectorStore], _Answer]) -> _Answer:
        """Of the folder in use; again, if it was exchanged under the question."""
        while True:
            store = self._in_use()
            try:
                return question(store)
            except VectorStoreBroken:
                if store is self._store:
                    raise

    def _in_use(self) -> VectorStore:
        store = self._store
        if store is None:
            raise VectorStoreBroken("it was never begun")
        return store

    def _noted(self) -> VectorStore | None:
        connection = self._database.read()
        name, model_id = _meta(connection, _FOLDER_KEY), _meta(connection, MODEL_KEY)
        if name is None or model_id is None:
            return None
        return VectorStore(self._root / name, model_id)

    @staticmethod
    def _note(connection: sqlite3.Connection, name: str) -> None:
        connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_FOLDER_KEY, name)
        )

    def _new_name(self) -> str:
        self._last_number += 1
        return str(self._last_number)

    def _remove_others(self) -> None:
        """What a crash or an earlier version left."""
        kept = None if self._store is None else self._store.folder
        for entry in self._root.iterdir() if self._root.is_dir() else ():
            if entry != kept:
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.unlink(missing_ok=True)


def _meta(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row["value"])


def _number(name: str) -> int:
    return int(name) if name.isascii() and name.isdecimal() else 0
