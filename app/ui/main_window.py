"""The window: the rail, the views, the banner and the status line, put together."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui.ask.ask_page import AskPage
from app.ui.banner import Banner
from app.ui.library.adding import SAMPLE_COLLECTION, LibraryActions
from app.ui.library.dropping import DropCatcher
from app.ui.library.left_out_dialog import LeftOutDialog
from app.ui.library.library_page import LibraryPage
from app.ui.library.library_state import DocumentCounts
from app.ui.library.library_tabs import LibraryTabs
from app.ui.library.library_watch import LibraryWatch
from app.ui.library.problems_page import ProblemsPage
from app.ui.library.welcome_page import WelcomePage
from app.ui.look.tokens import SPACE_M, SPACE_XL
from app.ui.rail import Rail, View
from app.ui.trust.news import News
from app.ui.trust.status_line import StatusLine
from app.ui.trust.trust_dialog import TrustDialog

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.config import WindowConfig
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class MainWindow(QMainWindow):
    """Owns the views; all they know of the engine comes through the bridge.

    Signals:
        painted: The first time anything is on the screen.
    """

    painted = Signal()

    def __init__(self, theme: Theme, bridge: Bridge, config: WindowConfig) -> None:
        super().__init__()
        self._theme, self._bridge, self._config = theme, bridge, config
        self._status: Json = {}
        self._paused = False
        self._was_painted = False
        home = config.user_home
        self.rail = Rail(theme)
        self.banner = Banner(theme)
        self.ask = AskPage(theme, bridge, home)
        self.welcome = WelcomePage(theme, has_sample=config.sample_library.is_dir())
        self.library = LibraryPage(theme, home)
        self.shelf = LibraryTabs(theme, bridge, self.library, home)
        self.problems = ProblemsPage(theme, home)
        self.status_line = StatusLine(theme)
        self.actions_ = LibraryActions(bridge, self)
        self.watch = LibraryWatch(bridge, self)
        self.news = News(bridge, self.banner, self)
        self._lay_out()
        self.drops = DropCatcher(theme, self)
        self._connect()
        self._bind_keys()
        self._restore()
        self.go_to(View.ASK)

    def _lay_out(self) -> None:
        self.setWindowTitle("Antorcha")
        self.setWindowIcon(self._theme.icon("torch", "accent", 64))
        self.resize(1120, 760)
        self.setMinimumSize(880, 560)
        self.first = QStackedWidget()
        self.first.addWidget(self.ask)
        self.first.addWidget(self.welcome)
        self.views = QStackedWidget()
        self.views.addWidget(self.first)
        self.views.addWidget(self.shelf)
        self.views.addWidget(self.problems)
        strip = QHBoxLayout()
        strip.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        strip.addWidget(self.banner)
        self._strip = QWidget()
        self._strip.setLayout(strip)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addSpacing(SPACE_M)
        right.addWidget(self._strip)
        right.addWidget(self.views, 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(page)

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda view: self.go_to(View(view)))
        self.ask.problems_wanted.connect(lambda: self.go_to(View.PROBLEMS))
        self.library.problems_wanted.connect(lambda: self.go_to(View.PROBLEMS))
        self.library.folder_wanted.connect(self.actions_.choose_folder)
        self.library.files_wanted.connect(self.actions_.choose_files)
        self.library.remove_wanted.connect(self.actions_.remove)
        self.library.open_wanted.connect(self._show_source)
        self.library.left_out_wanted.connect(self.show_left_out)
        self.library.pause_wanted.connect(self._pause)
        self.library.collection_wanted.connect(self.actions_.collect)
        self.library.follow_wanted.connect(self.actions_.follow)
        self.shelf.search_wanted.connect(self._search)
        self.shelf.read_wanted.connect(self._read)
        self.welcome.folder_wanted.connect(self.actions_.choose_folder)
        self.welcome.sample_wanted.connect(self._add_sample)
        self.drops.dropped.connect(self.actions_.add)
        opener = self.ask.reader.opener
        self.problems.open_wanted.connect(opener.open_file)
        self.problems.folder_wanted.connect(opener.show_in_folder)
        self.actions_.done.connect(self._tell_done)
        self.actions_.failed.connect(self.news.tell_error)
        self.watch.status.connect(self._show_status)
        self.watch.problems.connect(self._show_problems)
        self.watch.models.connect(self.news.tell_models)
        self.watch.documents_changed.connect(self.ask.refresh_results)
        self.watch.documents_changed.connect(self.shelf.documents_changed)
        self.status_line.trust_wanted.connect(self.show_trust)
        self._bridge.state_changed.connect(lambda _: self.status_line.show_link(self._bridge.state))

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+L": self.focus_field,
            "Esc": self._escape,
            "F6": self.next_pane,
            "Ctrl+N": self.ask.start_over,
            "Ctrl+O": self.actions_.choose_folder,
            "Ctrl+1": lambda: self.go_to(View.ASK),
            "Ctrl+2": lambda: self.go_to(View.LIBRARY),
            "Ctrl+3": lambda: self.go_to(View.PROBLEMS),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def go_to(self, view: View) -> None:
        """Show a view."""
        self.views.setCurrentIndex(int(view))
        self.rail.show_view(view)
        if view is View.ASK:
            self.ask.field.setFocus()

    def focus_field(self) -> None:
        """To the field, from anywhere."""
        self.go_to(View.ASK)
        self.first.setCurrentWidget(self.ask)
        self.ask.field.line.selectAll()

    def next_pane(self) -> None:
        """The keyboard to the next part of the window."""
        panes = [
            self.ask.field.line,
            self.ask.results.list,
            self.ask.conversation,
            self.ask.reader.text,
            self.shelf,
            self.problems.table,
            self.rail.button(View(self.views.currentIndex())),
        ]
        seen = [pane for pane in panes if pane.isVisible()]
        focus = self.focusWidget()
        here = next(
            (i for i, pane in enumerate(seen) if pane is focus or pane.isAncestorOf(focus)), -1
        )
        if seen:
            seen[(here + 1) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_trust(self) -> None:
        """Open the page of trust."""
        home = self._config.user_home
        dialog = TrustDialog(self._theme, self._bridge, self._status, home, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_left_out(self, path: str) -> LeftOutDialog | None:
        """Open the page of what a source leaves out."""
        sources = self._status.get("sources") or []
        source = next((one for one in sources if one.get("path") == path), None)
        if source is None:
            return None  # removed a moment ago
        dialog = LeftOutDialog(self._bridge, source, self._config.user_home, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _escape(self) -> None:
        if self.views.currentWidget() is self.first:
            self.ask.escape()
        elif self.views.currentWidget() is self.shelf:
            self.shelf.escape()

    def _show_status(self, status: Json) -> None:
        self._status = status
        self._paused = bool((status.get("indexing") or {}).get("paused", self._paused))
        self.library.show_status(status, paused=self._paused)
        self.status_line.show_status(status, paused=self._paused)
        sources = status.get("sources") or []
        self.ask.show_library(status.get("documents") or {}, self._suggestions(sources))
        is_empty = not sources and not DocumentCounts.of(status.get("documents")).total
        wants_welcome = is_empty and not self.ask.asking.turns and not self.ask.field.text
        if wants_welcome and self.first.currentWidget() is self.ask:
            self.first.setCurrentWidget(self.welcome)
            self.welcome.setFocus()
        elif not wants_welcome and self.first.currentWidget() is self.welcome:
            self.first.setCurrentWidget(self.ask)
            self.ask.field.setFocus()
        self.news.tell_status(status)

    def _show_problems(self, problems: list[Json]) -> None:
        self.problems.show_problems(problems)
        self.rail.show_problem_count(len(problems))

    def _suggestions(self, sources: list[Json]) -> list[str]:
        if not any(source.get("collection") == SAMPLE_COLLECTION for source in sources):
            return []
        try:
            known = json.loads(self._config.suggestions_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []  # the sample works without its suggestions
        language = self._config.language or QLocale().name()
        chosen = known.get(language) or known.get(language[:2]) or known.get("en") or []
        return [str(one) for one in chosen]

    def _add_sample(self) -> None:
        self.actions_.add([str(self._config.sample_library)], SAMPLE_COLLECTION)

    def _show_source(self, path: str) -> None:
        self.ask.reader.opener.show_folder(path)

    def _search(self, query: str) -> None:
        self.focus_field()
        self.ask.field.set_text(f"{query} ")

    def _read(self, document: Json) -> None:
        self.go_to(View.ASK)
        self.first.setCurrentWidget(self.ask)
        self.ask.read(document)

    def _pause(self, paused: bool) -> None:
        self._paused = paused
        self.actions_.pause(paused)
        self._show_status(self._status)
        self.watch.note("indexing")

    def _tell_done(self, sentence: str) -> None:
        self.news.tell(sentence)
        self.watch.note("sources", "documents")

    def _restore(self) -> None:
        if self._config.state_file is None:
            return
        kept = QSettings(str(self._config.state_file), QSettings.Format.IniFormat)
        geometry = kept.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._config.state_file is not None:
            kept = QSettings(str(self._config.state_file), QSettings.Format.IniFormat)
            kept.setValue("geometry", self.saveGeometry())
        self.ask.reader.close_place()
        self._bridge.close()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
