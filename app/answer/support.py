"""Ties each sentence of an answer to the evidence that carries it, by code.

A small model states what it was not told. So a sentence counts as supported only if a piece of
evidence says it: its numbers and names stand there, and its words or its meaning do as well.
The model has no say in this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from app.answer.facts import facts, holdings, is_figure, stands
from app.answer.types import AnswerSentence, Citation, EmbedderSource, Evidence
from indexer.search.sentences import split_sentences
from indexer.search.terms import terms

# Capitalised words inside a sentence: names, in the scripts that have capitals.
_CASED = r"\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}"
_INNER_NAME = regex.compile(rf"(?<=[\w,;:’'\)] )\p{{Lu}}[{_CASED}\p{{M}}’'-]+")
# Every German noun is capitalised, so a capital says nothing about names there.
_CAPITALISES_NOUNS = "de"

# The share of a sentence's new words (those that the question did not bring) that must stand in
# the evidence; with a near-paraphrase by meaning, fewer will do. A translation shares none but
# numbers and names, and lies further away: see ``benchmarks.answers``.
_ENOUGH_WORDS = 0.6
_ENOUGH_MEANING = 0.9
_ENOUGH_MEANING_TRANSLATED = 0.86
_MOST_CITATIONS = 2
# A word also stands for its other endings, if this much of it is left without its own.
_ENDING = 2
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Checked:
    """An answer taken apart, with the citations in the order in which they are first used."""

    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]


class SupportChecker:
    """Checks answers against the evidence they were written from."""

    def __init__(self, embedder: EmbedderSource) -> None:
        self._embedder = embedder

    def check(
        self, question: str, answer: str, evidence: Sequence[Evidence], language: str
    ) -> Checked:
        """Sentences of ``answer`` with their citations; numbering starts at 1.

        ``language`` is that of question and answer (ISO 639-1).
        """
        texts = [answer[start:end].strip() for start, end in split_sentences(answer)]
        if not texts or not evidence:
            return Checked(tuple(AnswerSentence(text, (), False) for text in texts), ())
        meaning = self._similarities(texts, [one.text for one in evidence])
        asked = _Said(question)
        sources = [_Source.of(one, language) for one in evidence]
        numbering: dict[int, int] = {}
        sentences = []
        for text, row in zip(texts, meaning, strict=True):
            chosen = _carriers(_Claim.of(text, asked, language), sources, row)
            for index in chosen:
                numbering.setdefault(index, len(numbering) + 1)
            numbers = tuple(numbering[index] for index in chosen)
            sentences.append(AnswerSentence(text, numbers, bool(chosen)))
        citations = tuple(cite(n, evidence[index]) for index, n in numbering.items())
        return Checked(tuple(sentences), citations)

    def _similarities(self, left: Sequence[str], right: Sequence[str]) -> list[list[float]]:
        embedder = self._embedder()
        if embedder is None:
            return [[0.0] * len(right) for _ in left]
        vectors = embedder.embed_passages([*left, *right])
        table = vectors[: len(left)] @ vectors[len(left) :].T
        return [[float(value) for value in row] for row in table]


def cite(n: int, evidence: Evidence) -> Citation:
    """A citation whose quote stands verbatim in the document."""
    return Citation(n, evidence.text.strip(), evidence.document, evidence.passage)


class _Said:
    """Words and facts of a text, for looking things up in it."""

    def __init__(self, text: str) -> None:
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

    def joined(self, other: _Said) -> _Said:
        """Both texts as one."""
        both = _Said("")
        both.words = self.words | other.words
        both.facts = self.facts | other.facts
        both._stems = self._stems | other._stems
        return both


def _has_stem(word: str) -> bool:
    return len(word) >= _SHORTEST_STEM + _ENDING and not word.isdigit()


@dataclass(frozen=True, slots=True)
class _Source:
    """What a piece of evidence says, its document's title and date included."""

    said: _Said
    is_translated: bool

    @classmethod
    def of(cls, evidence: Evidence, language: str) -> _Source:
        document = evidence.document
        above = f"{document.title} {evidence.passage.heading or ''} {document.sender or ''}"
        date = (document.date or "")[:10]
        return cls(
            _Said(f"{above}\n{date}\n{evidence.text}"),
            document.language is not None and document.language != language,
        )


@dataclass(frozen=True, slots=True)
class _Claim:
    """A sentence of the answer: what in it has to stand in a source."""

    new_words: frozenset[str]
    names: frozenset[str]
    facts: tuple[frozenset[str], ...]
    is_echo: bool

    @classmethod
    def of(cls, text: str, asked: _Said, language: str) -> _Claim:
        names = [] if language == _CAPITALISES_NOUNS else terms(" ".join(_INNER_NAME.findall(text)))
        return cls(
            new_words=frozenset(
                word for word in terms(text) if not asked.has(word) and not is_figure(word)
            ),
            names=frozenset(name for name in names if not asked.has(name)),
            facts=tuple(fact for fact in facts(text) if not stands(fact, asked.facts)),
            is_echo=terms(text) == asked.in_order,
        )

    def share_in(self, said: _Said) -> float:
        """The share of its new words and facts that stand there; 0 if it has none."""
        new = len(self.new_words) + len(self.facts)
        there = sum(said.has(word) for word in self.new_words)
        there += sum(stands(fact, said.facts) for fact in self.facts)
        return there / new if new else 0.0

    def hard_facts_stand_in(self, said: _Said, is_translated: bool) -> bool:
        """Numbers always, names unless they may have been translated."""
        return all(stands(fact, said.facts) for fact in self.facts) and (
            is_translated or all(said.has(name) for name in self.names)
        )


def _carriers(claim: _Claim, sources: Sequence[_Source], meaning: Sequence[float]) -> list[int]:
    """The sources that carry the claim, best first; none if nothing does."""
    if claim.is_echo:
        return []
    scores = []
    for index, source in enumerate(sources):
        words = claim.share_in(source.said)
        enough = _ENOUGH_MEANING_TRANSLATED if source.is_translated else _ENOUGH_MEANING
        if claim.hard_facts_stand_in(source.said, source.is_translated) and (
            words >= _ENOUGH_WORDS or meaning[index] >= enough
        ):
            scores.append((words + meaning[index], index))
    if not scores:
        return _joint_carriers(claim, sources)
    ranked = sorted(scores, reverse=True)
    return [index for score, index in ranked if score >= ranked[0][0] - 0.1][:_MOST_CITATIONS]


def _joint_carriers(claim: _Claim, sources: Sequence[_Source]) -> list[int]:
    """Two sources that carry the claim only together, as when an answer joins two mails."""
    best: tuple[float, list[int]] = (0.0, [])
    for first in range(len(sources)):
        for second in range(first + 1, len(sources)):
            both = sources[first].said.joined(sources[second].said)
            words = claim.share_in(both)
            if words > best[0] and claim.hard_facts_stand_in(both, is_translated=False):
                best = (words, [first, second])
    return best[1] if best[0] >= _ENOUGH_WORDS else []
