"""How near a text is to a reference: words found, words extra, order, letters."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

# Chinese, Japanese and Korean have no spaces: each sign counts as a word.
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]|[\p{L}\p{M}\p{N}]+")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(
    r"<!--.*?-->|&(?:amp|lt|gt|quot);|\\(?=[_*#<>&])|^\|(?:\s*:?-+:?\s*\|)+$|^```\w*$|_",
    re.DOTALL | re.MULTILINE,
)
_MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class Likeness:
    """A text beside its reference, in shares of 1.

    Attributes:
        found: Of the reference's words, those that the text has too, in whatever order.
        extra: Of the text's words, those that the reference does not have.
        order: Words in stretches that both have in the same order (Ratcliff and Obershelp).
    """

    found: float
    extra: float
    order: float

    @property
    def words(self) -> float:
        """Words that both have, F1: one figure for ``found`` and ``extra``."""
        kept = 1 - self.extra
        return 2 * self.found * kept / (self.found + kept) if self.found + kept else 0.0


def words(text: str) -> list[str]:
    """The words that count: folded, without Markdown's signs and targets of links."""
    plain = _MARKUP.sub(" ", _LINK.sub(r"\1", text))
    found: list[str] = _WORD.findall(plain.casefold())
    return found[:_MOST_WORDS]


def likeness(text: str, reference: str) -> Likeness:
    """``text`` beside ``reference``."""
    ours, theirs = words(text), words(reference)
    if not theirs:
        return Likeness(1.0, 0.0 if not ours else 1.0, 1.0 if not ours else 0.0)
    both = (Counter(ours) & Counter(theirs)).total()
    order = SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    return Likeness(both / len(theirs), 1 - both / max(1, len(ours)), order)


def letter_errors(text: str, wanted: str) -> tuple[int, int]:
    """Levenshtein's distance between two texts without spaces, and the letters wanted.

    Spaces do not count: where a line ends is the page's own matter.
    """
    ours, theirs = (_bare(one) for one in (text, wanted))
    return _distance(ours, theirs), len(theirs)


def _bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _distance(one: Sequence[str], other: Sequence[str]) -> int:
    """By rows, as Wagner and Fischer do."""
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        current = [row]
        for column, wanted in enumerate(other, start=1):
            change = above[column - 1] + (letter != wanted)
            current.append(min(change, above[column] + 1, current[-1] + 1))
        above = current
    return above[-1]
