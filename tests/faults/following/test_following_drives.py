"""A drive that is away is no deletion, whatever stands in its place."""

import shutil

import pytest


def write(path, text="some words"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


@pytest.fixture
def on_drive(library_class, home, drive):
    """A library over a drive with three notes that have been read."""
    library = library_class(home, drive.place)
    for name in ("a", "b", "deep/c"):
        write(drive.place / f"{name}.md", f"note {name}")
    library.add_source()
    library.bring_up_to_date()
    yield library
    library.close()


def is_missing(library):
    return library.catalog.sources()[0].missing_since is not None


def test_an_unmounted_drive_leaves_everything_findable_and_costs_nothing_when_back(on_drive, drive):
    before = on_drive.documents()
    shelf = drive.shelf()
    drive.unplug()
    assert list(drive.place.iterdir()) == []
    on_drive.bring_up_to_date()
    assert is_missing(on_drive)
    assert on_drive.documents() == before
    assert on_drive.find("note")
    drive.plug(shelf)
    assert not on_drive.bring_up_to_date()
    assert not is_missing(on_drive)
    assert on_drive.documents() == before
    assert len(on_drive.parser.parsed) == len(on_drive.embedder.texts) == 3


def test_a_file_left_in_the_empty_mount_point_does_not_mislead(on_drive, drive):
    before = on_drive.documents()
    drive.unplug()
    write(drive.place / "stray.md")
    on_drive.bring_up_to_date()
    assert is_missing(on_drive)
    assert on_drive.documents() == before
    (drive.place / "stray.md").unlink()


def test_another_drive_in_the_same_place_is_not_taken_for_it(on_drive, drive):
    before = on_drive.documents()
    drive.unplug()
    drive.plug()
    write(drive.place / "other.md")
    on_drive.bring_up_to_date()
    assert is_missing(on_drive)
    assert on_drive.documents() == before


def test_a_folder_on_a_drive_that_is_gone_is_missing(library_class, home, drive):
    library = library_class(home, drive.place / "Notes")
    write(drive.place / "Notes/a.md")
    library.add_source()
    library.bring_up_to_date()
    drive.unplug()
    library.bring_up_to_date()
    assert is_missing(library)
    assert len(library.documents()) == 1
    library.close()


def test_what_was_deleted_while_the_drive_was_away_goes_when_it_is_back(on_drive, drive):
    shelf = drive.shelf()
    drive.unplug()
    on_drive.bring_up_to_date()
    (shelf / "a.md").unlink()
    drive.plug(shelf)
    on_drive.bring_up_to_date()
    assert set(on_drive.texts()) == {(b"b.md", ""), (b"deep/c.md", "")}


def test_emptying_a_drive_that_is_there_is_a_deletion(on_drive, drive):
    for name in ("a.md", "b.md"):
        (drive.place / name).unlink()
    shutil.rmtree(drive.place / "deep")
    on_drive.bring_up_to_date()
    assert on_drive.documents() == {}


def test_a_drive_mounted_within_a_source_may_go_and_come(library_class, home, drive):
    library = library_class(home, drive.place.parent)
    write(drive.place.parent / "own.md")
    write(drive.place / "theirs.md")
    library.add_source()
    library.bring_up_to_date()
    before = library.documents()
    assert len(before) == 2
    shelf = drive.shelf()
    drive.unplug()
    library.look_at(drive.place / "theirs.md")
    library.bring_up_to_date()
    assert set(library.documents()) >= set(before)
    drive.plug(shelf)
    library.bring_up_to_date()
    (drive.place / "theirs.md").unlink()
    library.bring_up_to_date()
    assert (b"drive/theirs.md", "") not in library.documents()
    library.close()


def test_files_of_a_drive_that_was_numbered_anew_are_deleted_when_they_are(on_drive, drive):
    with on_drive.database.write() as connection:
        connection.execute("UPDATE files SET device = device + 7")
    (drive.place / "a.md").unlink()
    on_drive.bring_up_to_date()
    assert set(on_drive.texts()) == {(b"b.md", ""), (b"deep/c.md", "")}
    assert len(on_drive.parser.parsed) == 3


def test_coming_and_going_is_noticed_within_seconds(running_class, home, drive, wait_until):
    running = running_class(home, drive.place)
    write(drive.place / "a.md")
    running.indexer.sources.add(drive.place)
    running.indexer.start()
    running.wait()
    shelf = drive.shelf()
    drive.unplug()
    wait_until(lambda: is_missing(running))
    assert len(running.texts()) == 1
    drive.plug(shelf)
    wait_until(lambda: not is_missing(running))
    write(drive.place / "b.md")
    wait_until(lambda: set(running.texts()) == {"a.md", "b.md"})
    assert len(running.parsed) == 2
    running.close()


def test_a_folder_mounted_within_a_source_is_watched_from_then_on(
    running_class, home, drive, wait_until
):
    drive.unplug()
    running = running_class(home, drive.place.parent)
    running.indexer.sources.add(drive.place.parent)
    running.indexer.start()
    running.wait()
    drive.plug()
    write(drive.place / "Notes/a.md")
    wait_until(lambda: set(running.texts()) == {"drive/Notes/a.md"})
    source = wait_until(
        lambda: next((s for s in running.catalog.sources() if s.watched_folders == 3), None)
    )
    assert source.folders == 3
    running.close()


def test_a_source_that_is_moved_away_and_back_is_missing_meanwhile(started, files, wait_until):
    files.rename(files.parent / "aside")
    wait_until(lambda: is_missing(started))
    assert started.indexer.why(files / "a.md").standing == "away"
    assert set(started.texts()) == {"a.md"}
    (files.parent / "aside").rename(files)
    wait_until(lambda: not is_missing(started))
    (files / "b.md").write_text("new")
    wait_until(lambda: set(started.texts()) == {"a.md", "b.md"})
    assert len(started.parsed) == 2


def test_an_empty_folder_in_place_of_the_source_is_a_deletion_only_on_the_same_drive(
    library, files
):
    write(files / "a.md")
    library.bring_up_to_date()
    shutil.rmtree(files)
    files.mkdir()
    library.bring_up_to_date()
    assert library.documents() == {}
