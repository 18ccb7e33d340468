"""A password for locked files, typed in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.engine.protocol import Method
from kernel.errors import PermanentError

# The offscreen screen has no use for a dialog's size hints, and says so.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

LOCKED = {
    "path": "/home/ada/a.pdf",
    "reason": "encrypted",
    "message": "It is protected with a password; `antorcha unlock` asks for it.",
    "since": None,
}
LETTER = {**LOCKED, "path": "/home/ada/a.docx", "message": "It is protected with a password."}
BROKEN = {"path": "/home/ada/b.pdf", "reason": "corrupt", "message": "Broken.", "since": None}


@pytest.fixture
def dialog(qtbot, window):
    window.problems.show_problems([LOCKED, BROKEN])
    return window.ask_for_password(LOCKED["path"])


def test_only_locked_files_ask_for_one(window):
    window.problems.show_problems([LOCKED, BROKEN, LETTER])
    window.problems.table.selectRow(0)
    assert not window.problems.password.isHidden()
    for row in (1, 2):  # of a letter it would be tried in vain
        window.problems.table.selectRow(row)
        assert window.problems.password.isHidden()


def test_the_password_is_tried_and_not_kept_unless_wished(qtbot, engine, window, dialog):
    engine.scripts[Method.UNLOCK] = lambda _: {"tried": 2}
    assert not dialog.go_on.isEnabled()
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(dialog.password, "secret")
    with qtbot.waitSignal(dialog.tried) as tried:
        QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert tried.args == [2]
    assert engine.requests(Method.UNLOCK) == [{"password": "secret", "keep": False}]
    assert "2" in window.banner.text.text()


def test_the_password_can_be_typed_at_once(dialog):
    assert dialog.focusWidget() is dialog.password


def test_what_goes_wrong_is_said_in_the_dialog(qtbot, engine, dialog):
    def refuse(_):
        raise PermanentError("The kept passwords cannot be changed")

    engine.scripts[Method.UNLOCK] = refuse
    dialog.keep.setChecked(True)
    QTest.keyClicks(dialog.password, "secret")
    dialog.go_on.click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert engine.requests(Method.UNLOCK)[0]["keep"] is True
    assert dialog.go_on.isEnabled()
    dialog.reject()
