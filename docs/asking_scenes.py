"""Scenes of the guide's pictures: asking, searching and reading."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from docs.pictured_files import PICTURE
from docs.pictured_library import passage
from docs.stage import Stage, let_pass


def scene_welcome(_: Stage) -> None:
    """As it starts."""


def scene_idle(stage: Stage) -> None:
    """Questions to begin with."""
    stage.wait(lambda: bool(stage.window.ask.idle.suggestions))


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
    stage.settle()  # the counts come after the results, and the timeline with them
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
    let_pass(0.9)  # Qt renders the page on a thread of its own and does not say when


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
    let_pass(0.1)


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
    let_pass(0.1)


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
    let_pass(0.1)
