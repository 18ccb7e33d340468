"""What the kernel says about processes: their children, and the memory that they hold."""

from __future__ import annotations

from pathlib import Path


def children(pid: int) -> dict[int, str]:
    """The command lines of a process's children, by their ids."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                command = (entry / "cmdline").read_text()
            except (OSError, IndexError):
                continue
            if parent == pid:
                found[int(entry.name)] = command
    return found


def is_alive(pid: int) -> bool:
    """Whether it holds memory still; one that has just ended does not."""
    try:
        return bool(Path(f"/proc/{pid}/smaps_rollup").read_text())
    except OSError:
        return False


def memory_mb(pid: int) -> float:
    """Its proportional set size: shared pages count by their share."""
    return _figure_mb(Path(f"/proc/{pid}/smaps_rollup"), "Pss:")


def own_mb(pid: int) -> float:
    """What it alone has written: unlike its share, the same whoever else uses Qt meanwhile."""
    return _figure_mb(Path(f"/proc/{pid}/smaps_rollup"), "Anonymous:")


def peak_mb(pid: int) -> float:
    """The most that it has had resident."""
    return _figure_mb(Path(f"/proc/{pid}/status"), "VmHWM:")


def _figure_mb(file: Path, name: str) -> float:
    for line in file.read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not say")
