"""What is being done for the person just now, with three embers that glow in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_S

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

BEAT_MS: Final = 320
DOT: Final = 6


class Embers(QWidget):
    """Moves only while it is seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beat = 0
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._next)

    def sizeHint(self) -> QSize:
        return QSize(DOT * 3 + 2 * 5, DOT + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("page"))
        top = (self.height() - DOT) // 2
        for place in range(3):
            colour = self._theme.colour("accent")
            colour.setAlphaF(1.0 if place == self._beat else 0.3)
            painter.setBrush(colour)
            painter.setPen(colour)
            painter.drawEllipse(1 + place * (DOT + 4), top, DOT - 1, DOT - 1)

    def _next(self) -> None:
        self._beat = (self._beat + 1) % 3
        self.update()


class StageLine(QWidget):
    """The embers and a word: searching, reading, writing, checking."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = words("", "small", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(Embers(theme))
        row.addWidget(self.label)
        row.addStretch(1)

    def say(self, stage: str, progress: tuple[int, int] | None = None) -> None:
        """Show a stage by its name in the protocol, and how many of how many steps are done."""
        said = {
            "searching": self.tr("Searching your files"),
            "reading": self.tr("Reading what was found"),
            "writing": self.tr("Writing the answer"),
            "checking": self.tr("Checking every sentence against its source"),
        }
        text = said.get(stage, self.tr("Working"))
        if progress is not None:
            text = self.tr("%1: %2 of %3").replace("%1", text)
            text = text.replace("%2", str(progress[0])).replace("%3", str(progress[1]))
        self.label.setText(text)
