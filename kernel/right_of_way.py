"""Somebody waits: work that nobody waits for steps aside meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kernel.work import Cancel

# Whoever asks without a break must not stop the rest for good: of each such stretch the others
# get the last part.
_STRETCH_S = 30.0
_GIVEN_WAY_S = 20.0
# A shorter break between two questions is none.
_BREAK_S = 5.0


class RightOfWay:
    """Taken while a person waits for an answer. Any thread may take it or look.

    Args:
        clock: Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._holders = 0
        self._began_s = 0.0
        self._freed_s = -_BREAK_S
        self._cancels: list[Cancel] = []
        self._on_free: list[Callable[[], None]] = []

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Somebody waits inside; nests, and several may wait at once."""
        with self._lock:
            now_s = self._clock()
            if self._holders == 0 and now_s - self._freed_s >= _BREAK_S:
                self._began_s = now_s
            self._holders += 1
            cancels = self._cancels if self._must_give_way(now_s) else []
            self._cancels = [] if cancels else self._cancels
        for cancel in cancels:
            cancel.set()
        try:
            yield
        finally:
            with self._lock:
                self._holders -= 1
                self._freed_s = self._clock()
                listeners = [] if self._holders else list(self._on_free)
            for listener in listeners:
                listener()

    def must_give_way(self) -> bool:
        """Whether work that nobody waits for should stand still now."""
        with self._lock:
            return self._must_give_way(self._clock())

    @contextmanager
    def stopping(self, cancel: Cancel) -> Iterator[None]:
        """``cancel`` is set when somebody begins to wait while this lasts, or waits already.

        Whoever looked before whether it must give way may have been overtaken since.
        """
        with self._lock:
            is_late = self._must_give_way(self._clock())
            if not is_late:
                self._cancels.append(cancel)
        if is_late:
            cancel.set()
        try:
            yield
        finally:
            with self._lock:
                if cancel in self._cancels:
                    self._cancels.remove(cancel)

    def on_free(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever nobody waits any more. It must be quick."""
        with self._lock:
            self._on_free.append(listener)

    def _must_give_way(self, now_s: float) -> bool:
        return self._holders > 0 and (now_s - self._began_s) % _STRETCH_S < _GIVEN_WAY_S
