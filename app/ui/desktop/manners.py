"""How the window behaves towards the desktop: tray, front, notices, second starts, settings."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui.desktop.given import sort_given
from app.ui.desktop.global_shortcut import GlobalShortcut, Shortcut, ShortcutState
from app.ui.desktop.tray import Tray
from app.ui.library.library_state import is_waiting, is_working
from app.ui.look.plain_text import one_line
from app.ui.look.question import is_agreed

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from app.ui.main_window import MainWindow

START_AGAIN: Final = 75
"""The application's exit status when the window is to be started again."""
NAMES_SHOWN: Final = 5


class Manners(QObject):
    """Connects one window with the desktop around it."""

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._was_working = False
        self._starts_hidden = False
        self.tray = Tray(theme, window)
        self.tray.found.connect(self._note_tray)
        self.tray.missing.connect(self._note_no_tray)
        self.tray.ask_wanted.connect(self.come_forward)
        self.tray.open_wanted.connect(self._open)
        self.tray.pause_wanted.connect(window.pause)
        self.tray.quit_wanted.connect(self.quit)
        self.shortcut = GlobalShortcut(QApplication.desktopFileName(), self)
        self.shortcut.pressed.connect(self.come_forward)
        self.shortcut.changed.connect(self._note_shortcut)
        window.status_shown.connect(self._show_status)
        window.preferences.changed.connect(self._apply)
        window.views.settings.restart_wanted.connect(self._start_again)
        window.ask.asking.ended.connect(lambda _: self._tell_answer())
        window.quitting.connect(self.quit)
        self._apply("")

    def start(self, *, in_tray: bool = False) -> None:
        """Show the window, or only the tray if there is one."""
        self._starts_hidden = in_tray
        if not in_tray:
            self._window.show()
        self.tray.look()
        self._apply("has_global_shortcut")

    def receive(self, paths: list[str], token: str = "") -> None:
        """The program was started again, perhaps with files: come forward and ask about them."""
        self.come_forward(token)
        if not paths:
            return
        given = sort_given(paths)
        if not given.documents or self._agrees_to_add(list(given.documents)):
            self._window.take_in(paths)
        else:
            self._window.take_in([*given.models, *given.backups])

    def come_forward(self, token: str = "") -> None:
        """To the front, with the field ready."""
        if isinstance(token, str) and token:
            # Where Qt's Wayland plug-in looks for the leave to take the front.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        window.focus_field()

    def quit(self) -> None:
        """End the program, also where closing the window would leave it in the tray."""
        self._leave()
        QApplication.quit()

    def _open(self) -> None:
        window = self._window
        if window.isVisible() and not window.isMinimized() and window.isActiveWindow():
            window.close() if window.hides_when_closed else window.showMinimized()
        else:
            self.come_forward()

    def _start_again(self) -> None:
        self._leave()
        QApplication.exit(START_AGAIN)

    def _leave(self) -> None:
        self._window.hides_when_closed = False
        self.shortcut.stop()
        self.tray.icon.hide()
        self._window.close()

    def _note_tray(self) -> None:
        self._window.views.settings.show_tray(is_there=True)
        self._apply("stays_in_tray")

    def _note_no_tray(self) -> None:
        if self._starts_hidden and not self._window.isVisible():
            self._window.showMinimized()

    def _note_shortcut(self, shortcut: Shortcut) -> None:
        self._window.views.settings.show_shortcut(shortcut)
        if shortcut.state is ShortcutState.REFUSED:
            self._window.preferences.set("has_global_shortcut", False)

    def _apply(self, name: str) -> None:
        preferences = self._window.preferences
        if name == "has_global_shortcut":
            if preferences.has_global_shortcut:
                self.shortcut.start(self.tr("Ask Antorcha"))
            else:
                self.shortcut.stop()
        self._theme.wear(preferences.appearance)
        self._theme.set_text_percent(preferences.text_percent)
        stays = preferences.stays_in_tray and self.tray.is_there
        self._window.hides_when_closed = stays
        QApplication.setQuitOnLastWindowClosed(not (stays or self._starts_hidden))

    def _show_status(self, status: Json) -> None:
        paused = bool((status.get("indexing") or {}).get("paused"))
        self.tray.show_status(status, paused=paused)
        works = is_working(status)
        # What is stopped may wait for as long as the person likes: no news, nor all that there is.
        if self._was_working and not works and not is_waiting(status):
            self._tell(self.tr("The library is up to date"), self.tr("Everything can be found."))
        self._was_working = works

    def _tell_answer(self) -> None:
        turns = self._window.ask.asking.turns
        if turns and turns[-1].result is not None:
            self._tell(self.tr("The answer is there"), one_line(turns[-1].question))

    def _tell(self, title: str, text: str) -> None:
        window = self._window
        is_seen = window.isVisible() and not window.isMinimized()
        if window.preferences.notifies and not is_seen:
            self.tray.tell(title, text)

    def _agrees_to_add(self, paths: list[str]) -> bool:
        names = [one_line(PurePath(path).name or path) for path in paths[:NAMES_SHOWN]]
        if len(paths) > NAMES_SHOWN:
            names.append("…")
        return is_agreed(
            self._window,
            self.tr("Add this to the library?"),
            "\n".join(names)
            + "\n\n"
            + self.tr("Antorcha reads it and follows its changes. The files are not touched."),
            yes=self.tr("Add"),
            no=self.tr("Not now"),
        )
