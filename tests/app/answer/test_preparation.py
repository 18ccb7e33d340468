"""A question that was worked on before it was asked."""

import threading
import time

import pytest

from app.answer.listener import Unheard
from app.answer.pipeline import AnswerPipeline
from app.answer.preparation import FRESH_S, Found, Preparation, Step
from app.answer.types import AnswerStatus, Question
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchResult, SearchResults
from kernel.work import Cancel, Cancelled
from models.fake_chat import ScriptedChat
from models.fake_embedding import FakeEmbedder

LEASE = "The lease runs for three years. The deposit is 1,900 euros. Pets are allowed."
DEPOSIT = Question("How much is the deposit?")
NOTHING = Found((), ())


class Shelf:
    """Search that finds the same passage, and can be held up."""

    def __init__(self, text=LEASE):
        document = DocumentInfo("1", "/notes/1.md", DocumentKind.NOTE, "Note", "c")
        self.results = (SearchResult(1, 1.0, document, PassageInfo("1", text, 0, len(text))),)
        self.asked = []
        self.may_find = threading.Event()
        self.may_find.set()

    def run(self, query, k=10, mode=None, filter=None, all_passages=False, cancel=None):
        self.asked.append(query)
        assert self.may_find.wait(60)
        cancel.raise_if_set()
        return SearchResults(query, mode, 1.0, self.results)


class Now:
    s = 100.0

    def __call__(self):
        return self.s


def chat(reply="The deposit is 1,900 euros.", yes=0.9):
    return ScriptedChat([reply], {"yes": yes, "no": 1 - yes})


def kinds(model):
    return [asked.kind for asked in model.asked]


def until(condition, deadline_s=60.0):
    end = time.monotonic() + deadline_s
    while not condition():
        assert time.monotonic() < end, "the deadline passed"
        threading.Event().wait(0.005)


class Thread(threading.Thread):
    """Keeps what its work returned or raised."""

    def __init__(self, work):
        super().__init__(daemon=True)
        self.work, self.outcome = work, None
        self.start()

    def run(self):
        try:
            self.outcome = self.work()
        except Exception as error:
            self.outcome = error

    def result(self):
        self.join(60)
        assert not self.is_alive()
        return self.outcome


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def now():
    return Now()


@pytest.fixture
def pipeline(shelf, now):
    return AnswerPipeline(shelf, FakeEmbedder, lambda _text: "en", now)


def test_asking_then_searches_and_judges_no_more(pipeline, shelf):
    model = chat()
    pipeline.prepare(DEPOSIT, model, Cancel())
    assert kinds(model) == ["choices", "read"]
    answer = pipeline.answer(DEPOSIT, model, Cancel(), Unheard())
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.citations[0].quote == "The deposit is 1,900 euros."
    assert len(shelf.asked) == 1
    assert kinds(model) == ["choices", "read", "generate"]
    assert model.asked[1].messages == model.asked[2].messages, "the very prompt was read ahead"


def test_the_answer_is_that_of_a_question_nobody_prepared(pipeline):
    model = chat()
    plain = pipeline.answer(DEPOSIT, model, Cancel(), Unheard())
    pipeline.prepare(DEPOSIT, model, Cancel())
    assert pipeline.answer(DEPOSIT, model, Cancel(), Unheard()) == plain


def test_what_has_no_answer_is_not_read_further(pipeline):
    model = chat(yes=0.01)
    pipeline.prepare(DEPOSIT, model, Cancel())
    asked = kinds(model)
    assert set(asked) == {"choices"}
    answer = pipeline.answer(DEPOSIT, model, Cancel(), Unheard())
    assert answer.status is AnswerStatus.NOT_FOUND
    assert kinds(model) == asked


@pytest.mark.parametrize(
    "spoil",
    [
        lambda pipeline, _now: pipeline.library_changed(),
        lambda _pipeline, now: setattr(now, "s", now.s + FRESH_S + 1),
    ],
    ids=["the library changed", "it is old"],
)
def test_what_may_be_out_of_date_is_looked_for_again(pipeline, shelf, now, spoil):
    model = chat()
    pipeline.prepare(DEPOSIT, model, Cancel())
    spoil(pipeline, now)
    pipeline.answer(DEPOSIT, model, Cancel(), Unheard())
    assert len(shelf.asked) == 2
    assert kinds(model) == ["choices", "read", "choices", "generate"]


