"""What a summary gives of what a model wrote."""

from app.answer.support import SupportChecker
from app.digest.carrying import Carrying
from app.digest.digest_prompt import in_sentences
from app.digest.pieces import Piece
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from models.fake_embedding import FakeEmbedder

MEDICINES = """Medicación de mamá

Por la mañana, en ayunas:
  - omeprazol 20 mg, una cápsula

Con el desayuno:
  - enalapril 10 mg, un comprimido

ALERGIA A LA PENICILINA. Lo lleva apuntado en la cartera.
"""


def passage(text, language, heading=None):
    document = DocumentInfo("n", "/n.md", DocumentKind.NOTE, "Note", "c", language=language)
    return WholePassage(document, PassageInfo("p", text, 0, len(text), heading=heading), None)


def lines(draft, text, language):
    carrying = Carrying(SupportChecker(FakeEmbedder))
    return carrying.lines(draft, [passage(text, language)], language)


def test_what_one_is_allergic_to_is_not_listed_among_what_one_takes():
    found = lines(
        "La medicación de mamá incluye omeprazol 20 mg, enalapril 10 mg y penicilina.",
        MEDICINES,
        "es",
    )
    assert [one.text for one in found] == [
        "La medicación de mamá incluye omeprazol 20 mg, enalapril 10 mg.",
        "ALERGIA A LA PENICILINA.",
    ]
    assert all(quote.text in MEDICINES for one in found for quote in one.quotes)
    assert found[1].is_supported


def test_a_sentence_that_says_what_is_not_so_gives_way_to_the_source():
    text = "The boiler service on 8 May was cancelled by Hartley. The dentist is on 6 May."
    found = lines("The boiler service is on 8 May. The dentist is on 6 May.", text, "en")
    assert [one.text for one in found] == [
        "The boiler service on 8 May was cancelled by Hartley.",
        "The dentist is on 6 May.",
    ]


def test_what_is_put_right_names_all_that_stands_under_the_heading():
    text = "## Takes\n- iron 80 mg\n- zinc\n\n## Allergies\n- latex\n- nickel\n- bee stings\n"
    found = lines("Ann takes iron 80 mg and nickel.", text, "en")
    assert "Allergies: latex; nickel; bee stings" in [one.text for one in found]


def test_what_the_source_says_stays_as_it_was_written():
    draft = "Por la mañana, en ayunas, omeprazol 20 mg; con el desayuno, enalapril 10 mg."
    (line,) = lines(draft, MEDICINES, "es")
    assert (line.text, line.is_supported) == (draft, True)


def test_the_model_reads_the_heading_of_a_list_that_goes_on():
    piece = Piece((passage("- latex\n- nickel", "en", heading="Allergies"),), 0)
    assert "## Allergies\n- latex" in piece.text


def test_a_line_broken_by_the_width_of_the_page_is_no_sentence():
    draft = "For the present that we gave to Nan, Silke did not\npay anything at all\n- soap"
    assert in_sentences(draft) == (
        "For the present that we gave to Nan, Silke did not pay anything at all. soap."
    )
