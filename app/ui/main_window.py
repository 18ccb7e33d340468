"""The window: the rail, the views, the banner and the status line, put together."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.ui.ask.suggesting import Suggesting
from app.ui.banner import PASSING_MS, Banner
from app.ui.desktop.given import sort_given
from app.ui.keys_dialog import KeysDialog
from app.ui.library.adding import SAMPLE_COLLECTION, LibraryActions
from app.ui.library.dropping import DropCatcher
from app.ui.library.left_out_dialog import LeftOutDialog
from app.ui.library.library_state import DocumentCounts
from app.ui.library.library_watch import LibraryWatch
from app.ui.library.unlock_dialog import UnlockDialog
from app.ui.look.spoken import Announcer
from app.ui.look.standing import tab_on
from app.ui.look.tokens import SPACE_M, SPACE_XL
from app.ui.rail import Rail, View
from app.ui.session import Session
from app.ui.settings.preferences import Preferences
from app.ui.shortcuts import bind_keys, focus_next
from app.ui.trust.news import News
from app.ui.trust.status_line import StatusLine
from app.ui.views import Views

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.config import WindowConfig
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class MainWindow(QMainWindow):
    """Owns the views; all they know of the engine comes through the bridge.

    Signals:
        painted: The first time anything is on the screen.
        status_shown: The engine's status, after the window took it in.
        quitting: The person wants the program to end, not only the window to go.
    """

    painted = Signal()
    status_shown = Signal(dict)
    quitting = Signal()

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        config: WindowConfig,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.preferences = preferences or Preferences(config.state_file, self)
        self._theme, self._bridge, self._config = theme, bridge, config
        self._status: Json = {}
        self._paused = False
        self._was_painted = False
        self._had_documents = False
        self._session = Session(config.state_file)
        self.hides_when_closed = False
        self.rail = Rail(theme)
        self.banner = Banner(theme)
        # In a row of its own: no other news may push away what takes something back.
        self.undo = Banner(theme)
        self.views = Views(theme, bridge, config, self.preferences, self._session)
        self.first, self.ask, self.welcome = self.views.first, self.views.ask, self.views.welcome
        self.library, self.problems = self.views.library, self.views.problems
        self.shelf = self.views.shelf
        self.status_line = StatusLine(theme)
        self.actions_ = LibraryActions(bridge, self)
        self.watch = LibraryWatch(bridge, self)
        self.suggesting = Suggesting(bridge, config, self)
        self.news = News(bridge, self.banner, self)
        self.announcer = Announcer(self)
        self._lay_out()
        self.drops = DropCatcher(theme, self)
        self._connect()
        bind_keys(self)
        self.go_to(View.ASK)
        self._restore()

    def _lay_out(self) -> None:
        self.setWindowTitle("Antorcha")
        self.setWindowIcon(self._theme.icon("torch", "accent", 64))
        self.resize(1120, 760)
        self.setMinimumSize(780, 540)
        strip = QVBoxLayout()
        strip.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        strip.setSpacing(0)
        strip.addWidget(self.banner)
        strip.addWidget(self.undo)
        # A widget of their own: what is shown in the page itself has all of it laid out at once.
        strip_holder = QWidget()
        strip_holder.setLayout(strip)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addSpacing(SPACE_M)
        right.addWidget(strip_holder)
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
        self.ask.said.connect(
            lambda text, button, act: self.banner.say(
                text, lasts_ms=PASSING_MS, button=button, act=act
            )
        )
        self.ask.undo_offered.connect(
            lambda text, lasts_ms, act: self.undo.say(
                text, lasts_ms=lasts_ms, button=self.tr("Undo"), act=act
            )
        )
        self.ask.failed.connect(self.news.tell_error)
        for heard in (self.ask.heard, self.banner.heard, self.undo.heard, self.problems.heard):
            heard.connect(self.announcer.say)
        self.watch.models.connect(self.ask.models.show)
        self.ask.problems_wanted.connect(lambda: self.go_to(View.PROBLEMS))
        self.ask.models_wanted.connect(self._choose_model)
        self.library.problems_wanted.connect(lambda: self.go_to(View.PROBLEMS))
        self.library.folder_wanted.connect(self.actions_.choose_folder)
        self.library.files_wanted.connect(self.actions_.choose_files)
        self.library.remove_wanted.connect(self.actions_.remove)
        self.library.open_wanted.connect(self._show_source)
        self.library.left_out_wanted.connect(self.show_left_out)
        self.library.pause_wanted.connect(self.pause)
        self.library.collection_wanted.connect(self.actions_.collect)
        self.library.follow_wanted.connect(self.actions_.follow)
        self.library.turn_wanted.connect(self.actions_.set_turn)
        self.shelf.search_wanted.connect(self._search)
        self.shelf.read_wanted.connect(self._read)
        self.welcome.folder_wanted.connect(self.actions_.choose_folder)
        self.welcome.sample_wanted.connect(self._add_sample)
        self.drops.dropped.connect(self.take_in)
        opener = self.ask.reader.opener
        self.problems.open_wanted.connect(opener.open_file)
        self.problems.password_wanted.connect(self.ask_for_password)
        self.problems.folder_wanted.connect(opener.show_in_folder)
        self.actions_.done.connect(self._tell_done)
        self.actions_.removed.connect(self.ask.look_again)
        self.actions_.failed.connect(self.news.tell_error)
        self.watch.status.connect(self._show_status)
        self.watch.problems.connect(self._show_problems)
        self.watch.models.connect(self.news.tell_models)
        self.watch.models.connect(self.views.models.show_models)
        self.views.models.changed.connect(lambda: self.watch.note("models"))
        self.views.trust.changed.connect(lambda: self.watch.note("sources", "documents"))
        self.views.trust.changed.connect(self.ask.look_again)
        self.watch.documents_changed.connect(self.ask.refresh_results)
        self.watch.documents_changed.connect(self.suggesting.look_again)
        self.suggesting.changed.connect(self._show_suggestions)
        self.watch.documents_changed.connect(self.shelf.documents_changed)
        self.status_line.trust_wanted.connect(self.show_trust)
        self._bridge.state_changed.connect(lambda _: self.status_line.show_link(self._bridge.state))

    def go_to(self, view: View) -> None:
        """Show a view."""
        self.views.setCurrentIndex(int(view))
        self.rail.show_view(view)
        if view is View.ASK:
            self.ask.field.setFocus()
        elif not self.views.isAncestorOf(self.focusWidget()):
            self.announcer.say(self.rail.button(view).accessibleName())

    def focus_field(self) -> None:
        """To the field, from anywhere."""
        self.go_to(View.ASK)
        self.first.setCurrentWidget(self.ask)
        self.ask.field.line.selectAll()

    def find_words(self) -> None:
        """Ctrl+F: in what is read; where nothing is, in all files."""
        if self.ask.reader.isVisible():
            self.ask.reader.finding.bar.begin()
        else:
            self.focus_field()

    def show_keys(self) -> KeysDialog:
        """All keys on one page."""
        dialog = KeysDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def toggle_history(self) -> None:
        """The kept conversations, from anywhere."""
        is_seen = self.ask.isVisible()
        self.go_to(View.ASK)
        self.first.setCurrentWidget(self.ask)
        self.ask.show_history(not is_seen or self.ask.history_panel.isHidden())

    def next_pane(self) -> None:
        """The keyboard to the next part of the window."""
        here = self.rail.button(self.views.view)
        offers = [banner.button for banner in (self.banner, self.undo)]
        panes = [*self.views.panes(), here, *(one for one in offers if one.isVisible())]
        focus_next(panes, self.focusWidget())

    def quit(self) -> None:
        """End the window for good, also where closing it would only hide it."""
        self.hides_when_closed = False
        self.quitting.emit()
        self.close()

    def show_trust(self) -> None:
        """Open the page of trust."""
        self.go_to(View.TRUST)

    def _choose_model(self) -> None:
        self.go_to(View.MODELS)
        self.views.models.setFocus()

    def take_in(self, paths: list[str]) -> None:
        """Files and folders that were dropped here or opened with Antorcha."""
        given = sort_given(paths)
        if given.models:
            self.go_to(View.MODELS)
            self.views.models.take_in(given.models[0])
        elif given.backups:
            self.go_to(View.TRUST)
            self.views.trust.offer_restore(given.backups[0])
        if given.documents:
            self.actions_.add(list(given.documents))

    def ask_for_password(self, path: str) -> UnlockDialog:
        """Ask for the password of locked files."""
        dialog = UnlockDialog(self._bridge, PurePath(path).name, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.tried.connect(
            lambda count: self._tell_done(
                self.tr("The password is being tried on %Ln locked file(s).", "", count)
            )
        )
        dialog.open()
        return dialog

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

    def escape(self) -> None:
        """Stop or clear what is asked."""
        if self.views.currentWidget() is self.first:
            self.ask.escape()
        elif self.views.currentWidget() is self.shelf:
            self.shelf.escape()

    def _show_status(self, status: Json) -> None:
        self._status = status
        self._paused = bool((status.get("indexing") or {}).get("paused", self._paused))
        self.library.show_status(status, paused=self._paused)
        self.actions_.show_status(status)
        self.status_line.show_status(status, paused=self._paused)
        sources = status.get("sources") or []
        self.ask.filters.collections = tuple({str(one.get("collection")) for one in sources})
        self.suggesting.show_status(status)
        self.ask.show_library(status.get("documents") or {}, self.suggesting.questions)
        is_empty = not sources and not DocumentCounts.of(status.get("documents")).total
        if is_empty and self._had_documents:
            self.ask.begin_anew()
        self._had_documents = not is_empty
        wants_welcome = is_empty and not self.ask.asking.turns and not self.ask.field.text
        if wants_welcome and self.first.currentWidget() is self.ask:
            self.first.setCurrentWidget(self.welcome)
            self.welcome.setFocus()
        elif not wants_welcome and self.first.currentWidget() is self.welcome:
            self.first.setCurrentWidget(self.ask)
            self.ask.field.setFocus()
        self.views.trust.show_status(status)
        self.views.settings.show_status(status)
        self.news.tell_status(status)
        self.status_shown.emit(status)

    def _show_problems(self, problems: list[Json]) -> None:
        self.problems.show_problems(problems)
        self.rail.show_problem_count(len(problems))

    def _show_suggestions(self) -> None:
        counts = self._status.get("documents") or {}
        self.ask.show_library(counts, self.suggesting.questions)

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

    def pause(self, paused: bool) -> None:
        """Pause indexing, or go on with it."""
        self._paused = paused
        self.actions_.pause(paused)
        self._show_status(self._status)
        self.watch.note("indexing")

    def _tell_done(self, sentence: str) -> None:
        self.news.tell(sentence)
        self.watch.note("sources", "documents")

    def _restore(self) -> None:
        self.restoreGeometry(self._session.geometry)
        if self._session.value("history"):
            self.ask.show_history(True)
            self.ask.field.setFocus()
        if conversation := self._session.value("conversation"):
            self.ask.reopen(conversation)
        view = self._session.value("view")
        if view.isdecimal() and int(view) in {int(one) for one in View}:
            self.go_to(View(int(view)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.geometry = self.saveGeometry()
        self._session.remember("conversation", self.ask.open_conversation)
        self._session.remember("history", "1" if self.ask.past.isChecked() else "")
        self._session.remember("view", str(self.views.currentIndex()))
        if self.hides_when_closed:
            event.ignore()
            self.hide()
            return
        self.views.trust.stop()
        self.ask.reader.close_place()
        self._bridge.close()
        super().closeEvent(event)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        page = self.centralWidget()
        has_gone = page and tab_on(page, self.focusWidget(), is_forward=is_forward)
        return bool(has_gone) or super().focusNextPrevChild(is_forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
