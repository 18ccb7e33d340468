"""The offsets of assembled text, whatever it is put together from."""

from hypothesis import given
from hypothesis import strategies as st

from indexer.parse.office.assembled import Assembled, AssembledText
from indexer.types import SpanRole

WORDS = st.text(alphabet="ab \n\t\r\0é\ud800", max_size=12)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["heading", "silent", "paragraph", "code", "item", "row", "table", "page", "whole"]
        ),
        WORDS,
    ),
    max_size=30,
)


def assembled(steps, max_chars: int = 10_000) -> Assembled:
    out, page = AssembledText(max_chars), 0
    for kind, words in steps:
        if kind == "heading":
            out.heading(2, words)
        elif kind == "silent":
            out.silent_heading(1, "unseen")
        elif kind == "paragraph":
            out.paragraph(words)
        elif kind == "code":
            out.paragraph(words, SpanRole.CODE)
        elif kind == "item":
            out.item(words, 1)
        elif kind == "row":
            out.row(words)
        elif kind == "table":
            out.end_table()
        elif kind == "page":
            page += 1
            out.page(page)
        else:
            out.add_assembled(assembled([("heading", words), ("code", "x")]))
    return out.result()


@given(STEPS)
def test_offsets_point_at_what_they_name(steps):
    text, headings, pages, roles = assembled(steps)
    for heading in headings:
        assert heading.title == "unseen" or text[heading.start :].startswith(heading.title)
    for role in roles:
        assert text[role.start : role.end].strip() == text[role.start : role.end] != ""
    for starts in ([h.start for h in headings], [p.start for p in pages]):
        assert starts == sorted(starts)
        assert all(0 <= start <= len(text) for start in starts)
    edges = [edge for role in roles for edge in (role.start, role.end)]
    assert edges == sorted(edges)
    assert [p.page for p in pages] == list(range(1, len(pages) + 1))


@given(STEPS)
def test_nothing_unstorable_and_no_gap_wider_than_a_line(steps):
    text = assembled(steps).text
    assert "\0" not in text
    assert "\n\n\n" not in text
    text.encode()


def test_a_full_text_takes_nothing_more():
    out = AssembledText(10)
    out.paragraph("x" * 20)
    assert out.is_full
    out.heading(1, "late")
    assert out.result().headings == ()
