"""Address books: who is who, with every number and address in a line that answers by itself."""

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.parse.base import FileSource, Limits
from indexer.parse.notes.contacts import ContactsParser
from indexer.types import DocumentKind

CARD = """BEGIN:VCARD
VERSION:3.0
N:Gómez;Ana;María;Dra.;
FN:Ana Gómez
ORG:Choir\\, old;Board
item1.EMAIL;type=INTERNET:ana@example.org
item1.X-ABLabel:_$!<Work>!$_
TEL;TYPE=CELL:+34 600 123 123
ADR;TYPE=HOME:;;Calle Mayor 1;Madrid;;28001;Spain
BDAY:1980-03-05
CATEGORIES:friends,choir
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
 AAAQABAAD
NOTE:Likes tea.\\nAllergic to nuts.
END:VCARD
"""
OLD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FC=\r\n"
    "rgen\r\nTEL;HOME;VOICE:0123 456\r\nBDAY:--0412\r\nEND:VCARD\r\n"
)


def test_a_contact_is_a_document_of_lines_that_answer(read):
    (card,) = read(CARD, "ana.vcf")
    assert (card.kind, card.title, card.member) == (DocumentKind.DOCUMENT, "Ana Gómez", None)
    assert card.text == (
        "Ana Gómez\nCompany of Ana Gómez: Choir, old, Board\n"
        "E-mail of Ana Gómez (work): ana@example.org\n"
        "Phone of Ana Gómez (mobile): +34 600 123 123\n"
        "Address of Ana Gómez (home): Calle Mayor 1, Madrid, 28001, Spain\n"
        "Birthday of Ana Gómez: 5 March 1980\nLikes tea.\nAllergic to nuts."
    )
    assert ("contact", "Ana Gómez <ana@example.org>") in card.metadata
    assert [v for k, v in card.metadata if k == "tag"] == ["friends", "choir"]


def test_old_cards_and_many_in_a_file_are_read(read):
    first, second, third = read(CARD + OLD + CARD, "all.vcf")
    assert [first.member, third.member] == ["Ana Gómez", "Ana Gómez (2)"]
    assert second.title == "Jürgen Müller"
    assert second.text == (
        "Jürgen Müller\nPhone of Jürgen Müller (home): 0123 456\n"
        "Birthday of Jürgen Müller: 12 April"
    )


@given(st.text(alphabet='BEGINVCARD:;=,\\"\n 019\u00fcTL.-', max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_card_raises(text):
    whole = f"BEGIN:VCARD\nFN:{text}\nADR:{text}\nBDAY:{text}\nTEL;{text}:{text}\nEND:VCARD"
    for _item in ContactsParser().parse(FileSource.from_bytes(whole.encode(), "c"), Limits()):
        pass
