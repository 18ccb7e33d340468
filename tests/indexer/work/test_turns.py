"""Which source is read first, and that nothing of a stopped one is read."""

import os
from datetime import UTC, datetime

import pytest

from indexer.store import catalog_files, catalog_sources
from indexer.store.rebuilding import open_library
from indexer.types import Turn
from indexer.work.backlog import Backlog
from indexer.work.time_left import TimeLeft
from kernel.work import Cancel


@pytest.fixture
def two(library, files):
    """A library with two sources, ``mine`` and ``yours``; nothing is looked at yet."""
    library.folders = {}
    for name in ("mine", "yours"):
        library.folders[name] = files / name
        library.folders[name].mkdir()
        library.add_source(library.folders[name])
    return library


def write(library, source, *names):
    for name in names:
        (library.folders[source] / f"{name}.md").write_text(f"{name} of {source}")


def turn(library, source, turn):
    found = catalog_sources.source_at(library.database.read(), os.fsencode(library.folders[source]))
    with library.database.write() as connection:
        catalog_sources.set_turn(connection, found.id, turn)


def taken(library, limit=100, last=Turn.IN_TURN):
    leases = library.queue.take(limit, last)
    library.queue.release(leases)
    return [lease.path.rsplit(b"/", 1)[1].decode().removesuffix(".md") for lease in leases]


def backlog(library):
    still = TimeLeft(library.steady)
    return Backlog(library.database, still, still, True, library.steady)


def test_what_is_first_goes_before_everything_else_and_new_files_of_it_as_well(two):
    write(two, "mine", "m1", "m2")
    write(two, "yours", "y1", "y2")
    (two.folders["yours"] / "large.md").write_text("x" * 300_000)
    two.sweep()
    two.clock.now_s = 1e12
    turn(two, "yours", Turn.FIRST)
    assert set(taken(two, 3)) == {"y1", "y2", "large"}
    assert set(taken(two, last=Turn.FIRST)) == {"y1", "y2", "large"}
    write(two, "yours", "y3")
    two.sweep()
    assert "y3" in taken(two, 4)
    turn(two, "mine", Turn.FIRST)  # several may be
    assert taken(two)[-1] == "large"
    turn(two, "yours", Turn.IN_TURN)
    assert set(taken(two, 2)) == {"m1", "m2"}


def test_nothing_of_a_stopped_source_is_taken_or_counted(two):
    write(two, "mine", "m1")
    write(two, "yours", "y1", "y2")
    two.sweep()
    two.clock.now_s = 1e12
    turn(two, "yours", Turn.STOPPED)
    assert taken(two) == ["m1"]
    assert (backlog(two).pending().keyword, backlog(two).work_left().files) == (1, 1)
    two.read_all()
    assert not (two.queue.has_any() or two.queue.has_small())
    assert (backlog(two).pending().keyword, backlog(two).work_left().files) == (0, 0)
    assert sorted(two.texts()) == [(b"mine/m1.md", "")]
    turn(two, "yours", Turn.IN_TURN)
    two.read_all()
    assert len(two.texts()) == 3


def test_a_row_taken_before_its_source_was_stopped_is_given_back(two):
    write(two, "mine", "m1")
    write(two, "yours", "y1")
    two.sweep()
    two.clock.now_s = 1e12
    leases = {lease.path.rsplit(b"/", 1)[1]: lease for lease in two.queue.take(9)}
    assert all(two.queue.is_next(lease) for lease in leases.values())
    turn(two, "yours", Turn.STOPPED)
    assert not two.queue.is_next(leases[b"y1.md"])
    assert two.queue.is_next(leases[b"m1.md"])
    assert not two.queue.is_next(leases[b"m1.md"], Turn.FIRST)
    two.worker._read_all(two.reader, list(leases.values()), Cancel())
    while not two.worker._readings.empty():
        two.worker._store_batch([two.worker._readings.get_nowait()])
    assert sorted(two.texts()) in ([(b"mine/m1.md", "")], [])
    assert two.queue.leased() == 0


def test_a_row_taken_before_something_came_that_goes_first_waits(two):
    write(two, "mine", "m1")
    two.sweep()
    two.clock.now_s = 1e12
    turn(two, "yours", Turn.FIRST)
    (mine,) = two.queue.take(9)
    assert two.queue.is_next(mine)
    write(two, "yours", "y1")
    two.sweep()
    assert not two.queue.is_next(mine)
    (yours,) = two.queue.take(9)
    assert two.queue.is_next(yours)
    assert two.queue.is_next(mine)  # others have what goes first


def test_passages_are_embedded_by_turn_and_none_of_what_is_stopped(two):
    write(two, "mine", "m1", "m2")
    write(two, "yours", "y1", "y2")
    two.sweep()
    two.clock.now_s = 1e12
    two.read_all()
    turn(two, "yours", Turn.FIRST)
    assert two.embedding.has_first()
    two.embedding.step(Cancel(), Turn.FIRST)
    assert {text.split("\n")[-1] for text in two.embedder.texts} == {"y1 of yours", "y2 of yours"}
    assert not two.embedding.has_first()
    assert two.embedding.step(Cancel(), Turn.FIRST) == 0
    turn(two, "mine", Turn.STOPPED)
    assert backlog(two).work_left().passages == backlog(two).pending().semantic == 0
    two.embed_all()
    assert len(two.embedder.texts) == 2
    turn(two, "mine", Turn.IN_TURN)
    assert backlog(two).work_left().passages == backlog(two).pending().semantic == 2
    two.embed_all()
    assert len(two.embedder.texts) == 4


