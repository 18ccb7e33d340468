"""The tokens of passages, as ``models.late_interaction`` keeps them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

_SKETCHES = """
SELECT p.id, s.sketch FROM passages p
JOIN token_sketches s ON s.embedding_key = p.embedding_key AND s.model_id = ?
WHERE p.id IN ({marks})
"""


def load_sketches(
    connection: sqlite3.Connection, model_id: str, passage_ids: Sequence[int]
) -> dict[int, bytes]:
    """Sketches by passage, for some tens of passages; those that have none are left out."""
    statement = _SKETCHES.format(marks=",".join("?" * len(passage_ids)))
    rows = connection.execute(statement, (model_id, *passage_ids))
    return {row[0]: row[1] for row in rows}
