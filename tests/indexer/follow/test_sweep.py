import os
import socket
import stat
from pathlib import Path

import pytest

from indexer.errors import ProblemCode
from indexer.follow.links import LINK_INSIDE, LINK_NOWHERE, LINK_OUTSIDE
from indexer.follow.scan import Scanner
from indexer.follow.stability import QUIET_S
from indexer.store.catalog_files import FileStamp
from kernel.work import Cancel, Cancelled


def write(path, text="some words"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_new_changed_and_vanished_files_are_found(library, files):
    write(files / "a.md", "first")
    write(files / "deep/er/b.md", "second")
    library.bring_up_to_date()
    assert library.texts() == {(b"a.md", ""): "first", (b"deep/er/b.md", ""): "second"}
    write(files / "a.md", "first, longer")
    (files / "deep/er/b.md").unlink()
    library.bring_up_to_date()
    assert library.texts() == {(b"a.md", ""): "first, longer"}
    assert library.find("second") == set()


def test_nothing_changed_means_nothing_read(library, files):
    write(files / "a.md")
    library.bring_up_to_date()
    assert not library.bring_up_to_date()
    assert len(library.parser.parsed) == 1


def test_a_touched_file_is_neither_parsed_nor_embedded_again(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    before = library.documents()
    os.utime(path, (1, 1))
    assert library.bring_up_to_date().changed
    assert len(library.parser.parsed) == len(library.embedder.texts) == 1
    assert library.documents() == before
    assert library.state(path) == "semantic"
    assert not library.bring_up_to_date()


def change_secretly(path, text):
    """Other words of the same length, and the time of writing put back."""
    times = path.stat()
    assert len(text) == times.st_size
    path.write_text(text)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def test_a_change_that_keeps_size_and_time_is_seen(library, files):
    path = write(files / "a.md", "red")
    library.bring_up_to_date()
    change_secretly(path, "tan")
    assert library.bring_up_to_date().changed
    assert library.texts() == {(b"a.md", ""): "tan"}


def test_a_thorough_sweep_sees_what_a_disk_without_ctime_hides(library, files):
    path = write(files / "a.md", "red")
    library.bring_up_to_date()
    change_secretly(path, "tan")
    with library.database.write() as connection:
        connection.execute("UPDATE files SET ctime_ns = 0")
    assert not library.sweep()
    library.sweep(thorough=True)
    library.read_all()
    assert library.texts() == {(b"a.md", ""): "tan"}


def test_new_permissions_cost_a_look_at_the_content_and_no_more(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    path.chmod(0o600)
    library.bring_up_to_date()
    assert len(library.parser.parsed) == len(library.embedder.texts) == 1
    assert library.state(path) == "semantic"
    assert not library.bring_up_to_date()


def test_another_version_of_the_parsers_reads_again(make_library, files, tmp_path):
    write(files / "a.md")
    first = make_library(files, "1", tmp_path / "same")
    first.add_source()
    first.bring_up_to_date()
    first.close()
    second = make_library(files, "2", tmp_path / "same")
    second.bring_up_to_date()
    assert len(second.parser.parsed) == 1
    assert not second.bring_up_to_date()


@pytest.mark.parametrize("target", ["b.md", "sub/a.md", "sub/b.md"])
def test_a_moved_file_keeps_its_documents_without_being_read(library, files, target):
    path = write(files / "a.md", "one\n\ntwo")
    (files / "sub").mkdir()
    library.bring_up_to_date()
    [(document_id, text)] = library.documents().values()
    passages = library.passages()
    path.rename(files / target)
    assert library.bring_up_to_date().moved
    assert library.documents() == {(target.encode(), ""): (document_id, text)}
    assert library.passages() == passages
    assert len(library.parser.parsed) == 1
    assert len(library.embedder.texts) == 2
    assert library.state(files / target) == "semantic"


def test_a_moved_file_is_found_by_its_new_name(library, files):
    path = write(files / "unsinn.md", "text")
    library.bring_up_to_date()
    path.rename(files / "steuer.md")
    library.bring_up_to_date()
    assert library.find("steuer")
    row = library.database.read().execute("SELECT title FROM documents").fetchone()
    assert row["title"] == "steuer"


def test_a_move_to_another_disk_is_known_by_its_content(library, files):
    path = write(files / "a.md", "carried over")
    library.bring_up_to_date()
    [(document_id, _)] = library.documents().values()
    write(files / "elsewhere/z.md", path.read_text())  # a copy has an inode of its own
    path.unlink()
    library.bring_up_to_date()
    assert library.documents() == {(b"elsewhere/z.md", ""): (document_id, "carried over")}
    assert len(library.parser.parsed) == 1


def test_a_renamed_folder_moves_all_that_is_in_it(library, files):
    for name in "abc":
        write(files / f"old/deep/{name}.md", name)
    library.bring_up_to_date()
    ids = {text: i for i, text in library.documents().values()}
    (files / "old").rename(files / "new")
    assert len(library.bring_up_to_date().moved) == 3
    assert {text: i for i, text in library.documents().values()} == ids
    assert {path for path, _ in library.documents()} == {
        f"new/deep/{name}.md".encode() for name in "abc"
    }
    assert len(library.parser.parsed) == 3


def test_two_files_that_change_places_are_told_apart(library, files):
    a, b = write(files / "a.md", "alpha"), write(files / "b.md", "a longer beta")
    library.bring_up_to_date()
    a.rename(files / "c")
    b.rename(a)
    (files / "c").rename(b)
    library.bring_up_to_date()
    assert library.texts() == {(b"a.md", ""): "a longer beta", (b"b.md", ""): "alpha"}


def test_an_inode_that_was_given_away_again_is_no_move(library, files):
    path = write(files / "a.md", "old text")
    library.bring_up_to_date()
    old = path.stat()
    path.unlink()
    new = write(files / "b.md", "quite another text")
    with library.database.write() as connection:  # most file systems do this by themselves
        connection.execute("UPDATE files SET inode = ?", (new.stat().st_ino,))
    assert old.st_size != new.stat().st_size
    [(old_id, _)] = library.documents().values()
    assert not library.bring_up_to_date().moved
    assert [i for i, _ in library.documents().values()] != [old_id]


def test_a_file_with_another_suffix_is_read_again_but_stays_the_same_document(library, files):
    path = write(files / "a.txt", "words")
    library.bring_up_to_date()
    [(document_id, _)] = library.documents().values()
    path.rename(files / "a.md")
    library.bring_up_to_date()
    assert library.documents() == {(b"a.md", ""): (document_id, "words")}
    assert len(library.parser.parsed) == 2
    assert len(library.embedder.texts) == 1


def test_a_file_that_was_away_when_it_was_to_be_read_is_read_when_it_is_heard_of(library, files):
    path = write(files / "here/a.md", "some words")
    library.add_source()
    library.sweep()
    (files / "here").rename(files / "there")
    library.read_all()
    assert library.texts() == {}
    assert library.gone == [os.fsencode(path)]
    (files / "there").rename(files / "here")
    library.look_at(path)
    library.read_all()
    assert library.texts() == {(b"here/a.md", ""): "some words"}


def test_an_event_on_a_file_that_waits_to_be_read_asks_no_second_time(library, files):
    path = write(files / "a.md", "some words")
    library.add_source()
    library.sweep()
    (lease,) = library.queue.take(1)
    library.queue.release([lease])
    assert not library.look_at(path)
    assert library.queue.take(1) == [lease]


def test_a_folder_renamed_to_and_fro_while_it_is_looked_at_is_one(library, files, monkeypatch):
    here, there = files / "here", files / "there"
    write(here / "a.md", "some words")
    library.add_source()
    library.bring_up_to_date()
    before = library.documents()[b"here/a.md", ""]
    here.rename(there)
    real, looks = os.path.lexists, []

    def lexists(path):
        if path.endswith(b"/a.md"):
            looks.append(path)
            if len(looks) == 1:  # back at this very moment, and away again
                return True
        return real(path)

    monkeypatch.setattr(os.path, "lexists", lexists)
    library.look_at(there)
    library.read_all()
    assert library.documents() == {(b"there/a.md", ""): before}


def test_a_file_moved_between_sources_stays_itself(library, files, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    library.add_source(other, "Others")
    path = write(files / "a.md")
    library.bring_up_to_date()
    [(document_id, _)] = library.documents().values()
    path.rename(other / "a.md")
    library.bring_up_to_date()
    stored = library.catalog.document(str(document_id))
    assert stored.info.path == str(other / "a.md")
    assert stored.info.collection == "Others"


def test_a_missing_root_is_not_a_deletion(library, files, tmp_path):
    write(files / "a.md")
    library.bring_up_to_date()
    files.rename(tmp_path / "unplugged")
    changes = library.bring_up_to_date()
    assert [source.path for source in changes.missing] == [os.fsencode(files)]
    assert len(library.documents()) == 1
    assert library.catalog.sources()[0].missing_since
    (tmp_path / "unplugged").rename(files)
    assert not library.bring_up_to_date()
    assert library.catalog.sources()[0].missing_since is None


def test_the_empty_folder_of_an_unplugged_drive_is_not_a_deletion(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    path.unlink()
    with library.database.write() as connection:
        connection.execute("UPDATE files SET device = device + 1")
        connection.execute("UPDATE sources SET volume = volume + 1")
    assert library.bring_up_to_date().missing
    assert len(library.documents()) == 1


def test_emptying_a_folder_is_a_deletion(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    path.unlink()
    library.bring_up_to_date()
    assert library.documents() == {}


def test_another_device_number_after_a_new_mount_costs_nothing(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    with library.database.write() as connection:
        connection.execute("UPDATE files SET device = device + 1")
    assert not library.bring_up_to_date()
    row = library.database.read().execute("SELECT device FROM files").fetchone()
    assert row["device"] == FileStamp.of(path.stat()).device


def test_links_are_not_followed_and_do_not_go_round(library, files, tmp_path):
    outside = write(tmp_path / "outside/secret.md")
    write(files / "sub/a.md")
    (files / "sub/up").symlink_to(files)
    (files / "sub/self").symlink_to("self")
    (files / "out").symlink_to(outside.parent)
    (files / "file.md").symlink_to(outside)
    library.bring_up_to_date()
    assert set(library.texts()) == {(b"sub/a.md", "")}
    [source] = library.catalog.sources()
    told = {one.reason: one.count for one in library.catalog.exclusions(source)}
    assert told == {LINK_INSIDE: 1, LINK_OUTSIDE: 2, LINK_NOWHERE: 1}


def test_a_source_that_is_itself_a_link_to_a_folder_is_walked(make_library, files, tmp_path):
    write(files / "a.md")
    link = tmp_path / "link"
    link.symlink_to(files)
    library = make_library(link)
    library.add_source()
    library.bring_up_to_date()
    assert set(library.texts()) == {(b"a.md", "")}


def test_pipes_sockets_and_devices_are_listed_and_never_opened(library, files, monkeypatch):
    os.mkfifo(files / "pipe")
    server = socket.socket(socket.AF_UNIX)
    monkeypatch.chdir(files)
    server.bind("socket")
    library.bring_up_to_date()
    server.close()
    assert library.problems() == {
        "pipe": ProblemCode.UNSUPPORTED,
        "socket": ProblemCode.UNSUPPORTED,
    }
    assert library.state(files / "pipe") == "skipped"
    assert library.catalog.counts().files.skipped == 2
    assert not library.bring_up_to_date()


def test_a_file_that_becomes_a_pipe_loses_its_documents(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    path.unlink()
    os.mkfifo(path)
    library.bring_up_to_date()
    assert library.documents() == {}
    assert library.state(path) == "skipped"


def test_a_name_that_is_not_utf8_is_a_file_like_any_other(library, files):
    path = os.fsencode(files) + b"/caf\xe9.md"
    Path(os.fsdecode(path)).write_text("crème")
    library.bring_up_to_date()
    assert library.texts() == {(b"caf\xe9.md", ""): "crème"}
    [(document_id, _)] = library.documents().values()
    info = library.catalog.document(str(document_id)).info
    assert os.fsencode(info.path) == path
    assert info.title == "caf\ufffd"
    Path(os.fsdecode(path)).rename(os.fsdecode(os.fsencode(files) + b"/th\xe9.md"))
    library.bring_up_to_date()
    assert set(library.texts()) == {(b"th\xe9.md", "")}


def as_nobody(work):
    """Run ``work`` in a child process without root's rights; what it returned (a string)."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.setgroups([])
            os.setegid(65534)
            os.seteuid(65534)
            os.write(write_end, str(work()).encode())
        except BaseException as error:
            os.write(write_end, f"{type(error).__name__}: {error}".encode())
        finally:
            os._exit(0)
    os.close(write_end)
    os.waitpid(pid, 0)
    with os.fdopen(read_end) as pipe:
        return pipe.read()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_closed_folder_is_a_problem_and_not_a_deletion(library, files, tmp_path):
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == 0 and str(folder).startswith("/tmp"):
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    write(files / "open.md")
    write(files / "closed/a.md")
    library.bring_up_to_date()
    (files / "closed").chmod(0)
    found = as_nobody(lambda: sorted(_scan(library, files).troubled))
    assert found == str([os.fsencode(files / "closed")])


def _scan(library, files):
    rules = library.reconciler.rules_of(library.catalog.sources()[0])
    return Scanner(rules, set(), Cancel()).scan(os.fsencode(files), os.fsencode(files))


def test_what_lies_in_a_folder_that_cannot_be_listed_is_kept(library, files, monkeypatch):
    write(files / "closed/a.md")
    library.bring_up_to_date()
    closed = os.fsencode(files / "closed")
    list_folder = os.scandir

    def scandir(path):
        if path == closed:
            raise PermissionError(13, "Permission denied")
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", scandir)
    library.bring_up_to_date()
    assert len(library.documents()) == 1
    assert library.problems() == {"closed": ProblemCode.UNREADABLE}
    assert library.catalog.counts().files.failed == 1
    since = library.catalog.problems()[0].since
    library.bring_up_to_date()
    assert library.catalog.problems()[0].since == since
    monkeypatch.undo()
    library.bring_up_to_date()
    assert library.problems() == {}
    assert library.catalog.counts().files.total == 1


def test_nested_sources_each_have_their_own_files(library, files):
    write(files / "a.md")
    write(files / "work/b.md")
    library.bring_up_to_date()
    library.add_source(files / "work", "Work")
    assert not library.bring_up_to_date()
    collections = {
        row["path"]: row["collection"]
        for row in library.database.read().execute(
            "SELECT f.path, s.collection FROM files f JOIN sources s ON s.id = f.source_id"
        )
    }
    assert collections == {
        os.fsencode(files / "a.md"): "files",
        os.fsencode(files / "work/b.md"): "Work",
    }


def test_events_of_a_deleted_and_a_new_path_are_a_move(library, files):
    path = write(files / "a.md")
    library.bring_up_to_date()
    path.rename(files / "b.md")
    assert library.look_at(path, files / "b.md").moved
    assert set(library.texts()) == {(b"b.md", "")}


def test_an_event_in_a_left_out_folder_changes_nothing(library, files):
    path = write(files / "node_modules/x/readme.md")
    assert not library.look_at(path)
    assert library.look_at(files / "node_modules").new == {}


def test_an_event_on_a_failed_file_tries_it_again(library, files):
    path = write(files / "a.md", "BROKEN")
    library.bring_up_to_date()
    assert library.state(path) == "failed"
    assert not library.sweep()
    assert library.look_at(path).changed


def test_a_file_written_this_moment_waits_until_it_is_quiet(library, files):
    path = write(files / "a.md")
    library.clock.now_s = path.stat().st_mtime + 0.1
    library.sweep()
    assert library.queue.take(10) == []
    library.clock.now_s += QUIET_S
    assert len(library.queue.take(10)) == 1


def test_a_sweep_can_be_cancelled(library, files):
    write(files / "a.md")
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        library.reconciler.sweep(cancel)
    assert library.documents() == {}
