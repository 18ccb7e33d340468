"""The conversation: one question at a time is answered, the earlier ones stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
        self.scope: Callable[[], Json] = dict

    @property
    def is_busy(self) -> bool:
        return self._ticket is not None

    def ask(self, question: str) -> Turn:
        """Ask, stopping whatever was being answered."""
        self.stop()
        params = self.params_of(question)
        turn = Turn(question)
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
        history = [one.as_history() for one in self.turns if one.result is not None]
        return {**self.scope(), "question": question, "history": history[-MOST_HISTORY:]}

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

    def _end(self, turn: Turn) -> None:
        self._ticket = None
        self.ended.emit(turn)
