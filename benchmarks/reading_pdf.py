"""How well PDFs are read, against another reader's output for the same files.

``python -m benchmarks.reading_pdf [FOLDER]``, by default ``../shared/data/office/docling/pdf``:
``sources/*.pdf`` beside ``groundtruth/*.md``. The reference is a reader's output too, and no
truth: it leaves out figures' labels and running heads, and writes tables as tables. Two figures a
file, in percent: *words* counts the words that both have (F1), whatever their order; *order* is
the share of words in stretches that both have in the same order. Time is given as a multiple of
what pdfium alone takes for the bare text, in the same run (processor time).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

import pypdfium2

from benchmarks.reading_outcomes import shared_data
from benchmarks.text_comparison import Likeness, likeness
from indexer.parse.base import FileSource, Limits
from indexer.parse.registry import built_in_parsers
from indexer.types import ParsedDocument, Problem, SpanRole

PDF_FOLDER = "office/docling/pdf"
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class PdfReading:
    """One file. ``likeness`` is None if there is no reference."""

    name: str
    pages: int
    likeness: Likeness | None
    slower: float
    problems: str


def main() -> None:
    """Read everything, print a line for each file and the means."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, default=shared_data(PDF_FOLDER))
    arguments.add_argument("--texts", type=Path, help="write what was read into this folder")
    options = arguments.parse_args()
    if options.folder is None or not options.folder.is_dir():
        sys.exit(f"{options.folder} is not there: nothing measured.")
    readings = list(measure(options.folder, options.texts))
    print(f"{'file':34s} pages  words  order  time  problems")
    for one in readings:
        like = one.likeness
        figures = f"{100 * like.words:6.1f} {100 * like.order:6.1f}" if like else "     –      –"
        print(f"{one.name:34.34s} {one.pages:5d} {figures} {one.slower:4.1f}x  {one.problems}")
    compared = [one.likeness for one in readings if one.likeness]
    if compared:
        print(f"mean of {len(compared)}: words {100 * mean(one.words for one in compared):.1f}, "
              f"order {100 * mean(one.order for one in compared):.1f}; "
              f"time {median(one.slower for one in readings):.1f}x (median)")  # fmt: skip


def measure(folder: Path, texts: Path | None = None) -> Iterator[PdfReading]:
    """Every PDF below ``folder``; what was read is written into ``texts`` if there is one."""
    for path in sorted(folder.rglob("*.pdf")):
        yield _measure(path, texts)


def _measure(path: Path, texts: Path | None) -> PdfReading:
    data = path.read_bytes()
    taken_s = min(_timed_reading(data, path.name) for _ in range(_ROUNDS))
    bare_s, pages = min(_timed_pdfium(data) for _ in range(_ROUNDS))
    items = list(_read(data, path.name))
    text = "\n".join(_body(item) for item in items if isinstance(item, ParsedDocument))
    if texts is not None:
        texts.mkdir(exist_ok=True)
        (texts / f"{path.stem}.txt").write_text(text, encoding="utf-8")
    problems = ", ".join(item.code.value for item in items if isinstance(item, Problem))
    reference = path.parent.parent / "groundtruth" / f"{path.stem}.md"
    like = likeness(text, reference.read_text(encoding="utf-8")) if reference.exists() else None
    return PdfReading(path.name, pages, like, taken_s / bare_s, problems)


def _read(data: bytes, name: str) -> list[object]:
    (parser,) = (parser for parser in built_in_parsers() if parser.name == "pdf")
    return list(parser.parse(FileSource.from_bytes(data, name), Limits()))


def _timed_reading(data: bytes, name: str) -> float:
    started = time.process_time()
    _read(data, name)
    return time.process_time() - started


def _timed_pdfium(data: bytes) -> tuple[float, int]:
    started = time.process_time()
    pdf = pypdfium2.PdfDocument(data)
    count = len(pdf)
    for page in pdf:
        page.get_textpage().get_text_range(errors="replace")
    pdf.close()
    return time.process_time() - started, count


def _body(document: ParsedDocument) -> str:
    """The text without running heads, which the reference leaves out too."""
    ends = [span.start for span in document.roles if span.role is SpanRole.FURNITURE]
    return document.text[: min(ends, default=len(document.text))]


if __name__ == "__main__":
    main()
