"""How large what is read is shown: one wish for pages, one for pictures and one for texts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.session import Session

FITTING: Final = 100
STEPS_PERCENT: Final = (50, 67, 80, 90, FITTING, 110, 125, 150, 175, 200, 250, 300, 400)
_NOTCH: Final = 120
"""What a wheel turns between two of its clicks, as Qt counts."""


class Shown(StrEnum):
    """What kind of thing is read: who enlarges a small page does not want larger notes."""

    PAGES = "pages"
    PICTURE = "picture"
    TEXT = "text"


class Zoom(QObject):
    """The wishes in percent: of what fits for pages and pictures, of its own size for text.

    Kept in the session, so they hold for the next document and after a restart.

    Signals:
        changed: Of what the zoom is another one now.
    """

    changed = Signal(Shown)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._percent = {shown: _remembered(session.value(_name(shown))) for shown in Shown}

    def percent(self, shown: Shown) -> int:
        """How large it is wanted."""
        return self._percent[shown]

    def step(self, shown: Shown, by: int) -> None:
        """One step larger (1) or smaller (-1); nothing at the ends."""
        now = self._percent[shown]
        beyond = bisect_right(STEPS_PERCENT, now) if by > 0 else bisect_left(STEPS_PERCENT, now) - 1
        if 0 <= beyond < len(STEPS_PERCENT):
            self._set(shown, STEPS_PERCENT[beyond])

    def fit(self, shown: Shown) -> None:
        """As large as fits."""
        self._set(shown, FITTING)

    def _set(self, shown: Shown, percent: int) -> None:
        if percent != self._percent[shown]:
            self._percent[shown] = percent
            self._session.remember(_name(shown), "" if percent == FITTING else str(percent))
            self.changed.emit(shown)


class WheelZoom(QObject):
    """Ctrl and the wheel over a view, which then does not scroll.

    Signals:
        turned: 1 for larger, -1 for smaller: once a click of the wheel.
    """

    turned = Signal(int)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._so_far = 0
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return super().eventFilter(watched, event)
        self._so_far += event.angleDelta().y()
        # A touchpad tells of small parts of a click.
        while abs(self._so_far) >= _NOTCH:
            by = 1 if self._so_far > 0 else -1
            self._so_far -= by * _NOTCH
            self.turned.emit(by)
        return True


def _name(shown: Shown) -> str:
    return f"zoom_{shown}"


def _remembered(value: str) -> int:
    percent = int(value) if value.isdecimal() else FITTING
    return percent if percent in STEPS_PERCENT else FITTING
