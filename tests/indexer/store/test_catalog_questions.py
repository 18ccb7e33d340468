"""Counting and listing over a real catalogue."""

import pytest

from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_names import CatalogNames
from indexer.store.catalog_questions import CatalogQuestion, CatalogQuestions
from indexer.store.database import Database
from indexer.store.passages import filtered_passages
from indexer.types import DocumentKind, ParsedDocument, SearchFilter
from indexer.work.chunking import chunk

ANA, BEN = "Ana Ruiz <ana@example.org>", "Ben <ben@example.org>"


def mail(title, text="text", member=None, date="2024-03-01T10:00:00+00:00", sender=ANA, id=None):
    metadata = () if id is None else (("message_id", id),)
    return ParsedDocument(
        DocumentKind.EMAIL, title, text, member, date, "en", sender, (BEN,), metadata=metadata
    )


class Filled:
    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        self._files = 0
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO sources (id, path, collection, added_at) "
                "VALUES (1, CAST('/h/me' AS BLOB), 'c', '')"
            )

    def add(self, path, *documents):
        self._files += 1
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, "
                "state) VALUES (?, 1, ?, 0, 0, 0, 0, 'keyword')",
                (self._files, path.encode()),
            )
            read = [ReadDocument(clean(one), chunk(one)) for one in documents]
            replace_documents(connection, self._files, read)

    def titles(self, *topic, language="en", titles_only=False, **wanted):
        questions = CatalogQuestions(self.database)
        found = questions.find(
            CatalogQuestion(SearchFilter(**wanted), topic, titles_only, language)
        )
        return [one.document.title for one in questions.show(found, found.ids)]


@pytest.fixture
def library(tmp_path):
    filled = Filled(tmp_path)
    yield filled
    filled.database.close()


def test_the_same_message_counts_once(library):
    library.add("/h/me/a.eml", mail("One", id="x@y"))
    library.add(
        "/h/me/b.mbox", mail("One", member="x", id="x@y"), mail("Two", member="z", id="z@y")
    )

    assert library.titles(kind=DocumentKind.EMAIL) == ["One", "Two"]


def test_copies_of_a_note_count_once_and_others_of_its_name_do_not(library):
    for path, text in (("/h/me/a.md", "same"), ("/h/me/b.md", "same"), ("/h/me/c.md", "other")):
        library.add(path, ParsedDocument(DocumentKind.NOTE, "Note", text))

    assert len(library.titles()) == 2


def test_an_attachment_has_the_sender_and_date_of_its_mail(library):
    attached = ParsedDocument(DocumentKind.PDF, "Offer", "roof", member="offer.pdf")
    library.add("/h/me/a.eml", mail("Hello"), attached)
    library.add("/h/me/b.pdf", ParsedDocument(DocumentKind.PDF, "Manual", "roof"))

    assert library.titles(is_attachment=True, sent_by=("ana@example.org",)) == ["Offer"]
    assert library.titles(kind=DocumentKind.PDF, after="2024-01-01") == ["Offer"]
    assert library.titles(kind=DocumentKind.EMAIL) == ["Hello"]


def attached_offer(sender=BEN, date="2024-03-01T10:00:00+00:00"):
    told = (("mail_sender", ANA), ("mail_date", date))
    return ParsedDocument(
        DocumentKind.PDF, "Offer", "roof", "offer.pdf", date, "en", sender, metadata=told
    )


def test_searching_by_sender_finds_what_was_attached_whoever_wrote_it(library):
    library.add("/h/me/a.eml", mail("Hello"), attached_offer())
    connection = library.database.read()
    for wanted in (
        SearchFilter(kind=DocumentKind.PDF, sender="ana"),
        SearchFilter(kind=DocumentKind.PDF, person="ANA RUIZ"),
        SearchFilter(kind=DocumentKind.PDF, sent_by=("ana@example.org",)),
        SearchFilter(kind=DocumentKind.PDF, sender="ben"),
    ):
        assert len(filtered_passages(connection, wanted)) == 1, wanted
    nobody = SearchFilter(kind=DocumentKind.PDF, sender="cleo")
    assert filtered_passages(connection, nobody) == []


def test_one_attachment_of_two_mails_counts_once(library):
    later = "2024-04-01T10:00:00+00:00"
    library.add("/h/me/a.eml", mail("Hello", id="1@x"), attached_offer())
    library.add("/h/me/b.eml", mail("Again", id="2@x", date=later), attached_offer(date=later))
    assert library.titles(kind=DocumentKind.PDF) == ["Offer"]


