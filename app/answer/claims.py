"""What a sentence of an answer claims, and what a piece of evidence says, ready to be compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from app.answer.counts import Count, counts
from app.answer.facts import facts, holdings, is_figure, readable, stands
from app.answer.qualifiers import denies
from app.answer.ties import ties
from app.answer.types import Evidence
from indexer.search.terms import gram_size, terms
from indexer.search.word_forms import stems

# Capitalised words inside a sentence: names, in the scripts that have capitals.
_CASED = r"\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}"
_INNER_NAME = regex.compile(rf"(?<=[\w,;:’'\)] )\p{{Lu}}[{_CASED}\p{{M}}’'-]+")
# Every German noun is capitalised, so a capital says nothing about names there.
_CAPITALISES_NOUNS = "de"
_DENSE_LANGUAGES = frozenset({"zh", "ja", "ko"})

# The share of the question's longer words in a sentence that must stand in the passage around the
# evidence. On XQuAD and the sample library this turns away 41 and 54 % of the answers to questions
# that have none, and 5 % of the right answers.
_ENOUGH_TOPIC = 0.4
_SHORTEST_TOPIC = 5

# A word also stands for its other endings, if this much of it is left without its own.
_ENDING = 2
_SHORTEST_STEM = 4


class Said:
    """Words and facts of a text, for looking things up in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.in_order = terms(text)
        self.words = set(self.in_order)
        self.facts = holdings(text)
        self._stems = {word[:-_ENDING] for word in self.words if _has_stem(word)}

    def has(self, word: str) -> bool:
        """Whether the word stands here, be it with another ending."""
        return (
            word in self.words
            or word in self._stems
            or (
                _has_stem(word)
                and (word[:-_ENDING] in self._stems or word[:-_ENDING] in self.words)
            )
        )

    def has_form_of(self, word: str) -> bool:
        """Whether the word stands here in whichever form: "take" for "takes"."""
        return any(stems(word) & stems(own) for own in self.words)

    def joined(self, other: Said) -> Said:
        """Both texts as one."""
        both = Said("")
        both.words = self.words | other.words
        both.facts = self.facts | other.facts
        both._stems = self._stems | other._stems
        return both


def _is_telling(word: str) -> bool:
    """Whether a word of the question says what it is about; a pair of Han characters does."""
    return len(word) >= _SHORTEST_TOPIC or gram_size(word) == len(word)


def _has_stem(word: str) -> bool:
    return len(word) >= _SHORTEST_STEM + _ENDING and not word.isdigit()


@dataclass(frozen=True, slots=True)
class Source:
    """What a piece of evidence says, its document's title and date included.

    Attributes:
        around: What the whole passage speaks of, and what else was found in its document.
        is_translated: Whether it is in another language than the answer.
        is_far: Whether it is in one so different that embedders bring them less close together.
        text: What it says, folded.
        denies: Whether it denies anything, for all that can be told.
    """

    said: Said
    around: Said
    is_translated: bool
    is_far: bool
    text: str
    denies: bool

    @classmethod
    def of(cls, evidence: Evidence, language: str, beside: str = "") -> Source:
        """``beside`` is the text of other passages that were found in the same document."""
        document = evidence.document
        above = f"{document.title} {evidence.passage.heading or ''} {document.sender or ''}"
        date = (document.date or "")[:10]
        return cls(
            Said(f"{above}\n{date}\n{evidence.text}"),
            Said(f"{above}\n{evidence.passage.text}\n{beside}"),
            is_translated=document.language not in (None, language),
            is_far=(document.language in _DENSE_LANGUAGES) != (language in _DENSE_LANGUAGES),
            text=readable(evidence.text),
            denies=denies(evidence.text, document.language) is not False,
        )


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of the answer: what in it has to stand in a source.

    Attributes:
        ties: Those of the new words that only tie its facts to its subject, or are words of the
            question in another form.
        counts: What its new numbers count.
        denies: Whether it denies anything.
        denies_anew: Whether it does so of its own accord, and not in repeating the question.
    """

    new_words: frozenset[str]
    ties: frozenset[str]
    topic: frozenset[str]
    names: frozenset[str]
    facts: tuple[frozenset[str], ...]
    counts: tuple[Count, ...]
    is_echo: bool
    denies: bool
    denies_anew: bool

    @classmethod
    def of(cls, text: str, asked: Said, language: str) -> Claim:
        names = [] if language == _CAPITALISES_NOUNS else terms(" ".join(_INNER_NAME.findall(text)))
        new_words = frozenset(
            word for word in terms(text) if not asked.has(word) and not is_figure(word)
        )
        is_denial = denies(text, language) is True
        return cls(
            new_words=new_words,
            ties=new_words & ties(text, language)
            | frozenset(word for word in new_words if asked.has_form_of(word)),
            topic=frozenset(word for word in terms(text) if asked.has(word) and _is_telling(word)),
            names=frozenset(name for name in names if not asked.has(name) and not is_figure(name)),
            facts=tuple(fact for fact in facts(text) if not stands(fact, asked.facts)),
            counts=tuple(one for one in counts(text) if not stands(one.number, asked.facts)),
            is_echo=terms(text) == asked.in_order,
            denies=is_denial,
            denies_anew=is_denial and not denies(asked.text, language),
        )

    def share_in(self, said: Said) -> float:
        """The share of its new words and facts that stand there; 0 if it has none."""
        new = len(self.new_words) + len(self.facts)
        there = sum(said.has(word) for word in self.new_words)
        there += sum(stands(fact, said.facts) for fact in self.facts)
        return there / new if new else 0.0

    def share_but_for_ties(self, source: Source) -> float:
        """As ``share_in``, but its ties need not stand there.

        Only where there are facts to tie, where they count the same there, and where nothing is
        denied on either side: little else is left to tell "212 sheets" from "not 212 sheets".
        """
        missing = {word for word in self.ties if not source.said.has(word)}
        if not missing or not self._is_tied_alike(source):
            return self.share_in(source.said)
        return replace(self, new_words=self.new_words - missing).share_in(source.said)

    def _is_tied_alike(self, source: Source) -> bool:
        has_facts = bool(self.facts or self.names)
        is_plain = not self.denies and not source.denies
        return has_facts and is_plain and all(one.stands_in(source.text) for one in self.counts)

    def is_topic_of(self, *around: Said) -> bool:
        """Whether enough of what it repeats of the question is spoken of there."""
        there = sum(any(said.has(word) for said in around) for word in self.topic)
        return there >= _ENOUGH_TOPIC * len(self.topic)

    def is_denied_alike(self, *sources: Source) -> bool:
        """Whether a source denies something, too, if the claim does."""
        return not self.denies_anew or any(source.denies for source in sources)

    def facts_stand_in(self, said: Said) -> bool:
        """Whether all of its new numbers and dates are told there."""
        return all(stands(fact, said.facts) for fact in self.facts)

    def hard_facts_stand_in(self, said: Said, is_translated: bool) -> bool:
        """Numbers always, names unless they may have been translated."""
        return self.facts_stand_in(said) and (
            is_translated or all(said.has(name) for name in self.names)
        )
