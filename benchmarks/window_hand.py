"""What a person does with the window, done by a program: typing, opening, looking around."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.engine.protocol import Json
from app.ui.main_window import MainWindow
from app.ui.rail import View
from benchmarks.generated_library import LibraryGenerator
from benchmarks.painting import PaintTime

KEY_PAUSE_MS = 60
_PATIENCE_S = 60.0
_LOOK_MS = 60


class Hand:
    """Waits as a person would: the window's own event loop runs meanwhile.

    Args:
        generator: Whose words are typed and asked.
    """

    def __init__(self, window: MainWindow, generator: LibraryGenerator) -> None:
        self._window, self._generator = window, generator
        self._random = random.Random(5)
        # Connected once: PySide6 6.12 keeps some 80 bytes for every connection to a method, which
        # adds up to more in an hour of waiting than the window itself takes.
        self._waiting = QEventLoop()
        self._alarm = QTimer(singleShot=True)
        self._alarm.timeout.connect(self._waiting.quit)
        self._painted = PaintTime(window.ask.results.list.viewport())
        self._answered: dict[str, float] = {}
        self._completed: dict[str, float] = {}
        window.ask.looking.search.found.connect(self._note_answer)

    def interact(self, number: int) -> None:
        """One thing after the other, by its number: mostly searching, now and then all the rest."""
        if number % 20 == 0:
            self.ask()
        elif number % 20 == 10:
            self._look_around()
        elif number % 20 == 15:
            self._leaf_through_all()
        else:
            self.search()
            if number % 4 == 0:
                self._read_first()

    def search(self) -> float:
        """Type a word; milliseconds from its last key until results are on the screen."""
        return self._search(self._answered)

    def search_by_meaning(self) -> float:
        """As ``search``, until what is found by meaning stands among them."""
        return self._search(self._completed)

    def _search(self, noted: Mapping[str, float]) -> float:
        word = self._word()
        self._answered.clear()
        self._completed.clear()
        pressed_s = self.type_word(word)
        # What the letters before found may be painted after the last key: it does not count.
        self.until(lambda: self._painted.at_s > noted.get(word, float("inf")))
        return (self._painted.at_s - pressed_s) * 1000

    def ask(self) -> None:
        """Ask, and wait for the whole answer."""
        page = self._window.ask
        page.ask(self._generator.sentence())
        self.until(lambda: not page.asking.is_busy)

    def type_word(self, word: str = "") -> float:
        """Type a word key by key, any word if none is given; when the last key went down."""
        line = self._window.ask.field.line
        line.clear()
        pressed_s = 0.0
        for character in word or self._word():
            self.rest(KEY_PAUSE_MS)
            pressed_s = time.perf_counter()
            _press(line, character)
        return pressed_s

    def rest(self, duration_ms: int) -> None:
        """Let the window live for a while, waiting as a real event loop does."""
        self._alarm.start(duration_ms)
        self._waiting.exec()

    def until(self, condition: Callable[[], bool], patience_s: float = _PATIENCE_S) -> None:
        """Wait for something. Raises TimeoutError."""
        deadline = time.monotonic() + patience_s
        while not condition():
            if time.monotonic() > deadline:
                msg = "the window did not come to it in time"
                raise TimeoutError(msg)
            self.rest(5)

    def _note_answer(self, found: Json, is_complete: bool) -> None:
        query, now_s = str(found.get("query")), time.perf_counter()
        self._answered.setdefault(query, now_s)
        if is_complete:
            self._completed[query] = now_s

    def _read_first(self) -> None:
        page = self._window.ask
        if page.results.enter():
            QTest.keyClick(page.results.list, Qt.Key.Key_Return)
            self.rest(_LOOK_MS)
            page.reader.close_place()

    def _look_around(self) -> None:
        """Every view, every side of the library, the kept conversations."""
        window = self._window
        for view in View:
            window.go_to(view)
            self.rest(_LOOK_MS)
        window.go_to(View.LIBRARY)
        for side in range(window.shelf.tabs.count()):
            window.shelf.tabs.setCurrentIndex(side)
            self.rest(_LOOK_MS)
        window.shelf.tabs.setCurrentIndex(0)
        window.focus_field()
        window.ask.show_history(True)
        self.rest(_LOOK_MS)
        window.ask.show_history(False)

    def _leaf_through_all(self) -> None:
        """A filter, the list of everything that passes it, its middle and its end."""
        page = self._window.ask
        page.field.line.clear()
        page.filters.set("kind", self._random.choice(("email", "note")))
        page.results.sorted_by.emit("newest")
        self.rest(5 * _LOOK_MS)
        bar = page.results.list.verticalScrollBar()
        for part in (0.5, 1.0):
            bar.setValue(int(bar.maximum() * part))
            self.rest(2 * _LOOK_MS)
        page.results.sorted_by.emit("best")
        page.filters.clear()

    def _word(self) -> str:
        """A word of the library, frequent or rare."""
        sentence = self._generator.sentence().rstrip(".").lower().split()
        return self._random.choice([word for word in sentence if len(word) > 3] or sentence)


def _press(line: QWidget, character: str) -> None:
    """A key with any letter; those of QTest are ASCII's."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(line, event)
