import errno
import os
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import delete

from app.engine.protocol import Method
from app.ui.ask.turn import Phase
from app.ui.bridge import Bridge
from app.ui.config import WindowConfig
from app.ui.main_window import MainWindow
from app.ui.rail import View
from kernel import whole_files


@pytest.fixture
def page(window, keeping):
    return window.ask


@pytest.fixture
def panel(page, qtbot):
    page.toggle_history()
    qtbot.waitUntil(lambda: titles(page.history_panel) == ["What about 3?"])
    return page.history_panel


@pytest.fixture(autouse=True)
def only_the_third(keeping):
    """Most tests want one conversation; the others come when they are asked for."""
    keeping.others = {name: keeping.kept.pop(name) for name in ("c2", "c1")}


def titles(panel):
    rows = (panel.model.index(row) for row in range(panel.model.rowCount()))
    return [row.data() for row in rows if panel.model.conversation(row) is not None]


def show_all(keeping, page, qtbot):
    keeping.kept.update(keeping.others)
    page.history.look()
    qtbot.waitUntil(lambda: len(titles(page.history_panel)) == 3)


def row(panel, conversation_id):
    return panel.model.index(panel.model.row_of(conversation_id))


def test_ctrl_h_shows_and_hides_it_from_anywhere(window, page, qtbot, engine):
    assert not engine.requests(Method.CONVERSATIONS)
    window.go_to(View.LIBRARY)
    window.toggle_history()
    assert page.history_panel.isVisible()
    assert page.past.isChecked()
    qtbot.waitUntil(lambda: bool(titles(page.history_panel)))
    window.toggle_history()
    assert not page.history_panel.isVisible()
    assert not page.past.isChecked()


def test_enter_opens_a_conversation_that_goes_on(panel, page, engine, qtbot):
    QTest.keyClick(panel.line, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.conversation.views) == 1)
    assert page.stack.currentWidget() is page.conversation
    assert page.conversation.views[0].turn.phase is Phase.DONE
    assert page.fresh.isVisible()
    page.ask("And then?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    (asked,) = engine.requests(Method.ASK)
    assert asked["conversation"] == "c3"
    assert [one["question"] for one in asked["history"]] == ["What about 3?"]


def test_a_click_opens_and_marks_it(keeping, panel, page, qtbot):
    show_all(keeping, page, qtbot)
    place = panel.list.visualRect(row(panel, "c2")).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: page.open_conversation == "c2")
    assert panel.list.currentIndex() == row(panel, "c2")
    page.start_over()
    assert page.open_conversation == ""
    assert not panel.list.currentIndex().isValid()


def test_words_find_conversations(keeping, panel, page, engine, qtbot):
    show_all(keeping, page, qtbot)
    QTest.keyClicks(panel.line, "about 2")
    qtbot.waitUntil(lambda: titles(panel) == ["What about 2?"])
    QTest.keyClicks(panel.line, "x")
    qtbot.waitUntil(panel.said.isVisible)
    assert "No conversation has these words" in panel.said.text()
    page.escape()
    assert panel.line.text() == ""
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)


def test_f2_renames_where_it_stands(panel, engine, qtbot):
    panel.enter()
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit, "rename")
    assert editor.text() == "What about 3?"
    QTest.keyClicks(editor, "The flat")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.RENAME_CONVERSATION)))
    assert engine.requests(Method.RENAME_CONVERSATION) == [{"id": "c3", "title": "The flat"}]
    assert titles(panel) == ["The flat"]


def test_deleting_is_undone_by_a_button(keeping, panel, page, window, engine, qtbot):
    show_all(keeping, page, qtbot)
    panel.list.setCurrentIndex(row(panel, "c3"))
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(panel) == ["What about 2?", "What about 1?"])
    qtbot.waitUntil(window.undo.isVisible)
    assert window.undo.button.text() == "Undo"
    window.undo.button.click()
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)
    assert engine.requests(Method.RESTORE_CONVERSATIONS) == [{"ids": ["c3"]}]
    assert not window.undo.isVisible()


def test_deleting_says_that_a_damaged_catalogue_goes_along(
    keeping, panel, page, window, engine, qtbot
):
    show_all(keeping, page, qtbot)
    delete_kept = engine.scripts[Method.DELETE_CONVERSATIONS]
    engine.scripts[Method.DELETE_CONVERSATIONS] = lambda x: {**delete_kept(x), "copies": 1}
    page.history.delete(["c3"])
    qtbot.waitUntil(window.undo.isVisible)
    assert "of a damaged catalogue is deleted as well" in window.undo.text.text()


