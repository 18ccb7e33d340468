"""Questions that go on from an earlier one, made to stand alone.

All by rules over closed classes of words: it takes well under a millisecond, and whatever the
rules do not recognise comes back unchanged. Pronouns bring in what the earlier question was about;
a fragment ("and in April?") takes the place of the matching part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import regex

from app.question import chinese, spaced
from app.question.conversation import Turn
from app.question.grammar import Grammar
from app.question.grammars import GRAMMARS
from app.question.sentence import Sentence
from app.question.spoken import Spoken

_MOST_TURNS = 4
_LONGEST_ANSWER = 200
_HAN = regex.compile(r"\p{Script=Han}")
_OTHER_SCRIPT = regex.compile(r"[\p{L}--\p{Script=Latin}]", regex.VERSION1)
# From here on a question is long enough for its language to be known.
_ENOUGH_WORDS = 5


@dataclass(frozen=True, slots=True)
class StandAlone:
    """A question as it can be searched for and judged without what was said before.

    Attributes:
        text: The question.
        is_follow_up: Whether it goes on from an earlier one.
        document_ids: Those the answer it goes on from stood on, none if it is no follow-up.
        base: Where it asks for more of what was answered ("Who else?"), the question that asked
            for it first; else empty.
        told: The answers that there were to that, oldest first.
    """

    text: str
    is_follow_up: bool = False
    document_ids: tuple[str, ...] = ()
    base: str = ""
    told: tuple[str, ...] = ()


def stand_alone(question: str, history: Sequence[Turn], language: str) -> StandAlone:
    """What ``question`` means after ``history`` (oldest first; the last few turns count).

    Args:
        question: As it was typed.
        history: The conversation so far.
        language: ISO 639-1, as detected; short questions are read by their own words instead.
    """
    said: Spoken | None = None
    last: Turn | None = None
    told: tuple[str, ...] = ()
    for turn in history[-_MOST_TURNS:]:
        said, last = _follow(turn.question, said, last, language) or Spoken(turn.question), turn
        told = (*(told if said.base else ()), *([turn.answer] if turn.document_ids else []))
    meant = _follow(question, said, last, language)
    if meant is None or last is None:
        return StandAlone(question)
    base = meant.base_text
    return StandAlone(meant.text, True, last.document_ids, base, told if base else ())


def _follow(question: str, said: Spoken | None, last: Turn | None, hint: str) -> Spoken | None:
    """The question joined with what was said; None if it stands alone."""
    if said is None or last is None or not question.strip():
        return None
    reader = _reader(question, said.sentence, hint)
    if reader is None:
        return None
    answer = last.answer if last.document_ids and len(last.answer) <= _LONGEST_ANSWER else ""
    return reader(" ".join(question.split()), said, answer)


Reader = Callable[[str, Spoken, str], Spoken | None]


def _reader(question: str, said: str, hint: str) -> Reader | None:
    """What reads the question's language; None for one that is not known."""
    if _HAN.search(question):
        return chinese.follow
    if _OTHER_SCRIPT.search(question):
        return None
    grammar = _grammar(question, said, hint)
    return None if grammar is None else partial(spaced.follow, grammar=grammar)


def _grammar(question: str, said: str, hint: str) -> Grammar | None:
    """By the question's closed-class words; by what is known of its language if they tie."""
    scores = {code: _score(question, one) for code, one in GRAMMARS.items()}
    best = max(scores.values())
    length = len(question.split())
    if hint not in GRAMMARS and length >= _ENOUGH_WORDS:
        return None
    if best == 0:
        return GRAMMARS.get(hint)
    tied = [code for code, score in scores.items() if score == best]
    if hint in tied and (length >= _ENOUGH_WORDS or len(tied) == 1):
        return GRAMMARS[hint]
    earlier = {code: _score(said, GRAMMARS[code]) for code in tied}
    return GRAMMARS[max(tied, key=lambda code: earlier[code])]


def _score(text: str, grammar: Grammar) -> float:
    sentence = Sentence.read(text, grammar)
    known = sum(word.folded in grammar.function for word in sentence.words)
    known += sum(word.folded in grammar.times for word in sentence.words)
    return known + 2 * (grammar.openers.match(text.lstrip("¿¡ ")) is not None)
