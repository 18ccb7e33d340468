import os
import threading
from pathlib import Path

import pytest

from indexer.errors import ProblemCode, StorageFull
from indexer.follow import fingerprint
from indexer.store.catalog_files import find_file
from indexer.types import DocumentKind, ParsedDocument, Problem
from indexer.work import reading
from indexer.work.queue import Lease
from indexer.work.reading import Outcome
from indexer.work.room import means_full
from kernel.child import ChildDied, ChildTimeout
from kernel.work import Cancel, Cancelled


def test_a_mailbox_becomes_a_document_a_message(library, files):
    (files / "box.mbox").write_text("=== one\nfirst\n=== two\nsecond\n")
    library.bring_up_to_date()
    assert library.texts() == {(b"box.mbox", "one"): "first\n", (b"box.mbox", "two"): "second\n"}


def test_a_large_mailbox_is_stored_as_it_is_read(library, files, monkeypatch):
    monkeypatch.setattr(reading, "_CHARACTERS_IN_MEMORY", 20)
    names = [f"message {n}" for n in range(10)]
    (files / "box.mbox").write_text("".join(f"=== {n}\n{n} words\n" for n in names))
    library.sweep()
    (lease,) = library.queue.take(1)
    cancel = Cancel()
    known = find_file(library.database.read(), lease.path)
    result = library.reader.read(lease, known, cancel)
    assert result.is_large
    library.worker._store_batch([result])
    assert {member for _, member in library.documents()} == set(names)
    assert library.queue.take(1) == []


def test_one_bad_file_does_not_harm_the_others_of_its_batch(library, files):
    for name in ("a", "b", "c"):
        (files / f"{name}.md").write_text(f"words of {name}")
    library.sweep()
    readings = []
    for lease in library.queue.take(10):
        library.worker._read_one(library.reader, lease, Cancel())
        readings.append(library.worker._readings.get_nowait())
    bad = readings[1]
    bad.documents = [object()]  # something that no catalogue takes
    library.worker._store_batch(readings)
    assert len(library.documents()) == 2
    name = Path(os.fsdecode(bad.lease.path)).name
    assert library.problems() == {name: ProblemCode.CRASHED_PARSER}
    assert library.queue.take(10) == []
    assert not library.sweep()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ChildDied("the parser", -11), ProblemCode.UNREADABLE),
        (ChildTimeout("the parser", 30), ProblemCode.UNREADABLE),
        (RuntimeError("bug"), ProblemCode.CRASHED_PARSER),
    ],
)
def test_a_parser_that_fails_gives_the_file_its_reason(library, files, monkeypatch, error, code):
    path = files / "a.md"
    path.write_text("words")
    original = library.parser.parse

    def parse(path, cancel):
        raise error
        yield

    monkeypatch.setattr(library.parser, "parse", parse)
    library.bring_up_to_date()
    assert library.problems() == {"a.md": code}
    assert library.state(path) == "failed"
    monkeypatch.setattr(library.parser, "parse", original)
    library.clock.now_s += 61
    library.read_all()
    is_tried_again = code is ProblemCode.UNREADABLE
    assert bool(library.documents()) == is_tried_again
    path.write_text("changed words")
    library.bring_up_to_date()
    assert library.problems() == {}
    assert library.state(path) == "semantic"


def test_what_was_read_before_a_timeout_stays_findable(library, files, monkeypatch):
    path = files / "a.md"
    path.write_text("boiler")
    library.bring_up_to_date()
    path.write_text("boiler and pump")

    def parse(path, cancel):
        yield Problem(ProblemCode.TIMED_OUT, "It took too long.")

    monkeypatch.setattr(library.parser, "parse", parse)
    library.bring_up_to_date()
    assert library.find("boiler")
    assert library.problems() == {"a.md": ProblemCode.TIMED_OUT}
    assert library.state(path) == "semantic"


def test_part_of_a_document_is_kept_with_its_problem(library, files, monkeypatch):
    (files / "a.md").write_text("x")

    def parse(path, cancel):
        yield ParsedDocument(DocumentKind.PDF, "a", "the first page")
        yield Problem(ProblemCode.PARTIAL, "Page 2 is damaged.")

    monkeypatch.setattr(library.parser, "parse", parse)
    library.bring_up_to_date()
    assert library.find("page")
    assert library.problems() == {"a.md": ProblemCode.PARTIAL}
    assert library.state(files / "a.md") == "semantic"
    assert not library.bring_up_to_date()


def test_a_file_without_permission_is_tried_again_later(library, files, monkeypatch):
    path = files / "a.md"
    path.write_text("words")
    open_file = fingerprint.open_for_reading

    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(reading, "open_for_reading", refuse)
    library.bring_up_to_date()
    assert library.problems() == {"a.md": ProblemCode.UNREADABLE}
    monkeypatch.setattr(reading, "open_for_reading", open_file)
    assert not library.bring_up_to_date()
    library.clock.now_s += 61
    library.bring_up_to_date()
    assert library.problems() == {}
    assert library.find("words")


def test_a_file_that_vanishes_before_it_is_read_is_handed_back(library, files):
    path = files / "a.md"
    path.write_text("words")
    library.sweep()
    path.unlink()
    library.read_all()
    assert library.gone == [os.fsencode(path)]
    assert library.queue.take(1) == []
    library.look_at(path)
    assert library.catalog.counts().files.total == 0


