"""The sets of follow-ups say what is so: their files are there and hold the answers."""

import pytest

from benchmarks.filed_library import read_folder
from benchmarks.follow_up_sets import SET_NAMES, library_of, read_set
from benchmarks.scoring import contains

LANGUAGES = {"en", "es", "de", "fr", "zh"}


def texts(name):
    """What each file of a set's small library says."""
    read = read_folder(library_of(name))
    return {one.file: f"{one.document.title}\n{one.document.text}" for one in read}


@pytest.mark.parametrize("name", SET_NAMES)
def test_a_set_has_all_languages_and_names_files_that_are_there(name):
    rows = read_set(name)
    assert {row.language for row in rows} == LANGUAGES
    for row in rows:
        for file in row.gold | row.sources:
            assert (library_of(name) / file).is_file(), file


@pytest.mark.parametrize("name", ["ellipses-final", "ellipses-tuning", "more-final", "more-tuning"])
def test_the_files_named_hold_an_answer(name):
    said = texts(name)
    for row in read_set(name):
        assert row.keeps or name.startswith("more")
        assert row.has_nothing_else != bool(row.answers)
        if row.answers:
            assert any(contains(said[file], row.answers) for file in row.gold), row.question


@pytest.mark.parametrize("kind", ["ellipses", "more"])
def test_nothing_is_asked_in_both_halves(kind):
    asked = [
        {(row.previous, row.question) for row in read_set(name)}
        for name in (f"{kind}-final", f"{kind}-tuning")
    ]
    assert not asked[0] & asked[1]
