import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.engine.protocol import Method
from app.ui.ask.source_row import SourceRow
from app.ui.desktop import drag_out, manners
from app.ui.desktop.given import sort_given
from app.ui.desktop.global_shortcut import Shortcut, ShortcutState
from app.ui.desktop.manners import Manners
from app.ui.desktop.tray import Tray, TrayState
from app.ui.look.appearance import Appearance
from app.ui.rail import View


@pytest.fixture
def desktop(theme, window, monkeypatch):
    """The window on a desktop with a tray, and what was told through it."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(Tray, "is_there", property(lambda _: True))
    told = []
    monkeypatch.setattr(Tray, "tell", lambda _, title, text: told.append((title, text)))
    made = Manners(theme, window)
    made.told = told
    yield made
    QApplication.setQuitOnLastWindowClosed(True)
    window.hides_when_closed = False


def busy(made, **more):
    return {**made.status(pending=10), **more}


def test_paths_are_told_apart():
    given = sort_given(["/a.md", "/m.GGUF", "/b.antorcha", "/folder"])
    assert given.documents == ("/a.md", "/folder")
    assert given.models == ("/m.GGUF",)
    assert given.backups == ("/b.antorcha",)


def test_closing_ends_unless_it_is_set_to_stay(desktop, window):
    assert not window.hides_when_closed
    window.preferences.set("stays_in_tray", True)
    assert window.hides_when_closed
    assert not QApplication.quitOnLastWindowClosed()
    window.close()
    assert window.isHidden()
    desktop.come_forward()
    assert window.isVisible()


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({}, TrayState.INDEXING),
        ({"indexing": {"paused": True}}, TrayState.IDLE),
        ({"indexing": {"waiting_for_room": True}}, TrayState.PROBLEM),
        ({"network": {"enforced": False}}, TrayState.PROBLEM),
    ],
)
def test_the_tray_shows_how_things_stand(desktop, made, window, change, state):
    window._show_status(busy(made, **change))
    assert desktop.tray.state is state
    assert not desktop.tray.icon.icon().isNull()


def test_states_can_be_told_apart_by_sight(desktop, theme):
    pictures = []
    for state in TrayState:
        desktop.tray.state = state
        pictures.append(desktop.tray._pixmap(32).toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_the_trays_menu_pauses(qtbot, engine, made, desktop, window):
    window._show_status(busy(made))
    assert desktop.tray.pause.text() == "Pause indexing"
    desktop.tray.pause.trigger()
    qtbot.waitUntil(lambda: engine.requests(Method.PAUSE) == [{"paused": True}])


def test_notices_come_only_while_the_window_is_hidden(desktop, made, window):
    window._show_status(busy(made))
    window._show_status(made.status())
    assert desktop.told == []
    window.hide()
    window._show_status(busy(made))
    window._show_status(made.status())
    assert [title for title, _ in desktop.told] == ["The library is up to date"]
    window.preferences.set("notifies", False)
    window._show_status(busy(made))
    window._show_status(made.status())
    assert len(desktop.told) == 1


def test_that_only_a_stopped_source_waits_is_no_news(desktop, made, window):
    window.hide()
    at_work = busy(made)
    window._show_status(at_work)
    counts = at_work["documents"]
    stopped = {**at_work["sources"][0], "turn": "stopped", "documents": counts}
    window._show_status({**at_work, "sources": [stopped]})
    assert desktop.told == []
    assert desktop.tray.state is TrayState.IDLE


def test_an_answer_is_told_of_while_the_window_is_hidden(qtbot, desktop, window):
    window.hide()
    window.ask.ask("How much is the rent?")
    qtbot.waitUntil(lambda: desktop.told == [("The answer is there", "How much is the rent?")])


@pytest.mark.parametrize("agreed", [True, False])
def test_files_of_a_second_start_are_asked_about(
    qtbot, engine, desktop, window, monkeypatch, agreed
):
    asked = []
    monkeypatch.setattr(
        manners, "is_agreed", lambda _, title, text, **__: asked.append(text) or agreed
    )
    window.go_to(View.TRUST)
    desktop.receive(["/home/ada/<b>.md"], "leave")
    assert "<b>.md" in asked[0]
    assert window.views.view is View.ASK
    if agreed:
        qtbot.waitUntil(lambda: engine.requests(Method.ADD) == [{"paths": ["/home/ada/<b>.md"]}])
    else:
        assert engine.requests(Method.ADD) == []


def test_settings_take_effect_at_once(desktop, theme, window):
    window.preferences.set("appearance", "dark")
    assert theme.is_dark
    window.preferences.set("appearance", "light")
    window.preferences.set("text_percent", 110)
    assert theme.scale.body > 11
    window.preferences.set("text_percent", 100)
    theme.wear(Appearance.SYSTEM)


def drag(widget):
    start, end = QPointF(10, 10), QPointF(60, 30)
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, left, pos=start.toPoint())
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove, end, widget.mapToGlobal(end), left, left, nothing
    )
    QApplication.sendEvent(widget, moved)


def test_a_source_can_be_dragged_out_as_a_copy(theme, window, made, tmp_path, monkeypatch):
    file = tmp_path / "n.md"
    file.write_text("x")
    dragged = []
    monkeypatch.setattr(
        drag_out, "run_drag", lambda one: dragged.append(one.mimeData().urls()[0].toLocalFile())
    )
    cited = made.result()
    cited["document"]["path"] = str(file)
    row = SourceRow(theme, "/home/ada", cited, parent=window)
    row.resize(200, 50)
    row.show()
    pressed = []
    row.clicked.connect(pressed.append)
    drag(row)
    assert dragged == [str(file)]
    assert pressed == []
    assert not row.isDown()
    file.unlink()
    drag(row)
    assert len(dragged) == 1


def test_a_result_knows_its_file(qtbot, made, window):
    window.ask.results.show_results({"query": "rent", "results": [made.result()]}, 0)
    window.ask.results.resize(600, 400)
    place = window.ask.results.list.visualRect(window.ask.results.model.index(0)).center()
    assert window.ask.results._path_at(place) == "/home/ada/Notes/1.md"
    assert window.ask.results._path_at(QPoint(5, 100_000)) == ""


def test_the_settings_turn_the_global_shortcut_on_and_say_how_it_stands(
    desktop, window, monkeypatch
):
    asked = []
    monkeypatch.setattr(desktop.shortcut, "start", asked.append)
    monkeypatch.setattr(desktop.shortcut, "stop", lambda: asked.append(""))
    settings = window.views.settings
    settings.global_shortcut.setChecked(True)
    assert asked == ["Ask Antorcha"]
    desktop.shortcut.changed.emit(Shortcut(ShortcutState.ON, "Ctrl+Alt+Q"))
    assert "Ctrl+Alt+Q" in settings.shortcut_note.text()
    desktop.shortcut.changed.emit(Shortcut(ShortcutState.MISSING))
    assert "antorcha" in settings.shortcut_note.text()
    assert settings.global_shortcut.isChecked()  # another desktop may have one
    desktop.shortcut.changed.emit(Shortcut(ShortcutState.REFUSED))
    assert not settings.global_shortcut.isChecked()
    assert asked[-1] == ""
    assert settings.shortcut_note.isHidden()


def test_the_global_shortcut_brings_the_window_forward(desktop, window):
    window.showMinimized()
    desktop.shortcut.pressed.emit("")
    assert not window.isMinimized()
