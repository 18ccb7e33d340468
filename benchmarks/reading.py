"""How well files are read: what comes out of the sandbox, held against a reference text.

``python -m benchmarks.reading [KIND…] [--worst N] [--data FOLDER]`` prints a table, a row a kind of
file: how many were tried, read and listed with a reason, and how near the text is to the reference
(another program's output, so a measure of agreement and not of truth).

To measure another kind, add a ``Kind`` to ``KINDS``: where its files lie, and where the reference
to each is.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.scoring import median
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem

_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
_WORD = re.compile(r"\w+")
_MARKUP = re.compile(r"<!--.*?-->|!?\[([^\]]*)\]\([^)]*\)|\\(?=[_*#<>&])", re.DOTALL)
_MOST_WORDS = 20_000


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
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file. The last three are None without text or reference; shares of 1."""

    path: Path
    is_read: bool
    reasons: tuple[str, ...]
    taken_s: float
    similarity: float | None = None
    found: float | None = None
    extra: float | None = None


def words(text: str) -> list[str]:
    """The words that count: lower case, without Markdown's signs."""
    plain = _MARKUP.sub(lambda match: match[1] or "", text)
    return _WORD.findall(plain.replace("_", " ").lower())[:_MOST_WORDS]


def compare(text: str, reference: str) -> tuple[float, float, float]:
    """Similarity in order (Ratcliff and Obershelp), share of words found, share of words extra."""
    ours, theirs = words(text), words(reference)
    if not theirs:
        return (1.0, 1.0, 0.0) if not ours else (0.0, 1.0, 1.0)
    ratio = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    both = (Counter(ours) & Counter(theirs)).total()
    return ratio, both / len(theirs), 1 - both / max(1, len(ours))


def read(path: Path, reference: Path | None, sandbox: ParserSandbox) -> Reading:
    """One file through the sandbox."""
    started = time.perf_counter()
    items = list(sandbox.parse(path))
    taken_s = time.perf_counter() - started
    documents = [item for item in items if isinstance(item, ParsedDocument)]
    reasons = tuple(item.code.value for item in items if isinstance(item, Problem))
    if not documents or reference is None:
        return Reading(path, bool(documents), reasons, taken_s)
    text = "\n\n".join(document.text for document in documents)
    shares = compare(text, reference.read_text("utf-8", "replace"))
    return Reading(path, True, reasons, taken_s, *shares)


def row(name: str, readings: list[Reading]) -> str:
    """A row of the table."""
    reasons = Counter(reason for one in readings for reason in one.reasons)
    listed = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()) or "–"
    compared = [one for one in readings if one.similarity is not None]
    figures = (
        _percent([one.similarity for one in compared if one.similarity is not None]),
        _percent([one.found for one in compared if one.found is not None]),
        _percent([one.extra for one in compared if one.extra is not None]),
    )
    slowest_s = max((one.taken_s for one in readings), default=0.0)
    is_read = sum(one.is_read for one in readings)
    return (
        f"| {name} | {len(readings)} | {is_read} | {listed} | {len(compared)} | "
        f"{' | '.join(figures)} | {slowest_s:.2f} s |"
    )


def _percent(values: list[float]) -> str:
    middle = median(values)
    return "–" if middle is None else f"{100 * middle:.0f} %"


def show_worst(readings: Iterable[Reading], count: int) -> None:
    """The files that agree least with their reference."""
    compared = [one for one in readings if one.similarity is not None]
    for one in sorted(compared, key=lambda one: one.similarity or 0.0)[:count]:
        print(
            f"  {one.similarity or 0:4.0%} similar, {one.found or 0:4.0%} found, "
            f"{one.extra or 0:4.0%} extra: {one.path.name}"
        )


def main() -> int:
    """Read, compare, print. 1 if a file came to nothing at all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kinds", nargs="*", help="only these kinds")
    arguments.add_argument("--worst", type=int, default=0, help="name the worst of each kind")
    arguments.add_argument("--data", type=Path, default=_DATA)
    options = arguments.parse_args()
    if not options.data.is_dir():
        print(f"{options.data} is not there: nothing was measured", file=sys.stderr)
        return 0
    print("| kind | files | read | listed | compared | similarity | found | extra | slowest |")
    print("|---|---|---|---|---|---|---|---|---|")
    nothing = []
    with ParserSandbox() as sandbox:
        for kind in KINDS:
            if options.kinds and kind.name not in options.kinds:
                continue
            paths = sorted(p for pattern in kind.files for p in options.data.glob(pattern))
            readings = [read(path, kind.reference(path), sandbox) for path in paths]
            print(row(kind.name, readings))
            show_worst(readings, options.worst)
            nothing += [one.path for one in readings if not one.is_read and not one.reasons]
    return 1 if nothing else 0


if __name__ == "__main__":
    raise SystemExit(main())
