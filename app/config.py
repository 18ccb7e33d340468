"""Where one person's things lie, and the few switches that come from outside."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

# The kernel's limit is 108 bytes with the closing NUL; macOS has 104.
_SOCKET_PATH_LIMIT_BYTES = 100


@dataclass(frozen=True, slots=True)
class Home:
    """The one folder that holds everything of one person. Nothing personal lies elsewhere."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "library.db"

    @property
    def vectors(self) -> Path:
        return self.folder / "chroma"

    @property
    def passwords(self) -> Path:
        """Passwords of files that the person wants kept; not there unless they do."""
        return self.folder / "passwords.json"

    @property
    def lock(self) -> Path:
        return self.folder / "engine.lock"

    @property
    def log(self) -> Path:
        return self.folder / "logs" / "engine.log"

    @property
    def socket(self) -> Path:
        """The engine's socket: inside the home, or in a private folder if that path is too long."""
        return self._socket("engine.sock", "")

    @property
    def window_lock(self) -> Path:
        return self.folder / "window.lock"

    @property
    def window_socket(self) -> Path:
        """Where the window of this home hears of second starts."""
        return self._socket("window.sock", ".window")

    def _socket(self, name: str, mark: str) -> Path:
        inside = self.folder / name
        if len(os.fsencode(inside)) <= _SOCKET_PATH_LIMIT_BYTES:
            return inside
        short = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:24]
        return _runtime_folder() / f"{short}{mark}.sock"

    def create(self) -> None:
        """Make the folder, readable by nobody else."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.log.parent.mkdir(mode=0o700, exist_ok=True)


def resolve_home(option: str | None) -> Home:
    """The home named by ``--home``, else ``ANTORCHA_HOME``, else the platform's place."""
    chosen = option or os.environ.get("ANTORCHA_HOME") or platformdirs.user_data_dir("antorcha")
    return Home(Path(chosen).expanduser().absolute())


def linger_s() -> float:
    """How long an engine without clients and without work stays, in seconds."""
    return float(os.environ.get("ANTORCHA_LINGER_S", "60"))


def _runtime_folder() -> Path:
    base = os.environ.get("XDG_RUNTIME_DIR")
    if base:
        folder = Path(base) / "antorcha"
    else:
        folder = Path(tempfile.gettempdir()) / f"antorcha-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid() or folder.stat().st_mode & 0o077:
        msg = f"{folder} belongs to somebody else; set XDG_RUNTIME_DIR to a private folder."
        raise PermissionError(msg)
    return folder
