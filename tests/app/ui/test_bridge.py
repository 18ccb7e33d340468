import threading

import pytest

from app.engine.protocol import Method
from app.ui.bridge import Bridge, LinkState
from kernel.errors import PermanentError, TransientError


def patient(exchange):
    exchange.wait()
    return {}


@pytest.fixture
def opened(qtbot, bridge):
    bridge.open()
    qtbot.waitUntil(lambda: bridge.state is LinkState.READY)
    return bridge


def test_a_result_comes_on_the_thread_of_the_window(qtbot, opened):
    seen = []
    opened.request(Method.STATUS, {}, lambda _: seen.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.main_thread()]


def test_what_was_asked_before_the_engine_is_up_is_answered_when_it_is(qtbot, bridge):
    seen = []
    bridge.request(Method.STATUS, {}, seen.append)
    bridge.open()
    qtbot.waitUntil(lambda: bool(seen))


def test_events_come_in_order_and_before_the_result(qtbot, engine, opened):
    def tell(exchange):
        for text in "abc":
            exchange.push("token", {"text": text})
        return {"end": True}

    engine.scripts[Method.ASK] = tell
    seen = []
    opened.request(
        Method.ASK,
        {},
        lambda _: seen.append("end"),
        None,
        lambda _, data: seen.append(data["text"]),
    )
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == ["a", "b", "c", "end"]


def test_a_dropped_ticket_is_cancelled_and_never_heard_of_again(qtbot, engine, opened):
    engine.scripts[Method.ASK] = patient
    stale, fresh = [], []
    ticket = opened.request(Method.ASK, {}, stale.append, stale.append)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ASK)))
    opened.drop(ticket)
    qtbot.waitUntil(lambda: bool(engine.cancelled))
    next(iter(engine.exchanges.values())).may_go_on.set()
    opened.request(Method.STATUS, {}, fresh.append)
    qtbot.waitUntil(lambda: bool(fresh))
    assert stale == []


def test_an_error_of_the_engine_arrives_as_it_is(qtbot, engine, opened):
    def fail(_):
        raise PermanentError("No such document")

    engine.scripts[Method.SHOW] = fail
    seen = []
    opened.request(Method.SHOW, {}, lambda _: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].title == "No such document"


def test_a_lost_engine_is_brought_back_and_what_waited_is_told(qtbot, engine, opened):
    engine.scripts[Method.ASK] = patient
    errors = []
    opened.request(Method.ASK, {}, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ASK)))
    with qtbot.waitSignal(opened.recovered):
        engine.lose(refusals=1)
    assert errors[0].code == "engine_lost"
    assert engine.reconnects == 1
    seen = []
    opened.request(Method.STATUS, {}, seen.append)
    qtbot.waitUntil(lambda: bool(seen))


def test_an_engine_that_cannot_be_reached_is_given_up_and_tried_again(qtbot, engine, monkeypatch):
    monkeypatch.setattr("app.ui.bridge.RETRY_DELAYS_S", (0.0, 0.0))
    broken = True

    def factory():
        if broken:
            raise TransientError("The engine does not start")
        return engine

    bridge = Bridge(factory)
    with qtbot.waitSignal(bridge.failed):
        bridge.open()
    assert bridge.state is LinkState.GONE
    refused = []
    bridge.request(Method.STATUS, {}, lambda _: None, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    broken = False
    bridge.try_again()
    qtbot.waitUntil(lambda: bridge.state is LinkState.READY)
    bridge.close()


def test_broadcasts_become_signals(qtbot, engine, opened):
    with qtbot.waitSignal(opened.changed) as changed:
        engine.on_broadcast("changed", {"what": ["documents"]})
    with qtbot.waitSignal(opened.progress) as progress:
        engine.on_broadcast("progress", {"done": 1, "total": 2})
    assert changed.args == [["documents"]]
    assert progress.args == [{"done": 1, "total": 2}]


def test_what_no_further_try_would_change_is_said_at_once(qtbot):
    tries = []

    def refuse():
        tries.append(1)
        raise PermanentError("A newer version wrote this", code="newer_schema")

    bridge = Bridge(refuse)
    with qtbot.waitSignal(bridge.failed) as failed:
        bridge.open()
    assert failed.args[0].code == "newer_schema"
    assert len(tries) == 1
    bridge.close()
