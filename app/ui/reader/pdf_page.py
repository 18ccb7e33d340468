"""A PDF's own pages with the passage marked. QtPdf is imported when the first one is opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFile, QIODevice, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.look.tokens import LIGHT, SPACE_XL
from app.ui.reader.page_layout import PageLayout, lines_of, scale_for
from app.ui.reader.page_match import FEWEST_WORDS, match_quote
from app.ui.reader.zoom import FITTING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtPdf import QPdfLink

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

SEARCH_PATIENCE_MS: Final = 1500
SHORTEST_PIECE: Final = 3
POINTS_AN_INCH: Final = 72.0


@dataclass(frozen=True, slots=True)
class _Held:
    """A place of a page, in points, and how far below the viewport's upper edge it stands."""

    page: int
    place: QRectF
    top: float


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
        self._found_from: int | None = None
        self._quote_before: dict[int, list[QRectF]] = {}
        self._percent = FITTING
        self._sizes: tuple[QSizeF, ...] = ()
        self._laid: PageLayout | None = None
        self._is_laying = False
        # Children die in the order they were made, and the search must not outlive its document.
        self._search = QPdfSearchModel(self)
        self._pdf = QPdfDocument(self)
        self._search.setDocument(self._pdf)
        self._search.rowsInserted.connect(self._found)
        self._patience = QTimer(self, singleShot=True, interval=SEARCH_PATIENCE_MS)
        self._patience.timeout.connect(self._try_next_piece)
        self.setDocument(self._pdf)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("scrolled")  # arrow keys scroll it: it shows that it has them
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # A page is not mirrored: its left is where scrolling begins.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Pages of the PDF"))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def page_count(self) -> int:
        """Pages of the document that is open."""
        return self._pdf.pageCount()

    def show_pdf(self, path: str, page: int, quote: str) -> bool:
        """Open a file for reading at a page (from 1) and mark the quote; False if it cannot be."""
        # Drawn pages are silent: a screen reader says at least what stands where one is led.
        self.setAccessibleDescription(quote)
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
        self._sizes = tuple(self._pdf.pagePointSize(page) for page in range(self.page_count))
        self._lay_out()
        QTimer.singleShot(0, self, self._go_to_page)
        if not self._find_quote(quote):
            self._pieces = _pieces(quote)
            self._try_next_piece()
        return True

    def show_anew(self, path: str, page: int, quote: str) -> bool:
        """As ``show_pdf``, at the place that is in sight now."""
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        held = [(bar, bar.value()) for bar in bars]
        if not self.show_pdf(path, page, quote):
            return False
        if not self._quote:  # what is found later would lead elsewhere
            self._pieces = iter(())
            self._patience.stop()
            self._search.setSearchString("")

        def go_back() -> None:
            for bar, value in held:
                bar.setValue(value)

        QTimer.singleShot(0, self, go_back)
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
        self._found_from = None
        self._search.setSearchString("")
        self._quote = {}
        self._laid = None
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

    def seek(self, sought: str) -> None:
        """Look for words in all pages, first from the one in sight; without any, as before."""
        self._patience.stop()
        if self._found_from is None:
            self._quote_before = self._quote
        self._pieces, self._current = iter(()), -1
        self._found_from = max(0, self.pageNavigator().currentPage()) if sought else None
        self._quote = {} if sought else self._quote_before
        self._search.setSearchString(sought)
        self.counted.emit(0, -1)
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Show the pages in so many percent of what fits; what is marked stays in sight."""
        if percent != self._percent:
            self._percent = percent
            self._hold(self._in_sight())

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
            self._quote[page] = lines_of(shape.boundingRect() for some in shapes for shape in some)
            quote = match.rest
            if not quote:
                break
        self._quote = {page: boxes for page, boxes in self._quote.items() if boxes}
        if self._quote:
            self._current = 0
            self.counted.emit(1, 0)
        return bool(self._quote)

    def _show_quote(self) -> None:
        self._look_at(*self._marked())

    def _try_next_piece(self) -> None:
        piece = next(self._pieces, "")
        if piece and self._current < 0:
            self._search.setSearchString(piece)
            self._patience.start()

    def _found(self) -> None:
        self._patience.stop()
        links = self._links()
        # What is quoted stands on its page; what is looked for there or on any later one.
        on_page = next((i for i, link in enumerate(links) if self._is_wanted(link.page())), -1)
        if self._current < 0 and on_page >= 0:
            self._show_match(on_page)
        self.counted.emit(len(links), self._current)

    def _is_wanted(self, page: int) -> bool:
        return page == self._wanted_page if self._found_from is None else page >= self._found_from

    def _show_match(self, index: int) -> None:
        self._current = index
        links = self._links()
        self._look_at(*self._marked())
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
        for part in parts:
            painter.drawRect(self._on_view(page, number, part).adjusted(-2, -2, 2, 2))

    def _page_boxes(self) -> list[QRectF]:
        """Where every page lies in the viewport."""
        return [] if self._laid is None else self._seen_boxes(self._laid)

    def _seen_boxes(self, laid: PageLayout) -> list[QRectF]:
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return [box.translated(-corner) for box in laid.boxes()]

    def _lay_out(self) -> None:
        """Have the view lay the pages out at the scale that is wanted, and note where they lie."""
        resolution = QGuiApplication.primaryScreen().logicalDotsPerInch() / POINTS_AN_INCH
        if self._device is None or not self._sizes:
            self._laid = None
            return
        spacing, margins = self.pageSpacing(), self.documentMargins()
        across = self.viewport().width()
        laid = PageLayout(self._sizes, across, 0.0, resolution, margins, spacing)
        scale = scale_for(self._sizes[self._wanted_page], laid.room, self._percent)
        self._laid = replace(laid, scale=scale)
        self._is_laying = True
        if scale:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(scale / resolution)
        else:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._is_laying = False

    def _marked(self) -> tuple[int, QRectF]:
        """The page and the place on it, in points, that is looked at; (-1, nothing) without."""
        if self._quote:
            page, parts = min(self._quote.items())
        elif 0 <= self._current < self._search.count():
            link = self._search.resultAtIndex(self._current)
            page, parts = link.page(), link.rectangles()
        else:
            return -1, QRectF()
        whole = QRectF()
        for part in parts:
            whole = whole.united(part)
        return page, whole

    def _look_at(self, page: int, place: QRectF) -> None:
        """Bring a place of a page into sight, a third below the upper edge."""
        if self._laid is not None and 0 <= page < self.page_count:
            self._scroll(_Held(page, place, self.viewport().height() / 3))
        self.viewport().update()

    def _in_sight(self) -> _Held | None:
        """What the eye rests on: the passage if it can be seen, else what stands at the top."""
        if self._laid is None:
            return None
        boxes, view = self._page_boxes(), QRectF(self.viewport().rect())
        page, place = self._marked()
        if 0 <= page < len(boxes) and self._on_view(boxes[page], page, place).intersects(view):
            return _Held(page, place, self._on_view(boxes[page], page, place).top())
        for page, box in enumerate(boxes):
            if box.bottom() > 0:
                scale = box.width() / self._laid.sizes[page].width()
                top = max(0.0, -box.top()) / scale
                centre = (view.center().x() - box.left()) / scale
                return _Held(page, QRectF(centre, top, 0, 0), max(0.0, box.top()))
        return None

    def _on_view(self, box: QRectF, page: int, place: QRectF) -> QRectF:
        scale = box.width() / max(self._sizes[page].width(), 1.0)
        return QRectF(place.topLeft() * scale + box.topLeft(), place.size() * scale)

    def _hold(self, held: _Held | None) -> None:
        """Lay out anew, and scroll until what was in sight is where it was."""
        self._lay_out()
        if held is not None:
            self._scroll(held)

    def _scroll(self, held: _Held) -> None:
        assert self._laid is not None
        place = self._on_view(self._laid.boxes()[held.page], held.page, held.place)
        view = self.viewport().size()
        lowest = max(0.0, view.height() - place.height() - SPACE_XL)
        self.verticalScrollBar().setValue(round(place.top() - min(max(held.top, 0.0), lowest)))
        aside = max(float(SPACE_XL), (view.width() - place.width()) / 2)
        self.horizontalScrollBar().setValue(round(place.left() - aside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._is_laying and self._laid is not None:
            # A scroll bar came or went: to fit the pages into what it leaves would bring it back.
            self._laid = replace(self._laid, across=self.viewport().width())
            super().resizeEvent(event)
            return
        held = self._in_sight()
        super().resizeEvent(event)
        self._hold(held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the view itself would open a link's address without a question


def _pieces(quote: str) -> Iterator[str]:
    """What to look for, one after the other: line breaks may keep the whole from being found."""
    words = quote.split()
    for count in (len(words), 10, 6, SHORTEST_PIECE):
        if SHORTEST_PIECE <= count <= len(words) or count == len(words):
            yield " ".join(words[:count])
