import shutil
import threading

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.engine.protocol import Method
from app.ui.ask import note_saving
from app.ui.ask.note_saving import write_note


@pytest.fixture
def page(window):
    return window.ask


@pytest.fixture
def view(page, qtbot):
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    return page.conversation.views[-1]


def finished(page, qtbot):
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    return page.conversation.views[-1]


def test_an_answer_is_copied_with_its_sources(view, qtbot):
    view.actions_.copy.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("The rent is 780 euros. [1]\n\n**Sources**\n\n- [1] **Title 1**")
    assert "> The rent is 780 euros." in copied
    assert view.actions_.copy.text() == "Copied"
    qtbot.waitUntil(lambda: view.actions_.copy.text() == "Copy")


def test_a_note_goes_into_a_folder_that_is_chosen_once(view, window, monkeypatch, tmp_path, qtbot):
    chosen = []

    def choose(*_):
        chosen.append(1)
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    view.actions_.save.click()
    view.actions_.save.click()
    qtbot.waitUntil(lambda: "What is the rent (2).md" in window.banner.text.text())
    assert len(chosen) == 1
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["What is the rent (2).md", "What is the rent.md"]
    text = (tmp_path / names[1]).read_text()
    assert text.startswith("# What is the rent?\n\nThe rent is 780 euros. [1]")


def test_a_folder_that_cannot_be_written_is_said(view, window, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "gone"))
    view.actions_.save.click()
    qtbot.waitUntil(lambda: "gone is not there. Nothing was written." in window.banner.text.text())


def test_a_folder_that_is_gone_is_asked_for_again(view, window, monkeypatch, tmp_path, qtbot):
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    left = list(map(str, folders))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: left.pop(0))
    view.actions_.save.click()
    qtbot.waitUntil(lambda: len(list(folders[0].iterdir())) == 1)
    shutil.rmtree(folders[0])
    view.actions_.save.click()
    qtbot.waitUntil(lambda: len(list(folders[1].iterdir())) == 1)


def test_a_slow_disk_does_not_hold_up_the_window(view, window, monkeypatch, tmp_path, qtbot):
    may_write = threading.Event()

    def write_slowly(folder, name, text):
        may_write.wait(10)
        return write_note(folder, name, text)

    monkeypatch.setattr(note_saving, "write_note", write_slowly)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    view.actions_.save.click()
    assert not may_write.is_set()
    assert not window.banner.isVisible()
    may_write.set()
    qtbot.waitUntil(lambda: "What is the rent.md" in window.banner.text.text())


def test_nobody_has_to_choose_a_folder(view, monkeypatch, window):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    view.actions_.save.click()
    assert not window.banner.isVisible()


def test_a_note_never_takes_the_place_of_a_file(tmp_path):
    (tmp_path / "a.md").write_text("mine")
    (tmp_path / "a (2).md").symlink_to(tmp_path / "nowhere")
    assert write_note(tmp_path, "a.md", "new").name == "a (3).md"
    assert (tmp_path / "a.md").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()


def test_asking_again_stands_where_the_question_stood(view, page, engine, qtbot):
    page.ask("And in May?")
    finished(page, qtbot)
    view.actions_.again.click()
    finished(page, qtbot)
    asked = engine.requests(Method.ASK)[-1]
    assert asked["question"] == "What is the rent?"
    assert asked["history"] == []
    assert "model" not in asked
    assert asked["conversation"] == page.asking.conversation_id
    assert len(page.conversation.views) == 3


def test_only_these_sources_names_the_documents(view, page, engine, qtbot):
    assert view.actions_.narrow.isVisible()
    view.actions_.narrow.click()
    again = finished(page, qtbot)
    assert engine.requests(Method.ASK)[-1]["documents"] == ["d1"]
    assert again.understood.text().startswith("Searched only: 1 cited document")


def test_without_sources_there_are_none_to_keep_to(page, engine, made, qtbot):
    engine.scripts[Method.ASK] = lambda _: made.answer(
        status="not_found", answer="", sentences=[], citations=[], instant=None
    )
    page.ask("Passport?")
    assert not finished(page, qtbot).actions_.narrow.isVisible()


def test_another_model_is_offered_if_there_is_one(view, page, engine, qtbot):
    page.models.show([])
    qtbot.waitUntil(lambda: not view.actions_.other.isVisible())
    models = [
        {"id": name, "role": role, "state": state}
        for name, role, state in (
            ("m", "chat", "ready"),
            ("big", "chat", "ready"),
            ("lost", "chat", "missing"),
            ("e5", "embedding", "ready"),
        )
    ]
    page.models.show(models)
    qtbot.waitUntil(view.actions_.other.isVisible)
    (action,) = view.actions_.menu.actions()
    assert action.text() == "big"
    action.trigger()
    finished(page, qtbot)
    assert engine.requests(Method.ASK)[-1]["model"] == "big"


def test_where_there_is_little_room_the_icons_have_to_do(view):
    actions = view.actions_
    assert actions.copy.toolButtonStyle().name == "ToolButtonTextBesideIcon"
    actions.resize(200, actions.height())
    assert actions.copy.toolButtonStyle().name == "ToolButtonIconOnly"
    assert actions.minimumSizeHint().width() < 200


def test_every_button_has_a_name_and_takes_the_keyboard(view):
    actions = view.actions_
    for button in (actions.copy, actions.save, actions.again, actions.narrow, actions.other):
        assert button.accessibleName()
        assert button.focusPolicy().value
