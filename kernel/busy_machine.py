"""Whether the machine runs on its battery, and how much of it other programs use (Linux).

Elsewhere nobody says: it then runs on mains, and others use nothing.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")
_PROC = Path("/proc")
# Fields of /proc/stat's first line that are time in which nobody computed: idle, iowait.
_IDLE_FIELDS = (3, 4)
_GUEST_FIELDS = 8


def is_on_battery(supplies: Path = _SUPPLIES) -> bool:
    """Whether a battery of the machine is being emptied and no mains supply is there.

    The batteries of a mouse or a telephone do not count.
    """
    is_discharging = False
    with contextlib.suppress(OSError):
        for supply in supplies.iterdir():
            if _word(supply / "type") == "Mains" and _word(supply / "online") == "1":
                return False
            if _word(supply / "type") == "Battery" and _word(supply / "scope") != "Device":
                is_discharging = is_discharging or _word(supply / "status") == "Discharging"
    return is_discharging


class OthersLoad:
    """What other programs than this one and its children use of the processors.

    Args:
        pid: This program.
        proc: Where the kernel tells.
    """

    def __init__(self, pid: int | None = None, proc: Path = _PROC) -> None:
        self._pid = os.getpid() if pid is None else pid
        self._proc = proc
        self._before = self._counts()

    def share(self) -> float:
        """The share of all processors, 0 to 1, that others used since the last call."""
        (all_before, busy_before, own_before), now = self._before, self._counts()
        self._before = now
        passed = now[0] - all_before
        if passed <= 0:
            return 0.0
        # A child that ended takes its time with it.
        own = max(0, now[2] - own_before)
        return min(1.0, max(0.0, (now[1] - busy_before - own) / passed))

    def _counts(self) -> tuple[int, int, int]:
        """Ticks of all processors together: all, those in which somebody computed, our own."""
        try:
            line = (self._proc / "stat").read_text().split("\n", 1)[0]
            fields = [int(field) for field in line.split()[1 : 1 + _GUEST_FIELDS]]
        except (OSError, ValueError):
            return 0, 0, 0
        idle = sum(fields[at] for at in _IDLE_FIELDS)
        return sum(fields), sum(fields) - idle, self._own_ticks()

    def _own_ticks(self) -> int:
        """Ticks used by this program and by all that it started."""
        parents: dict[int, int] = {}
        ticks: dict[int, int] = {}
        for entry in self._proc.iterdir():
            if not entry.name.isdigit():
                continue
            with contextlib.suppress(OSError, ValueError, IndexError):
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                parents[int(entry.name)] = int(fields[1])
                ticks[int(entry.name)] = int(fields[11]) + int(fields[12])
        return sum(count for pid, count in ticks.items() if self._is_ours(pid, parents))

    def _is_ours(self, pid: int, parents: dict[int, int]) -> bool:
        while pid in parents and pid != self._pid:
            pid = parents[pid]
        return pid == self._pid


def _word(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