def test_another_model_judges_for_itself(pipeline):
    pipeline.prepare(DEPOSIT, chat(), Cancel())
    other = ScriptedChat(["1,900 euros."], {"yes": 0.9, "no": 0.1}, model_id="other")
    pipeline.answer(DEPOSIT, other, Cancel(), Unheard())
    assert kinds(other) == ["choices", "generate"]


def test_asking_meanwhile_waits_for_what_is_under_way(pipeline, shelf):
    model = chat()
    shelf.may_find.clear()
    ahead = Thread(lambda: pipeline.prepare(DEPOSIT, model, Cancel()))
    until(lambda: shelf.asked)
    asked = Thread(lambda: pipeline.answer(DEPOSIT, model, Cancel(), Unheard()))
    shelf.may_find.set()
    assert asked.result().status is AnswerStatus.ANSWERED
    assert ahead.result() is None
    assert len(shelf.asked) == 1
    assert kinds(model).count("choices") == 1


def test_asking_something_else_stops_it(pipeline, shelf):
    model, cancel = chat(), Cancel()
    shelf.may_find.clear()
    ahead = Thread(lambda: pipeline.prepare(Question("Are pets"), model, cancel))
    until(lambda: shelf.asked)
    asked = Thread(lambda: pipeline.answer(DEPOSIT, model, Cancel(), Unheard()))
    until(cancel.is_set)
    shelf.may_find.set()
    assert isinstance(ahead.result(), Cancelled)
    assert asked.result().status is AnswerStatus.ANSWERED
    assert kinds(model) == ["choices", "generate"]


def test_a_newer_one_stops_the_older():
    preparation, old = Preparation(), Cancel()
    older = preparation.preparing(Question("Who is"), "m", old)
    with older, preparation.preparing(DEPOSIT, "m", Cancel()):
        assert old.is_set()


def test_nothing_begins_while_something_asked_is_being_answered():
    preparation, begun = Preparation(), threading.Event()

    def prepare():
        with preparation.preparing(Question("And the rent?"), "m", Cancel()):
            begun.set()

    with preparation.asked(DEPOSIT):
        ahead = Thread(prepare)
        until(lambda: preparation._newest is not None)
        assert not begun.is_set()
    assert ahead.result() is None
    assert begun.is_set()


def test_one_that_waits_its_turn_is_not_waited_for():
    preparation = Preparation()

    def prepare():
        with preparation.preparing(DEPOSIT, "m", Cancel()):
            pass

    with preparation.asked(Question("First?")):
        ahead = Thread(prepare)
        until(lambda: preparation._newest is not None)
        with preparation.asked(DEPOSIT) as known:
            assert known is None
        assert isinstance(ahead.result(), Cancelled)


def test_waiting_its_turn_can_be_cancelled():
    preparation, cancel = Preparation(), Cancel()

    def prepare():
        with preparation.preparing(DEPOSIT, "m", cancel):
            pass

    with preparation.asked(Question("First?")):
        ahead = Thread(prepare)
        until(lambda: preparation._newest is not None)
        cancel.set()
        assert isinstance(ahead.result(), Cancelled)


def test_whoever_waits_for_a_step_is_let_go_when_it_fails_or_is_cancelled():
    preparation = Preparation()
    with pytest.raises(RuntimeError), preparation.preparing(DEPOSIT, "m", Cancel()) as ahead:
        waiting = Thread(lambda: ahead.found.get(Cancel()))
        raise RuntimeError
    assert waiting.result() is None
    cancel = Cancel()
    waiting = Thread(lambda: Step().get(cancel))
    cancel.set()
    assert isinstance(waiting.result(), Cancelled)


def test_a_result_stays_whatever_comes_later():
    step = Step()
    step.put(NOTHING)
    step.give_up()
    assert step.get(Cancel()) is NOTHING
