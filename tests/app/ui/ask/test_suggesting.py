"""What the ask page suggests, as the library changes under it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.ask.suggesting import Suggesting
from app.ui.config import WindowConfig


def source(collection):
    return {"path": f"/h/{collection}", "collection": collection}


def status(*collections, **counts):
    documents = {"semantic": 5, "keyword": 0, "pending": 0, "failed": 0, "skipped": 0, **counts}
    documents["total"] = sum(documents.values())
    models = {"chat": {"id": "m"}, "embedding": {"id": "e"}}
    return {"documents": documents, "sources": [source(c) for c in collections], "models": models}


@pytest.fixture
def own(engine):
    questions = ["What did Henrik Vogel write last?"]
    engine.scripts[Method.SUGGESTIONS] = lambda _: {
        "suggestions": [{"question": one, "about": "person"} for one in questions]
    }
    return questions


@pytest.fixture
def suggesting(qtbot, bridge, own):
    bridge.open()
    return Suggesting(bridge, WindowConfig(language="de"))


def test_the_sample_alone_has_its_own_questions_in_the_language(engine, suggesting):
    suggesting.show_status(status("Sample"))
    assert any("?" in one for one in suggesting.questions)
    assert not engine.requests(Method.SUGGESTIONS)


@pytest.mark.parametrize(("model", "last"), [({"id": "e"}, "semantic"), (None, "keyword")])
def test_the_samples_questions_come_when_all_of_it_can_answer_and_then_stay(
    suggesting, model, last
):
    def show(**counts):
        told = status("Sample")
        told["models"]["embedding"] = model
        told["sources"][0]["documents"] = counts
        suggesting.show_status(told)

    show(total=0)
    assert suggesting.questions == []
    show(total=60, keyword=5, pending=55)
    assert suggesting.questions == []
    show(total=60, keyword=60)
    assert bool(suggesting.questions) == (model is None)
    show(total=60, **{last: 60})
    assert suggesting.questions
    show(total=60, keyword=59, pending=1)
    assert suggesting.questions


def test_ones_own_folder_is_asked_about_without_the_sample(qtbot, engine, suggesting, own):
    suggesting.show_status(status("Sample", "Home"))
    qtbot.waitUntil(lambda: suggesting.questions == own)
    wish = {"language": "de", "leaving": ["Sample"]}
    assert engine.requests(Method.SUGGESTIONS) == [wish]


def test_nothing_found_yet_is_not_asked_about(engine, suggesting):
    suggesting.show_status(status("Home", semantic=0, pending=7))
    assert suggesting.questions == []
    assert not engine.requests(Method.SUGGESTIONS)


def test_they_stay_while_files_are_read_and_are_asked_for_anew_afterwards(
    qtbot, engine, suggesting, own
):
    suggesting.show_status(status("Home", pending=3))
    qtbot.waitUntil(lambda: suggesting.questions == ["What did Henrik Vogel write last?"])
    own[:] = ["Summarise “The rent”"]
    suggesting.show_status(status("Home", semantic=7, pending=1))
    assert len(engine.requests(Method.SUGGESTIONS)) == 1
    suggesting.show_status(status("Home", semantic=8))
    qtbot.waitUntil(lambda: suggesting.questions == own)
    suggesting.show_status(status("Home", semantic=8))
    assert len(engine.requests(Method.SUGGESTIONS)) == 2


def test_what_was_forgotten_is_not_suggested_any_longer(qtbot, suggesting, own):
    suggesting.show_status(status("Home"))
    qtbot.waitUntil(lambda: bool(suggesting.questions))
    own.clear()
    suggesting.look_again()
    suggesting.show_status(status("Home"))
    qtbot.waitUntil(lambda: not suggesting.questions)


def test_a_removed_library_takes_them_along(qtbot, suggesting):
    suggesting.show_status(status("Home"))
    qtbot.waitUntil(lambda: bool(suggesting.questions))
    suggesting.show_status(status(semantic=0))
    assert suggesting.questions == []


def test_the_arrow_down_leads_to_the_first_and_enter_asks_it(qtbot, engine, own, window):
    engine.on_broadcast("changed", {"what": ["documents"]})
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.ask.idle.suggestions))
    window.activateWindow()
    window.ask.field.setFocus()
    QTest.keyClick(window.ask.field.line, Qt.Key.Key_Down)
    assert window.focusWidget() is window.ask.idle.suggestions[0]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ASK)))
    assert engine.requests(Method.ASK)[0]["question"] == own[0]
