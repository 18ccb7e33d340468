"""What the engine hears before Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.ask.preparing import Preparing, looks_whole

QUESTION = "What is the rent?"


@pytest.fixture
def preparing(qtbot, bridge):
    bridge.open()
    preparing = Preparing(bridge, lambda question: {"question": question})
    preparing._timer.setInterval(20)
    yield preparing
    preparing.deleteLater()


def patient(exchange):
    exchange.wait()
    return {}


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        ("rent", False),
        ("lease 2024 deposit", False),
        ("Miete?", True),
        ("when does my lease end", True),
        ("¿Cuánto es la fianza?", True),
        ("Wie hoch ist die Kaution", True),
        ("Quel est le montant du dépôt", True),
        ("押金是多少", True),
        ("押金", False),
        ("押金？", True),
        ("", False),
    ],
)
def test_what_looks_like_a_whole_question(text, is_whole):
    assert looks_whole(text) is is_whole


def test_it_is_told_once_the_keys_rest(qtbot, engine, preparing):
    for end in range(12, len(QUESTION) + 1):
        preparing.consider(QUESTION[:end])
    qtbot.waitUntil(lambda: bool(engine.requests(Method.PREPARE)))
    preparing.consider(QUESTION + " ")
    assert engine.requests(Method.PREPARE) == [{"question": QUESTION}]
    assert not preparing._timer.isActive()


def test_typing_on_stops_it(qtbot, engine, preparing):
    engine.scripts[Method.PREPARE] = patient
    preparing.consider(QUESTION)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.PREPARE)))
    preparing.consider("What is the rent? And the")
    qtbot.waitUntil(lambda: bool(engine.cancelled))


def test_emptying_the_field_in_time_tells_nothing(preparing):
    preparing.consider(QUESTION)
    preparing.consider("")
    assert not preparing._timer.isActive()


def test_asking_it_lets_it_go_on_and_asking_another_stops_it(qtbot, engine, preparing):
    engine.scripts[Method.PREPARE] = patient
    preparing.consider(QUESTION)
    qtbot.waitUntil(lambda: len(engine.requests(Method.PREPARE)) == 1)
    preparing.asked(QUESTION)
    preparing.consider(QUESTION)
    qtbot.waitUntil(lambda: len(engine.requests(Method.PREPARE)) == 2)
    assert engine.cancelled == []
    preparing.asked("Something else?")
    qtbot.waitUntil(lambda: len(engine.cancelled) == 1)


def test_the_page_tells_what_is_typed_and_asks_the_same(qtbot, engine, window):
    page = window.ask
    QTest.keyClicks(page.field.line, QUESTION)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.PREPARE)))
    QTest.keyClick(page.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ASK)))
    assert engine.requests(Method.PREPARE) == engine.requests(Method.ASK)
