"""How well letters are read off pictures: ``python -m benchmarks.reading_ocr [LANGUAGE…]``.

Pages of known text are drawn in each language with the fonts installed here, in several styles
(``benchmarks.drawn_pages``), and read by the real child. The figure is the character error rate:
Levenshtein's distance to the true text by its length, without spaces. *listed* means that nothing
was taken for text and the person is told that the page could not be read.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.drawn_pages import STYLES, TEXTS, VERTICAL, DrawnPage, drawn_pages
from benchmarks.text_comparison import letter_errors
from indexer.parse.ocr.picture_text import PictureText
from indexer.parse.ocr.sandbox import PictureSandbox
from kernel.work import Cancel


@dataclass(frozen=True, slots=True)
class OcrReading:
    """One page. ``errors`` is a share of 1; None if it was listed as unreadable."""

    language: str
    style: str
    errors: float | None
    taken_s: float


def measure(languages: Sequence[str] = ()) -> Iterator[OcrReading]:
    """Every page in these languages, or in all."""
    with TemporaryDirectory() as folder:
        reader = PictureSandbox(threads=2)
        try:
            for page in drawn_pages():
                if not languages or page.language in languages:
                    yield _read(page, Path(folder, "page.png"), reader)
        finally:
            reader.close()


def table(readings: Sequence[OcrReading]) -> str:
    """A row a language, a column a style."""
    styles = [style.name for style in (*STYLES, VERTICAL)]
    by_language: defaultdict[str, dict[str, OcrReading]] = defaultdict(dict)
    for one in readings:
        by_language[one.language][one.style] = one
    lines = [f"| language | {' | '.join(styles)} |", "|---" * (len(styles) + 1) + "|"]
    for language, found in by_language.items():
        cells = [_shown(found.get(style)) for style in styles]
        lines.append(f"| {language} | {' | '.join(cells)} |")
    seconds = median(one.taken_s for one in readings) if readings else 0.0
    return "\n".join([*lines, "", f"A page took {seconds:.1f} s (median)."])


def _read(page: DrawnPage, path: Path, reader: PictureSandbox) -> OcrReading:
    page.image.save(path)
    started_s = time.perf_counter()
    pictures: list[PictureText] = [one for _key, one in reader.read(path, {}, Cancel())]
    taken_s = time.perf_counter() - started_s
    if any(picture.failure for picture in pictures):
        return OcrReading(page.language, page.style, None, taken_s)
    wrong, wanted = letter_errors("".join(one.text for one in pictures), page.text)
    return OcrReading(page.language, page.style, wrong / wanted, taken_s)


def _shown(reading: OcrReading | None) -> str:
    if reading is None:
        return "–"
    return "listed" if reading.errors is None else f"{100 * reading.errors:.1f} %"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", choices=[*TEXTS, []], help="only these")
    options = parser.parse_args()
    print(table(list(measure(options.languages))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
