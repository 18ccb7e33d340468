import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.ui.keys_dialog import KeysDialog
from app.ui.rail import View


def listed(dialog):
    return {label.text() for label in dialog.findChildren(QLabel)}


def test_f1_lists_the_keys(qtbot, window):
    window.activateWindow()
    window.go_to(View.LIBRARY)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(KeysDialog) is not None)
    dialog = window.findChild(KeysDialog)
    assert {"Ctrl+L", "F1", "New conversation"} <= listed(dialog)
    assert "F6: To the next part of the window" in dialog.accessibleDescription()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(KeysDialog) is None)


def test_every_key_of_the_whole_window_is_listed(window):
    keys = re.split(r",? ", " ".join(listed(window.show_keys())))
    bound = {
        one.key().toString()
        for one in window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    }
    several = {QKeySequence(f"Ctrl+{number}").toString() for number in range(1, 7)}
    assert bound - several - set(keys) == {"Ctrl+,"}  # the settings are Ctrl+6, too
