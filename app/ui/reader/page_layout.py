"""Where QPdfView puts the pages of a document: by its rules, so that we can mark and hold places.

The rules are those of ``QPdfViewPrivate::calculateDocumentLayout`` in Qt 6: pages one below the
other, centred, each cut to whole pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMargins, QRectF, QSizeF

WIDEST_FIT: Final = 1.8
"""Pixels a point: where a page would become larger than that only to be as wide as its pane, the
lines would be too long to read and little of it in sight."""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Pages in a viewport.

    Attributes:
        sizes: Each page's, in points.
        across: The viewport's width in pixels.
        scale: Pixels a point; 0 makes each page as wide as the viewport.
        resolution: Pixels a point of the screen.
        margins, spacing: Around all pages and between two, in pixels.
    """

    sizes: tuple[QSizeF, ...]
    across: int
    scale: float
    resolution: float
    margins: QMargins
    spacing: int

    @property
    def room(self) -> int:
        """How wide a page may be without being cut off, in pixels."""
        return max(1, self.across - self.margins.left() - self.margins.right())

    def boxes(self) -> list[QRectF]:
        """Each page in pixels, from the upper left corner of all there is to scroll through."""
        sizes = [self._pixels(size) for size in self.sizes]
        widest = max((size.width() for size in sizes), default=0.0)
        total = max(widest + self.margins.left() + self.margins.right(), float(self.across))
        top = float(self.margins.top())
        boxes = []
        for size in sizes:
            left = float(int((total - size.width()) / 2))
            boxes.append(QRectF(left, top, size.width(), size.height()))
            top += size.height() + self.spacing
        return boxes

    def _pixels(self, size: QSizeF) -> QSizeF:
        by = self.scale or self.resolution
        whole = QSizeF(size * by).toSize()
        if not self.scale and whole.width():
            whole *= self.room / whole.width()
        return whole.toSizeF()


def scale_for(page: QSizeF, room: int, percent: int) -> float:
    """Pixels a point at so many percent of what fits; 0 where that is just as wide as the room."""
    fitting = room / max(page.width(), 1.0)
    if percent == 100 and fitting <= WIDEST_FIT:
        return 0.0
    return min(fitting, WIDEST_FIT) * percent / 100


def lines_of(boxes: Iterable[QRectF]) -> list[QRectF]:
    """One box a line: some programs draw every letter on its own."""
    lines: list[QRectF] = []
    for box in boxes:
        if box.isEmpty():
            continue
        last = lines[-1] if lines else QRectF()
        shared = min(last.bottom(), box.bottom()) - max(last.top(), box.top())
        apart = max(box.left() - last.right(), last.left() - box.right())
        if lines and 2 * shared > min(last.height(), box.height()) and apart < 2 * last.height():
            lines[-1] = last.united(box)
        else:
            lines.append(box)
    return lines
