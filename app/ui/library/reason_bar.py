"""Buttons over the list of problems: one a reason, with how many there are of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.ui.ask.flow_layout import FlowLayout
from app.ui.explanations.files import reason_words
from app.ui.library.focus_group import FocusGroup
from app.ui.library.library_state import number
from app.ui.look.page import clear
from app.ui.look.tokens import SPACE_S

if TYPE_CHECKING:
    from app.ui.engine_link import Json

WORTH_SORTING: Final = 12
"""Fewer problems are seen at one look."""


class ReasonBar(QWidget):
    """Hidden where it would not help.

    Signals:
        chosen: A reason's code, or an empty text for all of them.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons"))
        self.buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, int] = {}
        self._wanted = ""
        self._flow = FlowLayout(SPACE_S, self)
        self._group = QButtonGroup(self)
        self._keys = FocusGroup(self)
        self.hide()

    @property
    def wanted(self) -> str:
        """Which reason is chosen; empty for all of them."""
        return self._wanted

    def count(self, problems: list[Json]) -> None:
        """Offer the reasons of these problems, the most frequent first."""
        counts = dict(Counter(str(one.get("reason", "")) for one in problems).most_common())
        if self._wanted not in counts:
            self._wanted = ""
        self.setVisible(len(problems) > WORTH_SORTING and len(counts) > 1)
        if counts == self._counts:
            return
        focused = next((code for code, one in self.buttons.items() if one.hasFocus()), None)
        self._counts, self.buttons = counts, {}
        clear(self._flow)
        self._offer("", self.tr("All"), len(problems))
        for code, many in counts.items():
            self._offer(code, reason_words(code)[0], many)
        self._keys.set_members(list(self.buttons.values()))
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _offer(self, code: str, said: str, many: int) -> None:
        button = QPushButton(f"{said}  {number(many)}")
        button.setProperty("tone", "choice")
        button.setCheckable(True)
        button.setChecked(code == self._wanted)
        button.clicked.connect(lambda: self._choose(code))
        self._group.addButton(button)
        self._flow.addWidget(button)
        self.buttons[code] = button

    def _choose(self, code: str) -> None:
        self._wanted = code
        self.chosen.emit(code)
