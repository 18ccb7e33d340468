"""Conversations of which nothing is left, told of once instead of in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.look.theme import Theme


class EmptiedNote(QFrame):
    """How many there are, why, what can still be read, and a button that removes them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._is_brief = self._has_others = False
        self.title = words("")
        self.said = words(
            self.tr(
                "What was asked and answered there rested on files that were forgotten or removed,"
                " and went with them for good."
            ),
            "small",
        )
        self.others = words(self.tr("The conversations above can be read as before."), "small")
        self.remove = QPushButton(self.tr("Remove the emptied ones"))
        theme.dress(self.remove, "trash", "ink_muted", 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.title)
        column.addWidget(self.said)
        column.addWidget(self.others)
        column.addSpacing(SPACE_XS)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def set_brief(self, is_brief: bool) -> None:
        """Without the reasons where there is no room for them; the pointer shows them."""
        self._is_brief = is_brief
        self.said.setHidden(is_brief)
        self.others.setVisible(self._has_others and not is_brief)
        self.setToolTip(self.said.text() if is_brief else "")

    def show_count(self, count: int, *, has_others: bool) -> None:
        """So many of them; hidden without any."""
        self._has_others = has_others
        self.set_brief(self._is_brief)
        self.title.setText(self.tr("%Ln conversation(s) emptied", "", count))
        self.setVisible(count > 0)
