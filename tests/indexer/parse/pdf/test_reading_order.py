"""Pages with columns, tables and late titles, written in every order."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.parse.pdf.lines import Line
from indexer.parse.pdf.reading_order import in_reading_order

LEFT = (
    "The first column tells of the harbour and of the ships that came in before the storm. Nobody "
    "in the village had seen so many masts, and the children counted them until it grew dark. The "
    "innkeeper lit every lamp he had and sent for bread from the mill behind the hill."
)
RIGHT = (
    "In the second column the storm has passed, and the ships lie in the mud beside the church. "
    "The captain with the red beard asks for a carpenter, for nails and for tar, and promises to "
    "pay with pepper. The mayor wants to see the pepper first and weighs it in his hand."
)
THIRD = (
    "Years later the third column remembers little of all this, only that the pepper was good and "
    "that the church bell was cracked by a falling mast. The carpenter had become mayor meanwhile "
    "and owned two of the ships, which he let to fishermen from the north."
)


def flat(text: str) -> str:
    return " ".join(text.split())


def interleaved(*columns):
    """Line by line across the page."""
    longest = max(map(len, columns))
    return [column[n] for n in range(longest) for column in columns if n < len(column)]


@pytest.mark.parametrize("is_across", [False, True])
def test_columns_are_read_one_after_the_other(read, make_pdf, paragraph, is_across):
    columns = paragraph(72, 700, LEFT, 42), paragraph(320, 700, RIGHT, 42)
    pieces = interleaved(*columns) if is_across else [*columns[1], *columns[0]]
    (document,) = read(make_pdf(pieces), "x.pdf")
    assert flat(document.text) == f"{LEFT} {RIGHT}"


@pytest.mark.parametrize("is_across", [False, True])
def test_three_columns_under_a_title_across_them(read, make_pdf, paragraph, is_across):
    columns = [
        paragraph(x, 660, text, 28, 9) for x, text in ((60, LEFT), (230, RIGHT), (400, THIRD))
    ]
    title = (60, 720, "A long title that stands above all the three columns of the page", 18)
    lines = interleaved(*columns) if is_across else [line for column in columns for line in column]
    (document,) = read(make_pdf([*lines, title]), "x.pdf")
    assert flat(document.text) == f"{title[2]} {LEFT} {RIGHT} {THIRD}"
    assert [h.title for h in document.headings] == [title[2]]


def test_a_picture_across_the_columns_divides_them(read, make_pdf, paragraph):
    upper = interleaved(paragraph(72, 720, LEFT, 42), paragraph(320, 720, RIGHT, 42))
    caption = (72, 560, "Figure 1. " + "The harbour seen from the hill behind the church. " * 2)
    lower = interleaved(paragraph(72, 520, THIRD, 42), paragraph(320, 520, LEFT, 42))
    (document,) = read(make_pdf([*upper, *lower, caption]), "x.pdf")
    assert flat(document.text) == flat(f"{LEFT} {RIGHT} {caption[2]} {THIRD} {LEFT}")


def test_a_title_written_last_is_read_first(read, make_pdf, paragraph):
    body = paragraph(72, 600, LEFT, 80)
    (document,) = read(make_pdf([*body, (72, 700, "Of harbours", 24)]), "x.pdf")
    assert document.text.startswith("Of harbours\n\nThe first column")


def test_the_rows_of_a_table_stay_rows(read, make_pdf):
    rows = [("Rent", "760 EUR", "monthly"), ("Water", "31 EUR", "monthly"),
            ("Heating", "88 EUR", "monthly"), ("Insurance", "120 EUR", "yearly"),
            ("Broadband", "29 EUR", "monthly"), ("Chimney sweep", "55 EUR", "yearly")]  # fmt: skip
    pieces = [
        (x, 700 - 14 * n, cell)
        for n, row in enumerate(rows)
        for x, cell in zip((72, 250, 420), row, strict=True)
    ]
    (document,) = read(make_pdf(pieces), "x.pdf")
    assert document.text.split("\n")[: len(rows)] == [" ".join(row) for row in rows]


def test_items_keep_their_bullets_and_hang_together(read, make_pdf):
    items = ["Plant the roses before the first frost comes, and water them on the day",
             "Cut back the ivy"]  # fmt: skip
    pieces = []
    for n, item in enumerate(items):
        pieces += [(72, 700 - 30 * n, "\u2022"), (90, 700 - 30 * n, item)]
    pieces.insert(2, (90, 688, "itself and on the two that follow."))
    (document,) = read(make_pdf(pieces), "x.pdf")
    assert document.text.split("\n\n")[0].split("\n")[0] == (
        f"\u2022 {items[0]} itself and on the two that follow."
    )
    assert f"\u2022 {items[1]}" in document.text


def test_a_plain_page_is_left_as_it_was_written(read, make_pdf, paragraph):
    pieces = [*paragraph(72, 720, LEFT, 80), *paragraph(72, 640, RIGHT, 80),
              (400, 560, "Valdecuervo, 3 May"), (400, 540, "Ana Vogel")]  # fmt: skip
    (document,) = read(make_pdf(pieces), "x.pdf")
    wanted = f"{LEFT}\n\n{RIGHT}\n\nValdecuervo, 3 May\nAna Vogel"
    assert document.text.strip().replace("\n\n", "\n") == wanted.replace("\n\n", "\n")


def test_a_page_that_is_turned_is_read_as_it_is_shown(read, maker):
    pdf = maker()
    shown = b"".join(
        b"BT /F1 10 Tf 0 1 -1 0 %d 72 Tm (%s) Tj ET\n" % (100 + 14 * n, text)
        for n, text in enumerate((b"The page lies on its side,", b"its lines stand upright."))
    )
    pdf.page([], "/Rotate 90", shown)
    (document,) = read(pdf.bytes(), "x.pdf")
    assert document.text.strip() == "The page lies on its side, its lines stand upright."


def test_a_stamp_up_the_margin_does_not_cut_the_text(read, maker, paragraph):
    pdf = maker()
    stamp = b"BT /F1 14 Tf 0 1 -1 0 30 200 Tm (arXiv:2401.00001 of 1 January) Tj ET\n"
    pdf.page(paragraph(72, 700, LEFT, 80), content=stamp)
    (document,) = read(pdf.bytes(), "x.pdf")
    body, _, rest = document.text.partition("\n\n")
    assert flat(body) == LEFT
    assert "2401.00001" in rest


@given(st.integers(0, 2**32), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_no_line_is_lost_or_doubled_whatever_the_page(seed, count):
    chance = random.Random(seed)
    lines = []
    for order in range(count):
        left, bottom = chance.uniform(0, 500), chance.uniform(0, 780)
        width = chance.choice([5, 40, 180, 400])
        text = "word " * max(1, width // 30)
        lines.append(Line(text, left, bottom, left + width, bottom + 9, order, 10))
    found = [line for region in in_reading_order(lines) for line in region]
    assert sorted(line.order for line in found) == list(range(count))
