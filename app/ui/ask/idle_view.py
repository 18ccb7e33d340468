"""The ask page before the first question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

SUGGESTIONS_SHOWN = 4


class IdleView(QWidget):
    """Says in two lines what can be done here, and suggests questions if there are any."""

    suggested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        torch = QLabel()
        theme.dress(torch, "torch", "accent", 56)
        self.headline = words(self.tr("What would you like to know?"), "display")
        self.headline.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.said = words("", "muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(SPACE_S)
        column = QVBoxLayout()
        column.addStretch(3)
        column.addWidget(torch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_M)
        column.addWidget(self.headline)
        column.addSpacing(SPACE_S)
        column.addWidget(self.said)
        column.addSpacing(SPACE_XL)
        column.addLayout(self._suggestions)
        column.addSpacing(SPACE_M)
        keys = words(
            self.tr("Type to search  ·  Enter to ask  ·  Ctrl+L brings you back here"), "small"
        )
        keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(keys)
        column.addStretch(5)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN_WIDTH - 160)
        holder.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)

    def show_state(self, documents: int, suggestions: list[str]) -> None:
        """How many documents can be asked, and what might be asked of them."""
        self.said.setText(
            self.tr("%Ln document(s), on this computer only.", "", documents)
            if documents
            else self.tr("Everything stays on this computer.")
        )
        while self._suggestions.count():
            item = self._suggestions.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for text in suggestions[:SUGGESTIONS_SHOWN]:
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("tone", "suggestion")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, one=text: self.suggested.emit(one))
            self._suggestions.addWidget(button)
