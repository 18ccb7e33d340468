"""Drafts are kept as they were, and spoilt into what nothing carries."""

import pickle

from app.answer.types import Evidence
from benchmarks.gate import Draft, judge, read, spoilt, table
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from models.fake_embedding import FakeEmbedder


def draft(question, text, source):
    document = DocumentInfo(source, "/a.md", DocumentKind.NOTE, "Note", "c", language="en")
    passage = PassageInfo("p", source, 0, len(source))
    evidence = Evidence(document, passage, 0, len(source), source, 1.0)
    return Draft(question, text, (evidence,), "en", ())


DRAFTS = [
    draft("What is the rent?", "The rent is 780 euros.", "The rent is 780 euros for 3 rooms."),
    draft("What is the fee?", "The fee is 280 euros.", "The fee is 280 euros."),
]


def test_drafts_come_back_as_they_were(tmp_path):
    path = tmp_path / "drafts"
    with path.open("wb") as file:
        for one in DRAFTS:
            pickle.dump(one, file)
    assert list(read(path)) == DRAFTS


def test_a_draft_is_spoilt_in_every_way_that_it_can_be():
    ways = {}
    for way, one in spoilt(DRAFTS):
        ways.setdefault(way, []).append(one)
    assert ways["as written"] == DRAFTS
    assert [one.text for one in ways["denied"]] == [
        "The rent is not 780 euros.",
        "The fee is not 280 euros.",
    ]
    assert [one.text for one in ways["with another number of its sources"]] == [
        "The rent is 3 euros."
    ]
    assert ways["with a number of no source"][0].text == "The rent is 787 euros."
    assert ways["with another question's sources"][0].evidence == DRAFTS[1].evidence


def test_the_gate_carries_what_is_written_and_not_what_is_spoilt():
    judged = list(judge(DRAFTS, FakeEmbedder()))
    carried = {way: [] for way, _ in spoilt(DRAFTS)}
    for one in judged:
        carried[one.way].append(one.is_carried)
    assert carried["as written"] == [True, True]
    assert carried["denied"] == [False, False]
    assert carried["with a number of no source"] == [False, False]
    assert "| as written | 2 | 2 | 100%" in table(judged)
