"""Opens the catalogue, or, where that cannot be, keeps it aside and begins a new one.

Nothing in the catalogue is the only copy of anything but the person's wishes (which sources, what
to keep out), and those lie beside it a second time: a new catalogue follows the same sources and
is filled from the files again.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from indexer.errors import CatalogueDamaged
from indexer.store.database import Database
from indexer.store.wishes import (
    FILE_NAME,
    Wishes,
    put_wishes,
    read_wishes,
    sync_folder,
    wishes_of,
    write_wishes,
)

# Left by an engine that met damage while it ran.
_MARK = "library.damaged"
# The same, after a look that found nothing.
_SUSPECT = "library.suspect"
_ASIDE = "library-damaged-{when}.db"
_ASIDE_PATTERN = "library-damaged-*.db*"
_STAGED = "library-new.db"
_PARTS = ("", "-wal", "-shm")
# The newest are kept; more would only fill the disk.
_MOST_KEPT = 2
_META_KEY = "rebuilt"


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A catalogue that had to be begun anew.

    Attributes:
        at: When; ISO 8601 with offset.
        kept: Where the damaged one lies now; None if there was nothing left of it.
    """

    at: str
    reason: str
    kept: str | None


@dataclass(frozen=True, slots=True)
class OpenedLibrary:
    """``rebuilt`` is set if the catalogue was begun anew just now."""

    database: Database
    rebuilt: Rebuilt | None


def open_library(path: Path, now: Callable[[], datetime]) -> OpenedLibrary:
    """Open the catalogue at ``path``; a damaged or lost one is replaced by an empty one.

    The caller holds the home's lock. Raises NewerSchema, StorageFull, StorageFailing.
    """
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


def kept_aside(path: Path) -> list[Path]:
    """The files of damaged catalogues beside ``path``, the oldest first."""
    return sorted(path.parent.glob(_ASIDE_PATTERN))


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


def _begin_anew(path: Path, reason: str, now: datetime) -> OpenedLibrary:
    wishes = read_wishes(path.with_name(FILE_NAME)) or _salvaged(path)
    kept = _keep_aside(path, now)
    for mark in (_MARK, _SUSPECT):
        path.with_name(mark).unlink(missing_ok=True)
    rebuilt = Rebuilt(
        now.isoformat(timespec="seconds"), reason, None if kept is None else str(kept)
    )
    _put_new(path, wishes, rebuilt)
    database = Database(path)
    note_wishes(database)
    return OpenedLibrary(database, rebuilt)


def _put_new(path: Path, wishes: Wishes, rebuilt: Rebuilt) -> None:
    """Make the new catalogue beside its place, so that it never stands there without sources."""
    staged = path.with_name(_STAGED)
    for part in _PARTS:
        staged.with_name(staged.name + part).unlink(missing_ok=True)
    database = Database(staged)
    try:
        with database.write() as connection:
            put_wishes(connection, wishes)
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
                (_META_KEY, json.dumps(asdict(rebuilt))),
            )
        database.fold_log()
    finally:
        database.close()
    staged.replace(path)
    sync_folder(path.parent)


def _salvaged(path: Path) -> Wishes:
    """What a damaged catalogue still tells of the sources, where nothing else does."""
    if not path.exists():
        return Wishes()
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=30.0)) as connection:
            connection.row_factory = sqlite3.Row
            return wishes_of(connection)
    except sqlite3.Error:
        return Wishes()


def _keep_aside(path: Path, now: datetime) -> Path | None:
    """Move the catalogue's files out of the way, the main one last: a crash repeats the rest."""
    if not path.exists():
        for part in _PARTS[1:]:
            path.with_name(path.name + part).unlink(missing_ok=True)
        return None
    kept = path.with_name(_ASIDE.format(when=now.strftime("%Y-%m-%dT%H%M%S")))
    for part in reversed(_PARTS):
        source = path.with_name(path.name + part)
        if source.exists():
            source.replace(kept.with_name(kept.name + part))
    sync_folder(path.parent)
    _drop_oldest(path)
    return kept


def _drop_oldest(path: Path) -> None:
    catalogues = [file for file in kept_aside(path) if file.suffix == ".db"]
    for old in catalogues[:-_MOST_KEPT]:
        for part in _PARTS:
            old.with_name(old.name + part).unlink(missing_ok=True)
