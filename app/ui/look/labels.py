"""Labels that show text as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.ui.look.directed_text import draw_line, is_window_mirrored, leading_edge


def words(text: str, tone: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """A label for plain text: markup in it is shown, not obeyed."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if is_window_mirrored():
        label.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignVCenter)
    if tone:
        label.setProperty("tone", tone)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room for all of it."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if tone:
            self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, self.rect(), self.text())


def rule() -> QFrame:
    """A hairline from side to side."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
