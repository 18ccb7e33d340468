"""Rich Text: code pages, destinations, tables, notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.office.rtf import rtf_text
from indexer.types import DocumentKind


def text_of(inside: str, head: str = "\\ansi\\ansicpg1252") -> str:
    return rtf_text(f"{{\\rtf1{head} {inside}}}".encode("latin-1"), 100_000)


def test_headings_author_and_dates(read, check_offsets):
    data = (
        "{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s2 heading 2;}}{\\info{\\title The lease}"
        "{\\author Ana}{\\creatim\\yr2020\\mo3\\dy4\\hr5\\min6}}"
        "{\\*\\generator Secret;}\\pard\\s2 Rent\\par\\pard\\s0 It is 950.\\par}\0"
    )
    (document,) = read(data, "contract.doc")
    assert document.kind is DocumentKind.DOCUMENT
    assert document.text == "Rent\n\nIt is 950."
    assert [(h.level, h.title, h.start) for h in document.headings] == [(2, "Rent", 0)]
    assert (document.title, document.sender) == ("The lease", "Ana")
    assert document.date == "2020-03-04T05:06:00+00:00"
    check_offsets(document)


@pytest.mark.parametrize(
    ("inside", "head", "text"),
    [
        ("caf\\'e9", "\\ansi\\ansicpg1252", "café"),
        ("\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", "\\ansi\\ansicpg1251", "Привет"),
        ("\\u8364?5", "\\ansi", "€5"),
        ("\\uc2\\u8364??5", "\\ansi", "€5"),
        ("\\u-10179?\\u-9216?", "\\ansi", "\U0001f400"),
        ("{\\fonttbl{\\f1\\fcharset134 SimSun;}}\\f1\\'c4\\'e3\\'ba\\'c3", "\\ansi", "你好"),
        ("a\\tab b\\line c\\~d\\emdash e", "\\ansi", "a\tb\nc\xa0d—e"),
        ("\\{x\\}\\\\", "\\ansi", "{x}\\"),
        ("seen{\\v hidden}{\\pict\\bin3 }}{ data}", "\\ansi", "seen"),
        ('{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}', "\\ansi", "link"),
    ],
)
def test_characters(inside, head, text):
    assert text_of(inside, head).startswith(text)


def test_tables_are_rows_with_labels():
    def row(*cells: str, header: bool = False) -> str:
        made = "".join(f"\\intbl {cell}\\cell" for cell in cells)
        mark = "\\trhdr" if header else ""
        return f"\\trowd{mark}{made}\\row "

    rows = row("Item", "Price", header=True) + row("Rent", "950") + row("Power", "82")
    assert text_of(f"Before\\par {rows}\\pard After\\par") == (
        "Before\n\nItem: Rent; Price: 950\nItem: Power; Price: 82\n\nAfter"
    )


def test_footnotes_comments_and_lists():
    inside = (
        "Paid{\\footnote \\chftn in cash} now{\\*\\atnauthor Bo}{\\*\\annotation sure?}\\par "
        "{\\listtext\\'b7\\tab}apples\\par{\\listtext 2.\\tab}pears\\par"
    )
    assert text_of(inside) == (
        "Paid[1] now\n\n[1] in cash\nComment by Bo: sure?\n\n- apples\n2. pears"
    )


def test_no_more_than_is_wanted_is_taken_in():
    assert len(rtf_text(b"{\\rtf1 " + b"word\\par " * 5000 + b"}", 1000)) < 2000


def test_deep_nesting_is_refused(read):
    (problem,) = read("{\\rtf1 " + "{" * 20_000, "deep.rtf")
    assert problem.code is ProblemCode.TOO_LARGE


@given(
    st.lists(
        st.sampled_from(
            [
                "{",
                "}",
                "\\par ",
                "\\cell",
                "\\row",
                "\\trowd",
                "\\'e9",
                "\\u8364?",
                "\\*",
                "\\footnote ",
                "\\fonttbl",
                "\\f9",
                "\\fcharset204 ",
                "\\bin9 ",
                "\\uc9",
                "x y",
                "\\info",
                "\\title ",
                "\\s3",
                "\\stylesheet",
                ";",
                "\\u99999999 ",
                "\\",
                "\\ansicpg99 ",
                "\\listtext ",
            ]
        ),
        max_size=40,
    )
)
def test_any_order_of_words_is_read(pieces):  # fmt: skip
    assert isinstance(rtf_text(("{\\rtf1" + "".join(pieces)).encode(), 1000), str)
