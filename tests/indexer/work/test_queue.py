import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from indexer.store.database import Database
from indexer.work.queue import Lease, Queue, Wish, back_off_s, size_band


def put(library, *wishes):
    with library.database.write() as connection:
        library.queue.put(connection, wishes)


def take(library, limit=100):
    return [lease.path for lease in library.queue.take(limit)]


def test_small_and_new_first_big_and_slow_last(library):
    put(
        library,
        Wish(b"old.md", 10, 1.0),
        Wish(b"film.md", 1 << 30, 9.0),
        Wish(b"scan.png", 10, 9.0),
        Wish(b"paper.pdf", 10, 5.0),
        Wish(b"new.md", 10, 2.0),
    )
    assert take(library, 3) == [b"new.md", b"old.md", b"paper.pdf"]
    assert set(take(library)) == {b"film.md", b"scan.png"}


def test_nobody_gets_what_somebody_has(library):
    put(library, Wish(b"a", 1, 1), Wish(b"b", 1, 1))
    (first,) = library.queue.take(1)
    (second,) = library.queue.take(5)
    assert {first.path, second.path} == {b"a", b"b"}
    assert library.queue.take(5) == []
    library.queue.release([first])
    assert take(library) == [first.path]


def test_a_wish_made_while_the_file_is_read_is_not_lost(library):
    put(library, Wish(b"a", 1, 1))
    (lease,) = library.queue.take(1)
    put(library, Wish(b"a", 1, 2))
    with library.database.write() as connection:
        library.queue.finish(connection, lease)
    library.queue.release([lease])
    (again,) = library.queue.take(1)
    assert again.ticket != lease.ticket


def test_a_postponed_row_comes_back_when_its_time_has_come(library):
    put(library, Wish(b"a", 1, 1))
    (lease,) = library.queue.take(1)
    with library.database.write() as connection:
        library.queue.postpone(connection, lease, 60)
    library.queue.release([lease])
    assert library.queue.take(1) == []
    library.clock.now_s += 61
    (again,) = library.queue.take(1)
    assert again.attempts == 1


def test_a_new_wish_ends_the_waiting(library):
    put(library, Wish(b"a", 1, 1, not_before_unix=1e9))
    assert library.queue.take(1) == []
    put(library, Wish(b"a", 1, 1))
    assert take(library) == [b"a"]


def test_after_a_crash_every_row_is_free(library):
    put(library, Wish(b"a", 1, 1))
    library.queue.take(1)
    assert len(Queue(library.database, library.clock).take(1)) == 1


@pytest.mark.parametrize(
    ("path", "size", "band"),
    [(b"a.md", 1, 0), (b"a.md", 1 << 20, 1), (b"a.md", 1 << 30, 2), (b"A.PDF", 1, 1),
     (b"x\xff.jpg", 1, 2), (b".md", 1, 0)],
)  # fmt: skip
def test_bands(path, size, band):
    assert size_band(path, size) == band


def test_waiting_grows_up_to_a_limit():
    assert [back_off_s(n, 60) for n in (0, 1, 2)] == [60, 240, 960]
    assert back_off_s(10_000, 60) == 6 * 3600


paths = st.sampled_from([b"a", b"b", b"c", b"d\xff"])


class QueueMachine(RuleBasedStateMachine):
    """Wishes, leases, crashes: no wish is ever lost, no path is with two workers."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = Database(Path(self.folder.name) / "library.db")
        self.now = 1000.0
        self.queue = Queue(self.database, lambda: self.now)
        self.wanted: dict[bytes, tuple[int, float]] = {}  # path → (wishes, not before)
        self.held: dict[bytes, tuple[Lease, int]] = {}  # path → (lease, wishes when taken)

    def teardown(self):
        self.database.close()
        self.folder.cleanup()

    @rule(path=paths, size=st.sampled_from([1, 1 << 20, 1 << 30]), newness=st.floats(0, 9))
    def wish(self, path, size, newness):
        with self.database.write() as connection:
            self.queue.put(connection, [Wish(path, size, newness)])
        self.wanted[path] = (self.wanted.get(path, (0, 0.0))[0] + 1, 0.0)

    @rule(limit=st.integers(1, 3))
    def take(self, limit):
        free = {p for p, (_, at) in self.wanted.items() if at <= self.now} - set(self.held)
        leases = self.queue.take(limit)
        assert len(leases) == min(limit, len(free))
        assert {lease.path for lease in leases} <= free
        for lease in leases:
            self.held[lease.path] = (lease, self.wanted[lease.path][0])

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def finish(self, data):
        path = data.draw(st.sampled_from(sorted(self.held)))
        lease, wishes = self.held.pop(path)
        with self.database.write() as connection:
            self.queue.finish(connection, lease)
        self.queue.release([lease])
        if self.wanted[path][0] == wishes:
            del self.wanted[path]

    @precondition(lambda self: self.held)
    @rule(data=st.data(), delay=st.floats(1, 100))
    def postpone(self, data, delay):
        path = data.draw(st.sampled_from(sorted(self.held)))
        lease, wishes = self.held.pop(path)
        with self.database.write() as connection:
            self.queue.postpone(connection, lease, delay)
        self.queue.release([lease])
        if self.wanted[path][0] == wishes:
            self.wanted[path] = (wishes, self.now + delay)

    @rule(seconds=st.floats(0, 100))
    def time_passes(self, seconds):
        self.now += seconds

    @rule()
    def crash(self):
        self.queue = Queue(self.database, lambda: self.now)
        self.held.clear()

    @invariant()
    def rows_are_the_wishes(self):
        rows = self.database.read().execute("SELECT path FROM queue").fetchall()
        assert {row["path"] for row in rows} == set(self.wanted)
        assert self.queue.leased() == len(self.held)


TestQueueMachine = QueueMachine.TestCase
TestQueueMachine.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
