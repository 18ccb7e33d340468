from PySide6.QtCore import QByteArray

from app.ui.session import Session
from app.ui.settings.preferences import Preferences


def test_it_outlives_the_window_beside_what_the_person_set(qapp, tmp_path):
    file = tmp_path / "window.ini"
    first = Session(file)
    first.remember("notes_folder", "/home/ada/Notes")
    first.geometry = QByteArray(b"\x01\x00place")
    Preferences(file).set("text_percent", 120)
    again = Session(file)
    assert again.value("notes_folder") == "/home/ada/Notes"
    assert again.geometry == QByteArray(b"\x01\x00place")
    assert Preferences(file).text_percent == 120


def test_without_a_file_it_lasts_as_long_as_the_window(qapp):
    session = Session()
    session.remember("view", "2")
    session.geometry = QByteArray(b"place")
    assert session.value("view") == "2"
    assert session.geometry == QByteArray(b"place")
    assert Session().value("view") == ""
    assert Session().geometry.isEmpty()
