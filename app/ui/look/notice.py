"""A sentence in a page about what just happened there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_M

if TYPE_CHECKING:
    from app.ui.look.theme import Theme


class Notice(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self.picture = QLabel()
        self.text = words("", selectable=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self._row.setSpacing(SPACE_M)
        self._row.addWidget(self.picture)
        self._row.addWidget(self.text, 1)
        self.hide()

    def add(self, button: QPushButton) -> None:
        """Something that can be done about it."""
        self._row.addWidget(button)

    def say(self, text: str, *, is_trouble: bool = False) -> None:
        """Show a sentence; an empty one hides the notice."""
        self.setProperty("tone", "danger" if is_trouble else "")
        self.style().unpolish(self)
        self.style().polish(self)
        icon, role = ("warning", "danger") if is_trouble else ("info", "accent")
        self._theme.dress(self.picture, icon, role, 20)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
