"""What is suggested of a library, in five languages, and what nobody would ask."""

import pytest

from app.question.reader import QuestionReader
from app.suggestions.choosing import About, Material, NamedSubject, choose
from app.suggestions.wording import PHRASES, is_somebody, is_subject, tells_something
from indexer.store.catalog_names import LibraryNames
from indexer.store.correspondents import correspondent
from indexer.store.recent_documents import RecentDocument
from indexer.types import DocumentKind, SearchFilter

ADA, HENRIK = "Ada Moss <ada@example.org>", "Henrik Vogel <vogel@example.org>"
RUOLAN, NEWS = "周若兰 <ruolan@example.org>", "Leaf & Fibre <newsletter@example.org>"
LIST = "Choir <choir@example.org>"
PEOPLE = tuple(map(correspondent, (ADA, HENRIK, RUOLAN, NEWS, LIST)))


class Names:
    def names(self):
        return LibraryNames(PEOPLE, "ada@example.org", folders=("Travel",), tags=("allotment",))

    def lines_with(self, _words):
        return []


READER = QuestionReader(Names())
_NUMBERS = iter(range(1, 10_000))


def document(title, kind=DocumentKind.NOTE, sender="", recipients=(), **more):
    fields = {
        "newness_unix": 0.0, "language": "en", "length": 900, "entry": "", "tags": (),
        "is_attached": False, "is_bulk": False, **more,
    }  # fmt: skip
    return RecentDocument(
        next(_NUMBERS), kind, title, sender=sender, recipients=recipients, **fields
    )


def mail(sender, *recipients, **more):
    return document("Flat", DocumentKind.EMAIL, sender, recipients or (ADA,), **more)


def asked(language="en", **material):
    return [
        one.question
        for one in choose(Material(names=Names().names(), **material), READER, language)
    ]


@pytest.mark.parametrize("language", PHRASES)
def test_each_language_asks_what_its_own_reader_understands(language):
    found = choose(
        Material(
            mails=[mail(HENRIK), mail(HENRIK)],
            documents=[document("Broad beans and frost"), document("The rent")],
            events=[document("Eye test at Dr Lind", DocumentKind.DOCUMENT, entry="event")],
            subjects=[NamedSubject("herbarium", (1, 2))],
            names=Names().names(),
        ), READER, language,
    )  # fmt: skip
    assert [one.about for one in found] == list(About)
    said = [one.question for one in found]
    for name, question in zip(
        ("Henrik Vogel", "Broad beans and frost", "herbarium", "Eye test"), said, strict=True
    ):
        assert name in question
    assert all(one.documents for one in found)


def test_chinese_names_stand_without_a_space_and_others_with_one():
    mails = [mail(RUOLAN), mail(RUOLAN), mail(HENRIK), mail(HENRIK)]
    assert asked("zh", mails=mails) == [
        "周若兰最近一封信说了什么？", "Henrik Vogel 最近一封信说了什么？",
    ][:: 1 if "ruolan" < "vogel" else -1]  # fmt: skip


def test_a_language_that_is_none_of_the_five_gets_english():
    assert asked("pt", documents=[document("Broad beans")]) == ["Summarise “Broad beans”"]


def test_only_people_who_wrote_several_times_and_were_not_a_list():
    assert asked(mails=[mail(HENRIK), mail(RUOLAN)]) == []
    assert asked(mails=[mail(NEWS)] * 3 + [mail(LIST, is_bulk=True)] * 3) == []
    assert asked(mails=[mail(ADA, HENRIK)] * 3) == []


def test_whom_one_answers_comes_before_who_writes_most():
    mails = [mail(RUOLAN)] * 5 + [mail(HENRIK)] * 2 + [mail(ADA, HENRIK)]
    assert "Henrik" in asked(mails=mails)[0]


def test_a_title_is_asked_about_if_it_is_one_and_only_once():
    notes = [document("README"), document("Steuer 2023"), document("Rent"), document("rent"),
             document("Very long", length=90_000), document("Too short", length=20),
             document("Brought by a mail", is_attached=True)]  # fmt: skip
    assert asked(documents=notes) == []


def test_what_is_written_in_the_language_comes_first():
    notes = [document("Broad beans"), document("Dicke Bohnen", language="de")]
    subjects = [NamedSubject("beans", (1, 2), "en"), NamedSubject("Bohnen", (3, 4), "de")]
    said = asked("de", documents=notes, subjects=subjects)
    assert said.index("Fasse „Dicke Bohnen“ zusammen") < said.index("Fasse „Broad beans“ zusammen")
    assert "Welche Dokumente erwähnen Bohnen?" in said
    assert said.index("Welche Dokumente erwähnen Bohnen?") == 2


def test_notes_alone_fill_the_page_but_no_more_than_it_holds():
    notes = [document(f"Chapter about {name}") for name in
             ("beans", "frost", "leeks", "garlic", "water", "sheds")]  # fmt: skip
    assert len(asked(documents=notes)) == 4


@pytest.mark.parametrize("language", PHRASES)
def test_tags_are_asked_for_as_tags(language):
    notes = [document("README", tags=("allotment",)), document("README", tags=("allotment",))]
    (one,) = choose(Material(documents=notes, names=Names().names()), READER, language)
    assert READER.read(one.question, language).filter == SearchFilter(tag="allotment")


def test_a_subject_that_is_also_a_folder_is_taken_for_no_filter():
    given = [("Travel", (1, 2)), ("the", (3, 4)), ("herbarium", (5, 6)), ("lone", (7,))]
    subjects = [NamedSubject(*one) for one in given]
    said = asked(subjects=subjects)
    assert "Which documents mention herbarium?" in said
    assert not any("the?" in one or "lone" in one for one in said)


@pytest.mark.parametrize(
    "title",
    ["IMG_1234", "README", "notes", "Notes 3", "2024-03-02", "March 2024", "Scan 12", "DSC01234",
     "invoice.pdf", "Untitled", "新建文档", "无标题", "WhatsApp Image 2024-01-01", "a", "", "C:\\x",
     "Screenshot 2024-01-02 at 10.11", "3f9c1a77be0d4f42a6e1c0ffee99aa01", "Journal 2025", "😀😀"],
)  # fmt: skip
def test_a_title_that_says_nothing(title):
    assert not tells_something(title)


@pytest.mark.parametrize(
    "title",
    ["Moving checklist", "Hausordnung und Nachbarn", "每周生词", "茶馆", "Callum's oat bread",
     "Fabada de la abuela Covadonga", "Bread", "Carnet d'atelier"],
)  # fmt: skip
def test_a_title_that_says_something(title):
    assert tells_something(title)


@pytest.mark.parametrize(
    ("name", "address"),
    [("noreply@x.org", "noreply@x.org"), ("Shop", "no-reply@x.org"), ("Bank", "alerts@bank.org"),
     ("Support", "a@b.org"), ("", "a@b.org"), ("Author only", ""), ("4711 0815", "a@b.org")],
)  # fmt: skip
def test_nobody_that_one_writes_with(name, address):
    assert not is_somebody(name, address)


def test_somebody_and_a_subject():
    assert is_somebody("Hélène Marchais", "hm@valombre.example")
    assert is_somebody("周若兰", "zrl@example.org")
    assert is_subject("herbarium")
    assert is_subject("房租")
    assert not is_subject("two words")
    assert not is_subject("2024")
