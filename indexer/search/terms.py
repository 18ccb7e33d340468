"""Text to search terms, for the words index and for queries, in every script.

Words are runs of letters, numbers and marks, folded so that spelling variants meet: case, width,
accents, Arabic vowel points, letter forms and the article written onto its noun. Scripts that do
not put spaces between words (and Hangul, which glues particles to them) become overlapping grams:
pairs of characters, or threes where a character says less (Thai and its neighbours). The tail of
a run is there in shorter grams too, so that anything shorter than a gram is found as the
beginning of some term. Compounds such as ``foo_bar``, ``AB-1234`` or an e-mail address become
their parts, and a query looks for the parts in a row.
"""

from __future__ import annotations

import re
import unicodedata

import regex

# Longer runs are base64 and the like; their beginning is enough to find them.
LONGEST_TERM = 40

_ASCII_WORD = re.compile(r"[0-9a-z]+")
_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_BY_TWO = r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆"
_BY_THREE = r"\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}"
_RUN = regex.compile(rf"[{_BY_TWO}]+|[{_BY_THREE}]+|[^{_BY_TWO}{_BY_THREE}]+")
_UNSPACED = regex.compile(rf"[{_BY_TWO}{_BY_THREE}]")
_STARTS_BY_TWO = regex.compile(rf"[{_BY_TWO}]")
_STARTS_BY_THREE = regex.compile(rf"[{_BY_THREE}]")
# The scripts above start here (Thai); nothing below needs the search for them.
_FIRST_UNSPACED = "\u0e00"
# Ten times as fast as asking for the scripts by name.
_MAYBE_UNSPACED = re.compile(f"[{_FIRST_UNSPACED}-\U0010ffff]")

# The Arabic article and the particles written onto it (as in Larkey's light stemming, 2002).
_ARABIC_ARTICLE = regex.compile(r"\b(?:وال|بال|كال|فال|لل|ال|و)(?=[\p{L}\p{M}]{3})")
_ARABIC = re.compile("[\u0621-\u064a]")

# 1.000 / 1,000 / 1'000 / 1 000 000, the same mark throughout.
_GROUPED_NUMBER = re.compile(r"(?<![\w.,'])[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*(?![\w])")
_MAYBE_GROUPED = re.compile("[0-9][.,' ][0-9]")
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
    words = _words(folded)
    if not _has_unspaced(folded):
        return words
    return [term for word in words for term in _word_terms(word)]


def cut(text: str) -> str:
    """The terms of ``text`` parted by spaces: what is handed to the words index."""
    return " ".join(terms(text))


def query_terms(text: str) -> list[str]:
    """The terms to look for: as ``terms``, without the short grams at the end of longer runs.

    A term for which ``is_short_gram`` holds is to be looked up as a prefix.
    """
    found: list[str] = []
    for word in _words(fold(text)):
        if max(word) < _FIRST_UNSPACED:
            found.append(word)
            continue
        for run in _RUN.findall(word):
            size = gram_size(run)
            found.extend(_grams(run, size) if 0 < size < len(run) else [run[:LONGEST_TERM]])
    return found


def gram_size(term: str) -> int:
    """How many characters a gram has in the script of ``term``; 0 if it is written in words."""
    if term < _FIRST_UNSPACED:
        return 0
    if _STARTS_BY_TWO.match(term):
        return 2
    return 3 if _STARTS_BY_THREE.match(term) else 0


def is_short_gram(term: str) -> bool:
    """Whether the term is shorter than what the index holds of its script."""
    return len(term) < gram_size(term)


def _words(folded: str) -> list[str]:
    if folded.isascii():
        return [word[:LONGEST_TERM] for word in _ASCII_WORD.findall(folded)]
    words: list[str] = _WORD.findall(folded)
    if _ARABIC.search(folded):
        words = [_ARABIC_ARTICLE.sub("", word) for word in words]
    if not _has_unspaced(folded):
        return [word[:LONGEST_TERM] for word in words]
    return words  # cut to length run by run


def _has_unspaced(folded: str) -> bool:
    return _MAYBE_UNSPACED.search(folded) is not None and _UNSPACED.search(folded) is not None


def _word_terms(word: str) -> list[str]:
    if max(word) < _FIRST_UNSPACED:
        return [word[:LONGEST_TERM]]
    found: list[str] = []
    for run in _RUN.findall(word):
        size = gram_size(run)
        if size == 0:
            found.append(run[:LONGEST_TERM])
            continue
        for shorter in range(min(size, len(run)), 0, -1):
            found.extend(_grams(run, shorter) if shorter == size else [run[-shorter:]])
    return found


def _grams(run: str, size: int) -> list[str]:
    return [run[i : i + size] for i in range(len(run) - size + 1)]


def fold(text: str) -> str:
    """One spelling for what should be found as the same."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = unicodedata.normalize("NFKC", text).translate(_FOLDING)
    if _MAYBE_GROUPED.search(folded) and _GROUPED_NUMBER.search(folded):
        folded = _GROUPED_NUMBER.sub(_join_number, folded)
    return folded


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
