"""Lines found on a page become text in reading order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.parse.ocr.layout import Line, arrange
from indexer.parse.ocr.picture_text import (
    PictureText,
    Region,
    picture_from_wire,
    picture_to_wire,
)
from indexer.parse.wire import MalformedFrameError

LETTER = 10  # pixels wide; lines are 20 high


def line(text, left, top, height=20):
    return Line(text, left, top, left + LETTER * len(text), top + height)


def text_of(*lines):
    return arrange(lines, 1000, 1400).text


def test_lines_that_are_full_run_on_and_a_short_one_ends_the_paragraph():
    assert (
        text_of(
            line("The boiler was repaired in the first week of", 100, 100),
            line("March by the firm from Hamm.", 100, 126),
            line("Mother paid the bill of two hundred in cash.", 100, 152),
        )
        == "The boiler was repaired in the first week of March by the firm from Hamm.\n"
        "Mother paid the bill of two hundred in cash."
    )


def test_white_space_parts_paragraphs():
    assert text_of(line("One thing", 100, 100), line("Another thing", 100, 200)) == (
        "One thing\n\nAnother thing"
    )


def test_hyphens_at_the_end_of_lines_go_but_not_those_of_names():
    read = arrange(
        [
            line("Der Klempner hat die Heizungs-", 100, 100),
            line("anlage gewartet, sagt Frau Mueller-", 100, 126),
            line("Luedenscheidt aus Frankfurt.", 100, 152),
        ],
        1000,
        1400,
    )
    assert read.text == (
        "Der Klempner hat die Heizungsanlage gewartet, sagt Frau Mueller- Luedenscheidt aus "
        "Frankfurt."
    )
    first, second, _ = read.regions
    assert read.text[first.start : first.end] == "Der Klempner hat die Heizungs"
    assert read.text[second.start : second.end].startswith("anlage")


def test_chinese_lines_join_without_a_space():
    assert text_of(
        Line("黑豹队的防守只丢了三百零八分", 100, 100, 480, 128),
        Line("在联赛中排名第六。", 100, 134, 380, 162),
    ) == ("黑豹队的防守只丢了三百零八分在联赛中排名第六。")


def columns():
    left = [line(f"left words of line number {n}", 100, 200 + 26 * n) for n in range(6)]
    right = [line(f"right words of line number {n}", 560, 200 + 26 * n) for n in range(6)]
    return left, right


def test_columns_are_read_one_after_the_other_below_their_heading():
    left, right = columns()
    heading = line("A heading that stands above both of the columns of the page", 100, 100)
    mixed = [heading, *(one for pair in zip(left, right, strict=True) for one in pair)]
    text = text_of(*mixed)
    assert text.startswith("A heading")
    places = [text.index(words) for words in ("left words of line number 5", "right words of")]
    assert places == sorted(places)


def test_a_table_is_read_row_by_row():
    rows = [("Rent", "500"), ("Water", "32"), ("Heating", "110"), ("Sum", "642")]
    lines = [
        line(word, left, 100 + 30 * row)
        for row, cells in enumerate(rows)
        for word, left in zip(cells, (100, 700), strict=True)
    ]
    assert text_of(*lines).splitlines() == [f"{name}   {sum_}" for name, sum_ in rows]


def test_regions_are_shares_of_the_picture():
    read = arrange([line("four", 100, 140)], 1000, 1400)
    assert read.regions == (Region(0, 4, 100, 100, 140, 114),)


LINES = st.lists(
    st.builds(
        line,
        st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30),
        st.integers(0, 900),
        st.integers(0, 1300),
        st.integers(1, 80),
    ),
    max_size=40,
)


@given(LINES)
def test_every_line_stands_in_the_text_where_its_region_says(lines):
    read = arrange(lines, 1000, 1400)
    # The hyphen of a word that was split is all that may be missing.
    shown = [read.text[region.start : region.end].removesuffix("-") for region in read.regions]
    wanted = [
        " ".join(one.text.split()).removesuffix("-") for one in lines if one.text.strip()
    ]  # fmt: skip
    assert sorted(shown) == sorted(wanted)
    assert picture_from_wire(picture_to_wire(read)) == read


@pytest.mark.parametrize(
    "frame",
    [
        None,
        {},
        {"text": 5},
        {"text": "abc", "regions": [[0, 4, 0, 0, 0, 0]]},
        {"text": "abc", "regions": [[2, 3, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]]},
        {"text": "abc", "regions": [[0, 3, 0, 0, 0, 1001]]},
        {"text": "abc", "regions": [[0, 3]]},
        {"text": "abc", "failure": ["nonsense", "x"]},
    ],
)
def test_nonsense_from_the_child_is_refused(frame):
    with pytest.raises(MalformedFrameError):
        picture_from_wire(frame)


def test_nothing_found_is_no_text():
    assert arrange([], 100, 100) == PictureText("")
