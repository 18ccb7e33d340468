"""What the window remembers from one day to the next: the one place for its own state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

_GEOMETRY: Final = "geometry"


class Session:
    """Short texts by name, and the window's size and place.

    What a person set on purpose is not here but in the ``Preferences``, in the same file.

    Args:
        file: Where they are kept; None keeps them only until the window closes.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._memory: dict[str, str | QByteArray] = {}
        self._kept = None if file is None else QSettings(str(file), QSettings.Format.IniFormat)

    def value(self, name: str) -> str:
        """What is remembered under a name; empty if nothing is."""
        value = self._read(name)
        return value if isinstance(value, str) else ""

    def remember(self, name: str, value: str) -> None:
        """Remember a text, or forget it if it is empty."""
        self._write(name, value)

    @property
    def geometry(self) -> QByteArray:
        """The window's size and place, as Qt packs them; empty if it was never closed."""
        value = self._read(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, packed: QByteArray) -> None:
        self._write(_GEOMETRY, packed)

    def _read(self, name: str) -> object:
        return self._memory.get(name) if self._kept is None else self._kept.value(name)

    def _write(self, name: str, value: str | QByteArray) -> None:
        if self._kept is None:
            self._memory[name] = value
        else:
            self._kept.setValue(name, value)
