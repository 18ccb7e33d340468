"""A picture of the library: how much there is of what, from when, by whom, in which languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.engine.protocol import Method
from app.ui.library.focus_group import FocusGroup
from app.ui.library.glance_bars import ColumnBar, RowBar
from app.ui.library.glance_words import (
    BarLine,
    kind_lines,
    language_lines,
    people_lines,
    time_lines,
)
from app.ui.look.labels import words
from app.ui.look.page import clear
from app.ui.look.tokens import SPACE_S, SPACE_XL, SPACE_XXL

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError

MOST_OF_EACH: Final = 8
_TOP: Final = Qt.AlignmentFlag.AlignTop


class Glance(QWidget):
    """Bars of what the engine counts; each finds what it stands for.

    Signals:
        search_wanted: A query.
    """

    search_wanted = Signal(str)

    def __init__(self, theme: Theme, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: int | None = None
        self._shown: Json | None = None
        self.said = words("", "muted")
        self.said.setContentsMargins(SPACE_S, 0, 0, 0)
        self.when = BarSection(theme, self.tr("By date"), stands=True)
        self.kinds = BarSection(theme, self.tr("By kind"))
        self.people = BarSection(theme, self.tr("People in your mails"))
        self.languages = BarSection(theme, self.tr("By language"))
        for section in self._sections():
            section.chosen.connect(self.search_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_XXL)
        self._grid.setVerticalSpacing(SPACE_XL)
        self._grid.addWidget(self.said, 0, 0, 1, 2)
        self._grid.addWidget(self.when, 1, 0, 1, 2)
        self._columns = 0
        self.arrange(1)
        self._say(None)

    def arrange(self, columns: int) -> None:
        """Put what is counted below each other (1), or side by side in two columns."""
        if columns == self._columns:
            return
        self._columns = columns
        places = {
            1: ((self.kinds, 2, 0, 1, 2), (self.people, 3, 0, 1, 2), (self.languages, 4, 0, 1, 2)),
            2: ((self.kinds, 2, 0, 1, 1), (self.people, 2, 1, 2, 1), (self.languages, 3, 0, 1, 1)),
        }
        for section, row, column, rows, over in places[columns]:
            self._grid.removeWidget(section)
            self._grid.addWidget(section, row, column, rows, over, _TOP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _sections(self) -> tuple[BarSection, ...]:
        return (self.when, self.kinds, self.people, self.languages)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Ask the engine to count, if anybody sees it."""
        if not self.isVisible():
            return
        self._bridge.drop(self._ticket)
        self._ticket = self._bridge.request(
            Method.FACETS, {"most": MOST_OF_EACH}, self._show, self._fail
        )

    def _show(self, counted: Json) -> None:
        self._ticket = None
        if counted == self._shown:
            return
        self._shown = counted
        self.when.show_lines(time_lines(counted.get("months") or []))
        self.kinds.show_lines(kind_lines(counted.get("kinds") or []))
        self.people.show_lines(people_lines(counted.get("people") or []))
        languages = language_lines(counted.get("languages") or [])
        self.languages.show_lines(languages if len(languages) > 1 else [])
        self._say(int(counted.get("total") or 0))

    def _say(self, total: int | None) -> None:
        if total is None:
            self.said.setText(self.tr("Counting…"))
        elif not total:
            self.said.setText(
                self.tr("Nothing to show yet. Add a folder, and its picture appears here.")
            )
        else:
            self.said.setText(
                self.tr("%Ln document(s). Choose a bar to see what is in it.", "", total)
            )

    def _fail(self, error: AntorchaError) -> None:
        self._ticket = None
        if self._shown is None:
            self.said.setText(str(error))


class BarSection(QWidget):
    """A heading and its bars; hidden without any.

    Signals:
        chosen: The query of a bar.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, *, stands: bool = False) -> None:
        super().__init__()
        self._theme, self._stands = theme, stands
        self.bars: list[RowBar | ColumnBar] = []
        self._area = QWidget()
        self._area.setAccessibleName(title)
        self._layout = QHBoxLayout(self._area) if stands else QVBoxLayout(self._area)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._group = FocusGroup(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        heading = words(title, "section")
        heading.setContentsMargins(SPACE_S, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self._area)
        self.hide()

    def show_lines(self, lines: list[BarLine]) -> None:
        """Replace the bars."""
        focused = next((bar.name for bar in self.bars if bar.hasFocus()), None)
        clear(self._layout)
        most = max((line.count for line in lines), default=0) or 1
        make = ColumnBar if self._stands else RowBar
        self.bars = []
        for line in lines:
            bar = make(self._theme, line.name, line.count, line.count / most)
            if isinstance(bar, ColumnBar):
                bar.label = line.label or line.name
            bar.clicked.connect(lambda _=False, query=line.query: self.chosen.emit(query))
            self._layout.addWidget(bar)
            self.bars.append(bar)
        self._group.set_members(self.bars)
        self.setVisible(bool(lines))
        again = next((bar for bar in self.bars if bar.name == focused), None)
        if again is not None:
            again.setFocus()
