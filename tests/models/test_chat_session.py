from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.chat_session import PromptTooLong, Reading, Session

END = 0
_SIZE = 2000


class Stopped(Exception):
    pass


class CountingModel:
    """Tokens are code points; it wants to write the next letter, and ``END`` after "e".

    Like llama.cpp it may be stopped in a batch, and like a recurrent model it may be unable to
    forget only the end.
    """

    def __init__(self, context_tokens: int = 64, batch_tokens: int = 4, rewinds: bool = True):
        self.context_tokens = context_tokens
        self.batch_tokens = batch_tokens
        self.memory: list[int] = []
        self.read: list[int] = []
        self.batches: list[int] = []
        self.rewinds = rewinds
        self.stop_before_batch: int | None = None
        self.favourites: dict[int, float] = {}

    @property
    def length(self) -> int:
        return len(self.memory)

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        return [ord(character) for character in text]

    def piece(self, token: int) -> bytes:
        return chr(token).encode()

    def ends_turn(self, token: int) -> bool:
        return token == END

    def decode(self, tokens: Sequence[int], position: int) -> None:
        assert position == len(self.memory)
        assert 0 < len(tokens) <= self.batch_tokens
        if self.stop_before_batch == len(self.batches):
            self.stop_before_batch = None
            self.cut(position)
            raise Stopped
        self.memory += tokens
        self.read += tokens
        self.batches.append(len(tokens))

    def cut(self, length: int) -> None:
        del self.memory[length if self.rewinds else 0 :]

    def state(self) -> bytes:
        return bytes(self.memory)

    def restore(self, state: bytes, length: int) -> bool:
        self.memory = list(state)
        if len(self.memory) != length:
            self.memory = []
        return bool(self.memory)

    def logits(self) -> npt.NDArray[np.float32]:
        scores = np.full(_SIZE, -20.0, dtype=np.float32)
        last = self.memory[-1]
        scores[END if last == ord("e") else last + 1] = 5.0
        for token, score in self.favourites.items():
            scores[token] = score
        return scores


def _tokens(text: str) -> list[int]:
    return [ord(character) for character in text]


def _write(session: Session, max_tokens: int = 10, stop: Sequence[str] = ()) -> tuple[str, str]:
    shown: list[str] = []
    written = session.write(shown.append, max_tokens, stop=stop)
    assert "".join(shown) == written.text
    return written.text, written.stopped


def test_it_writes_until_the_model_ends_its_turn() -> None:
    session = Session(CountingModel())
    session.read(_tokens("say a"))
    assert _write(session) == ("bcde", "end")


@pytest.mark.parametrize(("max_tokens", "text"), [(2, "bc"), (1, "b"), (0, "")])
def test_it_stops_at_the_length_asked_for(max_tokens: int, text: str) -> None:
    session = Session(CountingModel())
    session.read(_tokens("say a"))
    assert _write(session, max_tokens) == (text, "length")


def test_the_context_is_never_overrun() -> None:
    model = CountingModel(context_tokens=7)
    session = Session(model)
    session.read(_tokens("say a"))
    assert _write(session) == ("bc", "length")
    assert model.length <= 7


def test_a_prompt_without_room_for_an_answer_is_refused() -> None:
    session = Session(CountingModel(context_tokens=5))
    with pytest.raises(PromptTooLong):
        session.read(_tokens("say a"))


def test_only_the_new_end_is_read() -> None:
    model = CountingModel()
    session = Session(model)
    session.read(_tokens("the same beginning, one end"))
    model.read.clear()
    reading = session.read(_tokens("the same beginning, other end"))
    assert reading.reused_tokens == len("the same beginning, o")
    assert model.read == _tokens("ther end")


def test_what_it_wrote_itself_is_not_read_again() -> None:
    model = CountingModel()
    session = Session(model)
    session.read(_tokens("say a"))
    _write(session)
    model.read.clear()
    session.read(_tokens("say abcde and on"))
    assert model.read == _tokens(" and on")


