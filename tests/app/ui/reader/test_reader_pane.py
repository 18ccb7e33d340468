from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, QTime
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.engine.protocol import Method
from app.ui.desktop.outside import OpensOutside
from app.ui.look.plain_text import shown_date, shown_moment
from app.ui.reader.opening import FileOpener
from app.ui.reader.place import Place
from kernel.errors import PermanentError


@pytest.fixture
def reader(window):
    window.ask.reader.show()
    return window.ask.reader


def a_pdf(path, *pages):
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        area = QRectF(200, 200, writer.width() - 400, writer.height() - 400)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)
    painter.end()
    return str(path)


def pdf_place(made, path, quote="", page=1):
    found = made.result(text=quote, kind="pdf", path=path)
    found["passage"]["page"] = page
    return Place(found["document"], found["passage"], quote)


def test_text_is_shown_with_the_passage_marked(qtbot, engine, made, reader):
    text = "Emoji 🌧 first.\r\nThe rent is 780 euros.\n<img src=file:///etc/hostname>"
    engine.scripts[Method.SHOW] = lambda _: {"document": made.document(), "text": text}
    found = made.result(start=text.index("The rent"))
    reader.open_place(Place(found["document"], found["passage"], "The rent is 780 euros."))
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    strong = reader.text.extraSelections()[-1]
    assert strong.cursor.selectedText() == "The rent is 780 euros."
    assert "<img src=file:///etc/hostname>" in reader.text.toPlainText()
    assert reader.text.numbers()


def test_a_place_that_is_no_longer_wanted_is_dropped(qtbot, engine, made, reader):
    def show(exchange):
        if exchange.params["document"] == "d1":
            exchange.wait()
        return {"document": made.document(), "text": exchange.params["document"]}

    engine.scripts[Method.SHOW] = show
    for number in (1, 2):
        found = made.result(number=number, text="")
        reader.open_place(Place(found["document"], found["passage"]))
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()
    QTest.qWait(50)
    assert reader.text.reading.text == "d2"


def test_a_mail_shows_who_wrote_to_whom(qtbot, engine, made, reader):
    mail = made.document(kind="email", **{"from": "Vogel <v@x>", "to": ["Ada <a@x>"]})
    engine.scripts[Method.SHOW] = lambda _: {"document": mail, "text": "Dear Ada"}
    reader.open_place(Place(mail, {"start": 0, "end": 8, "text": "Dear Ada"}))
    qtbot.waitUntil(reader.mail.isVisible)
    assert not reader.text.numbers()


HEAD = "From: Vogel <v@x>\nTo: Ada <a@x>\nDate: Tue, 4 Aug 2026 09:12:00 +0200\nSubject: Rent\n\n"


def shown_lines(page):
    block, lines = page.document().begin(), []
    while block.isValid():
        if block.isVisible():
            lines.append(block.text())
        block = block.next()
    return lines


@pytest.mark.parametrize(
    ("text", "terms", "first"),
    [
        (HEAD + "Dear Ada", (), "Dear Ada"),
        (HEAD + "Dear Ada", ("rent",), "From: Vogel <v@x>"),  # stands in a line of the head
        ("From: Vogel <v@x>\nCc: Bea <b@x>\n\nDear Ada", (), "From: Vogel <v@x>"),
        ("From: Vogel <v@x>\n", (), "From: Vogel <v@x>"),
    ],
    ids=["spare", "searched for", "says more", "is all there is"],
)
def test_lines_that_stand_above_a_mail_are_not_shown_twice(
    qtbot, engine, made, reader, text, terms, first
):
    mail = made.document(kind="email", **{"from": "Vogel <v@x>", "to": ["Ada <a@x>"]})
    engine.scripts[Method.SHOW] = lambda _: {"document": mail, "text": text}
    start = text.find("Dear")
    passage = {"start": start, "end": len(text), "text": text[start:]} if start > 0 else {}
    reader.open_place(Place(mail, passage, terms=terms))
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    assert shown_lines(reader.text)[0] == first
    assert reader.text.toPlainText() == text


def test_the_time_of_a_mail_is_shown(theme):
    moment = datetime(2026, 8, 4, 9, 12).astimezone()
    assert shown_moment(moment.isoformat()).endswith(
        QLocale().toString(QTime(9, 12), QLocale.FormatType.ShortFormat)
    )
    assert shown_moment("2026-08-04") == shown_date("2026-08-04")


def test_matches_are_stepped_through(qtbot, engine, made, reader):
    engine.scripts[Method.SHOW] = lambda _: {
        "document": made.document(),
        "text": "rent one\nrent two\nrent three",
    }
    found = made.result(text="rent two", start=9)
    reader.open_place(Place(found["document"], found["passage"], terms=("rent",)))
    qtbot.waitUntil(lambda: reader.head.count.text() == "2 of 3")
    reader.head.next.click()
    reader.head.next.click()
    assert reader.head.count.text() == "1 of 3"


