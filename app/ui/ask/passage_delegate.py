"""How a passage looks as a row: kind, title, where it is from, and the words that matched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.ui.ask.passage_model import PassageRole, Shape
from app.ui.look.directed_text import line_option
from app.ui.look.plain_text import utf16_index
from app.ui.look.row_delegate import RowDelegate
from app.ui.look.tokens import RADIUS_M, SPACE_L, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.ask.matching import Snippet
    from app.ui.look.theme import Theme

ICON_SIZE: Final = 20
SNIPPET_LINES: Final = 2
_MARKED_IS_WIDER: Final = 1.1
Index = QModelIndex | QPersistentModelIndex


class PassageDelegate(RowDelegate):
    """Paints rows of a PassageModel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, RADIUS_M)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small, body = (QFontMetrics(font) for font in self._fonts())
        snippet = self._lines(option, index, body) * body.lineSpacing() + SPACE_S
        shape = index.data(PassageRole.SHAPE)
        if shape == Shape.FOLD:
            return QSize(240, small.height() + SPACE_M)
        if shape == Shape.PART:
            place = small.height() if index.data(PassageRole.PLACE_LINE) else 0
            return QSize(240, place + snippet + SPACE_M)
        height = title.height() + SPACE_XS + small.height() + snippet + 2 * SPACE_M
        return QSize(240, height)

    def _lines(self, option: QStyleOptionViewItem, index: Index, body: QFontMetrics) -> int:
        """How many lines the words take; all rows of a long list are alike."""
        view = option.widget
        if not isinstance(view, QListView) or view.uniformItemSizes():
            return SNIPPET_LINES
        room = view.viewport().width() - SPACE_M - ICON_SIZE - SPACE_M - SPACE_L
        text = index.data(PassageRole.SNIPPET).text
        # Marked words are a little wider than plain ones.
        return 1 if body.horizontalAdvance(text) * _MARKED_IS_WIDER < room else SNIPPET_LINES

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 2, 0, -2)
        shape = index.data(PassageRole.SHAPE)
        is_turned = option.direction is Qt.LayoutDirection.RightToLeft
        before, behind = SPACE_M + ICON_SIZE + SPACE_M, SPACE_L
        if is_turned:
            before, behind = behind, before
        if shape in (Shape.FOLD, Shape.PART):
            edge = (
                rect.adjusted(0, 0, -before, 0)
                if is_turned
                else rect.adjusted(before - SPACE_S, 0, 0, 0)
            )
            self.paint_ground(painter, edge, option.state)
            inner = rect.adjusted(before, SPACE_XS, -behind, -SPACE_XS)
            self._paint_under(painter, inner, index)
        else:
            self.paint_ground(painter, rect, option.state)
            kind = index.data(PassageRole.KIND)
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._theme.pixmap(icon_for(kind), "accent", ICON_SIZE, ratio)
            left = rect.right() - SPACE_M - ICON_SIZE if is_turned else rect.left() + SPACE_M
            painter.drawPixmap(left, rect.top() + SPACE_M, pixmap)
            inner = rect.adjusted(before, SPACE_M, -behind, -SPACE_M)
            self._paint_words(painter, inner, index)
        painter.restore()

    def _paint_under(self, painter: QPainter, inner: QRect, index: Index) -> None:
        _, small, body = self._fonts()
        top = inner.top()
        if index.data(PassageRole.SHAPE) == Shape.FOLD:
            self._paint_fold(painter, inner, small, index)
            return
        place = index.data(PassageRole.PLACE_LINE)
        if place:
            top += self.paint_line(painter, inner, top, small, "ink_muted", place)
        self._paint_snippet(painter, inner, top, body, index.data(PassageRole.SNIPPET))

    def _paint_fold(self, painter: QPainter, inner: QRect, font: QFont, index: Index) -> None:
        """A sign that points to where it unfolds, always before the words."""
        is_turned = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "◂" if is_turned else "▸"
        sign = "▾" if index.data(PassageRole.IS_OPEN) else closed
        width = QFontMetrics(font).horizontalAdvance(f"{sign}  ")
        self.paint_line(painter, inner, inner.top(), font, "accent", sign)
        rest = inner.adjusted(0, 0, -width, 0) if is_turned else inner.adjusted(width, 0, 0, 0)
        self.paint_line(painter, rest, inner.top(), font, "accent", index.data())

    def _paint_words(self, painter: QPainter, inner: QRect, index: Index) -> None:
        title, small, body = self._fonts()
        top = inner.top()
        top += self._title(painter, inner, title, index) + SPACE_XS
        place = index.data(PassageRole.PLACE_LINE)
        top += self.paint_line(painter, inner, top, small, "ink_muted", place) + SPACE_S
        self._paint_snippet(painter, inner, top, body, index.data(PassageRole.SNIPPET))

    def _title(self, painter: QPainter, inner: QRect, font: QFont, index: Index) -> int:
        metrics = QFontMetrics(font)
        text = index.data()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        reach = len(shown) if shown == text else len(shown) - 1
        marks = [
            (start, min(end, reach))
            for start, end in index.data(PassageRole.TITLE_MARKS)
            if start < reach
        ]
        layout = QTextLayout(shown, font)
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        layout.setTextOption(line_option(text, is_mirrored))
        layout.setFormats([self._mark(shown, start, end) for start, end in marks])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(inner.width())
        layout.endLayout()
        painter.setPen(self._theme.colour("ink"))
        layout.draw(painter, QPointF(inner.left(), inner.top()))
        return metrics.height()

    def _paint_snippet(
        self, painter: QPainter, inner: QRect, top: int, font: QFont, cut: Snippet
    ) -> None:
        layout = QTextLayout(cut.text, font)
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option = line_option(cut.text, is_mirrored)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(cut.text, start, end) for start, end in cut.marks])
        layout.beginLayout()
        height = 0.0
        for _ in range(SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(inner.width())
            line.setPosition(QPointF(0, height))
            height += QFontMetrics(font).lineSpacing()
        layout.endLayout()
        painter.setPen(self._theme.colour("ink"))
        clip = QRectF(inner.left(), top, inner.width(), height)
        layout.draw(painter, QPointF(inner.left(), top), [], clip)

    def _mark(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        piece = QTextLayout.FormatRange()
        piece.start = utf16_index(text, start)
        piece.length = utf16_index(text, end) - piece.start
        mark = QTextCharFormat()
        mark.setBackground(self._theme.colour("mark"))
        mark.setForeground(self._theme.colour("ink"))
        mark.setFontWeight(QFont.Weight.DemiBold)
        piece.format = mark
        return piece

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        scale = self._theme.scale
        return (
            self._theme.font(scale.strong, QFont.Weight.DemiBold),
            self._theme.font(scale.small),
            self._theme.font(scale.body),
        )


def icon_for(kind: str) -> str:
    """The icon of a kind of document."""
    return kind if kind in {"note", "email", "pdf", "document", "web", "image"} else "document"
