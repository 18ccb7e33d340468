"""Finding a quotation on a page whose text is broken otherwise."""

import pytest

from app.ui.reader.page_match import match_quote


@pytest.mark.parametrize(
    ("page", "quote"),
    [
        ("we plant to\ufffematoes in\r\nspring", "we plant tomatoes in spring"),
        ("the of\ufb01ce is closed to-\r\nday", "the office is closed today"),
        ("تحسين اإلنتاجية وحل المشكالت", "تحسين الإنتاجية وحل المشكلات"),
        ("清 溪 纸 坊 的 师 傅 们 每 天 清 晨", "清溪纸坊的师傅们每天清晨"),
    ],
)
def test_only_letters_count(page, quote):
    match = match_quote(page, quote)
    assert match is not None
    assert match.spans == ((0, len(page)),)
    assert match.rest == ""


def test_a_quotation_in_pieces_is_found_piece_by_piece():
    page = "the first half of it xx a line of the other column\r\nand the other half follows here"
    match = match_quote(page, "the first half of it and the other half follows here")
    assert match is not None
    assert [page[start:end] for start, end in match.spans] == [
        "the first half of it", "and the other half follows here"
    ]  # fmt: skip


def test_what_is_not_there_is_left_for_the_next_page():
    match = match_quote("... the rent was agreed before", "the rent was agreed before the harvest")
    assert match is not None
    assert match.rest == "the harvest"


def test_another_page_has_no_match():
    assert match_quote("Nothing of the kind stands here.", "the rent was agreed upon") is None
    assert match_quote("", "the rent was agreed upon") is None
