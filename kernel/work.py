"""The shape of every piece of work: it can be cancelled and says how far it is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """The person, or a newer request, stopped this work. Not an error."""


class Cancel:
    """A flag that work looks at per page, chunk and token."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._listeners: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def set(self) -> None:
        """Ask the work to stop, and wake whoever waits to pass the wish on."""
        with self._lock:
            self._event.set()
            listeners, self._listeners = self._listeners, []
        for listener in listeners:
            listener()

    def is_set(self) -> bool:
        return self._event.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Sleep up to ``timeout_s``, less if cancelled. True if cancelled."""
        return self._event.wait(timeout_s)

    def on_set(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` once when cancelled, at once if that has happened already."""
        with self._lock:
            if not self._event.is_set():
                self._listeners.append(listener)
                return
        listener()

    def raise_if_set(self) -> None:
        if self._event.is_set():
            raise Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is. ``total`` is None while it is unknown."""

    stage: str
    done: int
    total: int | None = None
    label: str = ""


Report = Callable[[Progress], None]


def ignore_progress(_progress: Progress) -> None:
    """For callers to whom progress does not matter."""
