"""Starts the window: on the screen first, then the engine."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.bridge import Bridge
from app.ui.collecting import QtThreadCollector
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from app.ui.singletons import keep_singletons_alive

if TYPE_CHECKING:
    from app.ui.config import WindowConfig
    from app.ui.engine_link import LinkFactory

TRACE_VARIABLE = "ANTORCHA_TRACE_STARTUP"


def run_window(client_factory: LinkFactory, config: WindowConfig) -> int:
    """Show the window and stay until it is closed. Returns the exit status.

    Args:
        client_factory: Makes a connected client; called on a thread of its own, after the window
            is on the screen, again and again while it raises AntorchaError.
        config: The window's settings.

    With ANTORCHA_TRACE_STARTUP set, prints ``first_paint <time.monotonic()>`` to standard error
    when the window is first painted.
    """
    app = make_application(config)
    collector = QtThreadCollector(app)
    theme = Theme(app, config.assets)
    bridge = Bridge(client_factory)
    window = MainWindow(theme, bridge, config)
    if os.environ.get(TRACE_VARIABLE):
        window.painted.connect(_trace_paint)
    window.show()
    bridge.open()
    try:
        return app.exec()
    finally:
        bridge.close()
        collector.stop()


def make_application(config: WindowConfig) -> QApplication:
    """The Qt application, named, in the Fusion style and in the person's language."""
    keep_singletons_alive()
    QCoreApplication.setApplicationName("Antorcha")
    QCoreApplication.setOrganizationName("Antorcha")
    QApplication.setDesktopFileName("antorcha")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if app.property("dressed") is None:  # a second style would leave the first one dangling
        app.setStyle("Fusion")
        app.setProperty("dressed", "Fusion")
    if config.language:
        QLocale.setDefault(QLocale(config.language))
    translator = QTranslator(app)
    folder = str(config.translations)
    # English has a catalogue too: it holds the plurals.
    if translator.load(QLocale(), "antorcha", "_", folder) or translator.load(
        "antorcha_en", folder
    ):
        app.installTranslator(translator)
    return app


def _trace_paint() -> None:
    sys.stderr.write(f"first_paint {time.monotonic():.6f}\n")
    sys.stderr.flush()
