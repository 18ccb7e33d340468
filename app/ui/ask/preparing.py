"""Tells the engine what is about to be asked, once the person stops typing for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.engine.protocol import Method

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

TYPING_PAUSE_MS: Final = 400
_FEWEST_WORDS: Final = 4
_FEWEST_DENSE: Final = 5
_QUESTION_MARKS: Final = ("?", "？", "؟")


class Preparing(QObject):
    """Lets the engine begin with a question before Enter.

    Args:
        params_of: What ``ask`` would be sent for a question.
    """

    def __init__(
        self, bridge: Bridge, params_of: Callable[[str], Json], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._params_of = params_of
        self._text = ""
        self._sent = ""
        self._ticket: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._send)

    def consider(self, text: str) -> None:
        """The field holds this now."""
        self._text = text.strip()
        self._timer.stop()
        if self._text == self._sent:
            return
        self._drop()
        if looks_whole(self._text):
            self._timer.start()

    def asked(self, question: str) -> None:
        """This is asked now: what was begun for it goes on, anything else stops."""
        self._timer.stop()
        if question != self._sent:
            self._drop()
        self._ticket, self._sent, self._text = None, "", ""

    def _send(self) -> None:
        self._sent = self._text
        params = self._params_of(self._text)
        self._ticket = self._bridge.request(
            Method.PREPARE, params, lambda _: self._done(), lambda _: self._done()
        )

    def _done(self) -> None:
        self._ticket = None

    def _drop(self) -> None:
        self._bridge.drop(self._ticket)
        self._ticket, self._sent = None, ""


def looks_whole(text: str) -> bool:
    """Whether this may be a whole question rather than words to search for."""
    if text.endswith(_QUESTION_MARKS):
        return True
    dense = sum("\u3040" <= character <= "\u9fff" for character in text)
    return dense >= _FEWEST_DENSE or len(text.split()) >= _FEWEST_WORDS
