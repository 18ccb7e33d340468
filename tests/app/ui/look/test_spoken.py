import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look import spoken
from app.ui.look.spoken import Announcer, words_of


@pytest.fixture
def page(qtbot, monkeypatch):
    monkeypatch.setattr(spoken, "_AFTERWARDS_MS", 1)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in (QLineEdit(), QLineEdit(), QListWidget()):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    first = page.layout().itemAt(0).widget()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QAccessible.setActive(True)
    yield page
    QAccessible.setActive(False)


def part(page, number):
    return page.layout().itemAt(number).widget()


def test_it_is_said_where_the_keyboard_is_until_that_goes_elsewhere(page, qtbot):
    first, second = part(page, 0), part(page, 1)
    first.setAccessibleDescription("Type here")
    announcer = Announcer(page)
    announcer.say("4 documents")
    announcer.say("5 documents")
    assert first.accessibleDescription() == "5 documents"
    second.setFocus()
    qtbot.waitUntil(lambda: first.accessibleDescription() == "Type here")
    assert second.accessibleDescription() == ""


def test_the_same_once_more_is_said_once_more(page, monkeypatch):
    first, said = part(page, 0), []
    announcer = Announcer(page)
    announcer.say("Nothing found")
    monkeypatch.setattr(type(first), "setAccessibleDescription", lambda _, text: said.append(text))
    announcer.say("Nothing found")
    assert said == ["", "Nothing found"]


def test_on_a_row_of_a_list_it_is_announced(page, qtbot, monkeypatch):
    events = []
    monkeypatch.setattr(
        spoken.QAccessible, "updateAccessibility", lambda event: events.append(event.message())
    )
    rows = part(page, 2)
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    Announcer(page).say("Removed")
    assert "Removed" in events
    assert rows.accessibleDescription() == "Removed"


def test_while_nobody_listens_nothing_is_changed(page):
    QAccessible.setActive(False)
    Announcer(page).say("4 documents")
    assert part(page, 0).accessibleDescription() == ""


def test_what_can_be_seen_is_said_in_the_order_in_which_it_stands(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    row = QHBoxLayout()
    hidden, own, left_out = QLabel("hidden"), QLabel("[1]"), QLabel("left out")
    own.spoken = "First source"
    column.addWidget(QLabel("Not in your files"))
    column.addLayout(row)
    for one in (QLabel("Why? "), hidden, own, QPushButton("Copy")):
        row.addWidget(one)
    column.addWidget(left_out)
    hidden.hide()
    assert words_of(page, but=[left_out]) == "Not in your files. Why? First source."
