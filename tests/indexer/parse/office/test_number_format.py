"""Number formats: what a spreadsheet shows for a value."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.parse.office.number_format import BUILT_IN, is_date_format, plain, shown


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (1234.5, "#,##0.00", "1,234.50"),
        (1234.5, "0", "1235"),
        (2.5, "0", "3"),
        (0.075, "0.0%", "7.5%"),
        (0.5, "0%", "50%"),
        (-12.3456, '#,##0.00 "€"', "-12.35 €"),
        (950, "[$$-409]#,##0.00", "$950.00"),
        (-950, "[$$-409]#,##0.00", "-$950.00"),
        (-3, "0;(0)", "(3)"),
        (0, '0;-0;"none"', "none"),
        (1500000, '0.0,,"M"', "1.5M"),
        (12345, "0.00E+00", "1.23E+04"),
        (7, '"No. "0', "No. 7"),
        (3.25, "# ?/?", "3.25"),
        (5, "General", "5"),
        (5.125, "General", "5.125"),
        (45292, "yyyy-mm-dd", "2024-01-01"),
        (45292, "dd.mm.yyyy", "01.01.2024"),
        (45292.75, "d mmm yyyy h:mm", "1 Jan 2024 18:00"),
        (45292.75, "dddd, d mmmm yyyy", "Monday, 1 January 2024"),
        (45292.5208333333, "m/d/yy h:mm AM/PM", "1/1/24 12:30 PM"),
        (1.5, "[h]:mm", "36:00"),
        (0.5, "mm:ss", "00:00"),
        (45292, BUILT_IN[14], "2024-01-01"),
        (45292, '[$-404]yyyy"年"m"月"d"日"', "2024年1月1日"),
        (59, "yyyy-mm-dd", "1900-02-28"),
        (-5, "yyyy-mm-dd", "-5"),
        (1e300, "yyyy-mm-dd", "1e+300"),
    ],
)
def test_a_value_is_shown_as_its_format_says(value, code, text):
    assert shown(value, code) == text


def test_the_other_epoch():
    assert shown(0, "yyyy-mm-dd", is_1904=True) == "1904-01-01"


@pytest.mark.parametrize(
    ("code", "is_date"),
    [("General", False), ("0.00", False), ('0 "days"', False), ("[Red]0", False), ("h:mm", True),
     ("[mm]:ss", True), ("#,##0 [$Mdm-x]", False)],
)  # fmt: skip
def test_letters_in_quotes_and_brackets_are_no_dates(code, is_date):
    assert is_date_format(code) is is_date


@given(st.floats(allow_nan=True, allow_infinity=True), st.text(max_size=40))
def test_no_format_and_no_value_breaks_it(value, code):
    assert isinstance(shown(value, code), str)


@given(st.floats(min_value=-1e12, max_value=1e12))
def test_a_plain_number_keeps_its_value(value):
    assert math.isclose(float(plain(value)), value, rel_tol=1e-9, abs_tol=1e-300)
