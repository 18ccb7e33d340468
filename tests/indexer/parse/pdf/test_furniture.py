"""Running heads and feet, page numbers, and what only looks like them."""

import pytest

from indexer.types import SpanRole
from indexer.work.chunking import chunk

SUBJECTS = ["roses", "water", "the ivy", "bread", "pepper", "masts", "the mill", "nails"]


def pages(count, head=None, foot=None):
    """Pages with a body of their own, and a head and foot made by functions of the number."""
    for n in range(count):
        body = [
            (72, 700 - 12 * line, f"On page {SUBJECTS[n % 8]} there is talk of {word} and more.")
            for line, word in enumerate(SUBJECTS[: 3 + n % 3])
        ]
        head_line = [(72, 760, head(n + 1))] if head else []
        foot_line = [(290, 30, foot(n + 1))] if foot else []
        yield [*head_line, *body, *foot_line]


def test_heads_and_numbers_are_said_once_at_the_end(read, make_pdf, check_offsets):
    data = make_pdf(
        *pages(4, lambda _: "Garden Society, yearly report", lambda n: f"Page {n} of 4")
    )
    (document,) = read(data, "x.pdf")
    (role,) = document.roles
    assert role.role is SpanRole.FURNITURE
    assert document.text[role.start : role.end] == "Garden Society, yearly report\n"
    assert "Garden Society" not in document.text[: role.start]
    assert "of 4" not in document.text
    check_offsets(document)


def test_passages_hold_no_running_heads_but_one_of_them(read, make_pdf):
    (document,) = read(make_pdf(*pages(4, lambda _: "Garden Society, yearly report")), "x.pdf")
    chunks = chunk(document)
    with_head = [one.text for one in chunks if "Garden Society" in one.text]
    assert with_head == ["Garden Society, yearly report"]


@pytest.mark.parametrize("numeral", [str, "- {} -".format, lambda n: ["i", "ii", "iii"][n - 1]])
def test_numbers_alone_go(read, make_pdf, numeral):
    (document,) = read(make_pdf(*pages(3, foot=numeral)), "x.pdf")
    assert document.text.rstrip().endswith("and more.")
    assert not document.roles


def test_heads_of_left_and_right_pages_differ(read, make_pdf):
    data = make_pdf(*pages(8, lambda n: f"{n} The author" if n % 2 else f"The book {n}"))
    (document,) = read(data, "x.pdf")
    (role,) = document.roles
    assert document.text[role.start :].split("\n")[:2] == ["1 The author", "The book 2"]
    assert document.text.count("The book") == 1


def test_rows_at_the_foot_that_differ_in_more_than_the_page_stay(read, make_pdf):
    data = make_pdf(*pages(3, foot=lambda n: f"Item {n * 7 + n * n} costs {n * 31} euros"))
    (document,) = read(data, "x.pdf")
    assert document.text.count("costs") == 3


def test_a_years_column_of_numbers_stays(read, make_pdf):
    data = make_pdf(*pages(3, foot=lambda n: str(7 * n * n)))
    (document,) = read(data, "x.pdf")
    assert "63" in document.text


def test_one_page_has_nothing_that_repeats(read, make_pdf):
    (document,) = read(
        make_pdf(*pages(1, lambda _: "Garden Society", lambda n: f"Page {n}")), "x.pdf"
    )
    assert "Garden Society" in document.text
    assert not document.roles


def test_pages_that_are_all_alike_keep_their_text(read, make_pdf):
    page = [(72, 760, "The same on every page"), (72, 40, "and this below")]
    (document,) = read(make_pdf(page, page, page), "x.pdf")
    assert document.text.count("The same on every page") == 3


def test_more_pages_than_are_held_at_once(read, make_pdf, check_offsets):
    data = make_pdf(*pages(140, lambda _: "Garden Society", str))
    (document,) = read(data, "x.pdf")
    assert [page.page for page in document.pages] == list(range(1, 141))
    assert document.text.count("Garden Society") == 1
    check_offsets(document)
