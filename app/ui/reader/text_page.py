"""A note, a mail or a document's text, with the passage marked and in the middle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QStyle, QTextEdit, QWidget

from app.ui.ask.answer_text import ClosedDocument
from app.ui.look.plain_text import code_point_index, one_line, utf16_index
from app.ui.look.tokens import LINE_HEIGHT_PERCENT, SPACE_M, SPACE_XL
from app.ui.reader.links import link_at, links_in
from app.ui.reader.markdown_look import MarkdownLook
from app.ui.reader.reading import nearest_same
from app.ui.reader.zoom import FITTING

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from app.ui.look.theme import Theme
    from app.ui.reader.links import Link
    from app.ui.reader.reading import Reading

LINKS_LISTED = 30
LONGEST_SHOWN = 80
HEADING_GROWTH = {1: 1.35, 2: 1.18, 3: 1.08}


class TextPage(QTextEdit):
    """Read only; the text is inserted as characters and nothing in it is followed.

    Signals:
        shown: A reading was laid out.
        looked: Another place is in the middle.
        link_wanted: The address of a link that was chosen.
    """

    shown = Signal()
    looked = Signal()
    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: Reading | None = None
        self._current: tuple[int, int] = (0, 0)
        self._numbered = False
        self._spare = 0
        self._percent = FITTING
        self.setDocument(ClosedDocument(self))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text of the document"))
        self.document().setDocumentMargin(SPACE_XL)
        self._markdown = MarkdownLook(theme, self.document())
        self._links: tuple[Link, ...] = ()
        self.viewport().setMouseTracking(True)
        self._gutter = _Gutter(self)
        self.verticalScrollBar().valueChanged.connect(self._gutter.update)
        theme.changed.connect(self._dress_again)

    @property
    def reading(self) -> Reading | None:
        """What is shown."""
        return self._reading

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    @property
    def current(self) -> tuple[int, int]:
        """The place that is looked at, in the reading's text."""
        return self._current

    @property
    def links(self) -> tuple[Link, ...]:
        """The addresses in the text that is shown."""
        return self._links

    def show_reading(
        self, reading: Reading, *, numbered: bool, markdown: bool = False, spare: int = 0
    ) -> None:
        """Lay a text out; ``numbered`` puts line numbers beside it, ``markdown`` dresses it.

        The lines before ``spare`` are not shown; every character keeps its place.
        """
        self._reading, self._numbered, self._spare = reading, numbered, spare
        self._links = links_in(reading.text)
        self._markdown.is_on = markdown
        self._gutter.setVisible(numbered)
        margin = self._gutter.wanted_width() if numbered else 0
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if is_mirrored else margin, 0, margin if is_mirrored else 0, 0)
        self._set_text(reading)
        self.look_at(reading.target)
        self.shown.emit()

    def show_anew(
        self, reading: Reading, *, numbered: bool, markdown: bool = False, spare: int = 0
    ) -> None:
        """As ``show_reading``; the line at the top stays where it is, if it is still there."""
        first = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        line, number = first.text(), first.blockNumber()
        top = self._top_of(first.blockNumber())
        self.show_reading(reading, numbered=numbered, markdown=markdown, spare=spare)
        kept = nearest_same(reading.text.split("\n"), line, number)
        bar = self.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.value() + self._top_of(kept) - top))

    def _top_of(self, block_number: int) -> int:
        """How far below the upper edge a line of the text begins."""
        block = self.document().findBlockByNumber(block_number)
        box = self.document().documentLayout().blockBoundingRect(block)
        return round(box.top()) - self.verticalScrollBar().value()

    def set_zoom(self, percent: int) -> None:
        """Set the text in so many percent of its size; what is marked stays in sight."""
        if percent == self._percent:
            return
        self._percent = percent
        if self._reading is not None:
            held, top = self._in_sight()
            self._set_text(self._reading)
            self._mark()
            there = QTextCursor(self.document())
            there.setPosition(held)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(there).top() - top)

    def _in_sight(self) -> tuple[int, int]:
        """Where the eye rests in the text, and how high: on what is marked, else the first line."""
        marked = self._cursor(self._current)
        marked.setPosition(marked.selectionStart())
        top = self.cursorRect(marked).top()
        if self._current[1] > self._current[0] and 0 <= top < self.viewport().height():
            return marked.position(), top
        first = self.cursorForPosition(self.viewport().rect().topLeft())
        return first.position(), self.cursorRect(first).top()

    def _points(self, growth: float = 1.0) -> float:
        return self._theme.scale.body * growth * self._percent / FITTING

    def _set_text(self, reading: Reading) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        block.setLineHeight(LINE_HEIGHT_PERCENT, kind.value)
        cursor.setBlockFormat(block)
        plain = QTextCharFormat()
        plain.setFont(self._theme.font(self._points()))
        cursor.insertText(reading.text, plain)
        self._emphasise_headings(reading)
        self._leave_out(self._spare)

    def look_at(self, span: tuple[int, int]) -> None:
        """Mark one place strongly and bring it to the middle."""
        self._current = span
        self._mark()
        self.looked.emit()
        if span[1] > span[0]:
            QTimer.singleShot(0, self, self._to_middle)

    def numbers(self) -> bool:
        """Whether line numbers are shown."""
        return self._numbered

    def _leave_out(self, end: int) -> None:
        block, last = self.document().begin(), self._cursor((end, end)).block()
        while block.isValid() and block != last:
            block.setVisible(False)
            self.document().markContentsDirty(block.position(), block.length())
            block = block.next()

    def _emphasise_headings(self, reading: Reading) -> None:
        for start, level in reading.headings:
            cursor = self._cursor((start, start))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            strong.setFontPointSize(self._points(HEADING_GROWTH.get(level, 1.0)))
            cursor.mergeCharFormat(strong)

    def _mark(self) -> None:
        if self._reading is None:
            return
        target = self._reading.target
        spans = [(span, "mark") for span in self._reading.matches if span != self._current]
        if target != self._current:
            spans.insert(0, (target, "accent_soft"))
        spans.append((self._current, "mark_strong"))
        marks = [self._selection(s, role) for s, role in spans if s[1] > s[0]]
        self.setExtraSelections([*self._link_looks(), *marks])

    def _link_looks(self) -> list[QTextEdit.ExtraSelection]:
        looks = []
        is_dressed = self._markdown.is_on
        for link in (one for one in self._links if not (one.is_named and is_dressed)):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor((link.start, link.end))
            look = QTextCharFormat()
            look.setFontUnderline(True)
            look.setUnderlineColor(self._theme.colour("accent"))
            selection.format = look
            looks.append(selection)
        return looks

    def link_under(self, place: QPoint) -> Link | None:
        """The link at a place of the viewport."""
        if self._reading is None or not self._links:
            return None
        unit = self.cursorForPosition(place).position()
        return link_at(self._links, code_point_index(self._reading.text, unit))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        link = self.link_under(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(one_line(link.url) if link else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        link = self.link_under(event.position().toPoint())
        is_click = event.button() is Qt.MouseButton.LeftButton
        if link is not None and is_click and not self.textCursor().hasSelection():
            self.link_wanted.emit(link.url)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the text, and where its links lead."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), self.selectAll)
        if self._links:
            links = menu.addMenu(self.tr("Links in this text"))
            for url in dict.fromkeys(link.url for link in self._links[:LINKS_LISTED]):
                shown = one_line(url)[:LONGEST_SHOWN].replace("&", "&&")
                links.addAction(shown, partial(self.link_wanted.emit, url))
        return menu

    def _selection(self, span: tuple[int, int], role: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        mark = QTextCharFormat()
        mark.setBackground(self._theme.colour(role))
        mark.setForeground(self._theme.colour("ink"))
        selection.format = mark
        return selection

    def _cursor(self, span: tuple[int, int]) -> QTextCursor:
        text = self._reading.text if self._reading else ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_index(text, span[0]))
        cursor.setPosition(utf16_index(text, span[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _to_middle(self) -> None:
        cursor = self._cursor(self._current)
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        place = self.cursorRect(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    def _dress_again(self) -> None:
        self._mark()
        self._gutter.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = QRect(0, 0, self._gutter.wanted_width(), self.height())
        self._gutter.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def paint_numbers(self, painter: QPainter, width: int) -> None:
        """Paint the numbers of the lines in sight."""
        if self._reading is None:
            return
        painter.setFont(self._theme.font(self._theme.scale.small))
        painter.setPen(self._theme.colour("ink_muted"))
        layout = self.document().documentLayout()
        scrolled = self.verticalScrollBar().value()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            top = box.top() - scrolled
            if top > self.height():
                break
            line = block.layout().lineAt(0)
            height = line.height() if line.isValid() else box.height()
            area = QRect(0, round(top), width, round(height)).adjusted(SPACE_M, 0, -SPACE_M, 0)
            number = str(block.blockNumber() + self._reading.first_line)
            painter.drawText(
                area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number
            )
            block = block.next()


class _Gutter(QWidget):
    def __init__(self, page: TextPage) -> None:
        super().__init__(page)
        self._page = page

    def wanted_width(self) -> int:
        reading = self._page.reading
        last = reading.first_line + reading.text.count("\n") if reading else 1
        return self.fontMetrics().horizontalAdvance("0") * max(2, len(str(last))) + 2 * SPACE_M

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._page.paint_numbers(painter, self.width())
