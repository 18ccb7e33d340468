"""Making deleted rows disappear from the bytes of the library's files, not only from queries.

What is still to be erased stands in the catalogue, written in the transaction that deletes, so
that a crash or a reader in the way only puts it off.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Sequence

from indexer.store.database import Database
from indexer.store.kept_copies import erase_kept_copies

LOOSE_KEY = "vectors_loose"
"""Set while the file is worth being written anew at the next rest: pages are half empty though not
free, or may hold old bytes between their rows."""

ROOM_FACTOR = 2.2
"""What writing the file anew needs beside it: the new one, and its way through the log."""

_ERASE_KEY = "erase_text"
_WORDS, _ROWS = "words", "rows"
# Written anew within a second or so, while the person waits.
_SMALL_BYTES = 48 * 1024 * 1024


def ask_to_erase_text(connection: sqlite3.Connection) -> None:
    """Documents went, inside the caller's transaction: the words index holds their words yet."""
    connection.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_ERASE_KEY, _WORDS)
    )


def ask_to_erase_rows(connection: sqlite3.Connection) -> None:
    """Other rows went, inside the caller's transaction: conversations, which are in no index."""
    connection.execute("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", (_ERASE_KEY, _ROWS))


def must_erase_text(connection: sqlite3.Connection) -> bool:
    """Whether something was deleted whose words may still lie in the library's files."""
    return _wanted(connection) is not None


def erase_traces(database: Database, probes: Sequence[bytes] = (), timeout_s: float = 5.0) -> bool:
    """Make deleted words and texts disappear from the files, and damaged catalogues kept aside.

    SQLite overwrites what is deleted, but where it spreads rows over other pages, now and then a
    copy of one stays between them. A small file is therefore written anew at once, a large one if
    any of ``probes`` (bytes of the texts) still lies in it, and otherwise at the next rest. Text
    that another document also holds is found rightly, and costs one needless rewrite.

    Args:
        timeout_s: How long readers may be in the way.

    Returns:
        False if something was in the way: it is done at the next rest.
    """
    wanted = _wanted(database.read())
    if wanted is None:
        return True
    is_done = _erase_copies(database)
    if wanted != _ROWS:
        with database.write() as connection:
            # Until its segments are merged, FTS5 keeps deleted words beside a note that they are
            # gone.
            connection.execute("INSERT INTO passage_words (passage_words) VALUES ('optimize')")
    is_done = database.fold_log(timeout_s) and is_done
    is_small = database.path.stat().st_size <= _SMALL_BYTES
    is_found = is_small or (bool(probes) and database.contains_any(probes))
    is_new = is_found and write_anew(database, timeout_s)
    with database.write() as connection:
        if is_done:
            connection.execute("DELETE FROM meta WHERE key = ?", (_ERASE_KEY,))
        if not is_new:
            connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (LOOSE_KEY,)
            )
    return is_done


def write_anew(database: Database, timeout_s: float = 5.0) -> bool:
    """Write the file without its free pages and the bytes between its rows.

    False if there is no room for that, or somebody is in the way; the file is then as it was.
    """
    free_bytes, _ = database.free_share()
    size_bytes = database.path.stat().st_size - free_bytes
    if shutil.disk_usage(database.path.parent).free < ROOM_FACTOR * size_bytes:
        return False
    try:
        database.vacuum()
    except sqlite3.OperationalError:
        return False  # a reader is in the way; the next rest will do
    if not database.fold_log(timeout_s):
        return False  # all of it still lies in the log
    with database.write() as connection:
        connection.execute("DELETE FROM meta WHERE key = ?", (LOOSE_KEY,))
    return True


def _erase_copies(database: Database) -> bool:
    with contextlib.suppress(OSError):
        erase_kept_copies(database.path)
        return True
    return False


def _wanted(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_ERASE_KEY,)).fetchone()
    return None if row is None else str(row["value"])
