"""Chips, operators, the menu and the timeline, on a window with a scripted engine."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.engine.protocol import Method
from app.ui.ask.filters import Filters, dates_text
from app.ui.ask.timeline import bars_of

COUNTS = {
    "total": 9,
    "kinds": [{"value": "email", "count": 6}, {"value": "note", "count": 3}],
    "people": [{"value": "Ana Ruiz", "count": 4}],
    "collections": [{"value": "Home", "count": 9}],
    "languages": [{"value": "es", "count": 2}],
    "tags": [],
    "months": [{"value": "2025-01", "count": 3}, {"value": "2025-04", "count": 6}],
}


@pytest.fixture
def page(qtbot, engine, window):
    engine.scripts[Method.FACETS] = lambda _: COUNTS
    engine.scripts[Method.SIMILAR] = lambda x: {
        **engine.scripts[Method.SEARCH](type("X", (), {"params": {"query": ""}})),
        "like": x.params["document"],
    }
    return window.ask


def type_words(page, text):
    QTest.keyClicks(page.field.line, text)


def chips(page):
    return [button.text() for button in page.filter_bar.chips]


def last_search(engine):
    return (engine.requests(Method.SEARCH) or [{"query": None}])[-1]


def test_an_operator_becomes_a_chip_once_a_space_follows(qtbot, engine, page):
    type_words(page, "rent kind:mail")
    assert chips(page) == []
    type_words(page, " now")
    assert chips(page) == ["Mails"]
    assert page.field.line.text() == "rent now"
    qtbot.waitUntil(lambda: last_search(engine)["query"] == "rent now")
    assert last_search(engine)["kind"] == "email"


def test_both_ends_of_a_period_are_one_chip(page):
    type_words(page, "after:2025-03 before:2025-04 ")
    assert len(chips(page)) == 1
    assert page.filters.params() == {"after": "2025-03-01", "before": "2025-04-01"}


def test_backspace_at_the_beginning_takes_the_last_chip(page):
    type_words(page, "from:ana lang:es ")
    QTest.keyClick(page.field.line, Qt.Key.Key_Backspace)
    assert page.filters.params() == {"from": "ana"}
    QTest.keyClick(page.field.line, Qt.Key.Key_Backspace)
    assert page.filters.is_empty
    assert page.stack.currentWidget() is page.idle


def test_a_chip_is_removed_by_a_click_and_by_its_keys(page):
    type_words(page, "from:ana lang:es ")
    page.filter_bar.chips[0].click()
    assert page.filters.params() == {"language": "es"}
    page.filter_bar.chips[0].setFocus()
    QTest.keyClick(page.filter_bar.chips[0], Qt.Key.Key_Delete)
    assert page.filters.is_empty
    assert page.field.line.hasFocus()


def test_what_is_asked_is_asked_of_the_same_documents(qtbot, engine, page):
    type_words(page, "kind:mail from:ana What is the rent?")
    QTest.keyClick(page.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ASK)))
    asked = {k: v for k, v in engine.requests(Method.ASK)[0].items() if k != "conversation"}
    assert asked == {
        "question": "What is the rent?", "kind": "email", "from": "ana", "history": [],
    }  # fmt: skip
    assert len(chips(page)) == 2


def test_enter_on_filters_alone_lists_and_asks_nothing(qtbot, engine, page):
    type_words(page, "kind:pdf")
    QTest.keyClick(page.field.line, Qt.Key.Key_Return)
    assert chips(page) == ["PDFs"]
    qtbot.waitUntil(lambda: page.results.model.rowCount() > 0)
    assert last_search(engine) == {"query": "", "kind": "pdf", "k": 100, "sort": "newest"}
    assert not engine.requests(Method.ASK)


def test_attachments_are_a_kind_too(page):
    type_words(page, "kind:attachment ")
    assert page.filters.params() == {"attachment": True}


def test_a_collection_is_known_by_its_name(page):
    page.filters.collections = ("Home",)
    type_words(page, "in:home in:Notes/garden ")
    assert page.filters.params() == {"collection": "Home", "folder": "Notes/garden"}


def test_the_menu_offers_what_there_is_with_counts(qtbot, page):
    page.looking.counting.now()
    qtbot.waitUntil(lambda: bool(page.filter_bar._counts))
    page.filter_bar._fill()
    menus = {action.text(): action.menu() for action in page.filter_bar.menu.actions()}
    kinds = [action.text() for action in menus["Kind"].actions()]
    assert kinds == ["Mails\t6", "Notes\t3"]
    menus["Kind"].actions()[0].trigger()
    assert page.filters.params() == {"kind": "email"}
    assert "Tag" not in menus


def test_a_chosen_filter_leaves_the_keyboard_in_the_field(qtbot, page):
    page.looking.counting.now()
    qtbot.waitUntil(lambda: bool(page.filter_bar._counts))
    page.filter_bar._fill()
    page.filter_bar.add.setFocus()
    page.filter_bar.menu.actions()[0].menu().actions()[0].trigger()
    assert page.focusWidget() is page.field.line


def test_the_menu_counts_the_whole_library_again_once_nothing_is_looked_for(qtbot, engine, page):
    def counted():
        return [one["query"] for one in engine.requests(Method.FACETS)]

    type_words(page, "rent")
    qtbot.waitUntil(lambda: counted()[-1:] == ["rent"])
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: counted()[-1:] == [""])
    type_words(page, "more")
    qtbot.waitUntil(lambda: counted()[-1:] == ["more"])
    page.field.line.clear()
    page.looking._type("")
    qtbot.waitUntil(lambda: counted()[-1:] == [""])


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_fresh_counts_do_not_close_what_is_open_of_the_menu(qtbot, engine, page):
    page.looking.counting.now()
    qtbot.waitUntil(lambda: bool(page.filter_bar._counts))
    bar, counts = page.filter_bar, page.filter_bar._counts
    bar.menu.popup(bar.add.mapToGlobal(bar.add.rect().bottomLeft()))
    kinds = bar.menu.actions()[0].menu()
    kinds.popup(bar.menu.mapToGlobal(bar.menu.rect().topRight()))
    bar.show_counts(dict(counts))
    bar.show_counts({**counts, "total": 1})
    assert bar.menu.actions()[0].menu() is kinds
    assert kinds.isVisible()
    kinds.close()
    bar.menu.close()


def test_opening_the_menu_again_and_again_leaves_nothing_behind(qtbot, page):
    page.looking.counting.now()
    qtbot.waitUntil(lambda: bool(page.filter_bar._counts))
    for _ in range(3):
        page.filter_bar._fill()
    menu, subs = page.filter_bar.menu, page.filter_bar._subs
    qtbot.waitUntil(lambda: len(menu.findChildren(QMenu)) == len(subs))


def test_before_anything_was_counted_nothing_is_said_to_be_missing(window):
    bar = window.ask.filter_bar
    bar._fill()
    assert [action.text() for action in bar.menu.actions()] == ["Counting…"]


def test_hints_are_said_above_the_list(qtbot, engine, page, made):
    hint = {"operator": "from", "said": "from:zoe", "value": "zoe"}
    engine.scripts[Method.SEARCH] = lambda x: {
        "query": x.params["query"], "results": [], "typed": {"text": "", "hints": [hint]},
    }  # fmt: skip
    type_words(page, "from:zoe rent")
    qtbot.waitUntil(page.results.typed_hint.isVisible)
    assert "zoe" in page.results.typed_hint.text()


def test_the_timeline_is_walked_and_sets_the_dates(qtbot, engine, page):
    type_words(page, "rent")
    timeline = page.results.timeline
    qtbot.waitUntil(timeline.isVisible)
    assert timeline.bars == [("2025-01", 3), ("2025-02", 0), ("2025-03", 0), ("2025-04", 6)]
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert page.filters.params() == {"after": "2025-03-01", "before": "2025-05-01"}
    qtbot.waitUntil(lambda: last_search(engine).get("after") == "2025-03-01")
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert page.filters.is_empty


def test_the_timeline_is_clicked(qtbot, page):
    type_words(page, "rent")
    timeline = page.results.timeline
    qtbot.waitUntil(timeline.isVisible)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(12, 10))
    assert page.filters.params() == {"after": "2025-01-01", "before": "2025-02-01"}


def test_a_long_time_is_shown_in_years():
    assert bars_of([("2001-05", 2), ("2012-01", 1), ("2012-02", 1)])[0] == ("2001", 2)
    assert len(bars_of([("2001-05", 2), ("2012-01", 1)])) == 12
    assert bars_of([]) == []


def test_sorting_by_date_asks_for_all(qtbot, engine, page):
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() > 0)
    page.results.sort.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: last_search(engine).get("sort") == "newest")


def test_more_like_a_result_by_key(qtbot, engine, page):
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    page.results.enter()
    QTest.keyClick(page.results.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.SIMILAR)))
    assert engine.requests(Method.SIMILAR)[0]["document"] == "d1"
    assert chips(page) == ["like “Title 1”"]
    type_words(page, "x")
    assert chips(page) == []


def test_escape_leaves_the_list_for_the_field(qtbot, page):
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    page.results.enter()
    page.escape()
    assert page.field.line.hasFocus()
    assert page.field.text == "rent"


@pytest.mark.parametrize(
    ("after", "before", "said"),
    [
        ("2025-01-01", "2026-01-01", "2025"),
        ("2025-03-01", "2025-04-01", "March 2025"),
        ("2025-03-07", "2025-03-08", "7 Mar 2025"),
        (None, "2025-04-01", "until 31 Mar 2025"),
        ("2025-03-07", None, "since 7 Mar 2025"),
    ],
)
def test_periods_are_called_as_people_call_them(qapp, after, before, said):
    QLocale.setDefault(QLocale("en_GB"))
    assert dates_text(after, before) == said
    assert after is None or date.fromisoformat(after)


def test_unfinished_quotation_marks_wait(qapp):
    filters = Filters()
    assert filters.take_typed('from:"Ana ') == 'from:"Ana '
    assert filters.take_typed('from:"Ana Ruiz" rent') == "rent"
    assert filters.params() == {"from": "Ana Ruiz"}
