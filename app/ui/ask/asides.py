"""What a person should know beside one answer: quiet lines for what happened on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.ask.missing_answer import unsearched_words
from app.ui.ask.turn import ENDED, Phase
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.ask.turn import Turn
    from app.ui.look.theme import Theme

_ICON: Final = 16


class Asides(QWidget):
    """One line a matter, each with a small sign; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.hide()

    @property
    def said(self) -> list[str]:
        """The lines that are shown."""
        return self._said

    def show_turn(self, turn: Turn) -> None:
        """Say what there is to say about a turn now."""
        for text in asides_of(turn)[len(self._said) :]:
            self._said.append(text)
            self._column.addWidget(self._line(text))
        self.setVisible(bool(self._said))

    def _line(self, text: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        sign = QLabel()
        self._theme.dress(sign, "info", "ink_muted", _ICON)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words(text, "small", selectable=True), 1)
        return line


def asides_of(turn: Turn) -> list[str]:
    """The sentences, in the order in which they became known.

    Files that cannot be read are many in many libraries and stay so: under what was answered they
    are only named together with those that still wait. Where nothing was found they stand anyway
    (``MissingAnswer``), and an error has a place of its own.
    """
    lines = []
    for notice in turn.notices:
        is_told = turn.error is not None and turn.error.code == notice.code
        if notice.code in ENDED and turn.phase in (Phase.WORKING, Phase.DONE):
            lines.append(
                QCoreApplication.translate(
                    "Asides",
                    "The language model stopped and was started again. The question was put to it"
                    " once more.",
                )
            )
        elif not is_told:
            lines.append(one_line(str(notice)))
    unsearched = (turn.result or {}).get("unsearched") or {}
    if turn.status == "answered" and unsearched.get("pending"):
        lines.append(unsearched_words(unsearched))
    return list(dict.fromkeys(lines))
