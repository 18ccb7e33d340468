"""How long indexing still takes, from how it went in the last minutes; nothing where unknown."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.ui.library.library_state import DocumentCounts, awaits_meaning

WINDOW_S: Final = 180.0
LEAST_SPAN_S: Final = 10.0
LEAST_DONE: Final = 5
_MINUTE_S: Final = 60.0
_MOST_MINUTES: Final = 90


class TimeLeft:
    """Watches one library's counts."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()
        self._left = 0

    def note(self, status: Mapping[str, Any], now_s: float, *, paused: bool) -> None:
        """Take in a status; ``now_s`` is a steady clock's."""
        counts = DocumentCounts.of(status.get("documents"))
        unread = int((status.get("indexing") or {}).get("unread_pictures") or 0)
        # Pictures are read last, at a pace of their own: nobody knows how much is in them.
        waiting = max(0, counts.pending - unread)
        by_words_only = awaits_meaning(status)
        self._left = waiting + (0 if by_words_only else counts.keyword)
        done = counts.total - unread - self._left
        if paused or not self._left or (self._seen and done < self._seen[-1][1]):
            self._seen.clear()  # it stands still, or what is counted is another library now
        if self._left and not paused:
            self._seen.append((now_s, done))
        while self._seen and now_s - self._seen[0][0] > WINDOW_S:
            self._seen.popleft()

    def seconds(self) -> float | None:
        """The time left at the pace of the last minutes; None while that is not known."""
        if len(self._seen) < 2:
            return None
        (began_s, before), (now_s, done) = self._seen[0], self._seen[-1]
        if now_s - began_s < LEAST_SPAN_S or done - before < LEAST_DONE:
            return None
        return self._left * (now_s - began_s) / (done - before)

    def words(self) -> str:
        """The same in words; empty while it is not known."""
        left_s = self.seconds()
        if left_s is None:
            return ""
        translate = QCoreApplication.translate
        if left_s < _MINUTE_S:
            return translate("Library", "less than a minute left")
        minutes = round(left_s / _MINUTE_S)
        if minutes > 10:
            minutes = 5 * round(minutes / 5)
        if minutes < _MOST_MINUTES:
            return translate("Library", "about %n minute(s) left", "", minutes)
        return translate("Library", "about %n hour(s) left", "", round(minutes / 60))
