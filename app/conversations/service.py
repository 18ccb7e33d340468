"""The engine's part in conversations: keeps each turn as it ends, lists, renames, deletes."""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.conversations.markdown import conversation_markdown, file_name
from app.conversations.recording import Recorder
from app.engine.protocol import Event, Json, Method, Request, error_to_json
from app.engine.server import Emit, Service
from indexer.store.conversations import (
    ConversationHead,
    Conversations,
    KeptTurn,
    NewTurn,
    TurnState,
)
from indexer.store.database import Database, raise_translated
from indexer.store.kept_copies import kept_copies
from indexer.store.rebuilding import note_wishes
from kernel.errors import AntorchaError, PermanentError
from kernel.work import Cancel, Cancelled

log = logging.getLogger(__name__)

UNDO_S = 30.0
_MOST_HISTORY = 6
_MOST_LISTED = 200
_ID_CHARACTERS = 64


class WrongConversation(PermanentError):
    """There is no such conversation, or what was asked of it makes no sense."""


class ConversationService:
    """Stands before the library's service: keeps what is asked of it and answered.

    Args:
        inner: Answers everything else.
        database: The library.
        on_trouble: Told of errors of the disk or the catalogue.
        now: The time, with its offset.
    """

    def __init__(
        self,
        inner: Service,
        database: Database,
        on_trouble: Callable[[Exception], None] = lambda _error: None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._inner = inner
        self._database = database
        self._conversations = Conversations(database)
        self._on_trouble = on_trouble
        self._now = now
        self._on_change: Callable[[], None] = lambda: None
        self._deleted_s: dict[str, float] = {}
        self._handlers: dict[Method, Callable[[Mapping[str, Any]], Json]] = {
            Method.CONVERSATIONS: self._list,
            Method.CONVERSATION: self._open,
            Method.RENAME_CONVERSATION: self._rename,
            Method.DELETE_CONVERSATIONS: self._delete,
            Method.RESTORE_CONVERSATIONS: self._restore,
            Method.EXPORT_CONVERSATION: self._export,
            Method.KEEP_CONVERSATIONS: self._keep,
        }

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` when there is another list of conversations."""
        self._on_change = listener

    def is_busy(self) -> bool:
        """Whether work goes on that should not be cut short."""
        return self._inner.is_busy()

    def handle(self, request: Request, cancel: Cancel, emit: Emit) -> Json:
        """The result of one request; see ``protocol.Method`` for each one's shape."""
        handler = self._handlers.get(request.method)
        try:
            if handler is not None:
                return handler(request.params)
            if request.method is Method.ASK and request.params.get("conversation") is not None:
                return self._ask(request, cancel, emit)
        except sqlite3.DatabaseError as error:
            self._on_trouble(error)
            raise_translated(error, self._database.path)
            raise
        result = self._inner.handle(request, cancel, emit)
        if request.method in (Method.FORGET, Method.REMOVE):
            self._on_change()
        return result

    def purge(self, older_than_s: float = 0.0) -> None:
        """Remove for good what was deleted so long ago."""
        with contextlib.suppress(sqlite3.Error, AntorchaError):  # the next start tries again
            self._conversations.purge(self._unix() - older_than_s)

    def _ask(self, request: Request, cancel: Cancel, emit: Emit) -> Json:
        conversation_id = _wanted_id(request.params, "conversation")
        params = dict(request.params)
        if "history" not in params:
            params["history"] = self._history(conversation_id)
        asked = replace(request, params=params)
        recorder = Recorder(str(params.get("question", "")), emit, self._moment())
        begun_s, mark = time.monotonic(), self._conversations.wishes_mark()

        def cut_off(state: TurnState) -> NewTurn:
            return recorder.cut_off(
                state,
                # Something was forgotten meanwhile, and the draft may stand on it.
                with_draft=mark == self._conversations.wishes_mark(),
                is_follow_up=bool(params["history"]),
            )

        try:
            answer = self._inner.handle(asked, cancel, recorder.take)
        except Cancelled:
            self._record(conversation_id, cut_off(TurnState.STOPPED), begun_s, emit)
            raise
        except AntorchaError:
            self._record(conversation_id, cut_off(TurnState.FAILED), begun_s, emit)
            raise
        self._record(conversation_id, recorder.answered(answer), begun_s, emit)
        return {**answer, "conversation": conversation_id}

    def _record(self, conversation_id: str, turn: NewTurn, begun_s: float, emit: Emit) -> None:
        """Keep a turn, unless its conversation was deleted meanwhile. Never costs the answer."""
        if self._deleted_s.get(conversation_id, -1.0) >= begun_s:
            return
        try:
            if not self._conversations.is_keeping():
                return
            self._conversations.add_turn(conversation_id, turn, self._unix())
        except (AntorchaError, sqlite3.DatabaseError) as error:
            log.warning("a turn was not kept: %s", error)
            self._on_trouble(error)
            if isinstance(error, AntorchaError):
                emit(Event.NOTICE, error_to_json(error))
            return
        self._on_change()

    def _history(self, conversation_id: str) -> list[Json]:
        turns = self._conversations.turns(conversation_id, _MOST_HISTORY)
        return [_as_history(one) for one in turns if one.state is TurnState.ANSWERED]

    def _list(self, params: Mapping[str, Any]) -> Json:
        limit = min(max(int(params.get("limit") or _MOST_LISTED), 1), _MOST_LISTED)
        heads, total = self._conversations.listed(
            str(params.get("query") or ""), max(int(params.get("offset") or 0), 0), limit
        )
        return {
            "conversations": [_head_to_json(head) for head in heads],
            "total": total,
            "emptied": len(self._conversations.emptied()),
            "keeping": self._conversations.is_keeping(),
        }

    def _open(self, params: Mapping[str, Any]) -> Json:
        head = self._head(params)
        turns = self._conversations.turns(head.id)
        return {"conversation": _head_to_json(head), "turns": [_turn_to_json(t) for t in turns]}

    def _rename(self, params: Mapping[str, Any]) -> Json:
        title = str(params.get("title") or "").strip()
        if not title:
            raise WrongConversation(
                "A conversation needs a title", "Nothing was renamed.", code="conversation_untitled"
            )
        self._conversations.rename(self._head(params).id, title)
        self._on_change()
        return {"conversation": _head_to_json(self._head(params))}

    def _delete(self, params: Mapping[str, Any]) -> Json:
        is_all = params.get("all") is True
        if params.get("emptied") is True:
            ids: list[str] | None = self._conversations.emptied()
        else:
            ids = None if is_all else _ids(params)
        deleted = self._conversations.delete(ids, self._unix())
        if ids and not deleted:
            raise _no_such(", ".join(ids))
        copies = len(kept_copies(self._database.path)) if deleted else 0
        now_s = time.monotonic()
        self._deleted_s.update(dict.fromkeys((*deleted, *(ids or ())), now_s))
        if params.get("now") is True:
            self._conversations.purge(self._unix())
        else:
            timer = threading.Timer(UNDO_S, self.purge, (UNDO_S - 1.0,))
            timer.daemon = True
            timer.start()
        self._on_change()
        # A little less than there is: the answer takes its time, and so does who presses a button.
        undo_s = 0.0 if params.get("now") is True else UNDO_S - 2.0
        return {"deleted": deleted, "undo_s": undo_s, "copies": copies}

    def _restore(self, params: Mapping[str, Any]) -> Json:
        ids = _ids(params)
        restored = self._conversations.restore(ids)
        for one in ids:
            self._deleted_s.pop(one, None)
        self._on_change()
        return {"restored": restored}

    def _export(self, params: Mapping[str, Any]) -> Json:
        head = self._head(params)
        turns = [_turn_to_json(turn) for turn in self._conversations.turns(head.id)]
        return {
            "title": head.title,
            "file_name": file_name(head.title),
            "markdown": conversation_markdown(head.title, turns),
        }

    def _keep(self, params: Mapping[str, Any]) -> Json:
        if params.get("keep") is not None:
            self._conversations.keep(params["keep"] is True)
            with contextlib.suppress(OSError):  # a full disk: it is done at the next start
                note_wishes(self._database)
            self._on_change()
        return {"keeping": self._conversations.is_keeping()}

    def _head(self, params: Mapping[str, Any]) -> ConversationHead:
        wanted = _wanted_id(params, "id")
        head = self._conversations.head(wanted)
        if head is None:
            raise _no_such(wanted)
        return head

    def _unix(self) -> float:
        return self._now().timestamp()

    def _moment(self) -> str:
        return self._now().isoformat(timespec="seconds")


def _no_such(wanted: str) -> WrongConversation:
    return WrongConversation(
        f"There is no conversation {wanted}",
        "It may have been deleted.",
        "`antorcha conversations list` shows them.",
        code="no_conversation",
    )


def _ids(params: Mapping[str, Any]) -> list[str]:
    ids = params.get("ids")
    if not isinstance(ids, list) or not ids:
        raise WrongConversation(
            "No conversation was named", "Nothing was changed.", code="not_understood"
        )
    return [str(one) for one in ids]


def _wanted_id(params: Mapping[str, Any], name: str) -> str:
    wanted = params.get(name)
    if not isinstance(wanted, str) or not 0 < len(wanted) <= _ID_CHARACTERS:
        raise WrongConversation(
            "A conversation's id is a short text",
            "Nothing was done.",
            f"Use up to {_ID_CHARACTERS} characters.",
            code="not_understood",
        )
    if not wanted.isprintable():
        raise WrongConversation(
            "A conversation's id holds odd characters", "Nothing was done.", code="not_understood"
        )
    return wanted


def _as_history(turn: KeptTurn) -> Json:
    """A kept turn as the history of a later question; documents are those the answer cites."""
    answer = json.loads(turn.answer)
    used = {number for one in answer["sentences"] for number in one["citations"]}
    cited = [one["document"]["id"] for one in answer["citations"] if one["n"] in used]
    return {
        "question": turn.question,
        "answer": answer["answer"] if cited else "",
        "documents": list(dict.fromkeys(cited)),
    }


def _head_to_json(head: ConversationHead) -> Json:
    return {
        "id": head.id,
        "title": head.title,
        "created": head.created_at,
        "changed": head.changed_at,
        "turns": head.turns,
        "taken_out": head.taken_out,
        "found": head.found,
    }


def _turn_to_json(turn: KeptTurn) -> Json:
    return {
        "id": turn.id,
        "question": turn.question,
        "state": turn.state,
        "model": turn.model,
        "asked": turn.asked_at,
        "answer": json.loads(turn.answer) if turn.answer else None,
    }
