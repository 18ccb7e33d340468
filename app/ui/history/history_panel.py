"""The column of kept conversations: a search field, the list, and what can be done with one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.history.emptied_note import EmptiedNote
from app.ui.history.history_delegate import HistoryDelegate
from app.ui.history.history_model import HistoryModel, HistoryRole
from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, TARGET_SIZE

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

    from app.ui.look.theme import Theme

PANEL_WIDTH: Final = 264


Anchor = tuple[QPersistentModelIndex, int]


class HistoryList(QListView):
    """A list in which Enter opens, F2 renames and Del deletes."""

    chosen = Signal(QModelIndex)
    unwanted = Signal(QModelIndex)
    left_upwards = Signal()

    def anchor(self) -> list[Anchor] | None:
        """The conversations in sight and how high each stands; None at the very top."""
        if self.verticalScrollBar().value() == 0:
            return None
        bottom = self.viewport().height()
        seen: list[Anchor] = []
        for row in range(max(0, self.indexAt(QPoint(1, 1)).row()), self.model().rowCount()):
            index = self.model().index(row, 0)
            top = self.visualRect(index).top()
            if top > bottom:
                break
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                seen.append((QPersistentModelIndex(index), top))
        return seen

    def hold(self, anchor: list[Anchor] | None) -> None:
        """Scroll until the first of them that is still among them stands as high as it did."""
        if anchor is None:
            self.scrollToTop()
            return
        self.doItemsLayout()
        moved = [
            self.visualRect(self.model().index(index.row(), 0)).top() - top
            for index, top in anchor
            if index.isValid()
        ]
        if moved:
            # One that went further up than the next below it did so alone, as the newest.
            stayed = (one for one, below in pairwise(moved) if one >= below)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + next(stayed, moved[-1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.chosen.emit(current)
        elif event.key() == Qt.Key.Key_Delete and current.isValid():
            self.unwanted.emit(current)
        elif event.key() == Qt.Key.Key_Up and current.row() <= 1:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QFrame):
    """Shows what the history knows; says what the person wants.

    Signals:
        looked_for: The words in the search field.
        opened, delete_wanted, export_wanted: The id of a conversation.
        keep_wanted: Whether conversations are to be kept from now on.
        delete_all_wanted: All of them.
        delete_emptied_wanted: All of which nothing is left.
        closed: The person wants the column away.
    """

    looked_for = Signal(str)
    opened = Signal(str)
    delete_wanted = Signal(str)
    export_wanted = Signal(str)
    keep_wanted = Signal(bool)
    delete_all_wanted = Signal()
    delete_emptied_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setFixedWidth(PANEL_WIDTH)
        self.model = HistoryModel(self)
        self.line = QLineEdit()
        self.line.setObjectName("typed")
        self.line.setPlaceholderText(self.tr("Search conversations"))
        self.line.setAccessibleName(self.tr("Search conversations"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.looked_for)
        self.list = HistoryList()
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(theme))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu_at)
        self.list.clicked.connect(self._open)
        self.list.chosen.connect(self._open)
        self.list.unwanted.connect(lambda index: self._emit(self.delete_wanted, index))
        self.list.left_upwards.connect(self.line.setFocus)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_possible())
        theme.changed.connect(self.list.viewport().update)
        self.said = words("", "small")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.said.hide()
        self.unkept = words(self.tr("New conversations are not kept."), "small")
        self.unkept.hide()
        self.emptied = EmptiedNote(theme)
        self.emptied.remove.clicked.connect(self.delete_emptied_wanted)
        self._query = ""
        self._make_actions()
        self._lay_out(theme)
        self._show_possible()

    def _make_actions(self) -> None:
        self.rename_action = QAction(self.tr("Rename"), self)
        self.rename_action.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self.rename_action.triggered.connect(lambda: self.list.edit(self.list.currentIndex()))
        self.export_action = QAction(apart(self.tr("Export as Markdown…")), self)
        self.export_action.triggered.connect(
            lambda: self._emit(self.export_wanted, self.list.currentIndex())
        )
        self.delete_action = QAction(self.tr("Delete"), self)
        self.delete_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.delete_action.triggered.connect(
            lambda: self._emit(self.delete_wanted, self.list.currentIndex())
        )
        for action in (self.rename_action, self.delete_action):
            # The list itself takes these keys; here they are only shown.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.keep_action = QAction(self.tr("Keep conversations"), self)
        self.keep_action.setCheckable(True)
        self.keep_action.setChecked(True)
        self.keep_action.triggered.connect(self.keep_wanted)
        self.delete_all_action = QAction(self.tr("Delete all conversations"), self)
        self.delete_all_action.triggered.connect(self.delete_all_wanted)

    def _lay_out(self, theme: Theme) -> None:
        self.more = QToolButton()
        self.more.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        self.more.setAccessibleName(self.tr("What can be done with conversations"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.dress(self.more, "more", "ink_muted", 18)
        self.menu = QMenu(self.more)
        self.menu.addActions([self.rename_action, self.export_action, self.delete_action])
        self.menu.addSeparator()
        self.menu.addActions([self.keep_action, self.delete_all_action])
        self.more.setMenu(self.menu)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(words(self.tr("History"), "strong", wrap=False), 1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_L, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(self.emptied)
        column.addStretch(0)
        column.addWidget(self.unkept)
        self.setFocusProxy(self.line)

    def wanted(self, query: str) -> int:
        """How many conversations the list shows of those with these words: it keeps as many."""
        return self.model.known if query == self._query else 0

    def show_page(self, page: dict[str, object], current: str, query: str = "") -> None:
        """The newest of what the engine keeps with these words; ``current`` is what is open.

        As long as it is the same words, what the eye and the keyboard rest on stays where it is.
        """
        conversations = page.get("conversations")
        kept = list(conversations) if isinstance(conversations, list) else []
        total = page.get("total")
        is_same, self._query = query == self._query, query
        anchor = self.list.anchor() if is_same else None
        if not is_same:
            # Before: following the current row to the end of the list, it would ask for more.
            self.list.setCurrentIndex(QModelIndex())
            self.list.scrollToTop()
        self.model.show(kept, total if isinstance(total, int) else len(kept))
        emptied = page.get("emptied")
        count = emptied if isinstance(emptied, int) and not query.strip() else 0
        self.emptied.show_count(count, has_others=bool(kept))
        is_keeping = bool(page.get("keeping", True))
        self.keep_action.setChecked(is_keeping)
        self.unkept.setVisible(not is_keeping)
        self.said.setText(
            self.tr("No conversation has these words.")
            if self.line.text().strip()
            else self.tr("What you ask is kept here, on this computer only.")
        )
        self.said.setVisible(not kept and self.emptied.isHidden())
        self.list.setVisible(bool(kept))
        is_any = bool(kept) or not self.emptied.isHidden() or bool(self.line.text().strip())
        self.delete_all_action.setEnabled(is_any)
        if not (is_same and self.list.currentIndex().isValid()):
            self.show_current(current)
        self.list.hold(anchor)
        self._show_possible()

    def show_current(self, conversation_id: str) -> None:
        """Mark the conversation that is open."""
        row = self.model.row_of(conversation_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        self._show_possible()

    def enter(self) -> None:
        """The keyboard to the first conversation, or to the one that is open."""
        if not self.list.currentIndex().isValid() and self.model.rowCount() > 1:
            self.list.setCurrentIndex(self.model.index(1))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self._emit(self.opened, index)

    def _emit(self, signal: SignalInstance, index: QModelIndex) -> None:
        conversation_id = index.data(HistoryRole.ID)
        if conversation_id:
            signal.emit(conversation_id)

    def _show_possible(self) -> None:
        is_one = self.model.conversation(self.list.currentIndex()) is not None
        for action in (self.rename_action, self.export_action, self.delete_action):
            action.setEnabled(is_one)

    def _show_menu_at(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if self.model.conversation(index) is None:
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addActions([self.rename_action, self.export_action, self.delete_action])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(place))
