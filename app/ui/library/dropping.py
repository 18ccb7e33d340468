"""Files and folders dropped anywhere on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_M

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from app.ui.look.theme import Theme


class DropCatcher(QObject):
    """Shows a veil while something droppable hangs over the window.

    Signals:
        dropped: The local paths.
    """

    dropped = Signal(list)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.veil = QFrame(window)
        self.veil.setObjectName("page")
        frame = QFrame()
        frame.setObjectName("dropVeil")
        around = QVBoxLayout(self.veil)
        around.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        around.addWidget(frame)
        picture = QLabel()
        theme.dress(picture, "plus", "accent", 48)
        said = words(self.tr("Drop to add to your library"), "title", wrap=False)
        column = QVBoxLayout(frame)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_M)
        column.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.veil.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if local_paths(event.mimeData()):
                self._lift_veil()
                event.acceptProposedAction()
            return True
        if kind == QEvent.Type.DragLeave:
            self.veil.hide()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.veil.hide()
            paths = local_paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)

    def _lift_veil(self) -> None:
        self.veil.setGeometry(self._window.rect())
        self.veil.raise_()
        self.veil.show()


def local_paths(mime: QMimeData) -> list[str]:
    """The files and folders of this computer that are being dragged."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile() and not url.host()]
