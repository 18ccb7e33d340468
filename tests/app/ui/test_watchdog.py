import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.watchdog import WATCHDOG_VARIABLE

HERE = Path(__file__).parent
# Not what opens PDFs: Qt renders them on a thread of its own, whose events pass through Python here
# as well, and closing one then waits for that thread with Python's lock held: both wait for ever.
WATCHED = (
    *("ask", "history", "models", "settings", "trust"),
    *("test_watchdog.py", "test_main_window.py"),
)
needs_watching = pytest.mark.skipif(
    not os.environ.get(WATCHDOG_VARIABLE), reason="run by the test below, which watches"
)
SLOW = QEvent.Type(QEvent.Type.User + 7)


class Busy(QObject):
    """Computes, or waits, as long as it is told."""

    def __init__(self, cpu_s=0.0, wall_s=0.0, loop_s=0.0):
        super().__init__()
        self.cpu_s, self.wall_s, self.loop_s = cpu_s, wall_s, loop_s

    def event(self, event):
        if event.type() != SLOW:
            return super().event(event)
        end = time.thread_time() + self.cpu_s
        while time.thread_time() < end:
            pass
        time.sleep(self.wall_s)
        if self.loop_s:
            loop = QEventLoop()
            QTimer.singleShot(int(self.loop_s * 1000), loop.quit)
            QApplication.postEvent(self.inner, QEvent(SLOW))
            loop.exec()
        return True


@pytest.fixture
def slow(qapp):
    yield qapp.watchdog.slow
    qapp.watchdog.slow.clear()


@needs_watching
def test_an_event_that_computes_for_long_is_found_where_it_was(slow):
    busy = Busy(cpu_s=0.3)
    busy.setObjectName("culprit")
    QApplication.sendEvent(busy, QEvent(SLOW))
    (found,) = slow
    assert found.cpu_s > 0.1
    assert "Busy culprit" in found.receiver
    assert "while time.thread_time() < end" in found.stack or "in event" in found.stack


@needs_watching
def test_waiting_and_short_work_are_not_counted(slow):
    QApplication.sendEvent(Busy(cpu_s=0.01, wall_s=0.1), QEvent(SLOW))
    assert slow == []


@needs_watching
def test_an_event_that_opens_a_dialog_does_not_answer_for_what_happens_meanwhile(slow):
    outer = Busy(loop_s=0.2)
    outer.inner = Busy(cpu_s=0.08)
    outer.inner.setObjectName("inner")
    QApplication.sendEvent(outer, QEvent(SLOW))
    assert [found.receiver for found in slow] == ["Busy inner"]


@pytest.mark.skipif(bool(os.environ.get(WATCHDOG_VARIABLE)), reason="this is what it runs")
def test_nothing_holds_up_the_window():
    """The tests of the views once more, every event watched."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            *(HERE / one for one in WATCHED),
        ],
        env={**os.environ, WATCHDOG_VARIABLE: "1"},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
