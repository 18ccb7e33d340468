"""One typed command: its words, its home, and how its answer is printed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.cli.terminal import Terminal
from app.config import Home
from app.engine.client import EngineClient
from app.engine.protocol import Event, Json, Method

DONE = 0
FAILED = 1
SOME_PROBLEMS = 3
WRONG_USE = 2
INTERRUPTED = 130


class WrongUse(Exception):
    """The words do not fit together; the message says how they would."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """One command as it was typed, for one home."""

    arguments: argparse.Namespace
    home: Home
    terminal: Terminal

    @property
    def wants_json(self) -> bool:
        return bool(self.arguments.json)

    def connect(self) -> EngineClient:
        """A connection whose notices to everybody are said here too."""
        client = EngineClient(self.home)
        client.on_broadcast = self._on_event
        return client

    def call(self, method: Method, params: Mapping[str, Any] | None = None) -> Json:
        """Ask the engine once, showing its progress."""
        client = self.connect()
        try:
            return client.call(method, params, self._on_event)
        finally:
            self.terminal.end_progress()
            client.close()

    def print(self, answer: Json, show: Callable[[Json], None]) -> None:
        """The answer as JSON, or by ``show`` for people."""
        if self.wants_json:
            self.print_json(answer)
        else:
            show(answer)

    def print_json(self, answer: Json) -> None:
        # ASCII, so that a name that is not UTF-8 comes out as the escapes of the contract.
        sys.stdout.write(json.dumps(answer, ensure_ascii=True) + "\n")
        sys.stdout.flush()

    def _on_event(self, event: str, data: Json) -> None:
        if event == Event.PROGRESS:
            self.terminal.progress(data)
        elif event == Event.NOTICE:
            self.terminal.say(f"{data['title']}. {data['message']} {data['hint']}")
