"""Words and meaning side by side, one ranking out."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from indexer.search.framing import subject_of
from indexer.search.fusion import Ranking, fuse
from indexer.search.meaning import Meaning, SearchedVectors, near_by_tokens
from indexer.search.repeats import Repeats
from indexer.store.database import Database
from indexer.store.keyword import WordHits, find_words, having
from indexer.store.passages import load, places
from indexer.store.term_counts import TermCounts
from indexer.store.vectors import VectorStoreBroken
from indexer.store.word_expressions import phrase_expression
from indexer.types import (
    DocumentInfo,
    PassageInfo,
    SearchFilter,
    SearchMode,
    SearchResult,
    SearchResults,
)
from kernel.work import Cancel
from models.types import Embedder

# How many candidates each half hands to the fusion.
_CANDIDATES = 50
# One long document may hold many of them.
_CANDIDATES_PER_RESULT = 10
# How many of those that words and whole passages put first are compared token by token; one costs
# about a quarter of a millisecond.
_CLOSER_LOOK = 60
# A quotation ranks below the message that it quotes, wherever both are found.
_QUOTED_PENALTY = 0.15
_NO_FILTER = SearchFilter()


class Search:
    """Finds passages. Any thread may call it.

    Args:
        database: The library.
        vectors: The cache of vectors. While it is broken or being filled, words find alone.
        embedder: Gives what turns the query into a vector, or None while there is no model.
        on_broken: Told when the cache of vectors failed, so that it is filled again.
    """

    def __init__(
        self,
        database: Database,
        vectors: SearchedVectors,
        embedder: Callable[[], Embedder | None],
        on_broken: Callable[[VectorStoreBroken], None] = lambda _broken: None,
    ) -> None:
        self._database = database
        self._counts = TermCounts()
        self._meaning = Meaning(vectors, embedder, on_broken)

    def run(
        self,
        query: str,
        k: int = 10,
        mode: SearchMode = SearchMode.HYBRID,
        filter: SearchFilter = _NO_FILTER,
        all_passages: bool = False,
        cancel: Cancel | None = None,
        phrases: Sequence[str] = (),
        as_you_type: bool = False,
    ) -> SearchResults:
        """The best ``k`` passages, at most one a document unless ``all_passages``.

        ``phrases`` must stand in each of them, whatever it means. With ``as_you_type`` the last
        word may be unfinished.

        Raises:
            Cancelled: ``cancel`` was set.
            ValueError: A date of the filter is not ISO 8601.
        """
        started = time.perf_counter()
        cancel = cancel or Cancel()
        connection = self._database.read()
        limit = max(_CANDIDATES, _CANDIDATES_PER_RESULT * k)
        subject = subject_of(query)
        words = WordHits([], 0.0)
        if mode is not SearchMode.SEMANTIC:
            words = find_words(connection, subject, limit, filter, as_you_type, self._counts)
        cancel.raise_if_set()
        fused = fuse(words.ranking, [], words.most_score)
        if mode is not SearchMode.KEYWORD and (read := self._meaning.read(subject)) is not None:
            meaning = self._meaning.near(connection, read, limit, filter)
            cancel.raise_if_set()
            fused = fuse(words.ranking, meaning, words.most_score)
            first = [passage_id for passage_id, _ in fused[: max(_CLOSER_LOOK, k)]]
            tokens = near_by_tokens(connection, read, first)
            fused = fuse(words.ranking, meaning, words.most_score, tokens)
        if phrases:
            fused = _with_phrases(connection, fused, phrases)
        cancel.raise_if_set()
        chosen = _choose(connection, fused, k, all_passages)
        return SearchResults(
            query=query,
            mode=mode,
            took_ms=(time.perf_counter() - started) * 1000,
            results=tuple(
                SearchResult(rank, hit.score, hit.document, hit.passage)
                for rank, hit in enumerate(chosen, start=1)
            ),
        )


@dataclass(frozen=True, slots=True)
class _Hit:
    score: float
    document: DocumentInfo
    passage: PassageInfo


def _with_phrases(
    connection: sqlite3.Connection, fused: list[tuple[int, float]], phrases: Sequence[str]
) -> list[tuple[int, float]]:
    expression = phrase_expression(phrases)
    if not expression or not fused:
        return fused
    kept = having(connection, expression, [passage_id for passage_id, _ in fused])
    return [hit for hit in fused if hit[0] in kept]


def _choose(
    connection: sqlite3.Connection, fused: Ranking, k: int, all_passages: bool
) -> list[_Hit]:
    """The first ``k`` that the catalogue has, without repeats; texts are read only as needed."""
    where = places(connection, [passage_id for passage_id, _ in fused])
    ranked = [
        (passage_id, score - _QUOTED_PENALTY * where[passage_id].is_quoted)
        for passage_id, score in fused
        if passage_id in where
    ]
    ranked.sort(key=lambda item: -item[1])
    chosen: list[_Hit] = []
    documents: set[int] = set()
    repeats = Repeats()
    for begin in range(0, len(ranked), max(1, k)):
        batch = ranked[begin : begin + k]
        texts = load(connection, [passage_id for passage_id, _ in batch])
        for passage_id, score in batch:
            place = where[passage_id]
            is_shown = place.document_id in documents and not all_passages
            if passage_id not in texts or is_shown:
                continue
            document, passage = texts[passage_id]
            if repeats.has(passage.text, place.is_quoted):
                continue
            documents.add(place.document_id)
            chosen.append(_Hit(score, document, passage))
            if len(chosen) == k:
                return chosen
    return chosen
