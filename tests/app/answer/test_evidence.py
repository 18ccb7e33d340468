"""Which statement stands first."""

import pytest

from app.answer.again import GoesOn
from app.answer.evidence import EvidenceFinder
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchResult
from kernel.work import Cancel


def ranked(question, text, anew=()):
    """The statements of a note, best first, by their words alone."""
    note = DocumentInfo("1", "/notes/1.md", DocumentKind.NOTE, "Note", "c")
    result = SearchResult(1, 1.0, note, PassageInfo("1", text, 0, len(text)))
    found = EvidenceFinder(lambda: None).find(question, [result], Cancel(), anew)
    return [one.text.strip() for one in found]


@pytest.mark.parametrize(
    ("earlier", "follow_up", "alone", "told_before", "asked_now"),
    [
        (
            "How long does it take by car?",
            "And by train?",
            "How long does it take by train?",
            "How long it does take by car we know.",
            "By train we need three hours.",
        ),
        (
            "去小屋开车要多久？",
            "坐火车呢？",
            "去小屋坐火车要多久？",
            "去小屋要多久我们知道：开车去小屋要一个小时。",
            "坐火车是三个小时，中间还换一次车才到得了。",
        ),
    ],
)
def test_what_a_follow_up_brings_decides_between_statements(
    earlier, follow_up, alone, told_before, asked_now
):
    text = f"{told_before}\n\n{asked_now}\n"
    assert ranked(alone, text)[0] == told_before
    brings = GoesOn(follow_up, earlier, "").brings
    assert ranked(alone, text, brings)[0] == asked_now


def test_what_was_in_the_earlier_question_is_not_brought_anew():
    goes_on = GoesOn("And the deposit for the flat?", "How much is the rent for the flat?", "")
    assert goes_on.brings == {"deposit"}


def test_what_no_statement_has_changes_nothing():
    text = "The rent is 900 euros a month.\n\nThe deposit is 1,900 euros.\n"
    assert ranked("the rent", text) == ranked("the rent", text, {"garage"})
