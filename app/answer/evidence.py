"""The statements, out of the passages found, that are most likely to answer the question.

On a processor the length of the prompt is the waiting time, and a small model answers better
from a few well-chosen sentences than from whole passages. So statements are ranked by meaning and
by the question's own words, and only the best go on.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from app.answer.statements import statements
from app.answer.types import EmbedderSource, Evidence
from indexer.search.terms import terms
from indexer.types import SearchResult
from kernel.work import Cancel

# How much a sentence gains from holding all of the question's words, and loses per point that its
# passage scored below the best one. Cosines of e5 lie close together (0.75 to 0.92). Measured on
# XQuAD in four languages and on the sample library; the curve is flat between 0.1 and 0.15, and
# between 0.05 and 0.2. Comparing token by token instead gained nothing.
_WORDS_WEIGHT = 0.12
_PASSAGE_WEIGHT = 0.1

# What a follow-up brings anew tells its statement from the earlier one's, of which all of the other
# words are: "by train" after "how long does it take by car". Of 70 follow-ups the best sentence is
# right for 94 % instead of 86 (``benchmarks.follow_ups --set ellipses-tuning``); flat from 0.1 on.
_ANEW_WEIGHT = 0.1

# Each one costs about 5 ms; the best passages come first, so that the last ones are missed least.
_MOST_STATEMENTS = 40


@dataclass(frozen=True, slots=True)
class _Statement:
    """``text`` is the document's text ``[start:end]``."""

    result: SearchResult
    start: int
    end: int
    text: str

    @property
    def in_context(self) -> str:
        """With what a note leaves unsaid since its title or heading says it."""
        heading = self.result.passage.heading
        above = [part for part in (self.result.document.title, heading) if part]
        return " · ".join([*dict.fromkeys(above), self.text])


class EvidenceFinder:
    """Ranks sentences with the embedder that ranked the passages; by words alone without one."""

    def __init__(self, embedder: EmbedderSource) -> None:
        self._embedder = embedder

    def find(
        self,
        question: str,
        results: Sequence[SearchResult],
        cancel: Cancel,
        anew: Collection[str] = (),
    ) -> list[Evidence]:
        """Statements of ``results``, best first; the caller takes as many as it can use.

        Args:
            question: As it stands alone.
            anew: The terms of it that a follow-up brought.
        """
        found = list(_without_repeats(results))[:_MOST_STATEMENTS]
        if not found:
            return []
        texts = [one.in_context for one in found]
        nearness = self._nearness(question, texts, cancel)
        words = _shares_of_words(terms(question), texts)
        brought = _shares_of_words(anew, texts)
        best_passage = max(result.score for result in results)
        scored = [
            Evidence(
                document=one.result.document,
                passage=one.result.passage,
                start=one.start,
                end=one.end,
                text=one.text,
                score=nearness[index]
                + _WORDS_WEIGHT * words[index]
                + _ANEW_WEIGHT * brought[index]
                + _PASSAGE_WEIGHT * (one.result.score - best_passage),
            )
            for index, one in enumerate(found)
        ]
        return sorted(scored, key=lambda evidence: -evidence.score)

    def _nearness(self, question: str, texts: Sequence[str], cancel: Cancel) -> list[float]:
        """The cosine of each text with the question."""
        embedder = self._embedder()
        if embedder is None:
            return [0.0] * len(texts)
        query = embedder.embed_queries([question])[0]
        cancel.raise_if_set()
        return [float(cosine) for cosine in embedder.embed_passages(texts, cancel) @ query]


def _statements(result: SearchResult) -> Iterator[_Statement]:
    passage = result.passage
    for start, end in statements(passage.text, is_beginning=passage.start == 0):
        text = passage.text[start:end]
        yield _Statement(result, passage.start + start, passage.start + end, text)


def _shares_of_words(asked: Collection[str], texts: Sequence[str]) -> list[float]:
    """How much of the words asked for each text has; words that few of the texts have weigh more.

    Only the texts at hand are counted: what all of them share tells none of them apart, however
    rare it is in the library.
    """
    wanted = set(asked)
    held = [wanted & set(terms(text)) for text in texts]
    weights = {
        word: math.log((len(texts) + 1) / (sum(word in words for words in held) + 0.5))
        for word in wanted
    }
    total = sum(weights.values())
    return [sum(weights[word] for word in words) / total if total else 0.0 for words in held]


def _without_repeats(results: Sequence[SearchResult]) -> Iterator[_Statement]:
    """Quoted replies and copies say the same again: the best-placed one stays."""
    seen: set[tuple[str, ...]] = set()
    for result in results:
        for statement in _statements(result):
            key = tuple(terms(statement.text))
            if key not in seen:
                seen.add(key)
                yield statement
