"""Tells listeners that something changed, at most a few times a second."""

from __future__ import annotations

import threading
from collections.abc import Callable

from kernel.errors import AntorchaError

SHORTEST_S = 0.2

OnChange = Callable[[set[str]], None]
OnNotice = Callable[[AntorchaError], None]


class Announcer:
    """Collects what changed until ``flush``. Thread-safe; listeners run in the flushing thread.

    Args:
        clock: Seconds that only ever go up.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._changed: set[str] = set()
        self._last_s = -SHORTEST_S
        self._on_change: list[OnChange] = []
        self._on_notice: list[OnNotice] = []

    def on_change(self, listener: OnChange) -> None:
        """Have ``listener`` called with a set of: documents, sources, problems, indexing."""
        self._on_change.append(listener)

    def on_notice(self, listener: OnNotice) -> None:
        """Have ``listener`` called with what the person should know."""
        self._on_notice.append(listener)

    def changed(self, *what: str) -> None:
        """Something changed; listeners hear of it with the next flush."""
        with self._lock:
            self._changed.update(what)

    def flush(self) -> None:
        """Tell the listeners, unless that was done a moment ago."""
        with self._lock:
            now = self._clock()
            if not self._changed or now - self._last_s < SHORTEST_S:
                return
            self._last_s = now
            changed, self._changed = self._changed, set()
        for listener in self._on_change:
            listener(set(changed))

    def notice(self, error: AntorchaError) -> None:
        """Tell the listeners at once."""
        for listener in self._on_notice:
            listener(error)
