"""The library from three sides: what it is made of, how much of what, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from app.ui.library.glance import Glance
from app.ui.library.glance_page import GlancePage
from app.ui.library.subjects_page import SubjectsPage
from app.ui.look.stack import Stack
from app.ui.look.tokens import SPACE_XL

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.library.library_page import LibraryPage
    from app.ui.look.theme import Theme


class LibraryTabs(QWidget):
    """Three pages under a row of tabs.

    Signals:
        search_wanted: A query.
        read_wanted: A document.
    """

    search_wanted = Signal(str)
    read_wanted = Signal(dict)

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        sources: LibraryPage,
        home: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.glance = GlancePage(theme, bridge)
        self.beside = Glance(theme, bridge)
        sources.set_aside(self.beside)
        self.subjects = SubjectsPage(theme, bridge, home)
        self.tabs = QTabBar()
        self.tabs.setObjectName("pageTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setAccessibleName(self.tr("Sides of the library"))
        self.stack = Stack()
        for page, name in (
            (sources, self.tr("Sources")),
            (self.glance, self.tr("At a glance")),
            (self.subjects, self.tr("Subjects")),
        ):
            self.tabs.addTab(name)
            self.stack.addWidget(page)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.glance.search_wanted.connect(self.search_wanted)
        self.beside.search_wanted.connect(self.search_wanted)
        self.subjects.read_wanted.connect(self.read_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        head.addStretch(1)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs)

    def documents_changed(self) -> None:
        """What is shown may be old."""
        self.glance.look()
        self.beside.look()
        self.subjects.look()

    def escape(self) -> None:
        """Esc: out of a subject, if one is open."""
        if self.stack.currentWidget() is self.subjects:
            self.subjects.go_back()
