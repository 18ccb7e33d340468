"""Errors, checks and the network in the words of the window."""

import pytest
from PySide6.QtCore import QCoreApplication

from app.engine.protocol import error_from_json, error_to_json
from app.ui.explanations.checks import check_words, network_words
from app.ui.explanations.errors import explained
from app.ui.explanations.wording import joined
from kernel.errors import PermanentError
from models.errors import ModelMissing, NotAModel


@pytest.fixture
def german(monkeypatch):
    """A few words of another language."""
    words = {
        "The model {model} is not on this computer": "Das Modell {model} ist nicht da",
        "Your files and the library are untouched.": "Alles heil.",
        "{title}.": "{title}。",
        "{first} {then}": "{first}{then}",
        "{size_bytes} free": "{size_bytes} frei",
        "Permission denied": "keine Berechtigung",
        "{reason}. The library is as it was.": "{reason}. Alles wie zuvor.",
        "memory and time are not limited": "Speicher offen",
        "it may use every system call": "Aufrufe offen",
        "Files are read in a process of its own. It is not closed off wholly: {gaps}": "Da: {gaps}",
    }
    monkeypatch.setattr(
        QCoreApplication, "translate", lambda _context, text, *_: words.get(text, text)
    )


def test_an_error_crosses_with_its_code_and_values_and_is_worded_in_the_window(german):
    told = explained(error_from_json(error_to_json(ModelMissing("qwen"))))
    assert told.title == "Das Modell qwen ist nicht da"
    assert told.message == "Alles heil."
    assert "qwen" in told.hint
    assert str(told) == f"Das Modell qwen ist nicht da。Alles heil。{told.hint}".replace(
        "heil。", "heil."
    )


def test_an_error_of_an_unknown_code_keeps_its_own_words():
    error = PermanentError("Only a plug-in says this", "So.", "There.", code="of_a_plug_in")
    assert explained(error) is error


def test_an_error_without_its_values_is_told_all_the_same():
    error = NotAModel("a.gguf", "it is not a GGUF file")
    error.values = {}
    assert explained(error).title.startswith(" cannot be imported")


def test_the_reason_of_the_system_begins_a_sentence_as_sentences_begin(german):
    error = PermanentError("x", code="not_written", file="/b", reason="Permission denied")
    assert explained(error).message == "Keine Berechtigung. Alles wie zuvor."


def test_a_place_is_named_as_everywhere_in_the_window(monkeypatch):
    monkeypatch.setenv("HOME", "/home/ada")
    error = PermanentError("x", code="file_no_room", file="/home/ada/Notes/a.md")
    assert explained(error).title == "There is no room left for ~/Notes/a.md"
    assert error.values["file"] == "/home/ada/Notes/a.md"


def test_names_in_values_cannot_break_the_line_or_be_taken_for_places():
    error = NotAModel("a{b}\n.gguf", "it is not a GGUF file")
    assert explained(error).title == "a{b} .gguf cannot be imported: it is not a GGUF file"


def test_what_was_carried_over_from_a_damaged_catalogue_is_told_where_there_is_any():
    error = PermanentError("x", code="catalogue_rebuilt", conversations=2, turns=9, lost_turns=0)
    assert explained(error).message == (
        "Your files were not touched. 2 kept conversations with 9 questions were carried over."
    )


def test_sizes_are_shown_as_sizes(german):
    check = {"code": "room_enough", "values": {"size_bytes": 2_000_000_000}}
    assert check_words(check).startswith("2.0 GB frei")


def test_gaps_are_named_one_by_one(german):
    check = {"code": "sandbox_with_gaps", "values": {"gaps": "calls_open measures_missing"}}
    assert check_words(check).startswith("Da: Aufrufe offen, Speicher offen")


def test_a_check_of_an_unknown_code_keeps_its_own_words():
    check = {"name": "new", "detail": "all is new", "fix": "Wait.", "code": "brand_new"}
    assert check_words(check) == "all is new Wait."


def test_a_check_may_carry_the_code_of_an_error():
    check = {"detail": "x", "fix": "y", "code": "unknown_model", "values": {"model": "m"}}
    assert check_words(check).startswith("There is no model called m.")


def test_the_network_of_an_older_engine_is_told_as_it_says(german):
    assert network_words({"enforced": True, "how": "by law"}) == "By law"


def test_nothing_is_joined_to_nothing():
    assert joined("", "") == ""
    assert joined("", "One.") == "One."
    assert joined("One.", "", "Two.") == "One. Two."
