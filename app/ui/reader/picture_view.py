"""A picture that is scrolled where it is shown larger than there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from app.ui.look.tokens import SPACE_XL
from app.ui.reader.zoom import FITTING

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.ui.reader.picture_page import Canvas


class PictureView(QScrollArea):
    """Holds a ``Canvas``; what is marked on it stays in sight."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._percent = FITTING
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("scrolled")  # arrow keys scroll it: it shows that it has them
        self.setMinimumHeight(canvas.minimumHeight())
        self.setAccessibleName(canvas.accessibleName())
        # A picture is not mirrored: its left is where scrolling begins.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWidget(canvas)
        self._stretch()

    def set_zoom(self, percent: int) -> None:
        """Show the picture in so many percent of what fits."""
        if percent != self._percent:
            self._percent = percent
            self._stretch()

    def show_marked(self) -> None:
        """Scroll until what is marked can be seen."""
        marked = self._canvas.marked_box()
        if not marked.isEmpty():
            self._look_at(marked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def _stretch(self) -> None:
        room, canvas = self.maximumViewportSize(), self._canvas
        before = canvas.size()
        wanted = QSize(room.width() * self._percent, room.height() * self._percent) / FITTING
        if wanted == before:
            return
        corner = canvas.pos()
        middle = self.viewport().rect().center() - corner
        canvas.resize(wanted)
        marked = canvas.marked_box()
        if not marked.isEmpty():
            self._look_at(marked)
            return
        x = middle.x() * wanted.width() / max(before.width(), 1)
        y = middle.y() * wanted.height() / max(before.height(), 1)
        self._centre(QPointF(x, y))

    def _look_at(self, place: QRectF) -> None:
        if place.width() + 2 * SPACE_XL > self.viewport().width():
            place = place.intersected(QRectF(place.left(), place.top(), 1, place.height()))
        left, top = round(place.center().x()), round(place.center().y())
        aside = min(round(place.width() / 2) + SPACE_XL, self.viewport().width() // 2)
        above = min(round(place.height() / 2) + SPACE_XL, self.viewport().height() // 2)
        self.ensureVisible(left, top, aside, above)

    def _centre(self, place: QPointF) -> None:
        view = self.viewport()
        self.horizontalScrollBar().setValue(round(place.x() - view.width() / 2))
        self.verticalScrollBar().setValue(round(place.y() - view.height() / 2))
