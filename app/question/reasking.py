"""Another question word for the same question: "Why?", "Since when?", "Who else?", "What else?".

Only circumstances take each other's place: "When did Ana move?", then "Why?", is "Why did Ana
move?". "When?" after "Who moved?" is none of these.
"""

from __future__ import annotations

import regex

from app.question.grammar import Grammar
from app.question.sentence import Sentence
from app.question.spoken import Spoken

_BEFORE = regex.compile(r"[¿¡\s\"“«]*")
_END = " ?!.…\u00a0\u202f"


def reasked(earlier: str, fragment: Sentence) -> str | None:
    """``earlier`` with the question words of ``fragment``; None where they do not fit in."""
    new = fragment.text.strip().rstrip(_END)
    begin = _BEFORE.match(earlier).end()
    end = _circumstance(earlier, begin, new, fragment.grammar)
    return None if end is None else _asking(new, earlier, begin, end)


def asking_for_more(said: Spoken, fragment: Sentence) -> Spoken | None:
    """The earlier question asked for more of what was answered; None if this does not ask that."""
    grammar = fragment.grammar
    new = fragment.text.strip().rstrip(_END)
    base = said.base or said.sentence
    begin = _BEFORE.match(base).end()
    if grammar.more.fullmatch(new):
        end = _same_word(base, begin, new, grammar)
        return Spoken(_asking(new, base, begin, end), said.unsaid, base) if end else None
    if grammar.anything.fullmatch(new):
        mark = "¿" if base.startswith("¿") else ""
        again = fragment.text.strip()
        return Spoken(f"{base} {mark}{again[:1].upper()}{again[1:]}", said.unsaid, base)
    return None


def _asking(new: str, earlier: str, begin: int, end: int) -> str:
    return earlier[:begin] + new[:1].upper() + new[1:] + earlier[end:]


def _circumstance(earlier: str, begin: int, new: str, grammar: Grammar) -> int | None:
    """Where the circumstance ends that ``earlier`` asks for, if ``new`` asks for one, too."""
    old = grammar.circumstances.match(earlier, begin)
    return old.end() if old and grammar.circumstances.fullmatch(new) else None


def _same_word(earlier: str, begin: int, new: str, grammar: Grammar) -> int | None:
    """Where the question word of ``earlier`` ends, if ``new`` asks for more of the same."""
    more = grammar.more.fullmatch(new)
    if more is None:
        return None
    old = regex.compile(rf"{regex.escape(more[1])}\b", regex.IGNORECASE).match(earlier, begin)
    return old.end() if old else None
