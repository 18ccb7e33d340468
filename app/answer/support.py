"""Ties each sentence of an answer to the evidence that carries it, by code.

A small model states what it was not told. So a sentence counts as supported only if a piece of
evidence says it: its numbers and names stand there, and its words or its meaning do as well.
The model has no say in this.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.answer.types import AnswerSentence, Citation, EmbedderSource, Evidence
from indexer.search.sentences import split_sentences
from indexer.search.terms import terms

# Capitalised words inside a sentence: names, in the scripts that have capitals.
_INNER_NAME = re.compile(r"(?<=[\w,;:’'\)] )[^\W\d_a-zß-ÿ][\w’'-]+")

# The share of a sentence's new words (those that the question did not bring) that must stand in
# the evidence; with a near-paraphrase by meaning, fewer will do: a translated answer shares few.
_ENOUGH_WORDS = 0.6
_ENOUGH_MEANING = 0.86
_MOST_CITATIONS = 2


@dataclass(frozen=True, slots=True)
class Checked:
    """An answer taken apart, with the citations in the order in which they are first used."""

    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]


class SupportChecker:
    """Checks answers against the evidence they were written from."""

    def __init__(self, embedder: EmbedderSource) -> None:
        self._embedder = embedder

    def check(self, question: str, answer: str, evidence: Sequence[Evidence]) -> Checked:
        """Sentences of ``answer`` with their citations; numbering starts at 1."""
        texts = [answer[start:end].strip() for start, end in split_sentences(answer)]
        texts = [text for text in texts if text]
        if not texts or not evidence:
            return Checked(tuple(AnswerSentence(text, (), False) for text in texts), ())
        meaning = self._similarities(texts, [one.text for one in evidence])
        asked = set(terms(question))
        numbering: dict[int, int] = {}
        sentences = []
        for text, row in zip(texts, meaning, strict=True):
            chosen = _carriers(text, asked, evidence, row)
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


def _carriers(
    sentence: str, asked: set[str], evidence: Sequence[Evidence], meaning: Sequence[float]
) -> list[int]:
    """The evidence that carries the sentence, best first; none if nothing does."""
    new_words = set(terms(sentence)) - asked
    scores = []
    for index, one in enumerate(evidence):
        there = set(terms(f"{one.document.title} {one.passage.heading or ''} {one.text}"))
        words = len(new_words & there) / len(new_words) if new_words else 0.0
        if _facts_stand(sentence, asked, there) and (
            words >= _ENOUGH_WORDS or meaning[index] >= _ENOUGH_MEANING
        ):
            scores.append((words + meaning[index], index))
    if not scores:
        return _joint_carriers(sentence, asked, new_words, evidence)
    best = max(scores)[0]
    ranked = sorted(scores, reverse=True)
    return [index for score, index in ranked if score >= best - 0.1][:_MOST_CITATIONS]


def _joint_carriers(
    sentence: str, asked: set[str], new_words: set[str], evidence: Sequence[Evidence]
) -> list[int]:
    """Two pieces that carry the sentence only together, as when an answer joins two mails."""
    held = [set(terms(f"{one.document.title} {one.text}")) for one in evidence]
    best: tuple[float, list[int]] = (0.0, [])
    for first in range(len(held)):
        for second in range(first + 1, len(held)):
            both = held[first] | held[second]
            words = len(new_words & both) / len(new_words) if new_words else 0.0
            if words > best[0] and _facts_stand(sentence, asked, both):
                best = (words, [first, second])
    return best[1] if best[0] >= _ENOUGH_WORDS else []


def _facts_stand(sentence: str, asked: set[str], there: set[str]) -> bool:
    """Whether every number, and every name that the question did not bring, stands there."""
    facts = {term for term in terms(sentence) if any(char.isdigit() for char in term)}
    facts |= set(terms(" ".join(_INNER_NAME.findall(sentence))))
    return facts - asked <= there
