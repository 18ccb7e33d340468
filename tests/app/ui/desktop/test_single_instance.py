import os
import socket
import subprocess
import sys
import threading
import time

import pytest

from app.config import Home
from app.ui.desktop.single_instance import Doorbell, hand_over

WINDOW = """
import sys, threading
from app.cli.run import run
from PySide6.QtCore import QTimer
import app.ui.application as application
from app.ui.desktop.manners import Manners

def receive(self, paths, token=""):
    self.come_forward(token)
    print("received", *paths, flush=True)
    window = self._window
    print("field", window.focusWidget() is window.ask.field.line, flush=True)
    self.quit()

Manners.receive = receive
show = Manners.start

def start(self, **how):
    show(self, **how)
    print("shown", flush=True)
    QTimer.singleShot(60000, self.quit)

Manners.start = start
sys.exit(run(sys.argv[1:]))
"""


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path / "home")
    home.create()
    return home


def environment(home):
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANTORCHA_LINGER_S": "1"}


def test_what_a_second_start_was_given_is_handed_over(home, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    visits = []
    doorbell = Doorbell(home, visits.append)
    odd = os.fsdecode(b"/x/\xff name\n")
    assert hand_over(home, [odd, "/y"])
    doorbell.close()
    assert [(v.paths, v.token) for v in visits] == [((odd, "/y"), "leave")]
    assert home.window_socket.name == "window.sock"


def test_a_window_that_is_just_starting_is_waited_for(home):
    doorbells = []
    visits = []
    timer = threading.Timer(0.3, lambda: doorbells.append(Doorbell(home, visits.append)))
    timer.start()
    assert hand_over(home, [])
    timer.join()
    doorbells[0].close()
    assert len(visits) == 1


def test_nobody_answers(home):
    assert not hand_over(home, [], timeout_s=0.2)


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b'{"paths": 3}\n', b"\n"])
def test_nonsense_at_the_door_is_no_visit(home, line):
    visits = []
    doorbell = Doorbell(home, visits.append)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(home.window_socket))
        connection.sendall(line)
        assert connection.recv(8) == b""
    assert hand_over(home, ["/after"])
    doorbell.close()
    assert [visit.paths for visit in visits] == [("/after",)]


def test_the_socket_is_for_its_owner_alone(home):
    doorbell = Doorbell(home, lambda _: None)
    assert home.window_socket.stat().st_mode & 0o777 == 0o600
    doorbell.close()
    assert not home.window_socket.exists()


def test_a_second_start_raises_the_first_window_and_ends(home, tmp_path):
    """Two real processes of one home."""
    file = tmp_path / "note.md"
    file.write_text("x")
    start = [sys.executable, "-c", WINDOW, "--home", str(home.folder), "window"]
    first = subprocess.Popen(start, stdout=subprocess.PIPE, text=True, env=environment(home))
    try:
        assert first.stdout.readline() == "shown\n"
        began_s = time.monotonic()
        second = subprocess.run(
            [sys.executable, "-m", "app", "--home", str(home.folder), "window", str(file)],
            env=environment(home),
            timeout=60,
            check=False,
        )
        assert second.returncode == 0
        assert time.monotonic() - began_s < 30
        assert first.stdout.readline() == f"received {file}\n"
        assert first.stdout.readline() == "field True\n"
        assert first.wait(60) == 0
    finally:
        first.kill()
        first.wait()
        first.stdout.close()
