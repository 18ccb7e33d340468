"""One engine a home: who holds the lock, and how a client starts an engine when there is none."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from app.config import Home
from kernel.child import with_own_code
from kernel.errors import TransientError

START_TIMEOUT_S = 30.0
_POLL_S = 0.02


class EngineUnreachable(TransientError):
    """No engine answers and none could be started."""


class HomeLock:
    """The lock on a home. It belongs to the engine and goes with its process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None

    def acquire(self) -> bool:
        """True if this process now owns the home; False if another engine does."""
        fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            return False
        os.ftruncate(fd, 0)
        os.write(fd, f"{os.getpid()}\n".encode("ascii"))
        self._fd = fd
        return True

    def release(self) -> None:
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


def connect(home: Home, start: bool = True) -> socket.socket:
    """A connection to the engine of ``home``, started first if there is none.

    Raises:
        EngineUnreachable: None runs and none could be started (or ``start`` is False).
    """
    connection = _try_connect(home.socket)
    if connection is not None:
        return connection
    if not start:
        raise EngineUnreachable("The engine is not running")
    home.create()
    process = _spawn(home)
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        connection = _try_connect(home.socket)
        if connection is not None:
            return connection
        # An engine that ends at once with 0 has found another one that is just starting.
        if process.poll() not in (None, 0):
            break
        time.sleep(_POLL_S)
    raise EngineUnreachable(
        "The engine could not be started",
        "Your files and your library were not touched.",
        f"See the end of {home.log} for the reason, or run `antorcha doctor`.",
    )


def _try_connect(path: Path) -> socket.socket | None:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with contextlib.suppress(OSError):
        connection.connect(os.fspath(path))
        return connection
    connection.close()
    return None


def _spawn(home: Home) -> subprocess.Popen[bytes]:
    log = os.open(home.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        # A session of its own: closing the terminal or the window does not end the engine.
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "app", "--home", os.fspath(home.folder), "engine"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": with_own_code(os.environ.get("PYTHONPATH"))},
        )
        # It may end long before this process does, and must not stay behind as a zombie.
        threading.Thread(target=process.wait, name="engine-reaper", daemon=True).start()
        return process
    finally:
        os.close(log)
