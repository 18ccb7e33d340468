"""Starting with the computer: the freedesktop autostart entry of this person, nothing else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.ui.desktop.launcher import launcher

FILE_NAME = "antorcha.desktop"


class Autostart:
    """Writes and removes one file.

    Args:
        folder: Of autostart entries; the person's own by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        self._file = (folder or Path(config) / "autostart") / FILE_NAME

    @property
    def is_possible(self) -> bool:
        """Whether this system starts programs in this way."""
        return sys.platform == "linux"

    @property
    def is_on(self) -> bool:
        """Whether the entry is there."""
        return self._file.exists()

    def set_on(self, on: bool) -> bool:
        """Write or remove the entry. False if it could not be done."""
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_text(_entry(), encoding="utf-8")
            else:
                self._file.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def _entry() -> str:
    start = launcher()
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Antorcha",
        "Icon=antorcha",
        f"Exec={' '.join(_quoted(word) for word in (*start.words, 'window', '--in-tray'))}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    if start.folder is not None:
        lines.append(f"Path={start.folder}")
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """As the Desktop Entry Specification quotes an argument of ``Exec``."""
    if word.replace("-", "").replace("/", "").replace(".", "").replace("_", "").isalnum():
        return word
    escaped = "".join(f"\\{char}" if char in '"`$\\' else char for char in word)
    # Once more for the string type of the key, and % begins a field code.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
