"""Kept conversations, the page and the reader side by side, as many as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

    from app.ui.history.history_panel import HistoryPanel
    from app.ui.reader.place import Place
    from app.ui.reader.reader_pane import ReaderPane

ROOM_FOR_TWO: Final = 720
"""Page and reader side by side; the history makes room for them."""
LEAST_WIDTH: Final = 320


class ThreeColumns(QWidget):
    """The page is always there; of the two others, the one that was wanted last goes first.

    Args:
        top: What stands above page and reader.

    Signals:
        history_came_back: The reader was closed, and what had made room for it is there again.
    """

    history_came_back = Signal()

    def __init__(
        self, history: HistoryPanel, top: QLayout, page: QWidget, reader: ReaderPane
    ) -> None:
        super().__init__()
        self._history, self._reader = history, reader
        self._made_room = False
        self._page = page
        self._wish: bool | None = None
        history.hide()
        reader.hide()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(3)
        self._splitter.setChildrenCollapsible(False)
        for number, part in enumerate((page, reader)):
            part.setMinimumWidth(LEAST_WIDTH)
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(number, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._splitter, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(history)
        across.addLayout(column, 1)
        reader.closed.connect(self._close_reader)
        reader.head.widened.connect(self._widen)

    def show_history(self, is_shown: bool) -> None:
        """Show or hide the kept conversations."""
        if is_shown and self._reader.isVisible() and not self._has_room_for_three():
            self._reader.close_place()
        self._made_room = False
        self._history.setVisible(is_shown)
        self._share()

    def read(self, place: Place) -> None:
        """Open a place beside the page."""
        if not self._reader.isVisible():
            self._made_room = not self._history.isHidden() and not self._has_room_for_three()
            if self._made_room:
                self._history.hide()
            self._reader.show()
            half = self._splitter.width() // 2
            self._splitter.setSizes([half, half])
            self._share()
        self._reader.open_place(place)

    def show_page(self) -> None:
        """Something new is on the page: it is seen again, the reader beside it or gone."""
        if not self._page.isHidden():
            return
        if self._has_room_for_two():
            self._widen(is_wide=False)
        else:
            self._reader.close_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _widen(self, is_wide: bool) -> None:
        """As the person wants it, until the reader is closed."""
        self._wish = is_wide
        self._share()

    def _share(self) -> None:
        """The page goes while the reader has all of the width: by wish, or for want of room."""
        if self._reader.isHidden():
            return
        is_wide = not self._has_room_for_two() if self._wish is None else self._wish
        if is_wide is not self._page.isHidden():
            had_keyboard = self._page.isAncestorOf(self.focusWidget())
            self._page.setVisible(not is_wide)
            if had_keyboard and is_wide:
                self._reader.showing.setFocus()
        self._reader.head.show_wide(is_wide=is_wide)

    def _has_room_for_two(self) -> bool:
        taken = 0 if self._history.isHidden() else self._history.width()
        return self.width() - taken >= ROOM_FOR_TWO

    def _close_reader(self) -> None:
        self._reader.hide()
        self._wish = None
        self._page.show()
        if self._made_room:
            self._made_room = False
            self._history.show()
            self.history_came_back.emit()

    def _has_room_for_three(self) -> bool:
        return self.width() - self._history.width() >= ROOM_FOR_TWO
