"""Kept conversations as rows, under headings that say how long ago they were."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.ui.ask.filters import month_name
from app.ui.look.plain_text import one_line, shown_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.engine_link import Json

Index = QModelIndex | QPersistentModelIndex


class HistoryRole(IntEnum):
    """What a row can be asked for, beside Qt's own roles."""

    ID = int(Qt.ItemDataRole.UserRole) + 1
    IS_HEADING = int(Qt.ItemDataRole.UserRole) + 2
    BELOW = int(Qt.ItemDataRole.UserRole) + 3


class HistoryModel(QAbstractListModel):
    """The newest conversations first; older ones are fetched as somebody scrolls down to them.

    Signals:
        more_wanted: The next page, from this one on.
        renamed: The id of a conversation and the title it was given.
    """

    more_wanted = Signal(int)
    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Json | str] = []
        self._known = 0
        self._total = 0
        self._is_waiting = False
        self._today: Callable[[], QDate] = QDate.currentDate

    def set_today(self, today: Callable[[], QDate]) -> None:
        """Ask another calendar which day it is."""
        self._today = today

    def show(self, conversations: list[Json], total: int) -> None:
        """Replace all rows by the first page of ``total``."""
        self.beginResetModel()
        self._rows, self._known, self._total, self._is_waiting = [], 0, total, False
        self._rows = self._with_headings(conversations)
        self._known = len(conversations)
        self.endResetModel()

    def add(self, conversations: list[Json]) -> None:
        """Put the next page below."""
        self._is_waiting = False
        if not conversations:
            self._total = self._known  # some were deleted meanwhile
            return
        rows = self._with_headings(conversations)
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._known += len(conversations)
        self.endInsertRows()

    def row_of(self, conversation_id: str) -> int:
        """Where a conversation stands; -1 if it is not there."""
        places = (
            place
            for place, row in enumerate(self._rows)
            if not isinstance(row, str) and row["id"] == conversation_id
        )
        return next(places, -1)

    def conversation(self, index: Index) -> Json | None:
        """The conversation of a row; None for a heading."""
        row = self._rows[index.row()] if index.isValid() else ""
        return None if isinstance(row, str) else row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._known < self._total and not self._is_waiting

    def fetchMore(self, _parent: Index) -> None:
        self._is_waiting = True
        self.more_wanted.emit(self._known)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.conversation(index) is None:
            return Qt.ItemFlag.NoItemFlags
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == HistoryRole.IS_HEADING:
            return isinstance(row, str)
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _title(row)
        makers: dict[int, Callable[[], str]] = {
            int(Qt.ItemDataRole.EditRole): lambda: str(row["title"]),
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: f"{_title(row)}. {self._below(row)}",
            int(HistoryRole.ID): lambda: str(row["id"]),
            int(HistoryRole.BELOW): lambda: self._below(row),
        }
        make = makers.get(int(role))
        return make() if make else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        row, title = self.conversation(index), one_line(str(value))
        if row is None or role != Qt.ItemDataRole.EditRole or not title or title == row["title"]:
            return False
        row["title"] = title
        self.dataChanged.emit(index, index)
        self.renamed.emit(str(row["id"]), title)
        return True

    def _with_headings(self, conversations: list[Json]) -> list[Json | str]:
        last = next((row for row in reversed(self._rows) if isinstance(row, str)), "")
        rows: list[Json | str] = []
        for one in conversations:
            heading = how_long_ago(str(one.get("changed", "")), self._today())
            if heading != last:
                rows.append(heading)
                last = heading
            rows.append(dict(one))
        return rows

    def _below(self, row: Json) -> str:
        """The question that was found, or when it was and how many questions it has."""
        found = one_line(str(row.get("found") or ""))
        if found and found != row.get("title"):
            return found
        changed = str(row.get("changed", ""))
        moment = QDateTime.fromString(changed, Qt.DateFormat.ISODate).toLocalTime()
        is_recent = moment.date().daysTo(self._today()) <= 1
        time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
        when = time if is_recent else shown_date(changed)
        said = QCoreApplication.translate(
            "History", "%Ln question(s)", "", int(row.get("turns", 0))
        )
        return f"{when}  ·  {said}"


def how_long_ago(moment: str, today: QDate) -> str:
    """The heading for a conversation that was last gone on with at this ISO 8601 time."""
    translate = QCoreApplication.translate
    day = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime().date()
    past = day.daysTo(today) if day.isValid() else 1000
    if past <= 0:
        return translate("History", "Today")
    if past == 1:
        return translate("History", "Yesterday")
    if day.weekNumber() == today.weekNumber() and past < 7:
        return translate("History", "This week")
    return month_name(day.toString("yyyy-MM")) if day.isValid() else translate("History", "Earlier")


def _title(row: Json) -> str:
    taken_out = QCoreApplication.translate("History", "Taken out: the file was forgotten")
    return one_line(str(row.get("title") or "")) or taken_out
