"""The ways the window can look, and what the system asks for."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

CONTRAST_VARIABLE = "ANTORCHA_CONTRAST"


class Appearance(StrEnum):
    """What the person chose. High contrast is light or dark as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def system_wants_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast, as far as it tells.

    Desktops that tell Qt nothing can be spoken for: ANTORCHA_CONTRAST=high, or a GTK theme of that
    name, which is how GNOME has set it for the programs it starts.
    """
    if os.environ.get(CONTRAST_VARIABLE, "").lower() == "high":
        return True
    if os.environ.get("GTK_THEME", "").lower().startswith("highcontrast"):
        return True
    wanted = hints.accessibility().contrastPreference()
    return bool(wanted == Qt.ContrastPreference.HighContrast)
