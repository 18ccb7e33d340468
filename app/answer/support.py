"""Ties each sentence of an answer to the evidence that carries it, by code.

A small model states what it was not told. So a sentence counts as supported only if a piece of
evidence says it: its numbers and names stand there, and its words or its meaning do as well. And
the evidence must be about what was asked: asked for a tax number, a model finds a fee and calls it
one. What the sentence repeats of the question must be in the passage, too. The model has no say in
any of this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.answer.again import Again, GoesOn
from app.answer.belonging import Belonging
from app.answer.claims import Claim, Said, Source
from app.answer.types import AnswerSentence, Citation, EmbedderSource, Evidence
from app.answer.units import Unit, units_of
from indexer.search.sentences import split_sentences
from indexer.types import SearchResult

# The share of a sentence's new words (those that the question did not bring) that must stand in
# the evidence; with a near-paraphrase by meaning, fewer will do. A translation shares none but
# numbers and names, and lies further away: over XQuAD's parallel texts, 0.86 keeps three quarters
# of the translated pairs in Spanish and German and 5 % of the others, 0.83 does so in Chinese.
_ENOUGH_WORDS = 0.7
_ENOUGH_MEANING = 0.9
_ENOUGH_MEANING_TRANSLATED = 0.86
_ENOUGH_MEANING_FAR = 0.83
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

    def check(
        self,
        question: str,
        answer: str,
        evidence: Sequence[Evidence],
        language: str,
        found: Sequence[SearchResult] = (),
        goes_on: GoesOn | None = None,
    ) -> Checked:
        """Sentences of ``answer`` with their citations; numbering starts at 1.

        Args:
            question: What was asked.
            answer: What the model wrote.
            evidence: What it wrote it from, the statement judged to answer the question first.
            language: That of question and answer (ISO 639-1).
            found: All passages found: a manual names its subject on the first page only.
            goes_on: What a follow-up goes on from: its answer said again does not answer this.
        """
        texts = [answer[start:end].strip() for start, end in split_sentences(answer)]
        if not texts or not evidence:
            return Checked(tuple(AnswerSentence(text, (), False) for text in texts), ())
        meaning = self._similarities(texts, [one.text for one in evidence])
        asked = Said(question)
        sources = [Source.of(one, language, _beside(one, found)) for one in evidence]
        again = Again(goes_on, sources[0])
        belonging = Belonging(_units(evidence), language, question)
        numbering: dict[int, int] = {}
        sentences = []
        for text, row in zip(texts, meaning, strict=True):
            claim = Claim.of(text, asked, language)
            chosen = _carriers(claim, again.may_carry(text, claim, sources), row)
            if chosen and belonging.stray(text) is not None:
                chosen = []
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


def _beside(evidence: Evidence, found: Sequence[SearchResult]) -> str:
    """The other passages found in the document that the evidence stands in."""
    return "\n".join(
        one.passage.text
        for one in found
        if one.document.id == evidence.document.id and one.passage.id != evidence.passage.id
    )


def _units(evidence: Sequence[Evidence]) -> list[Unit]:
    """Everything that stands in the passages of the evidence, each told once."""
    passages = {one.passage.id: one for one in evidence}
    return [
        unit for one in passages.values() for unit in units_of(one.passage, one.document.language)
    ]


def cite(n: int, evidence: Evidence) -> Citation:
    """A citation whose quote stands verbatim in the document."""
    return Citation(n, evidence.text.strip(), evidence.document, evidence.passage)


def _carriers(claim: Claim, sources: Mapping[int, Source], meaning: Sequence[float]) -> list[int]:
    """The places of the sources that carry the claim, best first; none if nothing does."""
    if claim.is_echo:
        return []
    scores = []
    for index, source in sources.items():
        is_of_it = source.is_translated or claim.is_topic_of(source.around)
        if not is_of_it or not claim.is_denied_alike(source):
            continue
        words = claim.share_but_for_ties(source)
        enough = _enough_meaning(source)
        if claim.hard_facts_stand_in(source.said, source.is_translated) and (
            words >= _ENOUGH_WORDS or meaning[index] >= enough
        ):
            scores.append((words + meaning[index], index))
    if not scores:
        return _joint_carriers(claim, sources)
    ranked = sorted(scores, reverse=True)
    return [index for score, index in ranked if score >= ranked[0][0] - 0.1][:_MOST_CITATIONS]


def _enough_meaning(source: Source) -> float:
    if not source.is_translated:
        return _ENOUGH_MEANING
    return _ENOUGH_MEANING_FAR if source.is_far else _ENOUGH_MEANING_TRANSLATED


def _joint_carriers(claim: Claim, sources: Mapping[int, Source]) -> list[int]:
    """Two sources that carry the claim only together, as when an answer joins two mails."""
    best: tuple[float, list[int]] = (0.0, [])
    for (first, one), (second, other) in combinations(sources.items(), 2):
        is_of_it = claim.is_topic_of(one.around, other.around)
        if not is_of_it or not claim.is_denied_alike(one, other):
            continue
        both = one.said.joined(other.said)
        words = claim.share_in(both)
        if words > best[0] and claim.hard_facts_stand_in(both, is_translated=False):
            best = (words, [first, second])
    return best[1] if best[0] >= _ENOUGH_WORDS else []
