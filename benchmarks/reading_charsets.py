"""How surely the encoding of old text files is told: ``python -m benchmarks.reading_charsets``.

Paragraphs of the XQuAD pack in ``../shared/data/packs/xquad`` or ``--pack``, cut to 60 and to 400
characters, are written in each encoding of their language and read again; right is only what comes
back letter for letter.
"""

from __future__ import annotations

import argparse
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from app.evaluation.pack import PackUnreadable, read_pack
from benchmarks.reading_outcomes import shared_data
from indexer.parse.charset import decode

_WIDE = ("utf-16-le", "utf-16-be")
_CHARSETS = {
    "en": ("cp1252",),
    "es": ("cp1252", "iso8859-15", "mac_roman", "cp850", *_WIDE),
    "de": ("cp1252", "mac_roman", "cp850", *_WIDE),
    "ro": ("cp1250", "iso8859-2", "cp852"),
    "tr": ("cp1254",),
    "el": ("cp1253", "iso8859-7"),
    "ru": ("cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5", *_WIDE),
    "ar": ("cp1256", "iso8859-6", *_WIDE),
    "vi": ("cp1258",),
    "th": ("cp874", *_WIDE),
    "zh": ("gb18030", "big5", *_WIDE),
    "hi": _WIDE,
}
_LENGTHS = (60, 400)
_FEWEST_KEPT = 0.97


def main() -> None:
    """Measure and print; ends with status 1 if there is nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pack", type=Path, default=shared_data("packs/xquad") or Path("xquad"))
    parser.add_argument("--samples", type=int, default=20, help="of each language and encoding")
    parser.add_argument("--brief", action="store_true", help="only what is not always told")
    options = parser.parse_args()
    try:
        pack = read_pack(options.pack)
    except PackUnreadable as error:
        sys.exit(f"{error} Nothing was measured.")
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for document, text in pack.texts(iter(pack.documents)):
        texts[document.language].append(text)
    started, total = time.monotonic(), Counter[str]()
    for language, charsets in _CHARSETS.items():
        for charset in charsets:
            cells = []
            for length in _LENGTHS:
                right, tried, taken_for = measure(texts[language], charset, length, options.samples)
                total.update(right=right, tried=tried)
                wrong = " ".join(f"{name}×{count}" for name, count in taken_for.most_common(3))
                cells.append(f"{right:3} of {tried:3} {wrong:24}")
            if not options.brief or any("×" in cell for cell in cells):
                print(f"{language} {charset:13} " + " | ".join(cells))
    took_ms = 1000 * (time.monotonic() - started) / max(1, total["tried"])
    print(f"{total['right']} of {total['tried']} right, {took_ms:.1f} ms each")


def measure(
    texts: list[str], charset: str, length: int, samples: int
) -> tuple[int, int, Counter[str]]:
    """How many samples came back as they were, of how many, and what the others were taken for."""
    right, tried = 0, 0
    taken_for: Counter[str] = Counter()
    for text in texts:
        # A mark inside the text would decide; the old Vietnamese encoding has no whole letters.
        sample = text.lstrip("\ufeff")[:length]
        if charset == "cp1258":
            sample = unicodedata.normalize("NFD", sample)
        data = sample.encode(charset, "ignore")
        wanted = data.decode(charset)
        if wanted.isascii() or len(wanted) < _FEWEST_KEPT * len(sample):
            continue
        tried += 1
        decoded = decode(data)
        if decoded is not None and decoded.text == wanted:
            right += 1
        else:
            taken_for[decoded.charset if decoded else "no text"] += 1
        if tried == samples:
            break
    return right, tried, taken_for


if __name__ == "__main__":
    main()
