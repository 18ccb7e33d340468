"""The report of a pack as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Json = Mapping[str, Any]

_TITLES = {
    "retrieval": "Retrieval",
    "turns": "Lines that hold the answer, among the first 10 passages",
    "answers": "Answers",
    "closed_book": "The model alone, without any document",
}
_GROUPS = ("library", "language", "split", "mode", "scope")
_NAMES = {
    "exact_match": "exact",
    "contains_gold": "contains gold",
    "instant_contains_gold": "best sentence contains gold",
    "refused_answerable": "refused, has answer",
    "refused_unanswerable": "refused, has none",
    "citations_in_gold": "citations in gold document",
    "cited_contains_gold": "cited passage holds gold, if right",
    "found@10": "found",
    "share@10": "share",
}
_SCOPES = {"library": "", "split": "in its split", "document": "in its document"}
_LABEL_WIDTH = 34


def lines(report: Json) -> Iterable[str]:
    """The report, a line at a time: one block a group of questions, one line a figure."""
    pack, machine = report["pack"], report["machine"]
    yield f"{pack['name']}: {pack['documents']:,} documents, {pack['queries']:,} queries"
    yield f"Antorcha {report['version']}, {report['finished']}, seed {report['seed']}"
    memory = machine["memory_bytes"] / 2**30
    yield f"{machine['cpu']}, {machine['cores']} cores, {memory:.0f} GB, {machine['system']}"
    for role, model in report["models"].items():
        name = f"{model['id']} ({model['quantisation'] or '–'})" if model else "none"
        yield f"{role} model: {name}"
    for kind, title in _TITLES.items():
        if rows := report.get(kind):
            yield ""
            yield f"{title} (95 % intervals)"
            yield from _table(rows)
    if report["left_out"]:
        yield ""
        yield f"{report['left_out']} lines of the pack were left out:"
    yield from (f"  {problem}" for problem in report["problems"])
    for library in report["libraries"]:
        for problem in library["problems"]:
            yield f"  document {problem['document']} is not fully indexed: {problem['reason']}"


def shown(name: str, figure: Json) -> str:
    """A figure with its interval: shares in percent, times in milliseconds."""
    if figure["value"] is None:
        return "–"
    if name.endswith("_ms"):
        return f"{figure['value']:,.0f} ({figure['low']:,.0f} to {figure['high']:,.0f})"
    return "{:.1f} ({:.1f} to {:.1f})".format(
        *(100 * figure[part] for part in ("value", "low", "high"))
    )


def label(name: str) -> str:
    """What a figure is called in a table."""
    return _NAMES.get(name, name.removesuffix("_ms").replace("_", " ")) + (
        ", ms" if name.endswith("_ms") else ""
    )


def group_name(row: Json) -> str:
    """What the questions of a row have in common, without saying anything twice."""
    parts = [str(row[name]) for name in _GROUPS if name in row]
    if "library" in row and "language" in row:
        own, over = row["language"], row["library"]
        parts[:2] = [own if over in {own, "all"} else f"{own} over {over}"]
    parts = [_SCOPES.get(part, part) for part in parts]
    return ", ".join(part for part in parts if part not in {"", "–"}) or "all"


def _table(rows: Sequence[Json]) -> Iterable[str]:
    for row in rows:
        yield f"  {group_name(row)}: {row['count']:,} questions"
        for name, figure in row["figures"].items():
            yield f"    {label(name):<{_LABEL_WIDTH}} {shown(name, figure)}"
