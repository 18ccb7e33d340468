"""Passages taken apart into what can be quoted."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.answer.statements import letters, statements


def texts(passage, is_beginning=False):
    return [passage[start:end] for start, end in statements(passage, is_beginning)]


def test_a_sentence_of_prose_stands_alone():
    prose = "The lease runs for three years. The deposit is two months of rent."
    assert texts(prose) == [
        "The lease runs for three years.",
        "The deposit is two months of rent.",
    ]


def test_a_heading_goes_with_what_it_stands_over():
    note = "## Keys\n\nThe spare one is in the blue tin.\n\n## Bins\n\nOn Tuesdays, at seven sharp."
    assert texts(note) == [
        "## Keys\n\nThe spare one is in the blue tin.",
        "## Bins\n\nOn Tuesdays, at seven sharp.",
    ]


def test_a_list_stays_together():
    recipe = "## Ingredients\n\n- 180 g of sugar\n- 2 litres of milk\n- one lemon"
    assert texts(recipe) == [recipe]


def test_a_long_list_is_parted_between_items():
    items = [f"- item number {n} of a list that goes on and on" for n in range(20)]
    parts = texts("\n".join(items))
    assert len(parts) > 1
    assert [line for part in parts for line in part.split("\n")] == items


def test_a_line_that_announces_goes_with_the_next_one():
    assert texts("How it is done:\nWait until the water is cold.") == [
        "How it is done:\nWait until the water is cold."
    ]


def test_front_matter_is_left_out_at_the_beginning_of_a_document():
    note = "---\ntitle: Boiler\ntags: [home]\n---\n\nIt was repaired on Friday, at last."
    assert texts(note, is_beginning=True) == ["It was repaired on Friday, at last."]
    assert "title: Boiler" in "".join(texts(note, is_beginning=False))


def test_a_note_of_front_matter_alone_is_kept():
    note = "---\ntitle: Boiler\n---\n"
    assert texts(note, is_beginning=True)


def test_a_rule_across_the_page_is_no_front_matter():
    note = "---\nJust a line over the text, and it goes on from here."
    assert "goes on" in "".join(texts(note, is_beginning=True))


def test_scripts_that_say_more_in_a_character_count_more():
    assert letters("三个月") == 6
    assert letters("abc") == 3


def test_a_date_alone_on_its_line_goes_with_what_follows():
    log = "31 December 2022\ngas 8,742\nwater 171.9\n\n31 December 2023\ngas 9,981\nwater 253.0\n"
    assert texts(log) == [
        "31 December 2022\ngas 8,742\nwater 171.9",
        "31 December 2023\ngas 9,981\nwater 253.0",
    ]


@given(st.text(alphabet="ab。.!?#-: \n|1三", max_size=300), st.booleans())
def test_statements_are_in_order_and_nothing_but_front_matter_is_lost(passage, is_beginning):
    spans = list(statements(passage, is_beginning))
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    first = spans[0][0] if spans else len(passage)
    covered = "".join(passage[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(passage[first:].split())
    if not is_beginning:
        assert not passage[:first].strip()
