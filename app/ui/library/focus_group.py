"""Things that lie beside each other and are one stop of the Tab key; arrows go between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_AWAY: Final = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
# A step to the side costs as much as so many ahead: arrows stay in their row where there is one.
_SIDEWAYS: Final = 3


class FocusGroup(QObject):
    """Leads the keyboard through buttons by where they are on the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._members: list[QAbstractButton] = []

    def set_members(self, members: Sequence[QAbstractButton]) -> None:
        """These are the members now; the first is where Tab arrives."""
        self._members = list(members)
        for member in self._members:
            member.installEventFilter(self)
        if self._members:
            self._make_stop(self._members[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self._members or not isinstance(watched, QAbstractButton):
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._make_stop(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
            if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
                end = 0 if key == Qt.Key.Key_Home else -1
                self._members[end].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if key in _AWAY and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._go(watched, _AWAY[key])
                return True
        return False

    def _make_stop(self, member: QAbstractButton) -> None:
        for one in self._members:
            one.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if one is member else Qt.FocusPolicy.ClickFocus
            )

    def _go(self, here: QAbstractButton, away: QPoint) -> None:
        start = here.geometry().center()
        best, least = None, 0
        for one in self._members:
            step = one.geometry().center() - start
            ahead = QPoint.dotProduct(step, away)
            if one is here or ahead <= 0:
                continue
            aside = abs(step.x() * away.y()) + abs(step.y() * away.x())
            cost = ahead + _SIDEWAYS * aside
            if best is None or cost < least:
                best, least = one, cost
        if best is not None:
            best.setFocus(Qt.FocusReason.TabFocusReason)
