"""When the window was painted, and how long the turns of its event loop took."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow


class Frames(QObject):
    """How long the turns of the event loop took in which the window was painted.

    A turn is from the first event after waiting until the loop waits again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.times_ms: list[float] = []
        self.longest_ms = 0.0
        self._window = window
        self._began_s: float | None = None
        self._painted = False
        dispatcher = QAbstractEventDispatcher.instance()
        application = QApplication.instance()
        assert dispatcher is not None
        assert application is not None
        dispatcher.aboutToBlock.connect(self._block)
        application.installEventFilter(self)

    def start_over(self) -> None:
        """Forget what was measured."""
        self.times_ms, self.longest_ms = [], 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._began_s is None:
            self._began_s = time.perf_counter()
        if event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._painted = True
        return False

    def _block(self) -> None:
        if self._began_s is None:
            return
        took_ms = (time.perf_counter() - self._began_s) * 1000
        self._began_s = None
        self.longest_ms = max(self.longest_ms, took_ms)
        if self._painted:
            self.times_ms.append(took_ms)
            self._painted = False


class PaintTime(QObject):
    """When something was last painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.at_s = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)  # after the paint, which only now begins
        return False

    def _note(self) -> None:
        self.at_s = time.perf_counter()
