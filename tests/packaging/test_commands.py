"""Programs that set-up runs: their lines, their end, and that nothing of them stays behind."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from commands import run_program


def ignore(_said: object) -> None:
    return None


def test_lines_arrive_and_are_logged(tmp_path: Path) -> None:
    said: list[str] = []
    outcome = run_program(
        [sys.executable, "-c", "print('one'); print('two'); raise SystemExit(3)"],
        tmp_path / "log",
        said.append,
        ignore,
    )
    assert (outcome.status, said) == (3, ["one", "two"])
    assert (tmp_path / "log").read_text() == "one\ntwo\n"


def test_a_crash_has_a_negative_status(tmp_path: Path) -> None:
    outcome = run_program(
        [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"],
        tmp_path / "log",
        ignore,
        ignore,
    )
    assert outcome.status == -11


def test_the_reason_is_the_last_line_that_says_error(tmp_path: Path) -> None:
    program = "print('ERROR: no such thing.'); print('notice: something else'); raise SystemExit(1)"
    outcome = run_program([sys.executable, "-c", program], tmp_path / "log", ignore, ignore)
    assert outcome.reason() == "ERROR: no such thing"


def test_an_interrupt_takes_the_grandchildren_down(tmp_path: Path) -> None:
    grandchild = "import time; print(__import__('os').getpid(), flush=True); time.sleep(600)"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {grandchild!r}])"
    pids: list[int] = []

    def interrupt(line: str) -> None:
        pids.append(int(line))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_program([sys.executable, "-c", child], tmp_path / "log", interrupt, ignore)
    deadline_s = time.monotonic() + 60
    while is_running(pids[0]) and time.monotonic() < deadline_s:
        os.sched_yield()
    assert not is_running(pids[0])


def is_running(pid: int) -> bool:
    """A zombie that nobody has waited for yet does not run."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
