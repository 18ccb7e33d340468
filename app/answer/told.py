"""Sentences of sources with the time they are of, and what of them can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import takewhile

import regex

from app.answer.change_words import (
    AUXILIARIES,
    cancels,
    changes,
    is_day_name,
    is_plan_word,
    places,
    plan_words,
)
from app.answer.facts import is_figure
from app.answer.periods import periods
from app.answer.plain_words import PLAIN_WORDS
from app.answer.qualifiers import LANGUAGES
from app.answer.types import Evidence
from app.answer.units import clauses
from app.answer.values import Kind, values
from app.answer.when import when
from indexer.search.sentences import split_sentences
from indexer.search.terms import gram_size, terms
from indexer.search.word_forms import stems
from indexer.store.mail_threads import bare_subject, is_answer
from indexer.types import DocumentInfo, PassageInfo

PLACE = "place"
"""The kind of a place, beside those of values."""
_KINDS = (Kind.MONEY, Kind.PHONE, Kind.CLOCK, Kind.DAY, Kind.WEEKDAY)
# What a sentence says may follow from the one before it, in half.
_BEFORE_WEIGHT = 0.5
_SHORTEST_WORD = 3
_SHORTEST_STEM = 4
_LONG_STEM = 7
_LONGEST_ENDING = 3
_HAN_PARTICLES = frozenset(
    "的了是在和也就都有把被给到从对说这那我你他她们个位点零一二三四五六七八九十两"
)
_UNTITLED = regex.compile(r"[\d\W_]+")
_COLON = regex.compile(r"\s?[:：](?!\d)\s*")
_GREETS = regex.compile(r"[,:：，]\s*$")


class Told:
    """A sentence of a source; what it says is looked at only when something depends on it.

    Attributes:
        order: The day that it is of, and the moment of its document.
        before: The sentence before it, of the same moment.
    """

    def __init__(
        self, evidence: Evidence, order: tuple[date, str], matter: str, before: Told | None
    ) -> None:
        self.evidence = evidence
        self.order = order
        self.matter = matter
        self.before = before
        known = LANGUAGES & {evidence.document.language or ""}
        self.languages = known or LANGUAGES

    @property
    def text(self) -> str:
        return self.evidence.text

    @cached_property
    def words(self) -> frozenset[str]:
        return telling(self.text)

    @cached_property
    def values(self) -> dict[str, frozenset[str]]:
        return values_in(self.text, self.order[0].year)

    @cached_property
    def changes(self) -> bool:
        return changes(self.text, self.languages)

    @cached_property
    def cancels(self) -> bool:
        return cancels(self.text, self.languages)

    @property
    def is_answer(self) -> bool:
        """Whether it stands in a mail that answers: invoices of one title change nothing."""
        return is_answer(self.evidence.document.title)

    @cached_property
    def is_greeting(self) -> bool:
        return _GREETS.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said, and the sentences that carry it."""

    text: str
    words: frozenset[str]
    values: dict[str, frozenset[str]]
    carriers: tuple[Told, ...]
    language: str

    @property
    def order(self) -> tuple[date, str]:
        """Of the first of them: to carry it, a later one may turn it as well."""
        return min(one.order for one in self.carriers)

    @property
    def all_words(self) -> frozenset[str]:
        return self.words.union(*(one.words for one in self.carriers))

    def bearing(self, kind: str) -> list[Told]:
        """Those of the carriers that have its value of this kind; all where none has."""
        found = [
            one for one in self.carriers if one.values.get(kind, frozenset()) & self.values[kind]
        ]
        return found or list(self.carriers)


def told_in(document: DocumentInfo, passage: PassageInfo) -> Iterator[Told]:
    """The sentences of a passage, in order; without those of which nothing tells a day."""
    matter = _matter(document)
    before: Told | None = None
    for start, end in split_sentences(passage.text):
        text = passage.text[start:end]
        own = (passage.start + start, passage.start + end)
        evidence = Evidence(document, passage, *own, text, 0.0)
        said = when(evidence)
        if said is None:
            continue
        order = (said.day, document.date or "")
        goes_on = before if before and before.order == order else None
        before = Told(evidence, order, matter, goes_on)
        yield before


def _matter(document: DocumentInfo) -> str:
    """The title without what counts or dates it; a document that is only dated is by itself."""
    words = " ".join(_UNTITLED.sub(" ", bare_subject(document.title)).split())
    return words or document.id


def telling(text: str) -> frozenset[str]:
    """The words that say what a sentence is about; those of planning stand for their part."""
    said = terms(text)
    return frozenset(filter(_tells, said)) | plan_words(said, text)


def _tells(word: str) -> bool:
    if is_figure(word) or word in PLAIN_WORDS or word in AUXILIARIES:
        return False
    if is_day_name(word) or is_plan_word(word) or changes(word, LANGUAGES):
        return False
    if gram_size(word):
        return gram_size(word) == len(word) and not _HAN_PARTICLES & set(word)
    return len(word) >= _SHORTEST_WORD


def values_in(text: str, year: int) -> dict[str, frozenset[str]]:
    """By kind; a day of the week stands beside each date, so that one may overtake the other."""
    found: dict[str, frozenset[str]] = {**values(text, _KINDS)}
    days = [one.first for one in periods(text, year) if one.is_day]
    if days and Kind.WEEKDAY not in found:
        found[Kind.WEEKDAY] = frozenset(f"w{day.weekday()}" for day in days)
    if named := places(text):
        found[PLACE] = named
    return found


def has(words: frozenset[str], word: str) -> bool:
    """Whether the word is among them, in whichever form."""
    if word in words:
        return True
    if word.startswith("#") or gram_size(word):
        return False
    return any(_is_form(word, other) for other in words)


@lru_cache(maxsize=65_536)
def _is_form(word: str, other: str) -> bool:
    """Kept, since the words of a thread are compared over and over again."""
    return bool(stems(word) & stems(other)) or _begin_alike(word, other)


def _begin_alike(word: str, other: str) -> bool:
    """Whether both are forms of one: "lleva" and "llevar", "installée" and "installation"."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False))
    shared = sum(1 for _ in alike)
    shorter, longer = sorted((len(word), len(other)))
    return shared >= _LONG_STEM or (
        shared >= max(_SHORTEST_STEM, shorter - _LONGEST_ENDING + 1)
        and longer - shared <= _LONGEST_ENDING
    )


def named(words: Iterable[str]) -> frozenset[str]:
    """Without the words that only name a part of a plan."""
    return frozenset(word for word in words if not word.startswith("#"))


def holding(one: Told, kind: str) -> list[str]:
    """The clauses in which a value of the kind stands; all of them if it is put together."""
    parts = [part for clause in clauses(one.text) for part in _COLON.split(clause)]
    return [part for part in parts if kind in values_in(part, one.order[0].year)] or parts


def shared(words: frozenset[str], others: frozenset[str]) -> int:
    """How many of ``words`` are among the others."""
    return sum(has(others, word) for word in words)


def nearness(words: frozenset[str], one: Told) -> float:
    """How much of a sentence, and by half of the one before it, is among ``words``."""
    near = float(shared(one.words, words))
    before = one.before
    if before is not None and not before.is_greeting:
        near += _BEFORE_WEIGHT * shared(before.words - one.words, words)
    return near


def lies_in(one: Evidence, quote: Evidence) -> bool:
    """Whether both have text in common."""
    return one.passage.id == quote.passage.id and quote.start < one.end and one.start < quote.end
