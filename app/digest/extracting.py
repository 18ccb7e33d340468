"""The most telling statements of what was chosen, word for word: a summary without a model."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from app.answer.statements import letters, statements
from app.answer.types import EmbedderSource, Evidence
from indexer.search.terms import terms
from indexer.store.whole_documents import WholePassage
from kernel.work import Cancel

_SHORT_LETTERS = 30
_SHORT_PENALTY = 0.05


def evidence_of(passage: WholePassage) -> list[Evidence]:
    """The statements of one passage."""
    info = passage.passage
    return [
        Evidence(
            passage.document,
            info,
            info.start + start,
            info.start + end,
            info.text[start:end],
            0.0,
        )
        for start, end in statements(info.text, is_beginning=info.start == 0)
    ]


def extract(
    passages: Sequence[WholePassage],
    chosen: Sequence[int],
    most: int,
    embedder: EmbedderSource,
    cancel: Cancel,
) -> list[Evidence]:
    """At most ``most`` statements out of the first of the ``chosen`` passages, in reading order."""
    taken = sorted(chosen[:most])
    each = math.ceil(most / len(taken)) if taken else 0
    found: list[Evidence] = []
    for place in taken:
        cancel.raise_if_set()
        candidates = evidence_of(passages[place])
        scores = _scores(passages[place], candidates, embedder, cancel)
        best = sorted(range(len(candidates)), key=lambda one: -scores[one])[:each]
        found += [candidates[one] for one in sorted(best)]
    return found[:most]


def _scores(
    passage: WholePassage,
    candidates: Sequence[Evidence],
    embedder: EmbedderSource,
    cancel: Cancel,
) -> list[float]:
    """How well each statement stands for its passage."""
    if len(candidates) < 2:
        return [1.0] * len(candidates)
    short = [_SHORT_PENALTY * (letters(one.text) < _SHORT_LETTERS) for one in candidates]
    loaded = embedder()
    if loaded is None:
        return [
            score - penalty for score, penalty in zip(_by_words(candidates), short, strict=True)
        ]
    vectors = loaded.embed_passages([one.text for one in candidates], cancel)
    middle = vectors.mean(axis=0) if passage.vector is None else passage.vector
    return [float(score) for score in vectors @ middle - np.array(short, dtype=np.float32)]


def _by_words(candidates: Sequence[Evidence]) -> list[float]:
    """How often a statement's words are said in the passage, on average (SumBasic)."""
    words = [terms(one.text) for one in candidates]
    often = Counter(word for said in words for word in set(said) if len(word) > 1)
    total = max(1, sum(often.values()))
    return [sum(often[word] for word in said) / total / max(1, len(said)) for said in words]
