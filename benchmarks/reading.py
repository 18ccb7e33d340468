"""How well office files, pages and books are read: beside another program's text for each.

``python -m benchmarks.reading [KIND…] [--worst N] [--data FOLDER]`` prints a row a kind of file:
how many were tried, read and listed with a reason, and how near the text is to the reference, which
is docling's output, so a measure of agreement and not of truth.

To measure another kind, add a ``Kind`` to ``KINDS``: where its files lie, and where the reference
to each is.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.reading_outcomes import Outcome, read_file, shared_data
from benchmarks.scoring import median
from benchmarks.text_comparison import Likeness, likeness
from indexer.parse.sandbox import ParserSandbox

HEAD = (
    "| kind | files | read | listed | compared | words found | words extra | order | slowest |\n"
    "|---|---|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """Files of one kind, below the data folder.

    Attributes:
        name: As the table shows it and the command line takes it.
        files: Patterns for ``Path.glob``.
        reference: The file with the text that is expected of a file, or None if there is none.
    """

    name: str
    files: tuple[str, ...]
    reference: Callable[[Path], Path | None] = field(default=lambda _path: None)


def beside_sources(path: Path) -> Path | None:
    """``…/sources/name`` → ``…/groundtruth/name.md``."""
    found = path.parent.parent / "groundtruth" / f"{path.name}.md"
    return found if found.exists() else None


_OFFICE = "office/docling"
KINDS = (
    Kind("docx", (f"{_OFFICE}/docx/sources/*.docx",), beside_sources),
    Kind("odt", (f"{_OFFICE}/odf/sources/*.odt",), beside_sources),
    Kind("doc", (f"{_OFFICE}/doc/sources/*.doc", "mail/mimekit/**/*.doc"), beside_sources),
    Kind("rtf", ("mail/mimekit/**/*.rtf",)),
    Kind("pptx", (f"{_OFFICE}/pptx/sources/*.pptx",), beside_sources),
    Kind("odp", (f"{_OFFICE}/odf/sources/*.odp",), beside_sources),
    Kind("ppt", (f"{_OFFICE}/ppt/sources/*.ppt",), beside_sources),
    Kind("ods", (f"{_OFFICE}/odf/sources/*.ods",), beside_sources),
    Kind("xls", (f"{_OFFICE}/xls/sources/*.xls",), beside_sources),
    Kind("epub", (f"{_OFFICE}/epub/sources/*.epub",), beside_sources),
    Kind("html", (f"{_OFFICE}/html/sources/*.html",), beside_sources),
    Kind("md", (f"{_OFFICE}/md/sources/*.md",), beside_sources),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file; ``likeness`` is None without text or reference."""

    outcome: Outcome
    likeness: Likeness | None = None


def read(path: Path, reference: Path | None, sandbox: ParserSandbox) -> Reading:
    """One file through the sandbox."""
    outcome = read_file(path, sandbox)
    if not outcome.documents or reference is None:
        return Reading(outcome)
    return Reading(outcome, likeness(outcome.text, reference.read_text("utf-8", "replace")))


def row(name: str, readings: list[Reading]) -> str:
    """A row of the table."""
    reasons = Counter(reason for one in readings for reason in one.outcome.reasons)
    listed = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()) or "–"
    compared = [one.likeness for one in readings if one.likeness is not None]
    figures = (
        percent([one.found for one in compared]),
        percent([one.extra for one in compared]),
        percent([one.order for one in compared]),
    )
    slowest_s = max((one.outcome.taken_s for one in readings), default=0.0)
    is_read = sum(bool(one.outcome.documents) for one in readings)
    return (
        f"| {name} | {len(readings)} | {is_read} | {listed} | {len(compared)} | "
        f"{' | '.join(figures)} | {slowest_s:.2f} s |"
    )


def percent(values: list[float]) -> str:
    """The median as a percentage."""
    middle = median(values)
    return "–" if middle is None else f"{100 * middle:.0f} %"


def show_worst(readings: Iterable[Reading], count: int) -> None:
    """The files that agree least with their reference."""
    compared = [(one.likeness, one.outcome.path.name) for one in readings if one.likeness]
    for likeness_, name in sorted(compared, key=lambda one: one[0].order)[:count]:
        print(
            f"  {likeness_.order:4.0%} order, {likeness_.found:4.0%} found, "
            f"{likeness_.extra:4.0%} extra: {name}"
        )


def measure(data: Path, kinds: Iterable[Kind] = KINDS) -> Iterator[tuple[Kind, list[Reading]]]:
    """Each kind with what came of its files."""
    with ParserSandbox() as sandbox:
        for kind in kinds:
            paths = sorted(path for pattern in kind.files for path in data.glob(pattern))
            yield kind, [read(path, kind.reference(path), sandbox) for path in paths]


def main() -> int:
    """Read, compare, print. 1 if a file came to nothing at all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kinds", nargs="*", help="only these kinds")
    arguments.add_argument("--worst", type=int, default=0, help="name the worst of each kind")
    arguments.add_argument("--data", type=Path, default=shared_data())
    options = arguments.parse_args()
    if options.data is None or not options.data.is_dir():
        print(f"{options.data} is not there: nothing was measured", file=sys.stderr)
        return 0
    print(HEAD)
    nothing = []
    wanted = [kind for kind in KINDS if not options.kinds or kind.name in options.kinds]
    for kind, readings in measure(options.data, wanted):
        print(row(kind.name, readings))
        show_worst(readings, options.worst)
        outcomes = [one.outcome for one in readings]
        nothing += [one.path for one in outcomes if not one.documents and not one.problems]
    return 1 if nothing else 0


if __name__ == "__main__":
    raise SystemExit(main())
