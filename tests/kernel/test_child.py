"""Child processes that answer, hang, crash and talk nonsense."""

import os
import signal
import sys
import textwrap

import pytest

from kernel.child import ChildDied, ChildProcess, ChildTimeout

CHILD = """
import os, sys, time
from kernel.child import Channel, ChildDied
channel = Channel.to_parent()
try:
    while True:
        message = channel.receive()
        if message["do"] == "echo":
            channel.send({"echo": message["text"]})
        elif message["do"] == "read":
            fd, = channel.take_fds()
            channel.send({"text": os.read(fd, 100).decode()})
        elif message["do"] == "abort":
            os.abort()
        elif message["do"] == "nonsense":
            os.write(channel.fileno(), b"\\x00\\x00\\x00\\x02no")
        elif message["do"] == "huge":
            os.write(channel.fileno(), b"\\xff\\xff\\xff\\xff")
except ChildDied:
    sys.exit(7)
"""


@pytest.fixture
def child(tmp_path, monkeypatch):
    (tmp_path / "talking_child.py").write_text(textwrap.dedent(CHILD))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    process = ChildProcess("talking_child", "the test child")
    yield process
    process.kill()


def test_frames_survive_odd_names(child):
    text = "ünïcode \udcff and \0 and " + "x" * 3_000_000
    child.send({"do": "echo", "text": text})
    assert child.receive(100)["echo"] == text


def test_an_open_file_travels_beside_a_frame(child, tmp_path):
    (tmp_path / "letter.txt").write_text("dear reader")
    with (tmp_path / "letter.txt").open("rb") as file:
        child.send({"do": "read"}, [file.fileno()])
    assert child.receive(100)["text"] == "dear reader"


def test_a_crash_is_told_with_its_signal(child):
    child.send({"do": "abort"})
    with pytest.raises(ChildDied) as caught:
        child.receive(100)
    assert caught.value.exit_status == -signal.SIGABRT


@pytest.mark.parametrize("nonsense", ["nonsense", "huge"])
def test_nonsense_counts_as_death(child, nonsense):
    child.send({"do": nonsense})
    with pytest.raises(ChildDied):
        child.receive(100)


def test_silence_is_told_apart_from_death(child):
    with pytest.raises(ChildTimeout):
        child.receive(0.05)
    assert child.is_alive()


def test_a_closed_channel_asks_the_child_to_end(child):
    child.send({"do": "echo", "text": "ready"})
    child.receive(100)
    child.stop(grace_s=100)
    assert child.exit_status() == 7
