"""The conversation: one question at a time is answered, the earlier ones stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.engine.protocol import Method
from app.ui.ask.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError


MOST_HISTORY: Final = 6


class Asking(QObject):
    """Keeps the turns and the one that is being answered.

    Signals:
        begun: A new Turn.
        moved: A Turn of which more is known.
        ended: A Turn to which nothing will be added.
    """

    begun = Signal(object)
    moved = Signal(object)
    ended = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: int | None = None
        self.turns: list[Turn] = []
        self.conversation_id = uuid4().hex
        self.scope: Callable[[], Json] = dict

    @property
    def is_busy(self) -> bool:
        return self._ticket is not None

    def ask(self, question: str) -> Turn:
        """Ask, stopping whatever was being answered."""
        self.stop()
        return self._ask(question, self.params_of(question))

    def ask_again(self, turn: Turn, model: str = "", *, only_cited: bool = False) -> Turn:
        """Ask a turn's question once more, as it stood after what was said before it.

        Args:
            model: Which model is to answer; empty for the one in use.
            only_cited: Look only into the documents that the turn's answer cites.
        """
        self.stop()
        before = self.turns[: self.turns.index(turn)] if turn in self.turns else self.turns
        documents = turn.cited_documents if only_cited else []
        scope: Json = {"documents": documents} if documents else self.scope()
        params = {**scope, **self._params(turn.question, before)}
        if model:
            params["model"] = model
        return self._ask(turn.question, params, len(documents))

    def _ask(self, question: str, params: Json, narrowed_to: int = 0) -> Turn:
        turn = Turn(question, narrowed_to=narrowed_to)
        self.turns.append(turn)

        def take(event: str, data: Json) -> None:
            turn.take(event, data)
            self.moved.emit(turn)

        def finish(result: Json) -> None:
            turn.finish(result)
            self._end(turn)

        def fail(error: AntorchaError) -> None:
            turn.fail(error)
            self._end(turn)

        self._ticket = self._bridge.request(Method.ASK, params, finish, fail, take)
        self.begun.emit(turn)
        return turn

    def params_of(self, question: str) -> Json:
        """What the engine is told of a question asked now."""
        return {**self.scope(), **self._params(question, self.turns)}

    def _params(self, question: str, before: list[Turn]) -> Json:
        history = [one.as_history() for one in before if one.result is not None]
        return {
            "question": question,
            "history": history[-MOST_HISTORY:],
            "conversation": self.conversation_id,
        }

    def stop(self) -> None:
        """No more of the answer that is being written; what is there stays."""
        if self._ticket is not None:
            self._bridge.drop(self._ticket)
            self.turns[-1].stop()
            self._end(self.turns[-1])

    def clear(self) -> None:
        """Begin a new conversation."""
        self.stop()
        self.turns.clear()
        self.conversation_id = uuid4().hex

    def go_on(self, conversation_id: str, turns: list[Turn]) -> None:
        """Go on with a conversation that was kept."""
        self.stop()
        self.turns[:] = turns
        self.conversation_id = conversation_id

    def _end(self, turn: Turn) -> None:
        self._ticket = None
        self.ended.emit(turn)
