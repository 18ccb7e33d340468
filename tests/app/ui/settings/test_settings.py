import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.desktop.autostart import Autostart
from app.ui.look.appearance import Appearance
from app.ui.rail import View
from app.ui.settings.preferences import Preferences


@pytest.fixture
def page(window):
    window.go_to(View.SETTINGS)
    return window.views.settings


def test_preferences_outlive_the_window(qapp, tmp_path):
    file = tmp_path / "window.ini"
    first = Preferences(file)
    first.set("appearance", "contrast")
    first.set("text_percent", 120)
    first.set("stays_in_tray", True)
    first.set("language", "zh_CN")
    again = Preferences(file)
    assert again.appearance is Appearance.CONTRAST
    assert again.text_percent == 120
    assert again.stays_in_tray
    assert again.language == "zh_CN"


@pytest.mark.parametrize(
    ("name", "nonsense", "default"),
    [
        ("appearance", "pink", Appearance.SYSTEM),
        ("text_percent", "large", 100),
        ("text_percent", "1000", 150),
        ("stays_in_tray", "perhaps", False),
        ("language", "tlh", ""),
    ],
)
def test_what_cannot_be_is_taken_for_the_default(qapp, tmp_path, name, nonsense, default):
    preferences = Preferences(tmp_path / "window.ini")
    preferences.set(name, nonsense)
    assert getattr(preferences, name) == default


def test_nothing_is_kept_without_a_file(qapp):
    preferences = Preferences(None)
    preferences.set("text_percent", 130)
    assert preferences.text_percent == 130
    assert Preferences(None).text_percent == 100


def test_an_appearance_is_chosen_by_keyboard(window, page):
    page.appearance.setFocus()
    QTest.keyClick(page.appearance, Qt.Key.Key_End)
    assert window.preferences.appearance is Appearance.CONTRAST


def test_text_size_goes_in_steps(window, page):
    page.text_size.setValue(24)
    assert window.preferences.text_percent == 120
    assert page._text_said.text() == "120 %"


def test_a_language_says_that_it_needs_a_start(qtbot, window, page):
    assert page._restart_row_.isHidden()
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    assert window.preferences.language == "de"
    assert page._restart_row_.isVisible()
    with qtbot.waitSignal(page.restart_wanted):
        page.restart.click()


def test_wishes_are_shown_only_where_the_engine_knows_them(qtbot, engine, made, window, page):
    battery, load = page.wishes.indexing
    assert not battery.isVisible()
    state = {**made.status(), "indexing": {"waits_on": ["battery"]}}
    engine.scripts[Method.STATUS] = lambda _: state
    engine.scripts[Method.PAUSE] = lambda _: state
    engine.on_broadcast("changed", {"what": ["documents"]})
    qtbot.waitUntil(battery.isVisible)
    assert battery.isChecked()
    assert not load.isChecked()
    load.click()
    qtbot.waitUntil(lambda: bool(engine.requests(Method.PAUSE)))
    assert engine.requests(Method.PAUSE) == [{"wait_on": ["battery", "load"]}]
    qtbot.waitUntil(lambda: not load.isChecked())  # as the engine says, not as was pressed


def test_the_closer_look_is_turned_off_and_says_how_it_stands(qtbot, engine, made, window, page):
    (box,) = page.wishes.search
    note = page.wishes.closer_look_note
    assert not box.isVisible()
    look = {"on": True, "waits_for_room": False, "unfinished": False}

    def status(asked):
        on = asked.params.get("on")
        if on is not None:
            look.update(on=on, unfinished=on)
        return {**made.status(), "indexing": {"closer_look": dict(look)}}

    engine.scripts[Method.STATUS] = engine.scripts[Method.CLOSER_LOOK] = status
    engine.on_broadcast("changed", {"what": ["documents"]})
    qtbot.waitUntil(box.isVisible)
    assert box.isChecked()
    assert "7\u00a0KB" in note.text()
    box.click()
    qtbot.waitUntil(lambda: engine.requests(Method.CLOSER_LOOK) == [{"on": False}])
    qtbot.waitUntil(lambda: not box.isChecked())
    box.click()
    qtbot.waitUntil(lambda: "once more for it" in note.text())


def test_starting_at_login_is_one_file(tmp_path):
    autostart = Autostart(tmp_path / "autostart")
    assert not autostart.is_on
    assert autostart.set_on(True)
    entry = (tmp_path / "autostart" / "antorcha.desktop").read_text()
    assert "window --in-tray" in entry
    assert autostart.is_on
    assert autostart.set_on(False)
    assert not autostart.is_on


def test_a_folder_that_cannot_be_written_is_no_crash(tmp_path):
    (tmp_path / "file").write_text("")
    assert not Autostart(tmp_path / "file" / "autostart").set_on(True)
