"""What the same sources say later of a plan: that it moved, costs more, or is off.

A mail says "the meeting is on Tuesday"; a later one of the thread, "it moves to Thursday". Told
from the first alone, that is no longer true, though every word of it stands in the source. A false
alarm does harm, too, so a later sentence counts only with evidence of three things: that it is
later (of mails, entries and dated notes), that it is about the same matter, and that it

- gives another value of the same kind (a day, an hour, a sum, a place) and speaks of a change, or
  answers with the same words and the other value;
- calls off what the earlier one announces; or
- denies it in its own words ("we do not visit the school", "no quiz on Friday").

Where several earlier sentences might be meant, it is the one that it shares most words with. What
is said once more after that holds again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.answer.change_words import stays, without_changing
from app.answer.taken_back import is_called_off, is_denial, is_denied
from app.answer.told import (
    PLACE,
    Claim,
    Told,
    has,
    holding,
    lies_in,
    named,
    nearness,
    shared,
    telling,
    told_in,
    values_in,
)
from app.answer.types import Evidence
from indexer.types import DocumentInfo, PassageInfo

_OFF, _DENIED = "off", "denied"
# Of the words of what is said anew, so many must be those of the claim, and the other way round.
_ENOUGH_ANEW = 0.75
# Documents of other titles are about the same only with so many telling words in common.
_FEWEST_SHARED = 2
# An appointment of next year is another one.
_SAME_OCCASION_DAYS = 300
_MOST_TOLD = 3
# With more sentences than this, only those of the same thread or title are compared.
_MOST_COMPARED = 800
_LONGEST_QUOTE = 280


@dataclass(frozen=True, slots=True)
class Later:
    """What was said later, word for word, and of which day it is."""

    evidence: Evidence
    day: date


class Overtaking:
    """Knows what some passages say later of what they said before.

    Args:
        read: Passages with their documents; only dated ones can be told apart in time.
    """

    def __init__(self, read: Iterable[tuple[DocumentInfo, PassageInfo]]) -> None:
        told = [one for document, passage in read for one in told_in(document, passage)]
        self._told = sorted(told, key=lambda one: one.order)

    def later(self, text: str, quotes: Sequence[Evidence], language: str) -> tuple[Later, ...]:
        """What was said later than the first of ``quotes``, and makes ``text`` no longer true.

        In order of time; none if nothing speaks against it.
        """
        claim = self._claim(text, quotes, language)
        if claim is None:
            return ()
        among = self._on_its_matter(claim)
        if among[-1].order <= claim.order:
            return ()
        found = _Comparison(claim, among).found()
        return tuple(_distinct(_with_what_follows(one, among) for one in found))

    def _claim(self, text: str, quotes: Sequence[Evidence], language: str) -> Claim | None:
        words = telling(text)
        carriers = [self._carrier(words, quote) for quote in quotes]
        known = tuple(one for one in carriers if one is not None)
        if not known or len(known) < len(carriers):
            return None
        return Claim(text, words, values_in(text, known[0].order[0].year), known, language)

    def _carrier(self, words: frozenset[str], quote: Evidence) -> Told | None:
        """The sentence of the quotation that says most of it."""
        within = [one for one in self._told if lies_in(one.evidence, quote)]
        return max(within, key=lambda one: shared(words, one.words), default=None)

    def _on_its_matter(self, claim: Claim) -> list[Told]:
        """The mails of its thread, the notes of its title; of few sentences all that are near."""
        matters = {one.matter for one in claim.carriers}
        is_small = len(self._told) <= _MOST_COMPARED
        return [
            one
            for one in self._told
            if one.matter in matters or (is_small and _is_near(claim, one))
        ]


def _is_near(claim: Claim, one: Told) -> bool:
    """Whether documents of different titles speak of the same thing here."""
    return shared(named(claim.all_words), one.words) >= _FEWEST_SHARED


class _Comparison:
    """Holds one claim to what was said before and after it; ``told`` is in order of time."""

    def __init__(self, claim: Claim, told: Sequence[Told]) -> None:
        self._claim = claim
        self._told = told

    def found(self) -> list[Told]:
        """The last sentence that speaks against it in each way, in order of time."""
        claim = self._claim
        found: dict[tuple[str, int], Told] = {}
        for one in self._told:
            if one.order <= claim.order or one.is_greeting or _is_long_after(claim, one):
                continue
            sign = self._against(claim, one)
            # A line may tell two plans, each of which changes.
            key = (sign, self._carrier_of(claim, one))
            before = found.get(key)
            if sign and (
                before is None or before.order < one.order or _is_nearer(one, before, claim)
            ):
                found.pop(key, None)
                found[key] = one
        return list(dict.fromkeys(found.values()))[-_MOST_TOLD:]

    def _carrier_of(self, claim: Claim, one: Told) -> int:
        """Which of the sentences that carry the claim ``one`` is about."""
        near = [nearness(carrier.words, one) for carrier in claim.carriers]
        return near.index(max(near))

    def _against(self, claim: Claim, one: Told) -> str:
        """In which way ``one`` speaks against the claim; empty if in none."""
        if replaced := self._replaced(claim, one):
            return replaced
        if is_called_off(claim, one):
            return _OFF
        return _DENIED if is_denied(claim, one) else ""

    def _replaced(self, claim: Claim, one: Told) -> str:
        """The kind of value that ``one`` gives another of; empty if it does not."""
        inherits = one.before is not None and (one.before.changes or one.before.cancels)
        for kind, said in claim.values.items():
            new = one.values.get(kind, frozenset()) - said
            if not new:
                continue
            is_meant = (
                (
                    one.changes
                    and not all(map(stays, holding(one, kind)))
                    and self._is_meant(claim, one, kind, True)
                )
                or (inherits and self._is_meant(claim, one, kind, False))
                or (one.is_answer and _says_anew(claim, one))
            )
            if is_meant and not self._holds_again(claim, one, kind):
                return kind
        return ""

    def _is_meant(self, claim: Claim, one: Told, kind: str, may_be_unnamed: bool) -> bool:
        """Whether of all earlier sentences with such a value ``one`` is about the claim's."""
        bearing = claim.bearing(kind)
        own = nearness(claim.words.union(*(carrier.words for carrier in bearing)), one)
        carriers = {id(carrier) for carrier in bearing}
        # One after the other, and no further than it takes: a thread may have thousands.
        others = (
            other
            for other in self._told
            if other.order < one.order and kind in other.values and id(other) not in carriers
        )
        if own > 0:
            is_told = may_be_unnamed or self._is_named(claim, one, kind)
            is_known = is_told and (_names(claim, one) or self._is_unnamed(one, kind))
            return is_known and all(nearness(other.words, one) <= own for other in others)
        if not may_be_unnamed:
            return False
        return self._is_unnamed(one, kind) and all(
            other.values[kind] == claim.values[kind] and not nearness(other.words, one)
            for other in others
        )

    def _is_named(self, claim: Claim, one: Told, kind: str) -> bool:
        """Whether its clause names what the claim names, or nothing at all."""
        said = named(self._said_with(one, kind))
        return not said or any(has(claim.all_words, word) for word in said)

    def _said_with(self, one: Told, kind: str) -> frozenset[str]:
        bare = [without_changing(part, one.languages) for part in holding(one, kind)]
        return frozenset().union(*map(telling, bare))

    def _is_unnamed(self, one: Told, kind: str) -> bool:
        """Whether the clause with the value names nothing that was not spoken of before."""
        said = named(self._said_with(one, kind))
        if kind == PLACE or not said or any(has(_title_words(one), word) for word in said):
            return True
        earlier = (other for other in self._told if other.order < one.order)
        return any(has(other.words, word) for other in earlier for word in said)

    def _holds_again(self, claim: Claim, one: Told, kind: str) -> bool:
        """Whether the old value is given once more after that, and not to be taken back."""
        return any(
            claim.values[kind] <= other.values.get(kind, frozenset())
            for other in self._told
            if other.order > one.order and not other.changes and nearness(claim.words, other)
        )


