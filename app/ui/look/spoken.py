"""What a screen reader says of what comes up on the window where the keyboard is not.

Whoever hears the window only hears what the keyboard comes to. An answer comes up elsewhere, as do
a message across the top and the number of what was found.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from shiboken6 import isValid

from app.ui.look.standing import parts_of

if TYPE_CHECKING:
    from collections.abc import Collection

_AFTERWARDS_MS: Final = 1000
"""When a screen reader has long heard that the keyboard went elsewhere."""


class Announcer(QObject):
    """Says sentences to a screen reader; does nothing while none listens.

    On Linux it speaks through the description of what has the keyboard: Orca hears announcements
    only since version 45, and Debian 12 has 43. Of a list Orca hears the row, if it knows it for
    the one with the keyboard; so there both are done. On other systems an announcement is made.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lent: dict[QWidget, str] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._left)

    def say(self, text: str) -> None:
        """Say it now; what is being said ends."""
        if not text or not QAccessible.isActive():
            return
        focus = QApplication.focusWidget()
        if sys.platform == "linux" and focus is not None:
            self._describe(focus, text)
            if not isinstance(focus, QAbstractItemView):
                return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(focus or self._window, text))

    def _describe(self, focus: QWidget, text: str) -> None:
        self._lent.setdefault(focus, focus.accessibleDescription())
        if focus.accessibleDescription() == text:
            focus.setAccessibleDescription("")  # the same once more is news as well
        focus.setAccessibleDescription(text)

    def _left(self, before: QWidget | None, _now: QWidget | None) -> None:
        if before in self._lent:
            # Said at once, it would be heard as news of where the keyboard still seems to be.
            QTimer.singleShot(_AFTERWARDS_MS, self, self._give_back)

    def _give_back(self) -> None:
        for widget in [one for one in self._lent if one is not QApplication.focusWidget()]:
            description = self._lent.pop(widget)
            if isValid(widget):
                widget.setAccessibleDescription(description)


def words_of(whole: QWidget, but: Collection[QWidget] = ()) -> str:
    """All words of it that can be seen, in the order in which they stand, but of some parts.

    What a part gives as its ``spoken`` text is said in place of what it shows.
    """
    return " ".join(_words_in(whole, but))


def _words_in(widget: QWidget, but: Collection[QWidget]) -> list[str]:
    # Qt shows what was just put somewhere a moment later; what was hidden was hidden by somebody.
    is_by_somebody = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if (widget.isHidden() and is_by_somebody) or widget in but:
        return []
    spoken = getattr(widget, "spoken", None)
    if isinstance(spoken, str):
        return _sentence(spoken)
    if isinstance(widget, QLabel):
        return _sentence(widget.text())
    return [said for part in parts_of(widget) for said in _words_in(part, but)]


def _sentence(text: str) -> list[str]:
    """With a full stop, so that it is not said in one breath with what follows."""
    text = " ".join(text.split())
    if not text:
        return []
    return [text if text[-1] in ".!?…:。！？：”»" else f"{text}."]
