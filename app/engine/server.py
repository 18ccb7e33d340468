"""The engine's end of the local socket: clients come and go, each request runs on its own."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol

from app.engine.protocol import (
    LINE_LIMIT_BYTES,
    Event,
    Json,
    Method,
    Request,
    decode_request,
    encode,
    error_to_json,
)
from kernel.errors import AntorchaError, BugError, TransientError
from kernel.work import Cancel, Cancelled

log = logging.getLogger(__name__)

_REQUEST_THREADS = 8
_TICK_S = 0.25

Emit = Callable[[Event, Mapping[str, Any]], None]


class Stopped(TransientError):
    """The person stopped this request."""

    code = "stopped"

    def __init__(self) -> None:
        super().__init__("Stopped")


class Service(Protocol):
    """What answers requests."""

    def handle(self, request: Request, cancel: Cancel, emit: Emit) -> Json:
        """The result of one request. Runs on any thread; events go through ``emit``."""

    def is_busy(self) -> bool:
        """Whether work goes on that should not be cut short."""


class Server:
    """Listens on an AF_UNIX socket of mode 0600 and serves until told to stop or left alone.

    Args:
        path: The socket; a stale file there is replaced (the caller holds the home's lock).
        linger_s: Ends by itself after so long without clients and without work.
    """

    def __init__(self, path: Path, service: Service, linger_s: float) -> None:
        self._path = path
        self._service = service
        self._linger_s = linger_s
        self._clients: set[_Client] = set()
        self._clients_lock = threading.Lock()
        self._stop = threading.Event()
        self._greetings: list[tuple[Event, Mapping[str, Any]]] = []
        self._pool = ThreadPoolExecutor(_REQUEST_THREADS, thread_name_prefix="request")
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(os.fspath(path))
        path.chmod(0o600)
        self._listener.listen(16)
        self._listener.settimeout(_TICK_S)

    def serve(self) -> None:
        """Serve until ``stop``, or until nobody has been here for ``linger_s``."""
        last_needed = time.monotonic()
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError):
                self._welcome(self._listener.accept()[0])
            if self._clients or self._service.is_busy():
                last_needed = time.monotonic()
            elif time.monotonic() - last_needed > self._linger_s:
                log.info("nobody has been here for %.0f s: ending", self._linger_s)
                break
        self._shut()

    def stop(self) -> None:
        self._stop.set()

    def broadcast(self, event: Event, data: Mapping[str, Any]) -> None:
        """Send an event to every client."""
        with self._clients_lock:
            clients = list(self._clients)
        for client in clients:
            client.send({"event": event, "data": data})

    def greet(self, event: Event, data: Mapping[str, Any]) -> None:
        """Send an event to the first client that asks something; nobody is there yet."""
        self._greetings.append((event, data))

    def _take_greetings(self) -> list[tuple[Event, Mapping[str, Any]]]:
        with self._clients_lock:
            taken, self._greetings = self._greetings, []
        return taken

    def _welcome(self, connection: socket.socket) -> None:
        if not _is_ourselves(connection):
            connection.close()
            return
        connection.settimeout(None)
        client = _Client(connection, self._service, self._pool, self.stop, self._take_greetings)
        with self._clients_lock:
            self._clients.add(client)
        threading.Thread(target=self._attend, args=(client,), name="client", daemon=True).start()

    def _attend(self, client: _Client) -> None:
        try:
            client.read_requests()
        finally:
            with self._clients_lock:
                self._clients.discard(client)
            client.leave()

    def _shut(self) -> None:
        # The socket goes first: a client that comes now starts a new engine instead of waiting.
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()
        self._listener.close()
        with self._clients_lock:
            clients = list(self._clients)
        for client in clients:
            client.leave()
        self._pool.shutdown(wait=True, cancel_futures=True)


class _Client:
    """One connection."""

    def __init__(
        self,
        connection: socket.socket,
        service: Service,
        pool: ThreadPoolExecutor,
        stop_engine: Callable[[], None],
        take_greetings: Callable[[], list[tuple[Event, Mapping[str, Any]]]],
    ) -> None:
        self._take_greetings = take_greetings
        self._connection = connection
        self._service = service
        self._pool = pool
        self._stop_engine = stop_engine
        self._send_lock = threading.Lock()
        self._running: dict[int, Cancel] = {}

    def read_requests(self) -> None:
        """Take requests until the client goes away or says something unintelligible."""
        with contextlib.suppress(OSError), self._connection.makefile("rb") as lines:
            while line := lines.readline(LINE_LIMIT_BYTES):
                try:
                    request = decode_request(line)
                except AntorchaError as error:
                    self.send({"event": Event.NOTICE, "data": error_to_json(error)})
                    return
                for event, data in self._take_greetings():
                    self.send({"event": event, "data": data})
                self._take(request)

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message; a client that is gone is not an error."""
        with contextlib.suppress(OSError), self._send_lock:
            self._connection.sendall(encode(message))

    def leave(self) -> None:
        """Cancel whatever this client still waits for and close its connection."""
        for cancel in list(self._running.values()):
            cancel.set()
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            self._connection.close()

    def _take(self, request: Request) -> None:
        if request.method is Method.CANCEL:
            cancel = self._running.get(int(request.params.get("request", 0)))
            if cancel is not None:
                cancel.set()
            self.send({"id": request.id, "result": {}})
            return
        if request.method is Method.SHUT_DOWN:
            self.send({"id": request.id, "result": {}})
            self._stop_engine()
            return
        cancel = self._running[request.id] = Cancel()
        self._pool.submit(self._answer, request, cancel)

    def _answer(self, request: Request, cancel: Cancel) -> None:
        def emit(event: Event, data: Mapping[str, Any]) -> None:
            self.send({"id": request.id, "event": event, "data": data})

        try:
            reply: Json = {"result": self._service.handle(request, cancel, emit)}
        except Cancelled:
            reply = {"error": error_to_json(Stopped())}
        except AntorchaError as error:
            reply = {"error": error_to_json(error)}
        except Exception as error:  # the edge: one request must not take the engine with it
            log.exception("request %s failed", request.method)
            reply = {"error": error_to_json(_as_bug(error))}
        finally:
            self._running.pop(request.id, None)
        self.send({"id": request.id, **reply})


def _as_bug(error: Exception) -> BugError:
    return BugError(
        f"Something unexpected happened ({type(error).__name__})",
        "Your files and your library were not touched.",
        "The engine's log in the home folder says more.",
        code="engine_defect",
        detail=type(error).__name__,
    )


def _is_ourselves(connection: socket.socket) -> bool:
    """Whether the other end runs as the same user, where the system can tell."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the socket's mode 0600 in a 0700 folder says the same
    credentials = connection.getsockopt(
        socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i")
    )
    _pid, uid, _gid = struct.unpack("3i", credentials)
    return bool(uid == os.getuid())
