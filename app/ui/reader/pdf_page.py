"""A PDF's own pages with the passage marked. QtPdf is imported when the first one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFile, QIODevice, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.look.tokens import LIGHT
from app.ui.reader.page_match import FEWEST_WORDS, match_quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtPdf import QPdfLink

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

SEARCH_PATIENCE_MS: Final = 1500
SHORTEST_PIECE: Final = 3


class PdfPage(QPdfView):
    """Shows one document; links inside it lead nowhere.

    Signals:
        counted: How many matches the passage (or what is left of it) has, and which is current.
        refused: Why the document cannot be shown: "missing", "password" or "damaged".
    """

    counted = Signal(int, int)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._device: QFile | None = None
        self._pieces: Iterator[str] = iter(())
        self._wanted_page = 0
        self._quote: dict[int, list[QRectF]] = {}
        self._current = -1
        # Children die in the order they were made, and the search must not outlive its document.
        self._search = QPdfSearchModel(self)
        self._pdf = QPdfDocument(self)
        self._search.setDocument(self._pdf)
        self._search.rowsInserted.connect(self._found)
        self._patience = QTimer(self, singleShot=True, interval=SEARCH_PATIENCE_MS)
        self._patience.timeout.connect(self._try_next_piece)
        self.setDocument(self._pdf)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of the PDF"))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def page_count(self) -> int:
        """Pages of the document that is open."""
        return self._pdf.pageCount()

    def show_pdf(self, path: str, page: int, quote: str) -> bool:
        """Open a file for reading at a page (from 1) and mark the quote; False if it cannot be."""
        self.shut()
        device = QFile(path, self)
        if not device.exists() or not device.open(QIODevice.OpenModeFlag.ReadOnly):
            self.refused.emit("missing")
            return False
        self._device = device
        self._pdf.load(device)
        error = self._pdf.error()
        if error is not QPdfDocument.Error.None_:
            is_locked = error is QPdfDocument.Error.IncorrectPassword
            self.shut()
            self.refused.emit("password" if is_locked else "damaged")
            return False
        self._wanted_page = min(max(page - 1, 0), max(self._pdf.pageCount() - 1, 0))
        self._current = -1
        QTimer.singleShot(0, self, self._go_to_page)
        if not self._find_quote(quote):
            self._pieces = _pieces(quote)
            self._try_next_piece()
        return True

    def show_places(self, places: list[Json], span: tuple[int, int]) -> None:
        """Mark lines that were read from scans, where the page itself has no text to mark.

        Args:
            places: Lines with ``start``, ``end``, ``page`` and edges in thousandths of the page.
            span: The passage, in the same text.
        """
        if self._device is None or self._quote or self._search.count():
            return
        found: dict[int, list[QRectF]] = {}
        for line in places:
            page = int(line["page"]) - 1
            if line["start"] < span[1] and span[0] < line["end"] and page < self.page_count:
                size = self._pdf.pagePointSize(page)
                corner, far = (
                    QPointF(line[x] * size.width() / 1000, line[y] * size.height() / 1000)
                    for x, y in (("left", "top"), ("right", "bottom"))
                )
                found.setdefault(page, []).append(QRectF(corner, far))
        if found:
            self._quote, self._current = found, 0
            self._patience.stop()
            self.counted.emit(1, 0)
            self._show_quote()

    def shut(self) -> None:
        """Let go of the file."""
        self._patience.stop()
        self._search.setSearchString("")
        self._quote = {}
        self._pdf.close()
        if self._device is not None:
            self._device.close()
            self._device.deleteLater()
            self._device = None

    def step(self, by: int) -> None:
        """To the next or the previous match."""
        count = self._search.count()
        if self._quote:
            self._show_quote()
        elif count:
            self._show_match((self._current + by) % count)

    @property
    def marked_pages(self) -> list[int]:
        """The pages (from 0) on which something is marked."""
        return sorted(self._quote) or sorted({link.page() for link in self._links()})

    def _go_to_page(self) -> None:
        if self._device is None:
            return
        if self._quote:
            self._show_quote()
        elif self._current < 0:
            self.pageNavigator().jump(self._wanted_page, QPointF(), 0)

    def _find_quote(self, quote: str) -> bool:
        """Look for the words by their letters alone, on the page and what is left on the next."""
        if len(quote.split()) < FEWEST_WORDS:
            return False
        for page in range(self._wanted_page, min(self._wanted_page + 2, self.page_count)):
            match = match_quote(self._pdf.getAllText(page).text(), quote)
            if match is None:
                break
            shapes = (
                self._pdf.getSelectionAtIndex(page, start, end - start).bounds()
                for start, end in match.spans
            )
            self._quote[page] = _lines(shape.boundingRect() for some in shapes for shape in some)
            quote = match.rest
            if not quote:
                break
        self._quote = {page: boxes for page, boxes in self._quote.items() if boxes}
        if self._quote:
            self._current = 0
            self.counted.emit(1, 0)
        return bool(self._quote)

    def _show_quote(self) -> None:
        page, boxes = min(self._quote.items())
        above = QPointF(0, max(0.0, min(box.top() for box in boxes) - 120))
        self.pageNavigator().jump(page, above, 0)
        self.viewport().update()

    def _try_next_piece(self) -> None:
        piece = next(self._pieces, "")
        if piece and self._current < 0:
            self._search.setSearchString(piece)
            self._patience.start()

    def _found(self) -> None:
        self._patience.stop()
        links = self._links()
        on_page = next((i for i, link in enumerate(links) if link.page() == self._wanted_page), -1)
        if self._current < 0 and on_page >= 0:
            self._show_match(on_page)
        self.counted.emit(len(links), self._current)

    def _show_match(self, index: int) -> None:
        self._current = index
        links = self._links()
        link = links[index]
        self.viewport().update()
        above = QPointF(0, max(0.0, link.location().y() - 120))
        self.pageNavigator().jump(link.page(), above, 0)
        self.counted.emit(len(links), index)

    def _links(self) -> list[QPdfLink]:
        return [self._search.resultAtIndex(i) for i in range(self._search.count())]

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, self._theme.colour("sunken"))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages, and our marks over them; the view's own are loud and cannot be changed."""
        super().paintEvent(event)
        if not self._search.count() and not self._quote:
            return
        painter = QPainter(self.viewport())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        boxes = self._page_boxes()
        for index, link in enumerate(self._links()):
            colour = LIGHT.mark_strong if index == self._current else LIGHT.mark
            painter.setBrush(QColor(colour))
            self._draw(painter, boxes[link.page()], link.page(), link.rectangles())
        painter.setBrush(QColor(LIGHT.mark_strong))
        for number, parts in self._quote.items():
            self._draw(painter, boxes[number], number, parts)

    def _draw(self, painter: QPainter, page: QRectF, number: int, parts: Iterable[QRectF]) -> None:
        """Rectangles of page ``number``, in points, onto where that page lies."""
        scale = page.width() / self._pdf.pagePointSize(number).width()
        for part in parts:
            mark = QRectF(part.topLeft() * scale + page.topLeft(), part.size() * scale)
            painter.drawRect(mark.adjusted(-2, -2, 2, 2))

    def _page_boxes(self) -> list[QRectF]:
        """Where every page lies in the viewport, by the rules of QPdfView's fit to width."""
        margins, top = self.documentMargins(), float(self.documentMargins().top())
        across = self.viewport().width() - margins.left() - margins.right()
        scrolled = self.verticalScrollBar().value()
        boxes = []
        for page in range(self._pdf.pageCount()):
            size = self._pdf.pagePointSize(page)
            height = round(size.height() * across / max(size.width(), 1.0))
            boxes.append(QRectF(margins.left(), top - scrolled, across, height))
            top += height + self.pageSpacing()
        return boxes

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the view itself would open a link's address without a question


def _lines(boxes: Iterable[QRectF]) -> list[QRectF]:
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


def _pieces(quote: str) -> Iterator[str]:
    """What to look for, one after the other: line breaks may keep the whole from being found."""
    words = quote.split()
    for count in (len(words), 10, 6, SHORTEST_PIECE):
        if SHORTEST_PIECE <= count <= len(words) or count == len(words):
            yield " ".join(words[:count])
