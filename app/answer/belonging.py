"""Whether what a sentence says of a thing belongs to that thing in the source.

The words of a sentence may all stand in a passage and still say what it does not: an item told
under another heading, without the "not", the "cancelled" or the "if" that goes with it, with
another item's amount, or with the names the other way round. So a sentence is taken apart into
pieces, each piece is found again in the source by its telling words, and what turns it there must
be said here as well. Only a contradiction counts: of what is found nowhere, or in several places of
which one agrees, nothing is held against it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import regex

from app.answer.claims import Said
from app.answer.facts import facts, is_figure, stands
from app.answer.plain_words import PLAIN_WORDS
from app.answer.qualifiers import (
    AGAINST,
    UNSURE,
    Qualifier,
    condition_words,
    denies,
    lost,
    qualifiers,
    tells_of_the_past,
)
from app.answer.roles import are_swapped
from app.answer.ties import ties
from app.answer.units import Unit, clauses, is_short
from indexer.search.terms import gram_size, terms

# A word with this share of the most telling one's weight tells as well which place is meant.
_NEAR_BEST = 0.6
_SHORTEST_WORD = 2
# An item that stands bare at the beginning of an enumeration.
_BARE_WORDS = 2
# A sentence with more than this share of a label's words tells it.
_NAMED_SHARE = 0.5
_PARTS_OF_A_DATE = 2
# The number of an item: "1. das Fahrtenbuch".
_NUMBERED = regex.compile(r"(?<!\w)\d{1,2}[.)]\s(?=\p{Ll})")
# Pairs with these are no words.
_HAN_PARTICLES = frozenset("的了是在和也就都有把被给到从对说这那")
# What is denied may be told of a thing that is named so many units before.
_BESIDE = 1
# What stands in more units than this share tells nothing.
_COMMON_SHARE = 0.4
_FEWEST_COMMON = 3
_AND = regex.compile(
    r"\s*[、]\s*|\s+(?:and|or|y|e|o|u|und|oder|sowie|et|ou)\s+(?!\d)|[和或及与]", regex.I
)


class Fault(StrEnum):
    """In which way a sentence says what its source does not."""

    TURNED = "turned"  # what turns it in the source is missing
    DENIED = "denied"  # it denies what the source does not
    HEADING = "heading"  # told under another heading than its own
    FIGURE = "figure"  # with a figure that belongs to something else
    ROLES = "roles"  # who and whom the other way round


@dataclass(frozen=True, slots=True)
class Stray:
    """A fault, the place in the source that says otherwise, and which piece it lies in.

    ``piece`` is None where the whole sentence is at fault.
    """

    fault: Fault
    unit: Unit
    piece: int | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A clause or an item of a sentence; ``labels`` are those of the source that it names."""

    text: str
    words: frozenset[str]
    qualifiers: frozenset[Qualifier]
    labels: frozenset[str]