def test_people_are_told_apart_by_whole_addresses(library):
    library.add("/h/me/a.eml", mail("From Ana"))
    library.add("/h/me/b.eml", mail("From Juana", sender="Juana <juana@example.org>"))

    assert library.titles(sent_by=("ana@example.org",)) == ["From Ana"]
    assert library.titles(sender="ana") == ["From Ana", "From Juana"]
    assert len(library.titles(sent_to=("ben@example.org",))) == 2
    assert len(library.titles(with_people=("ben@example.org",))) == 2
    assert library.titles(recipient="nobody") == []


def test_words_are_found_in_their_forms_and_in_no_others(library):
    for title, text in {
        "a": "two contracts", "b": "the contrast", "c": "Mietverträge", "d": "llaves",
    }.items():  # fmt: skip
        library.add(f"/h/me/{title}.md", ParsedDocument(DocumentKind.NOTE, title, text))

    assert library.titles("contract") == ["a"]
    assert library.titles("Vertrag", language="de") == ["c"]
    assert library.titles("Vertrag", language="en") == []
    assert library.titles("llave", language="es") == ["d"]


def test_every_word_must_be_there_and_a_phrase_in_a_row(library):
    library.add("/h/me/a.md", ParsedDocument(DocumentKind.NOTE, "a", "roof of the house"))
    library.add("/h/me/b.md", ParsedDocument(DocumentKind.NOTE, "b", "the roof"))
    library.add("/h/me/c.md", ParsedDocument(DocumentKind.NOTE, "c", "杭州的茶馆"))

    assert library.titles("roof", "house") == ["a"]
    assert library.titles("house roof") == []
    assert library.titles("茶馆") == ["c"]
    assert library.titles("roof", titles_only=True) == []


def test_folders_by_name_and_by_path(library):
    library.add("/h/me/Trips/x/a.md", ParsedDocument(DocumentKind.NOTE, "a", "text"))
    library.add("/h/me/Tripsy/b.md", ParsedDocument(DocumentKind.NOTE, "b", "text"))

    assert library.titles(folder="trips") == library.titles(folder="Trips/x") == ["a"]
    assert library.titles(folder="/h/me/Trips") == ["a"]
    assert len(library.titles(folder="me")) == 2
    assert library.titles(folder="h") == []


def test_every_tag_is_kept(library):
    tags = (("tag", "roof"), ("tag", "Money"))
    library.add("/h/me/a.md", ParsedDocument(DocumentKind.NOTE, "a", "text", metadata=tags))

    assert library.titles(tag="roof") == library.titles(tag="money") == ["a"]
    assert CatalogNames(library.database).names().tags == ("roof", "Money")


def test_the_owner_is_whoever_is_in_most_mails(library):
    library.add("/h/me/a.eml", mail("One"))
    library.add("/h/me/b.eml", mail("Two", sender="Eva <eva@example.org>"))

    assert CatalogNames(library.database).names().owner == "ben@example.org"


def test_an_address_book_names_whom_mails_only_give_an_address(library):
    library.add("/h/me/a.eml", mail("One", sender="ana@example.org"))
    people = (("type", "contact"), ("contact", "Ana Ruiz <Ana@example.org>"),
              ("contact", "Ana Ruiz <ana@work.example.org>"))  # fmt: skip
    card = ParsedDocument(DocumentKind.DOCUMENT, "Ana Ruiz", "text", metadata=people)
    library.add("/h/me/ana.vcf", card)

    names = {one.key: one.name for one in CatalogNames(library.database).names().people}
    assert names["ana@example.org"] == names["ana@work.example.org"] == "Ana Ruiz"


def test_notes_inside_an_export_are_not_attachments(library):
    note = ParsedDocument(DocumentKind.NOTE, "Inside", "text", member="Inside")
    library.add("/h/me/book.enex", note)
    library.add(
        "/h/me/a.eml", mail("One"), ParsedDocument(DocumentKind.DOCUMENT, "With", "t", member="w")
    )

    assert library.titles(is_attachment=True) == ["With"]
    assert library.titles(written_by="me@example.org") == ["Inside"]


def test_of_two_who_are_in_every_mail_the_owner_is_who_gets_them(library):
    library.add("/h/me/a.eml", mail("One"))
    library.add("/h/me/b.eml", mail("Two"))

    assert CatalogNames(library.database).names().owner == "ben@example.org"
