"""The documents that a question about the collection asked for, a few at first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.ask.source_row import SourceRow
from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_S

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

AT_FIRST: Final = 10
AT_ONCE: Final = 40


class DocumentRows(QWidget):
    """A row a document, in the engine's order, and a button for more of them.

    Args:
        result: An answer with ``documents``; a document that is cited opens at its citation.

    Signals:
        opened: A document, to be read beside the answer: a citation, or an empty passage.
        unfolded: More rows are about to come, because the person wants to see them.
    """

    opened = Signal(dict)
    unfolded = Signal()

    def __init__(
        self, theme: Theme, home: str, result: Json, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._home = theme, home
        listed = result["documents"]
        self._items: list[Json] = list(listed.get("items") or [])
        self._total = max(int(listed.get("total", 0)), len(self._items))
        self._cited = {one["document"]["id"]: one for one in result.get("citations") or []}
        self._shown = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = QPushButton()
        self.more.clicked.connect(self._unfold)
        self._column.addSpacing(SPACE_S)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.beyond = words("", "small")
        self._column.addWidget(self.beyond)
        self._show_more(AT_FIRST)

    def _unfold(self) -> None:
        self.unfolded.emit()
        self._show_more(AT_ONCE)

    def _show_more(self, count: int) -> None:
        for document in self._items[self._shown : self._shown + count]:
            cited = self._cited.get(document["id"], {"document": document, "passage": {}})
            row = SourceRow(self._theme, self._home, cited, number=self._shown + 1)
            row.clicked.connect(lambda _=False, one=cited: self.opened.emit(one))
            self._column.insertWidget(self._shown, row)
            self._shown += 1
        rest = self._total - self._shown
        can_go_on = self._shown < len(self._items)
        self.more.setText(self.tr("%Ln more", "", rest))
        self.more.setVisible(can_go_on)
        self.beyond.setText(self.tr("%Ln more", "", rest))
        self.beyond.setVisible(rest > 0 and not can_go_on)
