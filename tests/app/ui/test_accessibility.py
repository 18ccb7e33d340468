"""Every view by keyboard and for whoever hears it instead of seeing it."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.engine.protocol import Method
from app.ui.ask.document_rows import DocumentRows
from app.ui.ask.source_row import SourceRow
from app.ui.library.source_row_view import SourceRowView
from app.ui.rail import View

PAGES = pytest.mark.parametrize("view", list(View), ids=lambda view: view.name.lower())
MOST_STEPS = 200


def is_reachable(widget):
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


@pytest.fixture
def shown(qtbot, window):
    def show(view):
        window.resize(1100, 800)
        window.activateWindow()
        window.go_to(view)
        if view is View.PROBLEMS:
            said = "It is protected with a password; `antorcha unlock` asks for it."
            locked = {"path": "/a.pdf", "reason": "encrypted", "message": said, "since": None}
            window.problems.show_problems([locked, {**locked, "path": "/b.pdf"}])
        if view is View.MODELS:
            qtbot.waitUntil(lambda: bool(window.views.models._cards))
        if view is View.TRUST:
            qtbot.waitUntil(lambda: window.views.trust.places._rows.count() > 0)
        QTest.qWait(30)
        return window

    return show


@PAGES
def test_whatever_takes_the_keyboard_has_a_name(shown, view):
    window = shown(view)
    nameless = []
    for widget in filter(is_reachable, window.findChildren(QWidget)):
        heard = QAccessible.queryAccessibleInterface(widget)
        if not heard.text(QAccessible.Text.Name).strip():
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


@PAGES
def test_tab_walks_through_all_of_it_and_comes_round(shown, view):
    window = shown(view)
    wanted = {widget for widget in window.findChildren(QWidget) if is_reachable(widget)}
    # One button of a group takes the keyboard; arrows go on from it.
    wanted = {w for w in wanted if w.parent() is not window.rail} | {window.rail.button(view)}
    window.rail.button(view).setFocus()
    visited = set()
    for _ in range(MOST_STEPS):
        focus = QApplication.focusWidget()
        if focus in visited:
            break
        visited.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    left = [f"{type(w).__name__} {w.accessibleName()}" for w in wanted - visited]
    assert left == []


def walked(window):
    """What Tab comes to, from one round."""
    here = window.rail.button(window.views.view)
    here.setFocus()
    visited = [here]
    for _ in range(MOST_STEPS):
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is here:
            break
        if focus is not visited[-1]:  # it goes from mark to mark in an answer
            visited.append(focus)
    return visited


def assert_downwards(window, column):
    heights = [
        one.mapTo(window, one.rect().center()).y()
        for one in walked(window)
        if column.isAncestorOf(one)
    ]
    assert len(heights) > 2
    assert heights == sorted(heights)


def test_tab_goes_through_answers_as_they_stand(shown, qtbot):
    window = shown(View.ASK)
    for question in ("What is the rent?", "Who pays it?"):
        window.ask.ask(question)
        qtbot.waitUntil(lambda: not window.ask.asking.is_busy)
    window.ask.conversation.views[0].opened.emit(window.ask.asking.turns[0].citations[0])
    qtbot.waitUntil(window.ask.reader.text.isVisible)
    QTest.qWait(30)
    assert_downwards(window, window.ask.conversation.widget())
    visited = walked(window)
    asked, read = window.ask.conversation, window.ask.reader
    last_asked = max(at for at, one in enumerate(visited) if asked.isAncestorOf(one))
    first_read = min(at for at, one in enumerate(visited) if read.isAncestorOf(one))
    assert last_asked < first_read


def test_tab_goes_through_a_list_that_grew_as_it_stands(shown, qtbot, engine, made):
    items = [made.document(number=at) for at in range(1, 31)]
    listed = made.answer(documents={"items": items, "total": 30})
    engine.scripts[Method.ASK] = lambda _: listed
    window = shown(View.ASK)
    window.ask.ask("Which notes are there?")
    qtbot.waitUntil(lambda: not window.ask.asking.is_busy)
    rows = window.ask.conversation.views[-1].findChild(DocumentRows)
    rows.more.click()
    qtbot.waitUntil(lambda: all(row.isVisible() for row in rows.findChildren(SourceRow)))
    assert_downwards(window, window.ask.conversation.widget())


def test_tab_comes_to_a_new_source_where_it_stands(shown, qtbot, engine, made):
    window = shown(View.LIBRARY)
    sources = made.status()["sources"]
    another = {**sources[0], "path": f"{sources[0]['path']}/More", "collection": "Zoo"}
    engine.scripts[Method.STATUS] = lambda _: {**made.status(), "sources": [*sources, another]}
    engine.on_broadcast("changed", {"what": ["sources"]})
    qtbot.waitUntil(lambda: len(shown_sources(window)) == len(sources) + 1)
    QTest.qWait(30)
    assert_downwards(window, window.library)
    inside = [window.library.isAncestorOf(one) for one in walked(window)]
    assert [is_inside for is_inside, _ in itertools.groupby(inside)].count(True) == 1


def shown_sources(window):
    return [one for one in window.library.findChildren(SourceRowView) if one.isVisible()]


def test_the_way_back_is_the_same(shown, qtbot):
    window = shown(View.LIBRARY)
    here = window.rail.button(View.LIBRARY)
    forward = walked(window)
    here.setFocus()
    back = []
    for _ in forward:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        back.append(QApplication.focusWidget())
    assert [one for one in reversed(back) if one in forward] == [
        one for one in forward if one in back
    ]


@PAGES
def test_nothing_that_takes_the_keyboard_is_smaller_than_a_finger_tip(shown, view):
    window = shown(view)
    small = [
        f"{type(widget).__name__} {widget.accessibleName()} {widget.height()}"
        for widget in filter(is_reachable, window.findChildren(QWidget))
        if min(widget.width(), widget.height()) < 22
    ]
    assert small == []


def unseen(window):
    """Whatever Tab comes to and looks the same with the keyboard as without."""
    window.activateWindow()
    window.rail.button(window.views.view).setFocus()
    visited, found = set(), []
    while (focus := QApplication.focusWidget()) not in visited and len(visited) < MOST_STEPS:
        visited.add(focus)
        with_keyboard = window.grab().toImage()
        focus.clearFocus()
        if window.grab().toImage() == with_keyboard:
            found.append(f"{type(focus).__name__} {focus.accessibleName()}")
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(visited) > 2
    return found


@PAGES
def test_where_the_keyboard_is_can_be_seen(shown, view):
    assert unseen(shown(view)) == []


def test_where_the_keyboard_is_can_be_seen_beside_an_answer(shown, qtbot):
    window = shown(View.ASK)
    window.ask.ask("What is the rent?")
    qtbot.waitUntil(lambda: not window.ask.asking.is_busy)
    window.ask.conversation.views[-1].opened.emit(window.ask.asking.turns[-1].citations[0])
    qtbot.waitUntil(window.ask.reader.isVisible)
    QTest.qWait(50)
    assert unseen(window) == []


def test_where_the_keyboard_is_can_be_seen_among_results(shown, qtbot):
    window = shown(View.ASK)
    window.ask.field.set_text("rent")
    qtbot.waitUntil(lambda: window.ask.results.model.rowCount() > 0)
    assert unseen(window) == []
