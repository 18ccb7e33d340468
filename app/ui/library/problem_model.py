"""The files with problems as a table."""

from __future__ import annotations

from enum import IntEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.explanations.files import reason_words
from app.ui.look.directed_text import apart
from app.ui.look.plain_text import one_line, shown_date, shown_folder

if TYPE_CHECKING:
    from app.ui.engine_link import Json

Index = QModelIndex | QPersistentModelIndex
PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Column(IntEnum):
    """The table's columns."""

    FILE = 0
    FOLDER = 1
    REASON = 2
    REMEDY = 3
    SINCE = 4


class ProblemModel(QAbstractTableModel):
    """One row a file; words are made when a cell is asked for."""

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._problems: list[Json] = []

    def show(self, problems: list[Json]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def problem(self, row: int) -> Json:
        """The engine's record behind a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("File"),
            self.tr("Folder"),
            self.tr("What happened"),
            self.tr("What to do"),
            self.tr("Since"),
        )[section]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        path = str(problem.get("path", ""))
        if role == PATH_ROLE:
            return path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(problem, path, Column(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return apart(self._words(problem, path, Column(index.column())))
        return None

    def _words(self, problem: Json, path: str, column: Column) -> str:
        if column is Column.FILE:
            return one_line(PurePath(path).name)
        if column is Column.FOLDER:
            return shown_folder(path, self._home)
        message = str(problem.get("message") or "")
        reason, remedy = reason_words(str(problem.get("reason", "")), message)
        if column is Column.REASON:
            return reason
        if column is Column.REMEDY:
            return remedy
        return shown_date(problem.get("since"))
