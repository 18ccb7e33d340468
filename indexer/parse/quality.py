"""Whether what a parser brought out is language at all."""

from __future__ import annotations

import re

_SAMPLE_CHARS = 50_000
_GARBAGE = re.compile("[\ufffd\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]")
_MOST_GARBAGE_SHARE = 0.15
_FEWEST_CHARS = 20
_CODES = re.compile(r"\(cid:\d+\)|/g\d{1,5}(?=/|\s|$)|/[CG]\d{1,3}(?=/)")
"""What readers write for a sign whose letter they do not know."""

_LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f]{3,}")
_VOWEL = re.compile(
    "[aeiouyAEIOUY\u00c0-\u00c6\u00c8-\u00cf\u00d2-\u00d6\u00d8-\u00dd\u00e0-\u00e6"
    "\u00e8-\u00ef\u00f2-\u00f6\u00f8-\u00ff\u0100-\u0105\u0112-\u011b\u0128-\u0131"
    "\u014c-\u0153\u0168-\u0173]"
)
_FEWEST_WORDS = 40
_MOST_WITHOUT_VOWEL_SHARE = 0.3
_STRETCHED = re.compile(r"(\w)\1\1")
_WORD = re.compile(r"\w+")
_MOST_STRETCHED_SHARE = 0.08


def describe_poor_text(text: str) -> str | None:
    """A sentence if most of ``text`` is not readable, None if it looks fine.

    Counts replacement, control and private-use characters: a wrong encoding, or a PDF whose font
    does not say which letters its shapes are.
    """
    sample = text[:_SAMPLE_CHARS]
    visible = len(sample) - sample.count(" ") - sample.count("\n")
    if visible < _FEWEST_CHARS:
        return None
    garbage = len(_GARBAGE.findall(sample)) + sum(map(len, _CODES.findall(sample)))
    if garbage < _MOST_GARBAGE_SHARE * visible:
        return None
    return f"About {round(100 * garbage / visible)} % of its characters cannot be read as text."


def is_scrambled(text: str) -> bool:
    """Whether letters were taken for other letters, as when a font's table is shifted or false.

    In every language that is written in Latin letters nearly all words have a vowel; none writes a
    letter three times running in many of its words. Tables of codes can look the same, so this is
    for text that was drawn, where fonts may lie, and not for text that was typed.
    """
    sample = text[:_SAMPLE_CHARS]
    latin = _LATIN_WORD.findall(sample)
    if len(latin) >= _FEWEST_WORDS:
        without_vowel = sum(1 for word in latin if not _VOWEL.search(word))
        return without_vowel > _MOST_WITHOUT_VOWEL_SHARE * len(latin)
    words = [word for word in _WORD.findall(sample) if word.isalpha() and not word.isascii()]
    stretched = sum(1 for word in words if _STRETCHED.search(word))
    return len(words) >= _FEWEST_CHARS and stretched > _MOST_STRETCHED_SHARE * len(words)
