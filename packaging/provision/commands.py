"""Runs a program, hands its lines on as they come, and takes it down when interrupted."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_TICK_S = 1.0
_KEPT_LINES = 60
_GRACE_S = 3.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: ``status`` is negative for a signal, ``tail`` its last lines."""

    status: int
    tail: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.tail)

    def reason(self) -> str:
        """The one line that says most about a failure."""
        errors = [line for line in self.tail if line.lower().startswith(("error", "fatal"))]
        said = [line for line in self.tail if line.strip()]
        return (errors or said or [f"exit status {self.status}"])[-1].rstrip(". ")


def run_program(
    command: Sequence[str | Path],
    log: Path,
    on_line: Callable[[str], None],
    on_tick: Callable[[float], None],
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Outcome:
    """Run to the end; everything it says also goes to ``log``.

    ``on_tick`` is told about once a second how many seconds have passed. On an interrupt the
    whole group of processes is ended first.
    """
    started_s = time.monotonic()
    tail: deque[str] = deque(maxlen=_KEPT_LINES)
    process = subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=dict(environment) if environment is not None else None,
        cwd=folder,
        start_new_session=True,
    )
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    reader = threading.Thread(target=_read_lines, args=(process, lines), daemon=True)
    reader.start()
    log.parent.mkdir(parents=True, exist_ok=True)
    try:
        with log.open("a", encoding="utf-8") as written:
            for line in _ticking(lines, started_s, on_tick):
                written.write(f"{line}\n")
                tail.append(line)
                on_line(line)
        return Outcome(process.wait(), tuple(tail))
    finally:
        _end(process)


def _read_lines(process: subprocess.Popen[str], lines: queue.SimpleQueue[str | None]) -> None:
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            lines.put(line.rstrip("\n"))
    lines.put(None)


def _ticking(
    lines: queue.SimpleQueue[str | None], started_s: float, on_tick: Callable[[float], None]
) -> Iterator[str]:
    """The lines until the end, calling ``on_tick`` in between."""
    ticked_s = started_s
    while True:
        try:
            line = lines.get(timeout=_TICK_S)
        except queue.Empty:
            line = ""  # nothing was said, but time has passed
        now_s = time.monotonic()
        if now_s - ticked_s >= _TICK_S:
            ticked_s = now_s
            on_tick(now_s - started_s)
        if line is None:
            return
        if line:
            yield line


def _end(process: subprocess.Popen[str]) -> None:
    """Make sure that nothing of it runs on: compilers are its grandchildren."""
    if process.poll() is not None:
        return
    if not hasattr(os, "killpg"):
        process.kill()
        process.wait()
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE_S)
            return
