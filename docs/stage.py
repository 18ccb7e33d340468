"""A window with its scripted engine, for making pictures of it and for looking whether it fits."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.engine.protocol import Method
from app.ui import scripted_care
from app.ui.bridge import Bridge
from app.ui.config import WindowConfig
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from app.ui.scripted_engine import Json, Script, ScriptedEngine
from docs.pictured_conversations import TODAY, KeptConversations
from docs.pictured_library import HOME, Library
from docs.pictured_state import CHECKS, FACETS, PROBLEMS, SUBJECTS, SUGGESTIONS

PATIENCE_S = 20.0
SHORT_MS = 1000
SETTLE_S = 4.0
STEP_S = 0.01
REST_S = 0.12
TURN_S = 0.002


class Stage:
    """A window with its scripted engine, and ways to wait for it."""

    def __init__(self, theme: Theme, library: Library, size: tuple[int, int], state: Json) -> None:
        kept = KeptConversations(library.answered)
        self.engine = ScriptedEngine(
            {
                Method.STATUS: lambda _: state,
                Method.PROBLEMS: lambda _: {"problems": []} if not state["sources"] else PROBLEMS,
                Method.MODELS: lambda _: scripted_care.MODELS,
                Method.TRY_MODEL: scripted_care.try_model,
                Method.IMPORT_MODEL: scripted_care.import_model,
                Method.PLACES: lambda _: scripted_care.PLACES,
                Method.LOG: lambda _: scripted_care.LOG,
                Method.CONVERSATIONS: kept.listed,
                Method.CONVERSATION: kept.opened,
                Method.DELETE_CONVERSATIONS: lambda x: {"deleted": x.params["ids"]},
                Method.WARM_UP: lambda _: {},
                Method.PREPARE: lambda _: {},
                Method.SEARCH: library.search,
                Method.THREAD: library.thread,
                Method.PICTURE_PLACES: library.places,
                Method.UNLOCK: lambda _: {"tried": 1},
                Method.SIMILAR: lambda _: {
                    "query": "",
                    "mode": "semantic",
                    "like": "d2",
                    "results": library.results[1:],
                },
                Method.ASK: library.ask,
                Method.SHOW: library.show,
                Method.ADD: lambda _: {"sources": []},
                Method.DOCTOR: lambda _: CHECKS,
                Method.FACETS: lambda _: FACETS,
                Method.SUBJECTS: lambda _: {"total": 1984, "mapped": 1960, "subjects": SUBJECTS},
                Method.SUBJECT: library.subject,
                Method.SUGGESTIONS: lambda _: SUGGESTIONS,
            }
        )
        self.theme, self.library = theme, library
        self.bridge = Bridge(lambda: self.engine)
        self.window = MainWindow(theme, self.bridge, WindowConfig(user_home=HOME))
        self.window.ask.history_panel.model.set_today(lambda: QDate(*TODAY))
        self.window.ask.reader.set_files(library.file_of)
        self.window.resize(*size)
        self.window.show()
        self.bridge.open()
        self.wait(lambda: bool(self.window._status))

    def script(self, scripts: dict[Method, Script]) -> None:
        """The engine answers this from now on, and the window knows of it."""
        self.engine.scripts.update(scripts)
        before = len(self.engine.requests(Method.MODELS))
        self.window.watch.look_now()
        self.wait(lambda: len(self.engine.requests(Method.MODELS)) > before)
        self.settle()

    def settle(self) -> None:
        """Until nothing more happens by itself: every answer is there, and no short timer runs.

        Qt's view of PDFs may have timers of its own for longer: no more than a few seconds.
        """
        deadline = time.monotonic() + SETTLE_S
        while self._is_moving() and time.monotonic() < deadline:
            let_pass(STEP_S)
        let_pass(REST_S)

    def _is_moving(self) -> bool:
        # What the window waits for, not what is answered: it may have dropped that, or the request
        # may still be on its way to the engine.
        if self.bridge.under_way > self.engine.standing_still:
            return True
        return any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= SHORT_MS
            for timer in self.window.findChildren(QTimer)
        )

    def wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition() and time.monotonic() < deadline:
            let_pass(STEP_S)
        if not condition():
            raise TimeoutError("the scene did not come about")
        let_pass(REST_S)

    def ask(self, question: str, *, whole: bool = True) -> None:
        page = self.window.ask
        page.ask(question)
        if whole:
            self.wait(lambda: not page.asking.is_busy)
        else:
            self.wait(lambda: page.asking.turns[-1].draft.endswith("from "))

    def read(self, found: Json, *, result: bool = False) -> None:
        page = self.window.ask
        if result:
            page._open_result(found, page.results.model.terms)
        else:
            page._open_cited(found, page.asking.turns[-1])
        self.settle()

    def type(self, text: str) -> None:
        self.window.ask.field.set_text(text)
        self.wait(lambda: self.window.ask.results.model.rowCount() > 0)

    def close(self) -> None:
        """Let go of everything."""
        for exchange in self.engine.exchanges.values():
            exchange.may_go_on.set()
        for top in QApplication.topLevelWidgets():
            if top is not self.window:
                top.close()
        self.window.close()
        self.bridge.close()
        self.window.deleteLater()
        let_pass(STEP_S)


def let_pass(time_s: float) -> None:
    """Let events and the other threads have their turn for so long.

    QTest.qWait keeps Python to itself while it waits: the scripted engine would stand still.
    """
    until_s = time.monotonic() + time_s
    while (left_s := until_s - time.monotonic()) > 0:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(min(left_s, TURN_S))


def take(stage: Stage, play: Callable[[Stage], None], target: Path) -> None:
    """Play a scene and save the picture."""
    play(stage)
    stage.window.activateWindow()
    stage.settle()
    picture = stage.window.grab()
    # What was opened from something lies over it; Qt lists them in any order.
    for top in sorted(QApplication.topLevelWidgets(), key=_opened_from):
        if top is not stage.window and top.isVisible():
            place = top.mapToGlobal(QPoint()) - stage.window.mapToGlobal(QPoint())
            top.render(picture, place)
    picture.save(str(target))
    stage.close()


def _opened_from(widget: QWidget) -> int:
    """How many things one after the other led to it."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _opened_from(parent)
