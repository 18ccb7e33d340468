"""The map and collections, as clients ask for them, over a real catalogue."""

import pytest

from app.engine.overview_requests import OverviewRequests
from app.engine.protocol import Method
from app.engine.requests import WrongRequest
from indexer.store.database import Database
from indexer.subjects.subject_map import Subject, SubjectMap
from kernel.work import Cancel


class Maps:
    """One map."""

    def current(self, cancel, report):
        part = Subject("1.1", ("deposit",), (1, 2))
        return SubjectMap((Subject("1", ("rent",), (1, 2, 3), (part,)),), 3, 4)


class Status:
    """What the requests need of it."""

    def sources(self):
        return [{"path": "/h", "collection": "New"}]


class Collecting:
    """What the requests need of the indexer and its sources."""

    def __init__(self, database):
        self.database = database
        self.collected = []

    def collect(self, path, collection):
        self.collected.append((str(path), collection))
        return str(path) == "/h"

    @property
    def sources(self):
        return self


@pytest.fixture
def indexer(tmp_path):
    database = Database(tmp_path / "library.db")
    yield Collecting(database)
    database.close()


@pytest.fixture
def ask(indexer):
    handlers = OverviewRequests(indexer, Status(), Maps()).handlers()
    return lambda method, **params: handlers[method](params, Cancel(), lambda *_: None)


def test_subjects_in_two_levels(ask):
    drawn = ask(Method.SUBJECTS)
    assert (drawn["mapped"], drawn["total"]) == (3, 4)
    assert drawn["subjects"][0]["parts"][0] == {
        "id": "1.1", "words": ["deposit"], "documents": 2, "parts": [],
    }  # fmt: skip


def test_documents_that_are_gone_are_left_out(ask):
    page = ask(Method.SUBJECT, subject="1.1")
    assert (page["total"], page["documents"]) == (2, [])


def test_a_subject_of_an_older_map_is_refused_with_a_sentence(ask):
    with pytest.raises(WrongRequest, match="not there any more"):
        ask(Method.SUBJECT, subject="9")


def test_a_source_is_put_into_a_collection(ask, indexer):
    answer = ask(Method.COLLECT, path="/h", collection=" New ")
    assert answer["sources"][0]["collection"] == "New"
    assert indexer.collected == [("/h", "New")]
    for path, name in (("/h", " "), ("/nowhere", "New")):
        with pytest.raises(WrongRequest):
            ask(Method.COLLECT, path=path, collection=name)
