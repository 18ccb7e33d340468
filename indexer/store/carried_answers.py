"""Answers that were carried over from a lost catalogue name documents by ids that are gone.

The documents have been read anew under others: they are looked up where they lie now.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from typing import Any

_CURRENT = """
SELECT d.id FROM documents d JOIN files f ON f.id = d.file_id WHERE f.path = ? AND d.member = ?
"""
_SOURCES = "SELECT document_id, path FROM turn_sources WHERE turn_id = ? AND document_id < 0"


def with_current_ids(connection: sqlite3.Connection, turn_id: int, answer: str) -> str:
    """A kept answer, as JSON, with the present ids and paths of its documents.

    Returned as it is if it was not carried over; what is not there (yet) keeps its old id, which
    names nothing.
    """
    sources = {-row[0]: bytes(row[1]) for row in connection.execute(_SOURCES, (turn_id,))}
    if not sources or not answer:
        return answer
    content = json.loads(answer)
    for document in _documents(content):
        path = sources.get(int(document["id"]))
        if path is None:
            continue
        row = connection.execute(_CURRENT, (path, document.get("member") or "")).fetchone()
        if row is not None:
            document |= {"id": str(row[0]), "path": os.fsdecode(path)}
    return json.dumps(content, ensure_ascii=True, separators=(",", ":"))


def _documents(part: object) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if {"id", "path", "kind"} <= part.keys():
            yield part
        for inner in list(part.values()):
            yield from _documents(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _documents(inner)
