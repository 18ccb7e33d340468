import itertools

from hypothesis import given
from hypothesis import strategies as st

from models.chat_text import TextStream


def _cut(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in itertools.pairwise(places)]


@given(st.text(), st.lists(st.integers(min_value=0)))
def test_wherever_bytes_are_cut_whole_characters_come_out(text: str, cuts: list[int]) -> None:
    stream = TextStream()
    out = [stream.push(piece) for piece in _cut(text.encode(), cuts)]
    assert "".join(out) + stream.finish() == text == stream.text


def test_a_character_in_four_pieces_comes_out_with_the_last() -> None:
    stream = TextStream()
    assert [stream.push(bytes([byte])) for byte in "🔥".encode()] == ["", "", "", "🔥"]


def test_half_a_character_at_the_end_is_replaced() -> None:
    stream = TextStream()
    assert stream.push("añ".encode()[:-1]) == "a"
    assert stream.finish() == "\ufffd"


@given(
    st.text("ab\n", max_size=30),
    st.lists(st.text("ab\n", min_size=1, max_size=4), max_size=3),
    st.lists(st.integers(min_value=0)),
)
def test_the_text_ends_where_the_first_stop_mark_begins(
    text: str, stop: list[str], cuts: list[int]
) -> None:
    stream = TextStream(stop)
    shown = "".join(stream.push(piece) for piece in _cut(text.encode(), cuts)) + stream.finish()
    assert shown == stream.text
    assert not any(mark in shown for mark in stop)
    assert text.startswith(shown)
    assert stream.stopped == any(mark in text for mark in stop)
    if stream.stopped:
        assert any(text[len(shown) :].startswith(mark) for mark in stop)
    else:
        assert shown == text


def test_what_may_begin_a_stop_mark_waits() -> None:
    stream = TextStream(["\n\nQuestion"])
    assert stream.push(b"Yes.\n") == "Yes."
    assert stream.push(b"\nQues") == ""
    assert stream.push(b"s") == "\n\nQuess"


def test_an_empty_stop_mark_stops_nothing() -> None:
    stream = TextStream([""])
    assert stream.push(b"abc") == "abc"
