"""The passages that match while the person types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.ui.ask.passage_delegate import PassageDelegate
from app.ui.ask.passage_model import PassageModel, PassageRole
from app.ui.desktop.drag_out import DragsOut
from app.ui.look.labels import ElidedLabel
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class PassageList(QListView):
    """A list that gives the keyboard back to the field at its upper end."""

    left_upwards = Signal()
    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Up and row <= 0:
            self.clearSelection()
            self.left_upwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ResultsView(QWidget):
    """The list with one quiet line above that says what it is.

    Signals:
        opened: The result (JSON) and the words that were looked for.
        left_upwards: The arrow went above the first row.
    """

    opened = Signal(dict, tuple)
    left_upwards = Signal()

    def __init__(self, theme: Theme, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PassageModel(home, self)
        self.said = ElidedLabel("", "small")
        self.hint = ElidedLabel("", "small")
        self.list = PassageList()
        self.list.setAccessibleName(self.tr("Matching passages"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PassageDelegate(theme))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self.list.chosen.connect(self._open)
        self.list.left_upwards.connect(self.left_upwards)
        DragsOut(self.list.viewport(), self._path_at)
        theme.changed.connect(self.list.viewport().update)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        head.setSpacing(SPACE_L)
        head.addWidget(self.said, 1)
        head.addWidget(self.hint)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN_WIDTH)
        holder.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        self.hint.hide()

    def show_results(self, found: Json, waiting_for_meaning: int) -> None:
        """Show what a search brought; ``waiting_for_meaning`` documents have words only."""
        results = list(found.get("results") or [])
        self.model.show(str(found.get("query", "")), results)
        if results:
            self.list.scrollToTop()
            self.said.setText(
                self.tr("%Ln matching passage(s). Press Enter to ask, ↓ to walk.", "", len(results))
            )
        else:
            self.said.setText(self.tr("No passage has these words. Press Enter to ask anyway."))
        self._hint_at_words(str(found.get("mode", "")), waiting_for_meaning)

    def show_failure(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.model.show("", [])
        self.said.setText(sentence)

    def enter(self) -> bool:
        """Take the keyboard from the field; False if there is nothing to walk through."""
        if not self.model.rowCount():
            return False
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentIndex(self.model.index(0))
        return True

    def _hint_at_words(self, mode: str, waiting: int) -> None:
        if mode == "keyword":
            text = self.tr("Found by words only so far.")
        elif waiting:
            text = self.tr("%Ln document(s) are found by words only so far.", "", waiting)
        else:
            text = ""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _path_at(self, place: QPoint) -> str:
        result = self.list.indexAt(place).data(PassageRole.RESULT)
        return str(result["document"].get("path", "")) if result else ""

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model.result(index.row()), self.model.terms)
