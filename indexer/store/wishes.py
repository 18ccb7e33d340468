"""What only the person can say, kept a second time beside the catalogue: sources, what to forget.

All else in the catalogue can be read from their files again. One small JSON file, replaced whole.
Columns are taken as they come, so that what a later schema adds to a source is kept as well.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from indexer.types import Turn
from kernel.whole_files import sync_folder

FILE_NAME = "sources.json"

SETTINGS = ("keep_conversations", "indexing_waits_on", "closer_look")
"""Whatever can be set."""

_TABLES = ("sources", "forgotten", "forgotten_contents", "settings")
# What the next sweep finds out by itself.
FOUND_OUT = {
    "id", "folders", "watched_folders", "last_sweep_at", "missing_since", "is_removing", "volume",
    "device",
}  # fmt: skip

Value = str | int | float | bytes | None
Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything that the files themselves do not tell: rows by table."""

    rows: Mapping[str, list[Row]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(self.rows.values())


def wishes_of(connection: sqlite3.Connection) -> Wishes:
    """What the catalogue holds of them. Raises sqlite3.Error."""
    return Wishes({table: _rows(connection, table) for table in _TABLES})


def put_wishes(connection: sqlite3.Connection, wishes: Wishes) -> None:
    """Enter them into an empty catalogue."""
    for table in _TABLES:
        known = _columns(connection, table)
        for row in wishes.rows.get(table, []):
            kept = {name: value for name, value in row.items() if name in known}
            if "turn" in kept and kept["turn"] not in list(Turn):
                del kept["turn"]  # damaged; the rest of the source is worth keeping
            names, marks = ", ".join(kept), ", ".join("?" * len(kept))
            connection.execute(
                f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - known
                tuple(kept.values()),
            )


def read_wishes(file: Path) -> Wishes:
    """What was kept; nothing, if the file is missing or damaged."""
    try:
        content = json.loads(file.read_text(encoding="ascii"))
        return Wishes(
            {
                table: [
                    {str(name): _from_json(value) for name, value in row.items()} for row in rows
                ]
                for table, rows in content.items()
                if table in _TABLES
            }
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Wishes()


def write_wishes(file: Path, wishes: Wishes) -> None:
    """Replace the file in one step, unless it says the same already. Raises OSError."""
    content = {
        table: [{name: _to_json(value) for name, value in row.items()} for row in rows]
        for table, rows in wishes.rows.items()
    }
    # ASCII, so that bytes of a path that are no text survive as escapes.
    data = json.dumps(content, ensure_ascii=True, indent=1).encode("ascii")
    with contextlib.suppress(OSError):
        if file.read_bytes() == data:
            return
    staged = file.with_name(f".{file.name}.new")
    fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(fd, "wb") as target:
        target.write(data)
        target.flush()
        os.fsync(target.fileno())
    staged.replace(file)
    sync_folder(file.parent)


def _rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    columns = _columns(connection, table)
    if not columns:
        return []
    kept = [name for name in columns if name not in FOUND_OUT]
    only = "WHERE is_removing = 0" if "is_removing" in columns else ""
    statement = f"SELECT {', '.join(kept)} FROM {table} {only} ORDER BY 1"  # noqa: S608 - its own names
    return [dict(zip(kept, row, strict=True)) for row in connection.execute(statement)]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _to_json(value: Value) -> object:
    return {"bytes": os.fsdecode(value)} if isinstance(value, bytes) else value


def _from_json(value: object) -> Value:
    if isinstance(value, dict):
        return os.fsencode(value["bytes"])
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(value)
