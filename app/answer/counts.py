"""What a number counts: "28 sheets" does not stand in "212 sheets of 44 × 28 cm"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from app.answer.facts import NUMBER, Fact, facts, readable
from indexer.search.month_names import MONTH_NAME
from indexer.search.terms import gram_size
from indexer.search.word_forms import stems

_GAP = "[ \u00a0\u202f\u2009]"
# What is counted stands right behind its number; a Han character is enough of it. Not so in dates,
# nor in the rest of a code ("5W-30").
_COUNTED = regex.compile(
    rf"(?<!\p{{L}}-)(?<!\d)(?P<number>{NUMBER.pattern}){_GAP}?+"
    rf"(?!(?:of |del? )?(?:{MONTH_NAME})\b|[年月日号])"
    r"(?P<word>\p{Script=Han}|\p{L}+)"
)
# In a source it may also stand before it, or behind another word: "Sheets: 212", "212 fine sheets".
_WORD = regex.compile(r"\p{Script=Han}{1,4}|[^\W\d]+|[€$£]")
_DIGIT = regex.compile(r"\d")
_SPELT = {"€": "euro", "eur": "euro", "$": "dollar", "£": "pound"}
_NEAR_WORDS = 2
_NEAR_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Count:
    """A number and the folded word behind it; of Chinese, the character."""

    number: Fact
    word: str

    def stands_in(self, text: str) -> bool:
        """Whether ``text``, folded, has the number with the word near it."""
        return any(
            self.number & _reading(match[0]) and self._is_among(_near(text, *match.span()))
            for match in NUMBER.finditer(text)
        )

    def _is_among(self, words: Iterable[str]) -> bool:
        if gram_size(self.word):
            return any(self.word in word for word in words)
        wanted = stems(_SPELT.get(self.word, self.word))
        return any(wanted & stems(_SPELT.get(word, word)) for word in words)


def counts(text: str) -> tuple[Count, ...]:
    """The numbers of ``text`` that have a word right behind them."""
    return tuple(
        Count(_reading(match["number"]), match["word"])
        for match in _COUNTED.finditer(readable(text))
    )


def _reading(number: str) -> Fact:
    found = facts(number)
    return found[0] if found else frozenset()


def _near(text: str, start: int, end: int) -> list[str]:
    before = text[max(0, start - _NEAR_LETTERS) : start].rpartition("\n")[2]
    # With another number in front of them, they are what that one counts.
    names: list[str] = [] if _DIGIT.search(before) else _WORD.findall(before)
    after: list[str] = _WORD.findall(text[end : end + _NEAR_LETTERS])
    return names[-_NEAR_WORDS:] + after[:_NEAR_WORDS]
