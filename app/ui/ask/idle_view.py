"""The ask page before the first question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.page import ScrolledColumn
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.look.theme import Theme

SUGGESTIONS_SHOWN = 4
TORCH_SIZE: Final = 56
TORCH_ROOM: Final = TORCH_SIZE + SPACE_S
"""The torch and the gap below it."""


class IdleView(ScrolledColumn):
    """Says in two lines what can be done here, and suggests questions if there are any.

    In a low window the torch goes first; what still does not fit is scrolled to.
    """

    suggested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(above=0, parent=parent)
        self._shown: list[str] = []
        # What is new in a layout takes room only once it is shown, a turn later.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_room)
        self.torch = QLabel()
        theme.dress(self.torch, "torch", "accent", TORCH_SIZE)
        self.headline = words(self.tr("What would you like to know?"), "display")
        self.headline.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.said = words("", "muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(SPACE_S)
        self.holder.setMaximumWidth(COLUMN_WIDTH - 160)
        self.across.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        column = self.whole
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addStretch(3)
        column.addWidget(self.torch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_M)
        column.addWidget(self.headline)
        column.addSpacing(SPACE_S)
        column.addWidget(self.said)
        column.addSpacing(SPACE_XL)
        column.addLayout(self._suggestions)
        column.addSpacing(SPACE_M)
        keys = words(self.tr("Type to search  ·  Enter to ask  ·  F1 shows all keys"), "small")
        keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Of an empty library the welcome is shown, and not before it is known to be empty.
        self._once_known = (self.headline, keys)
        for part in self._once_known:
            kept = part.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            part.setSizePolicy(kept)
            part.hide()
        column.addWidget(keys)
        column.addStretch(5)

    @property
    def suggestions(self) -> list[QPushButton]:
        """The buttons of the suggested questions, from top to bottom."""
        items = (self._suggestions.itemAt(place) for place in range(self._suggestions.count()))
        buttons = (item.widget() for item in items if item is not None)
        return [one for one in buttons if isinstance(one, QPushButton)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The torch only adorns: it is there where all else is in sight beside it."""
        wanted = self.across.heightForWidth(self.viewport().width())
        taken = 0 if self.torch.isHidden() else TORCH_ROOM
        self.torch.setVisible(wanted - taken + TORCH_ROOM <= self.viewport().height())

    def enter(self) -> None:
        """The keyboard to the first suggestion, if there is one."""
        for first in self.suggestions[:1]:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_state(self, documents: int, suggestions: list[str], waiting: int = 0) -> None:
        """How many documents can be asked, and what might be asked of them.

        While most are still being read, that is said instead: what is suggested then would not be
        found.
        """
        for part in self._once_known:
            part.show()
        is_reading = waiting > documents
        if is_reading:
            done, total = QLocale().toString(documents), QLocale().toString(documents + waiting)
            self.said.setText(
                self.tr("Reading your files: {done} of {total}. You can ask in a moment.").format(
                    done=done, total=total
                )
            )
        elif documents:
            self.said.setText(self.tr("%Ln document(s), on this computer only.", "", documents))
        else:
            self.said.setText(self.tr("Everything stays on this computer."))
        shown = [] if is_reading else suggestions[:SUGGESTIONS_SHOWN]
        if shown == self._shown:
            return
        self._shown = shown
        while self._suggestions.count():
            item = self._suggestions.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for text in shown:
            button = QPushButton(apart(text).replace("&", "&&"))
            button.setProperty("tone", "suggestion")
            button.setAutoDefault(True)  # Enter asks it, as it does in the field
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, one=text: self.suggested.emit(one))
            self._suggestions.addWidget(button)
        self._soon.start()
