"""JSON of unknown shape: loaded, and asked without trusting that anything is where it should be."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.text import read_text

if TYPE_CHECKING:
    from indexer.parse.base import FileSource, Limits


def load_json(source: FileSource, limits: Limits) -> object:
    """The value in a file. Raises FileProblem where it is none, or nested too deep."""
    text, _charset = read_text(source, limits)
    try:
        value: object = json.loads(text)
    except RecursionError:
        raise FileProblem(ProblemCode.TOO_LARGE, "It is nested too deep to be read.") from None
    except ValueError as error:
        raise FileProblem(ProblemCode.CORRUPT, f"Its JSON is broken ({error}).") from None
    return value


def items(value: object) -> list[object]:
    """A list, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def fields(value: object) -> dict[str, object]:
    """An object, or an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def text_of(value: object) -> str:
    """A string, or the strings in a list joined; empty for anything else."""
    if isinstance(value, list):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""


def iso_from_epoch(value: object, per_second: int) -> str | None:
    """A moment counted since 1970, ``per_second`` of its units to a second, as ISO 8601."""
    if isinstance(value, str) and value.isdecimal():
        value = int(value[:20])
    if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
        return None
    try:
        return datetime.fromtimestamp(value / per_second, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return None
