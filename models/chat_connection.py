"""The parent's end of a model process: one process, from its start to its end.

``LlamaChat`` decides when there is one; this speaks with it.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from kernel.child import ChildDied, ChildProcess, ChildTimeout
from kernel.work import Cancelled
from models.chat_errors import (
    ChatModelDamaged,
    ChatModelDied,
    ChatModelUnavailable,
    PromptRefused,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kernel.work import Cancel

# A cancel is seen between two operations of the network. A process that has not answered one
# after this long hangs, and is killed.
_CANCEL_GRACE_S = 5.0
_CANCEL_POLL_S = 1.0
# llama.cpp's threads meet hundreds of times a token. By default they spin while they wait, and
# keep the core from the very thread they wait for as soon as anything else (indexing) computes.
_WAIT_POLICY = "passive"
# The signals that a process brings on itself.
_CRASHES = frozenset(
    -number
    for number in (signal.SIGILL, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGSEGV)
)


@dataclass(frozen=True, slots=True)
class LoadRequest:
    """What to load, and how. See ``models.chat_native.NativeModel``."""

    path: Path
    model_id: str
    context_tokens: int
    threads: int
    batch_tokens: int
    timeout_s: float


class ChatConnection:
    """A process for one model: ``load`` first, then requests, one at a time."""

    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._sending = threading.Lock()
        self._child = ChildProcess(
            "models.chat_process", "The language model", {"OMP_WAIT_POLICY": _WAIT_POLICY}
        )

    def load(self, load: LoadRequest) -> None:
        """Load the model and return when it is ready.

        Raises:
            ChatModelDamaged: llama.cpp refuses the file, crashes over it, or hangs on it.
            ChatModelUnavailable: The process did not get far enough to look at it.
        """
        request = {
            "id": 0,
            "do": "load",
            "path": str(load.path),
            "context_tokens": load.context_tokens,
            "threads": load.threads,
            "batch_tokens": load.batch_tokens,
        }
        try:
            self._child.send(request)
            message = self._child.receive(load.timeout_s)
        except ChildTimeout as error:
            detail = f"it was not loaded within {load.timeout_s:.0f} s"
            raise ChatModelDamaged(load.model_id, detail) from error
        except ChildDied as error:
            # A signal that the process brought on itself tells of a file that breaks the parser.
            if error.exit_status in _CRASHES:
                raise ChatModelDamaged(load.model_id, "the loader crashed") from error
            raise ChatModelUnavailable(load.model_id, error.exit_status) from error
        if message.get("event") != "done":
            raise ChatModelDamaged(load.model_id, str(message.get("detail", "")))

    @property
    def pid(self) -> int:
        return self._child.pid

    def is_alive(self) -> bool:
        return self._child.is_alive()

    def request(
        self,
        what: str,
        cancel: Cancel,
        on_token: Callable[[str], None] | None = None,
        **fields: Any,
    ) -> dict[str, Any]:
        """Have one request answered, and return the fields of its ``done``.

        Raises:
            Cancelled: The child confirmed that it stopped.
            ChatModelDied: The process is gone, or had to be killed.
            PromptRefused: The prompt is too long, or has roles the model does not know.
        """
        request_id = next(self._ids)
        self._send({"id": request_id, "do": what, **fields})
        # Called at once if cancelled already; after the answer, an old id does no harm.
        cancel.on_set(lambda: self._pass_on_cancel(request_id))
        try:
            while True:
                message = self._receive(cancel)
                if message.get("id") != request_id:
                    continue  # the rest of a request that its caller left
                if message.get("event") == "done":
                    return message
                if message.get("event") == "cancelled":
                    raise Cancelled
                if message.get("event") != "token":
                    _refuse(message)
                if on_token is not None and not cancel.is_set():
                    on_token(str(message["text"]))
        except BaseException:
            self._pass_on_cancel(request_id)
            raise

    def stop(self) -> None:
        """End the process; it does so at once, whatever it is doing."""
        self._child.stop()

    def kill(self) -> None:
        """End the process and clear up after it; not while a request is running."""
        self._child.kill()

    def interrupt(self) -> None:
        """End the process under a running request or load, which then sees it die."""
        if self._child.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._child.pid, signal.SIGKILL)

    def _receive(self, cancel: Cancel) -> dict[str, Any]:
        cancelled_at_s: float | None = None
        try:
            while not self._child.channel.poll(_CANCEL_POLL_S):
                if not cancel.is_set():
                    continue
                now_s = time.monotonic()
                cancelled_at_s = cancelled_at_s or now_s
                if now_s - cancelled_at_s > _CANCEL_GRACE_S:
                    self.interrupt()
                    raise Cancelled
            return self._child.receive()
        except ChildDied as error:
            raise ChatModelDied(error.exit_status) from error

    def _send(self, message: Mapping[str, Any]) -> None:
        try:
            with self._sending:
                self._child.send(message)
        except ChildDied as error:
            raise ChatModelDied(error.exit_status) from error

    def _pass_on_cancel(self, request_id: int) -> None:
        # Whoever waits for the answer sees the death, with its status.
        with contextlib.suppress(ChildDied, ValueError), self._sending:
            self._child.channel.send({"id": request_id, "do": "cancel"})


def _refuse(message: Mapping[str, Any]) -> NoReturn:
    detail = str(message.get("detail", ""))
    if message.get("code") == "too_long":
        raise PromptRefused(
            "The question and what was found for it are too long for the language model",
            detail,
            "Ask a shorter question, or begin a new conversation.",
            code="prompt_too_long",
        )
    raise PromptRefused(
        "The language model cannot work on this question", detail, code="prompt_refused"
    )
