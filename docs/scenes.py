"""The scenes of the guide's pictures: each drives a window until it shows what it is named for."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.engine.protocol import Method
from app.ui import scripted_care
from app.ui.bridge import Bridge
from app.ui.config import WindowConfig
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from app.ui.rail import View
from app.ui.scripted_engine import Json, ScriptedEngine
from docs.pictured_library import HOME, PICTURE, Library, passage
from docs.pictured_state import CHECKS, FACETS, PROBLEMS, SUBJECTS, status

PATIENCE_S = 5.0


class Stage:
    """A window with its scripted engine, and ways to wait for it."""

    def __init__(self, theme: Theme, library: Library, size: tuple[int, int], state: Json) -> None:
        self.engine = ScriptedEngine(
            {
                Method.STATUS: lambda _: state,
                Method.PROBLEMS: lambda _: {"problems": []} if not state["sources"] else PROBLEMS,
                Method.MODELS: lambda _: scripted_care.MODELS,
                Method.TRY_MODEL: scripted_care.try_model,
                Method.IMPORT_MODEL: scripted_care.import_model,
                Method.PLACES: lambda _: scripted_care.PLACES,
                Method.LOG: lambda _: scripted_care.LOG,
                Method.CONVERSATIONS: library.conversations,
                Method.CONVERSATION: library.conversation,
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
            }
        )
        self.theme, self.library = theme, library
        self.bridge = Bridge(lambda: self.engine)
        self.window = MainWindow(theme, self.bridge, WindowConfig(user_home=HOME))
        self.window.resize(*size)
        self.window.show()
        self.bridge.open()
        self.wait(lambda: bool(self.window._status))

    def wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition() and time.monotonic() < deadline:
            QTest.qWait(10)
        if not condition():
            raise TimeoutError("the scene did not come about")
        QTest.qWait(120)

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
        QTest.qWait(500)

    def type(self, text: str) -> None:
        self.window.ask.field.set_text(text)
        self.wait(lambda: self.window.ask.results.model.rowCount() > 0)


def scene_welcome(_: Stage) -> None:
    """As it starts."""


def scene_idle(_: Stage) -> None:
    """As it starts."""


def scene_results(stage: Stage) -> None:
    """Results."""
    stage.type("rent euros")
    stage.window.ask.results.enter()


def scene_results_reader(stage: Stage) -> None:
    """Results reader."""
    stage.type("rent due september")
    stage.read(stage.library.results[2], result=True)


def scene_chips(stage: Stage) -> None:
    """Chips."""
    filters = stage.window.ask.filters
    for typed in ("from:Vogel ", "after:2025-03 ", "before:2025-07 ", "lang:en "):
        filters.take_typed(typed)
    stage.type("rent")
    stage.window.ask.looking.counting.now()
    QTest.qWait(150)
    bar = stage.window.ask.filter_bar
    bar.menu.popup(bar.add.mapToGlobal(bar.add.rect().bottomLeft()))


def scene_hint(stage: Stage) -> None:
    """Hint."""
    stage.type("kind:letter rent")


def scene_timeline(stage: Stage) -> None:
    """Timeline."""
    page = stage.window.ask
    page.results.sorted_by.emit("newest")
    stage.type("rent euros")
    stage.wait(page.results.timeline.isVisible)
    timeline = page.results.timeline
    timeline.setFocus()
    for _ in range(9):
        QTest.keyClick(timeline, Qt.Key.Key_Left)
    for _ in range(4):
        QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def scene_unfolded(stage: Stage) -> None:
    """Unfolded."""
    stage.type("rent euros month")
    page = stage.window.ask
    row = next(n for n in range(9) if page.results.model.toggle(n, True) >= 0)
    page.results.enter()
    page.results.list.setCurrentIndex(page.results.model.index(row + 2))


def scene_alike(stage: Stage) -> None:
    """Alike."""
    stage.type("rent")
    stage.window.ask.show_like(stage.library.mail)
    stage.wait(lambda: "like" in stage.window.ask.results.said.text())


def scene_thread(stage: Stage) -> None:
    """Thread."""
    stage.type("rent april")
    stage.read(stage.library.results[0], result=True)


def scene_image(stage: Stage) -> None:
    """Image."""
    stage.type("meter heating")
    found = {"document": stage.library.picture, "passage": passage(PICTURE, PICTURE)}
    stage.read(found, result=True)


def scene_password(stage: Stage) -> None:
    """Password."""
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(0)
    dialog = stage.window.ask_for_password(f"{HOME}/Documents/bank/statement-09.pdf")
    dialog.password.setText("secret")


def scene_answering(stage: Stage) -> None:
    """Answering."""
    stage.ask("How much is the rent, slowly?", whole=False)


def scene_answered(stage: Stage) -> None:
    """Answered."""
    stage.ask("How much is the rent from April on?")


def scene_unsupported(stage: Stage) -> None:
    """Unsupported."""
    stage.ask("Is the rent above average?")


def scene_reader_mail(stage: Stage) -> None:
    """Reader mail."""
    stage.ask("How much is the rent from April on?")
    stage.read(stage.library.citations[0])


def scene_reader_pdf(stage: Stage) -> None:
    """Reader pdf."""
    stage.ask("How much is the rent from April on?")
    stage.read(stage.library.citations[1])
    QTest.qWait(900)


def scene_not_found(stage: Stage) -> None:
    """Not found."""
    stage.ask("When does my passport expire?")


def scene_no_model(stage: Stage) -> None:
    """No model."""
    stage.ask("What is the rent (no model)?")


def scene_follow_up(stage: Stage) -> None:
    """Follow up."""
    stage.ask("How much is the rent from April on?")
    stage.ask("And in May?")


def scene_listed(stage: Stage) -> None:
    """Listed."""
    stage.ask("How many mails from Henrik Vogel in March 2025?")


def scene_summary(stage: Stage) -> None:
    """Summary."""
    stage.ask("Summarise the lease")


def scene_summarising(stage: Stage) -> None:
    """Summarising."""
    page = stage.window.ask
    page.ask("Summarise the lease, slowly")
    stage.wait(lambda: page.asking.turns[-1].progress is not None)


def scene_failed(stage: Stage) -> None:
    """Failed."""
    stage.ask("Will this fail?")


def scene_quote(stage: Stage) -> None:
    """Quote."""
    stage.ask("How much is the rent from April on?")
    view = stage.window.ask.conversation.views[-1]
    view._show_quote(1, stage.window.mapToGlobal(QPoint(560, 300)))
    QTest.qWait(100)


def scene_history(stage: Stage) -> None:
    """History."""
    page = stage.window.ask
    page.toggle_history()
    stage.wait(lambda: page.history_panel.model.rowCount() > 5)
    page.history.open("c0")
    stage.wait(lambda: len(page.conversation.views) == 3)


def scene_history_search(stage: Stage) -> None:
    """History search."""
    page = stage.window.ask
    page.toggle_history()
    page.history_panel.line.setText("rent")
    stage.wait(lambda: 0 < page.history_panel.model.rowCount() < 7)
    page.history_panel.enter()


def scene_history_rename(stage: Stage) -> None:
    """History rename, with something just deleted."""
    page = stage.window.ask
    page.toggle_history()
    stage.wait(lambda: page.history_panel.model.rowCount() > 5)
    page.history.delete(["c1"])
    stage.wait(stage.window.undo.isVisible)
    page.history_panel.enter()
    QTest.keyClick(page.history_panel.list, Qt.Key.Key_F2)
    QTest.qWait(100)


def scene_history_reader(stage: Stage) -> None:
    """History, an answer and the reader."""
    scene_history(stage)
    stage.read(stage.library.citations[0])


def scene_answer_actions(stage: Stage) -> None:
    """Answer actions."""
    stage.ask("How much is the rent from April on?")
    view = stage.window.ask.conversation.views[-1]
    assert view.actions_ is not None
    place = view.actions_.other
    view.actions_.menu.popup(place.mapToGlobal(QPoint(0, place.height())))
    QTest.qWait(100)


def scene_library(stage: Stage) -> None:
    """Library."""
    stage.window.go_to(View.LIBRARY)


def scene_library_busy(stage: Stage) -> None:
    """Library busy."""
    stage.window.go_to(View.LIBRARY)


def scene_overview(stage: Stage) -> None:
    """Overview."""
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(1)
    stage.wait(lambda: bool(stage.window.shelf.glance.kinds.bars))


def scene_map(stage: Stage) -> None:
    """Map."""
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(2)
    stage.wait(lambda: bool(stage.window.shelf.subjects.map.buttons))


def scene_map_inside(stage: Stage) -> None:
    """Map inside."""
    scene_map(stage)
    stage.window.shelf.subjects.map.buttons[0].click()
    QTest.qWait(100)


def scene_map_documents(stage: Stage) -> None:
    """Map documents."""
    scene_map(stage)
    stage.window.shelf.subjects.map.buttons[-1].click()
    stage.wait(lambda: stage.window.shelf.subjects.list.documents.rowCount() > 0)


def scene_problems(stage: Stage) -> None:
    """Problems."""
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(0)


def scene_trust(stage: Stage) -> None:
    """Trust."""
    stage.window.go_to(View.TRUST)
    page = stage.window.views.trust
    page.network.check()
    stage.wait(lambda: page.network.checks.count() > 2)


def scene_trust_kept(stage: Stage) -> None:
    """The lower part of trust: forgetting, backups, the log."""
    stage.window.go_to(View.TRUST)
    page = stage.window.views.trust
    page.log.button.click()
    stage.wait(page.log.text.isVisible)
    page.forget._show(scripted_care.PROOF)
    QTest.qWait(100)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


def scene_models(stage: Stage) -> None:
    """Models, after a test drive."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.card(scripted_care.LARGE).drive.click()
    stage.wait(lambda: page._drive is None)


