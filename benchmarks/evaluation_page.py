"""``docs/evaluation.md`` out of the reports of ``antorcha eval``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.evaluation.machine import Machine
from app.evaluation.report import group_name, label, shown
from benchmarks.evaluation_runs import Reach, Run

Json = Mapping[str, Any]

_KINDS = {
    "retrieval": "nDCG@10, recall, MRR and the share of first places, × 100; a search in ms",
    "turns": "Turns that hold the answer, among the first 10 passages, in %",
    "answers": "Answers, in %; times in ms",
    "closed_book": "The model alone, in %",
}
# Too many columns can be read by nobody; the report as JSON has all.
_LEFT_OUT = {"search_p95_ms"}

_HEAD = """\
# Evaluation

Written by `make eval` ({took}). Every figure stands with its 95 % bootstrap interval (1,000
resamples of the questions); *reach* is what it is held against, and where that comes from. How each
figure is defined: [evaluating](evaluating.md).

{machine}. Antorcha {version}. Models: {models}. Seed {seed}.
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """A run and its report, or why there is none."""

    run: Run
    command: str
    report: Json | None
    trouble: str = ""


def page(measured: Sequence[Measured], own_sets: Sequence[str], took: str) -> str:
    """The whole page. ``own_sets``: finished sections about the project's own questions."""
    reports = [one.report for one in measured if one.report is not None]
    parts = [_head(reports, took)] if reports else ["# Evaluation\n\nNothing was measured.\n"]
    parts += ["\n".join(_section(one)) for one in measured]
    return "\n".join([*parts, *own_sets]).rstrip("\n") + "\n"


def _head(reports: Sequence[Json], took: str) -> str:
    models: dict[str, None] = {}
    for report in reports:
        for role, model in report["models"].items():
            if model:
                kind = f", {model['quantisation']}" if model["quantisation"] else ""
                models[f"{role} `{model['id']}`{kind}"] = None
    versions = dict.fromkeys(f"`{report['version']}`" for report in reports)
    return _HEAD.format(
        took=took,
        machine=Machine(**reports[0]["machine"]),
        version=", ".join(versions),
        models="; ".join(models),
        seed=reports[0]["seed"],
    )


def _section(measured: Measured) -> Iterator[str]:
    run, report = measured.run, measured.report
    yield f"## {run.title}\n"
    if report is None:
        yield f"Not measured: {measured.trouble}\n"
        return
    yield f"{run.remark}\n"
    yield f"`{measured.command}`, {report['finished'][:10]}.\n"
    for kind, about in _KINDS.items():
        if rows := report.get(kind):
            yield f"{about}:\n"
            # The model alone is there to compare with, and need not reach anything.
            yield from _table(rows, {} if kind == "closed_book" else run.reaches)
            yield ""
    if report["left_out"] or report["problems"]:
        yield f"{report['left_out']} lines of the pack were left out; {len(report['problems'])} "
        yield "problems are in the report.\n"


def _table(rows: Sequence[Json], reaches: Mapping[str, Reach]) -> Iterator[str]:
    names = [name for name in rows[0]["figures"] if name not in _LEFT_OUT]
    # A column in which nothing was counted in any row says nothing.
    names = [
        name for name in names if any(row["figures"][name]["value"] is not None for row in rows)
    ]
    yield "| questions | n | " + " | ".join(label(name) for name in names) + " | reach |"
    yield "|---" * (len(names) + 3) + "|"
    for row in rows:
        cells = [shown(name, row["figures"][name]) for name in names]
        reach = "; ".join(_reaches(row, reaches)) or "–"
        yield f"| {group_name(row)} | {row['count']:,} | " + " | ".join(cells) + f" | {reach} |"


def _reaches(row: Json, reaches: Mapping[str, Reach]) -> Iterator[str]:
    """What this row's figures are held against, and whether they reach it."""
    is_narrowed = row.get("scope") == "document" or (
        "language" in row and row.get("scope") == "split"
    )
    if is_narrowed or row.get("mode", "hybrid") != "hybrid":
        return  # only the search as it is used is held against anything
    special = row.get("split") or row.get("language")
    for name, figure in row["figures"].items():
        reach = reaches.get(f"{name} {special}") or reaches.get(name)
        if reach is not None and figure["value"] is not None:
            yield _reached(name, figure["value"], reach)


def _reached(name: str, value: float, reach: Reach) -> str:
    is_time = name.endswith("_ms")
    got = value if is_time else 100 * value
    is_reached = got >= reach.value if reach.least else got <= reach.value
    sign = "≥" if reach.least else "≤"
    mark = "yes" if is_reached else "**no**"
    return f"{label(name)} {sign} {reach.value:g} ({reach.source}): {mark}"
