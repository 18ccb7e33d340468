"""Texts are taken apart into what is said, with the headings and labels it stands under."""

from app.answer.qualifiers import Qualifier
from app.answer.units import units, units_of
from indexer.types import PassageInfo

NOTE = """# Tablets

## In the morning
- ramipril 5 mg, one tablet

## Allergies
- penicillin
- bee stings

The list lies in the kitchen. Water is included; electricity is not.
"""


def by_text(text, language="en"):
    return {unit.text: unit for unit in units(text, language)}


def test_an_item_stands_under_its_headings_and_is_turned_by_them():
    found = by_text(NOTE)
    assert found["ramipril 5 mg, one tablet"].labels == ("Tablets", "In the morning")
    assert found["ramipril 5 mg, one tablet"].qualifiers == frozenset()
    assert found["penicillin"].labels == ("Tablets", "Allergies")
    assert found["bee stings"].qualifiers == {Qualifier.HARMFUL}


def test_prose_behind_a_list_is_no_longer_under_its_heading():
    found = by_text(NOTE)
    assert found["The list lies in the kitchen."].labels == ("Tablets",)
    assert found["Water is included"].qualifiers == frozenset()
    assert found["electricity is not."].qualifiers == {Qualifier.DENIED}


def test_a_line_with_a_colon_heads_what_is_indented_below_it():
    found = by_text("Old address (until May):\n  14 Tanner Row\n\nNew address:\n  7 Kiln Lane\n")
    assert found["14 Tanner Row"].qualifiers == {Qualifier.OVER}
    assert found["7 Kiln Lane"].labels == ("New address",)


def test_a_list_in_a_sentence_stands_under_what_is_before_its_colon():
    found = by_text("No puede comer: pollo, uvas, chocolate.", "es")
    assert found["uvas"].qualifiers == {Qualifier.DENIED}
    assert found["uvas"].labels == ("No puede comer",)


def test_a_row_is_one_unit_but_for_cells_whose_column_turns_them():
    table = (
        "| Name | Takes | Allergic to |\n|---|---|---|\n"
        "| Ann | iron | nickel |\n| Bob | zinc (stopped) | – |\n"
    )
    found = by_text(table)
    assert found["Ann | iron"].qualifiers == frozenset()
    assert found["nickel"].qualifiers == {Qualifier.HARMFUL}
    assert found["Bob | zinc (stopped)"].qualifiers == {Qualifier.OVER}


def test_a_condition_rules_the_clause_beside_it():
    first = by_text("If it rains, we sleep at Moira's.")
    assert Qualifier.CONDITION in first["we sleep at Moira's."].qualifiers
    last = by_text("Wird er nicht gekündigt, verlängert er sich.", "de")
    assert last["verlängert er sich."].qualifiers == {Qualifier.CONDITION}


def test_a_passage_that_goes_on_with_a_list_keeps_its_heading():
    passage = PassageInfo("p", "- latex\n- nickel", 100, 116, heading="Allergies")
    assert all(Qualifier.HARMFUL in unit.qualifiers for unit in units_of(passage, "en"))


def test_a_question_is_open():
    (unit,) = units("Shall we meet on Friday?", "en")
    assert unit.qualifiers == {Qualifier.OPEN}
