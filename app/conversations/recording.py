"""What one question brought, gathered while it is answered, as the turn that is kept of it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any

from app.engine.protocol import Event, Json
from app.engine.server import Emit
from indexer.store.conversations import NewTurn, SourceDocument, TurnState

# A list of documents is made anew when it is asked for; of long ones the beginning is kept.
_MOST_LISTED = 200


class Recorder:
    """Listens to the events of one question on their way to the client.

    Args:
        emit: The client.
        asked_at: When; ISO 8601 with offset.
    """

    def __init__(self, question: str, emit: Emit, asked_at: str) -> None:
        self._question = question
        self._emit = emit
        self._asked_at = asked_at
        self._draft: list[str] = []
        self._instant: Mapping[str, Any] | None = None

    def take(self, event: Event, data: Mapping[str, Any]) -> None:
        """Take in an event and pass it on."""
        if event is Event.TOKEN:
            self._draft.append(str(data.get("text", "")))
        elif event is Event.INSTANT:
            self._instant = data
        elif event is Event.NOTICE:
            self._draft.clear()  # the model's process ended, and the question is asked again
        self._emit(event, data)

    def answered(self, answer: Json) -> NewTurn:
        """The turn of a question that was answered, or not found."""
        loose = [str(one["text"]) for one in answer["sentences"] if not one["supported"]]
        return NewTurn(
            question=self._question,
            answer=_stored(_shortened(answer)),
            said="\n".join((str(answer["answer"]), *_titles(answer))),
            loose="\n".join(loose),
            state=TurnState.ANSWERED,
            model=(answer.get("model") or {}).get("id"),
            asked_at=self._asked_at,
            is_follow_up=bool(answer.get("stands_for")),
            sources=tuple(_sources(answer)),
        )

    def cut_off(self, state: TurnState, *, with_draft: bool, is_follow_up: bool) -> NewTurn:
        """The turn of a question without a whole answer.

        ``with_draft``: whether what was written may be kept; nobody knows yet what carries it.
        """
        draft = "".join(self._draft) if with_draft else ""
        instant = self._instant if with_draft else None
        said = f"{draft}\n{(instant or {}).get('text', '')}"
        kept = {"draft": draft, "instant": instant}
        return NewTurn(
            question=self._question,
            answer=_stored(kept) if draft or instant else "",
            said=said,
            loose=draft,
            state=state,
            model=None,
            asked_at=self._asked_at,
            is_follow_up=is_follow_up,
            sources=tuple(_sources(kept)),
        )


def _stored(answer: Mapping[str, Any]) -> str:
    # ASCII, so that bytes of a path that are no text survive as escapes.
    return json.dumps(answer, ensure_ascii=True, separators=(",", ":"))


def _shortened(answer: Json) -> Json:
    listed = answer.get("documents")
    if not listed or len(listed["items"]) <= _MOST_LISTED:
        return answer
    return {**answer, "documents": {**listed, "items": listed["items"][:_MOST_LISTED]}}


def _titles(answer: Json) -> list[str]:
    return [str(one["document"]["title"]) for one in answer["citations"]]


def _sources(part: object) -> Iterator[SourceDocument]:
    """Every document that stands anywhere in an answer: cited, near, listed or read."""
    if isinstance(part, Mapping):
        if {"id", "path", "kind"} <= part.keys():
            yield SourceDocument(int(part["id"]), os.fsencode(part["path"]))
        for inner in part.values():
            yield from _sources(inner)
    elif isinstance(part, list | tuple):
        for inner in part:
            yield from _sources(inner)
