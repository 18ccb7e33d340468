import errno
import os
import signal
import subprocess
import sys
import threading

import pytest

from kernel import whole_files
from kernel.whole_files import (
    FileNotAllowed,
    FileNotWritten,
    FileThereAlready,
    FolderGone,
    NoRoomForFile,
    replacing,
    write_new,
    write_whole,
)


@pytest.fixture
def target(tmp_path):
    path = tmp_path / "Über 房租.md"
    path.write_text("old")
    return path


def alone(target):
    return [path.name for path in target.parent.iterdir()] == [target.name]


def in_a_process(code, target):
    return subprocess.run(
        [sys.executable, "-c", code, os.fspath(target)], capture_output=True, text=True, check=False
    )


def test_it_replaces_the_whole_file_and_keeps_who_may_read_it(target):
    target.chmod(0o640)
    write_whole(target, "new \udcff")
    assert target.read_text() == "new ?"
    assert target.stat().st_mode & 0o777 == 0o640
    assert alone(target)


def test_until_the_end_the_old_file_is_there(target):
    with replacing(target) as file:
        file.write(b"half")
        file.flush()
        assert target.read_text() == "old"
    assert target.read_text() == "half"


def test_what_is_private_is_nobody_elses(target):
    target.chmod(0o644)
    with replacing(target, private=True) as file:
        file.write(b"new")
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_full_disk_leaves_the_old_file(target):
    with pytest.raises(NoRoomForFile, match="no room left") as raised, replacing(target) as file:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert "unharmed" in str(raised.value)
    assert target.read_text() == "old"
    assert alone(target)


def test_a_disk_that_fills_up_while_it_is_flushed_leaves_the_old_file(target, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_files, "flush_to_disk", full)
    with pytest.raises(NoRoomForFile):
        write_whole(target, "new")
    with pytest.raises(NoRoomForFile):
        write_new(target.with_name("other.md"), "new")
    assert target.read_text() == "old"
    assert alone(target)


def test_the_systems_own_limit_of_a_file_leaves_the_old_one(target):
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from kernel.whole_files import NoRoomForFile, write_whole\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_whole(Path(sys.argv[1]), 'x' * 5000)\n"
        "except NoRoomForFile: print('refused')\n"
    )
    assert in_a_process(code, target).stdout == "refused\n"
    assert target.read_text() == "old"
    assert alone(target)


def test_a_killed_process_leaves_the_old_file_and_what_it_left_goes_the_next_time(target):
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from kernel.whole_files import replacing\n"
        "with replacing(Path(sys.argv[1])) as file:\n"
        "    file.write(b'half'); file.flush(); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert in_a_process(code, target).returncode == -signal.SIGKILL
    assert target.read_text() == "old"
    assert not alone(target)
    write_whole(target, "new")
    assert target.read_text() == "new"
    assert alone(target)


def test_two_that_write_the_same_file_do_not_take_each_others_away(target):
    with replacing(target) as first:
        first.write(b"first")
        with replacing(target) as second:
            second.write(b"second")
        assert target.read_bytes() == b"second"
    assert target.read_bytes() == b"first"
    assert alone(target)


def test_a_link_stays_one(target):
    link = target.with_name("link.md")
    link.symlink_to(target)
    write_whole(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_pipe_is_written_into(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    write_whole(pipe, "new")
    reader.join(10)
    assert read == ["new"]


def test_a_write_protected_file_is_not_replaced(target, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everywhere
    with pytest.raises(FileNotAllowed, match="may not be written"):
        write_whole(target, "new")
    assert target.read_text() == "old"


def test_a_folder_in_which_nothing_may_be_made_is_said(target, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileNotAllowed):
        write_whole(target, "new")
    monkeypatch.undo()
    assert target.read_text() == "old"


def test_a_folder_that_is_gone_is_said(tmp_path):
    for write in (write_whole, write_new):
        with pytest.raises(FolderGone, match="gone is not there"):
            write(tmp_path / "gone" / "a.md", "new")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(FileNotWritten, match="could not be written"):
        write_whole(tmp_path, "new")


def test_a_new_file_takes_no_others_place(target):
    with pytest.raises(FileThereAlready, match="already"):
        write_new(target, "new")
    assert target.read_text() == "old"
    assert alone(target)


@pytest.mark.parametrize("has_links", [True, False])
def test_not_even_of_one_that_came_meanwhile(tmp_path, monkeypatch, has_links):
    target, link = tmp_path / "a.md", os.link

    def come_first(staged, place):
        target.write_text("theirs")
        if has_links:
            return link(staged, place)
        raise OSError(errno.EOPNOTSUPP, "Operation not supported")

    monkeypatch.setattr(os, "link", come_first)
    with pytest.raises(FileThereAlready):
        write_new(target, "new")
    assert target.read_text() == "theirs"
    assert alone(target)


def test_a_new_file_needs_no_links(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EOPNOTSUPP, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path / "a.md", "new")
    assert (tmp_path / "a.md").read_text() == "new"
    assert alone(tmp_path / "a.md")


def test_the_longest_names_fit(tmp_path):
    target = tmp_path / ("房" * 84 + ".md")
    write_new(target, "new")
    write_whole(target, "newer")
    assert target.read_text() == "newer"
