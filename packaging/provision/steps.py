"""Steps that know when they are done.

A stamp under ``.setup`` holds the hash of a step's inputs and the files it brought about. A step
is done if its inputs hash the same and those files are still there.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from terminal import Terminal


class StepFailed(Exception):
    """A step cannot be done. Its text is the last line that the person reads.

    Args:
        step: Its title.
        why: What went wrong, without a full stop.
        what_to_do: A full sentence.
    """

    def __init__(self, step: str, why: str, what_to_do: str) -> None:
        super().__init__(f"Set-up stopped at '{step}': {why}. {what_to_do}")


class Step(Protocol):
    """One thing that set-up does."""

    @property
    def name(self) -> str:
        """The name of its stamp."""

    @property
    def title(self) -> str:
        """What the person reads."""

    @property
    def download_bytes(self) -> int:
        """About how much it fetches from a network when it has to run."""

    def inputs(self) -> Sequence[str]:
        """Everything whose change makes the step necessary again."""

    def run(self, terminal: Terminal) -> Sequence[Path]:
        """Do it; the files that prove that it is done. Raises StepFailed, KeyboardInterrupt."""


def inputs_key(step: Step) -> str:
    """The hash of a step's inputs."""
    return hashlib.sha256("\0".join(step.inputs()).encode("utf-8", "surrogateescape")).hexdigest()


def is_done(stamps: Path, step: Step) -> bool:
    """A cheap look: the inputs' hash, and whether the results are there."""
    try:
        stamp = json.loads((stamps / f"{step.name}.json").read_text(encoding="utf-8"))
        return stamp["key"] == inputs_key(step) and all(
            Path(result).exists() for result in stamp["results"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def pending_steps(stamps: Path, steps: Sequence[Step]) -> list[Step]:
    """The steps that are not done."""
    return [step for step in steps if not is_done(stamps, step)]


def run_steps(stamps: Path, waiting: Sequence[Step], terminal: Terminal) -> None:
    """Run them in order and stamp each one that ends well."""
    stamps.mkdir(parents=True, exist_ok=True)
    for number, step in enumerate(waiting, start=1):
        terminal.line(f"[{number}/{len(waiting)}] {step.title}")
        started_s = time.monotonic()
        (stamps / f"{step.name}.json").unlink(missing_ok=True)
        results = [str(path) for path in step.run(terminal)]
        stamp = json.dumps({"key": inputs_key(step), "results": results}, indent=1)
        written = stamps / f"{step.name}.json.new"
        written.write_text(stamp, encoding="utf-8")
        written.replace(stamps / f"{step.name}.json")
        terminal.line(f"      done in {time.monotonic() - started_s:.0f} s")
