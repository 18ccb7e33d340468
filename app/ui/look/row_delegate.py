"""What the rows of every list have in common: the ground they stand on, and lines that end in …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from app.ui.look.directed_text import draw_line

if TYPE_CHECKING:
    from app.ui.look.theme import Theme


class RowDelegate(QStyledItemDelegate):
    """To be given the words of a row.

    Args:
        radius: Of the ground's corners, in pixels.
    """

    def __init__(self, theme: Theme, radius: int, parent: QObject | None = None) -> None:
        super().__init__(parent or theme)
        self._theme, self._radius = theme, radius

    def paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        """Whether the row is chosen, under the mouse, and has the keyboard."""
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if is_selected else "sunken"))
            painter.drawRoundedRect(rect, self._radius, self._radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), self._radius, self._radius)

    def paint_line(
        self, painter: QPainter, inner: QRect, top: int, font: QFont, role: str, text: str
    ) -> int:
        """Write one line from ``top`` on, across ``inner``; returns its height."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        draw_line(painter, QRect(inner.left(), top, inner.width(), metrics.height()), text)
        return metrics.height()
