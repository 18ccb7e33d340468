"""A figure and how far it can be trusted: percentile bootstrap (Efron 1979), seeded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_RESAMPLES = 1000
_COVERED = (2.5, 97.5)
# Bounds the memory of one batch of resamples.
_BATCH_VALUES = 2_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its 95 % interval; ``count`` is how many questions it is of.

    All are None where there was nothing to count.
    """

    value: float | None
    low: float | None
    high: float | None
    count: int


NOTHING = Figure(None, None, None, 0)


def mean(values: Sequence[float], seed: int) -> Figure:
    """The mean of one value a question."""
    return ratio([(value, 1.0) for value in values], seed)


def ratio(pairs: Sequence[tuple[float, float]], seed: int) -> Figure:
    """Sum over sum of (part, whole) pairs, one a question; questions are resampled, not parts."""
    pairs = [pair for pair in pairs if pair[1]]
    if not pairs:
        return NOTHING
    parts, wholes = np.asarray(pairs, dtype=np.float64).T
    resampled = np.concatenate(
        [
            parts[rows].sum(axis=1) / wholes[rows].sum(axis=1)
            for rows in _resamples(len(pairs), seed)
        ]
    )
    return _figure(float(parts.sum() / wholes.sum()), resampled, len(pairs))


def quantile(values: Sequence[float], share: float, seed: int) -> Figure:
    """The quantile of one value a question: 0.5 is the median."""
    if not values:
        return NOTHING
    array = np.asarray(values, dtype=np.float64)
    resampled = np.concatenate(
        [np.quantile(array[rows], share, axis=1) for rows in _resamples(len(array), seed)]
    )
    return _figure(float(np.quantile(array, share)), resampled, len(array))


def _resamples(count: int, seed: int) -> Iterator[npt.NDArray[np.int64]]:
    random = np.random.default_rng(seed)
    at_once = max(1, _BATCH_VALUES // count)
    for done in range(0, _RESAMPLES, at_once):
        yield random.integers(0, count, size=(min(at_once, _RESAMPLES - done), count))


def _figure(value: float, resampled: npt.NDArray[np.float64], count: int) -> Figure:
    low, high = np.percentile(resampled, _COVERED)
    return Figure(value, float(low), float(high), count)
