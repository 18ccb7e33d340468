"""One window a home: a second start hands over what it was given and ends. No Qt here.

The first window holds the home's ``window_lock`` and listens on a local socket beside the
engine's. One JSON line goes each way.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.config import Home

ANSWER_TIMEOUT_S: Final = 5.0
_POLL_S: Final = 0.05
_LINE_LIMIT_BYTES: Final = 1024 * 1024
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Visit:
    """A second start. ``token``: the desktop's leave to take the front, where it gives one."""

    paths: tuple[str, ...]
    token: str


def hand_over(home: Home, paths: Sequence[str], timeout_s: float = ANSWER_TIMEOUT_S) -> bool:
    """Give ``paths`` to the window that is there, and have it come to the front.

    False if it does not answer. One that is just starting is waited for.
    """
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    line = json.dumps({"paths": list(paths), "token": token}).encode("ascii") + b"\n"
    deadline_s = time.monotonic() + timeout_s
    while time.monotonic() < deadline_s:
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(timeout_s)
            connection.connect(os.fspath(home.window_socket))
            connection.sendall(line)
            return connection.recv(16).startswith(b"ok")
        time.sleep(_POLL_S)
    return False


class Doorbell:
    """Listens for second starts; the caller holds the window's lock.

    Args:
        on_visit: Called on a thread of its own.
    """

    def __init__(self, home: Home, on_visit: Callable[[Visit], None]) -> None:
        self._path = home.window_socket
        self._on_visit = on_visit
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(os.fspath(self._path))
        self._path.chmod(0o600)
        self._listener.listen(4)
        threading.Thread(target=self._listen, name="second-starts", daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()

    def _listen(self) -> None:
        while True:
            try:
                connection = self._listener.accept()[0]
            except OSError:
                return  # closed
            with contextlib.suppress(OSError), connection:
                connection.settimeout(ANSWER_TIMEOUT_S)
                visit = _read(connection)
                if visit is not None:
                    self._on_visit(visit)
                    connection.sendall(b"ok\n")


def _read(connection: socket.socket) -> Visit | None:
    with connection.makefile("rb") as lines:
        line = lines.readline(_LINE_LIMIT_BYTES)
    try:
        said: Any = json.loads(line)
        return Visit(tuple(str(path) for path in said["paths"]), str(said.get("token", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
