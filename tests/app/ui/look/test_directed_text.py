import unicodedata

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui.look.directed_text import apart, beside, draw_line, is_right_to_left, line_option
from app.ui.look.icons import DIRECTED
from app.ui.look.labels import words
from app.ui.rail import View
from app.ui.trust.passphrase_dialog import PassphraseDialog

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def turned(qapp):
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(LEFT)


def inked(text, direction):
    """The columns of a line of 300 pixels that have ink."""
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    painter.setPen(QColor("black"))
    draw_line(painter, QRect(0, 0, 300, 40), text)
    assert painter.layoutDirection() is direction
    painter.end()
    white = QColor("white")
    return [x for x in range(300) if any(image.pixelColor(x, y) != white for y in range(40))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("rent", False), ("الإيجار rent", True), ("4 חלקה", True), ("12 · …", False), ("", False),
     ("\u2068خالد\u2069 · 4 Nov", False)],
)  # fmt: skip
def test_the_first_letter_tells_the_direction(text, expected):
    assert is_right_to_left(text) is expected


def test_what_has_no_direction_takes_the_other(qapp):
    assert is_right_to_left("12 · 4", otherwise=True)


@pytest.mark.parametrize("text", ["~/Mail/2025", "الإيجار ابتداءً"])
def test_a_line_begins_where_the_window_does_whatever_is_written_in_it(qapp, text):
    assert min(inked(text, LEFT)) < 10
    assert max(inked(text, LEFT)) < 200
    assert max(inked(text, RIGHT)) > 290
    assert min(inked(text, RIGHT)) > 100


def test_a_path_is_not_turned_round_in_a_mirrored_window(qapp):
    option = line_option("~/Mail/2025", is_mirrored=True)
    assert option.textDirection() is LEFT
    assert option.alignment() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert line_option("2025", is_mirrored=True).textDirection() is RIGHT


def test_only_what_runs_the_other_way_is_set_apart(qapp, turned):
    assert beside(["Ana", "", "4 Nov"]) == "Ana  ·  4 Nov"
    assert beside(["خالد", "4 Nov"]) == "\u2068خالد\u2069  ·  4 Nov"
    turned(RIGHT)
    assert beside(["خالد", "~/Mail"]) == "خالد  ·  \u2068~/Mail\u2069"


def test_a_line_that_is_too_long_is_cut_at_its_end(qapp):
    assert max(inked("rent " * 60, LEFT)) < 300
    assert QApplication.layoutDirection() is LEFT


def test_a_question_of_another_direction_keeps_its_mark_behind_it(qapp, turned):
    assert apart("Who wrote?") == "Who wrote?"
    assert apart("من كتب؟") == "\u2068من كتب؟\u2069"
    turned(RIGHT)
    assert apart("Who wrote?") == "\u2068Who wrote?\u2069"
    assert apart("من كتب؟") == "من كتب؟"


def test_a_label_begins_where_the_window_does(qapp, turned):
    turned(RIGHT)
    label = words("Sources")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    turned(LEFT)
    assert not words("Sources").alignment() & Qt.AlignmentFlag.AlignAbsolute


def apart_by(one, other):
    """How much two small pictures differ at the most, after being looked at from afar."""
    sides = (6, 6, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small, less = one.scaled(*sides), other.scaled(*sides)
    places = [(x, y) for x in range(6) for y in range(6)]
    return max(abs(small.pixelColor(*at).alpha() - less.pixelColor(*at).alpha()) for at in places)


@pytest.mark.parametrize("name", [*sorted(DIRECTED), "search", "down"])
def test_what_points_along_the_line_is_turned_with_the_window(theme, turned, name):
    before = theme.pixmap(name, "ink", 24).toImage()
    turned(RIGHT)
    after = theme.pixmap(name, "ink", 24).toImage()
    if name not in DIRECTED:
        assert after == before
        return
    mirrored = before.flipped(Qt.Orientation.Horizontal)
    # The edges of lines are not smoothed the same way from both sides.
    assert apart_by(after, mirrored) < 8
    assert apart_by(after, before) > 20


def test_lines_beside_panes_change_sides(theme, turned):
    assert "#reader { background: #ffffff; border-left: 1px" in QApplication.instance().styleSheet()
    turned(RIGHT)
    theme.refresh()
    assert "#reader { background: #ffffff; border-right: 1px" in (
        QApplication.instance().styleSheet()
    )
    turned(LEFT)
    theme.refresh()


def is_torn(text):
    """Whether a mark at the end of a text would be painted before its first word."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    return "L" in kinds and kinds[-1] in {"ON", "CS", "ES", "ET"}


def test_the_marks_of_buttons_stay_behind_their_words(request, qtbot, turned):
    turned(RIGHT)
    window = request.getfixturevalue("window")
    for view in View:
        window.go_to(view)
    qtbot.waitUntil(lambda: bool(window.views.models._cards))
    window.ask.filter_bar._fill()
    dialogs = [
        PassphraseDialog(is_new=True, parent=window),
        window.ask_for_password("/home/ada/a.pdf"),
        window.show_left_out(window._status["sources"][0]["path"]),
    ]
    shown = [
        one.text()
        for root in (window, *dialogs)
        for kind in (QAbstractButton, QAction)
        for one in root.findChildren(kind)
    ]
    assert sum("\u2068" in text for text in shown) > 8
    assert [text for text in shown if is_torn(text)] == []