def test_a_pdf_opens_at_its_page_with_the_quote_found(qtbot, made, reader, tmp_path):
    path = a_pdf(tmp_path / "a.pdf", "First page.", "The rent is 760 euros a month.", "Last.")
    reader.open_place(pdf_place(made, path, "The rent is 760 euros", page=2))
    assert reader.stack.currentWidget() is reader.pdf
    qtbot.waitUntil(lambda: reader.pdf._current == 0)
    assert reader.pdf.page_count == 3
    assert reader.pdf.marked_pages == [1]
    reader.pdf.viewport().grab()
    qtbot.waitUntil(lambda: reader.pdf.pageNavigator().currentPage() == 1)


def test_a_quote_broken_otherwise_is_found_by_its_beginning(qtbot, made, reader, tmp_path):
    path = a_pdf(tmp_path / "a.pdf", "The rent is 760 euros a month, due early.")
    reader.pdf and reader.pdf.shut()
    quote = "The rent is 760 euros a month, due on another day than it is in the file"
    reader.open_place(pdf_place(made, path, quote))
    qtbot.waitUntil(lambda: reader.pdf._current == 0, timeout=8000)


def test_a_quote_with_its_words_whole_again_is_marked(qtbot, made, reader, tmp_path):
    path = a_pdf(tmp_path / "a.pdf", "The rent was agreed be-\nfore the har-\nvest of that year.")
    reader.open_place(pdf_place(made, path, "The rent was agreed before the harvest of that year."))
    qtbot.waitUntil(lambda: reader.pdf._current == 0)
    (boxes,) = reader.pdf._quote.values()
    assert len({round(box.top()) for box in boxes}) == 3


def test_a_quote_over_two_pages_is_marked_on_both(qtbot, made, reader, tmp_path):
    path = a_pdf(tmp_path / "a.pdf", "The rent was agreed before", "the harvest of that year. End.")
    reader.open_place(pdf_place(made, path, "The rent was agreed before the harvest of that year."))
    qtbot.waitUntil(lambda: reader.pdf._current == 0)
    assert reader.pdf.marked_pages == [0, 1]
    reader.pdf.viewport().grab()
    reader.pdf.step(1)
    reader.close_place()


@pytest.mark.parametrize("kind", ["missing", "damaged"])
def test_a_pdf_that_cannot_be_shown_falls_back_to_its_text(qtbot, made, reader, tmp_path, kind):
    path = tmp_path / "a.pdf"
    if kind == "damaged":
        path.write_bytes(b"%PDF-1.7 and nothing else")
    reader.open_place(pdf_place(made, str(path), "The rent is 780 euros."))
    qtbot.waitUntil(lambda: reader.stack.currentWidget() is reader.text)
    assert reader.note.isVisible()


def test_a_document_that_is_gone_says_so(qtbot, engine, made, reader):
    def fail(_):
        raise PermanentError("This document is no longer in the library")

    engine.scripts[Method.SHOW] = fail
    found = made.result()
    reader.open_place(Place(found["document"], found["passage"]))
    qtbot.waitUntil(lambda: "no longer" in reader.message.text())


@pytest.fixture
def opened(monkeypatch):
    given = []
    monkeypatch.setattr(OpensOutside, "open", lambda _, path: given.append(path))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: given.append(url) or True)
    return given


def test_a_document_opens_in_its_program(window, opened, tmp_path):
    path = tmp_path / "a.md"
    path.write_text("x")
    assert FileOpener(window).open_file(str(path))
    assert opened == [str(path)]


@pytest.mark.parametrize("name", ["a.desktop", "a.sh", "a.html", "a"])
def test_what_could_run_or_reach_out_is_asked_about_first(
    window, opened, tmp_path, monkeypatch, name
):
    path = tmp_path / name
    path.write_text("x")
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert not FileOpener(window).open_file(str(path))
    assert opened == []
    assert name in asked[0]


def test_a_click_on_a_pdf_never_opens_a_link(qtbot, made, reader, tmp_path, opened):
    path = a_pdf(tmp_path / "a.pdf", "https://example.org")
    reader.open_place(pdf_place(made, path, "https"))
    for y in range(0, 200, 20):
        QTest.mouseClick(
            reader.pdf.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(80, y).toPoint()
        )
    assert opened == []


def test_lines_of_a_scan_are_marked_where_they_were_read(qtbot, engine, made, reader, tmp_path):
    path = a_pdf(tmp_path / "scan.pdf", "", "")
    line = {"start": 0, "end": 5, "page": 2, "left": 100, "top": 200, "right": 900, "bottom": 250}
    engine.scripts[Method.PICTURE_PLACES] = lambda _: {
        "places": [line, {**line, "start": 90, "end": 95}]
    }
    reader.open_place(pdf_place(made, path, "words nobody drew here", page=2))
    qtbot.waitUntil(lambda: reader.pdf.marked_pages == [1])
    (box,) = reader.pdf._quote[1]
    size = reader.pdf._pdf.pagePointSize(1)
    assert box.left() == pytest.approx(size.width() / 10)
    assert box.bottom() == pytest.approx(size.height() / 4)


