"""How long the reading of a file may take, measured so that a busy machine is not held against it.

A file that runs out of time is not tried again until it changes, so the verdict must not depend on
what else the machine does: time in which the child wanted a processor and got none counts for a
quarter.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexer.parse.base import Limits

_MIB = 2**20
_LONGEST_S = 4 * 3600.0
_LEAST_SHARE = 0.25
_LOOK_S = 0.05
_HOLES_FREE_BYTES = 64 * _MIB
_HOLES_RATIO = 16
_STATE, _USER_TICKS, _SYSTEM_TICKS = 0, 11, 12
"""Fields of ``/proc/PID/stat`` behind the name (proc_pid_stat(5))."""


class ReadingClock:
    """Time spent waiting for the child; what the caller does in between does not count.

    Three limits: silence, time since the last document or problem, and the whole file.

    Args:
        limits: How long each may take.
        size_bytes: How much there is to read.
    """

    def __init__(self, limits: Limits, size_bytes: int) -> None:
        self._limits = limits
        by_size_s = limits.timeout_per_mib_s * size_bytes / _MIB
        self._whole_s = min(limits.file_timeout_s + by_size_s, _LONGEST_S)
        self._spent_s = 0.0
        self._at_last_s = 0.0
        self._silent_s = 0.0
        self._process: _ProcessorTime | None = None
        self._looked_at = 0.0

    def watch(self, pid: int) -> None:
        """The child whose time counts from now on."""
        self._process = _ProcessorTime(pid)
        self._at_last_s = self._spent_s

    def start_waiting(self) -> None:
        """The caller waits for a frame from now on."""
        self._silent_s = 0.0
        self._looked_at = time.monotonic()
        if self._process is not None:
            self._process.used_s()

    def stop_waiting(self, *, is_something: bool) -> None:
        """A frame came. ``is_something``: a document or problem."""
        self._count(is_last=True)
        if is_something:
            self._at_last_s = self._spent_s

    def remaining_s(self) -> float:
        """How long to go on waiting; 0 when the time is over."""
        self._count()
        return max(0.0, min(self._until_each()))

    def verdict(self) -> str:
        """Which limit it was, for the person."""
        silent, something, _whole = self._until_each()
        if silent <= 0:
            return f"Reading it came to nothing for {self._limits.progress_timeout_s:.0f} seconds."
        if something <= 0:
            return f"Reading it took more than {self._limits.document_timeout_s:.0f} seconds."
        return f"Reading it took more than {self._whole_s:.0f} seconds."

    def _until_each(self) -> tuple[float, float, float]:
        return (
            self._limits.progress_timeout_s - self._silent_s,
            self._limits.document_timeout_s - (self._spent_s - self._at_last_s),
            self._whole_s - self._spent_s,
        )

    def _count(self, *, is_last: bool = False) -> None:
        now = time.monotonic()
        passed_s = now - self._looked_at
        if passed_s < _LOOK_S and not is_last:
            return
        self._looked_at = now
        if self._process is not None and passed_s >= _LOOK_S:
            used_s, wants = self._process.used_s()
            if wants:
                passed_s = min(passed_s, max(used_s, _LEAST_SHARE * passed_s))
        self._spent_s += passed_s
        self._silent_s += passed_s


def filled_bytes(fd: int) -> int:
    """A file's size in bytes, holes mostly left out: they take no time that a person would grant.

    File systems that compress store ordinary text in a fraction of its size, so there is leeway.
    """
    status = os.fstat(fd)
    blocks: int | None = getattr(status, "st_blocks", None)  # there are none on Windows
    if blocks is None:
        return status.st_size
    return min(status.st_size, _HOLES_FREE_BYTES + _HOLES_RATIO * 512 * blocks)


class _ProcessorTime:
    """What Linux says of a process; elsewhere it always seems to have a processor."""

    def __init__(self, pid: int) -> None:
        self._path = Path(f"/proc/{pid}/stat")
        self._last_s = 0.0

    def used_s(self) -> tuple[float, bool]:
        """Processor seconds since the last look, and whether it wants one, the disk, or sleeps."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            fields = self._path.read_text("ascii", "replace").rpartition(")")[2].split()
            ticks = int(fields[_USER_TICKS]) + int(fields[_SYSTEM_TICKS])
            total_s = ticks / os.sysconf("SC_CLK_TCK")
            used_s, self._last_s = total_s - self._last_s, total_s
            return used_s, fields[_STATE] in "RDT"
        return 0.0, False
