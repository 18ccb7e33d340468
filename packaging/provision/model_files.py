"""The default models, fetched and verified by the program's own code inside ``.venv``."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path

from commands import Outcome, run_program
from installer import pip_environment
from plan import Plan
from steps import StepFailed
from terminal import Terminal

_PROGRESS = re.compile(r"progress (\w+) (\d+) (\d+) (.*)")
_WORDS = {"fetch": "fetching", "verify": "verifying", "copy": "copying", "assemble": "assembling"}


class ModelFiles:
    """Runs ``models.fetch_command``: it knows what is there and goes on where it stopped."""

    name = "models"
    title = "Models"
    download_bytes = 1_230_000_000

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        catalog = (self._plan.checkout / "models" / "catalog.toml").read_bytes()
        places = (os.environ.get(name, "") for name in ("ANTORCHA_MODELS", "XDG_DATA_HOME", "HOME"))
        return (hashlib.sha256(catalog).hexdigest(), *places)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        arguments = ["--offline", str(self._plan.offline / "models")] if self._plan.offline else []
        return run_fetch_command(self._plan, self.title, arguments, terminal)


def run_fetch_command(
    plan: Plan, step: str, arguments: Sequence[str], terminal: Terminal
) -> list[Path]:
    """Run it, show its progress; the files that it put into place. Raises StepFailed."""

    def on_line(line: str) -> None:
        if found := _PROGRESS.match(line):
            stage, done, total, label = found.groups()
            terminal.progress(f"      {_WORDS.get(stage, stage)} {label}{_amount(done, total)}")

    outcome = run_program(
        [plan.python, "-m", "models.fetch_command", *arguments],
        plan.stamps / "models.log",
        on_line,
        lambda _passed_s: None,
        environment={**pip_environment(plan), "PYTHONPATH": str(plan.checkout)},
        folder=plan.checkout,
    )
    if outcome.status != 0:
        log = plan.stamps / "models.log"
        raise StepFailed(step, _last_words(outcome), f"The whole story is in {log}.")
    return [Path(file) for file in json.loads(outcome.tail[-1])["files"]]


def _amount(done: str, total: str) -> str:
    if total == "0":
        return " (about 10 s)"
    return f": {int(done) / 1e6:.0f} of {int(total) / 1e6:.0f} MB"


def _last_words(outcome: Outcome) -> str:
    said = [line for line in outcome.tail if line.strip() and not _PROGRESS.match(line)]
    return (said or [f"exit status {outcome.status}"])[-1].rstrip(". ")
