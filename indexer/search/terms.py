"""Text to search terms, for the words index and for queries, in every script.

Words are runs of letters, numbers and marks, folded so that spelling variants meet: case, width,
accents, Arabic vowel points and letter forms. Scripts that do not put spaces between words (and
Hangul, which glues its particles to them) become overlapping pairs of characters, the usual way
to search them without a dictionary; the last character of a run stands alone as well, so that a
single character is found as the beginning of some term. Compounds such as ``foo_bar``,
``AB-1234`` or an e-mail address become their parts, and a query looks for the parts in a row.
"""

from __future__ import annotations

import re
import unicodedata

import regex

# Longer runs are base64 and the like; their beginning is enough to find them.
LONGEST_TERM = 40

_ASCII_WORD = re.compile(r"[0-9a-z]+")
_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_UNSPACED = (
    r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}"
    r"\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆"
)
_UNSPACED_RUN = regex.compile(rf"[{_UNSPACED}]+")
_RUN = regex.compile(rf"[{_UNSPACED}]+|[^{_UNSPACED}]+")
# The scripts above start here (Thai); nothing below needs the search for them.
_FIRST_UNSPACED = "\u0e00"

# 1.000 / 1,000 / 1'000 / 1 000 000, the same mark throughout.
_GROUPED_NUMBER = re.compile(r"(?<![\w.,'])[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*(?![\w])")
_NOT_DIGIT = re.compile(r"[^0-9]")

_LETTER_FORMS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    # Arabic: final forms that writers swap; Persian and Urdu letters typed for Arabic ones.
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ـ": "",
    # Apostrophes join nothing and part nothing else.
    "’": "'", "ʼ": "'", "׳": "'",
}  # fmt: skip
_IGNORED_MARKS = (
    range(0x0300, 0x0370),  # Latin, Greek, Cyrillic accents
    range(0x0483, 0x0488),  # Old Cyrillic
    range(0x0591, 0x05C8),  # Hebrew points
    range(0x0610, 0x061B),  # Arabic signs
    range(0x064B, 0x0660),  # Arabic vowel points, hamza above and below
    range(0x0670, 0x0671),
    range(0x06D6, 0x06EE),
    range(0x093C, 0x093D),  # Devanagari nukta
    range(0x09BC, 0x09BD),  # Bengali nukta
    range(0x1DC0, 0x1E00),
    range(0x20D0, 0x2100),
)
# й is a letter of its own to its readers, unlike ё.
_KEPT_WHOLE = {"й"}


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met (for ``str.translate``)."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def terms(text: str) -> list[str]:
    """The terms of ``text``, in order, as the words index holds them."""
    folded = fold(text)
    if folded.isascii():
        words = _ASCII_WORD.findall(folded)
    else:
        words = _WORD.findall(folded)
        if max(folded) >= _FIRST_UNSPACED:
            return [term for word in words for term in _word_terms(word)]
    return [word[:LONGEST_TERM] for word in words]


def cut(text: str) -> str:
    """The terms of ``text`` parted by spaces: what is handed to the words index."""
    return " ".join(terms(text))


def query_terms(text: str) -> list[str]:
    """The terms to look for: as ``terms``, without the lone last characters of longer runs.

    A term of one character of a script without spaces is to be looked up as a prefix.
    """
    found: list[str] = []
    for word in _WORD.findall(fold(text)):
        if max(word) < _FIRST_UNSPACED:
            found.append(word[:LONGEST_TERM])
            continue
        for run in _RUN.findall(word):
            if len(run) > 1 and is_unspaced(run):
                found.extend(pairs(run))
            else:
                found.append(run[:LONGEST_TERM])
    return found


def is_unspaced(term: str) -> bool:
    """Whether the term is of a script that is indexed by pairs of characters."""
    return term >= _FIRST_UNSPACED and _UNSPACED_RUN.match(term) is not None


def pairs(run: str) -> list[str]:
    """Overlapping pairs of characters."""
    return [run[i : i + 2] for i in range(len(run) - 1)]


def fold(text: str) -> str:
    """One spelling for what should be found as the same."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = unicodedata.normalize("NFKC", text).translate(_FOLDING)
    if _GROUPED_NUMBER.search(folded):
        folded = _GROUPED_NUMBER.sub(_join_number, folded)
    return folded


def _word_terms(word: str) -> list[str]:
    if max(word) < _FIRST_UNSPACED:
        return [word[:LONGEST_TERM]]
    found: list[str] = []
    for run in _RUN.findall(word):
        if is_unspaced(run):
            found.extend(pairs(run))
            found.append(run[-1])
        else:
            found.append(run[:LONGEST_TERM])
    return found


def _join_number(match: re.Match[str]) -> str:
    joined = _NOT_DIGIT.sub("", match[0])
    # Two numbers may merely stand side by side: keep both readings.
    return f"{match[0]} {joined}" if match[1] == " " else joined


def _fold_character(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    category = unicodedata.category(character)
    if category == "Cf":  # soft hyphens, joiners, byte order and direction marks
        return ""
    lowered = character.casefold()
    if lowered in _KEPT_WHOLE:
        return lowered
    parts = unicodedata.normalize("NFD", lowered)
    bare = "".join(
        part for part in parts if not any(ord(part) in marks for marks in _IGNORED_MARKS)
    )
    bare = "".join(_LETTER_FORMS.get(part, part) for part in bare)
    return unicodedata.normalize("NFC", bare)


_FOLDING = _Folding()
