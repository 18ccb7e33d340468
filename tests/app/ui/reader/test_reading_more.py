"""Conversations, pictures, links and what else there is, in the reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.engine.protocol import Method
from app.ui.reader.picture_page import read_picture
from app.ui.reader.place import Place

TEXT = "Heating meter\nFlat 2: 41 872 kWh"


@pytest.fixture
def reader(window):
    window.ask.reader.show()
    return window.ask.reader


def place_of(found, **more):
    return Place(found["document"], found["passage"], **more)


def test_the_mails_of_a_conversation_are_listed_and_opened(qtbot, engine, made, reader):
    mails = [
        {"document": made.document(n, "email", **{"from": f"P{n} <p@x>"}), "excerpt": f"Text {n}"}
        for n in (1, 2, 3)
    ]
    engine.scripts[Method.THREAD] = lambda _: {"total": 3, "mails": mails}
    reader.open_place(place_of(made.result(number=2, kind="email")))
    qtbot.waitUntil(reader.thread_list.isVisible)
    rows = reader.thread_list.list
    assert rows.count() == 3
    assert rows.currentRow() == 1
    assert rows.item(0).text().endswith("P1  ·  Text 1")
    rows.setCurrentRow(2)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: engine.requests(Method.SHOW)[-1]["document"] == "d3")
    assert rows.item(2).font().weight() > rows.item(0).font().weight()
    assert len(engine.requests(Method.THREAD)) == 1
    reader.open_place(place_of(made.result(number=4)))
    assert not reader.thread_list.isVisible()


def test_a_mail_alone_has_no_conversation(qtbot, engine, made, reader):
    engine.scripts[Method.THREAD] = lambda _: {
        "total": 1, "mails": [{"document": made.document(1, "email"), "excerpt": ""}],
    }  # fmt: skip
    reader.open_place(place_of(made.result(kind="email")))
    qtbot.waitUntil(lambda: bool(engine.requests(Method.THREAD)))
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    assert not reader.thread_list.isVisible()


@pytest.fixture
def picture(tmp_path):
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = tmp_path / "meter.png"
    assert image.save(str(path))
    return str(path)


def test_a_picture_is_shown_with_the_places_of_what_matches(qtbot, engine, made, reader, picture):
    second = TEXT.index("Flat")
    boxes = [
        {"start": 0, "end": 13, "page": 1, "left": 0, "top": 0, "right": 500, "bottom": 500},
        {"start": second, "end": len(TEXT), "page": 1, "left": 0, "top": 500, "right": 1000,
         "bottom": 1000},
    ]  # fmt: skip
    found = made.result(text="Flat 2: 41 872 kWh", start=second, kind="image", path=picture)
    engine.scripts[Method.SHOW] = lambda _: {"document": found["document"], "text": TEXT}
    engine.scripts[Method.PICTURE_PLACES] = lambda _: {"places": boxes}
    reader.open_place(place_of(found, terms=("flat", "meter")))
    qtbot.waitUntil(lambda: reader.picture is not None)
    canvas = reader.picture.canvas
    qtbot.waitUntil(lambda: canvas.has_picture and bool(canvas._lines))
    assert canvas._current == (second, second + 4)
    (box,) = canvas.boxes(canvas._current)
    assert box.width() == pytest.approx(2 * box.height() * 2, rel=0.01)
    assert reader.head.count.text() == "2 of 2"
    reader._step(1)
    assert canvas._current == (8, 13)
    corner = canvas.boxes((second, second + 1))[0].center().toPoint()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=corner)
    assert canvas._current == (second, len(TEXT))


def test_a_file_that_is_no_picture_still_shows_its_text(qtbot, engine, made, reader, tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")
    found = made.result(kind="image", path=str(path))
    engine.scripts[Method.SHOW] = lambda _: {"document": found["document"], "text": TEXT}
    engine.scripts[Method.PICTURE_PLACES] = lambda _: {"places": []}
    reader.open_place(place_of(found))
    qtbot.waitUntil(lambda: "cannot be drawn" in reader.note.text())
    assert reader.page.toPlainText() == TEXT


def test_large_pictures_are_made_smaller(qapp, tmp_path):
    path = tmp_path / "large.png"
    QImage(6000, 30, QImage.Format.Format_RGB32).save(str(path))
    assert read_picture(str(path)).width() == 3000


def test_a_link_is_shown_and_asked_about_before_it_opens(qtbot, engine, made, reader, monkeypatch):
    asked, opened = [], []

    def answer(box):
        asked.append(box.text() + box.informativeText())
        buttons = {button.text(): button for button in box.buttons()}
        monkeypatch.setattr(box, "clickedButton", lambda: buttons[answers.pop(0)])
        return 0

    answers = ["Cancel", "Cancel", "Open it", "Open it"]
    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(
        "app.ui.reader.opening.QDesktopServices.openUrl", lambda url: opened.append(url) or True
    )
    text = "Look at https://example.org/a today"
    engine.scripts[Method.SHOW] = lambda _: {"document": made.document(), "text": text}
    reader.open_place(place_of(made.result(text=text)))
    qtbot.waitUntil(lambda: len(reader.text.links) == 1)
    links = next(a.menu() for a in reader.text.menu().actions() if a.menu())
    links.actions()[0].trigger()
    assert "https://example.org/a" in asked[0]
    assert opened == []
    links.actions()[0].trigger()
    assert [url.toString() for url in opened] == ["https://example.org/a"]
    assert not reader.opener.open_link("file:///etc/passwd")
    assert len(asked) == 2


def test_markdown_is_dressed_and_every_character_stays(qtbot, engine, made, reader):
    text = "# Head\n\nthe **garlic** and `code`\n"
    engine.scripts[Method.SHOW] = lambda _: {"document": made.document(), "text": text}
    reader.open_place(place_of(made.result(text="the **garlic**", start=8)))
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    assert reader.text.toPlainText() == text
    block = reader.text.document().findBlockByNumber(2)
    ranges = block.layout().formats()  # kept: its formats die with it
    looks = {text[8 + f.start : 8 + f.start + f.length]: f.format for f in ranges}
    assert looks["garlic"].fontWeight() > 500
    assert looks["**"].foreground().color().alpha() == 0


def test_what_else_there_is_about_this(qtbot, engine, made, window, reader):
    engine.scripts[Method.SIMILAR] = lambda x: {
        "query": "", "like": x.params["document"], "mode": "semantic",
        "results": [made.result(number=5)],
    }  # fmt: skip
    reader.open_place(place_of(made.result(number=2)))
    reader.head.alike.click()
    qtbot.waitUntil(lambda: window.ask.results.model.rowCount() == 1)
    assert engine.requests(Method.SIMILAR) == [{"document": "d2", "k": 24}]
    assert "much like it" in window.ask.results.said.text()
