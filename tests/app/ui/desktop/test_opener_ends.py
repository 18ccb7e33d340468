"""What becomes of ``xdg-open`` after it was started: a failure that comes late is heard of."""

import sys

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app.ui.desktop import outside
from app.ui.desktop.outside import OpensOutside
from app.ui.reader.opening import FileOpener

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's ways alone")

LATE = "/bin/sleep 0.2; exit {}"
RUN_WHAT_FOLLOWS = 'while [ "$1" != "--" ]; do shift; done; shift; exec "$@"'


@pytest.fixture
def programs(monkeypatch, tmp_path):
    """Puts a program on the path; nothing else is on it, and no service of a bus answers."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(outside, "_does", lambda *_: False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)

    def put(name, script):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)

    return put


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "a note.pages"
    path.write_text("x")
    return str(path)


@pytest.fixture
def heard(qapp):
    opener = OpensOutside()
    said = []
    opener.opened.connect(lambda way: said.append(("opened", way)))
    opener.failed.connect(lambda path: said.append(("failed", path)))
    opener.refused.connect(lambda path, status: said.append(("refused", path, status)))
    return opener, said


@pytest.mark.parametrize("status", [2, 4])
def test_a_failure_that_comes_late_is_heard_of(qtbot, programs, note, heard, status):
    programs("xdg-open", LATE.format(status))
    opener, said = heard
    opener.open(note)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("refused", note, status)]


def test_that_nothing_opens_such_files_is_still_called_that(qtbot, programs, note, heard):
    programs("xdg-open", LATE.format(3))
    opener, said = heard
    opener.open(note)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("failed", note)]


def test_what_ends_well_has_opened(qtbot, programs, note, heard):
    programs("xdg-open", f'[ "$1" = "{note}" ]')
    opener, said = heard
    opener.open(note)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("opened", "from here")]


def test_what_still_runs_has_opened(qtbot, monkeypatch, programs, note, heard):
    monkeypatch.setattr(outside, "NOTICE_S", 0.05)
    programs("xdg-open", "exec /bin/sleep 1.5")
    opener, said = heard
    opener.open(note)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("opened", "from here")]


@pytest.mark.parametrize(
    ("manager", "said_of"),
    [
        (RUN_WHAT_FOLLOWS, "refused"),  # it ran, and failed there as it would here
        ("exit 1", "opened"),  # no manager to run it: it is run from here
    ],
)
def test_what_the_user_manager_runs_is_watched_too(
    qtbot, programs, note, heard, manager, said_of, tmp_path
):
    programs("systemd-run", manager)
    programs("xdg-open", f"exit {4 if said_of == 'refused' else 0}")
    opener, said = heard
    opener.open(note)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0][0] == said_of
    assert len(said) == 1


def test_where_there_is_no_opener_it_is_left_to_qt(qtbot, programs, note, heard):
    opener, said = heard
    opener.open(note)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("failed", note)]


def test_the_person_hears_that_opening_failed_and_what_to_do(qtbot, window):
    opener = FileOpener(window)
    opener._outside.refused.emit("/home/ada/a {status}.pages", 4)
    (box,) = window.findChildren(QMessageBox)
    assert "/home/ada/a {status}.pages" in box.informativeText()
    assert "status 4" in box.informativeText()
    assert "file manager" in box.informativeText()
    next(one for one in box.buttons() if "Copy" in one.text()).click()
    assert QGuiApplication.clipboard().text() == "/home/ada/a {status}.pages"
