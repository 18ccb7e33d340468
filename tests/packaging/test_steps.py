"""Stamps: when a step runs, when it is skipped, what happens in between."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from steps import StepFailed, is_done, pending_steps, run_steps
from terminal import Terminal


class WritesAFile:
    """A step that counts how often it runs."""

    download_bytes = 0

    def __init__(self, result: Path, version: str = "1", fails: bool = False) -> None:
        self.name = result.name
        self.title = f"Writing {result.name}"
        self.runs = 0
        self._result = result
        self._version = version
        self._fails = fails

    def inputs(self) -> Sequence[str]:
        return (self._version,)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        self.runs += 1
        if self._fails:
            raise StepFailed(self.title, "the pen is empty", "Fill it.")
        self._result.write_text("done")
        return (self._result,)


@pytest.fixture
def terminal() -> Terminal:
    return Terminal(io.StringIO())


def run(stamps: Path, steps: Sequence[WritesAFile], terminal: Terminal) -> None:
    run_steps(stamps, pending_steps(stamps, steps), terminal)


def test_a_step_runs_once(tmp_path: Path, terminal: Terminal) -> None:
    step = WritesAFile(tmp_path / "letter")
    for _ in range(2):
        run(tmp_path / "stamps", [step], terminal)
    assert step.runs == 1


def test_it_runs_again_when_its_inputs_change(tmp_path: Path, terminal: Terminal) -> None:
    run(tmp_path / "stamps", [WritesAFile(tmp_path / "letter")], terminal)
    changed = WritesAFile(tmp_path / "letter", version="2")
    run(tmp_path / "stamps", [changed], terminal)
    assert changed.runs == 1


def test_it_runs_again_when_its_result_is_gone(tmp_path: Path, terminal: Terminal) -> None:
    step = WritesAFile(tmp_path / "letter")
    run(tmp_path / "stamps", [step], terminal)
    (tmp_path / "letter").unlink()
    run(tmp_path / "stamps", [step], terminal)
    assert step.runs == 2


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"key": 1}'])
def test_a_damaged_stamp_counts_for_nothing(
    tmp_path: Path, terminal: Terminal, damage: str
) -> None:
    step = WritesAFile(tmp_path / "letter")
    run(tmp_path / "stamps", [step], terminal)
    (tmp_path / "stamps" / "letter.json").write_text(damage)
    assert not is_done(tmp_path / "stamps", step)


def test_after_a_failure_it_goes_on_where_it_stopped(tmp_path: Path, terminal: Terminal) -> None:
    first, second = WritesAFile(tmp_path / "a"), WritesAFile(tmp_path / "b", fails=True)
    with pytest.raises(StepFailed):
        run(tmp_path / "stamps", [first, second], terminal)
    repaired = WritesAFile(tmp_path / "b")
    run(tmp_path / "stamps", [first, repaired], terminal)
    assert (first.runs, repaired.runs) == (1, 1)


def test_a_failure_names_step_reason_and_way_out() -> None:
    failure = StepFailed("Models", "the disk is full", "Free some space.")
    assert str(failure) == "Set-up stopped at 'Models': the disk is full. Free some space."
