"""Binary workbooks, written record by record after [MS-XLSB]."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.office.binary_workbook import records
from indexer.types import ParsedDocument

VERY_HIDDEN = 2


def record(kind, data=b""):
    def variable(value):
        out = b""
        while value > 0x7F:
            out += bytes([value & 0x7F | 0x80])
            value >>= 7
        return out + bytes([value])

    return variable(kind) + variable(len(data)) + data


def string(text):
    data = text.encode("utf-16-le")
    return struct.pack("<I", len(data) // 2) + data


def cell(kind, column, value, style=0):
    return record(kind, struct.pack("<II", column, style) + value)


def row(number):
    return record(0, struct.pack("<II", number, 0) + bytes(9))


def whole(number):
    """An RK number: a whole one."""
    return struct.pack("<I", (number << 2 & 0xFFFF_FFFF) | 2)


STYLES = (
    record(43, struct.pack("<HHH", 220, 0, 400))
    + record(43, struct.pack("<HHH", 220, 0, 700))
    + record(44, struct.pack("<H", 200) + string("#,##0.00\\ [$€-407]"))
    + record(47, struct.pack("<HHH", 0xFFFF, 14, 1))  # a style of styles, not of cells
    + record(617, struct.pack("<I", 4))
    + b"".join(
        record(47, struct.pack("<HHH", 0, number, font))
        for number, font in ((0, 0), (14, 0), (200, 0), (0, 1))
    )
    + record(618)
)
BUDGET = (
    row(0)
    + b"".join(cell(6, column, string(text), 3) for column, text in enumerate(("Item", "Due")))
    + cell(7, 2, struct.pack("<I", 0), 3)
    + cell(6, 3, string("Change"), 3)
    + row(1)
    + cell(7, 0, struct.pack("<I", 1))
    + cell(5, 1, struct.pack("<d", 45352.0), 1)
    + cell(9, 2, struct.pack("<d", 950.5) + b"\0\0", 2)  # a formula's result
    + cell(2, 3, whole(-3))
    + row(2)
    + cell(62, 0, b"\1" + string("Power") + bytes(8))  # in two colours
    + cell(3, 1, b"\x07")  # an error
    + cell(2, 2, struct.pack("<I", (8250 << 2) | 3), 2)  # in hundredths
    + cell(4, 3, b"\1")
)


@pytest.fixture(scope="session")
def make_xlsb(make_zip):
    def make(sheet=BUDGET, styles=STYLES, name="Budget", state=0):
        listed = "".join(
            f'<Relationship Id="{identity}" Type="x/{kind}" Target="{target}"/>'
            for identity, kind, target in (
                ("s", "styles", "styles.bin"),
                ("t", "sharedStrings", "sharedStrings.bin"),
                ("r1", "worksheet", "worksheets/sheet1.bin"),
            )
        )
        main = '<Relationship Id="m" Type="x/officeDocument" Target="xl/workbook.bin"/>'
        described = struct.pack("<II", state, 1) + string("r1") + string(name)
        return make_zip(
            {
                "[Content_Types].xml": "<T/>",
                "_rels/.rels": f"<Relationships>{main}</Relationships>",
                "xl/_rels/workbook.bin.rels": f"<Relationships>{listed}</Relationships>",
                "xl/workbook.bin": record(153, bytes(4)) + record(156, described),
                "xl/styles.bin": styles,
                "xl/sharedStrings.bin": record(159, bytes(8))
                + b"".join(record(19, b"\0" + string(text)) for text in ("Amount", "Rent")),
                "xl/worksheets/sheet1.bin": sheet,
            }
        )

    return make


def test_values_are_shown_under_their_header(read, make_xlsb, check_offsets):
    (document,) = read(make_xlsb(), "money.xlsb")
    assert document.text == (
        "Budget\n\n"
        "Item: Rent; Due: 2024-03-01; Amount: 950.50 €; Change: -3\n"
        "Item: Power; Amount: 82.50 €; Change: TRUE"
    )
    assert [heading.title for heading in document.headings] == ["Budget"]
    check_offsets(document)


def test_a_sheet_that_only_programs_see_is_left_out(read, make_xlsb):
    (problem,) = read(make_xlsb(state=VERY_HIDDEN), "money.xlsb")
    assert problem.code is ProblemCode.NO_TEXT


def test_records_that_end_early_end_the_part():
    part = record(0, b"12345678") + record(617, b"x" * 300)
    assert [kind for kind, _data in records(part)] == [0, 617]
    assert [kind for kind, _data in records(part[:-1])] == [0]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=80), st.binary(max_size=80), st.integers(0, len(BUDGET)))
def test_whatever_the_parts_hold_the_reading_ends(read, make_xlsb, sheet, styles, cut):
    items = read(make_xlsb(BUDGET[:cut] + sheet, styles + STYLES[:cut]), "money.xlsb")
    assert items
    for item in items:
        if not isinstance(item, ParsedDocument):
            assert item.code is ProblemCode.NO_TEXT, item.message
