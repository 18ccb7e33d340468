"""One engine a home: who holds the lock, and how a client starts an engine when there is none."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from app.config import Home
from app.engine.log import shorten_log
from app.engine.protocol import error_from_json, error_to_json
from kernel.child import with_own_code
from kernel.errors import AntorchaError, TransientError

START_TIMEOUT_S = 30.0
_POLL_S = 0.02
_ANOTHER_S = 0.5
_REASON_BYTES = 64 * 1024


class EngineUnreachable(TransientError):
    """No engine answers and none could be started."""


def connect(home: Home, start: bool = True) -> socket.socket:
    """A connection to the engine of ``home``, started first if there is none.

    Raises:
        EngineUnreachable: None runs and none could be started (or ``start`` is False).
    """
    connection = _try_connect(home.socket)
    if connection is not None:
        return connection
    if not start:
        raise EngineUnreachable("The engine is not running", code="engine_not_running")
    home.create()
    connection = _start_and_connect(home)
    if connection is not None:
        return connection
    raise EngineUnreachable(
        "The engine could not be started",
        "Your files and your library were not touched.",
        f"See the end of {home.log} for the reason, or run `antorcha doctor`.",
        code="engine_not_started",
        file=os.fspath(home.log),
    )


def _start_and_connect(home: Home) -> socket.socket | None:
    """A connection once an engine listens; None if none does. Raises what it says instead."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        process = _spawn(home)
        assert process.stdout is not None
        with process.stdout:
            while time.monotonic() < deadline:
                connection = _try_connect(home.socket)
                if connection is not None:
                    return connection
                status = process.poll()
                if status == 0:
                    break
                if status is not None:
                    _raise_reason(process)
                    return None
                time.sleep(_POLL_S)
        # One that ends at once with 0 has found another, which is just starting, or just ending.
        time.sleep(_ANOTHER_S)
    return None


def report_failure(error: AntorchaError) -> None:
    """In an engine that cannot start: tell the client that started it why."""
    sys.stdout.write(json.dumps(error_to_json(error)) + "\n")
    sys.stdout.flush()


def close_report() -> None:
    """In an engine that has started: there is nothing to tell; what is printed goes to the log."""
    sys.stdout.flush()
    with contextlib.suppress(OSError):
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())


def _raise_reason(process: subprocess.Popen[bytes]) -> None:
    """Raise what an engine that ended at once has said; return if it said nothing."""
    assert process.stdout is not None
    line = process.stdout.readline(_REASON_BYTES)
    try:
        reason = json.loads(line)
        error = error_from_json(reason)
    except (ValueError, AttributeError):
        return
    raise error


def _try_connect(path: Path) -> socket.socket | None:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with contextlib.suppress(OSError):
        connection.connect(os.fspath(path))
        return connection
    connection.close()
    return None


def _spawn(home: Home) -> subprocess.Popen[bytes]:
    shorten_log(home.log)
    log = os.open(home.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        # A session of its own: closing the terminal or the window does not end the engine.
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "app", "--home", os.fspath(home.folder), "engine"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,  # why it could not start, if so; nothing else
            stderr=log,
            start_new_session=True,
            env={
                **os.environ,
                "PYTHONPATH": with_own_code(os.environ.get("PYTHONPATH")),
                # glibc keeps what is freed apart for every few threads, and there are dozens.
                "MALLOC_ARENA_MAX": os.environ.get("MALLOC_ARENA_MAX", "2"),
            },
        )
        # It may end long before this process does, and must not stay behind as a zombie.
        threading.Thread(target=process.wait, name="engine-reaper", daemon=True).start()
        return process
    finally:
        os.close(log)
