"""The window's words in one language, safe from what happens to their file.

Qt maps a catalogue's file and looks every text up in the mapping. A file that is written over in
place while the window is open, as an update may do, so takes the window down with it, at the next
text that is looked up. In memory it stays as it was.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QLocale, QObject, QTranslator


class Catalogue(QTranslator):
    """A catalogue read whole when it is found; lives as long as ``parent``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held = b""

    def find(self, name: str, folder: str) -> bool:
        """Take the catalogue ``name`` of the person's language, if ``folder`` has one."""
        return self.load(QLocale(), name, "_", folder) and self._hold()

    def take(self, name: str, folder: str) -> bool:
        """Take the file ``name`` (without its suffix), if ``folder`` has it."""
        return self.load(name, folder) and self._hold()

    def _hold(self) -> bool:
        path = self.filePath()
        file = QFile(path)
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            return False
        held = bytes(file.readAll().data())
        is_loaded = self.load(held, str(Path(path).parent))
        # Qt makes no copy of the bytes: they must not go before the translator does.
        self._held = held
        return is_loaded
