"""Opening files in other programs, outside of this program's own confinement.

What this process starts inherits its filter and has no network: a browser would open, and show
nothing. So the desktop is asked over its local bus to open the file, from a process of its own:

1. the portal (``org.freedesktop.portal.OpenURI``), which is handed the open file;
2. the file manager (``org.freedesktop.FileManager1``), for showing files in their folders;
3. systemd's user manager, which runs ``xdg-open``.

Where there is none of them, the file is opened from here, and the person is told.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.ui.desktop.session_bus import PORTAL, PORTAL_PATH, NoAnswer, ask, open_session_bus

CALL_TIMEOUT_S: Final = 5.0
RUN_TIMEOUT_S: Final = 10.0
_OPEN_URI: Final = "org.freedesktop.portal.OpenURI"


class Way(StrEnum):
    """Who opened something."""

    PORTAL = "portal"
    FILE_MANAGER = "file manager"
    USER_MANAGER = "user manager"
    SYSTEM = "system"
    FROM_HERE = "from here"


class OpensOutside(QObject):
    """Opens paths in the background; asking the desktop can take seconds.

    Signals:
        opened: A Way, each time; ``FROM_HERE`` is without a network.
        failed: The path or address that nothing could open.
    """

    opened = Signal(str)
    failed = Signal(str)
    _unopened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unopened.connect(self._open_from_here, Qt.ConnectionType.QueuedConnection)

    def open(self, path: str) -> None:
        """Open a file or folder with its usual program."""
        if sys.platform != "linux":
            self._open_from_here(path)
            return
        self._begin(path, self._open)

    def show_in_folder(self, path: str) -> None:
        """Open the folder that holds a file, with the file chosen where that is possible."""
        if sys.platform != "linux":
            self._open_from_here(str(Path(path).parent))
            return
        self._begin(path, self._show)

    def open_address(self, address: str) -> None:
        """Open an address of the web or a mail address; whoever calls has asked the person."""
        if sys.platform != "linux":
            self._open_from_here(address)
            return
        self._begin(address, self._open_address)

    def _begin(self, path: str, act: object) -> None:
        threading.Thread(target=act, args=(path,), name="open-outside", daemon=True).start()  # type: ignore[arg-type]  # both take a path

    def _open(self, path: str) -> None:
        if Path(path).is_dir() and _ask_file_manager("ShowFolders", path):
            self._tell(Way.FILE_MANAGER)
        elif _ask_portal(path):
            self._tell(Way.PORTAL)
        elif _ask_user_manager(path):
            self._tell(Way.USER_MANAGER)
        else:
            self._unopened_from_thread(path)

    def _open_address(self, address: str) -> None:
        if _does(PORTAL, PORTAL_PATH, _OPEN_URI, "OpenURI", "ssa{sv}", ("", address, {})):
            self._tell(Way.PORTAL)
        elif _ask_user_manager(address):
            self._tell(Way.USER_MANAGER)
        else:
            self._unopened_from_thread(address)

    def _show(self, path: str) -> None:
        if _ask_file_manager("ShowItems", path):
            self._tell(Way.FILE_MANAGER)
        else:
            self._open(str(Path(path).parent))

    def _tell(self, way: Way) -> None:
        with contextlib.suppress(RuntimeError):  # the window has closed meanwhile
            self.opened.emit(way)

    def _unopened_from_thread(self, path: str) -> None:
        with contextlib.suppress(RuntimeError):
            self._unopened.emit(path)

    def _open_from_here(self, path: str) -> None:
        url = QUrl.fromLocalFile(path) if Path(path).is_absolute() else QUrl(path)
        if QDesktopServices.openUrl(url):
            self.opened.emit(Way.SYSTEM if sys.platform != "linux" else Way.FROM_HERE)
        else:
            self.failed.emit(path)


def _ask_portal(path: str) -> bool:
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        # The desktop may ask which program to use the first time.
        member = "OpenDirectory" if Path(path).is_dir() else "OpenFile"
        return _does(PORTAL, PORTAL_PATH, _OPEN_URI, member, "sha{sv}", ("", fd, {}))
    finally:
        os.close(fd)


def _ask_file_manager(member: str, path: str) -> bool:
    name = "org.freedesktop.FileManager1"
    url = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return _does(name, "/org/freedesktop/FileManager1", name, member, "ass", ([url], ""))


def _does(
    service: str,
    path: str,
    interface: str,
    member: str,
    signature: str,
    arguments: tuple[object, ...],
) -> bool:
    """Whether a service of the session bus did what it was asked."""
    try:
        bus = open_session_bus()
    except NoAnswer:
        return False
    try:
        ask(bus, service, path, interface, member, signature, arguments, CALL_TIMEOUT_S)
    except NoAnswer:
        return False
    finally:
        bus.close()
    return True


def _ask_user_manager(path: str) -> bool:
    start, opener = shutil.which("systemd-run"), shutil.which("xdg-open")
    if not (start and opener):
        return False
    try:
        done = subprocess.run(
            [start, "--user", "--quiet", "--collect", "--", opener, path],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=RUN_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
