"""Subjects as tiles: as large as what is in them, named by their telling words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.library.focus_group import FocusGroup
from app.ui.library.library_state import number
from app.ui.library.squarified import Area, squarified
from app.ui.look.directed_text import apart
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import RADIUS_M, SPACE_M, SPACE_S

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

GAP: Final = 6
# The largest tiles are the warmest; a row of steps from this share of the accent's soft colour.
PALEST: Final = 0.35


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile says."""

    id: str
    words: tuple[str, ...]
    documents: int

    @classmethod
    def of(cls, subject: Json) -> Tile:
        """From the engine's subject."""
        said = tuple(one_line(str(word)) for word in subject.get("words") or ())
        named = said or (QCoreApplication.translate("Subjects", "Other things"),)
        return cls(str(subject["id"]), named, int(subject["documents"]))

    @property
    def name(self) -> str:
        return ", ".join(self.words)

    @property
    def count_words(self) -> str:
        return QCoreApplication.translate("Subjects", "%Ln document(s)", "", self.documents)


class TileButton(QAbstractButton):
    """One subject."""

    def __init__(self, theme: Theme, tile: Tile, warmth: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.tile, self._warmth = theme, tile, warmth
        self.setText(tile.name)
        self.setAccessibleName(f"{tile.name}: {tile.count_words}")
        self.setToolTip(f"{tile.name}\n{tile.count_words}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        is_looked_at = self.hasFocus() or self.underMouse()
        ring = colour("accent") if is_looked_at else colour("hairline")
        painter.setPen(QPen(ring, 2 if self.hasFocus() else 1))
        painter.setBrush(_mixed(colour("surface"), colour("selected"), self._warmth))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, RADIUS_M, RADIUS_M)
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        narrow = min(self.width(), self.height()) < 90
        margin = SPACE_S if narrow else SPACE_M
        inner = self.rect().adjusted(margin, margin, -margin, -margin)
        scale = self._theme.scale
        first, *others = self.tile.words
        bold = QFont.Weight.DemiBold
        for points in (scale.title, scale.strong, scale.body, scale.small):
            painter.setFont(self._theme.font(points, bold))
            if painter.fontMetrics().horizontalAdvance(first) <= inner.width():
                break
        painter.setPen(self._theme.colour("ink"))
        bottom = self._line(painter, inner, inner.top(), first)
        painter.setFont(self._theme.font(scale.small))
        line = painter.fontMetrics().height()
        painter.setPen(self._theme.colour("ink_muted"))
        foot = inner.bottom() - line
        for word in others:
            if bottom + line > foot - line // 2:
                break
            bottom = self._line(painter, inner, bottom, word)
        if bottom <= foot:
            said = self.tile.count_words
            if painter.fontMetrics().horizontalAdvance(said) > inner.width():
                said = number(self.tile.documents)
            self._line(painter, inner, foot + 1, said)

    def _line(self, painter: QPainter, inner: QRect, top: int, text: str) -> int:
        metrics = painter.fontMetrics()
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        area = QRect(inner.left(), top, inner.width(), metrics.height())
        shown = apart(said)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
        return top + metrics.height()


class TileMap(QWidget):
    """Tiles that fill the room there is.

    Signals:
        chosen: A tile's id.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: list[TileButton] = []
        self._group = FocusGroup(self)
        self.setAccessibleName(self.tr("Subjects"))
        self.setMinimumSize(320, 240)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Replace the tiles, the largest first."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        ordered = sorted(tiles, key=lambda tile: -tile.documents)
        most = max((tile.documents for tile in ordered), default=1)
        self.buttons = []
        for tile in ordered:
            warmth = PALEST + (1 - PALEST) * (tile.documents / most) ** 0.5
            button = TileButton(self._theme, tile, warmth, self)
            button.clicked.connect(lambda _=False, one=tile.id: self.chosen.emit(one))
            button.show()
            self.buttons.append(button)
        self._place()
        self._group.set_members(self.buttons)

    def focus_tile(self, tile_id: str | None = None) -> None:
        """The keyboard to a tile, or to the first."""
        wanted = next((one for one in self.buttons if one.tile.id == tile_id), None)
        target = wanted or (self.buttons[0] if self.buttons else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        whole = Area(0, 0, self.width() + GAP, self.height() + GAP)
        areas = squarified([max(1, one.tile.documents) for one in self.buttons], whole)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for button, area in zip(self.buttons, areas, strict=False):
            left, top = round(area.x), round(area.y)
            width = max(1, round(area.x + area.width) - left - GAP)
            height = max(1, round(area.y + area.height) - top - GAP)
            if right_to_left:
                left = self.width() - left - width
            button.setGeometry(left, top, width, height)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def part(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        part(one.red(), other.red()),
        part(one.green(), other.green()),
        part(one.blue(), other.blue()),
    )
