"""How large what is read is shown, and what stays in sight when that changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.engine.protocol import Method
from app.ui.reader.page_layout import WIDEST_FIT, PageLayout, scale_for
from app.ui.reader.place import Place
from app.ui.reader.zoom import FITTING, STEPS_PERCENT, Shown, Zoom
from app.ui.session import Session

QUOTE = "The rent is 760 euros a month"
LINES = "\n".join(f"Line {number} of a long note." for number in range(200))


@pytest.fixture
def reader(window):
    window.resize(1200, 800)
    window.ask.reader.show()
    return window.ask.reader


def a_pdf(path, pages=9, quoted=4):
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        said = QUOTE if number == quoted else f"Page {number}"
        room = QRectF(0, writer.height() / 2, writer.width(), writer.height() / 2)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), said)
    painter.end()
    return str(path)


@pytest.fixture
def pdf(reader, made, tmp_path, qtbot):
    found = made.result(text=QUOTE, kind="pdf", path=a_pdf(tmp_path / "a.pdf"))
    found["passage"]["page"] = 5
    reader.open_place(Place(found["document"], found["passage"], QUOTE))
    qtbot.waitUntil(lambda: is_marked_in_sight(reader.pdf))
    return reader.pdf


def marked(pdf):
    page, place = pdf._marked()
    return pdf._on_view(pdf._page_boxes()[page], page, place)


def is_marked_in_sight(pdf):
    return pdf._marked()[0] >= 0 and QRectF(pdf.viewport().rect()).contains(
        marked(pdf).topLeft() + QPointF(1, 1)
    )


def turn_wheel(view, by, keys=Qt.KeyboardModifier.ControlModifier):
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@given(st.lists(st.sampled_from([-1, 1]), max_size=40))
def test_every_step_is_one_of_the_steps_and_the_ends_hold(steps):
    zoom = Zoom(Session())
    place = STEPS_PERCENT.index(FITTING)
    for by in steps:
        zoom.step(Shown.TEXT, by)
        place = min(max(place + by, 0), len(STEPS_PERCENT) - 1)
        assert zoom.percent(Shown.TEXT) == STEPS_PERCENT[place]
    assert zoom.percent(Shown.PAGES) == FITTING
    zoom.fit(Shown.TEXT)
    assert zoom.percent(Shown.TEXT) == FITTING


@pytest.mark.parametrize("odd", ["", "101", "much", "-50"])
def test_the_zoom_is_remembered_and_nonsense_is_not(odd):
    session = Session()
    Zoom(session).step(Shown.PICTURE, 1)
    assert Zoom(session).percent(Shown.PICTURE) == 110
    assert Zoom(session).percent(Shown.TEXT) == FITTING
    session.remember("zoom_picture", odd)
    assert Zoom(session).percent(Shown.PICTURE) == FITTING


@given(st.integers(50, 4000), st.sampled_from(STEPS_PERCENT), st.floats(100, 2000))
def test_what_fits_is_never_wider_than_the_room_nor_too_large_to_read(room, percent, wide):
    scale = scale_for(QSizeF(wide, 800), room, percent)
    fitting = (scale or room / wide) / percent * 100
    assert fitting * wide <= room * 1.001 or scale == 0
    assert fitting <= WIDEST_FIT * 1.001


def test_pages_stand_in_the_middle_one_below_the_other():
    sizes = (QSizeF(100, 200), QSizeF(50, 80))
    layout = PageLayout(sizes, 300, 1.0, 1.0, QMargins(6, 6, 6, 6), 3)
    assert layout.boxes() == [QRectF(100, 6, 100, 200), QRectF(125, 209, 50, 80)]


@pytest.mark.parametrize("percent", [FITTING, 67, 150, 300])
def test_the_pages_are_where_qt_puts_them(pdf, qtbot, percent):
    pdf.set_zoom(percent)
    tops = [box.top() for box in pdf._laid.boxes()]
    for page in range(1, 7):
        pdf.pageNavigator().jump(page, QPointF(), 0)
        shown = pdf.verticalScrollBar().value()
        assert abs(shown - min(tops[page], pdf.verticalScrollBar().maximum())) <= 1
    widest = pdf.horizontalScrollBar().maximum() + pdf.viewport().width()
    assert abs(widest - max(box.right() + 6 for box in pdf._laid.boxes())) <= 1 or percent <= 100


def test_the_passage_stays_in_sight_whatever_the_zoom(pdf, reader):
    for button in (*[reader.head.larger] * 12, *[reader.head.smaller] * 12, reader.head.percent):
        button.click()
        assert is_marked_in_sight(pdf), reader.head.percent.text()
    assert reader.zoom.percent(Shown.PAGES) == FITTING


def test_the_passage_stays_in_sight_when_the_pane_grows(pdf, window, qtbot):
    for width, height in ((820, 600), (1600, 900), (900, 700)):
        window.resize(width, height)
        qtbot.waitUntil(lambda: pdf._laid.across == pdf.viewport().width())
        assert is_marked_in_sight(pdf)


def test_who_scrolled_away_stays_there(pdf):
    pdf.verticalScrollBar().setValue(0)
    pdf.set_zoom(200)
    assert pdf.verticalScrollBar().value() < pdf.viewport().height() / 4


def test_keys_and_wheel_zoom_while_the_keyboard_is_in_the_field(pdf, reader, window, qtbot):
    window.activateWindow()
    window.ask.field.line.setFocus()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.ask.field.line, Qt.Key.Key_Plus, control)
    assert reader.zoom.percent(Shown.PAGES) == 110
    assert reader.head.percent.text() == "110%"
    QTest.keyClick(window.ask.field.line, Qt.Key.Key_0, control)
    assert reader.zoom.percent(Shown.PAGES) == FITTING
    QTest.keyClick(window.ask.field.line, Qt.Key.Key_Minus, control)
    assert reader.zoom.percent(Shown.PAGES) == 90
    before = pdf.verticalScrollBar().value()
    turn_wheel(pdf, 60)
    turn_wheel(pdf, 60)
    assert reader.zoom.percent(Shown.PAGES) == FITTING
    turn_wheel(pdf, -120, Qt.KeyboardModifier.NoModifier)
    assert reader.zoom.percent(Shown.PAGES) == FITTING
    assert pdf.verticalScrollBar().value() > before


def test_the_next_document_is_as_large(pdf, reader, made, tmp_path, qtbot):
    reader.head.larger.click()
    before = pdf._laid.scale
    other = made.result(number=2, kind="pdf", path=a_pdf(tmp_path / "b.pdf", pages=2))
    reader.open_place(Place(other["document"], other["passage"]))
    assert pdf.page_count == 2
    assert pdf._laid.scale == pytest.approx(before, rel=0.1)


def test_a_text_grows_and_the_passage_stays_in_sight(reader, made, engine, qtbot):
    start = LINES.index("Line 150 ")
    found = made.result(text="Line 150 of a long note.", start=start)
    engine.scripts[Method.SHOW] = lambda _: {"document": made.document(), "text": LINES}
    reader.open_place(Place(found["document"], found["passage"]))
    text = reader.text
    qtbot.waitUntil(lambda: text.verticalScrollBar().value() > 0)

    def top():
        return text.cursorRect(text._cursor((start, start))).top()

    small, before = text.document().size().height(), top()
    assert 0 < before < text.viewport().height()
    for _ in range(4):
        turn_wheel(text, 120)
        assert abs(top() - before) <= 2
    assert reader.zoom.percent(Shown.TEXT) == 175
    assert text.document().size().height() > 1.5 * small
    reader.head.percent.click()
    assert text.document().size().height() == small


def test_a_picture_grows_and_what_is_marked_stays_in_sight(reader, made, engine, tmp_path, qtbot):
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = str(tmp_path / "meter.png")
    assert image.save(path)
    text = "Meter\nFlat 2"
    box = {"start": 6, "end": 12, "page": 1, "left": 800, "top": 900, "right": 950, "bottom": 990}
    found = made.result(text="Flat 2", start=6, kind="image", path=path)
    engine.scripts[Method.SHOW] = lambda _: {"document": found["document"], "text": text}
    engine.scripts[Method.PICTURE_PLACES] = lambda _: {"places": [box]}
    reader.open_place(Place(found["document"], found["passage"], terms=("flat",)))
    qtbot.waitUntil(lambda: reader.picture is not None and reader.picture.canvas.has_picture)
    picture = reader.picture
    qtbot.waitUntil(lambda: not picture.canvas.marked_box().isEmpty())
    assert picture.canvas.size() == picture.view.viewport().size()
    for _ in range(6):
        reader.head.larger.click()
        seen = picture.canvas.marked_box().translated(QPointF(picture.canvas.pos()))
        assert QRectF(picture.view.viewport().rect()).intersects(seen)
    assert picture.canvas.width() > 2 * picture.view.viewport().width()
    assert reader.zoom.percent(Shown.TEXT) == FITTING


@pytest.fixture
def beside(window, made):
    def open_at(width):
        window.resize(width, 600)
        QTest.qWait(30)
        found = made.result()
        window.ask._columns.read(Place(found["document"], found["passage"]))
        return window.ask

    return open_at


def test_in_a_narrow_window_the_reader_has_the_whole_width(beside, window, qtbot):
    page = beside(800)
    assert page.reader.isVisible()
    assert not page.stack.isVisible()
    page.reader.head.wide.click()
    assert page.stack.isVisible()
    assert page.reader.isVisible()
    page.escape()
    assert not page.reader.isVisible()
    assert page.stack.isVisible()


def test_what_is_asked_or_typed_is_seen_again(beside, window, qtbot):
    page = beside(800)
    QTest.keyClicks(page.field.line, "rent")
    assert page.stack.isVisible()
    assert not page.reader.isVisible()
    page = beside(1200)
    page.reader.head.wide.click()
    assert not page.stack.isVisible()
    page.ask("Rent?")
    assert page.stack.isVisible()
    assert page.reader.isVisible()


def test_the_whole_width_and_back_by_key_and_by_growing(beside, window, qtbot):
    page = beside(1200)
    assert page.stack.isVisible()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.field.line, Qt.Key.Key_B, control)
    assert not page.stack.isVisible()
    assert "answer beside" in page.reader.head.wide.toolTip()
    QTest.keyClick(page.field.line, Qt.Key.Key_B, control)
    assert page.stack.isVisible()
    page.reader.close_place()
    page = beside(800)
    assert not page.stack.isVisible()
    window.resize(1100, 700)
    qtbot.waitUntil(page.stack.isVisible)


def test_the_buttons_stand_below_the_title_where_there_is_no_room_beside_it(beside, window, qtbot):
    head = beside(1000).reader.head
    qtbot.waitUntil(lambda: head.larger.mapTo(head, QPoint()).y() > head.title.geometry().bottom())
    head.wide.click()
    qtbot.waitUntil(lambda: head.larger.mapTo(head, QPoint()).y() < head.title.geometry().bottom())
