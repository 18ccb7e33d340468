"""Lines in reading order become text: paragraphs whole again, words whole again.

Whatever is put between two lines is decided here, and only here, so that the place of every line
in the text is known exactly.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import regex

from indexer.parse.pdf.letters import begins_item, is_right_to_left, plain_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from indexer.parse.pdf.lines import Line

_ENDS_SENTENCE = regex.compile(r"[.!?:;…。！？：；؟।॥][\"'”’»›）)\]」』】]*$")
_HALF_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*$")
_REST_OF_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*")
_LEADS_TO_PAGE = regex.compile(r" … \S{1,8}$")
_ENDS_IN_HYPHEN = regex.compile(r"(?<=[\p{L}\p{N}])[-\u2010]$")
# "Haupt- und Nebenstraße", "pre- and post-war": the hyphen stands for the rest of the word.
_AFTER_SUSPENDED = frozenset(("und", "oder", "bzw", "sowie", "and"))
_WORDS = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)*")
_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}ー、。，；：？！「」『』（）〈〉《》【】]"
)
_HANGUL = regex.compile(r"\p{Hangul}")
_CONTINUES = regex.compile(r"[\p{Ll}\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Thai}\p{Hangul}]")
_FEWEST_LETTERS = 20
_FEWEST_DENSE = 10
_FULL = 0.88
"""A line that reaches this far across its column was broken by the column's width."""
_PARAGRAPH_GAP = 1.35  # in the usual distance from line to line
_SAME_ROW = 0.5
_SIZE_CHANGE = 0.12
_SAME_WORD = 0.15


class Gap(Enum):
    """What stands between two lines."""

    NOTHING = ""
    SPACE = " "
    LINE = "\n"
    PARAGRAPH = "\n\n"


class Spelling:
    """How a document spells its words where no line ends, to tell which hyphens are its own."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def learn(self, lines: Iterable[Line]) -> None:
        """Remember the words of these lines, but not those at their ends."""
        for line in lines:
            words = _WORDS.findall(line.text)
            self._seen.update(word.casefold().replace("\u2010", "-") for word in words[:-1])

    def keeps_hyphen(self, half: str, rest: str) -> bool:
        """Whether the hyphen between the two is part of the word, not of the line's end."""
        if not (half[-1:].islower() and rest[:1].islower()) or len(half) < 2:
            return True
        joined, spelled = f"{half}{rest}".casefold(), f"{half}-{rest}".casefold()
        if self._seen[joined] != self._seen[spelled]:
            return self._seen[spelled] > self._seen[joined]
        return half.casefold() == "self"


