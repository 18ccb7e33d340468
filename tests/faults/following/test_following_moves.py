"""A file that moves is the same file, whatever is heard of the move."""

import os
import unicodedata
from pathlib import Path

import pytest

from indexer.follow.absence import HeldBack


def write(path, text="some words"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def ids(running):
    rows = running.database.read().execute("SELECT text, id FROM documents")
    return dict(tuple(row) for row in rows)


@pytest.mark.timeout(900)
def test_a_folder_of_10_000_files_that_is_renamed_is_not_embedded_again(running, files, wait_until):
    (files / "old").mkdir()
    for number in range(10_000):
        (files / f"old/{number}.md").write_text(f"thought {number}")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait(timeout_s=400)
    before, parsed = ids(running), len(running.parsed)
    assert len(running.embedder.texts) == 10_000
    (files / "old").rename(files / "new")
    moved = "SELECT count(*) FROM files WHERE CAST(path AS TEXT) GLOB '*/new/*'"
    wait_until(lambda: running.database.read().execute(moved).fetchone()[0] == 10_000, 200)
    running.wait(timeout_s=200)
    assert ids(running) == before
    assert len(running.embedder.texts) == 10_000
    assert len(running.parsed) == parsed == 10_000


def test_10_000_moves_of_a_folder_embed_nothing_again(running, files, wait_until):
    for number in range(5):
        path = write(files / f"here/{number}.md", f"thought {number}")
        # What was written this moment is read again when something happens to it: the times of
        # some disks are too coarse to show a second writing.
        os.utime(path, (1_700_000_000, 1_700_000_000))
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    before = ids(running)
    here, there = files / "here", files / "there"
    for _ in range(5_000):
        here.rename(there)
        there.rename(here)
    here.rename(there)
    wait_until(lambda: set(running.texts()) == {f"there/{n}.md" for n in range(5)})
    running.wait()
    assert ids(running) == before
    assert len(running.embedder.texts) == 5
    assert len(running.parsed) == 5


def test_files_renamed_one_by_one_embed_nothing_again(running, files, wait_until):
    for number in range(1_000):
        write(files / f"{number}.md", f"thought {number}")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    before = ids(running)
    for number in range(1_000):
        (files / f"{number}.md").rename(files / f"renamed {number}.md")
    wait_until(lambda: all(name.startswith("renamed") for name in running.texts()))
    running.wait()
    assert ids(running) == before
    assert len(running.embedder.texts) == len(running.parsed) == 1_000


def test_a_move_between_two_sources_is_a_move(started, files, tmp_path, wait_until):
    other = tmp_path / "other"
    other.mkdir()
    started.indexer.sources.add(other, "Others")
    started.wait()
    before = ids(started)
    (files / "a.md").rename(other / "b.md")
    wait_until(lambda: set(started.texts()) == {"../other/b.md"})
    assert ids(started) == before
    assert len(started.parsed) == len(started.embedder.texts) == 1
    row = started.database.read().execute(
        "SELECT s.collection FROM files f JOIN sources s ON s.id = f.source_id"
    )
    assert row.fetchone()[0] == "Others"


@pytest.fixture
def patient(tmp_path, files, library_class):
    """A library that waits 2 seconds before it believes that a file is gone."""
    (tmp_path / "patient").mkdir()
    library = library_class(tmp_path / "patient", files, grace_s=2.0)
    library.add_source()
    yield library
    library.close()


def test_the_halves_of_a_move_may_be_heard_of_apart(patient, files):
    path = write(files / "a.md")
    patient.bring_up_to_date()
    before = patient.documents()[b"a.md", ""]
    path.rename(files / "b.md")
    changes = patient.look_at(path)
    assert set(changes.postponed) == {os.fsencode(path)}
    assert patient.documents() == {(b"a.md", ""): before}
    patient.steady.now_s += 1.0
    assert patient.look_at(files / "b.md").moved
    assert patient.documents() == {(b"b.md", ""): before}
    patient.steady.now_s += 5.0
    assert not patient.look_at(path)
    assert patient.documents() == {(b"b.md", ""): before}


def test_the_half_that_tells_where_from_may_never_be_heard_of(patient, files):
    path = write(files / "a.md")
    patient.bring_up_to_date()
    before = patient.documents()[b"a.md", ""]
    path.rename(files / "b.md")
    assert patient.look_at(files / "b.md").moved
    assert patient.documents() == {(b"b.md", ""): before}


def test_a_copy_in_place_of_a_file_gone_a_moment_ago_is_the_file(patient, files):
    path = write(files / "a.md")
    patient.bring_up_to_date()
    before = patient.documents()[b"a.md", ""]
    path.unlink()
    patient.look_at(path)
    write(files / "sub/a.md")
    assert patient.look_at(files / "sub").moved
    assert patient.documents() == {(b"sub/a.md", ""): before}


def test_a_file_that_stays_away_is_deleted(patient, files):
    path = write(files / "a.md")
    patient.bring_up_to_date()
    path.unlink()
    patient.sweep()
    assert len(patient.documents()) == 1
    patient.steady.now_s += 2.5
    assert patient.look_at(path).vanished
    assert patient.documents() == {}


def test_a_file_that_comes_back_was_never_gone(patient, files):
    path = write(files / "a.md")
    patient.bring_up_to_date()
    path.rename(files.parent / "aside")
    patient.look_at(path)
    (files.parent / "aside").rename(path)
    patient.steady.now_s += 2.5
    patient.look_at(path)
    assert len(patient.documents()) == 1
    path.unlink()
    assert patient.look_at(path).postponed, "the time counts from the second time it went"


def test_while_much_is_being_moved_about_nothing_counts_as_deleted(files, library_class, tmp_path):
    (tmp_path / "restless").mkdir()
    quiet_s = [0.1]
    library = library_class(tmp_path / "restless", files)
    library.reconciler._held_back = HeldBack(library.steady, 2.0, lambda: quiet_s[0])
    library.add_source()
    path = write(files / "a.md")
    library.bring_up_to_date()
    path.unlink()
    library.sweep()
    library.steady.now_s += 3.0
    assert not library.sweep().vanished
    quiet_s[0] = 2.1
    assert library.sweep().vanished
    path = write(files / "b.md")
    library.bring_up_to_date()
    path.unlink()
    library.sweep()
    quiet_s[0] = 0.1
    library.steady.now_s += 30.0
    assert library.sweep().vanished, "not for ever"
    library.close()


def test_new_words_in_the_place_of_a_moved_file_are_another_file(library, files):
    path = write(files / "a.md", "the old text")
    library.bring_up_to_date()
    path.rename(files / "a.md.bak")
    write(path, "the new text, longer")
    library.look_at(path, files / "a.md.bak")
    library.read_all()
    assert library.texts() == {
        (b"a.md", ""): "the new text, longer",
        (b"a.md.bak", ""): "the old text",
    }


@pytest.mark.parametrize("by_events", [True, False])
def test_a_rename_of_capitals_only(library, files, by_events):
    path = write(files / "letter.md")
    library.bring_up_to_date()
    before = library.documents()[b"letter.md", ""]
    path.rename(files / "Letter.md")
    if by_events:
        library.look_at(path, files / "Letter.md")
    else:
        library.sweep()
    assert library.documents() == {(b"Letter.md", ""): before}
    assert len(library.parser.parsed) == 1


@pytest.mark.parametrize("spelling", ["LETTER.MD", unicodedata.normalize("NFD", "lettér.md")])
def test_a_disk_that_takes_several_spellings_for_one_name(library, files, monkeypatch, spelling):
    """Made believe: no such disk can be mounted here. ``lstat`` finds any spelling of a name."""
    old = unicodedata.normalize("NFC", "lettér.md") if not spelling.isupper() else "letter.md"
    path = write(files / old)
    library.bring_up_to_date()
    before = library.documents()[os.fsencode(old), ""]
    path.rename(files / spelling)
    real_lstat = os.lstat

    def fold(name):
        return unicodedata.normalize("NFC", os.fsdecode(name)).casefold()

    def lstat(path, **more):
        named = Path(os.fsdecode(path))
        entries = {fold(entry.name): entry for entry in named.parent.iterdir()}
        return real_lstat(entries.get(fold(named.name), named), **more)

    monkeypatch.setattr(os, "lstat", lstat)
    assert os.path.samestat(os.lstat(os.fsencode(path)), os.lstat(os.fsencode(files / spelling)))
    library.look_at(path, files / spelling)
    monkeypatch.undo()
    assert library.documents() == {(os.fsencode(spelling), ""): before}
    assert len(library.parser.parsed) == 1


def test_two_ways_to_write_an_accent_are_two_files_or_one_that_was_renamed(library, files):
    composed = unicodedata.normalize("NFC", "Café.md")
    decomposed = unicodedata.normalize("NFD", "Café.md")
    write(files / composed, "one")
    write(files / decomposed, "two")
    if len(list(files.iterdir())) == 1:
        pytest.skip("this disk takes both for the same name")
    library.bring_up_to_date()
    assert library.texts() == {
        (composed.encode(), ""): "one",
        (decomposed.encode(), ""): "two",
    }
    assert len(library.find("cafe")) == 2
    (files / decomposed).unlink()
    library.bring_up_to_date()
    (files / composed).rename(files / decomposed)
    assert library.bring_up_to_date().moved
    assert library.texts() == {(decomposed.encode(), ""): "one"}
    assert len(library.parser.parsed) == 2
