"""The line under the reader's head in which words of the document are looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_S, SPACE_XS, TARGET_SIZE
from app.ui.reader.place import Span

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

LONGEST_SOUGHT: Final = 200


class FindBar(QFrame):
    """Hidden until it is wanted.

    Signals:
        sought: The words as they are now; empty when there are none any more.
        stepped: +1 or -1: to the next or previous place.
        closed: The person has found enough.
    """

    sought = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerHead")
        self.line = QLineEdit()
        self.line.setObjectName("typed")
        self.line.setMaxLength(LONGEST_SOUGHT)
        self.line.setPlaceholderText(self.tr("Find in this document"))
        self.line.setAccessibleName(self.tr("Find in this document"))
        self.line.textChanged.connect(self.sought)
        self.line.installEventFilter(self)
        self.said = words("", "small", wrap=False)
        self.previous = self._button(theme, "up", self.tr("Previous place (Shift+Enter)"))
        self.next = self._button(theme, "down", self.tr("Next place (Enter)"))
        self.shut = self._button(theme, "close", self.tr("End finding (Esc)"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.shut.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_XS, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.line, 1)
        row.addSpacing(SPACE_S)
        for part in (self.said, self.previous, self.next, self.shut):
            row.addWidget(part)
        self.hide()

    def begin(self) -> None:
        """Take the keyboard; what was looked for last is there to be looked for again."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self.sought.emit(self.line.text())

    def end(self) -> None:
        """Go, if it is there."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_count(self, count: int, current: int) -> None:
        """Which of how many places is looked at; ``current`` counts from 0."""
        has_steps = count > 0
        self.previous.setEnabled(has_steps)
        self.next.setEnabled(has_steps)
        if count:
            said = self.tr("{n} of {count}").format(n=max(current, 0) + 1, count=count)
        else:
            said = self.tr("Not in this document") if self.line.text() else ""
        self.said.setText(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.stepped.emit(-1 if is_back else 1)
        return True

    def _button(self, theme: Theme, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        button.setAccessibleName(name)
        button.setToolTip(name)
        theme.dress(button, icon, "ink_muted", 18)
        return button


def places_of(sought: str, text: str) -> tuple[Span, ...]:
    """Where words stand in a text, in code points, whatever their case and line breaks."""
    parts = [re.escape(part) for part in sought.split()]
    if not parts:
        return ()
    found = re.finditer(r"\s+".join(parts), text, re.IGNORECASE)
    return tuple((one.start(), one.end()) for one in found)
