"""The model's sentences, and the source's own words beside them."""

from app.answer.composition import quotation_alone, with_quotation
from app.answer.support import Checked, cite
from app.answer.types import AnswerSentence, Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo


def evidence(text, document="1"):
    info = DocumentInfo(document, f"/{document}.md", DocumentKind.NOTE, "Note", "c")
    passage = PassageInfo(document, text, 0, len(text))
    return Evidence(info, passage, 0, len(text), text, 0.9)


SOURCE = evidence("The glacial ran from ~74,000 (BP = Before Present) until 11,600 BP.")


def said(text, *sources):
    citations = tuple(cite(n, one) for n, one in enumerate(sources, start=1))
    sentence = AnswerSentence(text, tuple(one.n for one in citations), bool(citations))
    return Checked((sentence,), citations)


def test_the_sources_own_words_follow_what_the_model_made_of_them():
    whole = with_quotation(said("It began about 74,000 years ago.", SOURCE), SOURCE, "en")
    quote = whole.sentences[-1]
    assert quote.text == f"“{SOURCE.text}”"
    assert quote.is_quote
    assert quote.supported
    assert quote.citations == (1,)
    assert len(whole.citations) == 1


def test_a_source_that_was_not_cited_yet_gets_a_number_of_its_own():
    other = evidence("Ice covered the valley.", "2")
    whole = with_quotation(said("Ice covered it.", other), SOURCE, "de")
    assert whole.sentences[-1].text == f"„{SOURCE.text}“"
    assert whole.sentences[-1].citations == (2,)
    assert [one.n for one in whole.citations] == [1, 2]
    assert whole.citations[1].quote == SOURCE.text


def test_nothing_is_said_twice():
    checked = said(SOURCE.text, SOURCE)
    assert with_quotation(checked, SOURCE, "en") is checked


def test_a_quotation_leaves_the_headings_out_that_it_stands_under():
    note = evidence("# Keys\nThe blue tin,\nabove the hearth.")
    checked = quotation_alone(note)
    assert checked.sentences[0].text == "The blue tin, above the hearth."
    assert checked.citations[0].quote == note.text


def test_french_quotation_marks_stand_off():
    whole = with_quotation(said("Vers 74 000.", SOURCE), SOURCE, "fr")
    assert whole.sentences[-1].text.startswith("«\N{NO-BREAK SPACE}The")
