"""``make eval``: benchmark packs and the project's own questions, and the page about them.

    python -m benchmarks.evaluate [--quick]

Packs come from ``../shared/data/packs``, or the folder that ANTORCHA_PACKS names. Each is measured
by the command that stands with its figures, so that anybody can take them again; an interrupted
run goes on where it was. ``--quick`` (``make eval QUICK=1``) asks a few questions only and prints
the page instead of writing it.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from app.cli.evaluation import default_work
from app.cli.invocation import DONE, INTERRUPTED, SOME_PROBLEMS
from benchmarks.evaluation_page import Measured, page
from benchmarks.evaluation_runs import RUNS, Run, other_pack

_PROJECT = Path(__file__).resolve().parent.parent
_PACKS = _PROJECT.parent / "shared" / "data" / "packs"
_PAGE = _PROJECT / "docs" / "evaluation.md"
_PERSONAL = "benchmarks.personal"


def packs_folder() -> Path:
    """Where packs lie."""
    named = os.environ.get("ANTORCHA_PACKS")
    return Path(named).expanduser().absolute() if named else _PACKS


def runs(packs: Path, quick: bool) -> list[Run]:
    """What to run: the known packs, then whatever else is a pack in the folder."""
    known = [run for run in RUNS if run.in_quick or not quick]
    names = {run.pack for run in RUNS}
    others = sorted(path.parent.name for path in packs.glob("*/docs.jsonl"))
    return [*known, *(other_pack(name) for name in others if name not in names)]


def measure(packs: Path, run: Run, work: Path, quick: bool) -> Measured:
    """One run, as a process of its own."""
    words = run.command(quick)
    shown = shlex.join(["antorcha", "eval", f"PACKS/{run.pack}", *words])
    if not (packs / run.pack / "docs.jsonl").exists():
        return Measured(run, shown, None, f"there is no pack `{run.pack}` in the packs' folder.")
    print(f"\n{shown}", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "app", "eval", str(packs / run.pack), *words]
    # Runs over the same documents share a library; all go in the end.
    command += ["--json", "--keep", "--work", str(work)]
    done = subprocess.run(command, stdout=subprocess.PIPE, cwd=_PROJECT, check=False)
    if done.returncode == INTERRUPTED:
        raise KeyboardInterrupt
    if done.returncode not in (DONE, SOME_PROBLEMS):
        return Measured(run, shown, None, f"the command ended with status {done.returncode}.")
    return Measured(run, shown, json.loads(done.stdout))


def own_sets(quick: bool) -> Iterator[str]:
    """The project's own questions over an invented person's library, where they are there."""
    if importlib.util.find_spec(_PERSONAL) is None:
        print(f"\nThere is no {_PERSONAL}: the page does without.", file=sys.stderr)
        return
    words = ["--part", "test", *(("--langs", "en") if quick else ())]
    shown = shlex.join(["python", "-m", _PERSONAL, *words])
    print(f"\n{shown}", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", _PERSONAL, *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=_PROJECT, check=False)
    body = done.stdout if done.returncode == 0 else f"It ended with status {done.returncode}.\n"
    today = datetime.now().astimezone().date().isoformat()
    yield f"## A personal library\n\n`{shown}`, {today}.\n\n{body}"


def main(words: Sequence[str] | None = None) -> int:
    """Measure all of it. Ends with 1 if something could not be measured, 130 if interrupted."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evaluate", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few questions; prints the page")
    parser.add_argument(
        "--work", type=Path, default=default_work() / "make-eval", help="of `antorcha eval`"
    )
    options = parser.parse_args(words)
    packs = packs_folder()
    if not packs.is_dir():
        print(f"There are no packs in {packs}: measuring without them.", file=sys.stderr)
    try:
        measured = [
            measure(packs, run, options.work, options.quick) for run in runs(packs, options.quick)
        ]
        own = list(own_sets(options.quick))
    except KeyboardInterrupt:
        print("\nInterrupted; `make eval` goes on from here.", file=sys.stderr)
        return INTERRUPTED
    shutil.rmtree(options.work / "libraries", ignore_errors=True)
    took = "QUICK=1: too few questions to tell anything" if options.quick else "the full form"
    text = page(measured, own, took)
    if options.quick:
        print(text)
    else:
        _PAGE.write_text(text, encoding="utf-8")
        print(f"\nWritten: {_PAGE}", file=sys.stderr)
    is_whole = all(
        one.report is not None or not (packs / one.run.pack).exists() for one in measured
    )
    return 0 if is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