QUOTE = "The pump cost 240 euros."


def a_citation(made, path, **more):
    found = made.result(text=QUOTE, path=str(path), **more)
    return Place(found["document"], found["passage"], QUOTE, others=((0, 9),))


def test_a_quote_that_the_file_no_longer_has_is_owned_up_to(qtbot, engine, made, reader, tmp_path):
    path = tmp_path / "boiler.md"
    path.write_text("x")
    engine.scripts[Method.SHOW] = lambda _: {
        "document": made.document(path=str(path)),
        "text": "The pump cost 260 euros.",
    }
    reader.open_place(a_citation(made, path))
    qtbot.waitUntil(reader.note.isVisible)
    assert "changed since" in reader.note.text()
    assert QUOTE in reader.note.text()
    assert reader.text.reading.matches == ()  # nothing is marked as if it were what was quoted


def test_a_quote_that_a_pdf_no_longer_has_is_owned_up_to(qtbot, engine, made, reader, tmp_path):
    path = a_pdf(tmp_path / "a.pdf", "The pump cost 260 euros.")
    engine.scripts[Method.SHOW] = lambda _: {
        "document": made.document(kind="pdf", path=path),
        "text": "The pump cost 260 euros.",
    }
    reader.open_place(pdf_place(made, path, QUOTE))
    qtbot.waitUntil(reader.note.isVisible)
    assert "changed since" in reader.note.text()


def test_a_file_that_moved_is_shown_and_opened_where_it_is_now(
    qtbot, engine, made, reader, opened, tmp_path
):
    path = tmp_path / "new" / "boiler.md"
    path.parent.mkdir()
    path.write_text(QUOTE)
    engine.scripts[Method.SHOW] = lambda _: {
        "document": made.document(path=str(path)),
        "text": QUOTE,
    }
    reader.open_place(a_citation(made, tmp_path / "boiler.md"))
    qtbot.waitUntil(reader.note.isVisible)
    assert "moved" in reader.note.text()
    assert str(path) in reader.note.text()
    reader.head.open.click()
    assert opened == [str(path)]


def test_a_pdf_that_moved_is_drawn_from_where_it_is_now(qtbot, engine, made, reader, tmp_path):
    path = a_pdf(tmp_path / "new.pdf", QUOTE)
    engine.scripts[Method.SHOW] = lambda _: {
        "document": made.document(kind="pdf", path=path),
        "text": QUOTE,
    }
    reader.open_place(pdf_place(made, str(tmp_path / "old.pdf"), QUOTE))
    qtbot.waitUntil(lambda: reader.stack.currentWidget() is reader.pdf)
    assert "moved" in reader.note.text()


def test_what_was_written_anew_is_asked_for_by_its_place(qtbot, engine, made, reader):
    reader.open_place(a_citation(made, "/mail/inbox.mbox", kind="email", member="7"))
    qtbot.waitUntil(lambda: bool(engine.requests(Method.SHOW)))
    (asked,) = engine.requests(Method.SHOW)
    assert (asked["path"], asked["member"]) == ("/mail/inbox.mbox", "7")


def test_a_folder_that_could_not_be_listed_opens_in_the_file_manager(window, opened, tmp_path):
    assert FileOpener(window).open_file(str(tmp_path))
    assert opened == [str(tmp_path)]


@pytest.mark.parametrize(
    ("error", "said"), [(FileNotFoundError(), "not there"), (PermissionError(), "reached")]
)
def test_what_cannot_be_opened_is_said_as_it_is(window, opened, monkeypatch, error, said):
    def refuse(*_, **__):
        raise error

    asked = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: asked.append((box.text(), box.informativeText()))
    )
    monkeypatch.setattr(Path, "stat", refuse)
    assert not FileOpener(window, "/home/ada").open_file("/home/ada/closed/a.pdf")
    ((title, text),) = asked
    assert said in title
    assert "~/closed/a.pdf" in text
    assert opened == []


def test_where_nothing_opens_a_file_the_person_hears_of_it(qtbot, window):
    opener = FileOpener(window)
    opener._outside.failed.emit("/home/ada/a.pages")
    (box,) = window.findChildren(QMessageBox)
    assert "/home/ada/a.pages" in box.informativeText()
    next(one for one in box.buttons() if "Copy" in one.text()).click()
    assert QGuiApplication.clipboard().text() == "/home/ada/a.pages"


def test_a_document_without_text_is_told_of(qtbot, engine, made, reader, tmp_path):
    path = tmp_path / "empty.md"
    path.touch()
    empty = made.document(path=str(path))
    engine.scripts[Method.SHOW] = lambda _: {"document": empty, "text": " \n"}
    reader.open_place(Place(empty, {}))
    qtbot.waitUntil(reader.note.isVisible)
    assert reader.note.text() == "There is no text in it."
