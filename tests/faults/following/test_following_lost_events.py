"""What the watcher does not hear of is found all the same."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="inotify is what is driven to its limits here"
)


def count(follower):
    return follower.ask("SELECT count(*) FROM documents")[0][0]


def test_events_lost_by_an_overflow_while_the_process_slept_are_made_up_for(
    follower, files, wait_until
):
    """As with a suspended machine: stopped, much happens, it goes on."""
    for number in range(20):
        (files / f"keep {number}.md").write_text(f"thought {number}")
    one = follower()
    one.hears("ready")
    one.signal(signal.SIGSTOP)
    room = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    if room > 20_000:
        pytest.skip("the kernel's queue is too long to be overfilled here")
    # Each is one event: no file is left behind, so reading them all afterwards costs little.
    probe = files / "probe.tmp"
    for _ in range(room // 2 + 100):
        probe.touch()
        probe.unlink()
    for number in range(20):
        (files / f"keep {number}.md").rename(files / f"kept {number}.md")
    for number in range(200):
        (files / f"new {number}.md").write_text(f"other thought {number}")
    one.signal(signal.SIGCONT)
    wait_until(lambda: count(one) == 220)
    names = "SELECT count(*) FROM files WHERE CAST(path AS TEXT) GLOB '*/kept *'"
    wait_until(lambda: one.ask(names)[0][0] == 20)
    one.process.stdin.write("\n")
    one.process.stdin.flush()
    one.hears("embedded 220")


@pytest.fixture
def few_watches(monkeypatch):
    """The command that starts a process with a user namespace, and so a limit, of its own."""
    unshare = shutil.which("unshare")
    command = [unshare or "unshare", "--user", "--map-root-user"]
    if unshare is None or subprocess.run([*command, "true"], check=False).returncode:
        pytest.skip("no user namespaces here, so no limit on watches of our own")
    monkeypatch.setenv("TEST_WATCHES", "4")
    return command


def coverage(follower):
    return tuple(follower.ask("SELECT folders, watched_folders FROM sources")[0])


def test_folders_beyond_the_limit_on_watches_are_counted_and_polled(
    follower, files, few_watches, wait_until
):
    for number in range(9):
        (files / f"folder {number}").mkdir()
        (files / f"folder {number}/a.md").write_text(f"thought {number}")
    one = follower(*few_watches)
    one.hears("ready")
    wait_until(lambda: coverage(one) == (10, 4))
    for number in range(9):
        (files / f"folder {number}/b.md").write_text(f"other thought {number}")
    wait_until(lambda: count(one) == 18)
    (files / "folder 3/a.md").unlink()
    wait_until(lambda: count(one) == 17)


def test_a_folder_that_comes_when_the_limit_is_reached_is_noticed(
    follower, files, few_watches, wait_until
):
    for number in range(3):
        (files / f"folder {number}").mkdir()
    one = follower(*few_watches)
    one.hears("ready")
    wait_until(lambda: coverage(one) == (4, 4))
    (files / "one more").mkdir()
    wait_until(lambda: coverage(one) == (5, 4))
    (files / "one more/a.md").write_text("a thought")
    wait_until(lambda: count(one) == 1)
    shutil.rmtree(files / "folder 0")
    wait_until(lambda: coverage(one) == (4, 4))


def test_no_watch_at_all_is_no_failure(follower, files, few_watches, monkeypatch, wait_until):
    monkeypatch.setenv("TEST_WATCHES", "0")
    (files / "a.md").write_text("a thought")
    one = follower(*few_watches)
    one.hears("ready")
    assert coverage(one) == (1, 0)
    (files / "b.md").write_text("another")
    wait_until(lambda: count(one) == 2)
    (files / "a.md").rename(files / "c.md")
    wait_until(lambda: one.ask("SELECT 1 FROM files WHERE CAST(path AS TEXT) GLOB '*/c.md'"))
