"""Says why the window cannot be opened, to somebody who started it without a terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.ui.application import make_application
from app.ui.explanations.errors import explained
from app.ui.explanations.wording import as_sentence, joined
from app.ui.look.theme import Theme

if TYPE_CHECKING:
    from app.ui.config import WindowConfig
    from kernel.errors import AntorchaError

_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def say_why(error: AntorchaError, config: WindowConfig) -> None:
    """Show the reason until it is closed; nothing where there is no screen to show it on."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        return
    app = make_application(config)
    theme = Theme(app, config.assets)
    told = explained(error)
    box = QMessageBox(QMessageBox.Icon.Warning, "Antorcha", as_sentence(told.title))
    box.setWindowIcon(theme.icon("torch", "accent", 64))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(joined(told.message, told.hint))
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
