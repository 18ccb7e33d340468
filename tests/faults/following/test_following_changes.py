"""What changed is read, and only that, however it was changed."""

import os
import threading

import pytest

from indexer.follow.coverage import Coverage
from indexer.follow.following import Following
from indexer.follow.mounts import Mounts
from indexer.follow.pace import Pace
from indexer.follow.stability import Settling
from indexer.work.clocks import Clocks
from kernel.work import Cancel


def document_ids(running):
    return [row[0] for row in running.database.read().execute("SELECT id FROM documents")]


def by_rename(path, text):
    (path.parent / f".{path.name}.tmp").write_text(text)
    (path.parent / f".{path.name}.tmp").rename(path)


def by_backup(path, text):
    path.rename(f"{path}~")
    path.write_text(text)


def by_deleting(path, text):
    path.unlink()
    path.write_text(text)


def by_swap_file(path, text):
    swap = path.parent / f".{path.name}.swp"
    swap.write_text("b0VIM")
    path.write_text(text)
    swap.unlink()


def by_truncating(path, text):
    with path.open("r+") as file:
        file.truncate(0)
        file.write(text)


def by_office_lock(path, text):
    lock = path.parent / f".~lock.{path.name}#"
    lock.write_text("me")
    by_rename(path, text)
    lock.unlink()


@pytest.mark.parametrize(
    "save", [by_rename, by_backup, by_deleting, by_swap_file, by_truncating, by_office_lock]
)
def test_however_an_editor_saves_it_stays_the_same_document(started, files, wait_until, save):
    before = document_ids(started)
    save(files / "a.md", "saved anew")
    wait_until(lambda: started.texts() == {"a.md": "saved anew"})
    started.wait()
    assert document_ids(started) == before
    assert set(started.texts()) == {"a.md"}, "what editors leave beside it is no document"


def test_a_change_that_keeps_size_and_time_is_read(started, files, wait_until):
    path = files / "a.md"
    times = path.stat()
    path.write_text("the worst")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert path.stat().st_size == times.st_size
    wait_until(lambda: started.texts() == {"a.md": "the worst"})


def test_a_file_replaced_by_one_as_old_and_as_long_is_read(started, files, wait_until, tmp_path):
    path = files / "a.md"
    times = path.stat()
    other = tmp_path / "other.md"
    other.write_text("the worst")
    os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
    other.rename(path)
    wait_until(lambda: started.texts() == {"a.md": "the worst"})


def test_a_file_that_grows_while_it_is_read_is_read_to_its_end(started, files, wait_until):
    path = files / "log.md"
    path.write_text("line 0\n")
    grown = threading.Event()

    def grow():
        with path.open("a") as file:
            for number in range(1, 300):
                file.write(f"line {number}\n")
                file.flush()
                grown.wait(0.01)

    thread = threading.Thread(target=grow)
    thread.start()
    thread.join()
    wait_until(lambda: started.texts().get("log.md", "").endswith("line 299\n"))
    started.wait()
    assert started.catalog.counts().files.semantic == 2


def test_a_file_that_grows_between_hashing_and_parsing_is_read_again(library, files):
    path = files / "a.md"
    path.write_text("begun")
    parse = library.parser.parse
    grows = iter([" and", " done"])

    def parse_and_grow(path, cancel):
        with path.open("a") as file:
            file.write(next(grows, ""))
        yield from parse(path, cancel)

    library.parser.parse = parse_and_grow
    library.sweep()
    for _ in range(5):
        library.read_all()
        library.clock.now_s += 3_600
    assert library.texts() == {(b"a.md", ""): "begun and done"}


def test_a_file_deleted_while_it_waits_to_be_read_is_no_problem(started, files, wait_until):
    started.indexer.pause(True)
    (files / "b.md").write_text("gone soon")
    wait_until(lambda: started.catalog.counts().files.pending == 1)
    (files / "b.md").unlink()
    started.indexer.pause(False)
    wait_until(lambda: started.catalog.counts().files.total == 1)
    started.wait()
    assert started.catalog.problems() == []
    assert set(started.texts()) == {"a.md"}


