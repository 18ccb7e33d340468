"""Whether what was recognised on a picture is what stands there.

The models know Latin, Chinese and Japanese letters. Of other scripts they give nothing, or a few
letters that look alike, mostly without being sure. A person should then hear that the page was not
read, rather than that there is nothing on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from indexer.errors import ProblemCode

_LONG_LINE = 6.0
"""Shorter lines may be a stamp, a signature, a pattern that was taken for letters."""
_LEAST_LENGTH = 20.0
_FEWEST_LETTERS = 0.6
"""For each height that a line is long. Latin print has 1.4 to 2.6, Chinese 1.0 to 1.4, also when it
is blurred or slanted; Cyrillic, Arabic and Indian scripts come out at 0 to 0.2."""
_LEAST_SCORE = 0.75
"""Hebrew and Thai come out at 0.5 to 0.73, Latin and Chinese that is blurred at 0.94 and more."""
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_FEWEST_GREEK = 20
"""The models know the signs of formulas: of Greek words, the letters with accents and some others
are missing, so that no word is as it stands there."""

ILLEGIBLE = (
    ProblemCode.LOW_QUALITY_TEXT,
    "What is written on it could not be made out: it is too faint, or in a script that is not read "
    "from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian scripts, Thai and others).",
)


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line that was found: how many of its heights it is long, its text and the models' trust."""

    length: float
    text: str
    score: float

    @property
    def is_legible(self) -> bool:
        letters = sum(char.isalnum() for char in self.text)
        return self.score >= _LEAST_SCORE and letters >= _FEWEST_LETTERS * self.length


def is_illegible(lines: Iterable[SeenLine]) -> bool:
    """Whether most of what looks like running text could not be read."""
    seen = list(lines)
    if _is_greek("".join(line.text for line in seen)):
        return True
    long_lines = [line for line in seen if line.length >= _LONG_LINE]
    total = sum(line.length for line in long_lines)
    legible = sum(line.length for line in long_lines if line.is_legible)
    return total >= _LEAST_LENGTH and legible < total / 2


def _is_greek(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    greek = len(_GREEK.findall(text))
    return greek >= _FEWEST_GREEK and greek > letters / 2
