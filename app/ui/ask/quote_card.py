"""What stands at a citation, shown while the pointer rests on its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.ask.matching import snippet
from app.ui.ask.passage_model import place_line, title_of
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, quoted
from app.ui.look.tokens import SPACE_M, SPACE_XS

if TYPE_CHECKING:
    from app.ui.engine_link import Json

CARD_WIDTH: Final = 380
QUOTE_LIMIT: Final = 420


class QuoteCard(QFrame):
    """A small card that never takes the keyboard. Not a tool tip: those obey markup."""

    def __init__(self, home: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._home = home
        self.setObjectName("quoteCard")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFixedWidth(CARD_WIDTH)
        self.title = words("", "strong")
        self.place = words("", "small")
        self.quote = words("")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_XS)
        for label in (self.title, self.place, self.quote):
            column.addWidget(label)

    def show_at(self, citation: Json, where: QPoint) -> None:
        """Show a citation's quote below a point of the screen, inside the screen."""
        self.title.setText(title_of(citation["document"]))
        self.place.setText(place_line(citation, self._home))
        quote = snippet(displayable(str(citation.get("quote", ""))), (), QUOTE_LIMIT).text
        self.quote.setText(quoted(quote))
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = where.x() - self.width() if self.isRightToLeft() else where.x()
        left = max(screen.left(), min(left, screen.right() - self.width()))
        below = where.y() + 20
        fits = below + self.height() < screen.bottom()
        self.move(left, below if fits else where.y() - self.height() - 12)
        self.show()
