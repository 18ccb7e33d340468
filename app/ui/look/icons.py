"""The window's own icons: SVG lines in assets/icons, tinted for the colours of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.look.directed_text import is_window_mirrored

if TYPE_CHECKING:
    from pathlib import Path

PIXEL_RATIOS = (1.0, 2.0)
DIRECTED = frozenset({"back", "open", "sort"})
"""Icons that point along the line: they are turned round where the window is."""


class IconBox:
    """Reads and tints icons, each once a colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon ``name`` drawn in ``colour``, ``size`` logical pixels square."""
        key = (name, colour, size, ratio, is_window_mirrored() and name in DIRECTED)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, size: int = 20) -> QIcon:
        """The same for buttons, sharp on screens of one and two pixels a point."""
        icon = QIcon()
        for ratio in PIXEL_RATIOS:
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
        return icon

    def write(self, name: str, colour: str, file: Path) -> None:
        """The icon as a file, for the style sheet, which takes no other."""
        file.write_text(self._tinted(name, colour), encoding="utf-8")

    def _tinted(self, name: str, colour: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name].replace("currentColor", colour)

    def _draw(self, name: str, colour: str, size: int, ratio: float, is_turned: bool) -> QPixmap:
        svg = self._tinted(name, colour)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if is_turned:
            painter.translate(pixmap.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