def test_no_other_news_pushes_the_undo_away(keeping, panel, page, window, engine, qtbot):
    show_all(keeping, page, qtbot)
    page.history.delete(["c3"])
    qtbot.waitUntil(window.undo.isVisible)
    window.news.tell("A folder was added.")
    engine.lose()
    qtbot.waitUntil(lambda: "again. Nothing was lost" in window.banner.text.text())
    assert window.undo.isVisible()
    window.next_pane()
    walked = set()
    while window.focusWidget() not in walked:
        walked.add(window.focusWidget())
        window.next_pane()
    assert window.undo.button in walked
    window.undo.button.click()
    qtbot.waitUntil(lambda: "c3" in keeping.kept)


def test_what_was_deleted_in_a_row_comes_back_together(keeping, panel, page, window, engine, qtbot):
    show_all(keeping, page, qtbot)
    page.history.delete(["c3"])
    qtbot.waitUntil(window.undo.isVisible)
    page.history.delete(["c1"])
    qtbot.waitUntil(lambda: window.undo.text.text() == "2 conversations deleted.")
    window.undo.button.click()
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)
    assert engine.requests(Method.RESTORE_CONVERSATIONS) == [{"ids": ["c3", "c1"]}]
    page.history.delete(["c2"])
    qtbot.waitUntil(lambda: window.undo.text.text() == "1 conversation deleted.")


def test_the_undo_leaves_when_it_is_too_late(keeping, panel, page, window, engine, qtbot):
    delete_ = engine.scripts[Method.DELETE_CONVERSATIONS]
    engine.scripts[Method.DELETE_CONVERSATIONS] = lambda x: {**delete_(x), "undo_s": 0.2}
    page.history.delete(["c3"])
    qtbot.waitUntil(window.undo.isVisible)
    qtbot.waitUntil(lambda: not window.undo.isVisible())


def test_what_came_too_late_is_said(keeping, panel, page, window, engine, qtbot):
    engine.scripts[Method.RESTORE_CONVERSATIONS] = lambda _: {"restored": 0}
    page.history.delete(["c3"])
    qtbot.waitUntil(window.undo.isVisible)
    window.undo.button.click()
    qtbot.waitUntil(lambda: "could not be brought back" in window.banner.text.text())


def test_esc_in_the_results_leaves_the_words_of_the_history(keeping, panel, page, window, qtbot):
    QTest.keyClicks(panel.line, "about 3")
    QTest.keyClicks(page.field.line, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() > 0)
    page.results.enter()
    QTest.keyClick(page.results.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.focusWidget() is page.field.line)
    assert panel.line.text() == "about 3"
    assert page.field.text == "rent"


def test_deleting_what_is_on_the_page_clears_it(panel, page, qtbot):
    page.history.open("c3")
    qtbot.waitUntil(lambda: page.open_conversation == "c3")
    page.history.delete(["c3"])
    assert page.stack.currentWidget() is page.idle
    assert page.conversation.views == []
    qtbot.waitUntil(lambda: "on this computer only" in panel.said.text())


def test_all_of_them_can_go_and_come_back(keeping, panel, page, window, qtbot):
    show_all(keeping, page, qtbot)
    panel.delete_all_action.trigger()
    qtbot.waitUntil(lambda: titles(panel) == [])
    qtbot.waitUntil(window.undo.isVisible)
    window.undo.button.click()
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)


def test_not_keeping_them_is_said(keeping, panel, engine, qtbot):
    panel.keep_action.trigger()
    qtbot.waitUntil(panel.unkept.isVisible)
    assert engine.requests(Method.KEEP_CONVERSATIONS) == [{"keep": False}]
    assert not panel.keep_action.isChecked()


def test_a_conversation_is_written_out_with_its_sources(panel, page, window, qtbot, monkeypatch, tmp_path):  # fmt: skip  # noqa: E501
    suggested = []

    def choose(_parent, _title, path, _filter):
        suggested.append(path)
        return str(tmp_path / "out.md"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    panel.enter()
    panel.export_action.trigger()
    qtbot.waitUntil(lambda: "out.md" in window.banner.text.text())
    assert suggested[0].endswith("/What about 3.md")
    text = (tmp_path / "out.md").read_text()
    assert text.startswith("# What about 3?\n\n## What about 3?\n\nThe rent is 780 euros. [1]")
    assert "`/home/ada/Notes/1.md`" in text


def test_a_slow_disk_does_not_hold_up_the_window(panel, window, qtbot, monkeypatch, tmp_path):
    slow = tmp_path / "slow.md"
    os.mkfifo(slow)  # whoever writes waits for somebody to read
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(slow), ""))
    read = []

    def read_it():
        may_read.wait(10)
        read.append(slow.read_text())

    may_read = threading.Event()
    reader = threading.Thread(target=read_it)
    reader.start()
    panel.enter()
    panel.export_action.trigger()
    qtbot.waitUntil(lambda: any(one.name == "window-writes" for one in threading.enumerate()))
    QTest.keyClicks(window.ask.field.line, "rent")  # the window lives
    assert not window.banner.isVisible()
    may_read.set()
    qtbot.waitUntil(lambda: "slow.md" in window.banner.text.text())
    reader.join()
    assert read[0].startswith("# What about 3?")


