"""Who wrote to whom and when, above a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.ui.look.directed_text import beside
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line, shown_moment
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS

if TYPE_CHECKING:
    from app.ui.engine_link import Json

RECIPIENTS_SHOWN = 6


class MailHead(QFrame):
    """Two or three rows of names; hidden where there are none.

    Attributes:
        says_all: Whether whoever reads it needs none of the mail's own lines of this kind.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says_all = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XS)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_document(self, document: Json) -> None:
        """Fill the rows from a document's metadata."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        to = [one_line(str(one)) for one in document.get("to") or []]
        shown = ", ".join(to[:RECIPIENTS_SHOWN]) + (" …" if len(to) > RECIPIENTS_SHOWN else "")
        rows = [
            (self.tr("From"), one_line(str(document.get("from") or ""))),
            (self.tr("To"), shown),
            (self.tr("Date"), shown_moment(document.get("date"))),
        ]
        rows = [row for row in rows if row[1]]
        for number, (name, value) in enumerate(rows):
            label = words(name, "small", wrap=False)
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            # Set apart, a name that runs to the left stands at the left all the same.
            self._grid.addWidget(words(beside([value]), selectable=True), number, 1)
        is_shown = document.get("kind") == "email" and bool(rows)
        self.says_all = is_shown and len(to) <= RECIPIENTS_SHOWN
        self.setVisible(is_shown)
