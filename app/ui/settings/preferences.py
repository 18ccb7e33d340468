"""What a person set for the window, nothing of it personal. Its own state is in the ``Session``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSettings, Signal

from app.ui.look.appearance import Appearance

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES: Final = ("en", "es", "de", "fr", "zh_CN")
LEAST_TEXT_PERCENT: Final = 90
MOST_TEXT_PERCENT: Final = 150


class Preferences(QObject):
    """Typed, with defaults; whatever a file holds that cannot be is taken for the default.

    Args:
        file: The window's state file; None keeps nothing.

    Signals:
        changed: The name of what was changed.
    """

    changed = Signal(str)

    def __init__(self, file: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = (
            None if file is None else QSettings(str(file), QSettings.Format.IniFormat, self)
        )
        self._unkept: dict[str, Any] = {}

    @property
    def language(self) -> str:
        """A code of ``LANGUAGES``; empty for the system's."""
        code = str(self._get("language", ""))
        return code if code in LANGUAGES else ""

    @property
    def appearance(self) -> Appearance:
        """How the window looks."""
        try:
            return Appearance(str(self._get("appearance", "")))
        except ValueError:
            return Appearance.SYSTEM

    @property
    def text_percent(self) -> int:
        """The size of text, in percent of the system's."""
        try:
            percent = int(self._get("text_percent", 100))
        except (TypeError, ValueError):
            return 100
        return min(MOST_TEXT_PERCENT, max(LEAST_TEXT_PERCENT, percent))

    @property
    def stays_in_tray(self) -> bool:
        """Whether closing the window leaves it in the tray. Off: closing ends it."""
        return self._is_on("stays_in_tray", False)

    @property
    def notifies(self) -> bool:
        """Whether to tell of things through the desktop while the window is hidden."""
        return self._is_on("notifies", True)

    @property
    def has_global_shortcut(self) -> bool:
        """Whether the desktop is asked for a key that works everywhere."""
        return self._is_on("has_global_shortcut", False)

    def set(self, name: str, value: str | int | bool) -> None:
        """Keep a value and tell of it."""
        if self._kept is None:
            self._unkept[name] = value
        else:
            self._kept.setValue(f"preferences/{name}", value)
            self._kept.sync()
        self.changed.emit(name)

    def _get(self, name: str, default: Any) -> Any:
        if self._kept is None:
            return self._unkept.get(name, default)
        return self._kept.value(f"preferences/{name}", default)

    def _is_on(self, name: str, default: bool) -> bool:
        # An ini file knows text alone.
        return str(self._get(name, default)).lower() in {"true", "1"}
