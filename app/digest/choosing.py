"""What to read of a text that is too long: what is central, from every part of it.

A passage speaks for its neighbours if its vector lies near the middle of them (centroid-based
extraction, Radev et al. 2004), and adds something if it is unlike what was chosen already (maximal
marginal relevance, Carbonell and Goldstein 1998). To cover the whole, the text is divided into as
many stretches as passages are wanted, and each gives one. The vectors are those that the library
holds anyway.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.answer.statements import letters
from indexer.store.whole_documents import WholePassage
from models.types import Vectors

_REPEATS_WEIGHT = 0.5
_NEARNESS_WEIGHT = 2.0
# A signature or a line of a table of contents says little, however central it is.
_SHORT_LETTERS = 120
_SHORT_PENALTY = 0.05

Scores = npt.NDArray[np.float32]


def choose(
    passages: Sequence[WholePassage], most_letters: int, query: Vectors | None = None
) -> list[int]:
    """The places of what to read, the most telling first; all of them if they fit.

    Args:
        passages: In reading order.
        most_letters: How much can be read (see ``statements.letters``).
        query: What passages should be near to, a vector of length 1; None if the whole counts.
    """
    sizes = [letters(one.passage.text) for one in passages]
    if sum(sizes) <= most_letters:
        count = len(passages)
    else:
        count = max(1, min(len(passages), int(most_letters / (sum(sizes) / len(passages)))))
    vectors = _vectors(passages)
    if vectors is None:
        # Not embedded yet: evenly spread, the beginning first.
        return _evenly(len(passages), count)
    scores = _centrality(vectors, passages)
    if query is not None:
        scores = scores + _NEARNESS_WEIGHT * (vectors @ query)
    short = np.array([size < _SHORT_LETTERS for size in sizes], dtype=np.float32)
    scores = scores - np.float32(_SHORT_PENALTY) * short
    chosen = _one_of_each(_stretches(passages, count, query is not None), scores, vectors)
    return sorted(chosen, key=lambda place: -float(scores[place]))


def _vectors(passages: Sequence[WholePassage]) -> Vectors | None:
    found = [one.vector for one in passages if one.vector is not None]
    return np.stack(found) if found and len(found) == len(passages) else None


def _centrality(vectors: Vectors, passages: Sequence[WholePassage]) -> Scores:
    """How near each passage is to the middle of its own document."""
    scores = np.zeros(len(passages), dtype=np.float32)
    documents = np.array([one.document.id for one in passages])
    for document in dict.fromkeys(documents.tolist()):
        rows = np.flatnonzero(documents == document)
        middle = vectors[rows].mean(axis=0)
        scores[rows] = vectors[rows] @ (middle / max(float(np.linalg.norm(middle)), 1e-9))
    return scores


def _stretches(passages: Sequence[WholePassage], count: int, by_nearness: bool) -> list[list[int]]:
    """Places divided into ``count`` stretches, never across documents while there are enough.

    With ``by_nearness`` nothing has to be covered: the best are taken wherever they stand.
    """
    places = list(range(len(passages)))
    if by_nearness:
        return [places] * count
    starts = [
        place
        for place in places
        if place == 0 or passages[place].document.id != passages[place - 1].document.id
    ]
    if len(starts) > count:
        return [list(part) for part in np.array_split(np.array(places), count)]
    documents = [
        places[start:end] for start, end in zip(starts, [*starts[1:], len(places)], strict=True)
    ]
    shares = [1] * len(documents)
    for _ in range(count - len(documents)):
        # The next one goes where a stretch is longest (the method of D'Hondt).
        longest = max(
            range(len(documents)), key=lambda one: len(documents[one]) / (shares[one] + 1)
        )
        shares[longest] += 1
    return [
        list(part)
        for document, share in zip(documents, shares, strict=True)
        for part in np.array_split(np.array(document), min(share, len(document)))
    ]


def _one_of_each(stretches: Sequence[Sequence[int]], scores: Scores, vectors: Vectors) -> list[int]:
    chosen: list[int] = []
    for stretch in stretches:
        left = [place for place in stretch if place not in chosen]
        if not left:
            continue
        gains = scores[left]
        if chosen:
            likeness = (vectors[left] @ vectors[chosen].T).max(axis=1)
            gains = gains - _REPEATS_WEIGHT * likeness
        chosen.append(int(left[int(np.argmax(gains))]))
    return chosen


def _evenly(total: int, count: int) -> list[int]:
    return list(dict.fromkeys(int(place) for place in np.linspace(0, total - 1, count)))
