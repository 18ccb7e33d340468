"""Periods in words, on fixed days and on any day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.question.dates import DateReader
from app.question.spelling import plain
from app.question.types import Period
from app.question.vocabulary import VOCABULARIES

TODAY = date(2025, 4, 20)  # a Sunday
READERS = {code: DateReader(one.dates, one.spaced) for code, one in VOCABULARIES.items()}
SAID = {
    ("en", "since 2023"): "2023-01-01/..",
    ("en", "in March"): "2025-03-01/2025-04-01",
    ("en", "in May"): "2024-05-01/2024-06-01",
    ("en", "between March and May 2024"): "2024-03-01/2024-06-01",
    ("en", "between November and February 2024"): "2023-11-01/2024-03-01",
    ("en", "before 5 June 2023"): "../2023-06-05",
    ("en", "after June 5th, 2023"): "2023-06-06/..",
    ("en", "yesterday"): "2025-04-19/2025-04-20",
    ("en", "last week"): "2025-04-07/2025-04-14",
    ("en", "two months ago"): "2025-02-01/2025-03-01",
    ("en", "in the last 30 days"): "2025-03-21/2025-04-21",
    ("en", "in the winter of 2023"): "2023-12-01/2024-03-01",
    ("en", "in the first quarter of 2024"): "2024-01-01/2024-04-01",
    ("es", "el mes pasado"): "2025-03-01/2025-04-01",
    ("es", "hace dos semanas"): "2025-03-31/2025-04-07",
    ("es", "el 5 de junio de 2023"): "2023-06-05/2023-06-06",
    ("es", "entre marzo y mayo de 2024"): "2024-03-01/2024-06-01",
    ("es", "en verano de 2023"): "2023-06-01/2023-09-01",
    ("de", "vor zwei Monaten"): "2025-02-01/2025-03-01",
    ("de", "vor 2023"): "../2023-01-01",
    ("de", "im März 2024"): "2024-03-01/2024-04-01",
    ("de", "am 5. Juni 2023"): "2023-06-05/2023-06-06",
    ("de", "letzte Woche"): "2025-04-07/2025-04-14",
    ("de", "im ersten Quartal 2024"): "2024-01-01/2024-04-01",
    ("fr", "l'année dernière"): "2024-01-01/2025-01-01",
    ("fr", "il y a trois mois"): "2025-01-01/2025-02-01",
    ("fr", "le 1er juin 2023"): "2023-06-01/2023-06-02",
    ("fr", "avant le 5 juin 2023"): "../2023-06-05",
    ("zh", "上个月"): "2025-03-01/2025-04-01",
    ("zh", "2023年6月5日"): "2023-06-05/2023-06-06",
    ("zh", "2023年以来"): "2023-01-01/..",
    ("zh", "2024年3月到5月"): "2024-03-01/2024-06-01",
    ("zh", "最近三个月"): "2025-01-20/2025-04-21",
    ("zh", "2023年夏天"): "2023-06-01/2023-09-01",
}
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(("said", "period"), SAID.items())
def test_said(said, period):
    language, text = said
    found = READERS[language].at(plain(text), 0, TODAY)

    assert found is not None
    assert found.end == len(text)
    assert found.period.label == period


@given(DAYS)
def test_a_month_without_a_year_is_never_ahead(today):
    for name in ("january", "june", "december"):
        found = READERS["en"].at(f"in {name}", 0, today)
        assert found.period.start <= today < found.period.end + timedelta(days=366)


@given(DAYS, DAYS)
def test_a_day_is_that_day_in_digits(today, wanted):
    for reader in READERS.values():
        found = reader.at(wanted.isoformat(), 0, today)
        assert (found.period.start, found.period.end) == (wanted, wanted + timedelta(days=1))


@given(st.text(max_size=30), DAYS)
def test_any_text_is_survived(text, today):
    for reader in READERS.values():
        found = reader.at(plain(text), 0, today)
        assert (
            found is None
            or found.period.start is None
            or found.period.end is None
            or (found.period.start < found.period.end)
        )


@pytest.mark.parametrize("text", ["31 February 2024", "in 31.02.2024", "2024-13-01"])
def test_days_that_do_not_exist(text):
    found = READERS["en"].at(text, 0, TODAY)

    assert found is None or found.end < len(text)


@pytest.mark.parametrize(
    ("start", "end", "name"),
    [
        (date(2024, 1, 1), date(2025, 1, 1), "2024"),
        (date(2024, 12, 1), date(2025, 1, 1), "2024-12"),
        (date(2024, 2, 29), date(2024, 3, 1), "2024-02-29"),
        (date(2024, 2, 2), date(2024, 3, 2), "2024-02-02/2024-03-02"),
        (None, date(2024, 3, 1), "../2024-03-01"),
    ],
)
def test_a_period_is_called_what_a_calendar_calls_it(start, end, name):
    assert Period(start, end).name == name
