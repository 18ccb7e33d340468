"""One row of a benchmark, and rows as a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.evaluation.machine import read_machine


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, the value in words, and what it is held against."""

    what: str
    measured: str
    reach: str
    is_reached: bool | None
    how: str


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table."""
    marks = {True: "yes", False: "**no**", None: "–"}
    lines = ["| what | measured | reach | reached | how |", "|---|---|---|---|---|"]
    lines += [
        f"| {row.what} | {row.measured} | {row.reach} | {marks[row.is_reached]} | {row.how} |"
        for row in rows
    ]
    return "\n".join(lines)


def machine() -> str:
    """The machine in one line, as far as it matters for a figure."""
    return str(read_machine())
