"""The only crossing between the engine's threads and Qt's.

Requests leave the window through a queue and one thread of ours, so that nothing the engine does
can hold up the screen. Whatever comes back is carried over by queued signals and handed only to
those who still wait for it: a ticket that was dropped, or that another one replaced, is stale.
"""

from __future__ import annotations

import itertools
import queue
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from app.engine.client import EngineLost
from app.engine.protocol import Event, error_from_json
from app.ui.explanations.errors import explained
from kernel.errors import AntorchaError, BugError, PermanentError, TransientError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.engine.protocol import Method
    from app.ui.engine_link import EngineLink, Json, LinkFactory, OnError, OnEvent, OnResult

RETRY_DELAYS_S: Final = (0.2, 0.5, 1.0, 2.0, 4.0)
CLOSE_WAIT_S: Final = 2.0


class LinkState(StrEnum):
    """How the window stands with the engine."""

    STARTING = "starting"
    READY = "ready"
    RECOVERING = "recovering"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class _Waiting:
    on_result: OnResult
    on_error: OnError | None
    on_event: OnEvent | None


@dataclass(frozen=True, slots=True)
class _Send:
    ticket: int
    method: Method
    params: Json


class Bridge(QObject):
    """Asks the engine on behalf of the window.

    Signals:
        state_changed: A LinkState, whenever it changes.
        recovered: The engine had stopped and is back.
        failed: An AntorchaError: the engine could not be reached at all.
        progress, changed: The engine's broadcasts.
        notice: An AntorchaError that the engine tells of without having been asked.

    Errors cross over in the person's language (``app.ui.explanations``).
    """

    state_changed = Signal(str)
    recovered = Signal()
    failed = Signal(object)
    progress = Signal(dict)
    changed = Signal(list)
    notice = Signal(object)

    _arrived = Signal(int, str, object)
    _broadcast = Signal(str, object)
    _link_state = Signal(str, object)

    def __init__(self, factory: LinkFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = LinkState.STARTING
        self._waiting: dict[int, _Waiting] = {}
        self._tickets = itertools.count(1)
        self._sender = _Sender(
            factory, self._arrived.emit, self._broadcast.emit, self._link_state.emit
        )
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._deliver, queued)
        self._broadcast.connect(self._spread, queued)
        self._link_state.connect(self._note_link, queued)

    def open(self) -> None:
        """Start connecting, in the background."""
        self._sender.begin()

    def close(self) -> None:
        """Drop everything that is waited for and end the connection."""
        self._waiting.clear()
        self._sender.end()

    def request(
        self,
        method: Method,
        params: Json | None,
        on_result: OnResult,
        on_error: OnError | None = None,
        on_event: OnEvent | None = None,
    ) -> int:
        """Ask for something; the callbacks come on Qt's thread. Returns the ticket."""
        ticket = next(self._tickets)
        self._waiting[ticket] = _Waiting(on_result, on_error, on_event)
        self._sender.put(_Send(ticket, method, params or {}))
        return ticket

    @property
    def under_way(self) -> int:
        """How many requests somebody still waits for, those included that are yet to be sent."""
        return len(self._waiting)

    def try_again(self) -> None:
        """Reach for an engine that was given up."""
        self._sender.put("lost")

    def drop(self, ticket: int | None) -> None:
        """No longer wait for a ticket and let the engine stop working on it."""
        if ticket is not None and self._waiting.pop(ticket, None) is not None:
            self._sender.put(ticket)

    def _deliver(self, ticket: int, kind: str, payload: Any) -> None:
        waiting = self._waiting.get(ticket)
        if waiting is None:
            return
        if kind == "result":
            del self._waiting[ticket]
            waiting.on_result(payload)
        elif kind == "error":
            del self._waiting[ticket]
            if waiting.on_error is not None:
                waiting.on_error(explained(payload))
        elif waiting.on_event is not None:
            waiting.on_event(*payload)

    def _spread(self, name: str, data: Any) -> None:
        if name == Event.PROGRESS:
            self.progress.emit(data)
        elif name == Event.CHANGED:
            self.changed.emit(list(data.get("what", [])))
        elif name == Event.NOTICE:
            self.notice.emit(explained(error_from_json(data)))

    def _note_link(self, state: str, error: Any) -> None:
        before, self.state = self.state, LinkState(state)
        if self.state is LinkState.RECOVERING:
            self._give_up_waiting()
        self.state_changed.emit(self.state)
        if self.state is LinkState.READY and before is LinkState.RECOVERING:
            self.recovered.emit()
        if error is not None:
            self.failed.emit(explained(error))

    def _give_up_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for one in waiting.values():
            if one.on_error is not None:
                one.on_error(explained(EngineLost()))


