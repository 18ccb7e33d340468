"""One source under an answer: its number, what it is and where in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.ask.matching import snippet
from app.ui.ask.passage_delegate import icon_for
from app.ui.ask.passage_model import place_line, title_of
from app.ui.desktop.drag_out import DragsOut
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.plain_text import displayable, without_markdown
from app.ui.look.tokens import SPACE_S

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

# Two figures wide: the rows of a list of twenty stand in line.
NUMBER_WIDTH: Final = 18


class SourceRow(QPushButton):
    """A button as wide as the column, with a text of two or three lines.

    Args:
        cited: A citation or a search result: both have ``document`` and ``passage``.
        number: The citation's number; 0 shows none.
        taste: Whether to show the beginning of the passage.
    """

    def __init__(
        self,
        theme: Theme,
        home: str,
        cited: Json,
        *,
        number: int = 0,
        taste: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("tone", "source")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A button would never be narrower than its words, and would push what is beside it away.
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        document = cited["document"]
        title = self.spoken = title_of(document)
        self.setAccessibleName(f"[{number}] {title}" if number else title)
        place = place_line(cited, home)
        self.setAccessibleDescription(place)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 6, SPACE_S, 6)
        row.setSpacing(SPACE_S)
        if number:
            mark = words(str(number), "number", wrap=False)
            mark.setMinimumWidth(NUMBER_WIDTH)
            mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            row.addWidget(mark)
        picture = QLabel()
        theme.dress(picture, icon_for(str(document.get("kind"))), "accent", 18)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(ElidedLabel(title))
        column.addWidget(ElidedLabel(place, "small"))
        if taste:
            passage = cited.get("passage") or {}
            text = without_markdown(displayable(str(passage.get("text", ""))))
            column.addWidget(words(snippet(text, (), 180).text, "muted"))
        row.addLayout(column, 1)
        DragsOut(self, lambda _: str(document.get("path", "")))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        # Squeezed to what its labels could bear, a row would cut off its letters.
        wanted = self._row.minimumSize() if self._row.hasHeightForWidth() else self._row.sizeHint()
        return QSize(120, wanted.height())

    def hasHeightForWidth(self) -> bool:
        return self._row.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)
