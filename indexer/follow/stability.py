"""Waits until a path has been left alone for a moment, so that half-written files are not read."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

QUIET_S = 0.4
# A log file that is written to all the time must be read some day too.
LONGEST_WAIT_S = 10.0


@dataclass(slots=True)
class _Restless:
    first_s: float
    last_s: float


class Settling:
    """Paths that something happened to, until they are quiet. Thread-safe.

    Args:
        clock: Seconds that only ever go up.
        quiet_s: How long nothing may happen to a path before it is looked at.
        longest_wait_s: When it is looked at all the same.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        quiet_s: float = QUIET_S,
        longest_wait_s: float = LONGEST_WAIT_S,
    ) -> None:
        self._clock = clock
        self._quiet_s = quiet_s
        self._longest_wait_s = longest_wait_s
        self._paths: dict[bytes, _Restless] = {}
        self._last_s = -math.inf
        self._lock = threading.Lock()

    def touch(self, paths: Iterable[bytes], delay_s: float = 0.0) -> None:
        """Something happened to these paths just now, or is to be looked at in ``delay_s``."""
        now = self._clock()
        if not delay_s:
            self._last_s = now
        now += max(0.0, delay_s - self._quiet_s)
        with self._lock:
            for path in paths:
                restless = self._paths.get(path)
                if restless is None:
                    self._paths[path] = _Restless(now, now)
                else:
                    restless.last_s = now

    def take_quiet(self) -> list[bytes]:
        """The paths that may be looked at now; they are forgotten here."""
        now = self._clock()
        with self._lock:
            quiet = [
                path
                for path, restless in self._paths.items()
                if now - restless.last_s >= self._quiet_s
                or now - restless.first_s >= self._longest_wait_s
            ]
            for path in quiet:
                del self._paths[path]
        return quiet

    def quiet_for_s(self) -> float:
        """How long nothing has happened to any path."""
        return self._clock() - self._last_s

    def is_empty(self) -> bool:
        """Whether nothing is waiting."""
        with self._lock:
            return not self._paths