class Belonging:
    """Holds sentences to the units of one source.

    Args:
        units: All that was read, in order.
        language: Of the sentences (ISO 639-1).
        asked: The question that they answer, if any: what it says need not be said again.
    """

    def __init__(self, units: Sequence[Unit], language: str, asked: str = "") -> None:
        self._units = units
        self._language = language
        self._asked = qualifiers(asked, language)
        self._own = [Said(one.text) for one in units]
        self._labels = [Said(" ".join(one.labels)) for one in units]
        self._whole = [Said(f"{' '.join(one.labels)} {one.sentence}") for one in units]
        self._weights: dict[str, float] = {}
        self._foreign = self._distinctive_labels()
        self._asked_labels = self._named(terms(asked))

    def stray(self, sentence: str) -> Stray | None:
        """Where the sentence says what the source does not; None if nothing speaks against it."""
        return next(iter(self.strays(sentence)), None)

    def strays(self, sentence: str) -> list[Stray]:
        """Every piece of the sentence that says what the source does not."""
        whole = Said(sentence)
        pieces = self._pieces(sentence)
        near = [self._near(piece) for piece in pieces]
        turned = self._turned_here(pieces, near, whole)
        found = []
        for at, (piece, groups) in enumerate(zip(pieces, near, strict=True)):
            stray = (
                self._turned(piece, groups, turned, whole)
                or _only(self._denied(piece, places) for places in groups)
                or _only(self._other_heading(piece, places) for places in self._items(piece))
                or _only(self._other_figure(piece, places) for places in groups)
            )
            found += [replace(stray, piece=at)] if stray else []
        swapped = None if found else self._swapped(sentence)
        return [swapped] if swapped else found

    def without_strays(self, sentence: str, strays: Sequence[Stray]) -> str | None:
        """The enumeration without the items that do not belong in it; None if it is none."""
        texts = [piece.text for piece in self._pieces(sentence)]
        out = {stray.piece for stray in strays}
        if not all(at and is_short(texts[at]) for at in out if at is not None) or None in out:
            return None
        kept, end = "", 0
        for at, text in enumerate(texts):
            begin = sentence.find(text, end)
            if begin < 0:
                return None
            if at not in out:
                kept += sentence[end:begin] + text
            end = begin + len(text)
        return kept.rstrip(" ,;，；、.。") + ("。" if self._language == "zh" else ".")

    def _pieces(self, sentence: str) -> list[_Piece]:
        """An enumeration leaves unsaid of an item what is said of the one before, or of all."""
        texts = [text for clause in clauses(sentence) for text in _AND.split(clause)]
        words = [
            frozenset(word for word in terms(text) if _tells(word)) - ties(text, self._language)
            for text in texts
        ]
        own = [self._said_of(text) for text in texts]
        named = [self._named(some) for some in words]
        opening = next((at for at, text in enumerate(texts) if len(text.split()) > _BARE_WORDS), 0)
        inherits = [(at, at - 1) for at in range(1, len(texts)) if is_short(texts[at])]
        for at, source in [*inherits, *((at, opening) for at in range(opening))]:
            if not own[at] & AGAINST:
                own[at] |= own[source] & AGAINST
            named[at] = named[at] or named[source]
        unsure = qualifiers(sentence, self._language) & UNSURE
        return [
            _Piece(text, said, unturned | unsure | self._asked, labels or self._asked_labels)
            for text, said, unturned, labels in zip(texts, words, own, named, strict=True)
        ]

    def _said_of(self, text: str) -> frozenset[Qualifier]:
        past = {Qualifier.OVER} if tells_of_the_past(text) else set()
        return qualifiers(text, self._language) | past

    def _items(self, piece: _Piece) -> list[list[int]]:
        """As ``_near``, without the words that name labels."""
        naming = {word for word in piece.words if any(labels.has(word) for labels in self._labels)}
        return self._near(replace(piece, words=piece.words - naming))

    def _near(self, piece: _Piece) -> list[list[int]]:
        """For each of the piece's most telling words, the units that it stands in."""
        weights = {word: self._weight(word) for word in piece.words}
        best = max(weights.values(), default=0.0)
        telling = sorted(word for word, weight in weights.items() if weight > _NEAR_BEST * best)
        return [
            [place for place, said in enumerate(self._own) if said.has(word)] for word in telling
        ]

    def _weight(self, word: str) -> float:
        if word not in self._weights:
            self._weights[word] = self._weigh(word)
        return self._weights[word]

    def _weigh(self, word: str) -> float:
        if not any(said.has(word) for said in self._own):
            return 0.0
        often = sum(
            own.has(word) or labels.has(word)
            for own, labels in zip(self._own, self._labels, strict=True)
        )
        if often > max(_FEWEST_COMMON, _COMMON_SHARE * len(self._own)):
            return 0.0
        return math.log((len(self._own) + 1) / (often + 0.5))

    def _turned_here(
        self, pieces: Sequence[_Piece], near: Sequence[Sequence[Sequence[int]]], whole: Said
    ) -> dict[int, frozenset[Qualifier]]:
        """How the sentence turns each unit, in whichever of its pieces and however it names it."""
        found: dict[int, frozenset[Qualifier]] = {}
        for piece, groups in zip(pieces, near, strict=True):
            own = qualifiers(piece.text, self._language)
            for place in {place for places in groups for place in places}:
                found[place] = found.get(place, frozenset()) | own
        for place in list(found):
            for label in self._units[place].labels:
                words = terms(label)
                if sum(whole.has(word) for word in words) > _NAMED_SHARE * len(words):
                    found[place] |= qualifiers(label, self._language, is_label=True)
        return found

    def _turned(
        self,
        piece: _Piece,
        groups: Sequence[Sequence[int]],
        turned: Mapping[int, frozenset[Qualifier]],
        whole: Said,
    ) -> Stray | None:
        """A word that stands in the source only where it is turned, and not here."""
        plain = {
            place
            for places in groups
            for place in places
            if not self._lost(piece, self._units[place], turned[place], whole)
        }
        for places in groups:
            if not plain.isdisjoint(places):
                continue
            first = self._units[places[0]]
            # "The house is not sold, Jacinto rents it": the second is said of the house as well.
            goes_on = any(
                place > places[0] and self._units[place].sentence == first.sentence
                for place in plain
            )
            if not goes_on:
                return Stray(Fault.TURNED, first)
        return None

    def _lost(
        self, piece: _Piece, unit: Unit, turned: frozenset[Qualifier], whole: Said
    ) -> frozenset[Qualifier]:
        missing = lost(piece.qualifiers | turned, unit.qualifiers)
        if missing <= UNSURE and whole.words & condition_words(unit.sentence, self._language):
            return frozenset()
        if any(whole.has(word) for word in terms(unit.contrast) if self._weight(word)):
            return frozenset()
        return missing

    def _denied(self, piece: _Piece, near: Sequence[int]) -> Stray | None:
        """Only what the piece denies itself, and only where nothing around denies anything."""
        own = qualifiers(piece.text, self._language) - self._asked
        if Qualifier.DENIED not in own:
            return None
        for place in near:
            for beside in self._units[max(0, place - _BESIDE) : place + _BESIDE + 1]:
                if beside.labels != self._units[place].labels:
                    continue
                around = beside.qualifiers | qualifiers(beside.sentence, self._language)
                if around & (AGAINST | {Qualifier.OPEN}) or denies(beside.text, self._language):
                    return None
        return Stray(Fault.DENIED, self._units[near[0]])

    def _other_heading(self, piece: _Piece, near: Sequence[int]) -> Stray | None:
        """Told of a label that the source does not put it under."""
        if not piece.labels:
            return None
        for place in near:
            own = set(self._units[place].labels) & set(self._foreign)
            if not own or own & piece.labels:
                return None
        return Stray(Fault.HEADING, self._units[near[0]])

    def _named(self, words: Iterable[str]) -> frozenset[str]:
        said = frozenset(words)
        return frozenset(label for label, telling in self._foreign.items() if telling & said)

    def _other_figure(self, piece: _Piece, near: Sequence[int]) -> Stray | None:
        """A figure that stands beside something else, where this has figures of its own."""
        for fact in facts(_NUMBERED.sub(" ", piece.text)):
            if all(reading.count("+") >= _PARTS_OF_A_DATE for reading in fact):
                # With its year, a date is that of the note or the mail as often as of the item.
                continue
            beside = [place for place in near if stands(fact, self._whole[place].facts)]
            elsewhere = any(stands(fact, said.facts) for said in self._whole)
            have_own = all(facts(self._units[place].text) for place in near)
            if not beside and elsewhere and have_own:
                return Stray(Fault.FIGURE, self._units[near[0]])
        return None

    def _swapped(self, sentence: str) -> Stray | None:
        for unit in self._units:
            if are_swapped(sentence, unit.text, self._language):
                return Stray(Fault.ROLES, unit)
        return None

    def _distinctive_labels(self) -> dict[str, frozenset[str]]:
        """Labels that some units stand under and others do not, with the words that tell them."""
        labels = dict.fromkeys(label for unit in self._units for label in unit.labels)
        found = {}
        for label in labels:
            others = [
                said
                for place, unit in enumerate(self._units)
                if label not in unit.labels
                for said in (self._own[place], self._labels[place])
            ]
            words = frozenset(
                word
                for word in terms(label)
                if _tells(word) and not any(said.has(word) for said in others)
            )
            if words and others:
                found[label] = words
        return found


def _only(strays: Iterable[Stray | None]) -> Stray | None:
    """One of them if there are any and each is a fault."""
    found = list(strays)
    return found[0] if found and all(found) else None


def _tells(word: str) -> bool:
    if is_figure(word) or word in PLAIN_WORDS:
        return False
    if gram_size(word):
        return gram_size(word) == len(word) and not _HAN_PARTICLES & set(word)
    return len(word) > _SHORTEST_WORD
