"""Finds what holds up the window: events that take Qt's thread too long, with where they were.

For tests, and for anybody who sets ANTORCHA_WATCHDOG: every event passes through Python then, so it
is not for every day. Counted is the time on the processor, not on the wall: a busy machine makes no
event slow, and waiting is found by its own rule, that nothing on this thread may wait at all.

Not to be used while PDFs are open: Qt's thread that renders them would wait for Python's lock, and
whoever closes one, holding it, for that thread.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

WATCHDOG_VARIABLE: Final = "ANTORCHA_WATCHDOG"
LIMIT_S: Final = 0.05
_SAMPLE_S: Final = 0.005
# What happens once in a window's life, before there is anything to hold up, or when the person
# changes how everything looks.
_NOT_COUNTED: Final = frozenset(
    (
        QEvent.Type.Show,
        QEvent.Type.ShowToParent,
        QEvent.Type.Polish,
        QEvent.Type.PolishRequest,
        QEvent.Type.StyleChange,
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.ApplicationPaletteChange,
        QEvent.Type.ThemeChange,
    )
)


@dataclass(frozen=True, slots=True)
class SlowEvent:
    """One event that took too long; ``stack`` is where it was when the limit was passed."""

    event: str
    receiver: str
    cpu_s: float
    stack: str

    def __str__(self) -> str:
        took = f"{self.cpu_s * 1000:.0f} ms for {self.event} at {self.receiver}"
        return f"{took}\n{self.stack}" if self.stack else took


@dataclass(slots=True)
class _Handling:
    """An event that is being handled, and what nested loops in it took."""

    loop_level: int
    began_cpu_s: float
    nested_cpu_s: float = 0.0
    stack: str = ""


@dataclass(slots=True)
class Watchdog:
    """What was found so far. One for each thread that is watched."""

    limit_s: float = LIMIT_S
    on_slow: Callable[[SlowEvent], None] | None = None
    slow: list[SlowEvent] = field(default_factory=list)
    _handling: list[_Handling] = field(default_factory=list)
    _thread: int = field(default_factory=threading.get_ident)

    def start(self) -> None:
        """Look at the thread from outside every now and then, to see where it is."""
        threading.Thread(target=self._sample, name="watchdog", daemon=True).start()

    def begin(self) -> bool:
        """An event begins; False if it is part of another one, or another thread's."""
        if threading.get_ident() != self._thread:
            return False
        level = QThread.currentThread().loopLevel()
        if self._handling and self._handling[-1].loop_level == level:
            return False
        self._handling.append(_Handling(level, time.thread_time()))
        return True

    def end(self, event: str, receiver: str, *, counts: bool) -> None:
        """It was handled."""
        done = self._handling.pop()
        whole_s = time.thread_time() - done.began_cpu_s
        if self._handling:
            self._handling[-1].nested_cpu_s += whole_s
        cpu_s = whole_s - done.nested_cpu_s
        if counts and cpu_s > self.limit_s:
            found = SlowEvent(event, receiver, cpu_s, done.stack)
            self.slow.append(found)
            if self.on_slow is not None:
                self.on_slow(found)

    def _sample(self) -> None:
        clock = time.pthread_getcpuclockid(self._thread)
        while threading.main_thread().is_alive():
            time.sleep(_SAMPLE_S)
            handling = next(iter(self._handling[-1:]), None)
            if handling is None or handling.stack:
                continue
            took_s = time.clock_gettime(clock) - handling.began_cpu_s - handling.nested_cpu_s
            frame = sys._current_frames().get(self._thread) if took_s > self.limit_s else None
            if frame is not None:
                handling.stack = "".join(traceback.format_stack(frame, limit=12))


class WatchedApplication(QApplication):
    """An application whose events are watched.

    Attributes:
        watchdog: Holds what was found.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.watchdog = Watchdog()
        self.watchdog.start()

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        watchdog = self.watchdog
        if not watchdog.begin():  # also Qt's own threads, such as the one that renders PDFs
            return super().notify(receiver, event)
        kind = event.type()  # neither may be there any more afterwards
        name = f"{type(receiver).__name__} {receiver.objectName()}".strip()
        try:
            return super().notify(receiver, event)
        finally:
            watchdog.end(kind.name, name, counts=kind not in _NOT_COUNTED)


def watched_application() -> WatchedApplication:
    """For ANTORCHA_WATCHDOG: says on standard error what took too long."""
    app = WatchedApplication(sys.argv[:1])

    def tell(found: SlowEvent) -> None:
        sys.stderr.write(f"watchdog: {found}\n")

    app.watchdog.on_slow = tell
    return app
