"""The conversations of a batch: rows that name the same one go on from each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.protocol import Json

_MOST_TURNS = 6


def turn_of(answer: Mapping[str, Any]) -> Json:
    """An answer of ``ask`` as the ``history`` of a later question wants it."""
    used = {number for one in answer.get("sentences", ()) for number in one["citations"]}
    cited = [one["document"]["id"] for one in answer.get("citations", ()) if one["n"] in used]
    return {
        "question": answer["question"],
        "answer": answer["answer"] if cited else "",
        "documents": list(dict.fromkeys(cited)),
    }


class Threads:
    """Keeps what was said in each conversation, as long as one batch runs."""

    def __init__(self) -> None:
        self._turns: dict[str, list[Json]] = {}

    def before(self, entry: Mapping[str, Any]) -> Sequence[Json]:
        """The history for a row: its own ``history``, else that of its ``conversation``."""
        own = entry.get("history")
        if own is not None:
            return list(own) if isinstance(own, list) else own
        return self._turns.get(_name(entry), [])[-_MOST_TURNS:]

    def note(self, entry: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        """Take in the answer to a row, if the row belongs to a conversation."""
        if entry.get("conversation") is not None and "question" in answer:
            self._turns.setdefault(_name(entry), []).append(turn_of(answer))


def _name(entry: Mapping[str, Any]) -> str:
    return str(entry.get("conversation"))
