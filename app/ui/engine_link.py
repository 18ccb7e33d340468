"""What the window needs of the engine: the socket client gives it, and so does a script."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from kernel.errors import AntorchaError

if TYPE_CHECKING:
    from app.engine.protocol import Method

Json = dict[str, Any]
OnEvent = Callable[[str, Json], None]
OnResult = Callable[[Json], None]
OnError = Callable[[AntorchaError], None]


class EngineLink(Protocol):
    """A connection to the engine. Callbacks come on the link's own thread."""

    on_broadcast: OnEvent
    on_lost: Callable[[], None]

    def call(
        self,
        method: Method,
        params: Json | None = None,
        on_event: OnEvent | None = None,
        timeout_s: float | None = None,
    ) -> Json:
        """The result of one request, waited for. Raises AntorchaError."""

    def start(
        self,
        method: Method,
        params: Json | None,
        on_event: OnEvent,
        on_result: OnResult,
        on_error: OnError,
    ) -> int:
        """Send one request and return its id at once."""

    def cancel(self, request_id: int) -> None:
        """Ask the engine to stop working on a request."""

    def reconnect(self) -> None:
        """Reach the engine again, starting it if need be. Raises AntorchaError."""

    def close(self) -> None:
        """End the connection; the engine decides for itself whether it goes on."""


LinkFactory = Callable[[], EngineLink]
