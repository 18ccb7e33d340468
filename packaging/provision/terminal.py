"""What set-up shows: lines that stay, and one line of progress that is written over."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

_QUIET_S = 10.0  # how often progress becomes a line where nothing can be written over


class Terminal:
    """Writes to a terminal, or to a log where progress would only fill pages."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._live = stream.isatty()
        self._shown = False
        self._last_s = time.monotonic()

    def line(self, text: str) -> None:
        """A line that stays."""
        self._clear()
        self._stream.write(f"{text}\n")
        self._stream.flush()

    def progress(self, text: str) -> None:
        """How far it is now; the next one takes its place."""
        now_s = time.monotonic()
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            self._clear()
            self._stream.write(text[:width])
            self._stream.flush()
            self._shown = True
        elif now_s - self._last_s >= _QUIET_S:
            self._stream.write(f"{text}\n")
            self._stream.flush()
            self._last_s = now_s

    def _clear(self) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._shown = False
