"""The library's picture and map, over a scripted engine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.library.collection_edit import CollectionHeading
from app.ui.library.glance_words import language_name, people_lines, time_lines
from app.ui.library.squarified import Area, squarified
from app.ui.rail import View


def counts(**values):
    return [{"value": value, "count": count} for value, count in values.items()]


FACETS = {
    "total": 9,
    "kinds": counts(email=6, note=3),
    "people": [{"value": "Ana Ruiz", "count": 4}],
    "languages": counts(en=6, es=3),
    "months": [{"value": "2021-05", "count": 3}, {"value": "2024-01", "count": 6}],
}
SUBJECTS = {
    "total": 9,
    "mapped": 9,
    "subjects": [
        {"id": "1", "words": ["rent", "lease"], "documents": 6, "parts": [
            {"id": "1.1", "words": ["deposit"], "documents": 4, "parts": []},
            {"id": "1.2", "words": ["cellar"], "documents": 2, "parts": []}]},
        {"id": "2", "words": [], "documents": 3, "parts": []},
    ],
}  # fmt: skip


@pytest.fixture
def shelf(window, engine, made, qtbot):
    engine.scripts[Method.FACETS] = lambda _: FACETS
    engine.scripts[Method.SUBJECTS] = lambda _: SUBJECTS
    engine.scripts[Method.SUBJECT] = lambda x: {
        "subject": x.params["subject"],
        "total": 150,
        "documents": [
            made.document(number)
            for number in range(x.params["offset"], min(150, x.params["offset"] + 100))
        ],
    }
    window.go_to(View.LIBRARY)
    return window.shelf


def test_a_bar_says_what_it_is_and_searches_for_it(shelf, window, engine, qtbot):
    shelf.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(shelf.glance.kinds.bars) == 2)
    first, second = shelf.glance.kinds.bars
    interface = QAccessible.queryAccessibleInterface(second)
    assert interface.text(QAccessible.Text.Name) == "Notes and texts: 3"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClick(second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.SEARCH)))
    assert engine.requests(Method.SEARCH)[-1]["kind"] == "note"
    assert window.views.currentIndex() == View.ASK


def test_years_are_columns_and_empty_ones_are_there(shelf, qtbot):
    shelf.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(shelf.glance.when.bars))
    assert [bar.name for bar in shelf.glance.when.bars] == ["2021", "2022", "2023", "2024"]


def test_into_a_subject_and_out_again_by_keyboard(shelf, window, engine, qtbot):
    shelf.tabs.setCurrentIndex(2)
    page = shelf.subjects
    qtbot.waitUntil(lambda: len(page.map.buttons) == 2)
    assert page.map.buttons[1].accessibleName().startswith("Other things")
    page.map.focus_tile()
    QTest.keyClick(page.map.buttons[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.tile.id for one in page.map.buttons] == ["1.1", "1.2"])
    QTest.keyClick(page.map.buttons[0], Qt.Key.Key_Return)
    rows = page.list.documents
    qtbot.waitUntil(lambda: rows.rowCount() >= 100)
    rows.fetchMore(page.list.rootIndex())
    qtbot.waitUntil(lambda: rows.rowCount() == 150)
    assert not rows.canFetchMore(page.list.rootIndex())
    QTest.keyClick(page.list, Qt.Key.Key_Backspace)
    QTest.keyClick(page.map.buttons[0], Qt.Key.Key_Escape)
    assert [one.tile.id for one in page.map.buttons] == ["1", "2"]
    assert page.map.buttons[0].hasFocus()


def test_a_document_of_a_subject_opens_in_the_reader(shelf, window, qtbot):
    shelf.tabs.setCurrentIndex(2)
    page = shelf.subjects
    qtbot.waitUntil(lambda: bool(page.map.buttons))
    page.map.buttons[1].click()
    qtbot.waitUntil(lambda: page.list.documents.rowCount() > 0)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ask.reader.text.reading is not None)
    assert window.views.currentIndex() == View.ASK


def test_a_collection_is_renamed_where_it_stands(shelf, window, engine, qtbot):
    engine.scripts[Method.COLLECT] = lambda _: {"sources": []}
    (heading,) = window.library.findChildren(CollectionHeading)
    heading.begin()
    heading.edit.setText("House")
    QTest.keyClick(heading.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.COLLECT)))
    assert engine.requests(Method.COLLECT)[-1]["collection"] == "House"
    assert not heading.is_editing


@given(st.lists(st.floats(0.5, 500), min_size=1, max_size=20))
def test_tiles_fill_the_room_in_proportion(weights):
    weights = sorted(weights, reverse=True)
    areas = squarified(weights, Area(0, 0, 600, 400))
    assert len(areas) == len(weights)
    for weight, area in zip(weights, areas, strict=True):
        assert area.width * area.height == pytest.approx(240_000 * weight / sum(weights), rel=1e-6)
        assert area.x + area.width <= 600 + 1e-6
        assert area.y + area.height <= 400 + 1e-6


def test_names_and_queries_of_bars(theme):
    QLocale.setDefault(QLocale("en_GB"))
    assert language_name("en") == "English"
    assert language_name("de") == "Deutsch"
    assert language_name("es") == "Español"
    assert people_lines([{"value": 'An "A" Ruiz', "count": 1}])[0].query == 'with:"An A Ruiz"'
    months = [{"value": "2024-11", "count": 1}, {"value": "2025-01", "count": 2}]
    assert [one.query for one in time_lines(months)] == ["on:2024-11", "on:2024-12", "on:2025-01"]


def test_where_there_is_room_the_picture_stands_beside_the_sources(shelf, window, engine, qtbot):
    shelf.tabs.setCurrentIndex(0)
    window.resize(1024, 700)
    assert not shelf.beside.isVisible()
    sources = window.library.holder.width()
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: len(shelf.beside.kinds.bars) == 2)
    assert shelf.beside.isVisible()
    assert window.library.holder.width() >= sources
    shelf.beside.kinds.bars[0].click()
    assert window.ask.field.text == "kind:email " or window.ask.filters.value("kind") == "email"


def test_an_empty_library_has_nothing_beside_it(shelf, window, made, qtbot):
    window.resize(1600, 900)
    qtbot.waitUntil(shelf.beside.isVisible)
    window.library.show_status(made.status(sources=0), paused=False)
    assert not shelf.beside.isVisible()


def test_a_wide_window_shows_the_bars_in_two_columns(shelf, window, qtbot):
    shelf.tabs.setCurrentIndex(1)
    window.resize(1100, 800)
    glance = shelf.glance
    qtbot.waitUntil(lambda: bool(glance.people.bars) and glance.people.y() > glance.kinds.y())
    window.resize(1700, 900)
    qtbot.waitUntil(lambda: glance.people.y() == glance.kinds.y())
    assert glance.people.x() > glance.kinds.geometry().right()
