import os
import subprocess
import sys
import threading
import time

import pytest

from indexer.follow.named_paths import NoSuchPath
from indexer.store import catalog_sources
from indexer.work.parsing import Parsing
from kernel.errors import AntorchaError, PermanentError
from kernel.work import Cancel, Cancelled, ignore_progress


@pytest.fixture
def started(running, files):
    (files / "a.md").write_text("the first")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    return running


def test_from_a_folder_to_findable_documents(started):
    assert started.texts() == {"a.md": "the first"}
    counts = started.catalog.counts().files
    assert (counts.total, counts.semantic) == (1, 1)
    assert started.vectors.count() == 1
    assert started.indexer.backlog.pending() == type(started.indexer.backlog.pending())(0, 0)


def test_changes_are_followed_while_it_runs(started, files, wait_until):
    (files / "b.md").write_text("the second")
    wait_until(lambda: started.texts() == {"a.md": "the first", "b.md": "the second"})
    (files / "a.md").write_text("changed")
    wait_until(lambda: started.texts().get("a.md") == "changed")
    (files / "b.md").unlink()
    wait_until(lambda: started.texts() == {"a.md": "changed"})
    (files / "sub").mkdir()
    (files / "sub/c.md").write_text("deep")
    wait_until(lambda: started.texts().get("sub/c.md") == "deep")
    started.wait()
    parsed = len(started.parsed)
    (files / "sub").rename(files / "renamed")
    wait_until(lambda: "renamed/c.md" in started.texts())
    assert "sub/c.md" not in started.texts()
    assert len(started.parsed) == parsed


def test_an_atomic_save_is_an_edit_of_the_same_document(started, files, wait_until):
    database = started.database
    before = database.read().execute("SELECT id FROM documents").fetchall()
    (files / ".a.md.tmp").write_text("saved")
    (files / ".a.md.tmp").rename(files / "a.md")
    wait_until(lambda: started.texts() == {"a.md": "saved"})
    assert [tuple(row) for row in database.read().execute("SELECT id FROM documents")] == [
        tuple(row) for row in before
    ]


def test_coverage_is_told(started, files, wait_until):
    (files / "x/y").mkdir(parents=True)
    started.indexer.rescan()
    started.wait()
    (source,) = started.catalog.sources()
    assert source.folders == 3
    assert source.watched_folders in (3, 0) if not sys.platform.startswith("linux") else 3
    assert source.last_sweep_at


def test_a_source_that_is_not_watched_waits_for_a_sweep(running, files, wait_until):
    running.indexer.sources.add(files, watch=False)
    running.indexer.start()
    running.wait()
    (files / "a.md").write_text("words")
    running.indexer.rescan()
    running.wait()
    assert running.texts() == {"a.md": "words"}
    (source,) = running.catalog.sources()
    assert source.watched_folders == 0


def test_a_single_file_can_be_a_source(running, files, wait_until):
    (files / "a.md").write_text("one")
    (files / "b.md").write_text("two")
    running.indexer.sources.add(files / "a.md")
    running.indexer.start()
    running.wait()
    assert running.texts() == {"a.md": "one"}
    (files / "a.md").write_text("changed")
    wait_until(lambda: running.texts() == {"a.md": "changed"})


def test_wrong_sources_are_refused(running, files, home):
    with pytest.raises(NoSuchPath):
        running.indexer.sources.add(files / "nowhere")
    with pytest.raises(PermanentError):
        running.indexer.sources.add(home)
    assert not running.indexer.sources.remove(files)


def test_the_home_inside_a_source_is_left_out(running, home):
    running.indexer.sources.add(home.parent)
    (home.parent / "files/a.md").write_text("words")
    running.indexer.start()
    running.wait()
    assert set(running.texts()) == {"a.md"}


def test_removing_and_forgetting_while_it_runs(started, files, home, wait_until, bytes_in):
    (files / "secret.md").write_text("the zugzwang affair")
    wait_until(lambda: "secret.md" in started.texts())
    started.wait()
    assert started.indexer.sources.forget(files / "secret.md") == 1
    assert bytes_in(home, b"zugzwang") == []
    (files / "secret.md").write_text("the zugzwang affair, continued")
    started.indexer.rescan()
    started.wait()
    assert started.texts() == {"a.md": "the first"}
    started.indexer.sources.add(files / "secret.md")
    started.wait()
    assert "secret.md" in started.texts()
    assert started.indexer.sources.remove(files / "secret.md")
    assert started.indexer.sources.remove(files)
    assert started.catalog.counts().files.total == 0
    wait_until(lambda: started.vectors.count() == 0)


