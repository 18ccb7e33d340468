"""What can be asked of set-up, and the order of its steps."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from build_tools import BuildTools
from llama_build import LlamaBuild
from machine import require_machine
from model_files import ModelFiles
from offline_folder import OfflineChecksums, fill_offline_folder
from plan import Plan
from project import ProjectItself
from python_packages import DeveloperTools, PythonPackages
from pytorch import PyTorch
from steps import Step, StepFailed, pending_steps, run_steps
from system_libraries import SystemLibraries
from terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130


def main(checkout: Path, arguments: Sequence[str]) -> int:
    """Set up, and fill an offline folder if asked; the exit status."""
    options = _parse(arguments)
    terminal = Terminal(sys.stderr)
    signal.signal(signal.SIGTERM, _interrupt)
    plan = Plan(
        checkout=checkout,
        developer=options.developer,
        offline=options.offline_dir.absolute() if options.offline_dir else None,
    )
    try:
        _set_up(plan, terminal)
        if options.fill is not None:
            fill_offline_folder(plan, options.fill.absolute(), terminal)
    except StepFailed as failure:
        terminal.line(str(failure))
        return 1
    except KeyboardInterrupt:
        terminal.line("Interrupted. Run the same command again: it goes on from here.")
        return INTERRUPTED
    return 0


def steps_of(plan: Plan) -> list[Step]:
    """All steps of a plan, in order."""
    steps: list[Step] = [OfflineChecksums(plan)] if plan.offline else []
    steps += [BuildTools(plan), PyTorch(plan), PythonPackages(plan)]
    if plan.developer:
        steps.append(DeveloperTools(plan))
    steps += [ProjectItself(plan), ModelFiles(plan), LlamaBuild(plan)]
    if sys.platform == "linux":
        steps.append(SystemLibraries(plan))
    return steps


def _set_up(plan: Plan, terminal: Terminal) -> None:
    steps = steps_of(plan)
    waiting = pending_steps(plan.stamps, steps)
    if waiting:
        require_machine(plan, waiting, terminal)
        run_steps(plan.stamps, waiting, terminal)
        terminal.line("Set-up is complete.")


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 packaging/provision", description=__doc__)
    parser.add_argument("--developer", action="store_true", help="also the tools for the tests")
    parser.add_argument("--offline-dir", type=Path, help="take everything from this folder")
    parser.add_argument("--fill", type=Path, help="then fill this folder for an offline set-up")
    return parser.parse_args(arguments)


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt
