"""Pages on top of one another, of which one is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """As ``QStackedWidget``, of which a screen reader says "layered pane" on the way to each page.

    Signals:
        currentChanged: The index of the page shown now.
    """

    currentChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedLayout(self)
        self._pages.currentChanged.connect(self.currentChanged)

    def addWidget(self, page: QWidget) -> None:
        self._pages.addWidget(page)

    def currentIndex(self) -> int:
        return self._pages.currentIndex()

    def currentWidget(self) -> QWidget | None:
        return self._pages.currentWidget()

    def setCurrentIndex(self, index: int) -> None:
        self._pages.setCurrentIndex(index)

    def setCurrentWidget(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
