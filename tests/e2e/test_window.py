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
