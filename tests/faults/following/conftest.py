"""The same small library as tests/indexer, and what it takes to make the system misbehave."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.indexer.conftest import (  # noqa: F401 - fixtures
    Library,
    Running,
    files,
    home,
    library,
    library_class,
    make_library,
    running,
    running_class,
    wait_until,
)

PROCESS = Path(__file__).with_name("following_process.py")


@pytest.fixture
def started(running, files):  # noqa: F811
    """An indexer with its threads over a folder with one file."""
    (files / "a.md").write_text("the first")
    running.indexer.sources.add(files)
    running.indexer.start()
    running.wait()
    return running


@pytest.fixture
def drive(tmp_path):
    """A place for a drive: ``plug()`` mounts an empty one, ``unplug()`` takes it away.

    After ``shelf()`` the same drive stays there, and comes back with ``plug(shelf)``.
    """
    place = tmp_path / "root/drive"
    place.mkdir(parents=True)
    drive = Drive(place, tmp_path)
    if os.geteuid() != 0 or not drive.try_plug():
        pytest.skip("only root may mount a drive, and not in every container")
    yield drive
    while drive.is_plugged():
        drive.unplug()
    for shelf in drive.shelves:
        subprocess.run(["umount", "-l", str(shelf)], check=False, capture_output=True)


class Drive:
    def __init__(self, place, shelves):
        self.place = place
        self.beside = shelves
        self.shelves = []

    def try_plug(self):
        command = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(self.place)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def plug(self, shelf=None):
        if shelf is None:
            assert self.try_plug()
        else:
            subprocess.run(["mount", "--bind", str(shelf), str(self.place)], check=True)

    def shelf(self):
        """The drive's own place, where it stays while it is not plugged in."""
        shelf = self.beside / f"shelf{len(self.shelves)}"
        shelf.mkdir()
        subprocess.run(["mount", "--bind", str(self.place), str(shelf)], check=True)
        self.shelves.append(shelf)
        return shelf

    def unplug(self):
        # Lazily: a watch does not keep a drive busy, but a walk may just be on it.
        subprocess.run(["umount", "-l", str(self.place)], check=True)

    def is_plugged(self):
        return os.path.ismount(self.place)


class Follower:
    """An indexer in a process of its own, that can be stopped, and has limits of its own."""

    def __init__(self, home_folder, files_folder, before=()):
        command = [*before, sys.executable, str(PROCESS), str(home_folder), str(files_folder)]
        self.home = home_folder
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def hears(self, line):
        said = self.process.stdout.readline().strip()
        assert said == line, said

    def ask(self, sql):
        with contextlib.closing(sqlite3.connect(self.home / "library.db", timeout=20)) as reading:
            return reading.execute(sql).fetchall()

    def signal(self, number):
        self.process.send_signal(number)

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def follower(home, files):  # noqa: F811
    """``follower(*command)`` starts one, under a command such as ``unshare``."""
    made = []

    def start(*before):
        made.append(Follower(home, files, before))
        return made[-1]

    yield start
    for one in made:
        one.end()


@pytest.fixture
def without_rights():
    """``with without_rights(folder):`` the process owns the folder but is not root in it."""

    @contextlib.contextmanager
    def give_up(*folders):
        if os.geteuid() != 0:
            yield
            return
        for folder in folders:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, 65534, 65534, follow_symlinks=False)
            for above in folder.parents:
                if str(above).startswith("/tmp/"):
                    above.chmod(above.stat().st_mode | 0o011)
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return give_up
