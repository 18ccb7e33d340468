"""Opening files in other programs, outside of this program's own confinement.

What this process starts inherits its filter and has no network: a browser would open, and show
nothing. So the desktop is asked over its local bus to open the file, from a process of its own:

1. the portal (``org.freedesktop.portal.OpenURI``), which is handed the open file;
2. the file manager (``org.freedesktop.FileManager1``), for showing files in their folders;
3. systemd's user manager, which runs ``xdg-open``.

Where there is none of them, the file is opened from here, and the person is told. ``xdg-open`` says
only after a while that it failed, so it is watched for some seconds.
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
NOTICE_S: Final = 8.0
"""How long a failure is waited for; what still runs then has opened."""
NO_PROGRAM: Final = 3
"""What ``xdg-open`` ends with where it finds nothing that opens such files."""
_FAILURES: Final = frozenset({2, NO_PROGRAM, 4})  # 1 is also what systemd-run ends with
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
        refused: One that a program was found for, which then failed, and what it ended with.
    """

    opened = Signal(str)
    failed = Signal(str)
    refused = Signal(str, int)
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
        else:
            self._run_opener(path)

    def _open_address(self, address: str) -> None:
        if _does(PORTAL, PORTAL_PATH, _OPEN_URI, "OpenURI", "ssa{sv}", ("", address, {})):
            self._tell(Way.PORTAL)
        else:
            self._run_opener(address)

    def _run_opener(self, path: str) -> None:
        """The last two ways; both end in ``xdg-open``."""
        for way, run in ((Way.USER_MANAGER, _ask_user_manager), (Way.FROM_HERE, _run_from_here)):
            status = run(path)
            if status is not None:
                self._tell_ended(way, path, status)
                return
        self._unopened_from_thread(path)

    def _tell_ended(self, way: Way, path: str, status: int) -> None:
        with contextlib.suppress(RuntimeError):  # the window has closed meanwhile
            if not status:
                self.opened.emit(way)
            elif status == NO_PROGRAM:
                self.failed.emit(path)
            else:
                self.refused.emit(path, status)

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


def _ask_user_manager(path: str) -> int | None:
    """What ``xdg-open`` ended with outside of our confinement; None if it could not be started."""
    start, opener = shutil.which("systemd-run"), shutil.which("xdg-open")
    if not (start and opener):
        return None
    status = _run([start, "--user", "--quiet", "--collect", "--wait", "--", opener, path])
    return status if status == 0 or status in _FAILURES else None


def _run_from_here(path: str) -> int | None:
    opener = shutil.which("xdg-open")
    return _run([opener, path]) if opener else None


def _run(command: list[str]) -> int | None:
    """What a command ended with; 0 if it still runs after a while, None if it did not start.

    Some desktops keep it running until the program that it opened is closed.
    """
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return None
    try:
        return process.wait(NOTICE_S)
    except subprocess.TimeoutExpired:
        threading.Thread(target=process.wait, name="opened-outside", daemon=True).start()
        return 0
