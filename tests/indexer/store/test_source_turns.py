"""A source's turn, and that its files and what waits of them always have the same."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.store import catalog_files, catalog_sources, wishes
from indexer.store.catalog_files import FileStamp
from indexer.store.database import Database
from indexer.types import Turn
from indexer.work import embedding_batch, queue
from indexer.work.queue import Queue, Wish

ROOTS = [b"/a", b"/a/b", b"/c"]
NAMES = [root + name for root in ROOTS for name in (b"/x.md", b"/y.md")]


class Turns:
    def __init__(self, path):
        self.database = Database(path)
        self.queue = Queue(self.database, lambda: 1.0)

    def source(self, path):
        with self.database.write() as connection:
            return catalog_sources.put_source(connection, path, None, False, "then")

    def set(self, path, turn):
        source = catalog_sources.source_at(self.database.read(), path)
        if source is not None:
            with self.database.write() as connection:
                catalog_sources.set_turn(connection, source.id, turn)

    def file(self, path):
        sources = catalog_sources.all_sources(self.database.read())
        source = catalog_sources.deepest_source(sources, path)
        if source is None:
            return
        with self.database.write() as connection:
            if catalog_files.find_file(connection, path) is None:
                catalog_files.add_file(connection, source.id, path, FileStamp(1, 1, 1, 1))
            self.queue.put(connection, [Wish(path, 1, 1.0)])

    def move(self, path, target):
        with self.database.write() as connection:
            sources = catalog_sources.all_sources(connection)
            source = catalog_sources.deepest_source(sources, target)
            known = catalog_files.find_file(connection, path)
            if known is None or catalog_files.find_file(connection, target) is not None:
                return
            if source is not None:
                stamp = FileStamp(1, 1, 1, 1)
                catalog_files.move_file(connection, known, source.id, target, stamp)

    def astray(self):
        """Files that do not have their source's turn, rows of the queue without their file's."""
        read = self.database.read()
        return [
            *read.execute(
                "SELECT f.path FROM files f JOIN sources s ON s.id = f.source_id "
                "WHERE f.turn <> s.turn"
            ),
            *read.execute(
                "SELECT q.path FROM queue q JOIN files f ON f.path = q.path WHERE f.turn <> q.turn"
            ),
        ]


@pytest.fixture
def turns(tmp_path):
    turns = Turns(tmp_path / "library.db")
    yield turns
    turns.database.close()


def test_the_words_sort_as_they_go():
    assert sorted(Turn) == [Turn.FIRST, Turn.IN_TURN, Turn.STOPPED]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("source"), st.sampled_from(ROOTS)),
            st.tuples(st.just("set"), st.sampled_from(ROOTS), st.sampled_from(Turn)),
            st.tuples(st.just("file"), st.sampled_from(NAMES)),
            st.tuples(st.just("move"), st.sampled_from(NAMES), st.sampled_from(NAMES)),
        ),
        max_size=25,
    )
)
def test_whatever_happens_files_go_with_their_source(tmp_path_factory, steps):
    turns = Turns(tmp_path_factory.mktemp("turns") / "library.db")
    turns.source(b"/a")
    for what, *given_ in steps:
        getattr(turns, what)(*given_)
        assert turns.astray() == []
    turns.database.close()


def test_a_source_begun_anew_after_a_removal_is_read_in_turn(turns):
    turns.source(b"/a")
    turns.set(b"/a", Turn.STOPPED)
    assert turns.source(b"/a").turn is Turn.STOPPED  # said again, it is not a wish to read it
    with turns.database.write() as connection:
        connection.execute("UPDATE sources SET is_removing = 1")
    assert turns.source(b"/a").turn is Turn.IN_TURN


def test_the_turn_is_kept_beside_the_catalogue(turns, tmp_path):
    for path, turn in zip(ROOTS, Turn, strict=True):
        turns.source(path)
        turns.set(path, turn)
    file = tmp_path / "sources.json"
    wishes.write_wishes(file, wishes.wishes_of(turns.database.read()))
    other = Database(tmp_path / "other.db")
    with other.write() as connection:
        wishes.put_wishes(connection, wishes.read_wishes(file))
        found = catalog_sources.all_sources(connection)
    assert [(one.path, one.turn) for one in found] == list(zip(ROOTS, Turn, strict=True))
    other.close()


@pytest.mark.parametrize("turn", ["someday", None, 3, b"first"])
def test_a_damaged_turn_does_not_cost_the_source(turns, turn):
    row = {"path": b"/a", "collection": "a", "added_at": "then", "turn": turn}
    with turns.database.write() as connection:
        wishes.put_wishes(connection, wishes.Wishes({"sources": [row]}))
        (source,) = catalog_sources.all_sources(connection)
    assert (source.path, source.turn) == (b"/a", Turn.IN_TURN)


def plan(connection, statement, parameters):
    rows = connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
    return [row["detail"] for row in rows]


@pytest.mark.parametrize(
    ("statement", "how"),
    [
        (queue.NEXT, "SEARCH queue USING INDEX queue_in_order (turn<?)"),
        (queue.SMALL, "SEARCH queue USING INDEX queue_in_order (turn=? AND size_band=?)"),
        (queue.ANY, "SEARCH queue USING INDEX queue_in_order (turn<?)"),
    ],
)
def test_the_next_file_stands_in_an_index(turns, statement, how):
    given_ = {"now": 1.0, "last": "in_turn", "limit": 8}
    assert plan(turns.database.read(), statement, given_) == [how]


def test_the_next_to_embed_stand_in_an_index(turns):
    read = turns.database.read()
    newest = plan(read, embedding_batch._NEWEST, ("in_turn", 64, 64))
    assert "SEARCH files USING INDEX files_to_embed (turn<?)" in newest
    waiting = plan(read, embedding_batch._ANY, (0, 64))
    assert "SEARCH p USING INDEX passages_to_embed (in_chroma=? AND rowid>?)" in waiting


def test_what_is_stopped_is_gone_through_once(turns):
    turns.source(b"/a")
    turns.file(b"/a/x.md")
    with turns.database.write() as connection:
        connection.execute(
            "INSERT INTO documents (id, file_id, kind, title, text) VALUES (1, 1, 'note', '', 'ab')"
        )
        put = "INSERT INTO passages (document_id, ordinal, start, end, embedding_key) VALUES "
        connection.execute(put + "(1, 0, 0, 1, x'00')")
    turns.set(b"/a", Turn.STOPPED)
    batch = embedding_batch.NextBatch()
    with turns.database.snapshot() as read:
        assert batch.find(read) == []
        asked = []
        read.set_trace_callback(asked.append)
        batch.find(read)
        read.set_trace_callback(None)
        (again,) = [one for one in asked if "id > 1 " in one]  # none is that high
        assert read.execute(again).fetchall() == []
    with turns.database.write() as connection:
        connection.execute(put + "(1, 1, 1, 2, x'01')")
        connection.execute("UPDATE sources SET turn = 'in_turn'")
        assert [one.passage_id for one in batch.find(connection)] == [2]
        batch.look_again()
        assert [one.passage_id for one in batch.find(connection)] == [2, 1]


def test_a_path_of_any_bytes_has_its_turn(turns):
    odd = os.fsencode("/a/") + b"\xff.md"
    turns.source(b"/a")
    turns.file(odd)
    turns.set(b"/a", Turn.FIRST)
    assert turns.astray() == []
    assert [lease.path for lease in turns.queue.take(9, Turn.FIRST)] == [odd]
