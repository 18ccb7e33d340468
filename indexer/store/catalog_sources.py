"""Sources: the files and folders that the person has asked to follow."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from indexer.store.catalog_documents import storable
from indexer.types import Turn

_SEPARATOR = os.fsencode(os.sep)
_AFTER_SEPARATOR = bytes([_SEPARATOR[0] + 1])


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Files or folders that a rule leaves out: how many, why in words, and one of them."""

    reason: str
    count: int
    example: str


@dataclass(frozen=True, slots=True)
class Source:
    """One followed file or folder. ``path`` is absolute, as bytes of the file system.

    Attributes:
        ignore_rules: What the person leaves out of it, lines of ``.gitignore``'s syntax.
        volume: The file system it lay on at its last sweep, as the system names it; None or 0 if
            the system does not say. ``device`` is the number it had then, new after every mount.
    """

    id: int
    path: bytes
    collection: str
    is_watched: bool
    added_at: str
    last_sweep_at: str | None
    folders: int
    watched_folders: int
    missing_since: str | None
    is_removing: bool
    ignore_rules: str = ""
    volume: int | None = None
    device: int | None = None
    turn: Turn = Turn.IN_TURN

    @property
    def display_path(self) -> str:
        return os.fsdecode(self.path)


def below(path: bytes) -> tuple[bytes, bytes]:
    """The bounds ``low <= p < high`` of all paths strictly under ``path``, in byte order."""
    stem = path.rstrip(_SEPARATOR)
    return stem + _SEPARATOR, stem + _AFTER_SEPARATOR


def is_at_or_under(path: bytes, folder: bytes) -> bool:
    """Whether ``path`` is ``folder`` or lies somewhere in it."""
    return path == folder or path.startswith(folder.rstrip(_SEPARATOR) + _SEPARATOR)


def all_sources(connection: sqlite3.Connection) -> list[Source]:
    """Every source that is not being removed, in order of path."""
    rows = connection.execute("SELECT * FROM sources WHERE is_removing = 0 ORDER BY path")
    return [_source(row) for row in rows]


def half_removed(connection: sqlite3.Connection) -> list[Source]:
    """Sources whose removal was interrupted."""
    return [
        _source(row) for row in connection.execute("SELECT * FROM sources WHERE is_removing = 1")
    ]


def source_at(connection: sqlite3.Connection, path: bytes) -> Source | None:
    """The source with exactly this path."""
    row = connection.execute("SELECT * FROM sources WHERE path = ?", (path,)).fetchone()
    return None if row is None else _source(row)


def deepest_source(sources: list[Source], path: bytes) -> Source | None:
    """The source that a path belongs to: the one with the longest path above it."""
    above = [source for source in sources if is_at_or_under(path, source.path)]
    return max(above, key=lambda source: len(source.path), default=None)


def put_source(
    connection: sqlite3.Connection, path: bytes, collection: str | None, watch: bool, now: str
) -> Source:
    """Add a source, or bring an existing one to the new wishes; its files move under it.

    ``collection`` None keeps what an existing source has and names a new one after its folder.
    """
    default = os.fsdecode(os.path.basename(path)) or os.fsdecode(path)
    # A name is shown and searched for, so it must be text even where the folder's is not.
    name = storable(collection or default)
    connection.execute(
        "INSERT INTO sources (path, collection, is_watched, added_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (path) DO UPDATE SET is_watched = excluded.is_watched, is_removing = 0, "
        # Of one that was being removed, nothing that was said before counts.
        "turn = CASE WHEN is_removing THEN 'in_turn' ELSE turn END, "
        "collection = CASE WHEN ? THEN excluded.collection ELSE collection END",
        (path, name, watch, now, collection is not None),
    )
    reassign(connection, path)
    source = source_at(connection, path)
    assert source is not None
    return source


def reassign(connection: sqlite3.Connection, path: bytes) -> None:
    """Give every file at or under ``path`` to the deepest source above it."""
    sources = all_sources(connection)
    for row in connection.execute(
        "SELECT id, path, source_id FROM files WHERE path = ? OR (path >= ? AND path < ?)",
        (path, *below(path)),
    ).fetchall():
        owner = deepest_source(sources, row["path"])
        if owner is not None and owner.id != row["source_id"]:
            connection.execute("UPDATE files SET source_id = ? WHERE id = ?", (owner.id, row["id"]))