def test_an_export_that_fails_says_why(panel, window, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    panel.enter()
    panel.export_action.trigger()
    qtbot.waitUntil(lambda: "could not be written" in window.banner.text.text())


def test_a_full_disk_leaves_the_export_that_was_there(panel, window, qtbot, monkeypatch, tmp_path):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "out.md"
    target.write_text("the older export")
    monkeypatch.setattr(whole_files, "flush_to_disk", full)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    panel.enter()
    panel.export_action.trigger()
    qtbot.waitUntil(lambda: "There is no room left for" in window.banner.text.text())
    assert "unharmed. Make room on that disk" in window.banner.text.text()
    assert target.read_text() == "the older export"
    assert [one.name for one in tmp_path.iterdir()] == ["out.md"]


def test_conversations_of_which_nothing_is_left_are_told_of_once(
    keeping, panel, page, window, engine, qtbot
):
    keeping.emptied = ["e1", "e2"]
    page.history.look()
    qtbot.waitUntil(panel.emptied.isVisible)
    assert titles(panel) == ["What about 3?"]
    assert panel.emptied.title.text() == "2 conversations emptied"
    assert panel.emptied.others.isVisible()
    window.activateWindow()
    panel.emptied.remove.setFocus()
    QTest.keyClick(panel.emptied.remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not panel.emptied.isVisible())
    qtbot.waitUntil(window.undo.isVisible)
    assert engine.requests(Method.DELETE_CONVERSATIONS) == [{"emptied": True}]
    window.undo.button.click()
    qtbot.waitUntil(panel.emptied.isVisible)
    assert engine.requests(Method.RESTORE_CONVERSATIONS) == [{"ids": ["e1", "e2"]}]


def test_where_all_went_only_that_is_said(keeping, panel, page, qtbot):
    keeping.kept.clear()
    keeping.emptied = ["e1"]
    page.history.look()
    qtbot.waitUntil(panel.emptied.isVisible)
    assert not panel.list.isVisible()
    assert not panel.said.isVisible()
    assert not panel.emptied.others.isVisible()
    assert panel.delete_all_action.isEnabled()
    QTest.keyClicks(panel.line, "rent")
    qtbot.waitUntil(panel.said.isVisible)
    assert not panel.emptied.isVisible()


def test_questions_that_went_one_after_the_other_are_told_of_once(keeping, page, qtbot):
    gone = {"question": "", "state": "taken_out", "answer": None}
    left = keeping.kept["c3"]["turns"]
    keeping.kept["c3"]["turns"] = [gone, gone, *left, gone]
    page.history.open("c3")
    qtbot.waitUntil(lambda: len(page.conversation.views) == 3)
    assert [view.turn.taken_out for view in page.conversation.views] == [2, 1, 1]
    assert len(page.asking.turns) == 4


def test_turns_that_have_no_answer_say_why(keeping, page, qtbot):
    turns = keeping.kept["c3"]["turns"]
    turns += [
        {"question": "", "state": "taken_out", "answer": None},
        {"question": "Late?", "state": "stopped", "answer": {"draft": "It wa", "instant": None}},
        {"question": "Bad?", "state": "failed", "answer": None},
    ]
    page.history.open("c3")
    qtbot.waitUntil(lambda: len(page.conversation.views) == 4)
    _, taken, stopped, failed = page.conversation.views
    assert [view.turn.phase for view in (taken, stopped, failed)] == [
        Phase.TAKEN_OUT,
        Phase.STOPPED,
        Phase.FAILED,
    ]
    assert not taken.question.isVisible()
    assert stopped.answer.toPlainText() == "It wa"
    page.ask("And?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    assert [view.turn.question for view in page.conversation.views][-2:] == ["Bad?", "And?"]


def test_the_list_is_fetched_anew_when_there_are_others(keeping, panel, engine, qtbot):
    keeping.add("c9", "From the terminal?")
    engine.on_broadcast("changed", {"what": ["conversations"]})
    qtbot.waitUntil(lambda: "From the terminal?" in titles(panel))


def test_a_long_list_comes_page_by_page(keeping, panel, page, qtbot):
    for number in range(250):
        keeping.add(f"n{number}", f"Number {number}?")
    page.history.look()
    qtbot.waitUntil(lambda: len(titles(panel)) == 100)
    panel.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(titles(panel)) == 200)
    panel.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(titles(panel)) == 251)