class _Sender:
    """The thread that talks to the link: connects, sends, cancels, reconnects, in that order."""

    def __init__(
        self,
        factory: LinkFactory,
        arrived: Callable[[int, str, object], None],
        broadcast: Callable[[str, object], None],
        link_state: Callable[[str, object], None],
    ) -> None:
        self._factory = factory
        self._arrived = arrived
        self._broadcast = broadcast
        self._link_state = link_state
        self._jobs: queue.SimpleQueue[_Send | int | str] = queue.SimpleQueue()
        self._ids: dict[int, int] = {}
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="window-to-engine", daemon=True)

    def begin(self) -> None:
        self._thread.start()

    def put(self, job: _Send | int | str) -> None:
        self._jobs.put(job)

    def end(self) -> None:
        self._closing.set()
        self._jobs.put("close")
        if self._thread.is_alive():
            self._thread.join(CLOSE_WAIT_S)

    def _run(self) -> None:
        link = self._connect()
        while not self._closing.is_set():
            job = self._jobs.get()
            if link is None:
                link = self._without_link(job)
            elif job == "lost":
                self._reconnect(link)
            elif isinstance(job, _Send):
                self._send(link, job)
            elif isinstance(job, int):
                self._cancel(link, job)
        if link is not None:
            link.close()

    def _without_link(self, job: _Send | int | str) -> EngineLink | None:
        if isinstance(job, _Send):
            error = TransientError("The engine is not running", code="engine_not_running")
            self._report(job.ticket, "error", error)
        return self._connect() if job == "lost" else None

    def _connect(self) -> EngineLink | None:
        self._tell(LinkState.STARTING)
        link = self._reached(self._factory)
        if link is not None:
            link.on_broadcast = self._broadcast
            link.on_lost = lambda: self._jobs.put("lost")
            self._tell(LinkState.READY)
        return link

    def _reconnect(self, link: EngineLink) -> None:
        def again() -> EngineLink:
            link.reconnect()
            return link

        self._ids.clear()
        self._tell(LinkState.RECOVERING)
        if self._reached(again) is not None:
            self._tell(LinkState.READY)

    def _reached(self, reach: LinkFactory) -> EngineLink | None:
        """The link, tried for a while; None if it was given up, which is told, or not wanted."""
        error: AntorchaError | None = None
        for delay_s in RETRY_DELAYS_S:
            try:
                return reach()
            except PermanentError as reason:
                error = reason
                break  # it would only be said later
            except AntorchaError as reason:
                error = reason
            except Exception as reason:  # a worker's edge: the person must hear of it
                error = _defect("The engine could not be reached", reason)
            if self._closing.wait(delay_s):
                return None
        self._tell(LinkState.GONE, error)
        return None

    def _send(self, link: EngineLink, job: _Send) -> None:
        ticket = job.ticket

        finished = threading.Event()

        def finish(kind: str, payload: object) -> None:
            finished.set()
            self._ids.pop(ticket, None)
            self._report(ticket, kind, payload)

        try:
            self._ids[ticket] = link.start(
                job.method,
                job.params,
                lambda name, data: self._report(ticket, "event", (name, data)),
                lambda result: finish("result", result),
                lambda error: finish("error", error),
            )
            if finished.is_set():
                self._ids.pop(ticket, None)
        except AntorchaError as error:
            self._report(ticket, "error", error)
        except Exception as error:  # a worker's edge: the window must hear of it
            self._report(ticket, "error", _defect("The window could not ask", error))

    def _cancel(self, link: EngineLink, ticket: int) -> None:
        request_id = self._ids.pop(ticket, None)
        if request_id is None:
            return
        try:
            link.cancel(request_id)
        except AntorchaError:
            return  # the connection just went: there is nothing left to cancel

    def _report(self, ticket: int, kind: str, payload: object) -> None:
        if not self._closing.is_set():
            self._arrived(ticket, kind, payload)

    def _tell(self, state: LinkState, error: AntorchaError | None = None) -> None:
        if not self._closing.is_set():
            self._link_state(state, error)


def _defect(title: str, reason: Exception) -> BugError:
    return BugError(title, repr(reason), code="window_defect", detail=repr(reason))
