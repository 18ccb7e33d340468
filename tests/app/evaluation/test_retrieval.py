"""Lines of a text, as turn spans count them."""

from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.retrieval import line_starts, lines_of


def test_lines_that_a_passage_touches():
    text = "ab\ncd\n\nef"
    starts = line_starts(text)
    assert starts == [0, 3, 6, 7, 10]
    assert lines_of(starts, 0, 2) == {0}
    assert lines_of(starts, 0, 3) == {0}
    assert lines_of(starts, 1, 4) == {0, 1}
    assert lines_of(starts, 2, 5) == {1}, "the line end of a line is not its text"
    assert lines_of(starts, 7, 9) == {3}


@given(st.text("a\n", max_size=30), st.data())
def test_every_touched_letter_is_in_a_line(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    lines = text.split("\n")
    expected = {
        number
        for number, begin in enumerate(line_starts(text)[:-1])
        if set(range(begin, begin + len(lines[number]))) & set(range(start, end))
    }
    assert expected <= lines_of(line_starts(text), start, end)
