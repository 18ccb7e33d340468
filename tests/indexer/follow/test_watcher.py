import logging
import os
import sys
import threading

import pytest

from indexer.follow.watcher import Watcher


class Heard:
    def __init__(self):
        self.paths = set()
        self.sweeps = 0
        self.lock = threading.Lock()

    def touch(self, paths):
        with self.lock:
            self.paths.update(paths)

    def ask(self):
        self.sweeps += 1


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def watcher(heard, files):
    watcher = Watcher(heard.touch, heard.ask)
    watcher.follow([os.fsencode(files)])
    yield watcher
    watcher.stop()


def test_a_new_file_is_heard_of(watcher, heard, files, wait_until):
    (files / "a.md").write_text("x")
    wait_until(lambda: os.fsencode(files / "a.md") in heard.paths)


def test_both_ends_of_a_move_are_heard_of(watcher, heard, files, wait_until):
    path = files / "a.md"
    path.write_text("x")
    wait_until(lambda: os.fsencode(path) in heard.paths)
    heard.paths.clear()
    path.rename(files / "b.md")
    wait_until(lambda: {os.fsencode(path), os.fsencode(files / "b.md")} <= heard.paths)


def test_a_name_that_is_not_utf8_arrives_as_it_is(watcher, heard, files, wait_until):
    path = os.fsencode(files) + b"/caf\xe9.md"
    with open(path, "wb") as file:  # noqa: PTH123 - the name is bytes
        file.write(b"x")
    wait_until(lambda: path in heard.paths)


def test_reading_is_no_event(watcher, heard, files, wait_until):
    path = files / "a.md"
    path.write_text("x")
    # Events come in order: once this one is heard, all of the first file's were.
    (files / "between.md").write_text("z")
    wait_until(lambda: os.fsencode(files / "between.md") in heard.paths)
    assert os.fsencode(path) in heard.paths
    heard.paths.clear()
    path.read_text()
    (files / "later.md").write_text("y")
    wait_until(lambda: os.fsencode(files / "later.md") in heard.paths)
    assert os.fsencode(path) not in heard.paths


def test_a_root_that_was_replaced_is_watched_again(watcher, heard, files, wait_until, tmp_path):
    files.rename(tmp_path / "away")
    files.mkdir()
    watcher.check()
    assert heard.sweeps == 1
    (files / "a.md").write_text("x")
    wait_until(lambda: os.fsencode(files / "a.md") in heard.paths)
    watcher.check()
    assert heard.sweeps == 1


def test_a_root_that_comes_back_is_watched_again(heard, tmp_path, wait_until):
    root = tmp_path / "usb"
    watcher = Watcher(heard.touch, heard.ask)
    watcher.follow([os.fsencode(root)])
    assert not watcher.is_watching(os.fsencode(root))
    watcher.check()
    assert heard.sweeps == 0
    root.mkdir()
    watcher.check()
    assert heard.sweeps == 1
    assert watcher.is_watching(os.fsencode(root))
    watcher.stop()


def test_a_dead_emitter_is_noticed(watcher, heard, files, wait_until):
    (emitter,) = watcher._emitters()
    emitter.stop()
    emitter.join()
    watcher.check()
    assert heard.sweeps == 1
    (files / "a.md").write_text("x")
    wait_until(lambda: os.fsencode(files / "a.md") in heard.paths)


def test_a_dead_observer_is_noticed(watcher, heard, files, wait_until):
    watcher._observer.stop()
    watcher._observer.join()
    watcher.check()
    assert heard.sweeps == 1
    (files / "a.md").write_text("x")
    wait_until(lambda: os.fsencode(files / "a.md") in heard.paths)


@pytest.mark.skipif(sys.platform != "linux", reason="how watchdog hears of changes on Linux")
def test_a_thread_of_the_observers_that_ended_is_noticed(watcher, heard, files, wait_until):
    for thread in watcher._threads - {watcher._observer}:
        thread.stop()
        thread.join()
    assert watcher._observer.is_alive()
    watcher.check()
    assert heard.sweeps == 1
    (files / "a.md").write_text("x")
    wait_until(lambda: os.fsencode(files / "a.md") in heard.paths)


def test_lost_events_ask_for_a_sweep(watcher, heard):
    logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed")
    assert heard.sweeps == 1
    watcher.stop()
    logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed")
    assert heard.sweeps == 1


def test_a_limit_on_watches_is_no_error(heard, files):
    class Full:
        def start(self):
            raise OSError(24, "inotify instance limit reached")

    watcher = Watcher(heard.touch, heard.ask, Full)
    watcher.follow([os.fsencode(files)])
    assert not watcher.is_watching(os.fsencode(files))
    watcher.stop()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")
def test_the_kernel_tells_which_folders_it_watches(watcher, files, wait_until):
    (files / "sub").mkdir()
    wait_until(lambda: (files / "sub").stat().st_ino in watcher.watched_inodes())
    assert files.stat().st_ino in watcher.watched_inodes()
    watcher.follow([])
    wait_until(lambda: files.stat().st_ino not in watcher.watched_inodes())
