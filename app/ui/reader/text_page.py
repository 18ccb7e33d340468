"""A note, a mail or a document's text, with the passage marked and in the middle."""

from __future__ import annotations

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
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui.ask.answer_text import ClosedDocument
from app.ui.look.plain_text import utf16_index
from app.ui.look.tokens import LINE_HEIGHT_PERCENT, SPACE_M, SPACE_XL

if TYPE_CHECKING:
    from app.ui.look.theme import Theme
    from app.ui.reader.reading import Reading

HEADING_GROWTH = {1: 1.35, 2: 1.18, 3: 1.08}


class TextPage(QTextEdit):
    """Read only; the text is inserted as characters and nothing in it is followed.

    Signals:
        shown: A reading was laid out.
    """

    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: Reading | None = None
        self._current: tuple[int, int] = (0, 0)
        self._numbered = False
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
        self._gutter = _Gutter(self)
        self.verticalScrollBar().valueChanged.connect(self._gutter.update)
        theme.changed.connect(self._dress_again)

    @property
    def reading(self) -> Reading | None:
        """What is shown."""
        return self._reading

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    def show_reading(self, reading: Reading, *, numbered: bool) -> None:
        """Lay a text out; ``numbered`` puts line numbers beside it."""
        self._reading, self._numbered = reading, numbered
        self._gutter.setVisible(numbered)
        self.setViewportMargins(self._gutter.wanted_width() if numbered else 0, 0, 0, 0)
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        block.setLineHeight(LINE_HEIGHT_PERCENT, kind.value)
        cursor.setBlockFormat(block)
        plain = QTextCharFormat()
        plain.setFont(self._theme.font(self._theme.scale.body))
        cursor.insertText(reading.text, plain)
        self._emphasise_headings(reading)
        self.look_at(reading.target)
        self.shown.emit()

    def look_at(self, span: tuple[int, int]) -> None:
        """Mark one place strongly and bring it to the middle."""
        self._current = span
        self._mark()
        if span[1] > span[0]:
            QTimer.singleShot(0, self, self._to_middle)

    def numbers(self) -> bool:
        """Whether line numbers are shown."""
        return self._numbered

    def _emphasise_headings(self, reading: Reading) -> None:
        for start, level in reading.headings:
            cursor = self._cursor((start, start))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            strong.setFontPointSize(self._theme.scale.body * HEADING_GROWTH.get(level, 1.0))
            cursor.mergeCharFormat(strong)

    def _mark(self) -> None:
        if self._reading is None:
            return
        target = self._reading.target
        spans = [(span, "mark") for span in self._reading.matches if span != self._current]
        if target != self._current:
            spans.insert(0, (target, "accent_soft"))
        spans.append((self._current, "mark_strong"))
        self.setExtraSelections([self._selection(s, role) for s, role in spans if s[1] > s[0]])

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
        self._gutter.setGeometry(QRect(0, 0, self._gutter.wanted_width(), self.height()))

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
            area = QRect(0, round(top), width - SPACE_M, round(height))
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
