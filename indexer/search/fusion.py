"""Two rankings become one."""

from __future__ import annotations

from collections.abc import Sequence

Ranking = Sequence[tuple[int, float]]


def fuse(words: Ranking, meaning: Ranking) -> list[tuple[int, float]]:
    """Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): best first."""
    scores: dict[int, float] = {}
    for ranking in (words, meaning):
        for rank, (passage_id, _score) in enumerate(ranking):
            scores[passage_id] = scores.get(passage_id, 0.0) + 1 / (60 + rank + 1)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
