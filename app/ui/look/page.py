"""What the quieter views have in common: one column with a title, sections and scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.look.labels import rule, words
from app.ui.look.standing import stops_in
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLayout


class ScrolledColumn(QScrollArea):
    """One column in the middle, as wide as reads well, that scrolls.

    Args:
        above: Room over what is in it, in pixels.

    Attributes:
        whole: The column.
        holder: What holds the column, and says how wide it may be.
        across: The row that holds the holder.
    """

    def __init__(self, above: int = SPACE_XXL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keyboard goes to what is in the page: it could not be seen on the page itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.holder = QWidget()
        self.holder.setMaximumWidth(COLUMN_WIDTH)
        self.whole = QVBoxLayout(self.holder)
        self.whole.setContentsMargins(0, above, 0, SPACE_XL)
        self.whole.setSpacing(SPACE_XL)
        inner = QWidget()
        self.across = row = QHBoxLayout(inner)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.holder, 1000)
        row.addStretch(1)
        self.setWidget(inner)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard to the first control of the page."""
        first = next(stops_in(self.holder), None)
        if first is not None:
            first.setFocus(reason)


class ColumnPage(ScrolledColumn):
    """A title above a column of sections.

    Attributes:
        head: The row of the title, for buttons at its end.
        column: What comes below.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE_S)
        self._title = words("", "display", wrap=False)
        self.head.addWidget(self._title, 1)
        self.set_title(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_XL)
        self.whole.addLayout(self.head)
        self.whole.addLayout(self.column)
        self.whole.addStretch(1)

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_section(self, title: str, said: str = "") -> QVBoxLayout:
        """A section under a hairline; the layout to fill."""
        section = QVBoxLayout()
        section.setSpacing(SPACE_M)
        section.addWidget(words(title, "section"))
        section.addWidget(rule())
        if said:
            section.addWidget(words(said, "small"))
        self.column.addLayout(section)
        return section


def fact_row(title: str, fact: QWidget) -> QHBoxLayout:
    """Something named on the left, and what it is on the right."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_L)
    name: QLabel = words(title)
    name.setBuddy(fact)
    row.addWidget(name, 1)
    row.addWidget(fact)
    return row


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if inner is not None:
            clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