def test_a_source_removed_while_it_is_indexed_leaves_nothing(running, files, wait_until):
    for number in range(500):
        (files / f"{number}.md").write_text(f"thought {number}")
    running.indexer.sources.add(files)
    running.indexer.start()
    wait_until(running.texts)
    assert running.indexer.sources.remove(files)
    running.wait()
    assert running.texts() == {}
    assert running.catalog.counts().files.total == 0
    (waiting,) = running.database.read().execute("SELECT count(*) FROM queue").fetchone()
    assert waiting == 0
    wait_until(lambda: running.vectors.count() == 0)
    assert running.notices == []


def test_a_clock_put_back_leaves_nothing_waiting(library, files):
    (files / "a.md").write_text("BROKEN")
    library.sweep()
    (lease,) = library.queue.take(1)
    with library.database.write() as connection:
        library.queue.postpone(connection, lease, 3_600.0)
    library.queue.release([lease])
    assert library.queue.take(1) == []
    library.clock.now_s -= 30 * 86_400.0
    assert len(library.queue.take(1)) == 1


def test_files_from_the_future_are_read_now(library, files):
    path = files / "a.md"
    path.write_text("tomorrow's news")
    os.utime(path, (4_000_000_000, 4_000_000_000))
    library.bring_up_to_date()
    assert library.texts() == {(b"a.md", ""): "tomorrow's news"}
    assert not library.bring_up_to_date()


def test_an_event_counts_even_if_the_times_are_too_coarse_to_show_it(library, files):
    path = files / "a.md"
    path.write_text("red")
    library.clock.now_s = path.stat().st_mtime + 1.0
    library.bring_up_to_date()
    path.write_text("tan")
    stamp = path.stat()
    with library.database.write() as connection:  # as FAT has it: same time, no ctime
        connection.execute("UPDATE files SET ctime_ns = 0, mtime_ns = ?", (stamp.st_mtime_ns,))
    library.look_at(path)
    library.read_all()
    assert library.texts() == {(b"a.md", ""): "tan"}


class Silent:
    """A watcher that hears nothing."""

    def follow(self, roots):
        self.roots = roots

    def check(self):
        pass

    def watch_again(self, root):
        pass

    def is_watching(self, root):
        return root in self.roots

    def watched_inodes(self):
        return None


@pytest.fixture
def following(library):
    watcher = Silent()
    library.add_source(watch=True)
    return Following(
        library.database,
        library.reconciler,
        Settling(library.steady),
        watcher,
        Coverage(watcher, Mounts()),
        Clocks(library.clock, library.steady),
        lambda _changes: None,
        Pace(),
    )


@pytest.mark.parametrize("jump_s", [3_600.0, -3_600.0])
def test_after_sleep_and_after_the_clock_was_set_everything_is_gone_through(
    library, following, files, jump_s
):
    """A sleeping machine's steady clock stands still while the one on the wall goes on."""
    following.tick(Cancel())
    (files / "a.md").write_text("written by the other system of this machine")
    library.steady.now_s += 3.0
    library.clock.now_s += 3.0
    following.tick(Cancel())
    assert library.catalog.counts().files.total == 0
    library.steady.now_s += 3.0
    library.clock.now_s += jump_s
    following.tick(Cancel())
    assert library.catalog.counts().files.total == 1


def test_everything_is_gone_through_every_quarter_of_an_hour(library, following, files):
    following.tick(Cancel())
    (files / "a.md").write_text("missed")
    library.steady.now_s += 14 * 60.0
    library.clock.now_s += 14 * 60.0
    following.tick(Cancel())
    assert library.catalog.counts().files.total == 0
    library.steady.now_s += 61.0
    library.clock.now_s += 61.0
    following.tick(Cancel())
    assert library.catalog.counts().files.total == 1
