"""Tables in text files."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Limits
from indexer.parse.notes.delimited import DelimitedParser
from indexer.types import DocumentKind, ParsedDocument


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_rows_say_what_their_values_are(read, delimiter):
    rows = [
        ["Name", "Born", "Note"],
        ["Ana", "1980", ""],
        ["Ben", "1975", "a\nb"],
        ["Eva", "1990", "c"],
    ]
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    (table,) = read(file.getvalue().replace("a\nb", "a\r\nb"), "people.csv")
    assert table.kind is DocumentKind.DOCUMENT
    assert table.text == (
        "Name, Born, Note\nName: Ana; Born: 1980\nName: Ben; Born: 1975; Note: a\nb\n"
        "Name: Eva; Born: 1990; Note: c\n"
    )
    assert table.keeps_lines


def test_a_table_without_names_for_its_columns_is_left_as_it_is(read):
    (table,) = read("Ana;ana@example.org;12\nBen;ben@example.org;13\n", "people.csv")
    assert table.text == "Ana; ana@example.org; 12\nBen; ben@example.org; 13\n"


def test_excels_line_about_the_separator_is_heeded(read):
    (table,) = read("sep=;\nA;B\n1,5;2\n", "x.csv")
    assert table.text == "\nA, B\nA: 1,5; B: 2\n"


@given(
    st.lists(
        st.lists(st.text(alphabet='ab1 ",;\n', max_size=8), min_size=1, max_size=4), max_size=8
    )
)
@settings(max_examples=300, deadline=None)
def test_every_row_begins_on_the_line_it_has_in_the_file(rows):
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows(rows)
    written = file.getvalue()
    if not written.strip():
        return
    source = FileSource.from_bytes(written.encode(), "t.csv")
    (table,) = DelimitedParser().parse(source, Limits())
    assert isinstance(table, ParsedDocument)
    assert table.text.count("\n") in {written.count("\n"), written.count("\n") + 1}


def test_ten_million_columns_and_cells_without_end_are_no_table(read):
    wide = b"a," * 3_000_000
    (document,) = read(wide, "wide.csv")
    assert len(document.text) == len(wide)
    (document,) = read('a,b\n1,"' + "x" * 200_000, "open.csv")
    assert document.text.startswith('a,b\n1,"')


def test_a_very_long_table_is_cut_and_said_so(read):
    partial, table = read("Name,Value\n" + "some name,some value\n" * 130_000, "long.csv")
    assert partial.code is ProblemCode.PARTIAL
    assert "rows" in partial.message
    assert len(table.text) < 4_100_000
