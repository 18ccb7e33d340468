"""Quotations keep the heading that turns what they say."""

from app.answer.quoting import in_one_line
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo

NOTE = "## In the morning\n- ramipril 5 mg\n\n## Allergies\n- penicillin\n- bee stings"


def quote(text):
    document = DocumentInfo("n", "/n.md", DocumentKind.NOTE, "Note", "c", language="en")
    start = NOTE.index(text)
    passage = PassageInfo("p", NOTE, 0, len(NOTE))
    return in_one_line(Evidence(document, passage, start, start + len(text), text, 1.0))


def test_a_heading_that_only_sorts_is_left_to_the_citation():
    assert quote("## In the morning\n- ramipril 5 mg") == "- ramipril 5 mg"


def test_a_heading_that_turns_stays():
    assert quote("## Allergies\n- penicillin") == "Allergies: - penicillin"


def test_it_is_put_before_what_begins_within_its_list():
    assert quote("- bee stings") == "Allergies: bee stings"
