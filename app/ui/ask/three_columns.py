"""Kept conversations, the page and the reader side by side, as many as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
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

    def show_history(self, is_shown: bool) -> None:
        """Show or hide the kept conversations."""
        if is_shown and self._reader.isVisible() and not self._has_room_for_three():
            self._reader.close_place()
        self._made_room = False
        self._history.setVisible(is_shown)

    def read(self, place: Place) -> None:
        """Open a place beside the page."""
        if not self._reader.isVisible():
            self._made_room = not self._history.isHidden() and not self._has_room_for_three()
            if self._made_room:
                self._history.hide()
            self._reader.show()
            half = self._splitter.width() // 2
            self._splitter.setSizes([half, half])
        self._reader.open_place(place)

    def _close_reader(self) -> None:
        self._reader.hide()
        if self._made_room:
            self._made_room = False
            self._history.show()
            self.history_came_back.emit()

    def _has_room_for_three(self) -> bool:
        return self.width() - self._history.width() >= ROOM_FOR_TWO
