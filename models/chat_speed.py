"""How fast a model reads on this machine: what it took lately, remembered over restarts."""

from __future__ import annotations

import contextlib
import json
import statistics
import threading
from collections import deque
from typing import TYPE_CHECKING

from models.checksum import write_text_atomically

if TYPE_CHECKING:
    from pathlib import Path

_LATELY = 9
# Short readings cost what one pass through the weights costs, whatever they read.
_FEWEST_TOKENS = 24
_NEWS = 0.1


class ReadingSpeed:
    """The median over the last readings. Any thread may use it.

    Computing time counts, not waiting time: while something else keeps the processor busy, the
    machine is no slower than it was, and answers should not depend on that.

    Args:
        file: Where the figure outlives the program; None for nowhere.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._lately: deque[float] = deque(maxlen=_LATELY)
        self._kept = self._read()

    @property
    def tokens_per_s(self) -> float | None:
        """Tokens a second with all threads; None if nothing has ever been read."""
        with self._lock:
            return statistics.median(self._lately) if self._lately else self._kept

    def note(self, tokens: int, computing_s: float, threads: int) -> None:
        """``tokens`` were read in ``computing_s``, summed over ``threads`` threads."""
        if tokens < _FEWEST_TOKENS or computing_s <= 0:
            return
        with self._lock:
            self._lately.append(tokens * threads / computing_s)
            now = statistics.median(self._lately)
            is_news = self._kept is None or abs(now - self._kept) > _NEWS * self._kept
            if len(self._lately) < _LATELY or not is_news:
                return
            self._kept = now
        self._write(now)

    def _read(self) -> float | None:
        if self._file is None:
            return None
        try:
            kept = float(json.loads(self._file.read_text(encoding="utf-8"))["tokens_per_s"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return kept if 0 < kept < float("inf") else None

    def _write(self, tokens_per_s: float) -> None:
        if self._file is None:
            return
        # It will be measured again: nothing depends on this file.
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_text_atomically(
                self._file, json.dumps({"tokens_per_s": round(tokens_per_s, 1)}) + "\n"
            )
