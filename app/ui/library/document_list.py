"""A long list of documents, a row each: kind, title, when and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.ask.passage_delegate import icon_for
from app.ui.ask.passage_model import title_of
from app.ui.look.directed_text import beside, draw_line
from app.ui.look.plain_text import one_line, shown_date, shown_folder
from app.ui.look.row_delegate import RowDelegate
from app.ui.look.tokens import RADIUS_S, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
DOCUMENT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
LINE_ROLE: Final = DOCUMENT_ROLE + 1
ICON_SIZE: Final = 18


class DocumentListModel(QAbstractListModel):
    """Documents that come page by page: whoever shows the end asks for more.

    Signals:
        more_wanted: How many there are so far.
    """

    more_wanted = Signal(int)

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._documents: list[Json] = []
        self._total = 0
        self._asked = False

    def clear(self) -> None:
        """No rows, and none to come."""
        self.beginResetModel()
        self._documents, self._total, self._asked = [], 0, False
        self.endResetModel()

    def add(self, documents: list[Json], total: int) -> None:
        """More rows, of ``total`` in all."""
        first = len(self._documents)
        self._total, self._asked = total if documents else first, False
        if documents:
            self.beginInsertRows(QModelIndex(), first, first + len(documents) - 1)
            self._documents += documents
            self.endInsertRows()

    def document(self, row: int) -> Json:
        """The engine's record behind a row."""
        return self._documents[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._documents)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self._documents) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._documents))

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        document = self._documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(document)
        if role == DOCUMENT_ROLE:
            return document
        if role == LINE_ROLE:
            return self._line(document)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of(document)}, {self._line(document)}"
        return None

    def _line(self, document: Json) -> str:
        parts = (
            one_line(str(document.get("from") or "")),
            shown_date(document.get("date")),
            shown_folder(str(document.get("path", "")), self._home),
        )
        return beside(parts)


class _DocumentDelegate(RowDelegate):
    """Two lines and the picture of the kind."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, RADIUS_S, parent)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        del option
        return QSize(200, self._heights()[2])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        self.paint_ground(painter, area, option.state)
        self._write(painter, area, index)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, index: Index) -> None:
        upper, lower, _ = self._heights()
        document = index.data(DOCUMENT_ROLE)
        ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
        picture = self._theme.pixmap(
            icon_for(str(document.get("kind"))), "accent", ICON_SIZE, ratio
        )
        direction = painter.layoutDirection()
        place = QRect(area.left() + SPACE_S, area.top() + SPACE_S + 1, ICON_SIZE, ICON_SIZE)
        painter.drawPixmap(QStyle.visualRect(direction, area, place).topLeft(), picture)
        left = area.left() + SPACE_S + ICON_SIZE + SPACE_M
        width = area.right() - SPACE_S - left
        scale = self._theme.scale
        for text, points, role, top, height in (
            (index.data(), scale.body, "ink", area.top() + SPACE_S, upper),
            (index.data(LINE_ROLE), scale.small, "ink_muted",
             area.top() + SPACE_S + upper + SPACE_XS // 2, lower),
        ):  # fmt: skip
            weight = QFont.Weight.Medium if role == "ink" else QFont.Weight.Normal
            painter.setFont(self._theme.font(points, weight))
            painter.setPen(self._theme.colour(role))
            line = QStyle.visualRect(direction, area, QRect(left, top, width, height))
            draw_line(painter, line, str(text))

    def _heights(self) -> tuple[int, int, int]:
        scale = self._theme.scale
        upper = QFontMetrics(self._theme.font(scale.body)).height()
        lower = QFontMetrics(self._theme.font(scale.small)).height()
        return upper, lower, upper + lower + 2 * SPACE_S + SPACE_XS // 2


class DocumentList(QListView):
    """The list itself; Enter or a click opens.

    Signals:
        opened: A document.
    """

    opened = Signal(dict)

    def __init__(self, theme: Theme, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.documents = DocumentListModel(home, self)
        self.setModel(self.documents)
        self.setItemDelegate(_DocumentDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Documents of this subject"))
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.documents.document(index.row()))
