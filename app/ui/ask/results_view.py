"""What matches while the person types: when it is from, and the documents one by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.ask.live_search import BEST, NEWEST, OLDEST
from app.ui.ask.passage_delegate import PassageDelegate
from app.ui.ask.passage_model import PassageModel, PassageRole, Shape
from app.ui.ask.search_hints import hint_text
from app.ui.ask.steady_list import SteadyList
from app.ui.ask.timeline import Timeline
from app.ui.desktop.drag_out import DragsOut
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.notice import Notice
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

_ROWS_AT_ONCE = 5_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassageList(SteadyList):
    """A list that gives the keyboard back to the field at its upper end.

    Signals:
        left_upwards: The arrow went above the first row.
        chosen, chosen_outside: Enter, and Ctrl+Enter, on a row.
        folded: A row is to be unfolded (True) or folded.
        liked: More like this row is wanted.
        menu_wanted: At a row, and where on the screen.
    """

    left_upwards = Signal()
    chosen = Signal(QModelIndex)
    chosen_outside = Signal(QModelIndex)
    folded = Signal(QModelIndex, bool)
    liked = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        is_with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, backward = backward, forward
        if key == Qt.Key.Key_Up and index.row() <= 0:
            self.clearSelection()
            self.left_upwards.emit()
        elif key in _ENTER and index.isValid():
            (self.chosen_outside if is_with_control else self.chosen).emit(index)
        elif key in (forward, backward) and index.isValid():
            self.folded.emit(index, key == forward)
        elif key == Qt.Key.Key_M and is_with_control and index.isValid():
            self.liked.emit(index)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if is_by_mouse else self.currentIndex()
        if index.isValid():
            place = (
                event.globalPos()
                if is_by_mouse
                else self.viewport().mapToGlobal(self.visualRect(index).center())
            )
            self.menu_wanted.emit(index, place)


class ResultsView(QWidget):
    """The list, above it what it is, how it is sorted, and when its documents are from.

    Signals:
        opened: The result (JSON) and the words that were looked for.
        left_upwards: The arrow went above the first row.
        opened_outside, folder_wanted: A file's path.
        liked: A document (JSON): more like it is wanted.
        sorted_by: "best", "newest" or "oldest".
        again_wanted: What could not be looked for is to be tried once more.
    """

    opened = Signal(dict, tuple)
    left_upwards = Signal()
    opened_outside = Signal(str)
    folder_wanted = Signal(str)
    liked = Signal(dict)
    sorted_by = Signal(str)
    again_wanted = Signal()

    def __init__(self, theme: Theme, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PassageModel(home, self)
        self.said = ElidedLabel("", "small")
        self.hint = ElidedLabel("", "small")
        self.typed_hint = words("", "hint")
        self.typed_hint.hide()
        self.trouble = Notice(theme)
        self.again = QPushButton(self.tr("Try again"))
        theme.dress(self.again, "again", "ink_muted", 16)
        self.trouble.add(self.again)
        self.sort = self._sort_button(theme)
        self.timeline = Timeline(theme)
        self.list = PassageList()
        self.list.setAccessibleName(self.tr("Matching passages"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PassageDelegate(theme))
        self.list.setUniformItemSizes(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)  # rows are as high as their words
        # Qt lays out every row before it shows the first; 50,000 of them take 70 ms at one go.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_ROWS_AT_ONCE)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        DragsOut(self.list.viewport(), self._path_at)
        theme.changed.connect(self.list.viewport().update)
        self._lay_out()
        self._connect()
        self.hint.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        head.setSpacing(SPACE_L)
        head.addWidget(self.said, 1)
        head.addWidget(self.hint)
        head.addWidget(self.sort)
        above = QVBoxLayout()
        above.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        above.setSpacing(SPACE_S)
        above.addWidget(self.typed_hint)
        above.addWidget(self.trouble)
        above.addWidget(self.timeline)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN_WIDTH)
        holder.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.list.clicked.connect(self._open)
        self.list.chosen.connect(self._open)
        self.list.chosen_outside.connect(
            lambda index: self.opened_outside.emit(self._document(index).get("path", ""))
        )
        self.list.folded.connect(self._fold)
        self.list.liked.connect(self._like)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.left_upwards.connect(self.left_upwards)
        self.again.clicked.connect(self.again_wanted)

    def _sort_button(self, theme: Theme) -> QPushButton:
        self._orders = {
            BEST: self.tr("Best first"),
            NEWEST: self.tr("Newest first"),
            OLDEST: self.tr("Oldest first"),
        }
        button = QPushButton(self._orders[BEST])
        button.setProperty("tone", "filter")
        button.setAccessibleName(self.tr("Order of the results"))
        theme.dress(button, "sort", "ink_muted", 14)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for order, text in self._orders.items():
            action = menu.addAction(text, partial(self._sort_by, order, text))
            action.setCheckable(True)
            action.setChecked(order == BEST)
            group.addAction(action)
        button.setMenu(menu)
        return button

    def show_results(
        self,
        found: Json,
        waiting_for_meaning: int,
        is_complete: bool = True,
        *,
        is_update: bool = False,
    ) -> None:
        """Show what a search brought; ``waiting_for_meaning`` documents have words only.

        Unless it ``is_complete``, what means the same is about to come. In an update, of the same
        search in a changed library, what the eye and the keyboard rest on stays where it is.
        """
        results = list(found.get("results") or [])
        typed = found.get("typed") or {}
        query = str(typed.get("text", found.get("query", "")))
        total = found.get("total")
        self.list.setUniformItemSizes(total is not None)
        held = self.list.held() if is_update else None
        self.model.show(query, results, None if total is None else int(total))
        if held is not None:
            self.list.come_back(held)
        elif results:
            self.list.scrollToTop()
        self.trouble.say("")
        self.said.setText(self._said(found, len(results)))
        hints = [hint_text(one) for one in typed.get("hints") or []]
        self.typed_hint.setText("\n".join(hints))
        self.typed_hint.setVisible(bool(hints))
        self.sort.setVisible("like" not in found)
        self.sort.setText(self._orders[str(found.get("sort") or BEST)])
        mode = "" if total is not None else str(found.get("mode", ""))
        if is_complete:
            self._hint_at_words(mode, waiting_for_meaning)

    def show_page(self, offset: int, found: Json) -> None:
        """Further rows of the list."""
        self.model.put_page(offset, list(found.get("results") or []))

    def show_counts(self, counts: Json, after: str | None, before: str | None) -> None:
        """When the results are from, and what is chosen of it."""
        self.timeline.show_months(list(counts.get("months") or []), after, before)

    def show_failure(self, sentence: str, *, offers_again: bool = True) -> None:
        """Say why there is nothing to show, and offer another try where that is not offered yet."""
        self.model.show("", [])
        for part in (self.typed_hint, self.timeline, self.hint, self.sort):
            part.hide()
        self.said.setText("")
        self.again.setVisible(offers_again)
        self.trouble.say(sentence, is_trouble=True)

    def enter(self) -> bool:
        """Take the keyboard from the field; False if there is nothing to walk through."""
        if not self.model.rowCount():
            return False
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentIndex(self.model.index(0))
        return True

    def _said(self, found: Json, count: int) -> str:
        if "like" in found:
            return (
                self.tr("%Ln document(s) much like it.", "", count)
                if count
                else self.tr("Nothing here is like it, or it has not been read for meaning yet.")
            )
        if found.get("total") is not None:
            return self.tr("%Ln document(s)", "", int(found["total"]))
        if matching := self.model.matching:
            return self.tr("%Ln matching passage(s). Press Enter to ask, ↓ to walk.", "", matching)
        if count:
            return self.tr(
                "None has these words; %Ln come(s) near in meaning. Press Enter to ask.", "", count
            )
        return self.tr("No passage has these words. Press Enter to ask anyway.")

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
        if not index.isValid():
            return
        shape = index.data(PassageRole.SHAPE)
        if shape == Shape.FOLD:
            self.model.toggle(index.row())
        elif shape != Shape.COMING:
            self.opened.emit(self.model.result(index.row()), self.model.terms)

    def _fold(self, index: QModelIndex, opens: bool) -> None:
        fold = self.model.toggle(index.row(), opens)
        if fold >= 0 and not opens:
            self.list.setCurrentIndex(self.model.index(fold))

    def _like(self, index: QModelIndex) -> None:
        if document := self._document(index):
            self.liked.emit(document)

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        if document := self._document(index):
            menu = self.menu_for(index, document)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu_for(self, index: QModelIndex, document: Json) -> QMenu:
        """What can be done with a row."""
        path = str(document.get("path", ""))
        menu = QMenu(self)
        read = menu.addAction(self.tr("Read here"), partial(self._open, index))
        read.setShortcut(QKeySequence(Qt.Key.Key_Return))
        outside = menu.addAction(
            self.tr("Open in its usual program"), partial(self.opened_outside.emit, path)
        )
        outside.setShortcut(QKeySequence("Ctrl+Return"))
        menu.addAction(self.tr("Show in its folder"), partial(self.folder_wanted.emit, path))
        menu.addSeparator()
        more = menu.addAction(self.tr("More like this"), partial(self.liked.emit, document))
        more.setShortcut(QKeySequence("Ctrl+M"))
        return menu

    def _document(self, index: QModelIndex) -> Json:
        document: Json = self.model.result(index.row()).get("document") or {}
        return document

    def _sort_by(self, order: str, text: str) -> None:
        self.sort.setText(text)
        self.sorted_by.emit(order)
