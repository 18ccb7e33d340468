"""Second starts of the program, brought to Qt's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.ui.desktop.single_instance import Doorbell, Visit

if TYPE_CHECKING:
    from app.config import Home


class Visitors(QObject):
    """Emits each second start.

    Signals:
        came: The paths it was given, and the desktop's leave to take the front.
    """

    came = Signal(list, str)
    _rang = Signal(object)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rang.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._doorbell = Doorbell(home, self._rang.emit)

    def close(self) -> None:
        """Listen no more."""
        self._doorbell.close()

    def _tell(self, visit: Visit) -> None:
        self.came.emit(list(visit.paths), visit.token)
