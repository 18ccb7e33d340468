"""A child process that may die, and the frames spoken with it.

Frames run both ways over one AF_UNIX socket pair: a 4-byte big-endian length, then one JSON
object in ASCII (so names that are not UTF-8 survive as surrogate escapes). Open files travel
beside a frame as ancillary data. JSON, never pickle: what a child says is not trusted.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kernel.errors import TransientError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FRAME_LIMIT_BYTES = 256 * 1024 * 1024
_READ_BYTES = 64 * 1024  # a buffer of this size is made for every read, small frames too
_LONGEST_END_S = 10.0
_LENGTH = struct.Struct(">I")
_FD_VARIABLE = "ANTORCHA_CHANNEL_FD"


class ChildDied(TransientError):
    """The process at the other end is gone. ``exit_status`` is negative for a signal."""

    code = "child_died"

    def __init__(self, what: str, exit_status: int | None) -> None:
        super().__init__(f"{what} stopped unexpectedly (status {exit_status})", part=what)
        self.exit_status = exit_status


class ChildTimeout(TransientError):
    """No frame came in the time allowed."""

    code = "child_timeout"

    def __init__(self, what: str, timeout_s: float) -> None:
        title = f"{what} did not answer within {timeout_s:.0f} s"
        super().__init__(title, part=what, seconds=round(timeout_s))


class Channel:
    """One end of the conversation. Not thread-safe in the same direction."""

    def __init__(self, endpoint: socket.socket, what: str = "the other process") -> None:
        self._socket = endpoint
        self._what = what
        self._buffer = bytearray()
        self._fds: list[int] = []

    @classmethod
    def to_parent(cls) -> Channel:
        """The channel that the parent handed to this process."""
        fd = int(os.environ.pop(_FD_VARIABLE))
        os.set_inheritable(fd, False)
        return cls(socket.socket(fileno=fd), "the parent process")

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, message: Mapping[str, Any], fds: Sequence[int] = ()) -> None:
        """Send one frame, with open files beside it. Raises ChildDied if nobody listens."""
        body = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii")
        frame = _LENGTH.pack(len(body)) + body
        try:
            if fds:
                sent = socket.send_fds(self._socket, [frame], list(fds))
                frame = frame[sent:]
            self._socket.sendall(frame)
        except OSError as error:
            raise ChildDied(self._what, None) from error

    def receive(self, timeout_s: float | None = None) -> dict[str, Any]:
        """The next frame. Raises ChildDied at the end of the stream, ChildTimeout when late."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        while (message := self._take_frame()) is None:
            remaining = None if deadline is None else max(0.0, deadline - time.monotonic())
            ready, _, _ = select.select([self._socket], [], [], remaining)
            if not ready:
                raise ChildTimeout(self._what, timeout_s or 0.0)
            self._fill()
        return message

    def poll(self, timeout_s: float = 0.0) -> bool:
        """Whether ``receive`` would find something (a frame, or the end) without waiting long."""
        if len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if len(self._buffer) >= _LENGTH.size + length:
                return True
        return bool(select.select([self._socket], [], [], timeout_s)[0])

    def take_fds(self) -> list[int]:
        """The open files that came beside the frames read so far; the caller closes them."""
        fds, self._fds = self._fds, []
        return fds

    def close(self) -> None:
        for fd in self.take_fds():
            os.close(fd)
        self._socket.close()

    def _fill(self) -> None:
        try:
            data, fds, _flags, _address = socket.recv_fds(self._socket, _READ_BYTES, 8)
        except OSError as error:
            raise ChildDied(self._what, None) from error
        self._fds.extend(fds)
        if not data:
            raise ChildDied(self._what, None)
        self._buffer += data

    def _take_frame(self) -> dict[str, Any] | None:
        if len(self._buffer) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._buffer)
        if length > FRAME_LIMIT_BYTES:
            raise ChildDied(self._what, None)
        end = _LENGTH.size + length
        if len(self._buffer) < end:
            return None
        body = bytes(self._buffer[_LENGTH.size : end])
        del self._buffer[:end]
        try:
            message = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise ChildDied(self._what, None) from error
        if not isinstance(message, dict):
            raise ChildDied(self._what, None)
        return message


def with_own_code(path: str | None) -> str:
    """``PYTHONPATH`` by which ``python -P`` finds the same code as this process.

    -P leaves the current folder out: a file of the person's that lies there could otherwise pass
    for a module. Installed code is found anyway.
    """
    own = os.fspath(Path(__file__).resolve().parents[1])
    parts = [] if own in sysconfig.get_paths().values() else [own]
    return os.pathsep.join([*parts, path] if path else parts)


class ChildProcess:
    """A Python module run as a child with a channel to it.

    Args:
        module: The module to run; its ``__main__`` part calls ``Channel.to_parent()``.
        what: How errors name it, such as "the language model".
        environment: Variables on top of the parent's.
    """

    def __init__(
        self, module: str, what: str, environment: Mapping[str, str] | None = None
    ) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", module],
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env={
                    **os.environ,
                    **(environment or {}),
                    "PYTHONPATH": with_own_code((environment or os.environ).get("PYTHONPATH")),
                    _FD_VARIABLE: str(theirs.fileno()),
                },
                # Ctrl-C in a terminal is for the program, which tells its children itself.
                process_group=0,
            )
        self._what = what
        self.channel = Channel(ours, what)

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def send(self, message: Mapping[str, Any], fds: Sequence[int] = ()) -> None:
        try:
            self.channel.send(message, fds)
        except ChildDied as error:
            raise ChildDied(self._what, self.exit_status()) from error

    def receive(self, timeout_s: float | None = None) -> dict[str, Any]:
        try:
            return self.channel.receive(timeout_s)
        except ChildDied as error:
            raise ChildDied(self._what, self.exit_status()) from error

    def exit_status(self, timeout_s: float = 2.0) -> int | None:
        """The exit status, waiting briefly for a process that is just ending."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(timeout_s)
        return None

    def stop(self, grace_s: float = 2.0) -> None:
        """Close the channel, which asks the child to end; then terminate; then kill."""
        self.channel.close()
        for ask in (None, signal.SIGTERM, signal.SIGKILL):
            if ask is not None and self.is_alive():
                self._process.send_signal(ask)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(grace_s)
                return

    def kill(self) -> None:
        """End it now.

        One that hangs in the kernel (a network drive that is gone) cannot be waited for; it ends
        when the kernel lets it.
        """
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_LONGEST_END_S)
        self.channel.close()
