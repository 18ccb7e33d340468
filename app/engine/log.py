"""The engine's log: small, and without what was forgotten."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

_MOST_BYTES = 1_000_000


def shorten_log(log: Path) -> None:
    """Keep one earlier log beside the new one, once it has grown. Raises nothing."""
    with contextlib.suppress(OSError):
        if log.stat().st_size > _MOST_BYTES:
            log.replace(earlier_log(log))


def earlier_log(log: Path) -> Path:
    """Where the log before this one lies."""
    return log.with_suffix(".1.log")


def last_lines(log: Path, count: int) -> tuple[list[str], bool]:
    """The newest lines, the oldest of them first, and whether there are older ones."""
    lines: list[str] = []
    for file in (earlier_log(log), log):
        with contextlib.suppress(OSError):
            lines += file.read_text(encoding="utf-8", errors="replace").splitlines()
    kept = lines[-count:] if count > 0 else []
    return kept, len(kept) < len(lines)


def forget_in_log(log: Path, paths: Sequence[Path]) -> None:
    """Drop every line that names one of these files or folders. Raises nothing.

    The log is written by appending to an open file, so it is changed in place.
    """
    names = [name for path in paths for name in (os.fsencode(path), os.fsencode(path.name)) if name]
    for file in (log, earlier_log(log)):
        with contextlib.suppress(OSError):
            data = file.read_bytes()
            kept = [
                line for line in data.splitlines(True) if not any(name in line for name in names)
            ]
            if len(kept) < len(data.splitlines(True)):
                with file.open("r+b") as target:
                    target.write(b"".join(kept))
                    target.truncate()
                    os.fsync(target.fileno())
