"""The stack of views: what the window shows beside the rail, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.ask.ask_page import AskPage
from app.ui.library.library_page import LibraryPage
from app.ui.library.library_tabs import LibraryTabs
from app.ui.library.problems_page import ProblemsPage
from app.ui.library.welcome_page import WelcomePage
from app.ui.look.stack import Stack
from app.ui.models.models_page import ModelsPage
from app.ui.rail import View
from app.ui.settings.settings_page import SettingsPage
from app.ui.trust.trust_page import TrustPage

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.config import WindowConfig
    from app.ui.look.theme import Theme
    from app.ui.session import Session
    from app.ui.settings.preferences import Preferences


class Views(Stack):
    """One page a ``View``, in that order. Asking shows the welcome while there is nothing to ask.

    Attributes:
        first: The pages of ``View.ASK``: asking and the welcome.
    """

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        config: WindowConfig,
        preferences: Preferences,
        session: Session,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        home = config.user_home
        self.ask = AskPage(theme, bridge, home, session)
        self.welcome = WelcomePage(theme, has_sample=config.sample_library.is_dir())
        self.first = Stack()
        self.first.addWidget(self.ask)
        self.first.addWidget(self.welcome)
        self.library = LibraryPage(theme, home)
        self.shelf = LibraryTabs(theme, bridge, self.library, home)
        self.problems = ProblemsPage(theme, home)
        self.models = ModelsPage(theme, bridge, home)
        self.trust = TrustPage(theme, bridge, config)
        self.settings = SettingsPage(theme, bridge, preferences)
        pages: dict[View, QWidget] = {
            View.ASK: self.first,
            View.LIBRARY: self.shelf,
            View.PROBLEMS: self.problems,
            View.MODELS: self.models,
            View.TRUST: self.trust,
            View.SETTINGS: self.settings,
        }
        for view in View:
            self.addWidget(pages[view])

    @property
    def view(self) -> View:
        """Which one is shown."""
        return View(self.currentIndex())

    def panes(self) -> list[QWidget]:
        """What F6 walks through, as far as it can be seen."""
        panes: list[QWidget] = [
            self.ask.history_panel.list,
            self.ask.field.line,
            self.ask.results.list,
            self.ask.conversation,
            self.ask.reader.showing,
            self.shelf,
            self.problems.table,
            self.models,
            self.trust,
            self.settings,
        ]
        return [pane for pane in panes if pane.isVisible()]
