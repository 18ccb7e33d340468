"""The narrow column on the left: where one can go."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import RAIL_WIDTH, SPACE_L, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.look.theme import Theme


BUTTON_HEIGHT = 66
COUNT_LIMIT = 99


class View(IntEnum):
    """The window's views, in the rail's order."""

    ASK = 0
    LIBRARY = 1
    PROBLEMS = 2


class Rail(QFrame):
    """The torch and three buttons.

    Signals:
        chosen: A View.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(RAIL_WIDTH)
        self._theme = theme
        torch = QLabel()
        theme.dress(torch, "torch", "accent", 34)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(torch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_XL)
        for view, icon, name in (
            (View.ASK, "ask", self.tr("Ask")),
            (View.LIBRARY, "library", self.tr("Library")),
            (View.PROBLEMS, "problems", self.tr("Problems")),
        ):
            button = QToolButton()
            button.setText(name)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} (Ctrl+{view + 1})")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFixedSize(QSize(RAIL_WIDTH - 2 * SPACE_S, BUTTON_HEIGHT))
            self._group.addButton(button, int(view))
            theme.dress(button, icon, "ink_muted", 24)
            column.addWidget(button)
        column.addStretch(1)
        self._badge = words("", "badge", wrap=False)
        self._badge.setParent(self.button(View.PROBLEMS))
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.hide()
        self._group.idClicked.connect(self.chosen)

    def button(self, view: View) -> QToolButton:
        """The button of a view."""
        button = self._group.button(int(view))
        assert isinstance(button, QToolButton)
        return button

    def show_view(self, view: View) -> None:
        """Mark where we are."""
        for button in self._group.buttons():
            here = self._group.id(button) == int(view)
            icon = ("ask", "library", "problems")[self._group.id(button)]
            self._theme.dress(button, icon, "accent" if here else "ink_muted", 24)
            button.setChecked(here)

    def show_problem_count(self, count: int) -> None:
        """Put the number of problems under their button."""
        name = self.tr("Problems")
        self._badge.setText(str(count) if count <= COUNT_LIMIT else f"{COUNT_LIMIT}+")
        self._badge.adjustSize()
        self._badge.move(self.button(View.PROBLEMS).width() // 2 + 6, 6)
        self._badge.setVisible(count > 0)
        self.button(View.PROBLEMS).setAccessibleName(f"{name}: {count}" if count else name)