def test_when_all_is_done_what_went_has_left_the_index_of_meanings(started, files):
    remove = started.vectors.remove

    def remove_late(ids):
        time.sleep(0.3)  # whoever waits looks several times meanwhile
        remove(ids)

    started.vectors.remove = remove_late
    assert started.indexer.sources.remove(files)
    started.wait()
    assert started.vectors.count() == 0


def test_a_model_that_comes_while_the_lack_of_one_is_found_out_is_not_missed(running, files):
    asked, may_answer = threading.Event(), threading.Event()
    embedder = running._embedder

    def answer_late():
        is_missing = running.embedder_failure is not None
        asked.set()
        assert may_answer.wait(100)
        if is_missing:
            raise PermanentError("There is no embedding model", "", "Fetch one.")
        return embedder()

    running.embedder_failure = PermanentError("There is no embedding model", "", "Fetch one.")
    running.indexer._embedding._embedding._embedder = answer_late
    (files / "a.md").write_text("words")
    running.indexer.sources.add(files)
    running.indexer.start()
    assert asked.wait(100)
    running.embedder_failure = None
    running.indexer.embedder_changed()
    may_answer.set()
    running.wait()
    assert running.catalog.counts().files.semantic == 1
    assert running.notices == []


def test_an_interrupted_removal_is_finished_at_the_start(running, files):
    (files / "a.md").write_text("words")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    running.indexer.stop()
    with running.database.write() as connection:
        connection.execute("UPDATE sources SET is_removing = 1")
    running.indexer.start()
    deadline = time.monotonic() + 100
    while catalog_sources.half_removed(running.database.read()):
        assert time.monotonic() < deadline
    assert running.catalog.counts().files.total == 0


def test_a_parser_that_cannot_start_is_told_once_and_tried_again(
    running_class, home, files, monkeypatch, wait_until
):
    monkeypatch.setattr("indexer.work.indexing._ROOM_S", 0.1)
    running = running_class(home, files)
    make, failures = running.indexer._parsing.make_parser, []

    def fail_at_first():
        if len(failures) < 6:
            failures.append(1)
            raise OSError("no such program")
        return make()

    parsing = Parsing(fail_at_first, running.indexer._parsing.chunk, "1")
    monkeypatch.setattr(running.indexer, "_parsing", parsing)
    (files / "a.md").write_text("words")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    assert running.texts() == {"a.md": "words"}
    assert len(running.notices) == 1
    running.close()


def test_paused_nothing_is_read_but_changes_are_noticed(started, files, wait_until):
    started.indexer.pause(True)
    (files / "b.md").write_text("later")
    wait_until(lambda: started.catalog.counts().files.pending == 1)
    assert started.indexer.backlog.pending().keyword == 1
    cancel = Cancel()
    threading.Timer(0.3, cancel.set).start()
    with pytest.raises(Cancelled):
        started.indexer.wait_idle("keyword", cancel, ignore_progress)
    started.indexer.pause(False)
    started.wait()
    assert "b.md" in started.texts()


def test_while_somebody_waits_for_an_answer_nothing_is_read_and_then_all_is(
    started, files, wait_until
):
    with started.right_of_way.taken():
        (files / "b.md").write_text("later")
        wait_until(lambda: started.catalog.counts().files.pending == 1)
        cancel = Cancel()
        threading.Timer(0.3, cancel.set).start()
        with pytest.raises(Cancelled):
            started.indexer.wait_idle("keyword", cancel, ignore_progress)
    started.wait()
    assert "b.md" in started.texts()


def test_a_batch_that_somebody_would_wait_for_is_stopped_and_repeated(running, files, wait_until):
    class Slow(type(running.embedder)):
        """Takes for ever, until it is stopped once."""

        began = threading.Event()
        stopped = threading.Event()

        def embed_passages(self, texts, cancel=None):
            if not self.stopped.is_set():
                self.began.set()
                cancel.wait(100)
                cancel.raise_if_set()
            return super().embed_passages(texts, cancel)

    running.embedder = slow = Slow()
    (files / "a.md").write_text("a thought")
    running.indexer.sources.add(files)
    running.indexer.start()
    assert slow.began.wait(100)
    with running.right_of_way.taken():
        slow.stopped.set()
    running.wait()
    assert running.vectors.count() == 1
    assert running.notices == []


