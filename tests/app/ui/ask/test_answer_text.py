import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.ask.answer_text import AnswerText
from app.ui.ask.quote_card import QuoteCard
from app.ui.ask.turn import Piece, PieceKind

HOSTILE = (
    '<img src="file:///etc/hostname"> ![x](file:///etc/passwd) \\\\host\\share\\x.png '
    '<a href="https://example.org">here</a> [1](https://example.org) <b>bold</b> &amp; <script>'
)


@pytest.fixture
def text(qtbot, theme):
    view = AnswerText(theme)
    qtbot.addWidget(view)
    view.resize(600, 100)
    return view


def links(view):
    found, block = [], view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().isAnchor():
                found.append(fragment.charFormat().anchorHref())
            iterator += 1
        block = block.next()
    return found


@pytest.mark.parametrize("way", ["draft", "pieces"])
def test_hostile_text_is_shown_as_characters_and_loads_nothing(text, way, monkeypatch):
    fetched = []
    monkeypatch.setattr(AnswerText, "loadResource", lambda _self, _kind, name: fetched.append(name))
    if way == "draft":
        text.show_draft(HOSTILE)
    else:
        text.show_pieces([Piece(HOSTILE, PieceKind.PLAIN)])
    text.grab()
    assert text.toPlainText() == HOSTILE
    assert links(text) == []
    assert fetched == []


def test_the_document_itself_fetches_nothing(text):
    kind = QTextDocument.ResourceType.ImageResource
    assert text.document().resource(kind.value, QUrl("file:///etc/hostname")) is None


def test_only_our_own_marks_are_links(text, qtbot):
    text.show_pieces([Piece("One.", PieceKind.PLAIN), Piece("[3]", PieceKind.MARK, 3)])
    assert links(text) == ["cite:3"]
    with qtbot.waitSignal(text.cited) as cited:
        text.anchorClicked.emit(QUrl("cite:3"))
    assert cited.args == [3]
    with qtbot.assertNotEmitted(text.cited):
        text.anchorClicked.emit(QUrl("https://example.org"))


def test_a_growing_draft_is_only_added_to(text):
    text.show_draft("One")
    text.show_draft("One two")
    assert text.toPlainText() == "One two"
    text.show_draft("Other")
    assert text.toPlainText() == "Other"


def test_unsupported_sentences_look_different(text):
    text.show_pieces([Piece("Sure.", PieceKind.PLAIN), Piece(" Loose.", PieceKind.UNSUPPORTED)])
    iterator = text.document().begin().begin()
    sure = iterator.fragment().charFormat()
    iterator += 1
    loose = iterator.fragment().charFormat()
    assert sure.underlineStyle() != loose.underlineStyle()


def test_what_is_copied_is_plain(text):
    text.show_pieces([Piece("One.", PieceKind.PLAIN), Piece("[1]", PieceKind.MARK, 1)])
    text.selectAll()
    mime = text.createMimeDataFromSelection()
    assert mime.text() == "One.[1]"
    assert not mime.hasHtml()


def test_the_quote_card_shows_markup_as_characters(qtbot, theme, made, text):
    card = QuoteCard("/home/ada", text)
    qtbot.addWidget(card)
    cited = {"n": 1, "quote": HOSTILE, **made.result(title="<img src=x>")}
    card.show_at(cited, text.mapToGlobal(text.rect().topLeft()))
    assert HOSTILE in card.quote.text()
    assert card.title.text() == "<img src=x>"
    assert {label.textFormat() for label in card.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    "gone",
    [
        lambda view: view.anchorClicked.emit(QUrl("cite:1")),
        lambda view: QApplication.sendEvent(view, QEvent(QEvent.Type.Leave)),
        lambda view: view.resize(300, 100),
        lambda view: view.hide(),
    ],
    ids=["clicked", "left", "moved", "hidden"],
)
def test_what_stands_at_a_mark_is_shown_no_longer_than_it_is_pointed_at(qtbot, text, gone):
    text.show_pieces([Piece("[1]", PieceKind.MARK, 1)])
    text.show()
    text.highlighted.emit(QUrl("cite:1"))
    with qtbot.waitSignal(text.pointed) as pointed:
        gone(text)
    assert pointed.args[0] == 0
