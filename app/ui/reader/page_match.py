"""Where a quotation stands in the text of a PDF page.

The library's text is not the page's, letter for letter: words that were split at a line's end are
whole, ligatures are letters, columns are in order, and Arabic is as one writes it. So only letters
and digits are compared, and a quotation may lie on the page in pieces.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

FEWEST_WORDS: Final = 4
"""Shorter quotations may stand anywhere on a page; they are better looked for as they are."""
_LEAST_FOUND: Final = 0.4
_SHORTEST_PIECE: Final = 12
_MOST_WORDS: Final = 400
# Readers of PDFs turn lam and alef round where one sign stands for both.
_NOT_COMPARED: Final = frozenset("اأإآٱ")


@dataclass(frozen=True, slots=True)
class PageMatch:
    """``spans``: ``(start, end)`` in the page's text; ``rest``: what of the quotation was not
    found at its end, which may stand on the next page."""

    spans: tuple[tuple[int, int], ...]
    rest: str


def match_quote(page_text: str, quote: str) -> PageMatch | None:
    """The quotation on the page; None if too little of it is there."""
    letters, places = _letters(page_text)
    words = quote.split()[:_MOST_WORDS]
    wanted = [_letters(word)[0] for word in words]
    spans: list[tuple[int, int]] = []
    at = found = end = done = 0
    while at < len(wanted):
        start, length, count = _longest(letters, wanted, at, end)
        is_rest = at + count == len(wanted) and at == done
        if length and (length >= _SHORTEST_PIECE or (is_rest and bool(spans))):
            end = start + length
            spans.append((places[start], places[end - 1] + 1))
            found += length
            at += count
            done = at
        else:
            at += 1
    if not spans or found < _LEAST_FOUND * sum(map(len, wanted)):
        return None
    return PageMatch(tuple(spans), " ".join(words[done:]))


def _longest(letters: str, wanted: list[str], at: int, after: int) -> tuple[int, int, int]:
    """``(start, length, words)`` of the longest stretch of words from ``at`` on."""
    best = (0, 0, 0)
    text = ""
    for count, word in enumerate(wanted[at:], 1):
        text += word
        start = letters.find(text, after)
        if start < 0:
            start = letters.find(text)
        if start < 0:
            break
        best = (start, len(text), count)
    return best


def _letters(text: str) -> tuple[str, list[int]]:
    """The letters and digits that are compared, and where each stands in ``text``."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for letter in unicodedata.normalize("NFKD", char).casefold():
            if letter.isalnum() and letter not in _NOT_COMPARED:
                letters.append(letter)
                places.append(place)
    return "".join(letters), places
