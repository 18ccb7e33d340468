"""An answer on the page: plain characters, and links that only we make.

What a model wrote is inserted with character formats and never parsed as HTML or Markdown, both
of which would open files and shares named in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCursor,
    QFont,
    QHideEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.ui.ask.turn import Piece, PieceKind
from app.ui.look.plain_text import displayable, without_emphasis
from app.ui.look.tokens import LINE_HEIGHT_PERCENT

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

_SCHEME = "cite"


class ClosedDocument(QTextDocument):
    """A document that fetches nothing, whatever it is asked for."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None


class AnswerText(QTextBrowser):
    """Grows with its text; a click on a mark names the citation.

    Signals:
        cited: The number of the mark that was clicked.
        pointed: The number under the pointer (0 when it left) and where, on the screen.
    """

    cited = Signal(int)
    pointed = Signal(int, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: list[Piece] = []
        self._drafted = ""
        self.setDocument(ClosedDocument(self))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setObjectName("answer")  # the style shows under it that it has the keyboard
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Answer"))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._click)
        self.highlighted.connect(self._point)
        theme.changed.connect(self._paint_again)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    def show_draft(self, text: str) -> None:
        """The text as the model has written it so far; only what is new is added."""
        if not text.startswith(self._drafted) or self._pieces:
            self._begin()
        added = text[len(self._drafted) :]
        self._drafted = text
        cursor = self._end_cursor()
        cursor.insertText(displayable(added), self._plain("ink"))

    def show_pieces(self, pieces: list[Piece]) -> None:
        """The finished answer, with its marks."""
        self._begin()
        self._pieces = pieces
        cursor = self._end_cursor()
        for piece in pieces:
            text = without_emphasis(displayable(piece.text))
            cursor.insertText(text, self._format(piece))
        # A screen reader takes it for a label and says no more of it than its name.
        self.setAccessibleName(f"{self.tr('Answer')}: {self.spoken}")

    @property
    def spoken(self) -> str:
        """The answer without its marks."""
        said = "".join(one.text for one in self._pieces if one.kind is not PieceKind.MARK)
        return without_emphasis(displayable(said)) or self._drafted

    def _begin(self) -> None:
        self.clear()
        self._pieces, self._drafted = [], ""
        self.setAccessibleName(self.tr("Answer"))

    def _end_cursor(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.document().isEmpty():
            block = QTextBlockFormat()
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            block.setLineHeight(LINE_HEIGHT_PERCENT, kind.value)
            cursor.setBlockFormat(block)
        return cursor

    def _plain(self, role: str) -> QTextCharFormat:
        plain = QTextCharFormat()
        plain.setFont(self._theme.font(self._theme.scale.strong))
        plain.setForeground(self._theme.colour(role))
        return plain

    def _format(self, piece: Piece) -> QTextCharFormat:
        if piece.kind is PieceKind.UNSUPPORTED:
            loose = self._plain("ink_muted")
            loose.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            loose.setUnderlineColor(self._theme.colour("warning"))
            return loose
        if piece.kind is PieceKind.MARK:
            mark = self._plain("accent")
            mark.setAnchor(True)
            mark.setAnchorHref(f"{_SCHEME}:{piece.number}")
            mark.setFontPointSize(self._theme.scale.strong * 1.05)
            mark.setFontWeight(QFont.Weight.DemiBold)
            mark.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            return mark
        if piece.kind is PieceKind.HEADING:
            heading = self._plain("ink")
            heading.setFontWeight(QFont.Weight.DemiBold)
            return heading
        if piece.kind is PieceKind.ASIDE:
            aside = self._plain("ink_muted")
            aside.setFont(self._theme.font(self._theme.scale.small))
            return aside
        return self._plain("ink")

    def _paint_again(self) -> None:
        if self._pieces:
            self.show_pieces(self._pieces)
        elif self._drafted:
            text, self._drafted = self._drafted, ""
            self.clear()
            self.show_draft(text)

    def _click(self, url: QUrl) -> None:
        if url.scheme() == _SCHEME:
            self._point(QUrl())
            self.cited.emit(int(url.path()))

    def _point(self, url: QUrl) -> None:
        number = int(url.path()) if url.scheme() == _SCHEME and url.path() else 0
        self.pointed.emit(number, QCursor.pos())

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 2 + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._point(QUrl())  # the marks are elsewhere now, the pointer is where it was

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(QUrl())  # Qt itself only tells of the pointer leaving a mark inside

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._point(QUrl())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._point(QUrl())
        event.ignore()  # the conversation scrolls, not its parts

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self.textCursor().selection().toPlainText())
        return mime
