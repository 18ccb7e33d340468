from hypothesis import given
from hypothesis import strategies as st

from app.ui.look.plain_text import displayable, utf16_index
from app.ui.reader.place import Place, located
from app.ui.reader.reading import WINDOW, nearest_match, reading_of


def place(start=0, end=0, quote="", text="", terms=(), others=()):
    return Place({"id": "d"}, {"start": start, "end": end, "text": text}, quote, terms, others)


@given(st.text(), st.text(min_size=1), st.text())
def test_a_quote_is_found_wherever_it_stands(before, quote, after):
    text = before + quote + after
    start, end = located(text, place(start=len(before), end=len(before), quote=quote))
    assert text[start:end] == quote
    assert start == len(before)


def test_the_quote_that_was_meant_is_found_not_its_twin():
    text = "Yes. No. Yes. No."
    assert located(text, place(9, 13, "Yes.")) == (9, 13)


def test_a_passage_that_moved_is_found_by_its_text():
    assert located("xx the rent", place(0, 8, text="the rent")) == (3, 11)


def test_a_passage_that_is_gone_is_nowhere():
    assert located("other", place(0, 8, text="the rent")) == (0, 0)


@given(st.text())
def test_what_is_displayed_has_every_offset_where_it_was(text):
    shown = displayable(text)
    assert len(shown) == len(text)
    assert "\r" not in shown


@given(st.text(), st.integers(0, 50))
def test_utf16_index_counts_as_qt_does(text, index):
    index = min(index, len(text))
    assert utf16_index(text, index) * 2 == len(text[:index].encode("utf-16-le", "surrogatepass"))


def test_a_long_text_is_cut_around_the_passage():
    text = "line\n" * 100_000
    text = text[:250_000] + "The passage." + text[250_000:]
    reading = reading_of({"text": text}, place(250_000, 250_012, "The passage."))
    assert len(reading.text) <= 2 * WINDOW
    assert reading.text[slice(*reading.target)] == "The passage."
    assert reading.starts_cut
    assert reading.ends_cut
    assert reading.first_line == text.count("\n", 0, reading.offset) + 1


def test_the_matches_of_a_search_can_be_walked_from_the_passage():
    text = "rent\nother\nrent here\nrent"
    reading = reading_of({"text": text}, place(11, 20, text="rent here", terms=("rent",)))
    assert [reading.text[slice(*span)] for span in reading.matches] == ["rent"] * 3
    assert nearest_match(reading.matches, reading.target) == 1


def test_other_places_of_the_answer_are_matches():
    reading = reading_of({"text": "One. Two."}, place(5, 9, "Two.", others=((0, 4),)))
    assert reading.matches == ((0, 4), (5, 9))
