"""The window itself: from a key to results on the screen, frames, starting, memory over time.

``python -m benchmarks.window [--files N] [--keep FOLDER]`` drives the real window, off screen,
over a real engine and generated notes and mails. Only the tokens of answers come from a script, so
that they come as fast as a quick machine writes them.

``--home PATH --files-at PATH`` takes a library that is there already, such as one of 50,000 files
of ``benchmarks.scale --folder``; what is measured while indexing is left out then. ``--minutes N``
uses the window for so long without a break, for its memory.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.config import Home
from app.engine.client import EngineClient, OnError, OnEvent, OnResult
from app.engine.protocol import Event, Json, Method
from app.ui.application import make_application
from app.ui.bridge import Bridge, LinkState
from app.ui.collecting import EVERY_MS as COLLECTED_EVERY_MS
from app.ui.collecting import QtThreadCollector
from app.ui.config import WindowConfig
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from benchmarks.everyday import window_start_s
from benchmarks.generated_library import LibraryGenerator
from benchmarks.painting import Frames
from benchmarks.processes import memory_mb, own_mb
from benchmarks.report import Row, machine, table
from benchmarks.window_hand import KEY_PAUSE_MS, Hand

_FILES = 500
_COLD_SEARCHES = 10
_SEARCHES = 60
_INTERACTIONS = 200
_ANSWERS = 4
_TOKENS = 300
_TOKEN_PAUSE_S = 0.01
_STARTS = 5
_INDEXING_S = 8.0
_TENTHS = 10
_START_PATIENCE_S = 120.0
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


@dataclass(frozen=True, slots=True)
class Wish:
    """What to measure.

    Attributes:
        files: Notes and mails to generate, where there is no home yet.
        home: A home that is there already, as ``benchmarks.scale --folder`` leaves one.
        files_at: What that home indexed; given to it again, in case it follows nothing.
        minutes: How long the window is used for its memory; None for a fixed count of things.
    """

    files: int = _FILES
    home: Path | None = None
    files_at: Path | None = None
    minutes: float | None = None


class WindowBenchmark:
    """One window over one engine, measured step by step; the order matters.

    Args:
        folder: Where home and files go that have to be made.
    """

    def __init__(self, folder: Path, wish: Wish) -> None:
        self._wish = wish
        self._files = wish.files
        self._generator = LibraryGenerator()
        self._documents = wish.files_at or folder / "documents"
        if wish.home is None:
            self._generator.write(self._documents, wish.files)
        self.home = Home(wish.home or folder / "home")
        text = " ".join(self._generator.sentence() for _ in range(_TOKENS // 10)).split()[:_TOKENS]
        self._application = make_application(WindowConfig())
        self._collector = QtThreadCollector(self._application)
        self._theme = Theme(self._application, WindowConfig().assets)
        self._bridge = Bridge(lambda: ScriptedAnswers(self.home, text))
        self.window = MainWindow(self._theme, self._bridge, WindowConfig())
        self.window.resize(1280, 800)
        self.window.show()
        self._bridge.open()
        self._hand = Hand(self.window, self._generator)
        self._hand.until(lambda: self._bridge.state is LinkState.READY, _START_PATIENCE_S)
        self._frames = Frames(self.window)

    def measure(self) -> list[Row]:
        """Every row."""
        rows = []
        if self._wish.home is None:
            rows.append(self._while_indexing())
        elif self._wish.files_at is not None:
            self._add()
        self._wait_indexed()
        rows += [*self._from_key_to_results(), self._while_streaming(), *self._memory()]
        self._bridge.request(Method.PAUSE, {"paused": False}, lambda _: None)
        self._hand.rest(200)
        self._close()
        return [*rows, self._start()]

    def _add(self) -> None:
        self._bridge.request(Method.ADD, {"paths": [str(self._documents)]}, lambda _: None)

    def _while_indexing(self) -> Row:
        self._add()
        self._hand.rest(500)
        self._frames.start_over()
        end = time.monotonic() + _INDEXING_S
        searches = 0
        while time.monotonic() < end:
            self._hand.type_word()
            self._hand.rest(150)
            searches += 1
        self.window.ask.field.set_text("")
        return self._frames_row("frames while indexing runs and a person types", searches)

    def _wait_indexed(self) -> None:
        done: list[Json] = []
        if self._wish.home is None:
            wanted = {"wait": True, "until": "keyword"}
            self._bridge.request(Method.INDEX, wanted, done.append)
            self._hand.until(lambda: bool(done), _INDEXING_PATIENCE_S)
        self._bridge.request(Method.PAUSE, {"paused": True}, lambda _: None)
        counted: list[Json] = []
        self._bridge.request(Method.STATUS, {}, counted.append)
        self._hand.until(lambda: bool(counted), _START_PATIENCE_S)
        self._files = int(counted[0]["documents"]["total"])
        self._hand.rest(1500)

    def _from_key_to_results(self) -> list[Row]:
        cold_ms = [self._hand.search() for _ in range(_COLD_SEARCHES)]
        first_ms = [self._hand.search() for _ in range(_SEARCHES)]
        whole_ms = [self._hand.search_by_meaning() for _ in range(_SEARCHES)]
        p95 = _p95(first_ms)
        how = (
            f"median {statistics.median(first_ms):.0f} ms, {_SEARCHES} words typed, a key every "
            f"{KEY_PAUSE_MS} ms; 40 ms of it wait for the next key"
        )
        then = f"median {statistics.median(whole_ms):.0f} ms; words stand there before"
        return [
            Row(f"key press → results on the screen, p95, {self._files:,} files",
                f"{p95:.0f} ms", "≤ 120 ms", p95 <= 120, how),
            Row(f"the first {_COLD_SEARCHES} words after the engine started: median",
                f"{statistics.median(cold_ms):.0f} ms", "", None,
                f"longest {max(cold_ms):.0f} ms: models are loaded and files are looked over"),
            Row("key press → what is found by meaning among them, p95",
                f"{_p95(whole_ms):.0f} ms", "", None, then),
        ]  # fmt: skip

    def _while_streaming(self) -> Row:
        self._frames.start_over()
        for _ in range(_ANSWERS):
            self._hand.ask()
        return self._frames_row("frames while an answer streams", _ANSWERS * _TOKENS)

    def _memory(self) -> list[Row]:
        began_mb, began_s = own_mb(os.getpid()), time.monotonic()
        tenths_mb: list[float] = []
        count = 0
        while len(tenths_mb) < _TENTHS:
            count += 1
            self._hand.interact(count)
            if self._share_done(count, time.monotonic() - began_s) * _TENTHS > len(tenths_mb) + 1:
                self.window.ask.start_over()
                self._hand.rest(COLLECTED_EVERY_MS)
                tenths_mb.append(own_mb(os.getpid()))
        held_mb = memory_mb(os.getpid())
        early_mb, late_mb = tenths_mb[0], tenths_mb[-1]
        growth = late_mb - early_mb
        between = ", ".join(f"{one:.0f}" for one in tenths_mb)
        took_min = (time.monotonic() - began_s) / 60
        how = f"PSS after {count} searches, openings, answers and views in {took_min:.1f} min"
        then = f"its own pages: {began_mb:.0f} MB at the start; after each tenth {between} MB"
        return [
            Row("memory of the window's process", f"{held_mb:.0f} MB", "≤ 250 MB",
                held_mb <= 250, how),
            Row("its growth since the first tenth of them", f"{growth:+.1f} MB",
                "≤ 5 % of it", growth <= 0.05 * early_mb, then),
        ]  # fmt: skip

    def _share_done(self, count: int, spent_s: float) -> float:
        """How much of the use is over; a little more than all of it at the end."""
        if self._wish.minutes is None:
            return (count + 1) / _INTERACTIONS
        return spent_s / (60 * self._wish.minutes)

    def _start(self) -> Row:
        times_s = [window_start_s(self.home) for _ in range(_STARTS + 1)][1:]
        median_s = statistics.median(times_s)
        how = f"process start to first paint with the field ready, median of {_STARTS}"
        return Row("start → usable field", f"{median_s:.2f} s", "≤ 1.5 s", median_s <= 1.5, how)

    def _frames_row(self, what: str, count: int) -> Row:
        p95 = _p95(self._frames.times_ms)
        how = (
            f"{len(self._frames.times_ms)} painted turns of the event loop, {count} events; "
            f"longest of all turns {self._frames.longest_ms:.0f} ms"
        )
        return Row(f"{what}, p95", f"{p95:.1f} ms", "≤ 32 ms", p95 <= 32, how)

    def _close(self) -> None:
        self.window.close()
        self._bridge.close()
        self._collector.stop()
        QApplication.processEvents()


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else float("nan")


def measure(wish: Wish, folder: Path) -> list[Row]:
    """All rows that were wished for; what has to be made goes into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    benchmark = WindowBenchmark(folder, wish)
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
    parser.add_argument("--home", type=Path, help="a home that is there, instead of a new one")
    parser.add_argument("--files-at", type=Path, help="the files of that home")
    parser.add_argument("--minutes", type=float, help="how long to use the window for its memory")
    options = parser.parse_args()
    if options.home is not None and not Home(options.home).database.exists():
        parser.error(f"there is no library in {options.home}")
    wish = Wish(options.files, options.home, options.files_at, options.minutes)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        rows = measure(wish, options.keep or Path(temporary))
    load = os.getloadavg()[0]
    print(f"{machine()}; load at the end {load:.1f}\n\n{table(rows)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
