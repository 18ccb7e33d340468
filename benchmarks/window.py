"""The window itself: from a key to results on the screen, frames, starting, memory over time.

``python -m benchmarks.window [--files N] [--keep FOLDER]`` drives the real window, off screen,
over a real engine and generated notes and mails. Only the tokens of answers come from a script, so
that they come as fast as a quick machine writes them.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.config import Home
from app.engine.client import EngineClient, OnError, OnEvent, OnResult
from app.engine.protocol import Event, Json, Method
from app.ui.application import make_application
from app.ui.bridge import Bridge, LinkState
from app.ui.collecting import QtThreadCollector
from app.ui.config import WindowConfig
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from benchmarks.everyday import window_start_s
from benchmarks.generated_library import LibraryGenerator
from benchmarks.processes import memory_mb
from benchmarks.report import Row, machine, table

_FILES = 500
_SEARCHES = 60
_INTERACTIONS = 200
_ANSWERS = 4
_TOKENS = 300
_TOKEN_PAUSE_S = 0.01
_KEY_PAUSE_MS = 60
_STARTS = 5
_INDEXING_S = 8.0
_PATIENCE_S = 20.0
_INDEXING_PATIENCE_S = 1500.0


class ScriptedAnswers(EngineClient):
    """The real engine, except that answers are a stream of invented words."""

    def __init__(self, home: Home, text: Sequence[str]) -> None:
        self._text = text
        super().__init__(home)
        self._answer_ids = itertools.count(-1, -1)

    def start(
        self,
        method: Method,
        params: Any,
        on_event: OnEvent | None,
        on_result: OnResult,
        on_error: OnError,
    ) -> int:
        if method is not Method.ASK:
            return super().start(method, params, on_event, on_result, on_error)
        tell = on_event or (lambda _name, _data: None)
        question = str(params["question"])
        thread = threading.Thread(target=self._answer, args=(question, tell, on_result))
        thread.daemon = True
        thread.start()
        return next(self._answer_ids)

    def cancel(self, request_id: int) -> None:
        if request_id > 0:
            super().cancel(request_id)

    def _answer(self, question: str, tell: OnEvent, done: OnResult) -> None:
        tell(Event.STAGE, {"stage": "writing"})
        for word in self._text:
            tell(Event.TOKEN, {"text": f"{word} "})
            time.sleep(_TOKEN_PAUSE_S)
        text = " ".join(self._text)
        sentence = {"text": text, "citations": [], "supported": True}
        done(
            {"question": question, "answer": text, "status": "answered", "language": "en",
             "sentences": [sentence], "citations": [], "nearest": [], "instant": None,
             "unsearched": {"pending": 0, "failed": 0}, "model": {"id": "script"}}
        )  # fmt: skip


class Frames(QObject):
    """How long the turns of the event loop took in which the window was painted.

    A turn is from the first event after waiting until the loop waits again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.times_ms: list[float] = []
        self.longest_ms = 0.0
        self._window = window
        self._began_s: float | None = None
        self._painted = False
        dispatcher = QAbstractEventDispatcher.instance()
        application = QApplication.instance()
        assert dispatcher is not None
        assert application is not None
        dispatcher.aboutToBlock.connect(self._block)
        application.installEventFilter(self)

    def start_over(self) -> None:
        """Forget what was measured."""
        self.times_ms, self.longest_ms = [], 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._began_s is None:
            self._began_s = time.perf_counter()
        if event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._painted = True
        return False

    def _block(self) -> None:
        if self._began_s is None:
            return
        took_ms = (time.perf_counter() - self._began_s) * 1000
        self._began_s = None
        self.longest_ms = max(self.longest_ms, took_ms)
        if self._painted:
            self.times_ms.append(took_ms)
            self._painted = False


