"""A follow-up is likely to be answered by what answered the question before it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from indexer.types import SearchResult

# Added to the scores of one search, which lie between 0 and about 1.
BONUS = 0.05


def preferring(
    results: Sequence[SearchResult], document_ids: Collection[str], bonus: float = BONUS
) -> tuple[SearchResult, ...]:
    """``results`` ranked anew, passages of ``document_ids`` ahead of what is about as good."""
    if not document_ids:
        return tuple(results)
    scored = [
        replace(one, score=one.score + bonus) if one.document.id in document_ids else one
        for one in results
    ]
    scored.sort(key=lambda one: -one.score)
    return tuple(replace(one, rank=rank) for rank, one in enumerate(scored, start=1))
