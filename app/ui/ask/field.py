"""The one field of the window, and the button in it that asks or stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.ui.look.tokens import SPACE_L, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

QUESTION_LIMIT = 2000


class QuestionField(QFrame):
    """Where the person types.

    Signals:
        typed: The text after every change by hand.
        asked: The question, on Enter or a press of the button.
        stop_wanted: Esc or a press of the button while an answer is prepared.
        cleared: Esc while nothing is prepared.
        went_down: The arrow down, or Enter where there is nothing to ask.
        went_back: Backspace where there is nothing before the cursor.
    """

    typed = Signal(str)
    asked = Signal(str)
    stop_wanted = Signal()
    cleared = Signal()
    went_down = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        self._theme = theme
        self._busy = False
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setMaxLength(QUESTION_LIMIT)
        self.line.setAccessibleName(self.tr("Ask or search your files"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._change)
        self.line.textEdited.connect(self.typed)
        self.wipe = QToolButton()
        self.wipe.setAccessibleName(self.tr("Clear"))
        self.wipe.setToolTip(self.tr("Clear (Esc)"))
        self.wipe.setFixedSize(QSize(32, 32))
        theme.dress(self.wipe, "close", "ink_muted", 16)
        self.wipe.clicked.connect(self._wipe)
        self.wipe.hide()
        self.send = QToolButton()
        self.send.setObjectName("send")
        self.send.setFixedSize(QSize(36, 36))
        self.send.clicked.connect(self._press)
        picture = QLabel()
        theme.dress(picture, "search", "ink_muted", 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(picture)
        row.addSpacing(SPACE_XS)
        row.addWidget(self.line, 1)
        row.addWidget(self.wipe)
        row.addWidget(self.send)
        self.setFocusProxy(self.line)
        self.set_busy(False)
        self.set_follow_up(False)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def set_busy(self, busy: bool) -> None:
        """Whether the button stops or asks."""
        self._busy = busy
        self.send.setAccessibleName(self.tr("Stop") if busy else self.tr("Ask"))
        self.send.setToolTip(self.tr("Stop (Esc)") if busy else self.tr("Ask (Enter)"))
        self._change()

    def set_follow_up(self, follow_up: bool) -> None:
        """Whether there is a conversation that the next question continues."""
        self.line.setPlaceholderText(
            self.tr("Ask a follow-up, or search…")
            if follow_up
            else self.tr("Ask your files, or search them…")
        )

    def set_text(self, text: str) -> None:
        """Put words into the field as if typed."""
        self.line.setText(text)
        self.typed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text:
                self.asked.emit(self.text)
            else:
                self.went_down.emit()
        elif key == Qt.Key.Key_Backspace and not self._is_before_cursor():
            self.went_back.emit()
        elif key == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            return False
        return True

    def _is_before_cursor(self) -> bool:
        return self.line.cursorPosition() > 0 or self.line.hasSelectedText()

    def _press(self) -> None:
        if self._busy and not self.text:
            self.stop_wanted.emit()
        elif self.text:
            self.asked.emit(self.text)

    def escape(self) -> None:
        """Esc: stop what runs, else empty the field."""
        if self._busy:
            self.stop_wanted.emit()
        else:
            self._wipe()

    def _wipe(self) -> None:
        self.line.clear()
        self.typed.emit("")
        self.cleared.emit()

    def _change(self) -> None:
        has_text = bool(self.text)
        self.wipe.setVisible(has_text)
        stops = self._busy and not has_text
        self.send.setEnabled(has_text or stops)
        role = "on_accent" if self.send.isEnabled() else "ink_muted"
        self._theme.dress(self.send, "stop" if stops else "send", role, 20)