def _title_words(one: Told) -> frozenset[str]:
    return telling(one.evidence.document.title)


def _names(claim: Claim, one: Told) -> bool:
    """Whether more connects the two than both telling of a price or a start."""
    said = one.words if one.before is None else one.words | one.before.words
    return any(has(claim.all_words, word) for word in named(said))


def _is_long_after(claim: Claim, one: Told) -> bool:
    """Whether it may be of next year's occasion."""
    return (one.order[0] - claim.order[0]).days > _SAME_OCCASION_DAYS


def _is_nearer(one: Told, other: Told, claim: Claim) -> bool:
    return nearness(claim.all_words, one) > nearness(claim.all_words, other)


def _says_anew(claim: Claim, one: Told) -> bool:
    """Whether both say the same but for the value."""
    there, here = shared(claim.words, one.words), shared(one.words, claim.words)
    return bool(claim.words and one.words) and (
        there >= _ENOUGH_ANEW * len(claim.words) and here >= _ENOUGH_ANEW * len(one.words)
    )


def _with_what_follows(one: Told, told: Sequence[Told]) -> Later:
    """With the sentence that it goes on from, or that says who or what takes the place."""
    first, last = one, one
    before = one.before
    if before and before.cancels and not before.is_greeting:
        first = before
    following = next((other for other in told if other.before is one), None)
    is_off = one.cancels or is_denial(one.text, one.languages)
    if is_off and following and (following.changes or (one.cancels and following.values)):
        last = following
    start, end = first.evidence.start, last.evidence.end
    passage = one.evidence.passage
    text = passage.text[start - passage.start : end - passage.start]
    if len(text) > _LONGEST_QUOTE:
        return Later(one.evidence, one.order[0])
    return Later(Evidence(one.evidence.document, passage, start, end, text, 0.0), one.order[0])


def _distinct(found: Iterable[Later]) -> Iterator[Later]:
    """Without those that lie in another one of them."""
    kept: list[Later] = []
    for one in found:
        if any(lies_in(one.evidence, other.evidence) for other in kept):
            kept = [
                max(one, other, key=lambda each: len(each.evidence.text))
                if lies_in(one.evidence, other.evidence)
                else other
                for other in kept
            ]
        else:
            kept.append(one)
    return iter(kept)
