"""How much of the machine a child process may use, enforced by the operating system."""

from __future__ import annotations

import ctypes
import signal
import sys
from dataclasses import dataclass

from kernel.seccomp import Enforcement

_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class ProcessLimits:
    """Ceilings for one process; None leaves one as it is.

    Attributes:
        address_space_bytes: Memory it may map. Beyond it, allocating fails inside the process.
        cpu_s: Processor seconds over its whole life, then it is ended.
        file_size_bytes: How large a file it may write; 0 forbids writing files.
        open_files: How many files may be open at once.
    """

    address_space_bytes: int | None = None
    cpu_s: int | None = None
    file_size_bytes: int | None = 0
    open_files: int | None = 64


def dump_no_core() -> None:
    """Have the system write no memory to the disk when this process, or one it starts, crashes:
    private text would lie there. Only what a person's system does by itself is prevented."""
    try:
        import resource  # noqa: PLC0415 - Windows has no such module
    except ImportError:
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def limit_this_process(limits: ProcessLimits) -> Enforcement:
    """Put the ceilings in force, never raising one. No core is dumped: it would hold private text.

    Never raises: what is in force is in the answer.
    """
    try:
        import resource  # noqa: PLC0415 - Windows has no such module
    except ImportError:
        how = "this system has no limits on memory and time for a process"
        return Enforcement(False, how, "measures_missing")
    wanted = {
        "RLIMIT_CORE": 0,
        "RLIMIT_AS": limits.address_space_bytes,
        "RLIMIT_CPU": limits.cpu_s,
        "RLIMIT_FSIZE": limits.file_size_bytes,
        "RLIMIT_NOFILE": limits.open_files,
    }
    refused = []
    for name, value in wanted.items():
        if value is None:
            continue
        kind = getattr(resource, name)
        _soft, hard = resource.getrlimit(kind)
        ceiling = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (ceiling, ceiling))
        except (OSError, ValueError):
            refused.append(name)
    if refused:
        how = f"the system did not take these limits: {', '.join(refused)}"
        return Enforcement(False, how, "measures_missing")
    how = "memory, processor time, open files and file size are limited"
    return Enforcement(True, how, "measures_in_force")


def end_with_parent() -> None:
    """Have the kernel kill this process when the thread that started it ends (Linux).

    Elsewhere a child notices at its next look at the channel.
    """
    if sys.platform.startswith("linux"):
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
