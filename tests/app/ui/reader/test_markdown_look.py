"""Markdown signs and what they set off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.reader.markdown_look import styles_of


def said(line, style, is_fenced=False):
    return [line[start:end] for start, end, one in styles_of(line, is_fenced) if one == style]


@pytest.mark.parametrize(
    ("line", "style", "parts"),
    [
        ("## Water", "sign", ["## "]),
        ("the **seed garlic** first", "strong", ["seed garlic"]),
        ("an *old* and a _new_ one", "italic", ["old", "new"]),
        ("snake_case_name stays", "italic", []),
        ("`**code**`", "strong", []),
        ("`**code**`", "code", ["**code**"]),
        ("see [the rules](https://x.org)", "link", ["the rules"]),
        ("see [[Garden]]", "link", ["Garden"]),
        ("- one", "bullet", ["- "]),
        ("12. one", "bullet", ["12. "]),
        ("> said", "quote", ["> said"]),
        ("---", "faint", ["---"]),
        ("~~gone~~", "struck", ["gone"]),
        ("<img src=file:///x>", "sign", []),
    ],
)
def test_lines(line, style, parts):
    assert said(line, style) == parts


def test_fenced_lines_are_code_whatever_they_say():
    assert said("**x**", "block", is_fenced=True) == ["**x**"]
    assert said("```", "sign", is_fenced=True) == ["```"]


@given(st.text(max_size=80), st.booleans())
def test_every_style_lies_in_its_line(line, is_fenced):
    assert all(0 <= start <= end <= len(line) for start, end, _ in styles_of(line, is_fenced))
