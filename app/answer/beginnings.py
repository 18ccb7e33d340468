"""How a document begins to say something: behind its greeting, before quotations and signature."""

from __future__ import annotations

import regex

from app.answer.statements import letters
from indexer.parse.mail_quotes import roles_in
from indexer.search.sentences import split_sentences

_FRONT_MATTER = regex.compile(r"---[^\S\n]*\n(?:.*\n){0,40}?---[^\S\n]*(?:\n|$)")
_GREETING = regex.compile(r"(?:\s*(?:#.*|[^\n]{1,60}[,!:，！：—–]|[\p{L} .'’-]{1,24})[^\S\n]*\n)+")
# In letters, see ``statements.letters``: some sentences, not the whole mail.
_LONGEST = 420


def beginning(text: str) -> str:
    """The first sentences of a passage's own text, exactly as they stand there; may be empty."""
    front = _FRONT_MATTER.match(text)
    begin = front.end() if front else 0
    own = _own_text(text, begin)
    start, end = own
    greeting = _GREETING.match(text, start, end)
    if greeting and text[greeting.end() : end].strip():
        start = greeting.end()
    last = start
    for _first, after in split_sentences(text[start:end]):
        if last > start and letters(text[start : start + after]) > _LONGEST:
            break
        last = start + after
    return text[start:last].strip()[:_LONGEST]


def _own_text(text: str, begin: int) -> tuple[int, int]:
    """The first stretch, from ``begin``, that is neither quoted nor a signature."""
    start = begin
    for span in roles_in(text):
        if span.start > start and text[start : span.start].strip():
            return start, span.start
        start = max(start, span.end)
    return (start, len(text)) if text[start:].strip() else (begin, len(text))
