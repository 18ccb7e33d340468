"""The narrow column on the left: where one can go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look.labels import words
from app.ui.look.tokens import RAIL_WIDTH, SPACE_L, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.look.theme import Theme


BUTTON_HEIGHT = 66
SMALL_BUTTON_HEIGHT = 52
COUNT_LIMIT = 99
AROUND_NAME = 14
"""Border, padding and a little air on both sides of a button's name."""


class View(IntEnum):
    """The window's views, in the rail's order."""

    ASK = 0
    LIBRARY = 1
    PROBLEMS = 2
    MODELS = 3
    TRUST = 4
    SETTINGS = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A button of the rail."""

    view: View
    icon: str
    is_small: bool = False
    """Small ones stand at the foot: one rarely goes there."""


PLACES: Final = (
    Place(View.ASK, "ask"),
    Place(View.LIBRARY, "library"),
    Place(View.PROBLEMS, "problems"),
    Place(View.MODELS, "model", is_small=True),
    Place(View.TRUST, "shield", is_small=True),
    Place(View.SETTINGS, "settings", is_small=True),
)


class Rail(QFrame):
    """The torch and a button a view.

    Signals:
        chosen: A View.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        torch = QLabel()
        theme.dress(torch, "torch", "accent", 34)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(torch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_XL)
        for place in PLACES:
            if not place.is_small:
                column.addWidget(self._make_button(place))
        column.addStretch(1)
        for place in PLACES:
            if place.is_small:
                column.addWidget(self._make_button(place))
        self._badge = words("", "badge", wrap=False)
        self._badge.setParent(self.button(View.PROBLEMS))
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.hide()
        self._group.idClicked.connect(self.chosen)
        self._fit()
        theme.changed.connect(self._fit)

    def _name(self, view: View) -> str:
        return {
            View.ASK: self.tr("Ask"),
            View.LIBRARY: self.tr("Library"),
            View.PROBLEMS: self.tr("Problems"),
            View.MODELS: self.tr("Models"),
            View.TRUST: self.tr("Trust"),
            View.SETTINGS: self.tr("Settings"),
        }[view]

    def _make_button(self, place: Place) -> QToolButton:
        name = self._name(place.view)
        button = QToolButton()
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} (Ctrl+{place.view + 1})")
        button.setCheckable(True)
        button.setProperty("small", place.is_small)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(SMALL_BUTTON_HEIGHT if place.is_small else BUTTON_HEIGHT)
        self._group.addButton(button, int(place.view))
        self._dress(place, button, is_here=False)
        return button

    def _fit(self) -> None:
        """As wide as the longest name in the person's language, as it is where one is."""
        font = self._theme.font(self._theme.scale.small, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(self._name(place.view)) for place in PLACES)
        self.setFixedWidth(max(RAIL_WIDTH, widest + AROUND_NAME + 2 * SPACE_S))

    def _dress(self, place: Place, button: QToolButton, *, is_here: bool) -> None:
        size = 20 if place.is_small else 24
        self._theme.dress(button, place.icon, "accent" if is_here else "ink_muted", size)

    def button(self, view: View) -> QToolButton:
        """The button of a view."""
        button = self._group.button(int(view))
        assert isinstance(button, QToolButton)
        return button

    def show_view(self, view: View) -> None:
        """Mark where we are."""
        for place in PLACES:
            button = self.button(place.view)
            self._dress(place, button, is_here=place.view is view)
            button.setChecked(place.view is view)

    def show_problem_count(self, count: int) -> None:
        """Put the number of problems under their button."""
        name = self._name(View.PROBLEMS)
        self._badge.setText(str(count) if count <= COUNT_LIMIT else f"{COUNT_LIMIT}+")
        self._badge.adjustSize()
        self._badge.move(self.button(View.PROBLEMS).width() // 2 + 6, 6)
        self._badge.setVisible(count > 0)
        self.button(View.PROBLEMS).setAccessibleName(f"{name}: {count}" if count else name)
