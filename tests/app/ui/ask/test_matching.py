import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.ask.matching import marks_in, query_terms, snippet


def marked(text, query):
    return [text[a:b] for a, b in marks_in(text, query_terms(query))]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("The rent is due", "When is the rent due?", ["rent", "due"]),
        ("Die Mieten stiegen", "miete", ["Mieten"]),
        ("Zahlung für die Miete", "Zahlung für Miete", ["Zahlung", "Miete"]),
        ("Café Müller", "cafe muller", ["Café", "Müller"]),
        ("the rents", "rent from:vogel", ["rents"]),
        ("每月租金为 780 欧元", "租金是多少", ["租金"]),
        ("nothing here", "", []),
    ],
)
def test_marks_the_words_that_matter(text, query, expected):
    assert marked(text, query) == expected


@given(st.text(), st.text(max_size=40))
def test_marks_are_ordered_apart_and_inside(text, query):
    position = 0
    for start, end in marks_in(text, query_terms(query)):
        assert position <= start < end <= len(text)
        position = end + 1


@given(st.text(max_size=600), st.text(max_size=40), st.integers(60, 300))
def test_a_snippet_marks_the_same_words_and_keeps_its_length(text, query, limit):
    terms = query_terms(query)
    cut = snippet(text, terms, limit)
    assert len(cut.text) <= limit + 4
    for start, end in cut.marks:
        assert 0 <= start < end <= len(cut.text)
        assert marks_in(cut.text[start:end], terms)


def test_a_snippet_of_a_long_text_shows_the_match():
    cut = snippet("word " * 300 + "the boiler is loud " + "word " * 300, ("boiler",), 120)
    assert "boiler" in cut.text
    assert cut.text.startswith("… ")
    assert [cut.text[a:b] for a, b in cut.marks] == ["boiler"]
