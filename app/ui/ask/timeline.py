"""When the results are from: slim bars over months or years, of which some can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.ask.filters import bounds, month_name
from app.ui.look.tokens import SPACE_XS

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

BAR_ROOM: Final = 30
MOST_MONTHS: Final = 60
"""Over a longer time every bar is a year."""
FEWEST_BARS: Final = 2
_WIDEST_BAR: Final = 28.0
_INSET: Final = 6.0


class Timeline(QWidget):
    """Bars in their order; a click chooses one, a drag several, and so do the arrow keys.

    Signals:
        chosen: The first day and the day after the last one, ISO 8601.
        cleared: Any time will do again.
    """

    chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bars: list[tuple[str, int]] = []
        self._after, self._before = "", ""
        self._anchor = self._at = -1
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Results over time"))
        self.setMouseTracking(True)
        theme.changed.connect(self.update)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(240, BAR_ROOM + self._label_height() + SPACE_XS)

    def show_months(self, months: list[Json], after: str | None, before: str | None) -> None:
        """Counts by month (``2025-03``), and the days that are chosen already."""
        self.bars = bars_of([(str(one["value"]), int(one["count"])) for one in months])
        self._after, self._before = after or "", before or ""
        self._anchor = self._at = -1
        self.setVisible(len(self.bars) >= FEWEST_BARS)
        self.setAccessibleDescription(
            self.tr("Arrow keys choose a time, Shift widens it, Enter shows it, Delete clears it.")
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if step:
            step = -step if self.isRightToLeft() else step
            is_wider = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(step, is_wider=is_wider)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self._choose()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._anchor = self._at = self._bar_at(event.position().x())
        self._is_dragging = self._at >= 0
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self._at = self._bar_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if not self._is_dragging:
            return
        self._is_dragging = False
        if self._chosen_days() == (self._after, self._before):
            self.cleared.emit()  # a second click on the same takes it back
        else:
            self._choose()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.bars:
            asked: QHelpEvent = event  # type: ignore[assignment]  # Qt says so by its type
            bar = self._bar_at(asked.pos().x())
            QToolTip.showText(asked.globalPos(), self._said(bar), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((count for _, count in self.bars), default=1)
        for place, (name, count) in enumerate(self.bars):
            box = self._box(place)
            height = 0.0 if not count else max(2.0, BAR_ROOM * count / most)
            bar = QRectF(box.left(), BAR_ROOM - height, box.width(), height)
            role = "accent" if self._is_in(place, name) else "hairline"
            if role == "hairline" and not self._has_choice():
                role = "mark_strong"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(role))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.drawLine(QPointF(0, BAR_ROOM + 0.5), QPointF(self.width(), BAR_ROOM + 0.5))
        self._paint_labels(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(self._theme.scale.small))
        painter.setPen(self._theme.colour("ink_muted"))
        metrics = painter.fontMetrics()
        written: list[QRectF] = []
        for place, (name, _) in enumerate(self.bars):
            box = self._box(place)
            if len(name) > 4 and place and not name.endswith("-01"):
                continue
            width = metrics.horizontalAdvance(name[:4])
            left = min(max(_INSET, box.center().x() - width / 2), self.width() - width - _INSET)
            area = QRectF(left, BAR_ROOM + SPACE_XS, width + 2, metrics.height())
            if not any(one.intersects(area.adjusted(-10, 0, 10, 0)) for one in written):
                painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft), name[:4])
                written.append(area)

    def _box(self, place: int) -> QRectF:
        room = (self.width() - 2 * _INSET) / max(1, len(self.bars))
        width = min(_WIDEST_BAR, max(1.0, room - 2))
        place = self._turned(place)
        return QRectF(_INSET + place * room + (room - width) / 2, 0, width, BAR_ROOM)

    def _bar_at(self, x: float) -> int:
        if not self.bars:
            return -1
        place = int((x - _INSET) * len(self.bars) / max(1.0, self.width() - 2 * _INSET))
        return self._turned(min(max(place, 0), len(self.bars) - 1))

    def _turned(self, place: int) -> int:
        is_turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return len(self.bars) - 1 - place if is_turned else place

    def _move(self, step: int, *, is_wider: bool) -> None:
        if not self.bars:
            return
        start = self._at if self._at >= 0 else (len(self.bars) if step < 0 else -1)
        self._at = min(max(start + step, 0), len(self.bars) - 1)
        if not is_wider or self._anchor < 0:
            self._anchor = self._at
        self.setAccessibleDescription(self._said(self._at))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.update()

    def _choose(self) -> None:
        self.chosen.emit(*self._chosen_days())

    def _chosen_days(self) -> tuple[str, str]:
        first, last = sorted((self._anchor, self._at))
        return bounds(self.bars[first][0])[0], bounds(self.bars[last][0])[1]

    def _is_in(self, place: int, name: str) -> bool:
        if self._at >= 0:
            first, last = sorted((self._anchor, self._at))
            return first <= place <= last
        start, end = bounds(name)
        begins = not self._after or end > self._after
        return self._has_choice() and begins and (not self._before or start < self._before)

    def _has_choice(self) -> bool:
        return self._at >= 0 or bool(self._after or self._before)

    def _said(self, place: int) -> str:
        name, count = self.bars[place]
        shown = month_name(name) if len(name) > 4 else name
        return self.tr("%Ln document(s)", "", count) + f"  ·  {shown}"

    def _label_height(self) -> int:
        return self.fontMetrics().height()


def bars_of(months: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Every month between the first and the last, or every year where that is long."""
    if not months:
        return []
    counts = dict(months)
    first, last = (int(name[:4]) * 12 + int(name[5:7]) - 1 for name in (min(counts), max(counts)))
    if last - first < MOST_MONTHS:
        names = [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1)]
        return [(name, counts.get(name, 0)) for name in names]
    by_year: dict[str, int] = {}
    for name, count in counts.items():
        by_year[name[:4]] = by_year.get(name[:4], 0) + count
    years = [f"{year:04}" for year in range(first // 12, last // 12 + 1)]
    return [(year, by_year.get(year, 0)) for year in years]
