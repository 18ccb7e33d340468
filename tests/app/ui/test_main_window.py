import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from shiboken6 import delete

from app.engine.protocol import Method, error_to_json
from app.ui.bridge import LinkState
from app.ui.config import WindowConfig
from app.ui.main_window import MainWindow
from app.ui.rail import View
from kernel.errors import TransientError


def test_an_empty_library_is_welcomed(qtbot, engine, made, window):
    engine.scripts[Method.STATUS] = lambda _: made.status(sources=0)
    engine.on_broadcast("changed", {"what": ["sources"]})
    qtbot.waitUntil(lambda: window.first.currentWidget() is window.welcome)
    window.welcome.sample.click()
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ADD)))
    assert engine.requests(Method.ADD)[0]["collection"] == "Sample"
    engine.scripts[Method.STATUS] = lambda _: made.status(sources=1)
    qtbot.waitUntil(lambda: window.first.currentWidget() is window.ask)


def test_the_field_can_be_used_before_the_engine_is_there(qtbot, theme, bridge):
    window = MainWindow(theme, bridge, WindowConfig())
    window.show()
    QTest.keyClicks(window.ask.field.line, "rent")
    assert window.status_line.state.text() == "Starting…"
    QTest.qWait(120)
    bridge.open()
    qtbot.waitUntil(lambda: window.ask.results.model.rowCount() == 3)
    window.close()
    delete(window)


def test_an_engine_that_stopped_comes_back_and_the_person_is_told_once(qtbot, engine, window):
    engine.lose()
    qtbot.waitUntil(lambda: window._bridge.state is LinkState.READY and engine.reconnects == 1)
    expected = "The engine stopped and was started again. Nothing was lost."
    qtbot.waitUntil(lambda: window.banner.text.text() == expected)
    assert window.banner.isVisible()


@pytest.mark.parametrize(("key", "view"), [(str(view + 1), view) for view in View])
def test_views_have_keys(qtbot, window, key, view):
    window.activateWindow()
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.views.currentIndex() == view)


def test_the_field_is_a_key_away_from_anywhere(qtbot, window):
    window.go_to(View.PROBLEMS)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.focusWidget() is window.ask.field.line)


def test_panes_are_walked_with_f6(window):
    start = window.focusWidget()
    seen = []
    for _ in range(4):
        window.next_pane()
        seen.append(window.focusWidget())
    assert start in seen
    assert len(set(seen)) > 1


def test_no_model_is_said_and_search_goes_on(qtbot, engine, made, window):
    engine.scripts[Method.STATUS] = lambda _: {**made.status(), "models": {"chat": None}}
    engine.on_broadcast("changed", {"what": ["models"]})
    qtbot.waitUntil(lambda: "No model is installed" in window.banner.text.text())


def test_a_damaged_model_is_said(qtbot, engine, window):
    engine.scripts[Method.MODELS] = lambda _: {
        "models": [{"id": "m", "role": "chat", "in_use": True, "state": "corrupt"}]
    }
    engine.on_broadcast("changed", {"what": ["models"]})
    qtbot.waitUntil(lambda: "damaged" in window.banner.text.text())


def test_the_shield_tells_the_truth(qtbot, engine, made, window):
    assert window.status_line.shield.text() == "Offline: enforced"
    open_status = {**made.status(), "network": {"enforced": False, "how": "none"}}
    engine.scripts[Method.STATUS] = lambda _: open_status
    engine.on_broadcast("changed", {"what": ["documents"]})
    qtbot.waitUntil(lambda: window.status_line.shield.text() == "Offline: not enforced")


def test_trust_can_be_tried(qtbot, engine, window):
    engine.scripts[Method.DOCTOR] = lambda _: {
        "ok": False,
        "checks": [{"name": "<b>network</b>", "ok": False, "detail": "open", "fix": "close it"}],
    }
    window.status_line.shield.click()
    assert window.views.view is View.TRUST
    page = window.views.trust.network
    page.try_button.click()
    qtbot.waitUntil(lambda: page.try_button.text() == "Try again")
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "<b>network</b>" in words
    assert "open close it" in words


def test_everything_that_can_be_pressed_has_a_name(window):
    for button in window.findChildren(QAbstractButton):
        if button.objectName().startswith("qt_") or button.metaObject().className().startswith("Q"):
            continue
        assert button.accessibleName() or button.text(), button
    for line in window.findChildren(QLineEdit):
        assert line.accessibleName()


def test_no_label_guesses_at_markup(window):
    loose = [
        label
        for label in window.findChildren(QLabel)
        if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert loose == []


def test_light_and_dark_dress_the_same_window(theme, window):
    theme.force(True)
    dark = window.grab().toImage().pixelColor(400, 400)
    theme.force(False)
    light = window.grab().toImage().pixelColor(400, 400)
    assert dark.lightness() < 60 < 200 < light.lightness()


def test_the_window_starts_without_anything_heavy():
    code = (
        "import sys, app.ui.application;"
        "heavy = {'chromadb', 'torch', 'llama_cpp', 'onnxruntime', 'sqlite3', 'transformers',"
        " 'numpy', 'PySide6.QtPdf', 'PySide6.QtPdfWidgets', 'PySide6.QtNetwork'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class OwnWindows(QObject):
    """Notes what is shown as a window of its own, if only for a moment."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow() and not isinstance(watched, MainWindow):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_the_window_flashes_up_as_a_window(qtbot, qapp, theme, bridge):
    strays = OwnWindows()
    qapp.installEventFilter(strays)
    window = MainWindow(theme, bridge, WindowConfig(user_home="/home/ada"))
    window.show()
    bridge.open()
    qtbot.waitUntil(lambda: bool(window._status))
    for view in View:
        window.go_to(view)
        QTest.qWait(20)
    page = window.ask
    window.go_to(View.ASK)
    page.field.set_text("rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() > 0)
    page.filters.set("kind", "note")
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    page.conversation.opened.emit(page.asking.turns[-1].citations[0], page.asking.turns[-1])
    page.show_history(True)
    window.news.tell("Done.")
    QTest.qWait(50)
    qapp.removeEventFilter(strays)
    window.close()
    delete(window)
    assert strays.seen == []


def test_signals_do_not_wear_out_the_interpreter(qtbot, window):
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(2000):
        window.rail.chosen.emit(0)
    assert min(before) > 1_000_000 or sys.version_info >= (3, 12)


def test_both_places_that_count_documents_say_the_same(qtbot, engine, made, window):
    engine.scripts[Method.STATUS] = lambda _: made.status(semantic=609, failed=12)
    window.watch.note("documents")
    qtbot.waitUntil(lambda: "609" in window.status_line.state.text())
    assert "609" in window.ask.idle.said.text()


def test_that_the_disk_is_full_is_said_until_it_is_not(qtbot, engine, made, window):
    def says(waits):
        return lambda _: {**made.status(pending=3), "indexing": {"waiting_for_room": waits}}

    engine.scripts[Method.STATUS] = says(True)
    with qtbot.waitSignal(window.status_shown, check_params_cb=lambda s: "indexing" in s):
        window.watch.note("indexing")
    full = TransientError("The disk is full", code="storage_full", folder="/home/ada")
    engine.on_broadcast("notice", error_to_json(full))
    qtbot.waitUntil(lambda: "full" in window.banner.text.text())
    assert window.banner.property("tone") == "warning"
    engine.scripts[Method.STATUS] = says(False)
    window.watch.note("indexing")
    qtbot.waitUntil(window.banner.isHidden)
