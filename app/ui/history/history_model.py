"""Kept conversations as rows, under headings that say how long ago they were."""

from __future__ import annotations

from collections import Counter
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
from app.ui.look.directed_text import beside
from app.ui.look.plain_text import one_line, shown_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.engine_link import Json

Index = QModelIndex | QPersistentModelIndex
_Key = tuple[str, int]


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

    @property
    def known(self) -> int:
        """How many conversations have been fetched."""
        return self._known

    def show(self, conversations: list[Json], total: int) -> None:
        """Show these, the first of ``total``, and no others.

        Rows that are there already stay the rows they were, and move if need be: what is selected,
        or is being renamed, stays so.
        """
        self._known, self._total, self._is_waiting = len(conversations), total, False
        rows = self._with_headings(conversations, "")
        keys = _keys(rows)
        self._drop_all_but(set(keys))
        self._put(rows, keys)

    def add(self, conversations: list[Json]) -> None:
        """Put the next page below."""
        self._is_waiting = False
        if not conversations:
            self._total = self._known  # some were deleted meanwhile
            return
        self._known += len(conversations)
        last = next((row for row in reversed(self._rows) if isinstance(row, str)), "")
        new = [one for one in conversations if self.row_of(str(one["id"])) < 0]
        self._insert(len(self._rows), self._with_headings(new, last))

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

    def _drop_all_but(self, kept: set[_Key]) -> None:
        keys = _keys(self._rows)
        end = len(keys)
        while end:
            if keys[end - 1] in kept:
                end -= 1
                continue
            first = end - 1
            while first and keys[first - 1] not in kept:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()
            end = first

    def _put(self, rows: list[Json | str], keys: list[_Key]) -> None:
        """Bring what is there, all of it among ``rows``, into their order, and the rest between."""
        there = _keys(self._rows)
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and keys[end] not in there:
                end += 1
            if end > place:
                self._insert(place, rows[place:end])
                there[place:place] = keys[place:end]
                place = end
                continue
            before = there.index(keys[place], place)
            if before != place:
                self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), place)
                self._rows.insert(place, self._rows.pop(before))
                there.insert(place, there.pop(before))
                self.endMoveRows()
            if self._rows[place] != rows[place]:
                self._rows[place] = rows[place]
                self.dataChanged.emit(self.index(place), self.index(place))
            place += 1

    def _insert(self, place: int, rows: list[Json | str]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def _with_headings(self, conversations: list[Json], last: str) -> list[Json | str]:
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
        translate = QCoreApplication.translate
        parts = [when, translate("History", "%Ln question(s)", "", int(row.get("turns", 0)))]
        if gone := int(row.get("taken_out") or 0):
            parts.append(translate("History", "%Ln taken out", "", gone))
        return beside(parts)


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


def _keys(rows: list[Json | str]) -> list[_Key]:
    """What tells a row from the others: a conversation's id, or which heading of a name it is."""
    keys: list[_Key] = []
    headings: Counter[str] = Counter()
    for row in rows:
        if isinstance(row, str):
            headings[row] += 1
            keys.append((row, headings[row]))
        else:
            keys.append((str(row["id"]), 0))
    return keys


def _title(row: Json) -> str:
    taken_out = QCoreApplication.translate("History", "Taken out: the file was forgotten")
    return one_line(str(row.get("title") or "")) or taken_out
