"""The torch in the desktop's tray: how things stand, the few commands, and notices."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.ui.library.library_state import DocumentCounts, indexing_words, is_working

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

ICON_SIZES: Final = (22, 32, 64)
NOTICE_MS: Final = 8000
# A desktop that starts us at login may bring its tray later.
LOOK_AGAIN_MS: Final = 1000
LOOKS: Final = 15


class TrayState(StrEnum):
    """What the icon shows."""

    IDLE = "idle"
    INDEXING = "indexing"
    PROBLEM = "problem"


_DOTS: Final = {TrayState.INDEXING: "positive", TrayState.PROBLEM: "danger"}


class Tray(QObject):
    """Not there on a desktop without a tray; it is looked for again for a while.

    Signals:
        found: There is a tray.
        missing: There is none, after having looked for a while.
        ask_wanted, open_wanted, quit_wanted: Chosen in the menu.
        pause_wanted: True to pause.
    """

    found = Signal()
    missing = Signal()
    ask_wanted = Signal()
    open_wanted = Signal()
    quit_wanted = Signal()
    pause_wanted = Signal(bool)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._looks = LOOKS
        self._paused = False
        self.state = TrayState.IDLE
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.ask = self._action(self.tr("Ask…"), self.ask_wanted.emit)
        self.open = self._action(self.tr("Open Antorcha"), self.open_wanted.emit)
        self.pause = self._action("", lambda: self.pause_wanted.emit(not self._paused))
        self.menu.addSeparator()
        self.quit = self._action(self.tr("Quit"), self.quit_wanted.emit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self.open_wanted)
        theme.changed.connect(self._draw)
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        self.show_status({}, paused=False)

    @property
    def is_there(self) -> bool:
        """Whether the person can see it."""
        return self.icon.isVisible()

    def look(self) -> None:
        """Look for a tray, for a while if need be."""
        self._timer.start()
        self._look()

    def show_status(self, status: Json, *, paused: bool) -> None:
        """Show the engine's status."""
        self._paused = paused
        is_busy = is_working(status) and not paused
        waits = bool((status.get("indexing") or {}).get("waiting_for_room"))
        network = status.get("network")
        unsafe = network is not None and not network.get("enforced")
        self.state = TrayState.IDLE
        if waits or unsafe:
            self.state = TrayState.PROBLEM
        elif is_busy:
            self.state = TrayState.INDEXING
        counts = DocumentCounts.of(status.get("documents"))
        said = indexing_words(status, paused) or self.tr("%Ln document(s)", "", counts.total)
        self.icon.setToolTip(f"Antorcha\n{said}")
        self.pause.setText(self.tr("Go on with indexing") if paused else self.tr("Pause indexing"))
        self._draw()

    def tell(self, title: str, text: str) -> None:
        """A notice by the desktop, which holds it back while the person is not to be disturbed."""
        if self.is_there and QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(title, text, self.icon.icon(), NOTICE_MS)

    def _action(self, text: str, act: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(act)
        self.menu.addAction(action)
        return action

    def _look(self) -> None:
        self._looks -= 1
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._timer.stop()
            self.icon.show()
            self.found.emit()
        elif self._looks <= 0:
            self._timer.stop()
            self.missing.emit()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()

    def _draw(self) -> None:
        icon = QIcon()
        for size in ICON_SIZES:
            icon.addPixmap(self._pixmap(size))
        self.icon.setIcon(icon)

    def _pixmap(self, size: int) -> QPixmap:
        pixmap = QPixmap(self._theme.pixmap("torch", "accent", size))
        role = _DOTS.get(self.state)
        if role is not None:
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = size * 0.2
            centre = QPointF(size - radius - 0.5, size - radius - 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("page"))
            painter.drawEllipse(centre, radius + size * 0.06, radius + size * 0.06)
            painter.setBrush(self._theme.colour(role))
            painter.drawEllipse(centre, radius, radius)
            painter.end()
        return pixmap
