"""What is forgotten stays out, under every name, until the person adds it again."""

import os

import pytest

from indexer.follow.rules import FORGOTTEN


@pytest.fixture
def secret(started, files, wait_until):
    path = files / "secret.md"
    path.write_text("the zugzwang affair")
    wait_until(lambda: "secret.md" in started.texts())
    started.wait()
    assert started.indexer.sources.forget(path) == 1
    return path


def settle(running):
    running.indexer.rescan()
    running.wait()


def test_a_forgotten_file_stays_out_when_it_is_renamed(started, secret, files, home, wait_until):
    secret.rename(files / "harmless.md")
    settle(started)
    assert set(started.texts()) == {"a.md"}
    told = started.indexer.why(files / "harmless.md")
    assert (told.standing, FORGOTTEN in told.message) == ("left_out", True)
    assert not [p for p in home.rglob("library.db*") if b"zugzwang" in p.read_bytes()]
    (files / "harmless.md").rename(files / "once more.md")
    settle(started)
    assert set(started.texts()) == {"a.md"}
    started.indexer.sources.add(files / "once more.md")
    settle(started)
    assert set(started.texts()) == {"a.md", "once more.md"}


def test_a_copy_of_a_forgotten_file_stays_out(started, secret, files):
    (files / "copy.md").write_text(secret.read_text())
    secret.unlink()
    settle(started)
    assert set(started.texts()) == {"a.md"}
    assert started.catalog.counts().files.total == 1
    assert FORGOTTEN in started.indexer.why(files / "copy.md").message


def test_a_forgotten_file_that_is_edited_and_then_renamed_stays_out(started, secret, files):
    secret.write_text("the zugzwang affair, continued")
    settle(started)
    secret.rename(files / "harmless.md")
    settle(started)
    assert set(started.texts()) == {"a.md"}


def test_a_forgotten_folder_that_is_renamed_stays_out_with_all_in_it(started, files, wait_until):
    diary = files / "diary"
    diary.mkdir()
    (diary / "monday.md").write_text("it rained")
    wait_until(lambda: "diary/monday.md" in started.texts())
    started.wait()
    started.indexer.sources.forget(diary)
    (diary / "tuesday.md").write_text("it never was in the index")
    settle(started)
    diary.rename(files / "journal")
    settle(started)
    assert set(started.texts()) == {"a.md"}
    assert FORGOTTEN in started.indexer.why(files / "journal/tuesday.md").message


def test_a_copy_that_was_there_when_the_other_was_forgotten_stays(started, files, wait_until):
    for name in ("one.md", "two.md"):
        (files / name).write_text("the same words")
    wait_until(lambda: len(started.texts()) == 3)
    started.wait()
    started.indexer.sources.forget(files / "one.md")
    os.utime(files / "two.md")
    settle(started)
    assert set(started.texts()) == {"a.md", "two.md"}


def test_another_file_with_a_forgotten_inode_is_indexed(started, secret, files):
    secret.unlink()
    settle(started)
    for number in range(5):  # one of them gets the inode, on most disks
        (files / f"{number}.md").write_text(f"new thought {number}")
    settle(started)
    assert len(started.texts()) == 6


def test_adding_a_forgotten_file_again_by_its_own_name(started, secret):
    started.indexer.sources.add(secret)
    settle(started)
    assert set(started.texts()) == {"a.md", "secret.md"}


def test_forgetting_an_empty_file_keeps_no_other_empty_file_out(started, files, wait_until):
    for name in ("empty.md", "void.md"):
        (files / name).write_text("")
    wait_until(lambda: started.catalog.counts().files.skipped == 2)
    started.indexer.sources.forget(files / "empty.md")
    (files / "void.md").unlink()
    (files / "later.md").write_text("")
    settle(started)
    wait_until(lambda: started.catalog.counts().files.total == 2)
