import pytest
from PySide6.QtWidgets import QLabel

from app.engine.protocol import Event, Method, error_to_json
from app.ui.ask.turn import Phase
from models.chat_errors import ChatModelDied, ChatModelMissing

AGAIN = "The question was put to it once more."


@pytest.fixture
def page(window):
    return window.ask


def ask(page, engine, qtbot, *, notices=(), then=None, **answer):
    """Ask with what the engine says on the way and in the end; the view of the turn."""

    def script(exchange):
        exchange.push(Event.TOKEN, {"text": "Half of "})
        for notice in notices:
            exchange.push(Event.NOTICE, error_to_json(notice))
        if then is not None:
            raise then
        return {**base(exchange), **answer}

    base = engine.scripts[Method.ASK]
    engine.scripts[Method.ASK] = script
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    return page.conversation.views[-1]


def seen(view):
    return [label.text() for label in view.asides.findChildren(QLabel) if label.text()]


def test_nothing_is_said_where_nothing_happened(page, engine, qtbot):
    view = ask(page, engine, qtbot)
    assert not view.asides.isVisible()


def test_a_model_that_was_started_again_is_told_under_its_answer(page, engine, qtbot):
    view = ask(page, engine, qtbot, notices=[ChatModelDied(-9), ChatModelDied(-9)])
    assert view.turn.phase is Phase.DONE
    assert view.asides.isVisible()
    (line,) = seen(view)
    assert line.endswith(AGAIN)


def test_what_was_written_before_it_stopped_goes(page, engine, qtbot):
    def script(exchange):
        exchange.push(Event.TOKEN, {"text": "Half of "})
        exchange.push(Event.NOTICE, error_to_json(ChatModelDied(-9)))
        exchange.push(Event.TOKEN, {"text": "The rent"})
        exchange.wait()
        return {}

    engine.scripts[Method.ASK] = script
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: bool(page.asking.turns[-1].draft.endswith("rent")))
    assert page.asking.turns[-1].draft == "The rent"
    qtbot.waitUntil(page.conversation.views[-1].asides.isVisible)


def test_the_reason_for_an_answer_without_a_model_is_told(page, engine, qtbot):
    missing = ChatModelMissing("m")
    view = ask(page, engine, qtbot, notices=[missing], status="no_model", sentences=[], answer="")
    assert seen(view)[0].startswith("The language model m is not there.")


def test_a_failure_says_itself_once(page, engine, qtbot):
    died = ChatModelDied(-9)
    view = ask(page, engine, qtbot, notices=[died], then=ChatModelDied(-9))
    assert view.turn.phase is Phase.FAILED
    assert all(AGAIN not in line for line in seen(view)[1:])


def test_what_still_waits_to_be_read_is_told_under_an_answer(page, engine, qtbot):
    view = ask(page, engine, qtbot, unsearched={"pending": 12, "failed": 3})
    assert seen(view) == [
        "Not searched: 12 files are still waiting to be read, 3 files could not be read."
    ]


def test_files_that_never_can_be_read_are_not_told_under_every_answer(page, engine, qtbot):
    assert seen(ask(page, engine, qtbot, unsearched={"pending": 0, "failed": 3})) == []


def test_where_nothing_was_found_it_stands_in_one_place(page, engine, qtbot):
    waits = {"pending": 12, "failed": 3}
    view = ask(page, engine, qtbot, unsearched=waits, status="not_found", sentences=[], answer="")
    assert seen(view) == []
