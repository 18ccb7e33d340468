"""How well PDFs are read, against another reader's output for the same files.

``python -m benchmarks.reading_pdf [FOLDER]``, by default ``../shared/data/office/docling/pdf``:
``sources/*.pdf`` beside ``groundtruth/*.md``. The reference is a reader's output too, and no
truth: it leaves out figures' labels and running heads, and writes tables as tables. Two figures a
file, in percent: *words* counts the words that both have (F1), whatever their order; *order* is
the share of words in stretches that both have in the same order (``difflib``'s ratio). Time is
given as a multiple of what pdfium alone takes for the bare text, in the same
run (processor time).
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
import regex

from indexer.parse.base import FileSource, Limits
from indexer.parse.registry import built_in_parsers
from indexer.types import ParsedDocument, Problem, SpanRole

_DEFAULT = Path("../shared/data/office/docling/pdf")
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]|[\p{L}\p{M}\p{N}]+")
_MARKUP = re.compile(r"<!--.*?-->|&(?:amp|lt|gt|quot);|\\(?=[_*#])|^\|(?:\s*-+\s*\|)+$", re.M)
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One file. ``words`` and ``order`` in percent; None if there is no reference."""

    name: str
    pages: int
    words: float | None
    order: float | None
    slower: float
    problems: str


def main() -> None:
    """Read everything, print a line for each file and the means."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, default=_DEFAULT)
    arguments.add_argument("--texts", type=Path, help="write what was read into this folder")
    options = arguments.parse_args()
    if not options.folder.is_dir():
        print(f"{options.folder} is not there: nothing measured.")
        return
    rows = [_measure(path, options.texts) for path in sorted(options.folder.rglob("*.pdf"))]
    print(f"{'file':34s} pages  words  order  time  problems")
    for row in rows:
        print(f"{row.name:34.34s} {row.pages:5d} {_percent(row.words)} {_percent(row.order)} "
              f"{row.slower:4.1f}x  {row.problems}")  # fmt: skip
    compared = [row for row in rows if row.words is not None and row.order is not None]
    if compared:
        words = sum(row.words or 0 for row in compared) / len(compared)
        order = sum(row.order or 0 for row in compared) / len(compared)
        slower = sorted(row.slower for row in rows)[len(rows) // 2]
        print(f"{'mean of ' + str(len(compared)):34s}       {_percent(words)} {_percent(order)} "
              f"{slower:4.1f}x  (median)")  # fmt: skip


def _measure(path: Path, texts: Path | None) -> Row:
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
    if not reference.exists():
        return Row(path.name, pages, None, None, taken_s / bare_s, problems)
    wanted = _words(_MARKUP.sub(" ", reference.read_text(encoding="utf-8")))
    words, order = _overlap(_words(text), wanted), _ratio(_words(text), wanted)
    return Row(path.name, pages, words, order, taken_s / bare_s, problems)


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
    furniture = getattr(SpanRole, "FURNITURE", None)
    ends = [span.start for span in document.roles if span.role is furniture]
    return document.text[: min(ends, default=len(document.text))]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _overlap(found: list[str], wanted: list[str]) -> float:
    common = (Counter(found) & Counter(wanted)).total()
    return 200 * common / max(1, len(found) + len(wanted))


def _ratio(found: list[str], wanted: list[str]) -> float:
    return 100 * SequenceMatcher(None, found, wanted, autojunk=False).ratio()


def _percent(value: float | None) -> str:
    return "     –" if value is None else f"{value:6.1f}"


if __name__ == "__main__":
    main()
