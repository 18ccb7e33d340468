"""A section of the page of trust that does something: its buttons, how far, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.notice import Notice
from app.ui.look.tokens import SPACE_M, SPACE_S
from app.ui.look.work_row import WorkRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from app.ui.look.theme import Theme


class WorkSection(QWidget):
    """One thing at a time.

    Args:
        said: What it does, in a few sentences.
        starts: The buttons that start something; they rest meanwhile.
        others: Buttons beside them.

    Attributes:
        work: What is being done, with a way to stop it.
        notice: What came of it.
    """

    def __init__(
        self,
        theme: Theme,
        said: str,
        starts: Sequence[QPushButton],
        others: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._starts = tuple(starts)
        self.notice = Notice(theme)
        self.work = WorkRow(theme)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for button in (*starts, *others):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(words(said, "small"))
        column.addLayout(row)
        column.addWidget(self.work)
        column.addWidget(self.notice)

    def begin(self, said: str) -> None:
        """Say what is being done; the keyboard goes to what stops it."""
        self.notice.say("")
        for button in self._starts:
            button.setEnabled(False)
        self.work.begin(said)
        self.work.take_keyboard()

    def end(self, said: str, *, is_trouble: bool = False) -> None:
        """Say what came of it."""
        self.work.end()
        for button in self._starts:
            button.setEnabled(True)
        self.notice.say(said, is_trouble=is_trouble)
