"""The sentences, out of the passages found, that are most likely to answer the question.

On a processor the length of the prompt is the waiting time, and a small model answers better
from a few well-chosen sentences than from whole passages. So sentences are ranked by meaning and
by the question's own words, and only the best go on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.answer.types import EmbedderSource, Evidence
from indexer.search.sentences import split_sentences
from indexer.search.terms import terms
from indexer.types import SearchResult
from kernel.work import Cancel

# A line such as "Deposit:" means nothing without the next one.
_SHORTEST_CHARACTERS = 24
_LONGEST_CHARACTERS = 600

# How much a sentence gains from holding all of the question's words, and from standing in the
# passage that search ranked first. Cosines of e5 lie close together (0.75 to 0.92).
_WORDS_WEIGHT = 0.06
_RANK_WEIGHT = 0.03


class EvidenceFinder:
    """Ranks sentences with the embedder that ranked the passages; by words alone without one."""

    def __init__(self, embedder: EmbedderSource) -> None:
        self._embedder = embedder

    def find(
        self, question: str, results: Sequence[SearchResult], cancel: Cancel
    ) -> list[Evidence]:
        """Sentences of ``results``, best first; all of them, the caller takes what it can use."""
        sentences = [sentence for result in results for sentence in _sentences(result)]
        if not sentences:
            return []
        nearness = self._nearness(question, [text for _, _, _, text in sentences], cancel)
        wanted = set(terms(question))
        scored = [
            Evidence(
                document=result.document,
                passage=result.passage,
                start=start,
                end=end,
                text=text,
                score=nearness[index]
                + _WORDS_WEIGHT * _share_of_words(wanted, text)
                + _RANK_WEIGHT / result.rank,
            )
            for index, (result, start, end, text) in enumerate(sentences)
        ]
        return sorted(_without_repeats(scored), key=lambda found: -found.score)

    def _nearness(self, question: str, texts: Sequence[str], cancel: Cancel) -> list[float]:
        """The cosine of each text with the question."""
        embedder = self._embedder()
        if embedder is None:
            return [0.0] * len(texts)
        query = embedder.embed_queries([question])[0]
        cancel.raise_if_set()
        return [float(cosine) for cosine in embedder.embed_passages(texts, cancel) @ query]


def _sentences(result: SearchResult) -> Iterator[tuple[SearchResult, int, int, str]]:
    """The sentences of a passage with their offsets in the document."""
    passage = result.passage
    spans = split_sentences(passage.text)
    for start, end in _join_short(spans):
        for piece_start, piece_end in _cut_long(start, end):
            text = passage.text[piece_start:piece_end]
            if text.strip():
                offset = passage.start
                yield result, offset + piece_start, offset + piece_end, text


def _join_short(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in which a very short sentence has been joined with the one behind it."""
    begin: int | None = None
    for index, (start, end) in enumerate(spans):
        begin = start if begin is None else begin
        if end - begin >= _SHORTEST_CHARACTERS or index == len(spans) - 1:
            yield begin, end
            begin = None


def _cut_long(start: int, end: int) -> Iterator[tuple[int, int]]:
    for begin in range(start, end, _LONGEST_CHARACTERS):
        yield begin, min(begin + _LONGEST_CHARACTERS, end)


def _share_of_words(wanted: set[str], text: str) -> float:
    return len(wanted & set(terms(text))) / len(wanted) if wanted else 0.0


def _without_repeats(found: Sequence[Evidence]) -> Iterator[Evidence]:
    """Quoted replies and copies say the same sentence again: the best-placed one stays."""
    seen: set[tuple[str, ...]] = set()
    for evidence in sorted(found, key=lambda one: -one.score):
        key = tuple(terms(evidence.text))
        if key not in seen:
            seen.add(key)
            yield evidence
