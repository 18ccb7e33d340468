"""Ctrl+F in what is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtTest import QTest

from app.engine.protocol import Method
from app.ui.reader.find_bar import places_of
from app.ui.reader.place import Place

TEXT = "🌧 The rent is 780 euros.\nAna pays the Rent.\nNo rents here; the\nrent again."


@pytest.fixture
def read(qtbot, window, engine, made):
    """A document opened in the reader."""

    def open_one(text, **more):
        engine.scripts[Method.SHOW] = lambda _: {"document": made.document(), "text": text}
        window.ask.read(made.document(**more))
        reader = window.ask.reader
        qtbot.waitUntil(lambda: reader.text.reading is not None)
        return reader

    return open_one


def find(window, sought):
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.ask.reader.finding.bar.line, sought)


def marked(reader):
    strong = reader.text.extraSelections()[-1]
    return strong.cursor.selectedText()


def test_ctrl_f_finds_whatever_the_case_and_enter_goes_on(window, read):
    reader = read(TEXT)
    find(window, "RENT")
    bar = reader.finding.bar
    assert window.focusWidget() is bar.line
    assert bar.said.text() == "1 of 4"
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert (bar.said.text(), marked(reader)) == ("2 of 4", "Rent")
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.said.text() == "4 of 4"


def test_what_is_not_there_is_said(window, read):
    reader = read(TEXT)
    find(window, "lease")
    assert reader.finding.bar.said.text() == "Not in this document"
    assert not reader.finding.bar.next.isEnabled()


def test_esc_ends_finding_and_leaves_the_reader_open(window, read):
    reader = read(TEXT)
    find(window, "again")
    QTest.keyClick(reader.finding.bar.line, Qt.Key.Key_Escape)
    assert reader.finding.bar.isHidden()
    assert reader.isVisible()
    assert window.focusWidget() is reader.text


def test_the_passage_is_marked_again_when_finding_ends(qtbot, window, read, made):
    reader = read(TEXT)
    found = made.result(start=TEXT.index("The rent"))
    reader.open_place(Place(found["document"], found["passage"], "The rent is 780 euros."))
    qtbot.waitUntil(lambda: bool(reader.text.extraSelections()))
    find(window, "again")
    assert marked(reader) == "again"
    reader.finding.bar.end()
    assert marked(reader) == "The rent is 780 euros."


def test_it_begins_at_the_passage_that_was_opened(qtbot, window, read, made):
    reader = read(TEXT)
    found = made.result(text="No rents here", start=TEXT.index("No rents"))
    reader.open_place(Place(found["document"], found["passage"], "No rents here"))
    qtbot.waitUntil(lambda: bool(reader.text.extraSelections()))
    find(window, "rent")
    assert reader.finding.bar.said.text() == "3 of 4"


def test_a_long_document_is_searched_whole(window, read):
    text = "Here.\n" + "word " * 60_000 + "the needle at the end"
    reader = read(text)
    assert reader.text.reading.ends_cut
    find(window, "needle")
    assert marked(reader) == "needle"
    assert reader.text.reading.offset > 0


def test_the_pages_of_a_pdf_are_searched(qtbot, window, made, tmp_path):
    path = str(tmp_path / "lease.pdf")
    writer = QPdfWriter(path)
    painter = QPainter(writer)
    for number, text in enumerate(("The rent is due.", "Nothing.", "The deposit is due.")):
        if number:
            writer.newPage()
        painter.drawText(QRectF(200, 200, 4000, 4000), 0, text)
    painter.end()
    window.ask.read(made.document(kind="pdf", path=path))
    reader = window.ask.reader
    qtbot.waitUntil(lambda: reader.pdf is not None and reader.pdf.page_count == 3)
    find(window, "deposit")
    qtbot.waitUntil(lambda: reader.finding.bar.said.text() == "1 of 1")
    assert reader.pdf.marked_pages == [2]
    reader.finding.bar.end()
    assert reader.pdf.marked_pages == []


def test_what_is_typed_while_a_document_opens_is_looked_for_in_it(qtbot, window, engine, made):
    def show(exchange):
        exchange.wait()
        return {"document": made.document(), "text": TEXT}

    engine.scripts[Method.SHOW] = show
    window.ask.read(made.document())
    find(window, "rent")
    qtbot.waitUntil(lambda: engine.standing_still > 0)
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()
    bar = window.ask.reader.finding.bar
    qtbot.waitUntil(lambda: bar.said.text() == "1 of 4")


def test_another_document_begins_without_it(window, read, made):
    reader = read(TEXT)
    find(window, "rent")
    window.ask.read(made.document(2))
    assert reader.finding.bar.isHidden()


def test_without_a_document_it_goes_to_the_field(window):
    window.rail.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.ask.field.line


@given(before=st.text(), after=st.text())
def test_places_are_in_code_points(before, after):
    text = f"{before} Ana\n Ruiz {after}"
    assert "Ana\n Ruiz" in {text[start:end] for start, end in places_of("ana ruiz", text)}


def test_no_words_are_nowhere():
    assert places_of("  ", "a b") == ()
