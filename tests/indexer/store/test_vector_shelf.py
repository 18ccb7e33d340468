"""Asked while one Chroma folder takes another's place: the one or the other answers."""

import threading
from contextlib import closing

import numpy as np
import pytest

from indexer.store.database import Database
from indexer.store.vector_shelf import VectorShelf
from indexer.store.vectors import VectorStoreBroken

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:chromadb")
IDS = range(1, 31)
VECTORS = np.random.default_rng(1).standard_normal((30, 16)).astype(np.float32)


@pytest.fixture
def database(tmp_path):
    with closing(Database(tmp_path / "library.db")) as database:
        yield database


@pytest.fixture
def shelf(tmp_path, database):
    shelf = VectorShelf(tmp_path / "chroma", database)
    with database.write() as connection:
        shelf.begin(connection, "first")
        connection.execute("INSERT INTO meta (key, value) VALUES ('chroma_model_id', 'first')")
    shelf.add(IDS, VECTORS)
    yield shelf
    shelf.close()


def exchange(shelf, database):
    """As a renewal does."""
    shelf.begin_next("first").add(IDS, VECTORS)
    with database.write() as connection:
        shelf.note_next(connection)
    shelf.take_next()


def folders(tmp_path):
    return sorted(path.name for path in (tmp_path / "chroma").iterdir())


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        (lambda shelf: shelf.query(VECTORS[4], 1)[0][0], 5),
        (lambda shelf: shelf.count(), 30),
        (lambda shelf: shelf.held_ids().tolist(), list(IDS)),
    ],
    ids=["query", "count", "held ids"],
)
def test_exchanged_under_a_question(shelf, database, tmp_path, monkeypatch, ask, answer):
    """The old folder is gone between the moment it is chosen and the moment it is asked."""
    in_use, exchanged = shelf._in_use, []

    def chosen():
        store = in_use()
        if not exchanged:
            exchanged.append(True)
            exchange(shelf, database)
        return store

    monkeypatch.setattr(shelf, "_in_use", chosen)
    assert ask(shelf) == answer
    assert folders(tmp_path) == ["2"]  # the first was not made anew


def test_thrown_away_under_a_question(shelf, database, monkeypatch, tmp_path):
    in_use = shelf._in_use
    begun = []

    def chosen():
        store = in_use()
        if not begun:
            begun.append(True)
            with database.write() as connection:
                shelf.begin(connection, "first")
        return store

    monkeypatch.setattr(shelf, "_in_use", chosen)
    assert shelf.count() == 0
    assert folders(tmp_path) == ["2"]


def test_what_was_discarded_stays_so(shelf, database, tmp_path):
    old = shelf._store
    exchange(shelf, database)
    for ask in (old.count, old.open, lambda: old.add([1], VECTORS[:1])):
        with pytest.raises(VectorStoreBroken, match="another has taken its place"):
            ask()
    assert folders(tmp_path) == ["2"]


def test_asked_all_the_while(shelf, database, tmp_path):
    """From two threads, through a dozen exchanges: never a wrong answer, never an error."""
    wrong, is_over = [], threading.Event()

    def ask(number):
        while not is_over.is_set():
            try:
                found = shelf.query(VECTORS[number], 3)
                if found[0][0] != number + 1 or shelf.count() != 30:
                    wrong.append(found)
            except Exception as error:
                wrong.append(error)
                return

    threads = [threading.Thread(target=ask, args=(number,)) for number in (3, 17)]
    for thread in threads:
        thread.start()
    for _ in range(12):
        exchange(shelf, database)
    is_over.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(folders(tmp_path)) == 1


def test_after_a_reset_nothing_is_found_until_it_is_begun(shelf, database, tmp_path):
    shelf.reset()
    assert shelf.query(VECTORS[0], 5) == []
    assert shelf.count() == 0
    assert folders(tmp_path) == []
    with database.write() as connection:
        shelf.begin(connection, "first")
    shelf.add(IDS, VECTORS)
    assert shelf.count() == 30
