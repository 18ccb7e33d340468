"""Something that takes a while: a sentence, a bar, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_S

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

STEPS: Final = 1000


class WorkRow(QWidget):
    """Hidden while nothing is done.

    Signals:
        stopped: The person wants it to stop.
    """

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = words("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("Stop"))
        theme.dress(self.stop, "stop", "ink_muted", 16)
        self.stop.clicked.connect(self.stopped)
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_S)
        lines.addWidget(self.said)
        lines.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addLayout(lines, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, said: str) -> None:
        """Show what is being done; how far it is cannot be told yet."""
        self.said.setText(said)
        self.bar.setAccessibleName(said)
        self.bar.setRange(0, 0)
        self.show()

    def take_keyboard(self) -> None:
        """Whoever started it has just lost the keyboard, being switched off meanwhile."""
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is. Sizes outgrow a bar's integers, so it counts in thousandths."""
        if total > 0:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(min(STEPS, STEPS * done // total))

    def end(self) -> None:
        """It is over."""
        self.hide()
        self.bar.setRange(0, STEPS)
