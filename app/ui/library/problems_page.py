"""Every file that could not be fully read, why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.ui.explanations.files import can_be_unlocked, file_words, reason_words
from app.ui.library.problem_model import PATH_ROLE, Column, ProblemModel
from app.ui.library.reason_bar import ReasonBar
from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, shown_path
from app.ui.look.stack import Stack
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XXL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

ROW_HEIGHT = 60
ROOM_FOR_ALL = 1040
# Below it, the buttons stand under what is said of a file instead of taking its room.
ROOM_BESIDE = 860
SINCE_WIDTH = 128
PARTS = {Column.FILE: 5, Column.FOLDER: 4, Column.REASON: 5, Column.REMEDY: 7}


class ProblemTable(QTableView):
    """A table whose columns share its width, each by what usually stands in it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """What to do is a sentence, the others are names: it gets more of the room."""
        room = self.viewport().width()
        if not self.isColumnHidden(Column.SINCE):
            self.setColumnWidth(Column.SINCE, SINCE_WIDTH)
            room -= SINCE_WIDTH
        shown = {one: part for one, part in PARTS.items() if not self.isColumnHidden(one)}
        for column, part in shown.items():
            self.setColumnWidth(column, room * part // sum(shown.values()))


class ProblemsPage(QWidget):
    """A virtual table and the whole story of the row that is chosen.

    Signals:
        open_wanted, folder_wanted, password_wanted: With a file's path.
        heard: What a screen reader is to say of the row that the keyboard came to.
    """

    open_wanted = Signal(str)
    folder_wanted = Signal(str)
    password_wanted = Signal(str)
    heard = Signal(str)

    def __init__(self, theme: Theme, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._problems: list[Json] = []
        self.model = ProblemModel(home, self)
        self.table = self._make_table()
        self.said = words("", "muted")
        self.story = words("", "", selectable=True)
        self.open = QPushButton(self.tr("Open"))
        self.folder = QPushButton(self.tr("Show in folder"))
        self.password = QPushButton(apart(self.tr("Enter password…")))
        self.password.setProperty("tone", "primary")
        theme.dress(self.password, "lock", "on_accent", 16)
        self.password.clicked.connect(lambda: self.password_wanted.emit(self._path()))
        theme.dress(self.open, "open", "ink_muted", 16)
        theme.dress(self.folder, "folder", "ink_muted", 16)
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._path()))
        self.folder.clicked.connect(lambda: self.folder_wanted.emit(self._path()))
        self._stack = Stack()
        self._stack.addWidget(self.table)
        self._stack.addWidget(_all_well(theme, self.tr("Every file could be read.")))
        unknown = words(self.tr("This is shown as soon as the engine runs."), "muted")
        unknown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(unknown)
        self._stack.setCurrentWidget(unknown)
        self.reasons = ReasonBar()
        self.reasons.chosen.connect(lambda _: self._show_rows())
        self._foot = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._beside.setContentsMargins(SPACE_L, SPACE_S, 0, 0)  # under the words of the table
        self._beside.setSpacing(SPACE_S)
        self._beside.addWidget(self.story, 1)
        buttons = QHBoxLayout()
        for button in (self.password, self.open, self.folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._beside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XXL, SPACE_XXL, SPACE_XXL, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(words(self.tr("Problems"), "display"))
        column.addWidget(self.said)
        column.addSpacing(SPACE_S)
        column.addWidget(self.reasons)
        column.addSpacing(SPACE_S)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self._tell(QModelIndex())

    def _make_table(self) -> ProblemTable:
        table = ProblemTable()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(SINCE_WIDTH)
        table.setAccessibleName(self.tr("Files with problems"))
        table.doubleClicked.connect(lambda index: self.open_wanted.emit(index.data(PATH_ROLE)))
        table.selectionModel().currentRowChanged.connect(self._come_to)
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (Column.FOLDER, Column.SINCE):
            self.table.setColumnHidden(column, self.width() < ROOM_FOR_ALL)
        self.table.share_out()
        way = QBoxLayout.Direction
        is_narrow = self.width() < ROOM_BESIDE
        self._beside.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def show_problems(self, problems: list[Json]) -> None:
        """Replace the rows, keeping the chosen file chosen."""
        self._problems = problems
        self.reasons.count(problems)
        self._show_rows()
        self._stack.setCurrentIndex(0 if problems else 1)
        self.said.setText(
            self.tr(
                "%Ln file(s) could not be fully read. The files themselves are untouched.",
                "",
                len(problems),
            )
            if problems
            else ""
        )

    def _show_rows(self) -> None:
        """Those of the chosen reason, keeping the chosen file chosen."""
        chosen, reason = self._path(), self.reasons.wanted
        shown = [one for one in self._problems if not reason or one.get("reason") == reason]
        self.model.show(shown)
        row = next((row for row, one in enumerate(shown) if one.get("path") == chosen), -1)
        if row >= 0:
            self.table.selectRow(row)
        self._tell(self.table.currentIndex())

    def _come_to(self, index: QModelIndex) -> None:
        self._tell(index)
        if index.isValid() and self.table.hasFocus():
            self.heard.emit(self.story.text())

    def _tell(self, index: QModelIndex) -> None:
        self._foot.setVisible(index.isValid())
        if not index.isValid():
            return
        problem = self.model.problem(index.row())
        self.password.setVisible(can_be_unlocked(str(problem.get("message"))))
        message = str(problem.get("message") or "")
        reason, remedy = reason_words(str(problem.get("reason", "")), message)
        said = displayable(file_words(message or reason))
        path = shown_path(str(problem.get("path", "")), self._home)
        self.story.setText("\n".join(part for part in (path, said, remedy) if part))

    def _path(self) -> str:
        index = self.table.currentIndex()
        return str(index.data(PATH_ROLE)) if index.isValid() else ""


def _all_well(theme: Theme, said: str) -> QWidget:
    page = QWidget()
    picture = QLabel()
    theme.dress(picture, "check", "positive", 40)
    text = words(said, "strong")
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    column = QVBoxLayout(page)
    column.addStretch(2)
    column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addSpacing(SPACE_M)
    column.addWidget(text)
    column.addStretch(3)
    return page
