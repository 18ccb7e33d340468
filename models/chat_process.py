"""The process that holds the language model: ``python -m models.chat_process``.

A GGUF comes from a stranger and llama.cpp is native code, so both live here, where a crash takes
nothing else along. The parent speaks first. Its frames are ``{"id": n, "do": ...}``:

- ``load``: ``path``, ``context_tokens``, ``threads``, ``batch_tokens``; once, before the others
- ``generate``: ``messages`` (pairs of role and content), ``max_tokens``, ``temperature``, ``stop``
- ``choices``: ``messages``, ``choices``
- ``opening``: ``messages`` (system messages only), ``file`` and ``sha256`` (of the model; both may
  be empty): what all prompts begin with, taken from ``file`` or read and kept there
- ``read``: ``messages``; as the beginning of ``generate``, without writing
- ``ping``
- ``cancel``: stops request ``id`` and all before it; has no answer of its own

The answers carry the ``id`` and an ``event``: any number of ``token`` (``text``), then one of
``done``, ``cancelled`` and ``failed`` (``code``: ``load``, ``too_long``, ``frame`` or ``decode``;
``detail`` is for the log). One request is worked on at a time, in the order they came. When the
channel closes, the process ends at once, whatever it is doing.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kernel.child import Channel, ChildDied
from models.chat_native import DecodeAborted, DecodeFailed, LoadFailed, NativeModel
from models.chat_opening import OpeningFile, check_opening, opening_key
from models.chat_session import PromptTooLong, Session, common_start
from models.chat_template import choose_frame
from models.page_cache import read_ahead
from models.types import Message

if TYPE_CHECKING:
    from models.chat_frame import Frame


# It starts with the first key that somebody types, and computes on every core: what they look for
# meanwhile, and the window, go first.
_NICENESS = 5


class Inbox:
    """Reads the channel in a thread of its own, so that a cancel is seen during a decode."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._cancelled_up_to = -1
        self.current = -1

    def start(self) -> None:
        threading.Thread(target=self._listen, name="inbox", daemon=True).start()

    def next(self) -> dict[str, Any]:
        """Wait for the next request and make it the current one."""
        request = self._requests.get()
        self.current = int(request["id"])
        return request

    def should_stop(self) -> bool:
        """Whether the current request was cancelled. Called a thousand times a second."""
        return self.current <= self._cancelled_up_to

    def _listen(self) -> None:
        while True:
            try:
                message = self._channel.receive()
            except ChildDied:
                # The parent is gone. Nothing here is worth saving, and a decode or a load may
                # be running that no exception could interrupt.
                os._exit(0)
            if message.get("do") == "cancel":
                self._cancelled_up_to = max(self._cancelled_up_to, int(message["id"]))
            else:
                self._requests.put(message)


class RequestFailed(Exception):
    """Answered with ``failed``."""

    def __init__(self, code: str, detail: object) -> None:
        super().__init__(str(detail))
        self.code = code


class StopAsked(Exception):
    """Answered with ``cancelled``."""


