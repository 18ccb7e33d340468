"""Why files are not fully indexed, as the person reads it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence

from indexer.errors import ProblemCode, Retry
from indexer.store.catalog_documents import storable
from indexer.types import Problem, ProblemReport

# A file that cannot be read now may be readable in an hour without changing itself: permissions
# leave its contents and times alone.
_SCHEDULED = {ProblemCode.UNREADABLE, ProblemCode.VANISHED}
# What was read of an earlier version is better than nothing.
_KEEPS_DOCUMENTS = _SCHEDULED | {ProblemCode.TIMED_OUT}
# Not an obstacle: such a file counts as skipped, not as failed. Most without text are photos.
_SKIPPED = {ProblemCode.UNSUPPORTED, ProblemCode.NO_TEXT}


def retry_of(code: ProblemCode) -> Retry:
    """When a file with this problem is tried again."""
    return Retry.SCHEDULED if code in _SCHEDULED else Retry.ON_CHANGE


def is_skip(code: ProblemCode) -> bool:
    """Whether a file with only this problem counts as skipped rather than failed."""
    return code in _SKIPPED


def keeps_documents(code: ProblemCode) -> bool:
    """Whether what was read before this problem still stands: the file may be as it was."""
    return code in _KEEPS_DOCUMENTS


def read_again(connection: sqlite3.Connection, code: ProblemCode) -> int:
    """Have the next sweep read the files with this problem, changed or not; how many there are.

    They are marked as if other parsers had read them.
    """
    cursor = connection.execute(
        "UPDATE files SET parser = '' WHERE id IN (SELECT file_id FROM problems WHERE code = ?)",
        (str(code),),
    )
    return cursor.rowcount


def replace_problems(
    connection: sqlite3.Connection, file_id: int, problems: Sequence[Problem], now: str
) -> None:
    """Make ``problems`` all that is wrong with a file; ``since`` stays while the reason does."""
    before = {
        (row["member"], row["code"]): row["since"]
        for row in connection.execute(
            "SELECT member, code, since FROM problems WHERE file_id = ?", (file_id,)
        )
    }
    if not before and not problems:
        return
    connection.execute("DELETE FROM problems WHERE file_id = ?", (file_id,))
    connection.executemany(
        # Of two problems of one member the first, the earlier one, says more.
        "INSERT OR IGNORE INTO problems (file_id, member, code, message, since, retry) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                file_id,
                storable(problem.member or ""),
                str(problem.code),
                storable(problem.message),
                before.get((storable(problem.member or ""), str(problem.code)), now),
                str(retry_of(problem.code)),
            )
            for problem in problems
        ],
    )


def file_problem(connection: sqlite3.Connection, file_id: int) -> ProblemCode | None:
    """The code of the problem of the file itself, not of its members."""
    row = connection.execute(
        "SELECT code FROM problems WHERE file_id = ? ORDER BY member LIMIT 1", (file_id,)
    ).fetchone()
    return None if row is None else ProblemCode(row["code"])


def problems_of(connection: sqlite3.Connection, file_id: int) -> list[Problem]:
    """What is wrong with a file, its own problem first."""
    rows = connection.execute(
        "SELECT code, message, member FROM problems WHERE file_id = ? ORDER BY member", (file_id,)
    )
    return [
        Problem(ProblemCode(row["code"]), row["message"], row["member"] or None) for row in rows
    ]


def list_problems(connection: sqlite3.Connection) -> list[ProblemReport]:
    """Every problem, in order of path; one of a member names it in front of its message."""
    rows = connection.execute(
        "SELECT f.path, p.member, p.code, p.message, p.since, p.retry FROM problems p "
        "JOIN files f ON f.id = p.file_id ORDER BY f.path, p.member"
    )
    return [
        ProblemReport(
            path=os.fsdecode(row["path"]),
            code=ProblemCode(row["code"]),
            message=f"{row['member']}: {row['message']}" if row["member"] else row["message"],
            since=row["since"],
            retry=Retry(row["retry"]),
        )
        for row in rows
    ]
