"""Finding words in what is read, text or pages: typed in a bar, counted there, walked through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.reader.find_bar import FindBar
from app.ui.reader.text_finding import TextFinding

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from app.ui.reader.pdf_page import PdfPage
    from app.ui.reader.place import Place
    from app.ui.reader.text_page import TextPage


@dataclass(frozen=True, slots=True)
class Sight:
    """What is read: either the pages of a PDF, or a text of which ``shown`` is what SHOW gave."""

    pdf: PdfPage | None
    page: TextPage
    shown: Json
    place: Place


class Finding(QObject):
    """Args:
        sight: What is read just now; None while there is nothing.

    Signals:
        counted: How many places there are and which is looked at, for who shows it elsewhere.
        ended: The person has found enough; the passage is marked again.
    """

    counted = Signal(int, int)
    ended = Signal()

    def __init__(
        self, theme: Theme, sight: Callable[[], Sight | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.bar = FindBar(theme)
        self._sight = sight
        self._text: TextFinding | None = None
        self.bar.sought.connect(self._find)
        self.bar.closed.connect(self._end)

    def rest(self) -> None:
        """Something else is opened."""
        self._text = None
        self.bar.hide()

    def again(self) -> None:
        """The text is there, or is another one: look in it for what is typed, if anything is."""
        self._text = None
        if not self.bar.isHidden():
            self._find(self.bar.line.text())

    def step(self, by: int) -> bool:
        """To the next or previous place of a text; False if none is looked for in one."""
        if self._text is None:
            return False
        self._text.step(by)
        self.count(len(self._text.places), self._text.current)
        return True

    def count(self, count: int, current: int) -> None:
        """Say in the bar, or where it is closed elsewhere, which of how many is looked at."""
        self.bar.show_count(count, current)
        self.counted.emit(count if self.bar.isHidden() else 0, current)

    def escape(self, focus: QWidget | None) -> bool:
        """End it if it goes on in the part of the window that has the keyboard."""
        is_ended = not self.bar.isHidden() and focus is not None
        if is_ended:
            self.bar.end()
        return is_ended

    def _find(self, sought: str) -> None:
        sight = self._sight()
        if sight is None:
            return
        if sight.pdf is not None:
            sight.pdf.seek(sought)
            return
        if self._text is None:
            self._text = TextFinding(sight.page, sight.shown, sight.place)
        self._text.seek(sought)
        self.count(len(self._text.places), self._text.current)

    def _end(self) -> None:
        sight = self._sight()
        if self._text is not None:
            self._text.end()
            self._text = None
        elif sight is not None and sight.pdf is not None:
            sight.pdf.seek("")
        self.ended.emit()
