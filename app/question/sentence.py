"""A question in a language with spaces, read word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from app.question.grammar import Grammar

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:[.,:/][\p{N}]+)*(?:['’](?:s\b|(?=\p{L}))|['’](?=h))?")
_CLAUSE_MARK = regex.compile("[,;:—–]")
_YEAR = regex.compile(r"(?:19|20)\d\d")
# "Which country": what follows one of these is a noun.
_WHICH = frozenset(
    ("which", "what", "many", "much", "qué", "cuántos", "cuántas", "cuánto", "cuánta", "quel")
) | frozenset(("quelle", "quels", "quelles"))


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a question: ``sentence.text[start:end]``; ``folded`` is without capitals."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def has_digit(self) -> bool:
        return any(char.isdigit() for char in self.text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text, its words, and what kinds of words they are."""

    text: str
    grammar: Grammar
    words: Sequence[Word]

    @classmethod
    def read(cls, text: str, grammar: Grammar) -> Sentence:
        found = [
            Word(match[0], match[0].casefold(), match.start(), match.end())
            for match in _WORD.finditer(text)
        ]
        return cls(text, grammar, tuple(found))

    def content(self) -> list[Word]:
        """The words that say what it is about."""
        return [word for word in self.words if word.folded not in self.grammar.function]

    def is_name(self, index: int) -> bool:
        """Whether a word is a name, or a noun where nouns are written like names; or a code."""
        word = self.words[index]
        if word.has_digit:
            return not _YEAR.fullmatch(word.text)
        is_inside = index > 0 and self.text[: word.start].rstrip()[-1:] not in "?!."
        return (
            word.is_capital
            and is_inside
            and word.folded not in self.grammar.function
            and word.folded not in self.grammar.times
        )

    def has_names(self) -> bool:
        """Whether it names somebody or something; nouns do not count as names."""
        if self.grammar.capitalises_nouns:
            return any(word.has_digit and not _YEAR.fullmatch(word.text) for word in self.words)
        return any(self.is_name(index) for index in range(len(self.words)))

    def is_noun(self, index: int) -> bool:
        """Whether a word surely is a noun: a name, or announced by an article."""
        if self.words[index].folded in self.grammar.function:
            return False
        if self.is_name(index):
            return True
        if index == 0 or self.grammar.capitalises_nouns:
            return False
        return self.is_announcing(index - 1) or self.words[index - 1].folded in _WHICH

    def is_announcing(self, index: int) -> bool:
        """Whether a word is an article or the like."""
        grammar = self.grammar
        return self.words[index].folded in grammar.articles | grammar.possessives

    def time_kind(self, word: Word) -> str | None:
        """Which part of a date or time a word says."""
        if _YEAR.fullmatch(word.text):
            return "year"
        return self.grammar.times.get(word.folded)

    def parts_clause(self, first: int, last: int) -> bool:
        """Whether a new clause begins after word ``first``, not later than before ``last``."""
        between = self.text[self.words[first].end : self.words[last].start]
        return bool(_CLAUSE_MARK.search(between)) or any(
            word.folded in self.grammar.boundaries for word in self.words[first + 1 : last]
        )
