import itertools

import pytest

from app.engine.chat_models import ChatModels
from app.engine.model_requests import Importing, ModelRequests
from app.engine.protocol import Event, Method
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel
from models.catalog import read_catalog
from models.chat_errors import ChatModelDamaged
from models.errors import NoRollback, NotAModel
from models.fake_chat import ScriptedChat
from models.store import ModelStore
from models.test_drive import Speed, SpeedRecords, drive
from models.types import Message

ASKED = [Message("user", "What was done?")]


class Damaged(ScriptedChat):
    """A file that llama.cpp refuses."""

    def read_ahead(self, messages, cancel):
        raise ChatModelDamaged("m", "no such architecture")


@pytest.fixture
def store(tmp_path):
    return ModelStore(tmp_path / "models", read_catalog(), memory_bytes=8_000_000_000)


@pytest.fixture
def started():
    return []


@pytest.fixture
def requests(store, started):
    def start(path, model_id):
        kind = Damaged if b"damaged" in path.read_bytes() else ScriptedChat
        started.append(kind(["The valve was replaced."], model_id=model_id))
        return started[-1]

    return ModelRequests(ChatModels(store, start), RightOfWay())


@pytest.fixture
def call(requests):
    def call(method, emit=lambda *_: None, **params):
        return requests.handlers()[method](params, Cancel(), emit)

    return call


@pytest.fixture
def gguf(tmp_path):
    def make(name, content=b"GGUF and more"):
        file = tmp_path / name
        file.write_bytes(content)
        return str(file)

    return make


def named(answer, model_id):
    return next(one for one in answer["models"] if one["id"] == model_id)


def test_a_file_is_copied_checked_and_listed(call, gguf, started, store):
    told = []
    answer = call(Method.IMPORT_MODEL, lambda *one: told.append(one), file=gguf("My model.gguf"))
    assert answer["imported"] == "my-model"
    assert named(answer, "my-model")["state"] == "unknown"
    assert [data["stage"] for event, data in told if event is Event.PROGRESS] == ["copy", "check"]
    assert started[0].closed
    assert (store.folder / "my-model.gguf").exists()


def test_a_file_that_does_not_load_is_refused_and_leaves_nothing(call, gguf, started, store):
    with pytest.raises(NotAModel, match="no such architecture"):
        call(Method.IMPORT_MODEL, file=gguf("bad.gguf", b"GGUF damaged"))
    assert started[0].closed
    assert [path for path in store.folder.rglob("*") if path.is_file()] == []


def test_a_refused_file_does_not_harm_one_of_its_name(call, gguf, store):
    call(Method.IMPORT_MODEL, file=gguf("mine.gguf"))
    with pytest.raises(NotAModel):
        call(Method.IMPORT_MODEL, file=gguf("mine.gguf", b"GGUF damaged"))
    assert (store.folder / "mine.gguf").read_bytes() == b"GGUF and more"


def test_what_is_no_gguf_is_never_loaded(call, gguf, started):
    with pytest.raises(NotAModel, match="not a GGUF"):
        call(Method.IMPORT_MODEL, file=gguf("a.gguf", b"MZ"))
    assert started == []


def test_two_are_not_taken_in_at_once(call, requests, gguf):
    with requests._importing, pytest.raises(Importing):
        call(Method.IMPORT_MODEL, file=gguf("a.gguf"))


def test_use_and_back(call, gguf):
    for name in ("one.gguf", "two.gguf"):
        call(Method.IMPORT_MODEL, file=gguf(name))
    assert not call(Method.MODELS)["can_go_back"]
    call(Method.USE_MODEL, id="one")
    assert named(call(Method.USE_MODEL, id="two"), "two")["in_use"]
    answer = call(Method.ROLL_BACK_MODEL)
    assert named(answer, "one")["in_use"]
    assert answer["can_go_back"]
    call(Method.ROLL_BACK_MODEL)
    with pytest.raises(NoRollback):
        call(Method.ROLL_BACK_MODEL)


def test_a_model_that_goes_is_let_go_of_first(call, gguf, started, store):
    call(Method.IMPORT_MODEL, file=gguf("one.gguf"))
    call(Method.TRY_MODEL, id="one")
    answer = call(Method.REMOVE_MODEL, id="one")
    assert started[-1].closed
    assert "one" not in [model["id"] for model in answer["models"]]
    assert not list((store.folder / "warm").glob("one*"))


def test_a_test_drive_is_measured_told_and_remembered(call, gguf, started, store):
    call(Method.IMPORT_MODEL, file=gguf("one.gguf"))
    told = []
    answer = call(Method.TRY_MODEL, lambda event, data: told.append((event, data)), id="one")
    assert answer["text"] == "The valve was replaced."
    assert "".join(data["text"] for event, data in told if event is Event.TOKEN) == answer["text"]
    assert named(call(Method.MODELS), "one")["speed"] == answer["speed"]
    assert answer["speed"]["first_word_ms"] >= 0
    call(Method.TRY_MODEL, id="one")
    first, second = (one.messages for one in started[-1].asked if one.kind == "generate")
    assert first != second  # what was read before would cost nothing


def test_speed_is_counted_from_the_question_on(tmp_path):
    times = itertools.count(100.0, 0.5)
    model = ScriptedChat(["one two three four"])
    done = drive(model, [], ASKED, Cancel(), lambda _: None, clock=lambda: next(times))
    assert done.speed.first_word_ms == 500
    assert done.speed.words_per_s == 2.0  # three more words in one and a half seconds


def test_a_record_outlives_the_program_and_nonsense_is_none(tmp_path):
    records = SpeedRecords(tmp_path)
    assert records.read("m") is None
    speed = Speed(1400.0, None, "2025-11-04T09:00:00+01:00")
    records.write("m", speed)
    assert SpeedRecords(tmp_path).read("m") == speed
    for nonsense in ("[]", "{}", '{"first_word_ms": "x"}', "\x00"):
        (tmp_path / "m.drive.json").write_text(nonsense)
        assert records.read("m") is None
