"""What the window remembers from one day to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from pathlib import Path


class Session:
    """Short texts by name, in the window's own file.

    Args:
        file: Where they are kept; None keeps them only until the window closes.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._memory: dict[str, str] = {}
        self._file = file

    def value(self, name: str) -> str:
        """What is remembered under a name; empty if nothing is."""
        if self._file is None:
            return self._memory.get(name, "")
        value = QSettings(str(self._file), QSettings.Format.IniFormat).value(name)
        return value if isinstance(value, str) else ""

    def remember(self, name: str, value: str) -> None:
        """Remember a text, or forget it if it is empty."""
        if self._file is None:
            self._memory[name] = value
        else:
            QSettings(str(self._file), QSettings.Format.IniFormat).setValue(name, value)
