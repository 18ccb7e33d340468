"""Starts the window: on the screen first, then the engine."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.bridge import Bridge
from app.ui.catalogue import Catalogue
from app.ui.collecting import QtThreadCollector
from app.ui.desktop.manners import Manners
from app.ui.desktop.visitors import Visitors
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from app.ui.settings.preferences import Preferences
from app.ui.singletons import keep_singletons_alive

if TYPE_CHECKING:
    from app.config import Home
    from app.ui.config import WindowConfig
    from app.ui.engine_link import LinkFactory

TRACE_VARIABLE = "ANTORCHA_TRACE_STARTUP"


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started.

    Args:
        home: Whose window it is; second starts for it come here.
        paths: What it was given to open.
        in_tray: Show only the tray's icon, where there is a tray.
    """

    home: Home
    paths: tuple[str, ...] = ()
    in_tray: bool = False


def run_window(client_factory: LinkFactory, config: WindowConfig, start: Start) -> int:
    """Show the window and stay until it is closed. Returns the exit status.

    Args:
        client_factory: Makes a connected client; called on a thread of its own, after the window
            is on the screen, again and again while it raises AntorchaError.
        config: The window's settings.
        start: The caller holds the lock on its home's window.

    Returns ``START_AGAIN`` if the person wants the window to be started again.

    With ANTORCHA_TRACE_STARTUP set, prints ``first_paint <time.monotonic()>`` to standard error
    when the window is first painted.
    """
    preferences = Preferences(config.state_file)
    config = replace(config, language=config.language or preferences.language)
    app = make_application(config)
    collector = QtThreadCollector(app)
    theme = Theme(app, config.assets)
    theme.wear(preferences.appearance)
    theme.set_text_percent(preferences.text_percent)
    bridge = Bridge(client_factory)
    window = MainWindow(theme, bridge, config, preferences)
    manners = Manners(theme, window)
    visitors = Visitors(start.home)
    visitors.came.connect(manners.receive)
    if os.environ.get(TRACE_VARIABLE):
        window.painted.connect(_trace_paint)
    manners.start(in_tray=start.in_tray)
    bridge.open()
    if start.paths:
        QTimer.singleShot(0, lambda: manners.receive(list(start.paths)))
    try:
        return app.exec()
    finally:
        visitors.close()
        bridge.close()
        collector.stop()


def make_application(config: WindowConfig) -> QApplication:
    """The Qt application, named, in the Fusion style and in the person's language."""
    keep_singletons_alive()
    QCoreApplication.setApplicationName("Antorcha")
    QCoreApplication.setOrganizationName("Antorcha")
    QApplication.setDesktopFileName("antorcha")
    app = QApplication.instance() or _new_application()
    assert isinstance(app, QApplication)
    if app.property("dressed") is None:  # a second style would leave the first one dangling
        app.setStyle("Fusion")
        app.setProperty("dressed", "Fusion")
    if config.language:
        QLocale.setDefault(QLocale(config.language))
    elif QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))  # "C" knows no thousands
    _speak(app, str(config.translations))
    return app


def _speak(app: QApplication, folder: str) -> None:
    """Install the person's language; English where there is no catalogue of it."""
    words, of_qt = Catalogue(app), Catalogue(app)
    if words.find("antorcha", folder):
        # Qt's own words in its menus and dialogs. In a language that Antorcha does not speak they
        # would stand between English ones, and Arabic would turn the window round.
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.find("qtbase", place):
            app.installTranslator(of_qt)
    else:
        words.take("antorcha_en", folder)  # a catalogue too: it holds the plurals
    app.installTranslator(words)


def _new_application() -> QApplication:
    if os.environ.get("ANTORCHA_WATCHDOG"):
        from app.ui.watchdog import watched_application  # noqa: PLC0415 - not for every day

        return watched_application()
    return QApplication(sys.argv[:1])


def _trace_paint() -> None:
    sys.stderr.write(f"first_paint {time.monotonic():.6f}\n")
    sys.stderr.flush()
