"""Sentences that answer a follow-up with the answer to the question before it.

"How much rent do I pay?", then "And the deposit?": a small model that is given both questions says
the rent once more. That is true and stands in the files, so support alone lets it pass. But the
statement that was judged to answer the follow-up speaks of a deposit, and neither the sentence nor
what carries it does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.answer.claims import Claim, Said, Source
from indexer.search.terms import gram_size, terms

# Without figures to compare, this share of its new words, verbs and articles among them, was there.
_SAID_BEFORE = 0.5
# "Rent" names a subject; shorter words are mostly articles, which stand in every statement.
_SHORTEST_SUBJECT = 4


@dataclass(frozen=True, slots=True)
class GoesOn:
    """A follow-up as it was typed, and the question and the answer that it goes on from."""

    question: str
    earlier: str
    answer: str

    @property
    def brings(self) -> frozenset[str]:
        """The words that may name a subject and were not in the earlier question."""
        earlier = Said(self.earlier)
        return frozenset(
            word for word in terms(self.question) if _names_subject(word) and not earlier.has(word)
        )


class Again:
    """Tells the earlier answer said again from an answer to the follow-up.

    Args:
        goes_on: None if the question is no follow-up: nothing is said again then.
        judged: The statement that was judged to answer it.
    """

    def __init__(self, goes_on: GoesOn | None, judged: Source) -> None:
        self._before = Said(goes_on.answer if goes_on else "")
        self._subject = _subject(goes_on, judged) if goes_on else frozenset()

    def may_carry(self, text: str, claim: Claim, sources: Sequence[Source]) -> dict[int, Source]:
        """The sources by their places, but for those that would only say it all again."""
        is_new = self._speaks_of_it(Said(text)) or not self._says_again(claim)
        return {
            index: source
            for index, source in enumerate(sources)
            if is_new or self._speaks_of_it(source.said)
        }

    def _speaks_of_it(self, said: Said) -> bool:
        return not self._subject or any(said.has(word) for word in self._subject)

    def _says_again(self, claim: Claim) -> bool:
        """Whether all of its figures were in the earlier answer; without any, most of its words."""
        if claim.facts:
            return claim.facts_stand_in(self._before)
        return claim.share_in(self._before) >= _SAID_BEFORE


def _subject(goes_on: GoesOn, judged: Source) -> frozenset[str]:
    """The words that the follow-up brings anew and that the judged statement says as well."""
    return frozenset(word for word in goes_on.brings if judged.said.has(word))


def _names_subject(word: str) -> bool:
    """Whether a word may name what is asked about; a pair of Han characters may."""
    return len(word) >= _SHORTEST_SUBJECT or gram_size(word) == len(word)
