"""Vectors for a library that is too large to be embedded in a benchmark's time.

They are put into the catalogue of a home that nobody has open. The engine then takes them for
those of its model and fills Chroma with them, as it does after that was lost. Tokens are taken from
passages that were really embedded. Searching them costs what searching real ones does; what it
finds means nothing.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from indexer.store.database import Database
from indexer.store.kept_vectors import pack
from indexer.store.vector_shelf import MODEL_KEY
from models.types import Vectors

_DIMENSIONS = 384
_BATCH = 5_000
# Real vectors of one model lie in one region, and in groups within it: a graph over directions
# drawn evenly from everywhere would be searched for longer than any real one.
_TOPICS = 500
_SPREAD = 0.6
_REAL_SKETCHES = 2_000


def put_made_up_vectors(library: Path) -> int:
    """Give a vector to each passage without one; how many got one.

    Something must have been embedded before: it says of which model they are.
    """
    database = Database(library)
    (model_id,) = (
        database.read().execute("SELECT value FROM meta WHERE key = ?", (MODEL_KEY,)).fetchone()
    )
    draw = np.random.default_rng(1)
    directions = draw.normal(size=(_TOPICS, _DIMENSIONS)) + 2 * draw.normal(size=_DIMENSIONS)
    topics = directions.astype(np.float32)
    try:
        keys = [
            row[0] for row in database.read().execute("SELECT DISTINCT embedding_key FROM passages")
        ]
        sketches = [
            row[0]
            for row in database.read().execute(
                "SELECT sketch FROM token_sketches LIMIT ?", (_REAL_SKETCHES,)
            )
        ]
        for begin in range(0, len(keys), _BATCH):
            batch = keys[begin : begin + _BATCH]
            vectors = _around(topics, draw, len(batch))
            with database.write() as connection:
                connection.executemany(
                    "INSERT OR IGNORE INTO vectors (embedding_key, model_id, vector) "
                    "VALUES (?, ?, ?)",
                    [(key, model_id, pack(one)) for key, one in zip(batch, vectors, strict=True)],
                )
                connection.executemany(
                    "INSERT OR IGNORE INTO token_sketches (embedding_key, model_id, sketch) "
                    "VALUES (?, ?, ?)",
                    [(key, model_id, sketches[at % len(sketches)]) for at, key in enumerate(batch)],
                )
        database.fold_log()
    finally:
        database.close()
    return len(keys)


def _around(topics: Vectors, draw: np.random.Generator, count: int) -> Vectors:
    chosen = topics[draw.integers(0, len(topics), count)]
    vectors = chosen + _SPREAD * draw.normal(size=chosen.shape)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors, dtype=np.float32)
