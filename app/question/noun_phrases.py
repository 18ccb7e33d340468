"""The noun phrases of a question, with the prepositions before them and what they hang on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from app.question.agreement import CONTRACTED, GENITIVES
from app.question.grammar import Grammar
from app.question.sentence import Sentence, Word

# "carné de conducir", "permis de conduire": a noun without an article belongs to the one before.
_BINDING = {"es": frozenset({"de"}), "fr": frozenset({"de", "d'", "d’"})}
_HEAD_LAST = frozenset({"en", "de"})
_SUPPORTING = frozenset({"do", "does", "did"})
_BEING = frozenset({"is", "are", "was", "were"})
_PARTICIPLE = regex.compile(r"(?:.{2,}(?:ed|en)|due|ready|free|open)$")
_INVERTED = regex.compile(r"-(?:t-)?(?:il|elle|ils|elles|on)\b", regex.IGNORECASE)
_OWNER = ("'s", "’s")


@dataclass(frozen=True, slots=True)
class Phrase:
    """``asked.text[start:end]``, its article included.

    Attributes:
        first: The place of its first word, ``last`` that of its last one.
        preposition: The word before it that it belongs to; None for subjects and objects.
        is_kind: Whether it names a kind of fact.
        hangs_on: Whether it says more of the phrase right before it ("the price *of the tent*").
    """

    asked: Sentence
    first: int
    last: int
    preposition: Word | None
    is_kind: bool
    hangs_on: bool

    @property
    def start(self) -> int:
        return self.asked.words[self.first].start

    @property
    def end(self) -> int:
        return self.asked.words[self.last].end

    @property
    def article(self) -> str:
        """The announcing word in small letters; empty without one."""
        return self.asked.words[self.first].folded if self.asked.is_announcing(self.first) else ""

    @property
    def is_attribute(self) -> bool:
        """Whether it hangs on another phrase by its case alone ("die Nummer *meines Passes*")."""
        return self.hangs_on and self.preposition is None

    @property
    def owner_end(self) -> int | None:
        """Where "the landlord's" ends in "the landlord's phone number"; None without an owner."""
        inside = self.asked.words[self.first : self.last]
        return next((word.end for word in inside if word.text.endswith(_OWNER)), None)


def phrases(asked: Sentence) -> list[Phrase]:
    """The phrases with an article and, behind "of" and the like, names; times are none."""
    found: list[Phrase] = []
    index = 0
    while index < len(asked.words):
        phrase = _phrase_at(asked, index, found[-1] if found else None)
        if phrase is None:
            index += 1
            continue
        index = phrase.last + 1
        if asked.time_kind(asked.words[phrase.last]) is None:
            found.append(phrase)
    return found


def _phrase_at(asked: Sentence, index: int, before: Phrase | None) -> Phrase | None:
    grammar, words = asked.grammar, asked.words
    word = words[index]
    follows = before is not None and before.last + 1 == index
    if word.folded in grammar.prepositions and index + 1 < len(words):
        is_announced = asked.is_announcing(index + 1) or word.folded in _contracted(grammar)
        if is_announced or asked.is_name(index + 1):
            last = last_of_phrase(asked, index + 1)
            if last is not None:
                return _made(asked, index + 1, last, word, follows)
    if not asked.is_announcing(index):
        return None
    last = last_of_phrase(asked, index + 1)
    if last is None:
        return None
    is_attribute = follows and grammar.capitalises_nouns and word.folded in GENITIVES
    return _made(asked, index, last, None, is_attribute)


def _contracted(grammar: Grammar) -> frozenset[str]:
    return CONTRACTED.get(grammar.language, frozenset())


def _made(
    asked: Sentence, first: int, last: int, preposition: Word | None, hangs_on: bool
) -> Phrase:
    last = _with_bound(asked, _without_verb(asked, first, last))
    head = head_of(asked, first, last)
    return Phrase(asked, first, last, preposition, asked.grammar.names_kind(head), hangs_on)


def head_of(sentence: Sentence, first: int, last: int) -> str:
    """The noun that the others of a phrase say more of, in small letters."""
    words = [
        word.folded
        for word in sentence.words[first : last + 1]
        if word.folded not in sentence.grammar.function
    ]
    if not words:
        return ""
    return words[-1] if sentence.grammar.language in _HEAD_LAST else words[0]


def last_of_phrase(asked: Sentence, index: int) -> int | None:
    """The last word of the noun phrase that begins at ``index``."""
    grammar = asked.grammar
    last = None
    while index < len(asked.words):
        word = asked.words[index]
        if word.folded in grammar.function:
            if last is not None or word.folded not in grammar.articles | grammar.possessives:
                return last
        elif grammar.capitalises_nouns and last is not None and not word.is_capital:
            return last
        elif not grammar.capitalises_nouns or word.is_capital or last is None:
            last = index
        index += 1
    return last


def _with_bound(asked: Sentence, last: int) -> int:
    """With what "de" binds to the noun, which is part of its name."""
    words = asked.words
    if last + 2 >= len(words) or words[last + 1].folded not in _binding(asked.grammar):
        return last
    bound = words[last + 2]
    is_name = asked.is_name(last + 2)
    return last if is_name or bound.folded in asked.grammar.function else last + 2


def _binding(grammar: Grammar) -> frozenset[str]:
    return _BINDING.get(grammar.language, frozenset())


def _without_verb(asked: Sentence, first: int, last: int) -> int:
    """English ends "does the lease end" with a verb that no list knows, French "le bail expire"."""
    if asked.grammar.language == "fr":
        is_verb = last > first and _INVERTED.match(asked.text, asked.words[last].end)
        return last - 1 if is_verb else last
    if asked.grammar.language != "en" or first == 0 or last - first < 2:
        return last
    before = asked.words[first - 1].folded
    if asked.words[last].folded == "cost" and _is_supported(asked):
        return last - 1
    if before in _SUPPORTING:
        # "did the tyres for the van cost" has its verb at the very end.
        is_end = last == len(asked.words) - 1 or asked.words[-2].folded in asked.grammar.function
    else:
        is_end = before in _BEING and bool(_PARTICIPLE.match(asked.words[last].folded))
    return last - 1 if is_end else last


def _is_supported(asked: Sentence) -> bool:
    return any(word.folded in _SUPPORTING for word in asked.words)


def names(asked: Sentence) -> Iterator[tuple[int, int]]:
    """Runs of names without an article in front, as places of their first and last words."""
    index = 0
    while index < len(asked.words):
        if not asked.is_name(index) or asked.words[index].has_digit:
            index += 1
            continue
        first = index
        while index < len(asked.words) and asked.is_name(index):
            index += 1
        if first == 0 or not asked.is_announcing(first - 1):
            yield first, index - 1