def scene_models_adding(stage: Stage) -> None:
    """A model being taken in."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.take_in(f"{HOME}/Downloads/gemma-3-1b-it-Q4_K_M.gguf")
    stage.wait(lambda: page.work.bar.maximum() > 0)


def scene_models_refused(stage: Stage) -> None:
    """A file that is no model."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.take_in(f"{HOME}/Downloads/refused.gguf")
    stage.wait(lambda: page.notice.isVisible() and not page.work.isVisible())


def scene_settings(stage: Stage) -> None:
    """Settings, where the engine knows of the wishes."""
    stage.window.go_to(View.SETTINGS)
    stage.window.views.settings.show_tray(is_there=True)


def scene_engine_back(stage: Stage) -> None:
    """Engine back."""
    stage.engine.lose()
    stage.wait(lambda: "again. Nothing" in stage.window.banner.text.text())


def scene_drop(stage: Stage) -> None:
    """Drop."""
    stage.window.drops._lift_veil()


def scene_model_missing(_: Stage) -> None:
    """As it starts."""


SCENES: dict[str, Callable[[Stage], None]] = {
    name.removeprefix("scene_"): act
    for name, act in list(globals().items())
    if name.startswith("scene_")
}
STATES = {
    "welcome": status(empty=True),
    "library_busy": status(busy=True),
    "results": status(busy=True),
    "model_missing": status(model=False),
}


def take(stage: Stage, name: str, target: Path) -> None:
    """Play a scene and save the picture."""
    SCENES[name](stage)
    QTest.qWait(150)
    stage.window.activateWindow()
    picture = stage.window.grab()
    for top in QApplication.topLevelWidgets():
        if top is not stage.window and top.isVisible():
            place = top.mapToGlobal(QPoint()) - stage.window.mapToGlobal(QPoint())
            top.render(picture, place)
    picture.save(str(target))
    for exchange in stage.engine.exchanges.values():
        exchange.may_go_on.set()
    for top in QApplication.topLevelWidgets():
        if top is not stage.window:
            top.close()
    stage.window.close()
    stage.window.deleteLater()
    QTest.qWait(20)
