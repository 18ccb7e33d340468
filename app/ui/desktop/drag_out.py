"""Dragging a file out of the window, into a mail or a folder: always a copy, never the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class DragsOut(QObject):
    """Begins a drag from a widget once the mouse has moved far enough.

    Args:
        widget: Where it begins; for a list, its viewport.
        path_at: The file at a place in the widget; empty for none.
    """

    def __init__(self, widget: QWidget, path_at: Callable[[QPoint], str]) -> None:
        super().__init__(widget)
        self._widget, self._path_at = widget, path_at
        self._pressed_at: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress:
            is_left = event.button() == Qt.MouseButton.LeftButton
            self._pressed_at = event.position().toPoint() if is_left else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed_at = None
        elif event.type() == QEvent.Type.MouseMove and self._is_far(event):
            return self._begin()
        return super().eventFilter(watched, event)

    def _is_far(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        moved = event.position().toPoint() - self._pressed_at
        return moved.manhattanLength() >= QApplication.startDragDistance()

    def _begin(self) -> bool:
        assert self._pressed_at is not None
        data = file_data(self._path_at(self._pressed_at))
        self._pressed_at = None
        if data is None:
            return False
        drag = QDrag(self._widget)
        drag.setMimeData(data)
        run_drag(drag)
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # the release went to wherever it was dropped
        return True


def run_drag(drag: QDrag) -> None:
    """Let the person drop it; whatever the other program would rather do, it may only copy."""
    drag.exec(Qt.DropAction.CopyAction)


def file_data(path: str) -> QMimeData | None:
    """A file as other programs take it; None if it is not there any more."""
    if not path or not Path(path).exists():
        return None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    data.setText(path)
    return data