@dataclass(frozen=True, slots=True)
class Column:
    """How far the lines of a region reach, and how far apart they stand."""

    left: float
    right: float
    pitch: float
    is_right_to_left: bool

    @classmethod
    def around(cls, lines: Sequence[Line]) -> Column:
        """The column that most of the lines fill."""
        lefts = sorted(line.left for line in lines)
        rights = sorted(line.right for line in lines)
        pitches = [
            one.bottom - other.bottom
            for one, other in pairwise(lines)
            if one.bottom - other.bottom > 0.5 * one.height
        ]
        return cls(
            lefts[len(lefts) // 10],
            rights[(9 * len(rights)) // 10],
            median(pitches) if pitches else 0.0,
            is_right_to_left("".join(line.text for line in lines)),
        )

    def is_full(self, line: Line) -> bool:
        """Whether the line reaches the column's far side."""
        width = self.right - self.left
        reach = self.right - line.left if self.is_right_to_left else line.right - self.left
        return width > 0 and reach >= _FULL * width

    def is_indented(self, line: Line) -> bool:
        """Whether the line begins inside the column."""
        inside = self.right - line.right if self.is_right_to_left else line.left - self.left
        return inside > 0.7 * line.height


def gap_between(line: Line, following: Line, column: Column) -> Gap:
    """What to put between two lines of a region that are read one after the other."""
    if not line.height or not following.height:
        return Gap.LINE
    if _share_row(line, following):
        return _gap_in_row(line, following, column)
    if not is_same_size(line, following):
        return Gap.PARAGRAPH
    fall = line.bottom - following.bottom
    if column.pitch and (fall > _PARAGRAPH_GAP * column.pitch or fall < -line.height):
        return Gap.PARAGRAPH
    if not _is_wrapped(line, following, column):
        return Gap.LINE
    return break_in_flow(line, following)


def is_same_size(line: Line, following: Line) -> bool:
    """Whether the two are set in letters of one size, as far as that can be told."""
    larger = max(line.size, following.size)
    return abs(line.size - following.size) <= _SIZE_CHANGE * larger


def break_in_flow(line: Line, following: Line) -> Gap:
    """What a line's end means inside a sentence: a space, or nothing in scripts without any."""
    last, first = line.text[-1:], following.text[:1]
    if _UNSPACED.match(last) and _UNSPACED.match(first):
        return Gap.NOTHING
    if _HANGUL.match(last) and _HANGUL.match(first):
        # Korean is broken inside words; where a word ends, the file mostly has a space.
        return Gap.SPACE if line.has_space else Gap.NOTHING
    return Gap.SPACE


def flows_on(line: Line, following: Line) -> bool:
    """Whether a sentence goes on from the end of one column or page to the next."""
    text = line.text.rstrip()
    if line.is_hyphenated:
        return True
    if _ENDS_SENTENCE.search(text) or len(text) < _FEWEST_LETTERS // 2:
        return False
    if _UNSPACED.match(text[-1:]) and _UNSPACED.match(following.text[:1]):
        return len(text) >= _FEWEST_DENSE
    return bool(_CONTINUES.match(following.text)) and not begins_item(following.text)


def joined(
    half: str, rest: str, gap: Gap, spelling: Spelling, is_hyphenated: bool
) -> tuple[str, str]:
    """The end of ``half`` and what goes between it and ``rest``, a hyphen being undone.

    Args:
        half: A line's text; its hyphen is left out if ``is_hyphenated``.
        gap: What would stand there without a hyphen.
    """
    marked = _ENDS_IN_HYPHEN.search(half)
    if not is_hyphenated and (marked is None or gap is Gap.PARAGRAPH):
        return half, gap.value
    stem = half if is_hyphenated else half[: marked.start()] if marked else half
    before, after = _HALF_WORD.search(stem), _REST_OF_WORD.match(rest)
    if before is None or after is None:
        return f"{stem}-", gap.value if not is_hyphenated and gap is Gap.LINE else ""
    if after[0].casefold() in _AFTER_SUSPENDED:
        return f"{stem}-", " "
    return (f"{stem}-" if spelling.keeps_hyphen(before[0], after[0]) else stem), ""


def _share_row(line: Line, following: Line) -> bool:
    overlap = min(line.top, following.top) - max(line.bottom, following.bottom)
    return overlap > _SAME_ROW * min(line.height, following.height)


def _gap_in_row(line: Line, following: Line, column: Column) -> Gap:
    """Two pieces beside each other: a row's cells, a raised number, a fraction."""
    apart = following.left - line.right
    if column.is_right_to_left:
        apart = line.left - following.right
    height = max(line.height, following.height)
    if apart < -_SAME_ROW * height:
        return Gap.LINE
    is_close = apart < _SAME_WORD * height and not line.has_space
    is_figure = not (line.text[-1:].isalpha() and following.text[:1].isalpha())
    if is_close and is_figure and line.order != following.order:
        return Gap.NOTHING
    return Gap.SPACE


def _is_wrapped(line: Line, following: Line, column: Column) -> bool:
    """Whether the line ended because the column did."""
    if line.is_hyphenated:
        return True
    least = (
        _FEWEST_DENSE
        if _UNSPACED.search(line.text) or _HANGUL.search(line.text)
        else (_FEWEST_LETTERS)
    )
    begins = plain_letters(following.text)
    if len(line.text) < least or begins_item(begins) or len(begins) == 1:
        return False
    if not column.is_full(line):
        return False
    if _LEADS_TO_PAGE.search(plain_letters(line.text)):
        return False
    # An item's second line hangs; a paragraph's first line is indented.
    is_new = column.is_indented(following) and not column.is_indented(line)
    return not (
        is_new and not begins_item(plain_letters(line.text)) and _ENDS_SENTENCE.search(line.text)
    )
