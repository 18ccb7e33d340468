"""How many cores there are to compute with."""

from __future__ import annotations

import os
from pathlib import Path

_TOPOLOGY = Path("/sys/devices/system/cpu")


def physical_cores(topology: Path = _TOPOLOGY) -> int:
    """Cores that this process may use, two threads of one core counted once.

    The network's arithmetic fills a core's units: a second thread on it only gets in the way.
    Where the system does not tell (not Linux), half the logical processors.
    """
    if not hasattr(os, "sched_getaffinity"):
        return max(1, (os.cpu_count() or 1) // 2)
    usable = os.sched_getaffinity(0)
    cores = set()
    for number in usable:
        siblings = topology / f"cpu{number}" / "topology" / "thread_siblings_list"
        try:
            cores.add(siblings.read_text())
        except OSError:
            return len(usable)
    return max(1, len(cores))
