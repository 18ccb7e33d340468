"""A passage taken apart into statements: the least that can be quoted and still says something.

In prose that is a sentence. In notes it often is not: a heading says nothing without what follows,
and of a list of ingredients no line alone answers what is in it. So headings go with what they
stand over, and short lines stay together.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from app.answer.periods import is_date_line
from indexer.search.sentences import split_sentences, trimmed

_FRONT_MATTER = regex.compile(r"---[^\S\n]*\n(?:.*\n){0,40}?---[^\S\n]*(?:\n|$)")
_ENDS_SENTENCE = regex.compile(r"[.!?…。！？؟।॥][\"'”’»›）)\]」』*_]*$")
_ITEM = regex.compile(r"[-*+•–·▪◦|>]|\d{1,3}[.)]\s")
_HEADING = regex.compile(r"#{1,6}\s")
_DENSE = regex.compile(r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]")

# In letters; characters of scripts that say more in each count double.
_SHORTEST = 24
_LONGEST_HEADING = 80
_LONGEST_GROUP = 240
_LONGEST = 600


def statements(text: str, is_beginning: bool) -> Iterator[tuple[int, int]]:
    """The statements of ``text`` as ``(start, end)``, in order, without space around them.

    With ``is_beginning``, front matter is left out: a document's title and date are known.
    """
    begin = 0
    if is_beginning and (front := _FRONT_MATTER.match(text)) and text[front.end() :].strip():
        begin = front.end()
    group: tuple[int, int] | None = None
    for first, last in split_sentences(text[begin:]):
        start, end = begin + first, begin + last
        if group is not None and not _belongs(text, group, (start, end)):
            yield from _cut(text, group)
            group = None
        group = (group[0] if group else start, end)
    if group is not None:
        yield from _cut(text, group)


def _belongs(text: str, group: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether what follows is needed to understand the group, or the other way round."""
    held, new = text[slice(*group)], text[slice(*following)]
    last_line = held.rsplit("\n", 1)[-1]
    if _begins_part(new):
        return _is_heading(last_line)
    if _is_heading(last_line) or letters(held) < _SHORTEST:
        return True
    if letters(held) + letters(new) > _LONGEST_GROUP:
        return False
    return _is_line(last_line) and _is_line(new)


def _is_heading(line: str) -> bool:
    return _begins_part(line) or (
        letters(line) <= _LONGEST_HEADING and line.rstrip().endswith((":", "："))
    )


def _begins_part(line: str) -> bool:
    """Whether this is a heading, or a date alone on its line, as a log's entries begin."""
    return bool(_HEADING.match(line)) or is_date_line(line)


def _is_line(text: str) -> bool:
    """Whether this is an item, a row or a loose line rather than a sentence."""
    return bool(_ITEM.match(text)) or not _ENDS_SENTENCE.search(text)


def letters(text: str) -> int:
    """The length of a text as a reader, or a model, feels it: scripts that say more count more."""
    return len(text) + len(_DENSE.findall(text))


def _cut(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    for begin in range(span[0], span[1], _LONGEST):
        start, end = trimmed(text, begin, min(begin + _LONGEST, span[1]))
        if start < end:
            yield start, end
