"""What is set, as chips under the field, and a menu with what could be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui.ask.filters import bounds, kind_name, language_name, month_name
from app.ui.ask.flow_layout import FlowLayout
from app.ui.look.directed_text import apart
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import SPACE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.ask.filters import Chip, Filters
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

MOST_MONTHS: Final = 6
_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class FilterBar(QWidget):
    """Shows a Filters and changes it.

    Signals:
        menu_opens: Fresh counts are wanted for the menu.
        left: A chip with the keyboard was removed, or one chosen: the field has it now.
    """

    menu_opens = Signal()
    left = Signal()

    def __init__(self, theme: Theme, filters: Filters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._filters = theme, filters
        self._counts: Json | None = None
        self.chips: list[QPushButton] = []
        self._subs: list[QMenu] = []
        self._flow = FlowLayout(SPACE_S, self)
        self.add = QPushButton(self.tr("Filter"))
        self.add.setProperty("tone", "filter")
        self.add.setAccessibleName(self.tr("Add a filter"))
        self.add.setToolTip(
            self.tr("Or type: from:NAME  after:2025-03  kind:mail  in:FOLDER  lang:es")
        )
        theme.dress(self.add, "plus", "ink_muted", 14)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._open_menu)
        self.add.setMenu(self.menu)
        self._flow.addWidget(self.add)
        filters.changed.connect(self.refresh)

    def show_counts(self, counts: Json) -> None:
        """What there is of each kind, for the menu."""
        if counts == self._counts:
            return  # nothing that is open is taken from under the pointer
        self._counts = counts
        if self.menu.isVisible() and not any(sub.isVisible() for sub in self._subs):
            self._fill()

    def refresh(self) -> None:
        """Show what is set now."""
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(chip) for chip in self._filters.chips()]
        for place, button in enumerate(self.chips):
            self._flow.insert_widget(place, button)
        self._flow.invalidate()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        chip = watched if isinstance(watched, QPushButton) else None
        key = event.key() if isinstance(event, QKeyEvent) else None
        if chip and key in _REMOVING and event.type() == QEvent.Type.KeyPress:
            chip.click()
            return True
        return super().eventFilter(watched, event)

    def _chip(self, chip: Chip) -> QPushButton:
        button = QPushButton(apart(chip.text).replace("&", "&&"))
        button.setProperty("tone", "chip")
        button.setAccessibleName(self.tr("Remove the filter: {filter}").format(filter=chip.text))
        button.setToolTip(self.tr("Remove this filter"))
        # The cross stands behind the words: the button lies the other way round.
        turned = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        button.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        )
        self._theme.dress(button, "close", "ink_muted", 12)
        button.setIconSize(QSize(12, 12))
        button.clicked.connect(partial(self._remove, chip))
        button.installEventFilter(self)
        return button

    def _remove(self, chip: Chip) -> None:
        had_keyboard = any(button.hasFocus() for button in self.chips)
        self._filters.remove(chip.keys)
        if had_keyboard:
            self.left.emit()

    def _open_menu(self) -> None:
        self._fill()
        self.menu_opens.emit()

    def _fill(self) -> None:
        self.menu.clear()
        for old in self._subs:
            old.deleteLater()  # clearing takes out what leads to them, but leaves them there
        self._subs = []
        self._sub(self.tr("Kind"), "kinds", "kind", kind_name)
        self._sub(self.tr("Person"), "people", "with", one_line)
        self._dates()
        self._sub(self.tr("Collection"), "collections", "collection", one_line)
        self._sub(self.tr("Language"), "languages", "language", language_name)
        self._sub(self.tr("Tag"), "tags", "tag", one_line)
        if self.menu.isEmpty():
            said = (
                self.tr("Counting…")
                if self._counts is None
                else self.tr("Nothing to choose from here")
            )
            self.menu.addAction(apart(said)).setEnabled(False)
        if not self._filters.is_empty:
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Remove all filters"), self._filters.clear)

    def _sub(self, title: str, facet: str, key: str, shown: Callable[[str], str]) -> None:
        counts = (self._counts or {}).get(facet) or []
        if not counts:
            return
        menu = self._menu(title)
        for one in counts:
            value = str(one["value"])
            self._entry(menu, shown(value), one, partial(self._filters.set, key, value), key)

    def _menu(self, title: str) -> QMenu:
        menu = self.menu.addMenu(title)
        self._subs.append(menu)
        return menu

    def _dates(self) -> None:
        months = (self._counts or {}).get("months") or []
        if not months:
            return
        menu = self._menu(self.tr("When"))
        for one in reversed(months[-MOST_MONTHS:]):
            name = str(one["value"])
            self._entry(menu, month_name(name), one, partial(self._set_dates, name))
        menu.addSeparator()
        years: dict[str, int] = {}
        for one in months:
            year = str(one["value"])[:4]
            years[year] = years.get(year, 0) + int(one["count"])
        for year, count in sorted(years.items(), reverse=True):
            self._entry(menu, year, {"count": count}, partial(self._set_dates, year))

    def _set_dates(self, name: str) -> None:
        self._filters.set_dates(*bounds(name))

    def _entry(
        self, menu: QMenu, text: str, one: Json, act: Callable[[], None], key: str = ""
    ) -> None:
        count = self.locale().toString(int(one["count"]))
        action = menu.addAction(f"{text.replace('&', '&&')}\t{count}", act)
        action.triggered.connect(self.left)  # so that Enter asks, as is said above the results
        if key and self._filters.value(key) == str(one["value"]):
            action.setCheckable(True)
            action.setChecked(True)
