"""An embedder without a model, for tests of everything that only needs *some* meaning.

Words and character trigrams are hashed into 384 signed buckets (feature hashing, Weinberger et
al. 2009), so texts that share words or spelling point the same way, on every machine and in
every run alike.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence

import numpy as np

from kernel.work import Cancel
from models.types import Vectors

_DIMENSIONS = 384
_WORD = re.compile(r"\w+")
_WORD_WEIGHT = 1.0
_TRIGRAM_WEIGHT = 0.3
_ROLE_WEIGHT = 0.2


class FakeEmbedder:
    """Instant, deterministic vectors; implements ``models.types.Embedder``.

    Args:
        model_id: What it calls its weights; give another to play a change of model.
    """

    def __init__(self, model_id: str = "fake-embedding") -> None:
        self._model_id = model_id

    @property
    def model_id(self) -> str:
        return self._model_id

    @property
    def dimensions(self) -> int:
        return _DIMENSIONS

    def embed_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> Vectors:
        vectors = np.zeros((len(texts), _DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            if cancel is not None:
                cancel.raise_if_set()
            vectors[row] = _vector(text, "passage")
        return vectors

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), _DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            vectors[row] = _vector(text, "query")
        return vectors

    def close(self) -> None:
        """Nothing is held."""


def _vector(text: str, role: str) -> Vectors:
    sums = np.zeros(_DIMENSIONS, dtype=np.float32)
    total_weight = 0.0
    for feature, weight in _features(text):
        _add(sums, feature, weight)
        total_weight += weight
    # The role's share grows with the text so that it tells a query from a passage at any length.
    _add(sums, f"role:{role}", _ROLE_WEIGHT * max(1.0, total_weight**0.5))
    norm = float(np.linalg.norm(sums))
    if norm == 0.0:  # features that cancel out exactly
        sums[0] = norm = 1.0
    return sums / np.float32(norm)


def _features(text: str) -> Iterator[tuple[str, float]]:
    for word in _WORD.findall(text.casefold()):
        yield f"word:{word}", _WORD_WEIGHT
        padded = f" {word} "
        for start in range(len(padded) - 2):
            yield f"tri:{padded[start : start + 3]}", _TRIGRAM_WEIGHT


def _add(sums: Vectors, feature: str, weight: float) -> None:
    digest = zlib.crc32(feature.encode("utf-8", "surrogatepass"))
    sign = 1.0 if digest & 0x8000_0000 else -1.0
    sums[digest % _DIMENSIONS] += sign * weight
