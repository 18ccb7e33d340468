"""The set of statements is whole, and the check of summaries can be held to it."""

from benchmarks.summaries import Judged, Statement, judge, materials, read_statements, table
from models.fake_embedding import FakeEmbedder

FAULTS = {
    "", "turned", "condition", "planned", "heading", "figure", "roles", "overtaken", "other",
}  # fmt: skip


def test_every_statement_is_about_a_note_of_the_set():
    notes = materials()
    statements = read_statements()
    assert {one.note for one in statements} <= set(notes)
    assert {one.fault for one in statements} == FAULTS
    assert {one.language for one in statements} == {"en", "es", "de", "fr", "zh"}
    threads = [note for note, material in notes.items() if len(material.documents) > 1]
    assert len(threads) == 5


def test_what_is_right_is_carried_and_what_is_wrong_is_not():
    note = "en/Dad's tablets.md"
    right = Statement(note, "He no longer takes aspirin.", "", "hand", "dev")
    wrong = Statement(note, "He takes ramipril 5 mg and penicillin.", "turned", "hand", "dev")
    judged = list(judge([right, wrong], materials(), FakeEmbedder))
    assert [one.is_carried for one in judged] == [True, False]


def test_the_table_counts_by_part_and_fault():
    one = Statement("en/a.md", "A.", "figure", "hand", "dev")
    lines = table([Judged(one, True), Judged(one, False)])
    assert "| dev | figure | 2 | 1 | 50%" in lines
    assert "| dev | wrong, all | 2 | 1 |" in lines
