"""A library that changes leaves in place what the person looks at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.ask.passage_model import PassageRole, Shape

MANY = 30


@pytest.fixture
def page(qtbot, window, engine, made):
    found = [made.result(number=n) for n in range(1, MANY + 1)]
    found.append(made.result(number=7, start=40))
    engine.found = found
    engine.scripts[Method.SEARCH] = lambda x: {
        "query": x.params["query"],
        "mode": "hybrid",
        "took_ms": 1.0,
        "results": list(engine.found),
    }
    page = window.ask
    QTest.keyClicks(page.field.line, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() > MANY)
    qtbot.waitUntil(lambda: page.looking.search.is_at_rest)
    return page


def update(qtbot, page):
    """What the window does when a file has changed."""
    with qtbot.waitSignal(page.looking.found):
        page.refresh_results()


def row_of(page, document):
    model = page.results.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return next(
        one
        for one in rows
        if one.data(PassageRole.SHAPE) == Shape.HEAD
        and one.data(PassageRole.RESULT)["document"]["id"] == document
    )


def test_the_row_under_the_keyboard_stays_where_it_is(qtbot, engine, made, page):
    rows = page.results.list
    page.results.enter()
    rows.setCurrentIndex(row_of(page, "d20"))
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().value() + 30)
    top = rows.visualRect(rows.currentIndex()).top()
    engine.found = [made.result(number=99), *engine.found]
    update(qtbot, page)
    assert rows.currentIndex() == row_of(page, "d20")
    assert rows.visualRect(rows.currentIndex()).top() == top
    assert rows.hasFocus()


def test_what_is_scrolled_to_stays_in_sight(qtbot, engine, made, page):
    rows = page.results.list
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum() // 2)
    seen = rows.indexAt(rows.viewport().rect().topLeft()).data(PassageRole.RESULT)
    engine.found = [made.result(number=99), *engine.found]
    update(qtbot, page)
    assert rows.indexAt(rows.viewport().rect().topLeft()).data(PassageRole.RESULT) == seen


def test_what_is_unfolded_stays_unfolded(qtbot, page):
    page.results.enter()
    page.results.list.setCurrentIndex(row_of(page, "d7"))
    QTest.keyClick(page.results.list, Qt.Key.Key_Right)
    count = page.results.model.rowCount()
    update(qtbot, page)
    assert page.results.model.rowCount() == count


def test_a_row_that_is_gone_is_let_go_of(qtbot, engine, page):
    page.results.enter()
    page.results.list.setCurrentIndex(row_of(page, "d5"))
    engine.found = [one for one in engine.found if one["document"]["id"] != "d5"]
    update(qtbot, page)
    assert not page.results.list.currentIndex().isValid()


def test_other_words_begin_at_the_top(qtbot, page):
    rows = page.results.list
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    with qtbot.waitSignal(page.looking.found):
        QTest.keyClicks(page.field.line, "s")
    assert rows.verticalScrollBar().value() == 0
