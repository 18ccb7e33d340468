"""What the reader says of a file that changes, moves or goes while it is open."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtTest import QTest

from app.engine.protocol import Event, Method
from app.ui.reader import keeping_up
from app.ui.reader.keeping_up import trace_of
from app.ui.reader.place import Place
from app.ui.reader.reading import nearest_same
from app.ui.reader.zoom import Shown
from kernel.errors import PermanentError

LINES = [f"Line {number} of the note." for number in range(400)]


@pytest.fixture(autouse=True)
def short_breath(monkeypatch):
    monkeypatch.setattr(keeping_up, "BREATH_MS", 5)


@pytest.fixture
def reader(window):
    window.ask.reader.show()
    return window.ask.reader


@pytest.fixture
def library(engine, made, tmp_path):
    """One note on the disk and in the engine, and ways to change both."""

    class Library:
        path = tmp_path / "boiler.md"
        text = "\n".join(LINES)
        kind = "note"
        is_there = True

        def show(self, _):
            if not self.is_there:
                raise PermanentError("There is no document d1", code="no_document")
            return {"document": self.document(), "text": self.text}

        def document(self):
            return made.document(kind=self.kind, path=str(self.path))

        def announce(self):
            engine.on_broadcast(Event.CHANGED, {"what": ["documents"]})

    library = Library()
    library.path.write_text(library.text)
    engine.scripts[Method.SHOW] = library.show
    return library


def open_note(qtbot, reader, library):
    reader.open_place(Place(library.document(), {}))
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    assert reader.note.isHidden()


def looked(engine, qtbot):
    """Until the library was looked at once more, and the answer has arrived."""
    before = len(engine.requests(Method.SHOW))
    return lambda: qtbot.waitUntil(lambda: len(engine.requests(Method.SHOW)) > before)


def test_a_note_that_changes_is_told_of_and_stays_as_it_is(qtbot, reader, library):
    open_note(qtbot, reader, library)
    bar = reader.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    held = bar.value()
    library.text = "Another first line.\n" + library.text
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    assert "changed while it was open" in reader.note.text()
    assert reader.note.anew.isVisible()
    assert "Another first line." not in reader.text.toPlainText()
    assert bar.value() == held


def test_a_note_is_shown_anew_with_the_same_line_at_the_top(qtbot, reader, library):
    open_note(qtbot, reader, library)
    page = reader.text
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def at_the_top():
        return page.cursorForPosition(page.viewport().rect().topLeft()).block().text()

    before = at_the_top()
    library.text = "\n".join(["Another first line."] * 30) + "\n" + library.text
    library.announce()
    qtbot.waitUntil(reader.note.anew.isVisible)
    reader.note.anew.click()
    assert page.toPlainText().startswith("Another first line.")
    assert reader.note.isHidden()
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert at_the_top() == before


def test_whoever_hears_the_window_is_told(qtbot, window, reader, library):
    open_note(qtbot, reader, library)
    said = []
    window.ask.heard.connect(said.append)
    library.path.unlink()
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    assert said == [reader.note.text()]


def test_nothing_is_said_where_nothing_changed(qtbot, engine, reader, library):
    open_note(qtbot, reader, library)
    wait = looked(engine, qtbot)
    library.announce()
    wait()
    qtbot.waitUntil(lambda: reader._keeps._ticket is None)
    assert reader.note.isHidden()


def test_what_is_deleted_is_told_of_and_can_still_be_read(qtbot, reader, library):
    open_note(qtbot, reader, library)
    library.path.unlink()
    library.is_there = False
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    assert "not where it was" in reader.note.text()
    assert reader.note.anew.isHidden()
    assert reader.text.toPlainText() == "\n".join(LINES)


def test_what_comes_back_is_no_longer_missed(qtbot, reader, library):
    open_note(qtbot, reader, library)
    library.path.unlink()
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    library.path.write_text(library.text)
    library.announce()
    qtbot.waitUntil(reader.note.isHidden)


def test_what_was_taken_out_of_the_library_is_called_that(qtbot, reader, library):
    open_note(qtbot, reader, library)
    library.is_there = False
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    assert "not in the library any more" in reader.note.text()


def test_what_moves_is_followed(qtbot, reader, library):
    open_note(qtbot, reader, library)
    there = library.path.parent / "kept" / "boiler.md"
    there.parent.mkdir()
    library.path = library.path.rename(there)
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    assert str(there) in reader.note.text()
    assert reader._path() == str(there)


def test_an_engine_that_is_away_says_nothing_of_a_file(qtbot, engine, reader, library):
    open_note(qtbot, reader, library)
    wait = looked(engine, qtbot)

    def refuse(_):
        raise PermanentError("The engine is busy", code="elsewhere")

    engine.scripts[Method.SHOW] = refuse
    library.announce()
    wait()
    qtbot.waitUntil(lambda: reader._keeps._ticket is None)
    assert reader.note.isHidden()


def test_another_document_begins_without_the_note_of_the_first(qtbot, reader, library):
    open_note(qtbot, reader, library)
    library.text = "x"
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    reader.open_place(Place(library.document(), {}))
    assert reader.note.isHidden()


def test_what_is_closed_is_asked_after_no_more(qtbot, engine, reader, library):
    open_note(qtbot, reader, library)
    reader.close_place()
    before = len(engine.requests(Method.SHOW))
    library.announce()
    QTest.qWait(50)
    assert len(engine.requests(Method.SHOW)) == before


def a_pdf(path, pages):
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        area = QRectF(200, 200, writer.width() - 400, writer.height() - 400)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)
    painter.end()


def test_pages_that_change_are_drawn_anew_where_they_were(qtbot, engine, reader, library):
    library.path, library.kind = library.path.with_suffix(".pdf"), "pdf"
    a_pdf(library.path, ["One.", "Two.", "Three."])
    reader.open_place(Place(library.document(), {}))
    assert reader.shown is Shown.PAGES
    bar = reader.pdf.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    qtbot.waitUntil(lambda: reader.pdf.pageNavigator().currentPage() == 0)
    bar.setValue(400)
    newer = library.path.with_name("newer.pdf")
    a_pdf(newer, ["One.", "Two.", "Three.", "Four."])
    newer.replace(library.path)
    library.announce()
    qtbot.waitUntil(reader.note.isVisible)
    assert reader.pdf.page_count == 3
    reader.note.anew.click()
    assert reader.pdf.page_count == 4
    qtbot.waitUntil(lambda: bar.value() == 400)
    assert reader.note.isHidden()


def test_a_file_that_was_only_touched_is_the_same(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"a" * 200_000)
    before = trace_of(str(path))
    path.touch()
    assert trace_of(str(path)) == before
    path.write_bytes(b"a" * 199_999 + b"b")
    assert trace_of(str(path)) != before
    assert trace_of(str(tmp_path / "none")) is None


@pytest.mark.parametrize(
    ("lines", "found"),
    [(["a", "b", "a"], 2), (["a", "b", "c"], 0), (["x", "y", "z"], 2), (["x"], 0)],
)
def test_the_line_that_was_at_the_top_is_found_again(lines, found):
    assert nearest_same(lines, "a", 2) == found
