"""Workbooks: sheets, header rows, formats, and numbers that lie."""

import time
from itertools import pairwise

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.types import ParsedDocument


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def text(place: str, words: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def value(place: str, number: object, style: int = 0) -> str:
    return f'<c r="{place}" s="{style}"><v>{number}</v></c>'


def test_rows_with_their_header_under_the_sheets_name(read, make_xlsx, check_offsets):
    sheet = (
        row(1, text("A1", "Household"))
        + row(3, text("A3", "Item"), text("B3", "Due"), text("C3", "Amount"), text("D3", "Share"))
        + row(
            4, text("A4", "Rent"), value("B4", 45352, 1), value("C4", 950.5, 2), value("D4", 0.5, 3)
        )
        + row(5, text("A5", "Power"), value("C5", 82, 2), value("D5", 0.043, 3))
    )
    formats = ("d\\.m\\.yyyy", "#,##0.00\\ [$€-407]", "0.0%")
    (document,) = read(make_xlsx({"Budget": sheet}, formats=formats), "money.xlsx")
    assert document.text == (
        "Budget\n\nHousehold\n\n"
        "Item: Rent; Due: 1.3.2024; Amount: 950.50 €; Share: 50.0%\n"
        "Item: Power; Amount: 82.00 €; Share: 4.3%"
    )
    assert [(h.level, h.title) for h in document.headings] == [(1, "Budget")]
    assert document.title == "money"
    check_offsets(document)


def test_strings_are_shared_and_may_be_missing(read, make_xlsx):
    sheet = row(1, '<c r="A1" t="s"><v>1</v></c>', '<c r="B1" t="s"><v>99</v></c>')
    (document,) = read(make_xlsx({"S": sheet}, shared=("no", "yes")))
    assert document.text == "S\n\nyes"


def test_errors_and_truth_values(read, make_xlsx):
    sheet = row(
        1, '<c r="A1" t="e"><v>#REF!</v></c>', '<c r="B1" t="b"><v>1</v></c>',
        '<c r="C1" t="str"><f>x</f><v>found</v></c>',
    )  # fmt: skip
    (document,) = read(make_xlsx({"S": sheet}))
    assert document.text == "S\n\nTRUE: found"


def test_a_list_goes_on_behind_an_empty_row(read, make_xlsx):
    def line(at: int, name: str, amount: int) -> str:
        return row(at, text(f"A{at}", name), value(f"B{at}", amount), value(f"C{at}", amount))

    head = row(1, text("A1", "Name"), text("B1", "In"), text("C1", "Out"))
    (document,) = read(
        make_xlsx({"S": head + line(2, "Bo", 1) + line(3, "Al", 2) + line(6, "Cy", 3)})
    )
    assert document.text.endswith("Name: Al; In: 2; Out: 2\n\nName: Cy; In: 3; Out: 3")


def test_a_sheet_that_claims_to_be_endless_costs_nothing(read, make_xlsx):
    sheet = row(1048576, text("XFD1048576", "the corner"))
    started = time.process_time()
    (document,) = read(make_xlsx({"Far": sheet}, dimension="A1:XFD1048576"))
    assert document.text == "Far\n\nthe corner"
    assert time.process_time() - started < 2


def test_rows_that_lie_about_their_numbers_are_read(read, make_xlsx):
    sheet = row(5, text("B9", "one")) + row(2, text("ZZZZ1", "two")) + "<row r='x'><c/></row>"
    (document,) = read(make_xlsx({"S": sheet}))
    assert "one" in document.text
    assert "two" in document.text


def test_huge_shared_strings_are_bounded(read, make_xlsx):
    sheet = row(1, '<c r="A1" t="s"><v>0</v></c>') + row(2, text("A2", "kept"))
    data = make_xlsx({"S": sheet}, shared=("a" * 400, "b" * 3000))
    document, problem = read(data, "x.xlsx", Limits(max_text_chars=1000))
    assert isinstance(document, ParsedDocument)
    assert document.text.endswith("kept")
    assert problem.code is ProblemCode.PARTIAL


def test_text_beyond_the_limit_ends_the_reading(read, make_xlsx):
    rows = "".join(row(n, text(f"A{n}", "word " * 20)) for n in range(1, 2000))
    items = read(make_xlsx({"S": rows}), "x.xlsx", Limits(max_text_chars=5000))
    assert {getattr(item, "code", None) for item in items} == {None, ProblemCode.PARTIAL}
    assert max(len(item.text) for item in items if isinstance(item, ParsedDocument)) == 5000


def test_a_missing_sheet_costs_only_that_sheet(read, make_xlsx, make_zip):
    data = make_xlsx({"A": row(1, text("A1", "first")), "B": "<row r='1'><c r='A1'<<"})
    document, problem = read(data)
    assert document.text == "A\n\nfirst"
    assert problem.code is ProblemCode.PARTIAL


def test_comments_are_read_with_their_author(read, make_xlsx):
    comments = (
        "<comments><authors><author>Ana</author></authors><commentList>"
        '<comment ref="B2" authorId="0"><text><r><t>Ana:\nraised in May</t></r></text></comment>'
        "</commentList></comments>"
    )
    relations = (
        '<Relationships><Relationship Id="c" Type="x/comments" Target="../comments1.xml"/>'
        "</Relationships>"
    )
    extra = {"xl/comments1.xml": comments, "xl/worksheets/x": "",
             "xl/sheets/_rels/1.xml.rels": relations}  # fmt: skip
    (document,) = read(make_xlsx({"S": row(1, text("A1", "x"))}, extra=extra))
    assert document.text == "S\n\nx\n\nComment by Ana on B2: raised in May"


def test_sheets_keep_their_order(read, make_xlsx):
    sheets = {name: row(1, text("A1", f"in {name}")) for name in ("Zoo", "Ant", "Mid")}
    (document,) = read(make_xlsx(sheets))
    assert [h.title for h in document.headings] == ["Zoo", "Ant", "Mid"]
    assert all(a.start < b.start for a, b in pairwise(document.headings))
