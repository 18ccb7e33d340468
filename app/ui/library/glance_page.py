"""The picture of the library on a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.ui.library.glance import Glance
from app.ui.look.page import ScrolledColumn
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_XL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.ui.bridge import Bridge
    from app.ui.look.theme import Theme

TWO_COLUMNS: Final = 1240


class GlancePage(ScrolledColumn):
    """Bars of what the engine counts, in two columns where there is room for them.

    Signals:
        search_wanted: A query.
    """

    search_wanted = Signal(str)

    def __init__(self, theme: Theme, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(SPACE_L, parent)
        self.picture = Glance(theme, bridge)
        self.picture.search_wanted.connect(self.search_wanted)
        self.when, self.kinds = self.picture.when, self.picture.kinds
        self.people, self.languages = self.picture.people, self.picture.languages
        self.whole.addWidget(self.picture)
        self.whole.addStretch(1)

    def look(self) -> None:
        """Ask the engine to count, if anybody sees it."""
        self.picture.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        has_room = self.width() >= TWO_COLUMNS + 2 * SPACE_XL
        self.holder.setMaximumWidth(TWO_COLUMNS if has_room else COLUMN_WIDTH)
        self.picture.arrange(2 if has_room else 1)
        super().resizeEvent(event)
