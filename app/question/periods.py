"""Periods of the calendar: which days a month, a season or "two weeks ago" covers."""

from __future__ import annotations

from datetime import date, timedelta

from app.question.types import Period

_MONTHS_OF_SEASON = 3
_MONTHS_OF_QUARTER = 3


def day(of: date) -> Period:
    """One day."""
    return Period(of, of + timedelta(days=1))


def week(of: date) -> Period:
    """The week from Monday that a day lies in."""
    monday = of - timedelta(days=of.weekday())
    return Period(monday, monday + timedelta(days=7))


def months(year: int, month: int, count: int = 1) -> Period:
    """``count`` months from the first of a month."""
    start = date(year, month, 1)
    return Period(start, add_months(start, count))


def year(number: int) -> Period:
    """A calendar year."""
    return Period(date(number, 1, 1), date(number + 1, 1, 1))


def season(of_year: int, first_month: int) -> Period:
    """A season by whole months; the winter of a year begins in its December."""
    return months(of_year, first_month, _MONTHS_OF_SEASON)


def quarter(of_year: int, number: int) -> Period:
    """The quarter 1 to 4 of a year."""
    return months(of_year, _MONTHS_OF_QUARTER * (number - 1) + 1, _MONTHS_OF_QUARTER)


def add_months(to: date, count: int) -> date:
    """The same day so many months on, or the last day of a shorter month."""
    years, month = divmod(to.month - 1 + count, 12)
    number = to.year + years
    for last in range(to.day, 0, -1):
        try:
            return date(number, month + 1, last)
        except ValueError:
            continue
    raise ValueError(f"no day in month {month + 1} of {number}")


def shifted(today: date, unit: str, count: int) -> date:
    """The day so many units from today; ``unit`` is day, week, month or year."""
    if unit in ("day", "week"):
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    return add_months(today, count * (12 if unit == "year" else 1))


def unit_around(of: date, unit: str) -> Period:
    """The day, week, month or year that a day lies in."""
    if unit == "day":
        return day(of)
    if unit == "week":
        return week(of)
    return months(of.year, of.month) if unit == "month" else year(of.year)


def latest(today: date, make: Period, step_months: int = 12) -> Period:
    """The period, or the same one earlier, so that it begins no later than today."""
    while make.start is not None and make.start > today:
        end = None if make.end is None else add_months(make.end, -step_months)
        make = Period(add_months(make.start, -step_months), end)
    return make
