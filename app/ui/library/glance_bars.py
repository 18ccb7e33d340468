"""Bars that are buttons: a name, a number, and a length or height that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.library.library_state import number
from app.ui.look.directed_text import apart, is_window_mirrored
from app.ui.look.tokens import RADIUS_S, SPACE_S, SPACE_XS, TARGET_SIZE

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

LABEL_WIDTH: Final = 200
NUMBER_WIDTH: Final = 64
COLUMN_HEIGHT: Final = 150
LEAST_LENGTH: Final = 3.0
BAR_HEIGHT: Final = 12


class _Bar(QAbstractButton):
    """What both kinds share: the name that is read out, the colours, the ring of the focus."""

    def __init__(
        self, theme: Theme, name: str, count: int, share: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.name, self.count, self._share = theme, name, count, share
        self.setText(name)
        self.setAccessibleName(f"{name}: {number(count)}")
        self.setToolTip(f"{name}: {number(count)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_S, RADIUS_S)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_S, RADIUS_S)
        painter.setFont(self._theme.font(self._theme.scale.body))
        return painter

    def _draw_bar(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent" if self.count else "hairline"))
        painter.drawRoundedRect(bar, LEAST_LENGTH, LEAST_LENGTH)


class RowBar(_Bar):
    """A bar that lies: the name, then the length, then the number."""

    def __init__(
        self, theme: Theme, name: str, count: int, share: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, count, share, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(LABEL_WIDTH + NUMBER_WIDTH + 120, TARGET_SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self._begin()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = QRectF(self.rect()).adjusted(SPACE_S, 0, -SPACE_S, 0)
        label_width = min(LABEL_WIDTH, inner.width() * 0.4)
        label = QRectF(inner.left(), 0, label_width, self.height())
        figure = QRectF(inner.right() - NUMBER_WIDTH, 0, NUMBER_WIDTH, self.height())
        room = max(0.0, figure.left() - label.right() - 2 * SPACE_S)
        length = max(LEAST_LENGTH, room * self._share)
        top = (self.height() - BAR_HEIGHT) / 2
        bar = QRectF(label.right() + SPACE_S, top, length, BAR_HEIGHT)
        if right_to_left:
            label, bar, figure = (_mirrored(one, self.width()) for one in (label, bar, figure))
        self._draw_bar(painter, bar)
        painter.setPen(self._theme.colour("ink"))
        said = painter.fontMetrics().elidedText(
            self.name, Qt.TextElideMode.ElideRight, int(label.width())
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if right_to_left:
            near, far = far, near
        painter.drawText(label, int(middle | near | Qt.AlignmentFlag.AlignAbsolute), apart(said))
        painter.setPen(self._theme.colour("ink_muted"))
        painter.drawText(
            figure, int(middle | far | Qt.AlignmentFlag.AlignAbsolute), number(self.count)
        )


class ColumnBar(_Bar):
    """A bar that stands, its name below, its number above while it is looked at."""

    def __init__(
        self, theme: Theme, name: str, count: int, share: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, count, share, parent)
        self.label = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(10)

    def sizeHint(self) -> QSize:
        return QSize(48, COLUMN_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self._begin()
        painter.setFont(self._theme.font(self._theme.scale.small))
        line = painter.fontMetrics().height() + SPACE_XS
        room = self.height() - 2 * line - SPACE_XS
        height = room * self._share if self.count else 0.0
        width = min(36.0, self.width() * 0.64)
        foot = self.height() - line - SPACE_XS / 2
        tall = max(LEAST_LENGTH, height) if self.count else 1.0
        self._draw_bar(painter, QRectF((self.width() - width) / 2, foot - tall, width, tall))
        painter.setPen(self._theme.colour("ink_muted"))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        below = QRectF(0, foot + SPACE_XS / 2, self.width(), line)
        # A year that is shortened keeps its sign before it.
        shown = f"\u2066{self.label}\u2069" if is_window_mirrored() else self.label
        painter.drawText(below, centre, shown)
        said = number(self.count)
        if self.count and painter.fontMetrics().horizontalAdvance(said) <= self.width():
            painter.drawText(QRectF(0, foot - tall - line, self.width(), line), centre, said)


def _mirrored(area: QRectF, width: int) -> QRectF:
    return QRectF(width - area.right(), area.top(), area.width(), area.height())
