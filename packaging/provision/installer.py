"""Runs pip inside ``.venv`` and shows how far it is."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from commands import Outcome, run_program
from plan import Plan
from steps import StepFailed
from terminal import Terminal

_PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
_PACKAGE = re.compile(r"\s*(?:Collecting|Processing|Requirement already satisfied:) (\S+)")
_NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|Temporary failure in name resolution|ConnectTimeout"
    r"|Network is unreachable|Connection refused|ReadTimeout|ProxyError|getaddrinfo failed"
)
_PINNED = re.compile(r"^[A-Za-z0-9][\w.-]*==", re.MULTILINE)


def pinned_count(lock: Path) -> int:
    """How many packages a lock names (a few are for other platforms)."""
    return len(_PINNED.findall(lock.read_text(encoding="utf-8")))


class Installer:
    """pip, for one step.

    Args:
        plan: Decides between the network and an offline folder.
        step: The step's title, for errors.
        name: The step's name, for its log.
        bundled: Whether pip may still be the one that came with Python, which may be too old to
            report its progress.
    """

    def __init__(
        self, plan: Plan, step: str, name: str, terminal: Terminal, bundled: bool = False
    ) -> None:
        self._progress = () if bundled else ("--progress-bar", "raw")
        self._plan = plan
        self._step = step
        self._log = plan.stamps / f"{name}.log"
        self._terminal = terminal

    def install(self, *arguments: str | Path, packages: int = 1, estimate_s: float = 30.0) -> None:
        """``pip install``. Raises StepFailed."""
        outcome = self.try_pip("install", *arguments, packages=packages, estimate_s=estimate_s)
        if outcome.status != 0:
            raise self.failure(outcome)

    def install_lock(self, lock: Path, estimate_s: float) -> None:
        """Install exactly what a lock names, checking every file's hash. Raises StepFailed."""
        arguments = ("--require-hashes", "--no-deps", "--only-binary=:all:", "-r", lock)
        self.install(*arguments, packages=pinned_count(lock), estimate_s=estimate_s)

    def try_pip(
        self,
        command: str,
        *arguments: str | Path,
        packages: int = 1,
        estimate_s: float = 30.0,
        environment: dict[str, str] | None = None,
    ) -> Outcome:
        """Any command of pip's; the caller looks at how it ended."""
        shown = _PipProgress(self._terminal, packages, estimate_s)
        return run_program(
            [
                *(self._plan.python, "-m", "pip", command, "--no-input"),
                *("--disable-pip-version-check", "--no-color"),
                *(self._progress if command in {"install", "download"} else ()),
                *pip_source(self._plan),
                *arguments,
            ],
            self._log,
            shown.on_line,
            shown.on_tick,
            environment={**pip_environment(self._plan), **(environment or {})},
        )

    def failure(self, outcome: Outcome) -> StepFailed:
        """What pip's last lines mean for the person."""
        if "DO NOT MATCH THE HASHES" in outcome.text:
            why = "a package arrived with other contents than the lock names; it was not installed"
            return StepFailed(self._step, why, "Run the same command again; see " + self._where())
        if _NO_NETWORK.search(outcome.text):
            why = "the package registry cannot be reached"
            advice = "Check the network and run the same command again, or use OFFLINE_DIR=folder."
            return StepFailed(self._step, why, advice)
        if "No space left on device" in outcome.text:
            return StepFailed(self._step, "the disk is full", "Free some space and run it again.")
        return StepFailed(self._step, outcome.reason(), f"The whole story is in {self._where()}")

    def _where(self) -> str:
        return f"{self._log}."


def pip_source(plan: Plan) -> Sequence[str]:
    """Where pip may look: the machine's own configuration, or the offline folder and no network."""
    if plan.offline is None:
        return ()
    return ("--no-index", "--find-links", str(plan.offline / "wheels"))


def pip_environment(plan: Plan) -> dict[str, str]:
    """The environment for pip: untouched, or without any setting that names another place."""
    if plan.offline is None:
        return dict(os.environ)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return {**kept, "PIP_CONFIG_FILE": os.devnull}


class _PipProgress:
    """Turns what pip says into one line."""

    def __init__(self, terminal: Terminal, packages: int, estimate_s: float) -> None:
        self._terminal = terminal
        self._packages = packages
        self._estimate_s = estimate_s
        self._seen: set[str] = set()
        self._now = "starting"

    def on_line(self, line: str) -> None:
        if progress := _PROGRESS.match(line):
            done, total = int(progress.group(1)) / 1e6, int(progress.group(2)) / 1e6
            self._show(f"{self._now}: {done:.0f} of {total:.0f} MB")
        elif package := _PACKAGE.match(line):
            self._now = package.group(1).rsplit("/", 1)[-1]
            self._seen.add(self._now)
            self._show(self._now)
        elif line.startswith("Installing collected packages"):
            self._now = "unpacking"

    def on_tick(self, passed_s: float) -> None:
        self._terminal.progress(
            f"      {self._now}: {passed_s:.0f} s of about {self._estimate_s:.0f} s"
        )

    def _show(self, what: str) -> None:
        counted = f"{min(len(self._seen), self._packages)} of {self._packages}, "
        self._terminal.progress(f"      {counted if self._packages > 1 else ''}{what}")
