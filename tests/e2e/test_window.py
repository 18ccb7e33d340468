"""The window over the real engine: drop a folder, ask, click a source, stand at its place."""

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.config import Home
from app.engine.client import EngineClient
from app.sample import SAMPLE_LIBRARY
from app.ui.ask.turn import Phase
from app.ui.bridge import Bridge, LinkState
from app.ui.config import WindowConfig
from app.ui.main_window import MainWindow
from app.ui.rail import View

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]

MANUAL = SAMPLE_LIBRARY / "Documents" / "Atelier" / "Trockenmeister TM-20 manual.pdf"


@pytest.fixture
def window(qtbot, theme, antorcha):
    bridge = Bridge(lambda: EngineClient(Home(antorcha.home)))
    window = MainWindow(theme, bridge, WindowConfig())
    window.resize(1200, 800)
    window.show()
    bridge.open()
    qtbot.waitUntil(lambda: bridge.state is LinkState.READY, timeout=60_000)
    yield window
    window.close()
    bridge.close()
    bridge.blockSignals(True)  # what the engine said last is still on its way
    delete(window)
    bridge.deleteLater()


def drop(window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    at = QPointF(300, 300)
    QApplication.sendEvent(window, QDragEnterEvent(at, action, data, button, nothing))
    QApplication.sendEvent(window, QDropEvent(at, action, data, button, nothing))


def ask(window, qtbot, question):
    """Type a question, press Enter, and wait for the end of the answer."""
    asked = len(window.ask.conversation.views)
    QTest.keyClicks(window.ask.field.line, question)
    QTest.keyClick(window.ask.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.ask.conversation.views) > asked)
    view = window.ask.conversation.views[-1]
    qtbot.waitUntil(lambda: view.turn.phase is Phase.DONE, timeout=240_000)
    return view


def test_from_a_dropped_folder_to_the_place_in_the_file(window, antorcha, files, qtbot):
    shutil.copy(MANUAL, files)
    drop(window, files)
    qtbot.waitUntil(lambda: antorcha.json("status")["documents"]["semantic"] == 4, timeout=180_000)

    view = ask(window, qtbot, "What does error E3 on the dehumidifier mean?")
    assert "tank" in view.turn.result["instant"]["text"]
    view.answer.cited.emit(view.turn.result["instant"]["citation"])
    qtbot.waitUntil(lambda: window.ask.reader.pdf is not None, timeout=30_000)
    pdf = window.ask.reader.pdf
    qtbot.waitUntil(lambda: pdf.pageNavigator().currentPage() == 1, timeout=30_000)
    qtbot.waitUntil(lambda: bool(pdf.marked_pages), timeout=30_000)

    view = ask(window, qtbot, "How much was the deposit for the flat?")
    assert view.turn.status == "answered"
    view.answer.cited.emit(view.turn.result["sentences"][0]["citations"][0])
    text = window.ask.reader.text
    qtbot.waitUntil(lambda: text.reading is not None and "1,900 euros" in text.reading.text)


def test_what_becomes_of_the_file_that_is_read_is_told(window, antorcha, files, qtbot):
    drop(window, files)
    found = ("semantic", "keyword")
    qtbot.waitUntil(
        lambda: sum(antorcha.json("status")["documents"][one] for one in found) == 3,
        timeout=180_000,
    )
    (first, *_rest) = antorcha.json("search", "deposit", "--mode", "keyword")["results"]
    reader, note = window.ask.reader, files / "flat.md"
    window.ask.read(first["document"])
    qtbot.waitUntil(lambda: reader.text.reading is not None, timeout=30_000)

    note.write_text(note.read_text().replace("1,900", "2,100"))
    qtbot.waitUntil(lambda: "changed while" in reader.note.text(), timeout=60_000)
    assert "1,900 euros" in reader.text.reading.text
    reader.note.anew.click()
    assert "2,100 euros" in reader.text.reading.text

    moved = files / "kept" / "flat.md"
    moved.parent.mkdir()
    note.rename(moved)
    qtbot.waitUntil(lambda: "kept" in reader.note.text(), timeout=60_000)
    moved.unlink()
    qtbot.waitUntil(lambda: "not where it was" in reader.note.text(), timeout=60_000)
    assert "2,100 euros" in reader.text.reading.text


@pytest.fixture
def one_model(test_chat_model_path, tmp_path, monkeypatch):
    """A folder of models that holds one, as set-up leaves it; nobody's own folder is touched."""
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / test_chat_model_path.name).symlink_to(test_chat_model_path.resolve())
    monkeypatch.setenv("ANTORCHA_MODELS", str(folder))
    return test_chat_model_path.stem


@pytest.fixture
def model_file(test_chat_model_path, tmp_path):
    """A GGUF that is in no catalogue: bytes behind its end make it a file of its own."""
    file = tmp_path / "Downloads" / "my-own.gguf"
    file.parent.mkdir()
    shutil.copyfile(test_chat_model_path, file)
    with file.open("ab") as end:
        end.write(b"\0" * 64)
    return file


def answered_by(window, qtbot):
    window.focus_field()
    view = ask(window, qtbot, "How much was the deposit for the flat?")
    return view.turn.result["model"]["id"]


def test_a_dropped_model_is_tried_used_and_left_again(
    one_model, model_file, window, antorcha, files, qtbot
):
    drop(window, files)
    found = ("semantic", "keyword")
    qtbot.waitUntil(
        lambda: sum(antorcha.json("status")["documents"][one] for one in found) == 3,
        timeout=180_000,
    )
    page = window.views.models
    window.go_to(View.MODELS)
    qtbot.waitUntil(lambda: one_model in page._cards)
    before = page.card(one_model)
    before.use.click()  # the smallest is not used unless somebody wants it
    qtbot.waitUntil(lambda: before.line.is_in_use)

    window.go_to(View.ASK)
    drop(window, model_file)
    qtbot.waitUntil(lambda: "my-own is there" in page.notice.text.text(), timeout=180_000)
    assert page.isVisible()
    assert model_file.exists()
    mine = page.card("my-own")
    assert before.line.is_in_use

    mine.drive.click()
    qtbot.waitUntil(lambda: mine.speed.text().startswith("About"), timeout=180_000)
    assert len(mine.written.text().split()) > 3
    assert before.line.is_in_use

    mine.use.click()
    qtbot.waitUntil(lambda: mine.line.is_in_use)
    assert answered_by(window, qtbot) == "my-own"

    page.back.click()
    qtbot.waitUntil(lambda: before.line.is_in_use and not mine.line.is_in_use)
    assert answered_by(window, qtbot) == one_model