class PaintTime(QObject):
    """When something was last painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.at_s = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)  # after the paint, which only now begins
        return False

    def _note(self) -> None:
        self.at_s = time.perf_counter()


class WindowBenchmark:
    """One window over one engine, measured step by step; the order matters.

    Args:
        folder: Where home and files go.
    """

    def __init__(self, folder: Path, files: int) -> None:
        self._files = files
        self._random = random.Random(5)
        self._generator = LibraryGenerator()
        self._generator.write(folder / "documents", files)
        self._documents = folder / "documents"
        self.home = Home(folder / "home")
        text = " ".join(self._generator.sentence() for _ in range(_TOKENS // 10)).split()[:_TOKENS]
        self._application = make_application(WindowConfig())
        self._collector = QtThreadCollector(self._application)
        self._theme = Theme(self._application, WindowConfig().assets)
        self._bridge = Bridge(lambda: ScriptedAnswers(self.home, text))
        self.window = MainWindow(self._theme, self._bridge, WindowConfig())
        self.window.resize(1280, 800)
        self.window.show()
        self._bridge.open()
        self._until(lambda: self._bridge.state is LinkState.READY)
        self._frames = Frames(self.window)
        self._found = PaintTime(self.window.ask.results.list.viewport())

    def measure(self) -> list[Row]:
        """Every row."""
        rows = [self._while_indexing()]
        self._wait_indexed()
        rows += [*self._from_key_to_results(), self._while_streaming(), *self._memory()]
        self._close()
        return [*rows, self._start()]

    def _while_indexing(self) -> Row:
        self._bridge.request(Method.ADD, {"paths": [str(self._documents)]}, lambda _: None)
        self._rest(500)
        self._frames.start_over()
        end = time.monotonic() + _INDEXING_S
        searches = 0
        while time.monotonic() < end:
            self._type(self._word())
            self._rest(150)
            searches += 1
        self.window.ask.field.set_text("")
        return self._frames_row("frames while indexing runs and a person types", searches)

    def _wait_indexed(self) -> None:
        done: list[Json] = []
        self._bridge.request(Method.INDEX, {"wait": True, "until": "keyword"}, done.append)
        self._until(lambda: bool(done), _INDEXING_PATIENCE_S)
        self._bridge.request(Method.PAUSE, {"paused": True}, lambda _: None)
        self._rest(1500)

    def _from_key_to_results(self) -> list[Row]:
        times_ms = []
        for _ in range(_SEARCHES):
            pressed_s = self._type(self._word())
            self._until(lambda since=pressed_s: self._found.at_s > since)  # type: ignore[misc]
            times_ms.append((self._found.at_s - pressed_s) * 1000)
        p50, p95 = statistics.median(times_ms), _p95(times_ms)
        how = f"median {p50:.0f} ms, {_SEARCHES} words typed; 40 ms of it wait for the next key"
        what = f"key press → results on the screen, p95, {self._files:,} files"
        return [Row(what, f"{p95:.0f} ms", "≤ 120 ms", p95 <= 120, how)]

    def _while_streaming(self) -> Row:
        self._frames.start_over()
        for _ in range(_ANSWERS):
            self._ask()
        return self._frames_row("frames while an answer streams", _ANSWERS * _TOKENS)

    def _memory(self) -> list[Row]:
        tenths_mb = []
        for number in range(1, _INTERACTIONS + 1):
            self._interact(number)
            if number % (_INTERACTIONS // 10) == 0:
                self.window.ask.start_over()
                tenths_mb.append(memory_mb(os.getpid()))
        early_mb, half_mb, late_mb = tenths_mb[0], tenths_mb[4], tenths_mb[-1]
        growth = late_mb - early_mb
        then = f"{early_mb:.0f} MB then, {half_mb:.0f} MB at half"
        how = f"PSS after {_INTERACTIONS} searches, openings and answers"
        return [
            Row("memory of the window's process", f"{late_mb:.0f} MB", "≤ 250 MB",
                late_mb <= 250, how),
            Row("its growth since the first tenth of them", f"{growth:+.1f} MB",
                "≤ 5 % of it", growth <= 0.05 * early_mb, then),
        ]  # fmt: skip

    def _interact(self, number: int) -> None:
        page = self.window.ask
        if number % 20 == 0:
            self._ask()
            return
        pressed_s = self._type(self._word())
        self._until(lambda: self._found.at_s > pressed_s)
        if number % 4 == 0 and page.results.enter():
            QTest.keyClick(page.results.list, Qt.Key.Key_Return)
            self._rest(60)
            page.reader.close_place()

    def _start(self) -> Row:
        times_s = [window_start_s(self.home) for _ in range(_STARTS + 1)][1:]
        median_s = statistics.median(times_s)
        how = f"process start to first paint with the field ready, median of {_STARTS}"
        return Row("start → usable field", f"{median_s:.2f} s", "≤ 1.5 s", median_s <= 1.5, how)

    def _ask(self) -> None:
        page = self.window.ask
        page.ask(self._generator.sentence())
        self._until(lambda: not page.asking.is_busy)

    def _frames_row(self, what: str, count: int) -> Row:
        p95 = _p95(self._frames.times_ms)
        how = (
            f"{len(self._frames.times_ms)} painted turns of the event loop, {count} events; "
            f"longest of all turns {self._frames.longest_ms:.0f} ms"
        )
        return Row(f"{what}, p95", f"{p95:.1f} ms", "≤ 32 ms", p95 <= 32, how)

    def _type(self, word: str) -> float:
        """Type a word key by key; when the last key went down."""
        line = self.window.ask.field.line
        line.clear()
        pressed_s = 0.0
        for character in word:
            self._rest(_KEY_PAUSE_MS)
            pressed_s = time.perf_counter()
            _press(line, character)
        return pressed_s

    def _word(self) -> str:
        """A word of the library, frequent or rare."""
        sentence = self._generator.sentence().rstrip(".").lower().split()
        return self._random.choice([word for word in sentence if len(word) > 3] or sentence)

    def _rest(self, duration_ms: int) -> None:
        """Let the window live for a while, waiting as a real event loop does."""
        loop = QEventLoop()
        QTimer.singleShot(duration_ms, loop.quit)
        loop.exec()

    def _until(self, condition: Callable[[], bool], patience_s: float = _PATIENCE_S) -> None:
        deadline = time.monotonic() + patience_s
        while not condition():
            if time.monotonic() > deadline:
                msg = "the window did not come to it in time"
                raise TimeoutError(msg)
            self._rest(5)

    def _close(self) -> None:
        self.window.close()
        self._bridge.close()
        self._collector.stop()
        QApplication.processEvents()


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else float("nan")


def measure(files: int, folder: Path) -> list[Row]:
    """All rows for a library of ``files`` notes and mails."""
    folder.mkdir(parents=True, exist_ok=True)
    benchmark = WindowBenchmark(folder, files)
    try:
        return benchmark.measure()
    finally:
        client = EngineClient(benchmark.home)
        client.call(Method.SHUT_DOWN)
        client.close()


def main() -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window", description=__doc__)
    parser.add_argument("--files", type=int, default=_FILES, help="notes and mails to generate")
    parser.add_argument("--keep", type=Path, help="a folder for home and files, kept afterwards")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        rows = measure(options.files, options.keep or Path(temporary))
    load = os.getloadavg()[0]
    print(f"{machine()}; load at the end {load:.1f}\n\n{table(rows)}")
    return 0


def _press(line: QWidget, character: str) -> None:
    """A key with any letter; those of QTest are ASCII's."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(line, event)


if __name__ == "__main__":
    sys.exit(main())