def note_sweep(connection: sqlite3.Connection, source_id: int, folders: int, now: str) -> None:
    """A sweep went through the whole source."""
    connection.execute(
        "UPDATE sources SET last_sweep_at = ?, folders = ?, missing_since = NULL WHERE id = ?",
        (now, folders, source_id),
    )


def note_volume(
    connection: sqlite3.Connection, source_id: int, volume: int | None, device: int | None
) -> None:
    """Note the file system that a source lies on."""
    connection.execute(
        "UPDATE sources SET volume = ?, device = ? WHERE id = ?", (volume, device, source_id)
    )


def note_missing(connection: sqlite3.Connection, source_id: int, now: str) -> None:
    """The source's own path is not there (an unplugged drive, say)."""
    connection.execute(
        "UPDATE sources SET missing_since = coalesce(missing_since, ?), watched_folders = 0 "
        "WHERE id = ?",
        (now, source_id),
    )


def set_collection(connection: sqlite3.Connection, source_id: int, collection: str) -> None:
    """Name the collection that a source belongs to."""
    connection.execute(
        "UPDATE sources SET collection = ? WHERE id = ?", (storable(collection), source_id)
    )


def set_turn(connection: sqlite3.Connection, source_id: int, turn: Turn) -> None:
    """Say when what waits of a source is read; its files follow."""
    connection.execute("UPDATE sources SET turn = ? WHERE id = ?", (str(turn), source_id))


def has_first(connection: sqlite3.Connection) -> bool:
    """Whether any source is to be read before the others."""
    row = connection.execute("SELECT 1 FROM sources WHERE turn = 'first' LIMIT 1").fetchone()
    return row is not None


def stopped_paths(connection: sqlite3.Connection) -> list[bytes]:
    """The sources of which nothing is read for the time being."""
    rows = connection.execute(
        "SELECT path FROM sources WHERE turn = 'stopped' AND is_removing = 0 ORDER BY path"
    )
    return [row["path"] for row in rows]


def set_ignore_rules(connection: sqlite3.Connection, source_id: int, rules: str) -> None:
    """Replace what the person leaves out of a source."""
    connection.execute("UPDATE sources SET ignore_rules = ? WHERE id = ?", (rules, source_id))


def set_watched_folders(connection: sqlite3.Connection, counts: Mapping[int, int]) -> None:
    """How many folders of each source the watcher really sees."""
    connection.executemany(
        "UPDATE sources SET watched_folders = ? WHERE id = ?",
        [(count, source_id) for source_id, count in counts.items()],
    )


def set_exclusions(
    connection: sqlite3.Connection, source_id: int, exclusions: Mapping[str, tuple[int, bytes]]
) -> None:
    """Replace what the rules left out of a source: reason → (count, one path)."""
    connection.execute("DELETE FROM exclusions WHERE source_id = ?", (source_id,))
    connection.executemany(
        "INSERT INTO exclusions (source_id, reason, count, example) VALUES (?, ?, ?, ?)",
        [(source_id, reason, count, path) for reason, (count, path) in exclusions.items()],
    )


def exclusions_of(connection: sqlite3.Connection, source_id: int) -> list[Exclusion]:
    """What the rules left out of a source at its last sweep."""
    rows = connection.execute(
        "SELECT reason, count, example FROM exclusions WHERE source_id = ? ORDER BY reason",
        (source_id,),
    )
    return [Exclusion(row["reason"], row["count"], os.fsdecode(row["example"])) for row in rows]


def _source(row: sqlite3.Row) -> Source:
    return Source(
        id=row["id"],
        path=row["path"],
        collection=row["collection"],
        is_watched=bool(row["is_watched"]),
        added_at=row["added_at"],
        last_sweep_at=row["last_sweep_at"],
        folders=row["folders"],
        watched_folders=row["watched_folders"],
        missing_since=row["missing_since"],
        is_removing=bool(row["is_removing"]),
        ignore_rules=row["ignore_rules"],
        volume=row["volume"],
        device=row["device"],
        turn=Turn(row["turn"]),
    )
