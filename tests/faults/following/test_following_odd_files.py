"""Links, pipes, names and permissions that are out of the ordinary."""

import os
import socket
import stat
from pathlib import Path

from indexer.errors import ProblemCode
from indexer.follow.links import LINK_INSIDE, LINK_NOWHERE, LINK_OUTSIDE
from indexer.follow.why import Explaining, Standing


def excluded(library):
    (source,) = library.catalog.sources()
    return {one.reason: one.count for one in library.catalog.exclusions(source)}


def why(library, path):
    return Explaining(library.database, library.reconciler).explain(os.fsencode(path))


def test_links_that_lead_out_are_refused_and_listed(library, files, tmp_path):
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/key.md").write_text("not for the index")
    (files / "a.md").write_text("mine")
    (files / "out").symlink_to(tmp_path / "secret")
    (files / "out.md").symlink_to("../secret/key.md")
    (files / "root").symlink_to("/")
    (files / "in.md").symlink_to("a.md")
    (files / "up").symlink_to(".")
    (files / "dead.md").symlink_to("nowhere.md")
    (files / "round").symlink_to("round")
    library.bring_up_to_date()
    assert set(library.texts()) == {(b"a.md", "")}
    assert excluded(library) == {LINK_OUTSIDE: 3, LINK_INSIDE: 2, LINK_NOWHERE: 2}
    told = why(library, files / "out.md")
    assert (told.standing, LINK_OUTSIDE in told.message) == (Standing.LEFT_OUT, True)
    assert LINK_OUTSIDE in why(library, files / "out/key.md").message
    library.look_at(files / "out/key.md", files / "up/a.md")
    assert set(library.texts()) == {(b"a.md", "")}


def test_a_folder_that_becomes_a_link_loses_its_documents(library, files, tmp_path):
    (files / "sub").mkdir()
    (files / "sub/a.md").write_text("mine")
    library.bring_up_to_date()
    (files / "sub").rename(tmp_path / "elsewhere")
    (files / "sub").symlink_to(tmp_path / "elsewhere")
    library.bring_up_to_date()
    assert library.documents() == {}
    assert excluded(library) == {LINK_OUTSIDE: 1}


def test_hard_links_are_both_found_and_embedded_once(library, files):
    (files / "one").mkdir()
    (files / "two").mkdir()
    (files / "one/a.md").write_text("the same text")
    os.link(files / "one/a.md", files / "two/a.md")
    library.bring_up_to_date()
    assert set(library.texts().values()) == {"the same text"}
    assert len(library.find("same")) == 2
    assert len(library.embedder.texts) == 1
    (files / "one/a.md").unlink()
    library.bring_up_to_date()
    assert library.texts() == {(b"two/a.md", ""): "the same text"}
    os.link(files / "two/a.md", files / "one/a.md")
    assert not library.look_at(files / "one/a.md").moved
    library.read_all()
    assert len(library.texts()) == 2
    assert len(library.embedder.texts) == 1


def test_a_change_through_one_hard_link_is_seen_under_both(library, files):
    (files / "a.md").write_text("before")
    os.link(files / "a.md", files / "b.md")
    library.bring_up_to_date()
    (files / "a.md").write_text("afterwards")
    library.bring_up_to_date()
    assert set(library.texts().values()) == {"afterwards"}


def test_names_with_newlines_and_without_utf8(started, files, wait_until):
    names = [b"two\nlines.md", b"tab\t.md", b"caf\xe9.md", b"-rf.md", b"$(x) `y` 'z'.md", b"\xff"]
    for name in names:
        Path(os.fsdecode(os.fsencode(files) + b"/" + name)).write_text("words")
    wait_until(lambda: len(started.texts()) == 7)
    assert {os.fsencode(name) for name in started.texts()} == {b"a.md", *names}
    odd = Path(os.fsdecode(os.fsencode(files) + b"/two\nlines.md"))
    odd.rename(os.fsdecode(os.fsencode(files) + b"/\xfe\nmoved.md"))
    wait_until(lambda: "\udcfe\nmoved.md" in started.texts())
    assert started.indexer.why(files / "\udcfe\nmoved.md").standing == Standing.FOUND


def test_what_is_not_a_file_is_listed_and_never_opened(library, files, monkeypatch):
    os.mkfifo(files / "pipe.md")
    monkeypatch.chdir(files)
    server = socket.socket(socket.AF_UNIX)
    server.bind("socket.md")
    server.close()
    expected = {"pipe.md": ProblemCode.UNSUPPORTED, "socket.md": ProblemCode.UNSUPPORTED}
    if os.geteuid() == 0:
        os.mknod(files / "device.md", stat.S_IFCHR | 0o600, os.makedev(1, 3))
        expected["device.md"] = ProblemCode.UNSUPPORTED
    library.bring_up_to_date()
    assert library.problems() == expected
    assert library.parser.parsed == []
    assert why(library, files / "pipe.md").standing is Standing.PROBLEM


def test_a_file_that_becomes_a_pipe_before_it_is_read_holds_nothing_up(library, files):
    path = files / "a.md"
    path.write_text("words")
    library.sweep()
    path.unlink()
    os.mkfifo(path)
    library.read_all()
    library.bring_up_to_date()
    assert library.documents() == {}
    assert library.problems() == {"a.md": ProblemCode.UNSUPPORTED}


def test_files_and_folders_without_permission_are_listed_and_read_once_allowed(
    library, files, home, without_rights
):
    """Root may read everything: then the process steps down for the time of the test."""
    (files / "open.md").write_text("for all")
    (files / "shut.md").write_text("for nobody")
    (files / "shut").mkdir()
    (files / "shut/a.md").write_text("known from before")
    library.bring_up_to_date()
    parsed = len(library.parser.parsed)
    with without_rights(files, home):
        (files / "shut.md").chmod(0)
        (files / "shut").chmod(0)
        library.bring_up_to_date()
        assert library.problems() == {
            "shut.md": ProblemCode.UNREADABLE,
            "shut": ProblemCode.UNREADABLE,
        }
        assert len(library.texts()) == 3, "what was read before is still found"
        (files / "shut.md").chmod(0o600)
        (files / "shut").chmod(0o700)
        library.clock.now_s += 7 * 3_600
        library.bring_up_to_date()
        assert library.problems() == {}
        assert len(library.texts()) == 3
    assert len(library.parser.parsed) == parsed + 1
    assert len(library.embedder.texts) == 3
