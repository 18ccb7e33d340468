"""How long work will still take, from how fast the last of it went."""

from __future__ import annotations

import threading
from collections.abc import Callable

# Of the past, so much counts; a longer silence between two steps was no work.
_REMEMBERED_S = 120.0
_LONGEST_STEP_S = 15.0
# Before so much was seen, nothing is said.
_LEAST_S = 5.0
_LEAST_DONE = 20


class TimeLeft:
    """Any thread may tell and ask.

    Args:
        clock: Seconds that only ever go up.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._last_s: float | None = None
        self._worked_s = 0.0
        self._done = 0.0

    def did(self, count: int) -> None:
        """So many things were finished just now."""
        with self._lock:
            now_s = self._clock()
            step_s = None if self._last_s is None else now_s - self._last_s
            self._last_s = now_s
            if step_s is None or step_s > _LONGEST_STEP_S:
                return  # how long these took is not known
            self._worked_s += step_s
            self._done += count
            if self._worked_s > _REMEMBERED_S:
                kept = _REMEMBERED_S / self._worked_s
                self._worked_s, self._done = self._worked_s * kept, self._done * kept

    def seconds(self, left: int) -> float | None:
        """How long ``left`` things will take without a break; None as long as nobody can tell."""
        if left == 0:
            return 0.0
        with self._lock:
            if self._worked_s < _LEAST_S or self._done < _LEAST_DONE:
                return None
            return left * self._worked_s / self._done
