"""Days, months and years as five languages write them."""

from datetime import date

import pytest

from app.answer.periods import Period, is_date_line, periods


def day(year, month, number):
    return Period.of_days(date(year, month, number), date(year, month, number))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What happened on 9 November 2023?", day(2023, 11, 9)),
        ("Ab dem 10. Januar 2024 um 19:00 Uhr", day(2024, 1, 10)),
        ("le 1er mars 2024", day(2024, 3, 1)),
        ("el 17 de abril de 2023", day(2023, 4, 17)),
        ("2024年5月18日我去哪儿了", day(2024, 5, 18)),
        ("## 2024-03-05", day(2024, 3, 5)),
        ("am 12.03.2024 um 8 Uhr", day(2024, 3, 12)),
        ("en agosto de 2024", Period.of_days(date(2024, 8, 1), date(2024, 8, 31))),
        ("in 2022", Period.of_days(date(2022, 1, 1), date(2022, 12, 31))),
    ],
)
def test_a_written_date_is_read(text, expected):
    assert periods(text) == [expected]


@pytest.mark.parametrize("text", ["invoice F-2023-041", "it costs 2000 €", "tel. 0341 2022 99"])
def test_other_figures_are_no_dates(text):
    assert [one for one in periods(text) if one.is_day] == []


def test_a_day_without_a_year_needs_one():
    assert periods("Lunes 3 de junio") == []
    assert periods("Lunes 3 de junio", 2024) == [day(2024, 6, 3)]
    assert periods("九月十五日", 2025) == [day(2025, 9, 15)]


@pytest.mark.parametrize("line", ["31 December 2023", "Lunes 3 de junio", "## 9. Mai", "6月14日"])
def test_a_line_may_be_a_date_and_nothing_else(line):
    assert is_date_line(line)


@pytest.mark.parametrize("line", ["On 3 May we met.", "gas 8,742 m3", "Handover, 30 March 2022"])
def test_a_line_that_says_more_is_not(line):
    assert not is_date_line(line)