class ChatProcess:
    """Works through the requests."""

    def __init__(self, channel: Channel, inbox: Inbox) -> None:
        self._channel = channel
        self._inbox = inbox
        self._frame: Frame | None = None
        self._model: NativeModel | None = None
        self._session: Session | None = None

    def serve(self) -> None:
        """Answer requests for ever; the inbox ends the process."""
        while True:
            request = self._inbox.next()
            try:
                answer = self._answer(request)
            except StopAsked:
                self._say("cancelled")
            except RequestFailed as error:
                self._say("failed", code=error.code, detail=ascii(str(error))[:500])
            else:
                self._say("done", **answer)

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:

        try:
            match request["do"]:
                case "load":
                    return self._load(request)
                case "generate":
                    return self._generate(request)
                case "choices":
                    return self._choices(request)
                case "opening":
                    return self._read_opening(request)
                case "read":
                    return self._read(self._prompt(request))
                case "ping":
                    return {}
                case other:
                    raise RequestFailed("frame", f"unknown request {other!r}")
        except DecodeAborted as error:
            raise StopAsked from error
        except DecodeFailed as error:
            raise RequestFailed("decode", error) from error
        except PromptTooLong as error:
            raise RequestFailed("too_long", error) from error

    def _load(self, request: dict[str, Any]) -> dict[str, Any]:

        path = Path(request["path"])
        read_ahead(path)
        try:
            model = NativeModel(
                path,
                context_tokens=int(request["context_tokens"]),
                threads=int(request["threads"]),
                batch_tokens=int(request["batch_tokens"]),
                should_stop=self._inbox.should_stop,
            )
            self._frame = choose_frame(model)
        except (LoadFailed, ValueError) as error:
            raise RequestFailed("load", error) from error
        _touch_weights(model)
        self._model, self._session = model, Session(model)
        return {"vocabulary": model.vocabulary_size}

    def _generate(self, request: dict[str, Any]) -> dict[str, Any]:
        reading = self._read(self._prompt(request))

        def on_text(text: str) -> None:
            if self._inbox.should_stop():
                raise StopAsked
            self._say("token", text=text)

        written = self._loaded_session().write(
            on_text,
            max_tokens=int(request["max_tokens"]),
            temperature=float(request["temperature"]),
            stop=request["stop"],
        )
        return {**reading, **asdict(written)}

    def _choices(self, request: dict[str, Any]) -> dict[str, Any]:
        reading = self._read(self._prompt(request))
        return {**reading, "shares": self._loaded_session().shares(request["choices"])}

    def _read_opening(self, request: dict[str, Any]) -> dict[str, Any]:
        """Take the opening's state from the file, or read it and keep it there."""
        model, session = self._model, self._loaded_session()
        assert model is not None
        opening = self._opening_tokens(request)
        if not request["file"]:
            return asdict(session.read_opening(opening))
        file = OpeningFile(Path(request["file"]))
        shape = f"{model.context_tokens} {model.batch_tokens}"
        key = opening_key(request["sha256"], model.build, shape, opening)
        found = file.load(key)
        reading = session.read_opening(opening, found)
        state = session.opening_state
        if state and state != found:
            try:
                file.save(key, state)
            except OSError as error:  # a full disk, a folder of somebody else's: it still works
                sys.stderr.write(f"the opening was not kept: {str(error)!a}\n")
        return asdict(reading)

    def _opening_tokens(self, request: dict[str, Any]) -> list[int]:
        """The tokens that any two prompts with this opening share, and none besides."""
        assert self._frame is not None
        opening = [Message(role, text) for role, text in request["messages"]]
        try:
            check_opening(opening)
            one, other = (self._frame.tokens([*opening, Message("user", x)]) for x in "ab")
        except ValueError as error:
            raise RequestFailed("frame", error) from error
        shared = common_start(one, other)
        if not shared:
            raise RequestFailed("frame", "prompts with this opening share nothing")
        return one[:shared]

    def _read(self, prompt: list[int]) -> dict[str, Any]:
        """Read a prompt; what that took, in seconds of one thread's computing."""
        began_s = time.process_time()
        reading = self._loaded_session().read(prompt)
        return {**asdict(reading), "read_cpu_s": time.process_time() - began_s}

    def _prompt(self, request: dict[str, Any]) -> list[int]:
        if self._inbox.should_stop():
            raise StopAsked
        assert self._frame is not None
        try:
            return self._frame.tokens([Message(role, text) for role, text in request["messages"]])
        except ValueError as error:
            raise RequestFailed("frame", error) from error

    def _loaded_session(self) -> Session:
        if self._session is None:
            raise RequestFailed("load", "no model is loaded")
        return self._session

    def _say(self, event: str, **fields: Any) -> None:
        self._channel.send({"id": self._inbox.current, "event": event, **fields})


def _touch_weights(model: NativeModel) -> None:
    """Read all weights from disk once, so that the first question does not wait for it."""
    model.decode([max(model.eos, 0)], 0)
    model.cut(0)


def main() -> None:
    """Serve the parent until it closes the channel."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    channel = Channel.to_parent()
    inbox = Inbox(channel)
    inbox.start()
    ChatProcess(channel, inbox).serve()


if __name__ == "__main__":
    main()
