"""Which sentences of an answer count as carried by the evidence, and by which."""

import pytest

from app.answer.support import SupportChecker
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchResult
from models.fake_embedding import FakeEmbedder


def evidence(text, title="Note", language="en", date=None):
    document = DocumentInfo(
        title, f"/{title}.md", DocumentKind.NOTE, title, "c", date=date, language=language
    )
    return Evidence(document, PassageInfo(title, text, 0, len(text)), 0, len(text), text, 1.0)


def supported(question, answer, *sources, language="en"):
    checked = SupportChecker(FakeEmbedder).check(question, answer, sources, language)
    return [sentence.supported for sentence in checked.sentences]


@pytest.mark.parametrize(
    ("question", "answer", "source", "language"),
    [
        ("When is it due?", "It is due on 5 March 2024.", "Due: 05.03.2024", "en"),
        ("How much is it?", "It costs 1,780 euros.", "Price: 1.780 EUR (euros), it costs", "en"),
        ("Wem gehört es?", "Es gehört dem Verein.", "Das Boot gehört dem Verein.", "de"),
        ("Who repaired it?", "Two plumbers", "It was repaired by two plumbers.", "en"),
        (
            "什么时候推出的？",
            "Sky Digital于1998年推出。",
            "Sky Digital于 1998 年推出的时候。",
            "zh",
        ),
    ],
)
def test_what_the_source_says_is_supported(question, answer, source, language):
    assert supported(question, answer, evidence(source, language=language), language=language) == [
        True
    ]


@pytest.mark.parametrize(
    ("question", "answer", "source"),
    [
        ("When is it due?", "It is due on 6 March 2024.", "Due: 05.03.2024"),
        ("Who repaired it?", "It was repaired by Petra Vogel.", "It was repaired on Friday."),
        ("How much is it?", "It costs 1,790 euros.", "It costs 1.780 euros."),
        ("Where is the key?", "Where is the key?", "Where is the key? I wonder."),
    ],
)
def test_what_no_source_says_is_not(question, answer, source):
    assert supported(question, answer, evidence(source)) == [False]


def test_the_date_of_a_document_carries_too():
    source = evidence("The boiler broke down again.", date="2023-01-15T08:00:00+01:00")
    assert supported("When did it break?", "The boiler broke on 15 January 2023.", source) == [True]


def test_another_ending_is_the_same_word():
    source = evidence("Die Rechnungen liegen im Schrank.", language="de")
    assert supported("Wo ist sie?", "Rechnung: im Schrank.", source, language="de") == [True]


def test_without_an_embedder_words_decide():
    checker = SupportChecker(lambda: None)
    checked = checker.check("Keys?", "In the blue tin.", [evidence("In the blue tin.")], "en")
    assert checked.sentences[0].citations == (1,)


def test_quotes_stand_in_the_document_as_they_are():
    source = evidence("  The key\n is in the *blue* tin. ")
    checked = SupportChecker(FakeEmbedder).check(
        "Where is the key?", "The key is in the blue tin.", [source], "en"
    )
    assert checked.citations[0].quote in source.passage.text


def test_a_number_that_belongs_to_something_else_is_not_the_answer():
    source = evidence("Mein Honorar liegt bei 620 €.", title="Ihre Unterlagen", language="de")
    answer = "Meine Steuernummer lautet 620 €."
    assert supported("Wie lautet meine Steuernummer?", answer, source, language="de") == [False]


def test_the_passage_around_the_evidence_says_what_it_is_about():
    passage = "Workshop on iron gall ink. The fee is 280 euros."
    info = DocumentInfo("1", "/a.md", DocumentKind.NOTE, "News", "c", language="en")
    source = Evidence(
        info, PassageInfo("1", passage, 0, len(passage)), 27, len(passage), passage[27:], 1.0
    )
    question = "How much is the workshop on iron gall ink?"
    assert supported(question, "The workshop is 280 euros.", source) == [True]


def test_a_document_may_name_its_subject_on_another_page():
    page_two = evidence("Code E3: tank full. Empty the tank.", title="Manual")
    page_one = SearchResult(
        1,
        1.0,
        page_two.document,
        PassageInfo("first", "Your new dehumidifier and its error codes.", 50, 92),
    )
    checker = SupportChecker(FakeEmbedder)
    question, answer = (
        "What does dehumidifier error E3 stand for?",
        "Dehumidifier error E3: tank full.",
    )
    alone = checker.check(question, answer, [page_two], "en")
    together = checker.check(question, answer, [page_two], "en", [page_one])
    assert [sentence.supported for sentence in alone.sentences] == [False]
    assert [sentence.supported for sentence in together.sentences] == [True]
