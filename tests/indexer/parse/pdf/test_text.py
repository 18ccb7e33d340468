"""Words, paragraphs and scripts: what a person would read, letter by letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.parse.pdf.flow import Gap, Spelling, joined
from indexer.parse.pdf.letters import is_right_to_left, is_unreadable, plain_letters
from indexer.parse.pdf.lines import Line

FULL = "The harbour of the village was dug by hand in the year of the great drought and of the "


def text_of(read, data) -> str:
    (document,) = read(data, "x.pdf")
    return document.text.strip()


def down(*lines):
    return [(72, 700 - 12 * n, line) for n, line in enumerate(lines)]


def test_lines_become_paragraphs_again(read, make_pdf):
    page = [*down(FULL.strip(), "locusts."), (72, 650, "Nobody counted the stones.")]
    assert text_of(read, make_pdf(page)) == FULL + "locusts.\n\nNobody counted the stones."


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        ("exam-", "ple of it", "example of it"),
        ("Anglo-", "Saxon words", "Anglo-Saxon words"),
        ("COVID-", "19 in spring", "COVID-19 in spring"),
        ("1990-", "1995 in spring", "1990-1995 in spring"),
        ("self-", "locking nuts", "self-locking nuts"),
        ("Haupt-", "und Nebenstraße", "Haupt- und Nebenstraße"),
        ("soft\u00ad", "ly", "softly"),
    ],
)
def test_only_hyphens_of_the_line_are_undone(read, make_pdf, first, second, word):
    page = down(f"{FULL}{first}", f"{second} in the long year that came after it.")
    if "\u00ad" in first:
        page = [(72, 700, FULL + "softly")]
        word = "softly"
    assert word in text_of(read, make_pdf(page))


def test_a_documents_own_spelling_tells_its_hyphens(read, make_pdf):
    page = down(
        f"{FULL}load-",
        "carrying walls, as every load-carrying wall is thick; it stands there toge-",
        "ther with others.",
    )
    text = text_of(read, make_pdf(page))
    assert "load-carrying walls" in text
    assert "together with" in text


def test_a_word_split_between_pages_is_whole(read, make_pdf, check_offsets):
    data = make_pdf(down(FULL + "loc-"), down("usts that came after it from the south."))
    (document,) = read(data, "x.pdf")
    assert "the locusts that" in document.text
    assert document.text[document.pages[1].start :].startswith("usts that")
    check_offsets(document)


def test_a_sentence_goes_on_over_the_page(read, make_pdf):
    text = text_of(read, make_pdf(down(FULL.strip()), down("great flood, in the south.", "End.")))
    assert "the great flood" in text.replace(" of the great", " of the great", 1)
    assert "\n\n" not in text


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("\ufb01nd the of\ufb01ce", "find the office"),
        ("e\ufb03cient \ufb02ow", "efficient flow"),
        ("so\u00adft\u200b", "soft"),
        ("\uf0b7 item", "• item"),
        ("\x84 item", "• item"),
        ("Preface . . . . . . . . . . . . . xi", "Preface … xi"),
        ("and then ...", "and then ..."),
        ("中 文 的 字 距", "中文的字距"),
        ("张三 李四 来了", "张三 李四 来了"),
        ("ﻣﺮﺣﺒﺎ", "مرحبا"),
        ("Pythonمن", "Python من"),
    ],
)
def test_drawn_signs_become_letters(line, plain):
    assert plain_letters(line) == plain


def test_arabic_is_read_from_the_right_and_its_signs_unfold(read, make_pdf):
    # As a page is drawn: from left to right, lam with alef being one sign.
    words = [["ا", "لا", "س", "م"], ["ك", "ت", "ا", "ب"]]
    drawn = [sign for word in reversed(words) for sign in [*reversed(word), " "]][:-1]
    assert text_of(read, make_pdf([(300, 700, drawn)])) == "الاسم كتاب"


def test_hebrew_with_numbers_keeps_both_ways(read, make_pdf):
    drawn = list("2023 תנשב לחה")
    assert text_of(read, make_pdf([(300, 700, drawn)])) == "החל בשנת 2023"


def test_columns_of_arabic_begin_on_the_right(read, make_pdf):
    def column(x, word):
        return [(x, 700 - 14 * n, list((word[::-1] + " ") * 6)) for n in range(6)]

    text = text_of(read, make_pdf([*column(60, "كتاب"), *column(330, "مدرسة")]))
    assert text.index("مدرسة") < text.index("كتاب")


def test_chinese_lines_join_without_a_space(read, make_pdf):
    first, second = "清溪纸坊的师傅们每天清晨都要把纸浆倒入", "水槽里然后用竹帘捞起来"
    assert text_of(read, make_pdf(down(first, second))) == first + second


def test_signs_outside_the_basic_plane_keep_places_right(read, make_pdf, check_offsets):
    (document,) = read(make_pdf([(72, 700, ["𝒜", "b", "😀", "c"]), (72, 680, "after it")]), "x.pdf")
    assert document.text.strip() == "𝒜b😀c\nafter it"
    check_offsets(document)


def test_unreadable_is_told_from_foreign():
    assert is_unreadable("\x03\x04 \x05a")
    assert not is_unreadable("Ж中ع")
    assert is_right_to_left("مرحبا 12 ab")
    assert not is_right_to_left("Hello")


WORD = st.text(st.characters(categories=["Ll", "Lu", "Nd", "Po"]), min_size=1, max_size=12)


@given(WORD, WORD, st.sampled_from(Gap), st.booleans())
@settings(max_examples=200, deadline=None)
def test_undoing_a_hyphen_loses_no_other_letter(half, rest, gap, is_hyphenated):
    end, between = joined(half, rest, gap, Spelling(), is_hyphenated)
    assert end.rstrip("-\u2010") == half.rstrip("-\u2010")
    assert between.strip() == ""


def test_spelling_counts_only_where_no_line_ends():
    spelling = Spelling()
    spelling.learn([Line("a well-known word and well-", 0, 0, 1, 1, 0, 1)])
    assert spelling.keeps_hyphen("well", "known")
    assert not spelling.keeps_hyphen("exam", "ple")
