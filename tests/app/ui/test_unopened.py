"""A start that fails shows something, also to somebody without a terminal."""

from argparse import Namespace

import pytest
from PySide6.QtWidgets import QMessageBox

from app.cli.invocation import Invocation
from app.cli.window import open_window
from app.config import Home
from kernel.errors import TransientError
from kernel.file_lock import FileLock


@pytest.fixture
def shown(theme, monkeypatch):
    boxes = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: boxes.append((box.text(), box.informativeText()))
    )
    return boxes


def start(home):
    open_window(Invocation(Namespace(paths=[], in_tray=False), home, None))


def test_a_folder_that_cannot_be_used_is_named_on_the_screen(shown, monkeypatch, tmp_path):
    def refuse(_):
        raise PermissionError(13, "Permission denied", str(tmp_path / "window.lock"))

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(TransientError):
        start(Home(tmp_path))
    ((title, text),) = shown
    assert "cannot be used" in title
    assert str(tmp_path) in text
    assert "not touched" in text


def test_a_window_that_does_not_answer_is_told_on_the_screen(shown, monkeypatch, tmp_path):
    monkeypatch.setattr("app.cli.window.hand_over", lambda *_: False)
    lock = FileLock(tmp_path / "window.lock")
    assert lock.acquire()
    with pytest.raises(TransientError):
        start(Home(tmp_path))
    lock.release()
    ((title, _),) = shown
    assert "does not answer" in title


def test_without_a_screen_only_the_terminal_is_told(shown, monkeypatch, tmp_path):
    monkeypatch.setattr("app.cli.window.hand_over", lambda *_: False)
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    lock = FileLock(tmp_path / "window.lock")
    assert lock.acquire()
    with pytest.raises(TransientError):
        start(Home(tmp_path))
    lock.release()
    assert shown == []