def test_of_a_stopped_source_what_vanishes_or_moves_is_heeded_and_what_changes_waits(two):
    write(two, "mine", "m1", "m2", "m3")
    two.sweep()
    two.clock.now_s = 1e12
    two.bring_up_to_date()
    turn(two, "mine", Turn.STOPPED)
    (two.folders["mine"] / "m1.md").unlink()
    (two.folders["mine"] / "m2.md").rename(two.folders["mine"] / "moved.md")
    (two.folders["mine"] / "m3.md").write_text("something else")
    write(two, "mine", "new")
    two.bring_up_to_date()
    assert two.texts() == {(b"mine/moved.md", ""): "m2 of mine", (b"mine/m3.md", ""): "m3 of mine"}
    assert two.find("m1") == set()
    (two.folders["mine"] / "new.md").rename(two.folders["yours"] / "new.md")
    two.bring_up_to_date()
    assert two.texts()[b"yours/new.md", ""] == "new of mine"
    turn(two, "mine", Turn.IN_TURN)
    two.bring_up_to_date()
    assert two.texts()[b"mine/m3.md", ""] == "something else"


def test_a_lost_cache_is_filled_with_what_was_found_of_a_stopped_source(two):
    write(two, "mine", "m1")
    two.sweep()
    two.clock.now_s = 1e12
    two.bring_up_to_date()
    turn(two, "mine", Turn.STOPPED)
    with two.database.write() as connection:
        connection.execute("UPDATE passages SET in_chroma = 0")
        catalog_files.settle_semantic(connection)
        connection.execute("DELETE FROM meta")
    read = len(two.embedder.texts)
    two.embed_all()
    assert two.state(two.folders["mine"] / "m1.md") == "semantic"
    assert len(two.embedder.texts) == read


def test_with_another_model_what_was_found_of_a_stopped_source_stays_found(two):
    write(two, "mine", "m1")
    two.sweep()
    two.clock.now_s = 1e12
    two.bring_up_to_date()
    write(two, "mine", "m2")
    two.sweep()
    two.read_all()
    turn(two, "mine", Turn.STOPPED)
    two.embedder = type(two.embedder)("another")
    two.embed_all()
    assert [text.split("\n")[-1] for text in two.embedder.texts] == ["m1 of mine"]
    assert two.state(two.folders["mine"] / "m1.md") == "semantic"
    assert two.state(two.folders["mine"] / "m2.md") == "keyword"


@pytest.fixture
def both(running, files):
    """A whole indexer over two folders, not started; ``yours`` is followed as well."""
    for name in ("mine", "yours"):
        (files / name).mkdir()
        running.indexer.sources.add(files / name)
    return running


def test_the_whole_indexer_leaves_a_stopped_source_alone_and_returns(both, files):
    (files / "mine/a.md").write_text("the first")
    (files / "yours/b.md").write_text("the second")
    both.indexer.sources.set_turn(files / "yours", Turn.STOPPED)
    both.indexer.start()
    both.wait()
    assert both.texts() == {"mine/a.md": "the first"}
    counts = both.catalog.counts().files
    assert (counts.semantic, counts.pending) == (1, 1)
    both.indexer.sources.set_turn(files / "yours", Turn.IN_TURN)
    both.wait()
    assert set(both.texts()) == {"mine/a.md", "yours/b.md"}
    assert both.catalog.counts().files.semantic == 2


def test_first_is_found_both_ways_before_the_rest_is_read(both, files, wait_until):
    for number in range(40):
        for name in ("mine", "yours"):
            path = files / name / f"{number}.md"
            path.write_text(f"{name} {number}")
            # What was written this moment may still be being written: it waits, whatever its turn.
            os.utime(path, (1_700_000_000, 1_700_000_000))
    both.indexer.sources.set_turn(files / "yours", Turn.FIRST)
    both.indexer.pause(True)
    both.indexer.start()
    wait_until(lambda: both.catalog.counts().files.total == 80)
    both.indexer.pause(False)
    both.wait()
    order = [path.split(b"/")[-2] for parser in both.parsers for path in parser.parsed]
    assert order.count(b"yours") == 40
    for parser in both.parsers:  # each reader has its own; none came back to what goes first
        folders = [path.split(b"/")[-2] for path in parser.parsed]
        assert folders == sorted(folders, reverse=True)
    embedded = [text.split("\n")[-1].split()[0] for text in both.embedder.texts]
    assert embedded[:40] == ["yours"] * 40


def test_a_source_that_is_none_has_no_turn(both, files):
    assert not both.indexer.sources.set_turn(files / "nowhere", Turn.FIRST)


def test_the_turn_outlives_the_catalogue(both, files, home):
    both.indexer.sources.set_turn(files / "yours", Turn.STOPPED)
    both.close()
    (home / "library.db").write_bytes(b"no catalogue" * 1000)
    opened = open_library(home / "library.db", lambda: datetime.now(UTC))
    found = catalog_sources.all_sources(opened.database.read())
    opened.database.close()
    assert {one.path.rsplit(b"/", 1)[1]: one.turn for one in found} == {
        b"mine": Turn.IN_TURN, b"yours": Turn.STOPPED,
    }  # fmt: skip
