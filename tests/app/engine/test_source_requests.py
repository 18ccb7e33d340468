"""A source's turn, as clients ask for it."""

import pytest

from app.engine.protocol import Method
from app.engine.requests import WrongRequest
from app.engine.source_requests import SourceRequests
from indexer.types import Turn
from kernel.work import Cancel


class Indexer:
    """What the request needs of the indexer and its sources."""

    def __init__(self):
        self.wished = []

    @property
    def sources(self):
        return self

    def set_turn(self, path, turn):
        self.wished.append((str(path), turn))
        return str(path) == "/h"


class Status:
    """What the request needs of it."""

    def sources(self):
        return [{"path": "/h", "turn": "first"}, {"path": "/i", "turn": "in_turn"}]


@pytest.fixture
def indexer():
    return Indexer()


@pytest.fixture
def ask(indexer):
    requests = SourceRequests(None, indexer, None, None, Status(), None)
    answer = requests.handlers()[Method.TURN]
    return lambda **params: answer(params, Cancel(), lambda *_: None)


def test_a_source_gets_its_turn(ask, indexer):
    assert ask(path="/h", turn="first") == {"sources": [{"path": "/h", "turn": "first"}]}
    assert indexer.wished == [("/h", Turn.FIRST)]


@pytest.mark.parametrize(
    ("path", "turn", "code", "wishes"),
    [("/nowhere", "stopped", "no_source", 1), ("/h", "last", "no_such_choice", 0),
     ("/h", None, "no_such_choice", 0)],
)  # fmt: skip
def test_what_cannot_be_is_refused(ask, indexer, path, turn, code, wishes):
    with pytest.raises(WrongRequest) as caught:
        ask(path=path, turn=turn)
    assert caught.value.code == code
    assert len(indexer.wished) == wishes