def test_the_opening_is_not_read_again_whatever_came_between() -> None:
    model = CountingModel()
    session = Session(model)
    session.read_opening(_tokens("opening"))
    session.read(_tokens("another kind of prompt"))
    model.read.clear()
    reading = session.read(_tokens("opening, question"))
    assert reading.reused_tokens == len("opening")
    assert model.read == _tokens(", question")
    assert model.memory == _tokens("opening, question")
    assert session.opening_state == b"opening"


def test_an_opening_is_taken_from_a_state_without_reading() -> None:
    model = CountingModel()
    session = Session(model)
    assert session.read_opening(_tokens("opening"), b"opening") == Reading(7, 7)
    assert model.read == []
    session.read(_tokens("opening, question"))
    assert model.memory == _tokens("opening, question")


def test_a_state_that_the_model_refuses_is_read_anew() -> None:
    model = CountingModel()
    session = Session(model)
    assert session.read_opening(_tokens("opening"), b"openin") == Reading(7, 0)
    assert session.opening_state == b"opening"
    assert model.memory == _tokens("opening")


def test_a_state_holds_the_opening_and_nothing_that_was_read_before() -> None:
    session = Session(CountingModel())
    session.read(_tokens("opening and a secret"))
    session.read_opening(_tokens("opening"))
    assert session.opening_state == b"opening"


def test_the_same_prompt_again_reads_its_last_token_for_the_scores() -> None:
    model = CountingModel()
    session = Session(model)
    for _ in range(2):
        session.read(_tokens("say a"))
    assert model.batches[-1] == 1
    assert _write(session)[0] == "bcde"


@pytest.mark.parametrize("rewinds", [True, False])
@settings(deadline=None)
@given(data=st.data())
def test_whatever_came_before_and_was_stopped_the_model_holds_the_prompt(
    rewinds: bool, data: st.DataObject
) -> None:
    model = CountingModel(rewinds=rewinds)
    session = Session(model)
    if data.draw(st.booleans()):
        session.read_opening(_tokens("ab"))
    prompts = data.draw(st.lists(st.text("ab", min_size=1, max_size=20), min_size=1, max_size=5))
    for prompt in prompts:
        if data.draw(st.booleans()):
            model.stop_before_batch = len(model.batches) + data.draw(st.integers(0, 5))
        try:
            session.read(_tokens(prompt))
        except Stopped:
            continue
        model.stop_before_batch = None
        assert model.memory == _tokens(prompt)


def test_shares_add_up_over_the_spellings_of_a_choice() -> None:
    class Words(CountingModel):
        def tokenize(self, text: str, *, special: bool) -> list[int]:
            numbers = {"yes": 1, "Yes": 2, " yes": 3, "no": 4, " No": 5}
            return [numbers[text]] if text in numbers else [100, 101]

    model = Words()
    model.favourites = {token: np.log(weight) for token, weight in _WEIGHTS.items()}
    session = Session(model)
    session.read([7])
    assert session.shares(["yes", "no"]) == pytest.approx((0.6, 0.4), abs=1e-3)


# Shares of the tokens 1 to 5; token 8 is what follows 7 by itself.
_WEIGHTS = {1: 0.3, 2: 0.2, 3: 0.1, 4: 0.1, 5: 0.3, 8: 1e-9, 100: 1e-9}


def test_choices_that_begin_alike_share_alike() -> None:
    session = Session(CountingModel())
    session.read(_tokens("a"))
    assert session.shares(["bx", "by"]) == pytest.approx((0.5, 0.5))


def test_a_high_temperature_draws_by_the_generator_it_was_given() -> None:
    def text(seed: int) -> str:
        model = CountingModel()
        model.favourites = {ord(letter): 5.0 for letter in "klmnop"}
        session = Session(model, random=np.random.default_rng(seed))
        session.read(_tokens("a"))
        return session.write(lambda _text: None, 8, temperature=1.0).text

    assert text(1) == text(1)
    assert len({text(seed) for seed in range(4)}) > 1
