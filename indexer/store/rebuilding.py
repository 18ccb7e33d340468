"""Opens the catalogue, or, where that cannot be, keeps it aside and begins a new one.

The new one follows the same sources and is filled from the files again. What no file can give back
is the person's wishes, which lie beside the catalogue a second time, and their conversations, which
are taken out of the damaged one as far as they can be read (``salvage``).
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from indexer.errors import CatalogueDamaged
from indexer.store.database import Database
from indexer.store.kept_copies import copy_name, erase_file, kept_aside
from indexer.store.salvage import Salvage, put_salvage, salvage
from indexer.store.wishes import (
    FILE_NAME,
    put_wishes,
    read_wishes,
    wishes_of,
    write_wishes,
)
from kernel.whole_files import sync_folder

# Left by an engine that met damage while it ran.
_MARK = "library.damaged"
# The same, after a look that found nothing.
_SUSPECT = "library.suspect"
# The new catalogue while it is made, and whole, until it is in its place.
_STAGED = "library-new.db"
_READY = "library-ready.db"
_PARTS = ("", "-wal", "-shm")
# The newest are kept; more would only fill the disk.
_MOST_KEPT = 2
_META_KEY = "rebuilt"
_GARBLED = "its text is garbled"


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A catalogue that had to be begun anew.

    Attributes:
        at: When; ISO 8601 with offset.
        kept: Where the damaged one lies now; None if there was nothing left of it.
        conversations: How many were carried over from it, with ``turns`` questions in all.
        lost_turns: How many questions it still tells of that could not be read. What was
            wholly on damaged pages nobody knows of.
    """

    at: str
    reason: str
    kept: str | None
    conversations: int = 0
    turns: int = 0
    lost_turns: int = 0


@dataclass(frozen=True, slots=True)
class OpenedLibrary:
    """``rebuilt`` is set if the catalogue was begun anew just now."""

    database: Database
    rebuilt: Rebuilt | None


def open_library(path: Path, now: Callable[[], datetime]) -> OpenedLibrary:
    """Open the catalogue at ``path``; a damaged or lost one is replaced by an empty one.

    The caller holds the home's lock. Raises NewerSchema, StorageFull, StorageFailing.
    """
    _finish_exchange(path, now)
    _drop_staged(path)
    reason = _damage(path)
    if reason is None:
        try:
            return OpenedLibrary(Database(path), None)
        except CatalogueDamaged as damage:
            reason = damage.message
    return _begin_anew(path, reason, now())


def note_damage(path: Path, reason: str) -> None:
    """Have the next ``open_library`` look at every page of the catalogue first. Raises OSError."""
    path.with_name(_MARK).write_text(reason, encoding="utf-8")


def note_wishes(database: Database) -> None:
    """Keep what the person asked for beside the catalogue too. Raises OSError."""
    write_wishes(database.path.with_name(FILE_NAME), wishes_of(database.read()))


def last_rebuilt(database: Database) -> Rebuilt | None:
    """When and why this catalogue was begun in place of a damaged one."""
    row = database.read().execute("SELECT value FROM meta WHERE key = ?", (_META_KEY,)).fetchone()
    return None if row is None else Rebuilt(**json.loads(row["value"]))


def _damage(path: Path) -> str | None:
    """What is known to be wrong before opening; None if nothing is."""
    wishes = read_wishes(path.with_name(FILE_NAME))
    is_empty = not path.exists() or path.stat().st_size == 0
    if is_empty:
        return "it was lost" if wishes else None
    mark = path.with_name(_MARK)
    if not mark.exists():
        return None
    suspect = path.with_name(_SUSPECT)
    # What was noted a second time is believed even where a look at every page finds nothing.
    reason = _examine(path) or (mark.read_text("utf-8") if suspect.exists() else None)
    if reason is None:
        mark.replace(suspect)
    return reason


def _examine(path: Path) -> str | None:
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=30.0)) as connection:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            connection.execute(
                "INSERT INTO passage_words (passage_words) VALUES ('integrity-check')"
            )
            return None if verdict == "ok" else str(verdict)
    except sqlite3.DatabaseError as error:
        return str(error)
    except UnicodeDecodeError:
        return _GARBLED  # what it says quotes what it found


def _begin_anew(path: Path, reason: str, now: datetime) -> OpenedLibrary:
    found = salvage(path)
    wishes = read_wishes(path.with_name(FILE_NAME)) or found.wishes
    rebuilt = Rebuilt(
        now.isoformat(timespec="seconds"),
        reason,
        os.fspath(_aside(path, now)) if path.exists() else None,
        len(found.conversations),
        len(found.turns),
        found.lost_turns,
    )
    _make_new(path, replace(found, wishes=wishes), rebuilt)
    _exchange(path, _aside(path, now))
    database = Database(path)
    note_wishes(database)
    return OpenedLibrary(database, rebuilt)


def _make_new(path: Path, found: Salvage, rebuilt: Rebuilt) -> None:
    """Make the new catalogue beside its place, so that it never stands there without sources."""
    staged = path.with_name(_STAGED)
    database = Database(staged)
    try:
        with database.write() as connection:
            put_wishes(connection, found.wishes)
            put_salvage(connection, found)
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
                (_META_KEY, json.dumps(asdict(rebuilt))),
            )
        database.fold_log()
    finally:
        database.close()
    staged.replace(path.with_name(_READY))
    sync_folder(path.parent)


def _drop_staged(path: Path) -> None:
    """What a crash left half made holds conversations, too."""
    for part in _PARTS:
        erase_file(path.with_name(_STAGED + part))


def _exchange(path: Path, aside: Path) -> None:
    """Put the new catalogue in the place of the old one; cut off, it is done at the next start."""
    _keep_aside(path, aside)
    for mark in (_MARK, _SUSPECT):
        path.with_name(mark).unlink(missing_ok=True)
    path.with_name(_READY).replace(path)
    sync_folder(path.parent)


def _finish_exchange(path: Path, now: Callable[[], datetime]) -> None:
    """What a crash cut off: all that was to be carried over is in the new one already."""
    if path.with_name(_READY).exists():
        _exchange(path, _aside(path, now()))


def _aside(path: Path, now: datetime) -> Path:
    return path.with_name(copy_name(now.strftime("%Y-%m-%dT%H%M%S")))


def _keep_aside(path: Path, kept: Path) -> None:
    """Move the catalogue's files out of the way, the main one last: a crash repeats the rest."""
    if not path.exists():
        for part in _PARTS[1:]:
            path.with_name(path.name + part).unlink(missing_ok=True)
        return
    for part in reversed(_PARTS):
        source = path.with_name(path.name + part)
        if source.exists():
            source.replace(kept.with_name(kept.name + part))
    sync_folder(path.parent)
    _drop_oldest(path)


def _drop_oldest(path: Path) -> None:
    catalogues = [file for file in kept_aside(path) if file.suffix == ".db"]
    for old in catalogues[:-_MOST_KEPT]:
        for part in _PARTS:
            erase_file(old.with_name(old.name + part))
