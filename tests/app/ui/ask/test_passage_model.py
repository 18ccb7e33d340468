"""Rows by document, and lists as long as a library."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.ask.passage_model import PAGE_SIZE, PassageModel, PassageRole, Shape


def passages(made, *numbers):
    return [
        {**made.result(number=number), "passage": {"id": f"{number}-{place}", "text": "rent",
                                                   "start": place, "end": place + 4}}
        for place, number in enumerate(numbers)
    ]  # fmt: skip


def shapes(model):
    return [model.index(row).data(PassageRole.SHAPE) for row in range(model.rowCount())]


def test_passages_of_one_document_are_folded_under_the_best(made):
    model = PassageModel("")
    model.show("rent", passages(made, 1, 2, 1, 1))
    assert shapes(model) == [Shape.HEAD, Shape.FOLD, Shape.HEAD]
    assert model.index(1).data() == "2 more in this document"
    assert model.documents == 2
    assert model.toggle(0) == 1
    assert shapes(model) == [Shape.HEAD, Shape.FOLD, Shape.PART, Shape.PART, Shape.HEAD]
    assert model.result(3)["passage"]["id"] == "1-3"
    assert model.toggle(3, False) == 1
    assert shapes(model) == [Shape.HEAD, Shape.FOLD, Shape.HEAD]
    assert model.toggle(2) == -1


def test_words_are_marked_in_titles(made):
    model = PassageModel("")
    model.show("rent", [made.result(title="The rent from April")])
    assert model.index(0).data(PassageRole.TITLE_MARKS) == ((4, 8),)


def test_a_long_list_is_fetched_where_it_is_looked_at(qtbot, made):
    model = PassageModel("")
    wanted = []
    model.page_wanted.connect(wanted.append)
    model.show("", [made.result(number=n) for n in range(PAGE_SIZE)], 50_000)
    assert model.rowCount() == 50_000
    assert model.index(99).data() == "Title 99"
    assert model.index(40_000).data(PassageRole.SHAPE) == Shape.COMING
    qtbot.waitUntil(lambda: wanted == [40_000])
    model.put_page(40_000, [made.result(number=7)])
    assert model.index(40_000).data() == "Title 7"


def test_who_scrolls_fast_gets_what_is_in_sight_at_last(qtbot, made):
    model = PassageModel("")
    wanted = []
    model.page_wanted.connect(wanted.append)
    model.show("", [made.result()], 50_000)
    for row in range(1000, 40_000, 1000):
        model.index(row).data()
    qtbot.waitUntil(lambda: wanted == [38_000, 39_000])
    model.index(5000).data()  # those flown over are fetched when they are looked at again
    qtbot.waitUntil(lambda: wanted[-1] == 5000)


def test_a_long_list_is_scrolled_in_the_window(qtbot, engine, made, window):
    def search(exchange):
        begin = exchange.params.get("offset", 0)
        results = [made.result(number=n) for n in range(begin, begin + exchange.params["k"])]
        return {"query": "", "sort": "newest", "total": 50_000, "results": results}

    engine.scripts[Method.SEARCH] = search
    page = window.ask
    page.filters.set("kind", "email")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 50_000)
    page.results.list.scrollToBottom()
    page.results.list.viewport().repaint()
    qtbot.waitUntil(lambda: page.results.model.index(49_999).data() == "Title 49999")


def test_right_unfolds_left_folds_and_enter_does_either(qtbot, engine, made, window):
    engine.scripts[Method.SEARCH] = lambda _: {"query": "x", "results": passages(made, 1, 1)}
    page = window.ask
    QTest.keyClicks(page.field.line, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 2)
    page.results.enter()
    QTest.keyClick(page.results.list, Qt.Key.Key_Right)
    assert page.results.model.rowCount() == 3
    QTest.keyClick(page.results.list, Qt.Key.Key_Left)
    assert page.results.model.rowCount() == 2
    QTest.keyClick(page.results.list, Qt.Key.Key_Return)
    assert page.results.model.rowCount() == 3


def test_control_enter_opens_the_usual_program(qtbot, window):
    page = window.ask
    QTest.keyClicks(page.field.line, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    page.results.opened_outside.disconnect()
    page.results.enter()
    with qtbot.waitSignal(page.results.opened_outside) as opened:
        QTest.keyClick(page.results.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args[0].endswith("/1.md")


def test_the_menu_of_a_row(window, made):
    results = window.ask.results
    results.model.show("rent", [made.result()])
    menu = results.menu_for(results.model.index(0), made.document())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Read here", "Open in its usual program", "Show in its folder", "More like this",
    ]  # fmt: skip


def test_a_short_first_page_is_fetched_whole(qtbot, made):
    model = PassageModel("")
    wanted = []
    model.page_wanted.connect(wanted.append)
    model.show("", [made.result(number=n) for n in range(24)], 60)
    assert model.index(30).data(PassageRole.SHAPE) == Shape.COMING
    qtbot.waitUntil(lambda: wanted == [0])
    model.put_page(0, [made.result(number=n) for n in range(60)])
    assert model.index(30).data() == "Title 30"