@pytest.fixture
def far_down(keeping, panel, page, qtbot):
    """Two pages of a long list, scrolled to the 150th, which the keyboard is on."""
    for number in range(250):
        keeping.add(f"n{number}", f"Number {number}?")
    page.history.look()
    qtbot.waitUntil(lambda: len(titles(panel)) == 100)
    panel.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(titles(panel)) == 200)
    panel.list.setCurrentIndex(row(panel, "n150"))
    panel.list.scrollTo(row(panel, "n147"), panel.list.ScrollHint.PositionAtTop)
    return panel


def height(panel, conversation_id):
    return panel.list.visualRect(row(panel, conversation_id)).top()


def change(keeping, engine, panel, qtbot, *, until):
    engine.on_broadcast("changed", {"what": ["conversations"]})
    qtbot.waitUntil(until)


def test_news_leave_the_list_where_it_is(far_down, keeping, engine, qtbot):
    before = height(far_down, "n150")
    new = {"n-new": None, **keeping.kept}
    keeping.add("n-new", "From the terminal?")
    keeping.kept = {name: keeping.kept[name] for name in new}  # the newest stands first
    change(keeping, engine, far_down, qtbot, until=lambda: row(far_down, "n-new").isValid())
    assert height(far_down, "n150") == before
    assert far_down.list.currentIndex() == row(far_down, "n150")
    assert far_down.list.selectedIndexes() == [row(far_down, "n150")]
    assert len(titles(far_down)) == 200


def test_what_goes_on_rises_and_the_others_stay(far_down, keeping, engine, qtbot):
    before = height(far_down, "n150")
    keeping.kept = {"n147": keeping.kept["n147"], **keeping.kept}
    change(keeping, engine, far_down, qtbot, until=lambda: row(far_down, "n147").row() == 1)
    assert abs(height(far_down, "n150") - before) <= 1
    assert far_down.list.currentIndex() == row(far_down, "n150")


def test_deleting_one_goes_on_with_the_next(far_down, keeping, qtbot):
    before = far_down.list.verticalScrollBar().value()
    QTest.keyClick(far_down.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not row(far_down, "n150").isValid())
    assert far_down.list.currentIndex() == row(far_down, "n151")
    assert far_down.list.verticalScrollBar().value() == before


def test_a_title_that_is_being_typed_survives_news(keeping, panel, engine, qtbot):
    panel.enter()
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit, "rename")
    editor.setText("The flat")
    keeping.kept = {"c1": keeping.others["c1"], **keeping.kept}
    change(keeping, engine, panel, qtbot, until=lambda: len(titles(panel)) == 2)
    assert panel.list.findChild(QLineEdit, "rename") is editor
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.requests(Method.RENAME_CONVERSATION)))
    assert engine.requests(Method.RENAME_CONVERSATION) == [{"id": "c3", "title": "The flat"}]


def test_other_words_begin_at_the_top(far_down, qtbot):
    far_down.line.setText("Number")
    qtbot.waitUntil(lambda: far_down.wanted("Number") > 0)
    assert far_down.list.verticalScrollBar().value() == 0
    assert len(titles(far_down)) == 100


def test_the_window_opens_where_it_was(theme, engine, keeping, qtbot, tmp_path):
    config = WindowConfig(state_file=tmp_path / "window.ini", user_home="/home/ada")

    def open_window():
        bridge = Bridge(lambda: engine)
        window = MainWindow(theme, bridge, config)
        window.show()
        bridge.open()
        qtbot.waitUntil(lambda: bool(window._status))
        return window, bridge

    def close(window, bridge):
        window.close()
        delete(window)
        bridge.deleteLater()

    window, bridge = open_window()
    window.ask.history.open("c3")
    qtbot.waitUntil(lambda: window.ask.open_conversation == "c3")
    window.toggle_history()
    window.go_to(View.LIBRARY)
    close(window, bridge)

    window, bridge = open_window()
    assert window.views.currentIndex() == View.LIBRARY
    assert not window.ask.history_panel.isHidden()
    qtbot.waitUntil(lambda: window.ask.open_conversation == "c3")
    window.go_to(View.ASK)
    assert window.ask.stack.currentWidget() is window.ask.conversation
    window.ask.start_over()
    close(window, bridge)

    keeping.kept.clear()
    window, bridge = open_window()
    assert window.ask.stack.currentWidget() is window.ask.idle
    close(window, bridge)
