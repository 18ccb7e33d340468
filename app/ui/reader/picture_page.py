"""A picture with the places of its lines, and the text that was read from it underneath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, QRectF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen
from PySide6.QtWidgets import QSplitter, QToolTip, QWidget
from shiboken6 import isValid

from app.ui.look.tokens import LIGHT, SPACE_M
from app.ui.reader.picture_view import PictureView
from app.ui.reader.text_page import TextPage

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from app.ui.reader.place import Span

PER_MILLE: Final = 1000
LONGEST_SIDE: Final = 3000
"""Larger pictures are made smaller as they are read: no screen shows more."""


class _Loader(QObject):
    """Carries a picture over from the thread that reads it."""

    loaded = Signal(str, QImage)


class _Load(QRunnable):
    def __init__(self, path: str, loader: _Loader) -> None:
        super().__init__()
        self._path, self._loader = path, loader

    def run(self) -> None:
        image = read_picture(self._path)
        if isValid(self._loader):
            self._loader.loaded.emit(self._path, image)


def read_picture(path: str) -> QImage:
    """The picture as it is shown, upright; a null image if it cannot be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        fitting = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(fitting, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Canvas(QWidget):
    """The picture, as large as there is room.

    Signals:
        line_chosen: The start and end of a line's text.
    """

    line_chosen = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._lines: list[Json] = []
        self._marked: list[Span] = []
        self._current: Span = (0, 0)
        self.setMouseTracking(True)
        self.setMinimumHeight(120)
        self.setAccessibleName(self.tr("The picture"))
        theme.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        return not self._image.isNull()

    def show_image(self, image: QImage) -> None:
        """Show another picture; a null one for none."""
        self._image = image
        self.update()

    def show_lines(self, lines: list[Json]) -> None:
        """Where the lines of the text stand."""
        self._lines = lines
        self.update()

    def mark(self, spans: list[Span], current: Span) -> None:
        """Which of the text is marked, in the whole document's offsets."""
        self._marked, self._current = spans, current
        self.update()

    def boxes(self, span: Span) -> list[QRectF]:
        """Where a stretch of the text stands on the widget."""
        return [self._box(line) for line in self._lines if _touches(line, span)]

    def marked_box(self) -> QRectF:
        """Around what is looked at; empty if nothing is."""
        whole = QRectF()
        for box in self.boxes(self._current):
            whole = whole.united(box)
        return whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        if not self.has_picture:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._frame(), self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        for line in self._lines:
            is_current = _touches(line, self._current)
            if is_current or any(_touches(line, span) for span in self._marked):
                painter.setBrush(QColor(LIGHT.mark_strong if is_current else LIGHT.mark))
                painter.drawRect(self._box(line).adjusted(-1, -1, 1, 1))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        for box in self.boxes(self._current):
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if line else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if line is None:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if line is not None:
            self.line_chosen.emit(int(line["start"]), int(line["end"]))

    def _line_at(self, place: QPointF) -> Json | None:
        return next((line for line in self._lines if self._box(line).contains(place)), None)

    def _box(self, line: Json) -> QRectF:
        frame = self._frame()
        left, top, right, bottom = (
            int(line[edge]) / PER_MILLE for edge in ("left", "top", "right", "bottom")
        )
        corner = QPointF(frame.left() + left * frame.width(), frame.top() + top * frame.height())
        far = QPointF(frame.left() + right * frame.width(), frame.top() + bottom * frame.height())
        return QRectF(corner, far)

    def _frame(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(SPACE_M, SPACE_M, -SPACE_M, -SPACE_M)
        size = self._image.size().toSizeF()
        if size.isEmpty():
            return room
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(QPointF(), size)
        frame.moveCenter(room.center())
        return frame


class PicturePage(QSplitter):
    """The picture above, its text below; what is marked in one is marked in the other.

    Signals:
        refused: The file is no picture that can be shown.
    """

    refused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.canvas = Canvas(theme)
        self.view = PictureView(self.canvas)
        self.text = TextPage(theme)
        self._path = ""
        self._loader = _Loader(self)
        self._loader.loaded.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.setChildrenCollapsible(False)
        self.addWidget(self.view)
        self.addWidget(self.text)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.text.looked.connect(self._mark)
        self.canvas.line_chosen.connect(self._look_at_line)

    def set_zoom(self, picture_percent: int, text_percent: int) -> None:
        """How large the picture and its text are wanted."""
        self.view.set_zoom(picture_percent)
        self.text.set_zoom(text_percent)

    def show_lines(self, lines: list[Json]) -> None:
        """Where the lines of the text stand on the picture."""
        self.canvas.show_lines(lines)
        self.view.show_marked()

    def show_picture(self, path: str) -> None:
        """Read a file on another thread and show it."""
        self._path = path
        self.canvas.show_image(QImage())
        self.canvas.show_lines([])
        QThreadPool.globalInstance().start(_Load(path, self._loader))

    def _take(self, path: str, image: QImage) -> None:
        if path != self._path:
            return
        if image.isNull():
            self.refused.emit()
        self.canvas.show_image(image)

    def _mark(self) -> None:
        reading = self.text.reading
        if reading is None:
            return
        by = reading.offset
        spans = [(start + by, end + by) for start, end in reading.matches]
        start, end = self.text.current
        self.canvas.mark(spans, (start + by, end + by) if end > start else (0, 0))
        self.view.show_marked()

    def _look_at_line(self, start: int, end: int) -> None:
        reading = self.text.reading
        if reading is not None:
            self.text.look_at((start - reading.offset, end - reading.offset))


def _touches(line: Json, span: Span) -> bool:
    return int(line["start"]) < span[1] and span[0] < int(line["end"])
