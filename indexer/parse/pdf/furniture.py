"""Running heads, running feet and page numbers: what repeats at the edges of the pages.

A line is taken for such if a line with the same words (numbers may differ) stands at the same
height of other pages near it, at the top or the bottom of what is on the page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from indexer.parse.pdf.letters import plain_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.parse.pdf.lines import Line

_AT_EDGE = 4
"""So many lines from the top and from the bottom are looked at."""
_EDGE_SHARE = 0.2
"""And they must lie in this much of the page's height."""
_HEIGHT_TOLERANCE = 6.0
_NUMBER = regex.compile(r"\d+")
_ROMAN = regex.compile(r"^[ivxlcdm]{1,8}$")
_PAGE_NUMBER = regex.compile(r"^[^\w#]*\p{L}{0,10}[^\w#]*#(?:[^\w#]*\p{L}{0,6}[^\w#]*#)?[^\w#]*$")
"""``#`` stands for a number: 7, – 7 –, Page 7 of 12, Seite 7/12."""
_FEWEST_LETTERS = 3
_LETTER = regex.compile(r"\p{L}")
_LONGEST = 200
_MANY_PAGES = 6
"""From so many pages on, two that share a line at the edge (slides of one title) are not enough."""
_WITHIN_PAGES = 6
"""Running heads differ from left to right pages and from chapter to chapter."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A line at the edge of a page."""

    page: int
    height: float
    numbers: tuple[int, ...]


class Furniture:
    """What repeats, as far as the pages have been seen. Pages come in batches, in order."""

    def __init__(self) -> None:
        self._seen: dict[tuple[bool, str], list[_Seen]] = defaultdict(list)
        self._pages = 0

    def learn(self, number: int, lines: Sequence[Line], height: float) -> None:
        """Look at the edges of page ``number``."""
        self._pages += 1
        for line, is_top in _edges(lines, height):
            self._seen[is_top, without_numbers(line)].append(_seen(number, line, is_top, height))

    def split(
        self, number: int, lines: Sequence[Line], height: float
    ) -> tuple[list[Line], list[Line]]:
        """The page's own lines, and those that repeat. Nothing repeats unless it was learnt."""
        repeated = set(self._repeated(number, lines, height))
        # A page that has nothing else keeps what it has.
        if len(repeated) == len(lines):
            return list(lines), []
        own = [line for line in lines if id(line) not in repeated]
        return own, [line for line in lines if id(line) in repeated]

    def _repeated(self, number: int, lines: Sequence[Line], height: float) -> Iterator[int]:
        """The ids of lines that repeat, from each edge inwards up to one that does not."""
        ends = {True: False, False: False}
        for line, is_top in _edges(lines, height):
            here = _seen(number, line, is_top, height)
            if not ends[is_top] and self._repeats(is_top, line, here):
                yield id(line)
            else:
                ends[is_top] = True

    def _repeats(self, is_top: bool, line: Line, here: _Seen) -> bool:
        key = without_numbers(line)
        near = [
            seen
            for seen in self._around(self._seen.get((is_top, key), []), here.page)
            if abs(seen.height - here.height) <= _HEIGHT_TOLERANCE
        ]
        if is_page_number(key):
            return any(_counts_along(seen, here) for seen in near)
        if len(_LETTER.findall(key)) < _FEWEST_LETTERS:
            return False
        # Rows of a table that goes on have the same words with other numbers.
        alike = [seen for seen in near if seen.numbers == here.numbers or _counts_along(seen, here)]
        has_number = any(seen.numbers and _counts_along(seen, here) for seen in alike)
        return len(alike) >= (1 if has_number or self._pages < _MANY_PAGES else 2)

    def _around(self, seen: list[_Seen], page: int) -> Iterator[_Seen]:
        first = bisect_left(seen, page - _WITHIN_PAGES, key=lambda one: one.page)
        last = bisect_left(seen, page + _WITHIN_PAGES + 1, key=lambda one: one.page)
        return (one for one in seen[first:last] if one.page != page)


def without_numbers(line: Line) -> str:
    """The line with ``#`` for each number; equal for lines that differ in numbers only."""
    text = plain_letters(line.text).casefold()
    return "#" if _ROMAN.match(text) else _NUMBER.sub("#", text)


def is_page_number(key: str) -> bool:
    """Whether a line (``without_numbers``) is a page's number and nothing else."""
    return bool(_PAGE_NUMBER.match(key))


def _edges(lines: Sequence[Line], height: float) -> list[tuple[Line, bool]]:
    """``(line, is it at the top)`` of the lines near the page's edges, the outermost first."""
    from_top = sorted(
        (line for line in lines if line.height and len(line.text) <= _LONGEST),
        key=lambda line: -line.middle,
    )
    top = [(line, True) for line in from_top[:_AT_EDGE] if line.middle > (1 - _EDGE_SHARE) * height]
    bottom = [
        (line, False)
        for line in from_top[: -_AT_EDGE - 1 : -1]
        if line.middle < _EDGE_SHARE * height
    ]
    return top + bottom


def _seen(page: int, line: Line, is_top: bool, height: float) -> _Seen:
    numbers = tuple(int(digits[-9:]) for digits in _NUMBER.findall(line.text))
    # From the nearer edge: pages of one document may differ in height.
    return _Seen(page, height - line.middle if is_top else line.middle, numbers)


def _counts_along(one: _Seen, other: _Seen) -> bool:
    """Whether a number in the line grows as the pages do (roman numbers are believed)."""
    if not one.numbers and not other.numbers:
        return True
    return any(
        first - second == one.page - other.page
        for first, second in zip(one.numbers, other.numbers, strict=False)
    )
