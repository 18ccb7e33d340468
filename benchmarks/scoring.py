"""When an answer counts as right, and how far a share can be trusted."""

from __future__ import annotations

import random
import statistics
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import regex

_UNSPACED = regex.compile(r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]")
_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Share:
    """A mean with its 95 % bootstrap interval; ``count`` is how many values it is of."""

    value: float
    low: float
    high: float
    count: int

    def __str__(self) -> str:
        if not self.count:
            return "–"
        return f"{self.value:.0%} ({self.low:.0%} to {self.high:.0%}, n={self.count})"


def share(hits: Sequence[bool], seed: int = 1) -> Share:
    """The share of true values."""
    if not hits:
        return Share(0.0, 0.0, 0.0, 0)
    rng = random.Random(seed)
    means = sorted(sum(rng.choices(hits, k=len(hits))) / len(hits) for _ in range(_RESAMPLES))
    return Share(
        sum(hits) / len(hits),
        means[round(_RESAMPLES * 0.025)],
        means[round(_RESAMPLES * 0.975) - 1],
        len(hits),
    )


def median(values: Sequence[float]) -> float | None:
    """None without values."""
    return statistics.median(values) if values else None


def contains(text: str, answers: Sequence[str]) -> bool:
    """Whether any of the answers stands in the text, case, width and marks aside."""
    where = _normalised(text)
    return any(answer and answer in where for answer in map(_normalised, answers))


def contains_all(text: str, answers: Sequence[str]) -> bool:
    """Whether every one of the answers stands in the text."""
    return all(contains(text, [answer]) for answer in answers)


def _normalised(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).lower()
    bare = "".join(" " if unicodedata.category(c)[0] in "PS" else c for c in folded)
    return "".join(bare.split()) if _UNSPACED.search(bare) else " ".join(bare.split())
