"""Things under a source that are no files, or do not stay what they were."""

import os
import socket
import sys
import threading

import pytest

from indexer.errors import ProblemCode
from tests.faults.hostile_library import NOTE, HostileLibrary

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

SECRET = "the secret that lies outside of every source"


@pytest.fixture
def made(tmp_path):
    home, files = tmp_path / "home", tmp_path / "files"
    home.mkdir()
    files.mkdir()
    library = HostileLibrary(home, files)
    yield library
    library.close()


def documents(library):
    return {path for path, _member in library.documents()}


def test_what_is_no_file_is_named_and_never_opened(made, tmp_path):
    files = made.files
    os.mkfifo(files / "pipe.pdf")
    (files / "folder.pdf").mkdir()
    (files / "folder.pdf/note.md").write_text(NOTE)
    (files / "link.pdf").symlink_to("/etc/passwd")
    (files / "dangling.md").symlink_to(files / "nowhere")
    (files / "circle.md").symlink_to(files / "circle.md")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(files / "socket.pdf"))
        expected = {"pipe.pdf": {"unsupported"}, "socket.pdf": {"unsupported"}}
        try:
            os.mknod(files / "zero.pdf", 0o600 | 0o020000, os.makedev(1, 5))
            expected["zero.pdf"] = {"unsupported"}
        except PermissionError:
            pass  # only root makes devices
        made.index()
    assert made.reasons() == expected
    assert documents(made) == {b"folder.pdf/note.md"}
    made.check_accounted_for()
    made.check_settled()


def test_sparse_files_of_a_terabyte_take_no_time(made):
    beginnings = {
        "disk.img": b"",
        "film.mp4": b"\0\0\0\x18ftypmp42",
        "book.pdf": b"%PDF-1.7\n",
        "note.txt": NOTE.encode(),
        "box.mbox": b"From a@b Tue Mar  5 10:00:00 2024\nSubject: x\n\nwords\n",
        "backup.tar": b"",
        "data.zip": b"PK\x03\x04",
        "data.gz": b"\x1f\x8b\x08\0\0\0\0\0\0\0",
    }
    try:
        for name, data in beginnings.items():
            with (made.files / name).open("wb") as file:
                file.write(data)
                file.truncate(1 << 40)
    except OSError:
        pytest.skip("this file system holds no terabyte")
    (made.files / "honest.md").write_text(NOTE)
    assert made.index() < 120
    assert made.reasons().keys() == beginnings.keys()
    assert documents(made) >= {b"honest.md"}
    made.check_settled()


def test_a_file_that_grows_for_ever_is_read_in_the_end(made):
    path, stop = made.files / "log.txt", threading.Event()
    path.write_text(NOTE)

    def grow():
        with path.open("a") as file:
            while not stop.wait(0.001):
                file.write(NOTE)
                file.flush()

    thread = threading.Thread(target=grow)
    thread.start()
    try:
        made.sweep()
        for _ in range(8):
            made.read_all()
            made.clock.now_s += 1_000
        assert documents(made) == {b"log.txt"}
    finally:
        stop.set()
        thread.join()


def test_a_file_that_shrinks_or_goes_while_it_is_read(made, monkeypatch):
    for name in ("shrinks.txt", "goes.txt"):
        (made.files / name).write_text(NOTE * 1000)
    parse = made.parser.parse

    def parse_late(path, cancel=None):
        if path.name == "goes.txt":
            path.unlink(missing_ok=True)
        elif len(made.parser.parsed) < 2:
            os.truncate(path, 10)
        yield from parse(path, cancel)

    monkeypatch.setattr(made.parser, "parse", parse_late)
    made.sweep()
    for _ in range(6):
        made.read_all()
        made.clock.now_s += 1_000
    made.sweep()
    assert documents(made) == {b"shrinks.txt"}
    (text,) = made.texts().values()
    assert text == NOTE[:10]


def test_a_folder_that_becomes_a_link_is_not_followed(made, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "note.md").write_text(SECRET)
    inside = made.files / "inside"
    inside.mkdir()
    (inside / "note.md").write_text(NOTE)
    made.sweep()
    (inside / "note.md").unlink()
    inside.rmdir()
    inside.symlink_to(outside)
    made.read_all()
    made.sweep()
    made.read_all()
    assert documents(made) == set()
    assert SECRET.encode() not in b"".join(p.read_bytes() for p in made.home.iterdir())


def test_a_pipe_or_device_put_in_a_files_place_is_not_read(made, monkeypatch):
    path = made.files / "note.md"
    path.write_text(NOTE)
    made.sweep()
    lstat = os.lstat

    def lstat_then_swap(asked, *args, **options):
        status = lstat(asked, *args, **options)
        if asked == os.fsencode(path) and path.is_file():
            path.unlink()
            os.mkfifo(path)
        return status

    monkeypatch.setattr("indexer.work.reading.os.lstat", lstat_then_swap)
    made.read_all()
    monkeypatch.undo()
    made.sweep()
    assert documents(made) == set()
    assert made.problems() == {"note.md": ProblemCode.UNSUPPORTED}
