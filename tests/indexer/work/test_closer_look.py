"""Doing without the tokens of passages, and having them again."""

import numpy as np
import pytest

from indexer.store import wishes
from indexer.store.kept_vectors import is_packed
from indexer.work.care import Care
from indexer.work.clocks import Clocks
from indexer.work.closer_look import LITTLE_ROOM_BYTES, CloserLook
from indexer.work.embedding import Embedding
from indexer.work.room import Room
from kernel.work import Cancel
from models.types import PassageReadings

SKETCH_BYTES = 12_000


class Reader:
    """A model that shows tokens; it remembers what it read."""

    def __init__(self, embedder):
        self._embedder = embedder
        self.model_id, self.dimensions = embedder.model_id, embedder.dimensions
        self.read = []

    def embed_queries(self, texts):
        return self._embedder.embed_queries(texts)

    def embed_passages(self, texts, cancel=None):
        return self._embedder.embed_passages(texts, cancel)

    def read_passages(self, texts, cancel=None):
        self.read += texts
        random = np.random.default_rng(len(self.read))
        sketches = tuple(random.bytes(SKETCH_BYTES) for _ in texts)
        return PassageReadings(self.embed_passages(texts), sketches)


class Looked:
    def __init__(self, library):
        self.library = library
        self.free_bytes = 10 * LITTLE_ROOM_BYTES
        self.model = Reader(library.embedder)
        self.closer_look = CloserLook(library.database, lambda: self.free_bytes)
        self.embedding = Embedding(
            library.database, library.vectors, lambda: self.model, None, self.closer_look
        )

    def put(self, name, passages):
        (self.library.files / name).write_text(
            "\n\n".join(f"{name} has part {number}" for number in range(passages))
        )

    def bring_up_to_date(self):
        self.library.sweep()
        self.library.read_all()
        self.embed()

    def embed(self):
        while self.embedding.step(Cancel()):
            pass

    def count(self, table="token_sketches"):
        row = self.library.database.read().execute(f"SELECT count(*) FROM {table}")
        return row.fetchone()[0]

    def state(self):
        state = self.closer_look.state()
        return state.on, state.waits_for_room, state.unfinished


@pytest.fixture
def looked(library):
    return Looked(library)


def test_turned_off_none_are_written_and_those_there_are_go(looked):
    looked.put("a.md", 5)
    looked.bring_up_to_date()
    assert looked.count() == 5
    looked.closer_look.wish(False)
    looked.put("b.md", 3)
    looked.bring_up_to_date()
    assert looked.count() == 0
    assert looked.count("vectors") == 8
    assert looked.state() == (False, False, False)
    assert len(looked.library.vectors.vectors) == 8


def test_turned_on_again_what_is_there_is_embedded_once_more(looked):
    looked.put("a.md", 150)
    looked.bring_up_to_date()
    looked.closer_look.wish(False)
    looked.put("b.md", 3)
    looked.bring_up_to_date()
    looked.model.read.clear()
    looked.closer_look.wish(True)
    assert looked.state() == (True, False, True)
    looked.embed()
    assert looked.count() == 153
    assert len(looked.model.read) == 153
    assert looked.state() == (True, False, False)
    looked.embed()
    assert len(looked.model.read) == 153


def test_where_there_is_little_room_they_are_left_out_and_made_later(looked):
    looked.put("a.md", 2)
    looked.bring_up_to_date()
    looked.free_bytes = LITTLE_ROOM_BYTES - 1
    looked.put("b.md", 3)
    looked.bring_up_to_date()
    assert looked.library.state(looked.library.files / "b.md") == "semantic"
    assert looked.count() == 2
    assert looked.state() == (True, True, True)
    looked.free_bytes = LITTLE_ROOM_BYTES
    looked.embed()
    assert looked.count() == 5
    assert looked.state() == (True, False, False)


def test_a_file_that_goes_meanwhile_leaves_none(looked):
    looked.put("a.md", 3)
    looked.bring_up_to_date()
    looked.closer_look.wish(False)
    looked.embed()
    looked.closer_look.wish(True)
    (looked.library.files / "a.md").unlink()

    class Gone(Reader):
        def read_passages(self, texts, cancel=None):
            looked.library.sweep()
            return super().read_passages(texts, cancel)

    looked.model = Gone(looked.library.embedder)
    looked.embed()
    assert looked.count("vectors") == 0
    assert looked.count() == 0


def test_the_wish_outlives_the_catalogue(looked, make_library, files):
    looked.closer_look.wish(False)
    kept = wishes.wishes_of(looked.library.database.read())
    new = make_library(files)
    with new.database.write() as connection:
        wishes.put_wishes(connection, kept)
    assert not CloserLook(new.database).is_on


def test_their_room_is_given_back_to_the_disk(looked):
    passages = 2_100
    looked.put("a.md", passages)
    looked.bring_up_to_date()
    database = looked.library.database
    care = Care(database, Room(database, print), lambda: True, Clocks())

    def size():
        database.fold_log()
        return database.path.stat().st_size

    before = size()
    looked.closer_look.wish(False)
    looked.embed()
    while care.look_after():
        pass
    assert before - size() > 0.95 * passages * SKETCH_BYTES
    assert database.find_damage() is None
    assert looked.count("vectors") == passages


def test_vectors_of_earlier_versions_are_packed_at_rest_and_give_their_room_back(looked):
    looked.put("a.md", 600)
    looked.bring_up_to_date()
    database = looked.library.database
    model = looked.model
    wide = np.random.default_rng(1).standard_normal((600, 384)).astype(np.float32)
    with database.write() as connection:
        keys = [row[0] for row in connection.execute("SELECT embedding_key FROM vectors")]
        connection.executemany(
            "UPDATE vectors SET vector = ? WHERE embedding_key = ?",
            [(one.astype("<f2").tobytes(), key) for one, key in zip(wide, keys, strict=True)],
        )
    database.fold_log()
    before = database.path.stat().st_size
    care = Care(database, Room(database, print), lambda: True, Clocks())
    while care.look_after():
        pass
    rows = database.read().execute(
        "SELECT vector FROM vectors WHERE model_id = ?", (model.model_id,)
    )
    assert all(is_packed(row["vector"]) for row in rows.fetchall())
    assert before - database.path.stat().st_size > 600 * 350
