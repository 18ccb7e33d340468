"""A client's end of the conversation with the engine. Both the window and the terminal use it."""

from __future__ import annotations

import contextlib
import itertools
import queue
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.config import Home
from app.engine.lifecycle import connect
from app.engine.protocol import Json, Method, decode, encode, error_from_json
from kernel.errors import AntorchaError, TransientError

OnEvent = Callable[[str, Json], None]
OnResult = Callable[[Json], None]
OnError = Callable[[AntorchaError], None]


class EngineLost(TransientError):
    """The engine ended while it was being asked."""

    code = "engine_lost"

    def __init__(self) -> None:
        super().__init__(
            "The engine stopped",
            "Nothing was lost: it goes on where it was when it starts again.",
            "Ask again.",
        )


@dataclass(frozen=True, slots=True)
class _Waiting:
    on_event: OnEvent | None
    on_result: OnResult
    on_error: OnError


class EngineClient:
    """A connection to the engine of one home, shared by any number of threads.

    Callbacks run on the reading thread: they must be quick and must not call back in.

    Args:
        home: Whose engine.
        start: Whether to start an engine if none runs.
    """

    def __init__(self, home: Home, start: bool = True) -> None:
        self._home = home
        self._start = start
        self._ids = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._lock = threading.Lock()
        self._closed = False
        self.on_broadcast: OnEvent = lambda _event, _data: None
        self.on_lost: Callable[[], None] = lambda: None
        self._socket = self._open()

    def call(
        self,
        method: Method,
        params: Mapping[str, Any] | None = None,
        on_event: OnEvent | None = None,
        timeout_s: float | None = None,
    ) -> Json:
        """Ask and wait for the result. Raises the engine's error, EngineLost or TimeoutError.

        An interrupt (Ctrl-C) while waiting cancels the request in the engine too.
        """
        outcome: queue.SimpleQueue[Json | AntorchaError] = queue.SimpleQueue()
        request_id = self.start(method, params, on_event, outcome.put, outcome.put)
        try:
            answer = outcome.get(timeout=timeout_s)
        except queue.Empty:
            self.cancel(request_id)
            msg = f"The engine did not answer {method} within {timeout_s} s"
            raise TimeoutError(msg) from None
        except KeyboardInterrupt:
            self.cancel(request_id)
            raise
        if isinstance(answer, AntorchaError):
            raise answer
        return answer

    def start(
        self,
        method: Method,
        params: Mapping[str, Any] | None,
        on_event: OnEvent | None,
        on_result: OnResult,
        on_error: OnError,
    ) -> int:
        """Ask without waiting. Returns the request's id, for ``cancel``."""
        request_id = next(self._ids)
        with self._lock:
            self._waiting[request_id] = _Waiting(on_event, on_result, on_error)
        try:
            self._send({"id": request_id, "method": method, "params": dict(params or {})})
        except OSError:
            self._fail(request_id)
        return request_id

    def cancel(self, request_id: int) -> None:
        """Stop a request; it ends with an error of its own soon after."""
        with contextlib.suppress(OSError):
            self._send(
                {
                    "id": next(self._ids),
                    "method": Method.CANCEL,
                    "params": {"request": request_id},
                }
            )

    def wait_lost(self, timeout_s: float) -> bool:
        """Wait until the engine has closed the connection; False if it has not by then."""
        self._reader.join(timeout_s)
        return not self._reader.is_alive()

    def reconnect(self) -> None:
        """Connect again after ``on_lost``, starting a new engine if need be."""
        self._socket.close()
        self._socket = self._open()

    def close(self) -> None:
        self._closed = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _open(self) -> socket.socket:
        connection = connect(self._home, self._start)
        thread = threading.Thread(
            target=self._read, args=(connection,), name="engine-reader", daemon=True
        )
        thread.start()
        self._reader = thread
        return connection

    def _send(self, message: Mapping[str, Any]) -> None:
        line = encode(message)
        with self._lock:
            self._socket.sendall(line)

    def _read(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, AntorchaError), connection.makefile("rb") as lines:
            for line in lines:
                self._dispatch(decode(line))
        with self._lock:
            lost = list(self._waiting)
        for request_id in lost:
            self._fail(request_id)
        if not self._closed:
            self.on_lost()

    def _dispatch(self, message: Json) -> None:
        request_id = message.get("id")
        if request_id is None:
            self.on_broadcast(str(message.get("event")), message.get("data", {}))
            return
        if "event" in message:
            waiting = self._waiting.get(request_id)
            if waiting is not None and waiting.on_event is not None:
                waiting.on_event(str(message["event"]), message.get("data", {}))
            return
        with self._lock:
            waiting = self._waiting.pop(request_id, None)
        if waiting is None:
            return
        if "error" in message:
            waiting.on_error(error_from_json(message["error"]))
        else:
            waiting.on_result(message.get("result", {}))

    def _fail(self, request_id: int) -> None:
        with self._lock:
            waiting = self._waiting.pop(request_id, None)
        if waiting is not None:
            waiting.on_error(EngineLost())
