"""An engine that answers from a script: for tests and for the guide's pictures."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.engine.client import EngineLost
from kernel.errors import AntorchaError, BugError, TransientError

if TYPE_CHECKING:
    from app.engine.protocol import Method

Json = dict[str, Any]
OnEvent = Callable[[str, Json], None]


class Exchange:
    """One request as a script sees it."""

    def __init__(self, params: Json, on_event: OnEvent) -> None:
        self.params = params
        self.push = on_event
        self.cancelled = threading.Event()
        self.may_go_on = threading.Event()
        self.stands_still = False

    def wait(self, timeout_s: float = 10.0) -> None:
        """Stand still until the test lets the script go on."""
        self.stands_still = True
        self.may_go_on.wait(timeout_s)
        self.stands_still = False


Script = Callable[[Exchange], Json]


class ScriptedEngine:
    """An EngineLink whose answers come from functions, each on a thread of its own.

    Attributes:
        asked: Every request so far: method and parameters.
        exchanges: The same requests as scripts see them, by id.
        cancelled: The ids that were cancelled.
        refusal: Why it cannot be reached again, while ``refusals`` are left.
    """

    def __init__(self, scripts: dict[Method, Script]) -> None:
        self.scripts = scripts
        self.on_broadcast: OnEvent = lambda _name, _data: None
        self.on_lost: Callable[[], None] = lambda: None
        self.asked: list[tuple[Method, Json]] = []
        self.exchanges: dict[int, Exchange] = {}
        self.cancelled: list[int] = []
        self.reconnects = 0
        self.refusals = 0
        self.refusal: AntorchaError = TransientError(
            "The engine does not start", "Your files are unharmed."
        )
        self.closed = False
        self._lost = False
        self._ids = itertools.count(1)

    def start(
        self,
        method: Method,
        params: Json | None,
        on_event: OnEvent,
        on_result: Callable[[Json], None],
        on_error: Callable[[AntorchaError], None],
    ) -> int:
        """Run the method's script on a new thread."""
        if self._lost:
            raise EngineLost
        request_id = next(self._ids)
        exchange = Exchange(dict(params or {}), on_event)
        self.asked.append((method, exchange.params))
        self.exchanges[request_id] = exchange

        def answer() -> None:
            script = self.scripts.get(method)
            if script is None:
                on_error(BugError(f"No script for {method}"))
                return
            try:
                result = script(exchange)
            except AntorchaError as error:
                on_error(error)
            else:
                on_result(result)

        threading.Thread(target=answer, name=f"script-{method}", daemon=True).start()
        return request_id

    def call(
        self,
        method: Method,
        params: Json | None = None,
        on_event: OnEvent | None = None,
        timeout_s: float | None = None,
    ) -> Json:
        """The script's result, on the caller's thread."""
        del timeout_s
        return self.scripts[method](Exchange(dict(params or {}), on_event or (lambda _n, _d: None)))

    def cancel(self, request_id: int) -> None:
        """Note it and let the script see it."""
        self.cancelled.append(request_id)
        self.exchanges[request_id].cancelled.set()

    @property
    def standing_still(self) -> int:
        """How many scripts wait for the test to let them go on, and somebody for them."""
        there = tuple(self.exchanges.values())
        return sum(one.stands_still and not one.cancelled.is_set() for one in there)

    def lose(self, refusals: int = 0) -> None:
        """Die as an engine process does; the next ``refusals`` reconnects fail."""
        self._lost, self.refusals = True, refusals
        self.on_lost()

    def reconnect(self) -> None:
        """Come back, unless refusals are left."""
        if self.refusals:
            self.refusals -= 1
            raise self.refusal
        self.reconnects += 1
        self._lost = False

    def close(self) -> None:
        """Note it."""
        self.closed = True

    def requests(self, method: Method) -> list[Json]:
        """The parameters of all requests of one kind."""
        return [params for one, params in self.asked if one is method]
