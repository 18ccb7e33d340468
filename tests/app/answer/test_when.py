"""Of what day a statement is."""

from datetime import date

from app.answer.types import Evidence
from app.answer.when import Dated, When, when
from indexer.types import DocumentInfo, DocumentKind, PassageInfo


def evidence(passage, text, title="Note", sent="2024-04-24T20:16:00+02:00", heading=None):
    start = passage.index(text)
    return Evidence(
        DocumentInfo("1", "/1.md", DocumentKind.NOTE, title, "c", date=sent),
        PassageInfo("1", passage, 0, len(passage), heading=heading),
        start,
        start + len(text),
        text,
        0.9,
    )


def test_a_statement_is_of_its_documents_day():
    assert when(evidence("We agree.", "We agree.")) == When(date(2024, 4, 24), Dated.DOCUMENT)
    assert when(evidence("We agree.", "We agree.", sent=None)) is None


def test_an_entry_of_a_diary_is_of_the_day_in_its_heading():
    text = "## 2 May\nRain.\n\n## 9 November\nThe bicycle is gone."
    found = when(evidence(text, "The bicycle is gone.", "Journal 2023", "2023-12-31"))
    assert found == When(date(2023, 11, 9), Dated.HEADING)


def test_a_passage_within_an_entry_is_of_the_heading_it_stands_under():
    found = when(evidence("Sun at last.", "Sun at last.", heading="Lunes 3 de junio"))
    assert found == When(date(2024, 6, 3), Dated.HEADING)


def test_a_date_alone_on_its_line_is_a_heading():
    text = "31 December 2022\ngas 8,742\n31 December 2023\ngas 9,981"
    assert when(evidence(text, "gas 9,981", sent=None)) == When(date(2023, 12, 31), Dated.HEADING)


def test_what_a_reply_quotes_is_of_the_day_named_above_it():
    text = "We agree.\nAm 22.04.2024 um 11:32 schrieb Katrin:\n> The rent will be 935 €."
    found = when(evidence(text, "> The rent will be 935 €."))
    assert found == When(date(2024, 4, 22), Dated.QUOTED)
