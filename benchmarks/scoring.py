"""Shares with their intervals, as tables show them; what counts as right is the program's own."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from app.evaluation.intervals import mean
from app.evaluation.scoring import contains, contains_all

__all__ = ["Share", "contains", "contains_all", "median", "share"]


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
    figure = mean([float(hit) for hit in hits], seed)
    return Share(figure.value or 0.0, figure.low or 0.0, figure.high or 0.0, figure.count)


def median(values: Sequence[float]) -> float | None:
    """None without values."""
    return statistics.median(values) if values else None
