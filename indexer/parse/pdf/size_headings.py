"""Headings of a PDF without bookmarks: short lines in larger or bolder letters than the text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import regex

from indexer.types import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from indexer.parse.pdf.lines import Line

_LEAST_RATIO = 1.12
_LONGEST = 160
_FEWEST_LETTERS = 2
_MOST = 5_000
_MOST_SHARE = 0.2
_LEVELS = 6
_MOST_LINES = 3
_ENDS_SENTENCE = regex.compile(r"[.,;…。，；]$")
_LETTER = regex.compile(r"\p{L}")
_SAME_SIZE = 0.5  # points; sizes differ a little from line to line


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    size: float
    text: str
    line: Line
    page: int
    lines: int = 1


@dataclass(slots=True)
class SizeHeadings:
    """Learns how a document's text is set, and gives the lines that stand out."""

    _letters: Counter[float] = field(default_factory=Counter)
    _bold_letters: int = 0
    _candidates: list[_Candidate] = field(default_factory=list)
    _lines: int = 0

    def learn(self, lines: Iterable[Line]) -> None:
        """Count the letters of each size."""
        for line in lines:
            self._lines += 1
            if line.size:
                self._letters[_rounded(line.size)] += len(line.text)
                self._bold_letters += len(line.text) if line.is_bold else 0

    def note(self, line: Line, text: str, start: int, page: int) -> None:
        """The line stands at ``start`` of the text."""
        is_short = len(text) <= _LONGEST and len(_LETTER.findall(text)) >= _FEWEST_LETTERS
        if is_short and len(self._candidates) < _MOST and self._stands_out(line):
            self._candidates.append(_Candidate(start, line.size, text, line, page))

    def found(self) -> list[Heading]:
        """The headings in order; none if so many lines are large that none stands out."""
        joined = [one for one in _joined(self._candidates) if self._is_heading(one)]
        if not joined or len(joined) > max(3, _MOST_SHARE * self._lines):
            return []
        sizes = sorted({_rounded(one.size) for one in joined}, reverse=True)
        levels = {size: min(level, _LEVELS) for level, size in enumerate(sizes, 1)}
        return [Heading(levels[_rounded(one.size)], one.text, one.start) for one in joined]

    def _is_heading(self, one: _Candidate) -> bool:
        if one.lines > _MOST_LINES or not self._stands_out(one.line):
            return False
        # Nor is a line of a table of contents, which leads to a page number by dots.
        return not _ENDS_SENTENCE.search(one.text) and " … " not in one.text

    def _stands_out(self, line: Line) -> bool:
        if not self._letters:
            return False
        ((usual, _),) = self._letters.most_common(1)
        if line.size >= _LEAST_RATIO * usual:
            return True
        is_rare = self._bold_letters < _MOST_SHARE * self._letters.total()
        return line.is_bold and is_rare and line.size >= 0.95 * usual


def _joined(candidates: list[_Candidate]) -> Iterable[_Candidate]:
    """Lines of one heading put together."""
    waiting: _Candidate | None = None
    for one in candidates:
        if waiting is not None and _continues(waiting, one):
            text = f"{waiting.text} {one.text}"[: 2 * _LONGEST]
            waiting = replace(waiting, text=text, line=one.line, lines=waiting.lines + 1)
            continue
        if waiting is not None:
            yield waiting
        waiting = one
    if waiting is not None:
        yield waiting


def _continues(one: _Candidate, following: _Candidate) -> bool:
    line, below = one.line, following.line
    is_next = one.page == following.page and 0 <= below.order - line.order <= 1
    is_near = -0.2 * one.size <= line.bottom - below.bottom <= 1.6 * one.size
    return is_next and is_near and abs(line.size - below.size) <= _SAME_SIZE


def _rounded(size: float) -> float:
    return round(2 * size) / 2
