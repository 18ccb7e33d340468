"""The language model as the engine uses it: started when needed, restarted when it died.

The model lives in a process of its own (``models.chat_process``): llama.cpp is native code, a GGUF
is a file from a stranger, and a crash must take neither the index nor the window along.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kernel.errors import AntorchaError
from kernel.work import Cancel
from models.chat_connection import ChatConnection, LoadRequest
from models.chat_errors import ChatModelClosed, ChatModelDied, ChatModelMissing, PromptRefused
from models.chat_opening import Keeping
from models.chat_speed import ReadingSpeed
from models.hardware import read_hardware
from models.types import Generation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from models.types import Message

_log = logging.getLogger(__name__)

CONTEXT_TOKENS = 4096
# A cancel works inside a batch, so nothing speaks for smaller ones: 128 read as fast, 64 read 8 %
# slower and 32 read 16 % slower (tokens a second of CPU, 1.5B).
BATCH_TOKENS = 512
LOAD_TIMEOUT_S = 120.0
IDLE_EXIT_S = 300.0


class _State(StrEnum):
    OFF = "off"
    LOADING = "loading"
    READY = "ready"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class LastReading:
    """What the latest request cost to read: for timings and benchmarks."""

    prompt_tokens: int
    reused_tokens: int
    total_ms: float


class LlamaChat:
    """A ``ChatModel`` over llama.cpp. Safe to call from any thread; requests take turns.

    Args:
        model_path: The GGUF.
        model_id: How errors and answers name it.
        threads: Worker threads; None for one a physical core.
        context_tokens: The longest prompt and answer together.
        idle_exit_s: After so long without a request the process ends and frees its memory.
        clock: Seconds, for timings and idleness.
        load_timeout_s: A file that is not loaded by then is taken for damaged.
        keeping: Where the opening and the reading speed outlive the process; None for nowhere.
    """

    def __init__(
        self,
        model_path: Path,
        model_id: str,
        *,
        threads: int | None = None,
        context_tokens: int = CONTEXT_TOKENS,
        idle_exit_s: float = IDLE_EXIT_S,
        clock: Callable[[], float] = time.monotonic,
        load_timeout_s: float = LOAD_TIMEOUT_S,
        keeping: Keeping | None = None,
    ) -> None:
        self._load_request = LoadRequest(
            path=model_path.absolute(),
            model_id=model_id,
            context_tokens=context_tokens,
            threads=threads or read_hardware().cores,
            batch_tokens=min(BATCH_TOKENS, context_tokens),
            timeout_s=load_timeout_s,
        )
        self._idle_exit_s = idle_exit_s
        self._clock = clock
        self._keeping = keeping
        self._speed = ReadingSpeed(keeping.folder / f"{model_id}.speed.json" if keeping else None)
        self._changed = threading.Condition()
        # All below only with ``_changed`` held.
        self._state = _State.OFF
        self._connection: ChatConnection | None = None
        self._load_error: AntorchaError | None = None
        self._last_used_s = clock()
        self._idle_timer: threading.Timer | None = None
        self._opening: tuple[Message, ...] = ()
        self._closed = False
        self.last_reading: LastReading | None = None

    @property
    def model_id(self) -> str:
        return self._load_request.model_id

    @property
    def reading_speed(self) -> float | None:
        """See ``ChatModel.reading_speed``."""
        return self._speed.tokens_per_s

    @property
    def pid(self) -> int | None:
        """The process that holds the model, if there is one."""
        with self._changed:
            return self._connection.pid if self._connection else None

    def generate(
        self,
        messages: Sequence[Message],
        cancel: Cancel,
        on_token: Callable[[str], None],
        max_tokens: int = 256,
        temperature: float = 0.0,
        stop: Sequence[str] = (),
    ) -> Generation:
        """See ``ChatModel.generate``. ``first_token_ms`` counts from the call, waiting included.

        Raises:
            Cancelled: ``cancel`` was set.
            ChatModelDied: The process ended during this request.
            ChatModelMissing, ChatModelDamaged, ChatModelUnavailable: It could not be started.
            PromptRefused: The prompt is too long.
        """
        started_s = self._clock()
        first_token_ms: float | None = None

        def pass_on(text: str) -> None:
            nonlocal first_token_ms
            if first_token_ms is None:
                first_token_ms = (self._clock() - started_s) * 1000
            on_token(text)

        done = self._request(
            "generate",
            cancel,
            pass_on,
            messages=_pairs(messages),
            max_tokens=max_tokens,
            temperature=temperature,
            stop=list(stop),
        )
        return Generation(
            text=str(done["text"]),
            prompt_tokens=int(done["prompt_tokens"]),
            reused_tokens=int(done["reused_tokens"]),
            generated_tokens=int(done["tokens"]),
            first_token_ms=first_token_ms,
            total_ms=(self._clock() - started_s) * 1000,
            stopped=str(done["stopped"]),
        )

    def choice_probabilities(
        self, messages: Sequence[Message], choices: Sequence[str], cancel: Cancel
    ) -> tuple[float, ...]:
        """See ``ChatModel.choice_probabilities`` and, for spellings, ``Session.shares``."""
        done = self._request(
            "choices", cancel, None, messages=_pairs(messages), choices=list(choices)
        )
        return tuple(float(share) for share in done["shares"])

    def read_ahead(self, messages: Sequence[Message], cancel: Cancel) -> None:
        """See ``ChatModel.read_ahead``."""
        self._request("read", cancel, None, messages=_pairs(messages))

    def warm_up(self, opening: Sequence[Message] = ()) -> None:
        """Begin to load, then to read, and return at once; the next request tells of a failure."""
        with self._changed:
            is_new = bool(opening) and tuple(opening) != self._opening
            if is_new:
                self._opening = tuple(opening)
            if self._closed:
                return
            if self._state is _State.OFF:
                self._start_loading()  # which ends with the opening
                return
        if is_new:
            threading.Thread(target=self._read_opening, name="read-opening", daemon=True).start()

    def stop_if_idle(self) -> bool:
        """End the process if nobody asked anything for ``idle_exit_s``. True if it did."""
        with self._changed:
            idle_s = self._clock() - self._last_used_s
            if self._state is not _State.READY or idle_s < self._idle_exit_s:
                return False
            connection = self._let_go()
        connection.stop()
        return True

    def close(self) -> None:
        """End the process, also in the middle of a request (which raises ChatModelClosed)."""
        with self._changed:
            self._closed = True
            if self._idle_timer:
                self._idle_timer.cancel()
            connection = self._connection
            in_use = self._state in {_State.BUSY, _State.LOADING}
            self._changed.notify_all()
        if connection is None:
            return
        connection.interrupt()
        if not in_use:  # else whoever uses it clears up
            connection.kill()

    def _request(
        self,
        what: str,
        cancel: Cancel,
        on_token: Callable[[str], None] | None,
        **fields: Any,
    ) -> dict[str, Any]:
        started_s = self._clock()
        connection = self._take_turn(cancel)
        try:
            done = connection.request(what, cancel, on_token, **fields)
        except ChatModelDied:
            if self._closed:
                raise ChatModelClosed from None
            raise
        finally:
            self._end_turn(connection)
        self._note_reading(done, started_s)
        return done

    def _note_reading(self, done: Mapping[str, Any], started_s: float) -> None:
        read, reused = int(done["prompt_tokens"]), int(done["reused_tokens"])
        self.last_reading = LastReading(read, reused, (self._clock() - started_s) * 1000)
        if "read_cpu_s" in done:
            threads = self._load_request.threads
            self._speed.note(read - reused, float(done["read_cpu_s"]), threads)

    def _take_turn(self, cancel: Cancel) -> ChatConnection:
        """Wait until the model is loaded and nobody else uses it."""
        cancel.on_set(self._wake)
        waited_for_load = False
        with self._changed:
            while True:
                cancel.raise_if_set()
                if self._closed:
                    raise ChatModelClosed
                if self._state is _State.READY:
                    connection = self._connection
                    assert connection is not None
                    if connection.is_alive():
                        self._state = _State.BUSY
                        return connection
                    self._let_go().kill()  # it died while nobody looked: start another
                if self._state is _State.OFF:
                    # An error from a load that nobody waited for is old news: try again.
                    if waited_for_load and self._load_error:
                        raise self._load_error
                    self._start_loading()
                waited_for_load = waited_for_load or self._state is _State.LOADING
                self._changed.wait()

    def _end_turn(self, connection: ChatConnection) -> None:
        with self._changed:
            self._last_used_s = self._clock()
            if self._closed or not connection.is_alive():
                self._let_go().kill()
            else:
                self._state = _State.READY
                self._watch_idleness()
            self._changed.notify_all()

    def _read_opening(self) -> None:
        # A question that comes meanwhile waits for what it would have to read itself.
        try:
            self._request("opening", Cancel(), None, **self._opening_request())
        except AntorchaError as error:
            _log.info("the opening was not read: %s", error)

    def _opening_request(self) -> dict[str, Any]:
        keeping = self._keeping
        return {
            "messages": _pairs(self._opening),
            "file": str(self._opening_file(keeping)) if keeping else "",
            "sha256": keeping.sha256 if keeping else "",
        }

    def _start_loading(self) -> None:
        """With ``_changed`` held."""
        self._state = _State.LOADING
        self._load_error = None
        threading.Thread(target=self._load, name="load-chat-model", daemon=True).start()

    def _load(self) -> None:
        """Load in a thread of its own: whoever waits for it can still be cancelled."""
        error: AntorchaError | None = None
        try:
            self._open_connection()
        except AntorchaError as caught:
            _log.warning("%s", caught)
            error = caught
        with self._changed:
            self._load_error = error
            self._last_used_s = self._clock()
            if error or self._closed:
                if self._connection:
                    self._let_go().kill()
                self._state = _State.OFF
            else:
                self._state = _State.READY
                self._watch_idleness()
            self._changed.notify_all()

    def _open_connection(self) -> None:
        if not self._load_request.path.exists():
            raise ChatModelMissing(self.model_id)
        connection = ChatConnection()
        with self._changed:
            self._connection = connection
            if self._closed:
                raise ChatModelClosed
        connection.load(self._load_request)
        if self._opening:
            self._begin_with_opening(connection)

    def _begin_with_opening(self, connection: ChatConnection) -> None:
        """Before anybody may ask: what every question would have to read."""
        started_s = self._clock()
        try:
            done = connection.request("opening", Cancel(), None, **self._opening_request())
        except PromptRefused as error:
            _log.info("the opening was not read: %s", error)
        except ChatModelDied:
            # If what was kept did it, it must not do it again.
            if self._keeping:
                self._opening_file(self._keeping).unlink(missing_ok=True)
            raise
        else:
            self._note_reading(done, started_s)

    def _opening_file(self, keeping: Keeping) -> Path:
        return keeping.folder / f"{self.model_id}.opening"

    def _let_go(self) -> ChatConnection:
        """Forget the process, with ``_changed`` held; the caller ends it."""
        connection, self._connection = self._connection, None
        self._state = _State.OFF
        assert connection is not None
        return connection

    def _watch_idleness(self) -> None:
        if self._idle_timer:
            self._idle_timer.cancel()
        self._idle_timer = threading.Timer(self._idle_exit_s, self.stop_if_idle)
        self._idle_timer.daemon = True
        self._idle_timer.start()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


def _pairs(messages: Sequence[Message]) -> list[tuple[str, str]]:
    return [(message.role, message.content) for message in messages]
