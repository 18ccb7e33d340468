"""Scenes of the guide's pictures: a library of 50,000 documents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.rail import View
from docs.pictured_large import large_scripts, large_status
from docs.stage import Stage


def _open(stage: Stage, **indexing: object) -> None:
    state = large_status(busy=bool(indexing), **indexing)
    stage.script({Method.STATUS: lambda _: state, **large_scripts(stage.library)})


def scene_large_library(stage: Stage) -> None:
    """Many large sources, with the time that is left."""
    left = {"files": 3_120, "files_s": 260.0, "passages": 90_000, "passages_s": None}
    _open(stage, left=left, unread_pictures=13_990)
    stage.window.go_to(View.LIBRARY)


def scene_large_waiting(stage: Stage) -> None:
    """Indexing waits for the battery."""
    _open(stage, waiting_for="battery", waits_on=["battery"])
    stage.window.go_to(View.LIBRARY)


def scene_large_problems(stage: Stage) -> None:
    """3,004 problems."""
    _open(stage)
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(1)


def scene_large_results(stage: Stage) -> None:
    """50,000 results by date, over twelve years."""
    _open(stage)
    page = stage.window.ask
    page.results.sorted_by.emit("newest")
    stage.type("rent")
    stage.settle()
    timeline = page.results.timeline
    timeline.setFocus()
    for _ in range(4):
        QTest.keyClick(timeline, Qt.Key.Key_Left)


def scene_large_scrolled(stage: Stage) -> None:
    """The middle of 50,000 results."""
    _open(stage)
    page = stage.window.ask
    page.results.sorted_by.emit("oldest")
    stage.type("rent")
    stage.settle()
    bar = page.results.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def scene_large_overview(stage: Stage) -> None:
    """At a glance."""
    _open(stage)
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(1)
    stage.wait(lambda: bool(stage.window.shelf.glance.kinds.bars))


def scene_large_history(stage: Stage) -> None:
    """400 conversations."""
    _open(stage)
    page = stage.window.ask
    page.toggle_history()
    panel = page.history_panel
    stage.wait(lambda: panel.model.rowCount() > 90 and panel.list.verticalScrollBar().maximum() > 0)
    panel.list.scrollTo(panel.model.index(40), panel.list.ScrollHint.PositionAtTop)


def scene_large_filter(stage: Stage) -> None:
    """Choosing a time among twelve years."""
    _open(stage)
    page = stage.window.ask
    stage.type("rent")
    stage.settle()
    bar = page.filter_bar
    bar.menu.popup(bar.add.mapToGlobal(bar.add.rect().bottomLeft()))
    stage.settle()
    when = next(one for one in bar.menu.actions() if one.text() == bar.tr("When"))
    bar.menu.setActiveAction(when)
    menu = when.menu()
    assert menu is not None
    menu.popup(bar.menu.mapToGlobal(bar.menu.actionGeometry(when).topRight()))


def scene_large_idle(stage: Stage) -> None:
    """The first page."""
    _open(stage)
