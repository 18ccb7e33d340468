"""The set of changed plans is whole, and a correction has to quote what it should."""

from benchmarks.overtaken import PARTS, Outcome, Statement, Told, read_threads, table, tell
from models.fake_embedding import FakeEmbedder


def test_each_language_has_both_halves_and_each_correction_stands_in_its_thread():
    threads = read_threads()
    assert {(one.part, one.language) for one in threads} == {
        (part, language) for part in PARTS for language in ("en", "es", "de", "fr", "zh")
    }
    for thread in threads:
        said = "\n".join(one.passage.text for one in thread.material.passages)
        assert all(one.later in said for one in thread.statements)
        assert {bool(one.later) for one in thread.statements} == {True, False}


def test_a_moved_meeting_is_told_with_its_new_day():
    first = read_threads()[0]
    outcomes = list(tell([first], FakeEmbedder))
    assert outcomes[0].told is Told.CORRECTED
    assert "Thursday, 17 April" in outcomes[0].said


def test_the_table_counts_by_part_and_language():
    thread = read_threads()[0]
    outcome = Outcome(thread, Statement("A.", "b"), Told.CORRECTED, "A. b")
    assert "| tuning | changed later | en | 1 | 0 | 1 | 0 | 0 |" in table([outcome])