def test_stopping_does_not_wait_for_a_batch(running, files):
    class Endless(type(running.embedder)):
        began = threading.Event()
        was_stopped = False

        def embed_passages(self, texts, cancel=None):
            self.began.set()
            self.was_stopped = cancel.wait(100)
            cancel.raise_if_set()

    running.embedder = endless = Endless()
    (files / "a.md").write_text("a thought")
    running.indexer.sources.add(files)
    running.indexer.start()
    assert endless.began.wait(100)
    running.indexer.stop()
    assert endless.was_stopped, "stopping gave up on the batch rather than ending it"


def test_progress_is_reported(running, files):
    for number in range(30):
        (files / f"{number}.md").write_text(f"text {number}")
    running.indexer.sources.add(files)
    running.indexer.start()
    reports = []
    running.indexer.wait_idle("semantic", Cancel(), reports.append)
    assert all(report.stage == "indexing" for report in reports)
    assert all(report.total is None or report.done <= report.total for report in reports)


def test_without_a_model_there_is_one_notice_and_words_are_found(running, files, wait_until):
    running.embedder_failure = PermanentError("There is no embedding model", "", "Fetch one.")
    (files / "a.md").write_text("words")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait("keyword")
    with pytest.raises(AntorchaError, match="no embedding model"):
        running.wait("semantic")
    wait_until(lambda: running.notices)
    assert len(running.notices) == 1
    assert running.catalog.counts().files.keyword == 1
    running.embedder_failure = None
    running.indexer.embedder_changed()
    running.wait()
    assert running.catalog.counts().files.semantic == 1


def test_changes_are_announced_a_few_times_a_second(running, files, wait_until):
    for number in range(200):
        (files / f"{number}.md").write_text(f"text {number}")
    running.indexer.sources.add(files)
    started = time.monotonic()
    running.indexer.start()
    running.wait()
    wait_until(lambda: set().union(*running.changes) >= {"sources", "documents"})
    count, took_s = len(running.changes), time.monotonic() - started
    assert count <= took_s * 5 + 2


def test_stopping_and_starting_again_resumes(running, files):
    for number in range(300):
        (files / f"{number}.md").write_text(f"text {number}")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.indexer.stop()
    running.indexer.start()
    running.wait()
    assert len(running.texts()) == 300
    assert running.catalog.counts().files.semantic == 300
    running.indexer.stop()
    assert all(parser.is_closed for parser in running.parsers)


def test_a_waiting_client_is_let_go_when_it_stops(running, files):
    running.indexer.pause(True)
    (files / "a.md").write_text("words")
    running.indexer.sources.add(files)
    running.indexer.start()
    failures = []

    def wait():
        try:
            running.indexer.wait_idle("keyword", Cancel(), ignore_progress)
        except Cancelled as error:
            failures.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    running.indexer.stop()
    thread.join(60)
    assert len(failures) == 1


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 16 MB; only root may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk, and not in every container")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_stops_nothing_but_indexing(small_disk, files, running_class, wait_until):
    home = small_disk / "home"
    home.mkdir()
    running = running_class(home, files)
    (files / "early.md").write_text("early bird")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    ballast = small_disk / "ballast"
    with pytest.raises(OSError, match="space"), ballast.open("wb") as file:
        while True:
            file.write(bytes(64 * 1024))
            file.flush()
    for number in range(50):
        (files / f"{number}.md").write_text(f"word{number} " * 5000)
    running.indexer.rescan()
    wait_until(lambda: running.indexer.is_waiting_for_room)
    found = (
        running.database.read()
        .execute("SELECT rowid FROM passage_words WHERE passage_words MATCH 'bird'")
        .fetchall()
    )
    assert len(found) == 1
    assert running.catalog.counts().files.semantic >= 1
    wait_until(lambda: running.notices)
    assert len(running.notices) == 1
    assert "full" in running.notices[0][0]
    ballast.unlink()
    running.wait()
    assert len(running.texts()) == 51
    assert len(running.notices) == 1
    assert not running.indexer.is_waiting_for_room
    running.close()