def test_a_file_that_changes_while_it_is_read_is_read_again(library, files, monkeypatch):
    path = files / "a.md"
    path.write_text("first")
    parse = library.parser.parse

    def parse_and_change(where, cancel):
        yield from parse(where, cancel)
        if len(library.parser.parsed) == 1:
            path.write_text("second version")

    monkeypatch.setattr(library.parser, "parse", parse_and_change)
    library.sweep()
    library.read_all()
    assert library.documents() == {}
    library.clock.now_s += 1
    library.read_all()
    assert library.texts() == {(b"a.md", ""): "second version"}


def test_a_file_that_never_rests_is_indexed_in_the_end(library, files, monkeypatch):
    path = files / "log.md"
    path.write_text("start")
    parse = library.parser.parse

    def parse_and_change(where, cancel):
        yield from parse(where, cancel)
        with path.open("a") as file:
            file.write(" more")

    monkeypatch.setattr(library.parser, "parse", parse_and_change)
    library.sweep()
    for _ in range(10):
        library.read_all()
        library.clock.now_s += 1000
    assert len(library.documents()) == 1
    assert library.queue.take(1) == []


def test_cancelling_gives_the_file_back(library, files):
    (files / "a.md").write_text("words")
    library.sweep()
    leases = library.queue.take(1)
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        library.worker._read_all(library.reader, leases, cancel)
    assert len(library.queue.take(1)) == 1


def test_a_full_disk_keeps_the_file_in_the_queue_and_says_so_once(library, files):
    for name in "ab":
        (files / f"{name}.md").write_text("words " * 20_000)
    library.bring_up_to_date()
    for name in "cd":
        (files / f"{name}.md").write_text(f"other {name} words " * 20_000)
    library.sweep()
    (pages,) = library.database.read().execute("PRAGMA page_count").fetchone()
    with library.database.write() as connection:
        pass
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    for lease in library.queue.take(10):
        library.worker._read_one(library.reader, lease, Cancel())
        library.worker._store_batch([library.worker._readings.get_nowait()])
    assert len(library.notices) == 1
    assert isinstance(library.notices[0], StorageFull)
    room = library.worker._room
    assert room.is_full
    assert {path for path, _ in library.documents()} == {b"a.md", b"b.md"}
    assert library.find("words")
    connection.execute("PRAGMA max_page_count = 1000000")
    assert room.try_again()
    assert not room.is_full
    library.read_all()
    assert len(library.documents()) == 4
    assert len(library.notices) == 1


def test_room_knows_a_full_disk_however_it_is_wrapped(library):
    error = RuntimeError("cache")
    error.__cause__ = OSError(28, "No space left on device")
    assert means_full(error)
    assert not means_full(ValueError("x"))
    assert not means_full(None)


def test_a_sparse_file_of_two_gigabytes_is_named_quickly(files, digest):
    path = files / "film.bin"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    first = fingerprint.fingerprint_of(os.fsencode(path), Cancel())
    assert first == fingerprint.fingerprint_of(os.fsencode(path), Cancel())
    with path.open("r+b") as file:
        file.seek(1 << 30)
        file.write(b"x")
    os.utime(path, (5, 5))
    assert fingerprint.fingerprint_of(os.fsencode(path), Cancel()) != first
    small = files / "small"
    small.write_bytes(b"abc" * 1_000_000)
    assert fingerprint.fingerprint_of(os.fsencode(small), Cancel()) == digest(b"abc" * 1_000_000)


def test_a_link_put_in_a_files_place_is_not_opened(library, files, tmp_path):
    (tmp_path / "secret").write_text("secret")
    (files / "a.md").write_text("words")
    library.sweep()
    (files / "a.md").unlink()
    (files / "a.md").symlink_to(tmp_path / "secret")
    library.read_all()
    assert library.parser.parsed == []
    with pytest.raises(OSError, match="symbolic"):
        fingerprint.open_for_reading(os.fsencode(files / "a.md"))


def test_an_outcome_for_a_file_that_was_removed_meanwhile_is_dropped(library, files):
    (files / "a.md").write_text("words")
    library.sweep()
    (lease,) = library.queue.take(1)
    library.worker._read_one(library.reader, lease, Cancel())
    with library.database.write() as connection:
        connection.execute("DELETE FROM files")
    library.worker._store_batch([library.worker._readings.get_nowait()])
    assert library.documents() == {}
    assert library.queue.take(1) == []


def test_nothing_is_read_of_an_unknown_path(library):
    lease = Lease(b"/nowhere", 0, 0)
    assert library.worker._read_one(library.reader, lease, Cancel())
    assert library.worker._readings.get_nowait().outcome is Outcome.GONE


def test_a_reader_without_files_lets_its_parser_s_process_end(library, files, monkeypatch):
    rested, cancel = threading.Event(), Cancel()
    monkeypatch.setattr(library.parser, "close", rested.set)
    monkeypatch.setattr(library.worker, "_rest_after_s", 0.2)
    thread = threading.Thread(target=library.worker.run_reader, args=(library.reader, cancel))
    thread.start()
    assert rested.wait(60)
    assert thread.is_alive()
    cancel.set()
    thread.join(60)
    assert not thread.is_alive()


def test_a_file_that_is_gone_is_never_neither_waiting_nor_to_be_looked_at(library, files):
    (files / "a.md").write_text("words")
    library.sweep()
    (files / "a.md").unlink()
    waiting = []

    def look(paths):
        rows = library.database.read().execute("SELECT path FROM queue").fetchall()
        waiting.append(([row["path"] for row in rows], list(paths)))

    library.worker._on_gone = look
    library.read_all()
    path = os.fsencode(files / "a.md")
    assert waiting == [([path], [path])]
    assert library.queue.take(1) == []
