"""How a conversation looks in the list: its title, and one quiet line below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from app.ui.history.history_model import HistoryRole
from app.ui.look.row_delegate import RowDelegate
from app.ui.look.tokens import RADIUS_S, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

TITLE_LIMIT: Final = 200
Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(RowDelegate):
    """Paints rows of a HistoryModel, and lets a title be typed where it stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, RADIUS_S)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small, heading = self._fonts()
        if index.data(HistoryRole.IS_HEADING):
            return QSize(120, QFontMetrics(heading).height() + SPACE_M + SPACE_S)
        lines = QFontMetrics(title).height() + QFontMetrics(small).height()
        return QSize(120, lines + 2 * SPACE_S + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title, small, heading = self._fonts()
        inner = option.rect.adjusted(SPACE_S, 0, -SPACE_S, 0)
        if index.data(HistoryRole.IS_HEADING):
            inner = inner.adjusted(0, SPACE_M, 0, -SPACE_XS)
            self.paint_line(painter, inner, inner.top(), heading, "ink_muted", index.data())
        else:
            self.paint_ground(painter, option.rect.adjusted(0, 1, 0, -1), option.state)
            top = inner.top() + SPACE_S
            top += self.paint_line(painter, inner, top, title, "ink", index.data())
            below = index.data(HistoryRole.BELOW)
            self.paint_line(painter, inner, top, small, "ink_muted", below)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setMaxLength(TITLE_LIMIT)
        editor.setAccessibleName(self.tr("Title of the conversation"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        height = max(editor.sizeHint().height(), option.rect.height() - 2 * SPACE_XS)
        rect = QRect(option.rect)
        rect.setHeight(min(height, rect.height()))
        rect.moveCenter(option.rect.center())
        editor.setGeometry(rect)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        scale = self._theme.scale
        return (
            self._theme.font(scale.body),
            self._theme.font(scale.small),
            self._theme.font(scale.small, QFont.Weight.DemiBold),
        )
