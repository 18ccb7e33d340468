import threading
import time

import pytest

from app.engine.protocol import Method
from docs.pictured_library import Library
from docs.pictured_state import status
from docs.stage import SETTLE_S, Stage, let_pass


@pytest.fixture
def stage(theme, tmp_path):
    stage = Stage(theme, Library(tmp_path), (1024, 700), status())
    stage.settle()
    yield stage
    stage.close()


def settled_s(stage):
    began_s = time.monotonic()
    stage.settle()
    return time.monotonic() - began_s


def test_an_answer_nobody_waits_for_any_more_holds_nothing_up(stage):
    may_end = threading.Event()
    stage.engine.scripts[Method.THREAD] = lambda _: {"mails": []} if may_end.wait(20) else {}
    found = stage.library.citations[0]
    stage.ask("How much is the rent from April on?")
    stage.window.ask._open_cited(found, stage.window.ask.asking.turns[-1])
    stage.wait(lambda: bool(stage.engine.requests(Method.THREAD)))
    assert stage.bridge.under_way
    stage.window.ask.reader.close_place()
    assert settled_s(stage) < SETTLE_S / 2
    may_end.set()


def test_it_waits_for_what_is_still_on_its_way(stage):
    answered = []

    def slowly(_):
        threading.Event().wait(0.4)
        return {}

    stage.engine.scripts[Method.DOCTOR] = slowly
    stage.bridge.request(Method.DOCTOR, {}, answered.append)
    stage.settle()
    assert answered == [{}]


def test_what_stands_still_on_purpose_holds_nothing_up(stage):
    stage.ask("How much is the rent, slowly?", whole=False)
    assert settled_s(stage) < SETTLE_S / 2
    assert stage.window.ask.asking.is_busy


def test_other_threads_have_their_turn_while_it_waits():
    turns = 0
    is_over = threading.Event()

    def count():
        nonlocal turns
        while not is_over.wait(0.001):
            turns += 1

    counting = threading.Thread(target=count)
    counting.start()
    let_pass(0.3)
    is_over.set()
    counting.join()
    assert turns > 30


def test_what_is_read_lies_in_a_made_up_folder(stage, tmp_path):
    stage.ask("How much is the rent from April on?")
    stage.read(stage.library.citations[1])
    reader = stage.window.ask.reader
    assert reader.stack.currentWidget() is reader.pdf
    assert reader.head.place.text().endswith("~/Documents/Flat/lease-2023.pdf")
    stage.read({"document": stage.library.picture, "passage": {}}, result=True)
    assert reader.stack.currentWidget() is reader.picture
    assert str(tmp_path) not in reader.head.place.text()
