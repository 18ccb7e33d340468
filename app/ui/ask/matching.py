"""Which words of a passage to mark, and the stretch of it that shows them best."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_FILTER = re.compile(r"\b(?:from|after|before|kind|in):\S*", re.IGNORECASE)
# Folded: without case and accents.
_COMMON_WORDS = """
    the and for are was were what when where which who how why did does has have that this with
    from your you our his her its not but can about there
    que los las una uno por para con del como cual quien cuando donde esta este son fue
    der die das und ein eine ist sind war wie wer was wann den dem des mit von fur
    les des une est sont qui que quoi dans pour avec sur quand comment
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_STEM_SLACK = 2

Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """One stretch of a passage on one line, and the marks in it (code points)."""

    text: str
    marks: tuple[Mark, ...]


def query_terms(query: str) -> tuple[str, ...]:
    """What of a query is worth marking: folded words, and pairs of characters for Chinese."""
    words = [folded(word) for word in _WORD.findall(_FILTER.sub(" ", query))]
    terms: list[str] = []
    for word in words:
        terms.extend(_pairs(word) if _is_unspaced(word) else [word])
    telling = [t for t in terms if _is_unspaced(t) or (len(t) > 2 and t not in _COMMON)]
    return tuple(dict.fromkeys(telling or [t for t in terms if len(t) > 2]))


def marks_in(text: str, terms: tuple[str, ...]) -> tuple[Mark, ...]:
    """Where the terms are in ``text``: whole words that begin alike; never overlapping."""
    if not terms:
        return ()
    spaced = tuple(term for term in terms if not _is_unspaced(term))
    found = [
        match.span()
        for match in _WORD.finditer(text)
        if spaced and _is_alike(folded(match.group()), spaced)
    ]
    for term in (term for term in terms if _is_unspaced(term)):
        found.extend(match.span() for match in re.finditer(re.escape(term), text))
    return _joined(sorted(found))


def snippet(text: str, terms: tuple[str, ...], limit: int = 240) -> Snippet:
    """At most about ``limit`` characters of ``text`` around the densest marks."""
    line = " ".join(text.split())
    marks = marks_in(line, terms)
    if len(line) <= limit:
        return Snippet(line, marks)
    start = _best_start(line, marks, limit)
    end = _word_edge(line, min(len(line), start + limit), forward=False)
    head, tail = "… " if start else "", " …" if end < len(line) else ""
    inside = tuple(
        (first - start + len(head), last - start + len(head))
        for first, last in marks
        if first >= start and last <= end
    )
    return Snippet(head + line[start:end] + tail, inside)


def folded(word: str) -> str:
    """The word without case and accents."""
    plain = unicodedata.normalize("NFKD", word)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def _is_alike(word: str, terms: tuple[str, ...]) -> bool:
    for term in terms:
        if word.startswith(term):
            return True
        if len(word) > 3 and term.startswith(word) and len(term) - len(word) <= _STEM_SLACK:
            return True
    return False


def _is_unspaced(word: str) -> bool:
    return any("\u2e80" <= char <= "\u9fff" or "\u0e00" <= char <= "\u0e7f" for char in word)


def _pairs(word: str) -> list[str]:
    return [word] if len(word) < 3 else [word[i : i + 2] for i in range(len(word) - 1)]


def _joined(spans: list[Mark]) -> tuple[Mark, ...]:
    joined: list[Mark] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _best_start(line: str, marks: tuple[Mark, ...], limit: int) -> int:
    if not marks:
        return 0

    def weight(start: int) -> int:
        return sum(1 for first, last in marks if first >= start and last <= start + limit)

    best = max((first for first, _ in marks), key=lambda start: (weight(start), -start))
    start = min(max(0, best - limit // 5), len(line) - limit)
    return _word_edge(line, start, forward=True)


def _word_edge(line: str, index: int, *, forward: bool) -> int:
    if index in (0, len(line)):
        return index
    edge = line.find(" ", index, index + 30) if forward else line.rfind(" ", index - 30, index)
    if edge < 0:
        return index
    return edge + 1 if forward else edge
