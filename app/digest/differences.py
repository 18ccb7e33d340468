"""What differs between two documents, found by code and shown in their own words.

Sentences (in notes: lines) that stand in both are set aside. Of the rest, those that are nearest to
one another are paired, as one sentence in two versions; what finds no partner stands in one only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt
import regex

from app.answer.facts import holdings
from app.answer.types import EmbedderSource, Evidence
from indexer.search.sentences import split_sentences
from indexer.search.terms import terms
from indexer.store.whole_documents import WholePassage
from kernel.work import Cancel

# Beyond so many sentences a side, two texts are hardly two versions of one.
MOST_UNITS = 250
_NO_WORDS = regex.compile(r"[\W_]*")
_NEAR = 0.9
_NEAR_WITH_WORDS = 0.86
_SHARED_WORDS = 0.34
_MOSTLY_SHARED = 0.6
_FEWEST_WORDS = 4
# "One", which half of our languages write for "a" as well.
_ARTICLES = frozenset({"1"})
_HEADING_BONUS = 0.02

Grid = npt.NDArray[np.float32]


class Weight(IntEnum):
    """How much a difference matters; the lowest first."""

    FACTS = 0
    ONE_SIDED = 1
    WORDING = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the two differ; a side is None if it says nothing of the kind."""

    first: Evidence | None
    second: Evidence | None
    weight: Weight


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences in reading order, and what share of the smaller text has a counterpart."""

    found: tuple[Difference, ...]
    common_share: float


def compare(
    first: Sequence[WholePassage],
    second: Sequence[WholePassage],
    embedder: EmbedderSource,
    cancel: Cancel,
) -> Differences:
    """What the two documents, each given by its passages in reading order, say differently."""
    left, right = _units(first), _units(second)
    if not left or not right:
        return Differences((), 0.0)
    smaller = min(len(left), len(right))
    left_only, right_only = _without(left, right), _without(right, left)
    same = len(left) - len(left_only)
    if max(len(left_only), len(right_only)) > MOST_UNITS:
        return Differences((), same / smaller)
    cancel.raise_if_set()
    pairs = _pairs(left_only, right_only, embedder, cancel)
    found = [_paired(left_only[one], right_only[other]) for one, other in pairs.items()]
    found += [
        Difference(unit, None, Weight.ONE_SIDED)
        for place, unit in enumerate(left_only)
        if place not in pairs
    ]
    taken = set(pairs.values())
    found += [
        Difference(None, unit, Weight.ONE_SIDED)
        for place, unit in enumerate(right_only)
        if place not in taken
    ]
    found.sort(key=_place)
    return Differences(tuple(found), min(1.0, (same + len(pairs)) / smaller))


def _units(passages: Sequence[WholePassage]) -> list[Evidence]:
    """Sentences and lines with their places; headings say nothing themselves."""
    units = []
    for one in passages:
        info = one.passage
        for start, end in split_sentences(info.text):
            text = info.text[start:end]
            if text.startswith("#") or _NO_WORDS.fullmatch(text):
                continue
            units.append(
                Evidence(one.document, info, info.start + start, info.start + end, text, 0.0)
            )
    return units


def _without(units: Sequence[Evidence], others: Sequence[Evidence]) -> list[Evidence]:
    """The units of which the others have no equal left."""
    held = Counter(tuple(terms(unit.text)) for unit in others)
    left = []
    for unit in units:
        key = tuple(terms(unit.text))
        if held[key] > 0:
            held[key] -= 1
        else:
            left.append(unit)
    return left


def _pairs(
    left: Sequence[Evidence],
    right: Sequence[Evidence],
    embedder: EmbedderSource,
    cancel: Cancel,
) -> dict[int, int]:
    """Places on the left with their partners on the right, the nearest pairs first."""
    if not left or not right:
        return {}
    words = _shared_words(left, right)
    near = words
    enough = words >= _MOSTLY_SHARED
    if (loaded := embedder()) is not None:
        vectors = loaded.embed_passages([unit.text for unit in (*left, *right)], cancel)
        near = vectors[: len(left)] @ vectors[len(left) :].T
        enough = (near >= _NEAR) | ((near >= _NEAR_WITH_WORDS) & (words >= _SHARED_WORDS))
        enough |= words >= _MOSTLY_SHARED
    headings = np.array(
        [[one.passage.heading == other.passage.heading for other in right] for one in left],
        dtype=np.float32,
    )
    score = np.where(enough, near + 0.1 * words + _HEADING_BONUS * headings, -1.0)
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for flat in np.argsort(-score, axis=None, kind="stable"):
        one, other = divmod(int(flat), len(right))
        if score[one, other] < 0:
            break
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    return pairs


def _shared_words(left: Sequence[Evidence], right: Sequence[Evidence]) -> Grid:
    """The share of the shorter one's words that the other has as well."""
    ours = [set(terms(unit.text)) for unit in left]
    theirs = [set(terms(unit.text)) for unit in right]
    return np.array(
        [
            [len(one & other) / max(_FEWEST_WORDS, min(len(one), len(other))) for other in theirs]
            for one in ours
        ],
        dtype=np.float32,
    )


def _paired(first: Evidence, second: Evidence) -> Difference:
    differs = holdings(first.text) ^ holdings(second.text)
    return Difference(first, second, Weight.FACTS if differs - _ARTICLES else Weight.WORDING)


def _place(difference: Difference) -> tuple[int, int]:
    if difference.first is not None:
        return difference.first.start, 0
    assert difference.second is not None
    return difference.second.start, 1
