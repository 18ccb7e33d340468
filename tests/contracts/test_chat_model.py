"""What every ChatModel does, whoever plays it."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kernel.child import ChildDied
from kernel.work import Cancel, Cancelled
from models.chat import LlamaChat
from models.fake_chat import ScriptedChat
from models.types import ChatModel, Message

SYSTEM = Message("system", "You are a patient assistant that answers in full sentences.")
COUNT = (SYSTEM, Message("user", "Count from one to ten in words, please."))
OTHER = (SYSTEM, Message("user", "Count from one to nine in words, please."))


class Subject:
    """A model under test, and the way to make it die."""

    def __init__(self, model: ChatModel, die: Callable[[], None]) -> None:
        self.model = model
        self.die = die


@pytest.fixture(scope="module")
def llama(request: pytest.FixtureRequest) -> Iterator[LlamaChat]:
    path: Path = request.getfixturevalue("test_chat_model_path")
    chat = LlamaChat(path, "under-test", context_tokens=1024)
    yield chat
    chat.close()


@pytest.fixture(params=["scripted", pytest.param("llama", marks=pytest.mark.real_model)])
def subject(request: pytest.FixtureRequest) -> Subject:
    if request.param == "scripted":
        scripted = ScriptedChat(["one two three four five six seven eight nine ten"])
        return Subject(scripted, lambda: scripted.die(after_tokens=3))
    chat: LlamaChat = request.getfixturevalue("llama")
    return Subject(chat, lambda: _kill(chat))


def _kill(chat: LlamaChat) -> None:
    assert chat.pid is not None
    os.kill(chat.pid, signal.SIGKILL)


def _ignore(_text: str) -> None:
    pass


def test_the_pieces_handed_out_are_the_text(subject: Subject) -> None:
    pieces: list[str] = []
    done = subject.model.generate(COUNT, Cancel(), pieces.append, max_tokens=12)
    assert "".join(pieces) == done.text != ""
    assert len(pieces) > 1
    assert done.prompt_tokens > 0
    assert done.first_token_ms is not None
    assert done.first_token_ms <= done.total_ms


def test_max_tokens_ends_it_with_length(subject: Subject) -> None:
    done = subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=3)
    assert done.generated_tokens == 3
    assert done.stopped == "length"


def test_a_stop_mark_ends_the_text_and_is_not_part_of_it(subject: Subject) -> None:
    whole = subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=12).text
    mark = whole[4:9]
    pieces: list[str] = []
    done = subject.model.generate(COUNT, Cancel(), pieces.append, max_tokens=12, stop=[mark])
    assert done.text == "".join(pieces) == whole[: whole.index(mark)]
    assert done.stopped == "end"


def test_temperature_0_repeats_itself(subject: Subject) -> None:
    texts = {subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=8).text for _ in range(2)}
    assert len(texts) == 1


def test_a_prompt_that_begins_like_the_last_is_not_read_again(subject: Subject) -> None:
    subject.model.choice_probabilities(COUNT, ("yes", "no"), Cancel())
    done = subject.model.generate(OTHER, Cancel(), _ignore, max_tokens=1)
    assert 0 < done.reused_tokens < done.prompt_tokens


def test_shares_add_up_to_one_in_the_order_asked(subject: Subject) -> None:
    shares = subject.model.choice_probabilities(COUNT, ("One", "Zebra", "Ten"), Cancel())
    swapped = subject.model.choice_probabilities(COUNT, ("Zebra", "Ten", "One"), Cancel())
    assert sum(shares) == pytest.approx(1.0)
    assert (swapped[2], swapped[0], swapped[1]) == pytest.approx(shares)


@pytest.mark.parametrize("call", ["generate", "choices"])
def test_cancelled_before_it_began(subject: Subject, call: str) -> None:
    cancel = Cancel()
    cancel.set()
    pieces: list[str] = []
    with pytest.raises(Cancelled):
        _call(subject.model, call, cancel, pieces.append)
    assert pieces == []


def test_cancelled_while_it_writes_and_ready_for_the_next(subject: Subject) -> None:
    cancel = Cancel()
    pieces: list[str] = []

    def stop_soon(text: str) -> None:
        pieces.append(text)
        if len(pieces) == 2:
            cancel.set()

    with pytest.raises(Cancelled):
        subject.model.generate(COUNT, cancel, stop_soon, max_tokens=100)
    assert len(pieces) == 2
    assert subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=2).text


def test_a_death_is_told_once_and_the_next_call_works(subject: Subject) -> None:
    before = subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=6).text
    armed = [True]

    def die_soon(_text: str) -> None:
        if armed.pop() if armed else False:
            subject.die()

    with pytest.raises(ChildDied) as caught:
        subject.model.generate(COUNT, Cancel(), die_soon, max_tokens=200)
    assert caught.value.title == "The language model stopped unexpectedly"
    assert caught.value.hint
    assert subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=6).text == before


def test_an_error_of_the_listener_reaches_the_caller_and_harms_nothing(subject: Subject) -> None:
    def fail(_text: str) -> None:
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        subject.model.generate(COUNT, Cancel(), fail, max_tokens=100)
    assert subject.model.generate(COUNT, Cancel(), _ignore, max_tokens=2).text


def _call(model: ChatModel, call: str, cancel: Cancel, on_token: Callable[[str], Any]) -> None:
    if call == "generate":
        model.generate(COUNT, cancel, on_token)
    else:
        model.choice_probabilities(COUNT, ("yes", "no"), cancel)
