"""One sentence above what is read: what the person should know of it, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_M, SPACE_S


class ReaderNote(QFrame):
    """Hidden until there is something to say.

    What is found out while a document is open stands in the place of what was said as it opened,
    and gives the place back.

    Signals:
        anew_wanted: What is open is to be shown as it is now.
    """

    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerNote")
        self._said, self._later = "", ""
        self.label = words("", "small")
        self.anew = QPushButton(self.tr("Show it as it is now"))
        self.anew.clicked.connect(self.anew_wanted)
        self.anew.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self.label, 1)
        row.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._later or self._said

    def say(self, text: str) -> None:
        """Say this of the document as it opens."""
        self._said = text
        self._show()

    def say_later(self, text: str, *, is_stale: bool = False) -> None:
        """Say what became of it since; nothing takes that back.

        Args:
            is_stale: Whether there is something newer to show.
        """
        self._later = text
        self.anew.setVisible(is_stale)
        self._show()

    def clear(self) -> None:
        """Another document: nothing is known of it yet."""
        self._said = ""
        self.say_later("")

    def _show(self) -> None:
        self.label.setText(self.text())
        self.setAccessibleName(self.text())
        self.setVisible(bool(self.text()))
