"""What this machine has: memory, cores, and the instructions its processor offers.

Standard library only: set-up reads it with the system's Python before anything is installed.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
_MEMINFO = Path("/proc/meminfo")
_CGROUP_MEMORY = Path("/sys/fs/cgroup/memory.max")
_WINDOWS_FEATURES = {40: "avx2", 41: "avx512f"}  # winnt.h: PF_AVX2_…, PF_AVX512F_…


@dataclass(frozen=True, slots=True)
class Hardware:
    """A machine, as far as it matters to a model.

    Args:
        memory_bytes: What this process may use at most (a container's limit, if there is one).
        cores: Physical cores that this process may use.
        machine: The architecture, such as ``x86_64`` or ``arm64``.
        flags: Processor features, named as in Linux's ``/proc/cpuinfo``; empty if unknown.
    """

    memory_bytes: int
    cores: int
    machine: str
    flags: frozenset[str]

    @property
    def is_x86(self) -> bool:
        return self.machine.lower() in {"x86_64", "amd64"}


def read_hardware() -> Hardware:
    """Look at this machine. Never fails: what cannot be found out gets a cautious value."""
    cpuinfo = _text(_CPUINFO)
    return Hardware(
        memory_bytes=_memory_bytes(),
        cores=min(_physical_cores(cpuinfo), _usable_threads()),
        machine=platform.machine(),
        flags=_flags(cpuinfo),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def _usable_threads() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _physical_cores(cpuinfo: str) -> int:
    """Cores, not hyper-threads: a model gains nothing from the second thread of a core."""
    if sys.platform == "darwin":
        return _sysctl("hw.physicalcpu") or _usable_threads()
    cores: set[tuple[str, str]] = set()
    for block in cpuinfo.split("\n\n"):
        fields = dict(re.findall(r"^(physical id|core id)\s*:\s*(\S+)$", block, re.MULTILINE))
        if "core id" in fields:
            cores.add((fields.get("physical id", "0"), fields["core id"]))
    return len(cores) or _usable_threads()


def _memory_bytes() -> int:
    total = _total_memory_bytes()
    limit = _text(_CGROUP_MEMORY).strip()
    return min(total, int(limit)) if limit.isdecimal() else total


def _total_memory_bytes() -> int:
    if sys.platform == "win32":
        return _windows_memory_bytes()
    if sys.platform == "darwin":
        return _sysctl("hw.memsize")
    found = re.search(r"^MemTotal:\s+(\d+) kB$", _text(_MEMINFO), re.MULTILINE)
    return int(found.group(1)) * 1024 if found else 0


def _flags(cpuinfo: str) -> frozenset[str]:
    if sys.platform == "win32":
        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return frozenset(flag for code, flag in _WINDOWS_FEATURES.items() if present(code))
    found = re.search(r"^(?:flags|Features)\s*:\s*(.+)$", cpuinfo, re.MULTILINE)
    return frozenset(found.group(1).split()) if found else frozenset()


def _sysctl(name: str) -> int:
    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        asked = subprocess.run(
            ["/usr/sbin/sysctl", "-n", name],
            capture_output=True,
            text=True,
            timeout=5,
            check=True,
        )
        return int(asked.stdout)
    return 0


def _windows_memory_bytes() -> int:
    """``GlobalMemoryStatusEx``; the total is the third field, after two of 32 bits."""
    status = (ctypes.c_uint64 * 8)()
    ctypes.cast(status, ctypes.POINTER(ctypes.c_uint32))[0] = ctypes.sizeof(status)
    if sys.platform == "win32" and ctypes.windll.kernel32.GlobalMemoryStatusEx(status):
        return int(status[1])
    return 0
