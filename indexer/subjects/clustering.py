"""Groups of vectors that point the same way."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kernel.work import Cancel
from models.types import Vectors

_ROUNDS = 25
_FITTED_ON = 3000
_SEED = 7

Labels = npt.NDArray[np.int64]


def group(vectors: Vectors, groups: int, fewest: int, cancel: Cancel) -> Labels:
    """Which of at most ``groups`` groups each vector belongs to, numbered from 0, largest first.

    Spherical k-means (Dhillon and Modha, 2001) begun with k-means++ (Arthur and Vassilvitskii,
    2007), fitted on a few thousand vectors however many there are. The same vectors give the same
    groups. Raises Cancelled.

    Args:
        vectors: Rows of length 1.
        fewest: A group with less than that is given up; what is in it goes to the next nearest.
    """
    step = max(1, len(vectors) // _FITTED_ON)
    fitted_on = vectors[::step]
    centres = _fit(fitted_on, min(groups, len(fitted_on)), cancel)
    while True:
        labels = np.argmax(vectors @ centres.T, axis=1)
        sizes = np.bincount(labels, minlength=len(centres))
        smallest = int(sizes.argmin())
        if len(centres) == 1 or sizes[smallest] >= fewest:
            break
        centres = np.delete(centres, smallest, axis=0)
    order = np.argsort(-sizes, kind="stable")
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return np.asarray(rank[labels], np.int64)


def normalised(vectors: Vectors) -> Vectors:
    """The same directions, each of length 1; what has no length stays nothing."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)


def _fit(vectors: Vectors, groups: int, cancel: Cancel) -> Vectors:
    centres = _begin(vectors, groups)
    before = np.full(len(vectors), -1)
    for _ in range(_ROUNDS):
        cancel.raise_if_set()
        labels = np.argmax(vectors @ centres.T, axis=1)
        if np.array_equal(labels, before):
            break
        before = labels
        for number in range(len(centres)):
            members = vectors[labels == number]
            if len(members):
                centres[number] = members.mean(axis=0)
        centres = normalised(centres)
    return centres


def _begin(vectors: Vectors, groups: int) -> Vectors:
    """Centres far from each other: each chosen with a chance that grows with its distance."""
    random = np.random.default_rng(_SEED)
    chosen = [int(random.integers(len(vectors)))]
    far = 1 - vectors @ vectors[chosen[0]]
    while len(chosen) < groups:
        weights = np.clip(far, 0, None).astype(np.float64)
        if weights.sum() <= 0:
            break
        chosen.append(int(random.choice(len(vectors), p=weights / weights.sum())))
        far = np.minimum(far, 1 - vectors @ vectors[chosen[-1]])
    return vectors[chosen].copy()
