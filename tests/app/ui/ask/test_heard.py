"""What whoever hears the window is told without going there."""

import threading

import pytest
from PySide6.QtTest import QTest

from app.engine.protocol import Event, Method

FIRST = "The rent is 780 euros."


@pytest.fixture
def page(window):
    return window.ask


@pytest.fixture
def heard(page):
    said = []
    page.heard.connect(said.append)
    return said


def test_what_was_found_is_told_once_the_keys_rest(qtbot, page, heard):
    QTest.keyClicks(page.field.line, "rent")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [page.results.said.text()]
    page.refresh_results()  # nobody typed: a file changed
    with qtbot.assertNotEmitted(page.heard, wait=1000):
        page.looking.search.again()


def test_an_answer_is_told_as_it_comes(qtbot, made, engine, page, heard):
    may_answer = threading.Event()

    def answering(exchange):
        exchange.push(Event.INSTANT, {"text": FIRST, "citations": [], "citation": None})
        assert may_answer.wait(30)
        sentence = {"text": "Ana pays it. [1]", "citations": [1], "supported": True}
        return made.answer(
            answer="Ana pays it. [1]", sentences=[sentence], instant={"text": FIRST, "citation": 1}
        )

    engine.scripts[Method.ASK] = answering
    page.ask("What is the rent?")
    view = page.conversation.views[-1]
    assert heard == [view.stage.label.text()]
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert FIRST in heard[1]
    may_answer.set()
    qtbot.waitUntil(lambda: len(heard) == 3)
    # The first sentence was told, and marks are for the eye.
    assert heard[2] == "Ana pays it. Sources. Title 1."


def test_that_there_is_no_answer_is_told_with_what_came_nearest(qtbot, made, engine, page, heard):
    nearest = [made.result(number=1), made.result(number=2)]
    none = made.answer(
        status="not_found", answer="", sentences=[], citations=[], nearest=nearest, instant=None
    )
    engine.scripts[Method.ASK] = lambda _: none
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == (
        "Not in your files. Nothing that was searched answers this question. "
        "What came nearest. Title 1. Title 2."
    )


def test_which_document_was_opened_is_told(qtbot, made, page, heard):
    page.read(made.result()["document"])
    head = page.reader.head
    assert heard == [f"{head.title.text()}. {head.place.text()}."]


def test_the_passage_that_was_opened_is_told(qtbot, made, page, heard):
    found = made.result()
    page.results.opened.emit(found, ())
    assert heard[-1].endswith(found["passage"]["text"])


def test_a_kept_conversation_is_not_read_out(qtbot, page, heard):
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    heard.clear()
    page.conversation.show_turns(list(page.asking.turns))
    qtbot.waitUntil(lambda: bool(page.conversation.views))
    assert heard == []
