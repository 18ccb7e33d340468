"""The days, months and years that a text names, in the ways five languages write them."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

import regex

from app.answer.facts import HAN_NUMBER, han_value, readable
from app.question.types import Period
from indexer.search.month_names import MONTH_NAME, NUMBER_OF_MONTH

_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_MONTH = rf"(?P<name>{MONTH_NAME})\b\.?"
_OF = r"(?:of |de |del |du )?"
# The first that fits wins: what is more exact stands before its parts.
_WRITTEN = tuple(
    regex.compile(pattern)
    for pattern in (
        rf"(?<!\d){_YEAR}[-/.](?P<month>\d{{1,2}})[-/.]{_DAY}(?!\d)",
        rf"(?<!\d){_DAY}\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}(?!\d)",
        rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º)?[. ]*{_OF}{_MONTH},? ?{_OF}{_YEAR}(?!\d)",
        rf"\b{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}(?!\d)",
        rf"{_YEAR} ?年 ?(?P<month>\d{{1,2}}) ?月 ?{_DAY} ?[日号]",
        rf"{_YEAR} ?年 ?(?P<month>\d{{1,2}}) ?月",
        rf"\b{_MONTH},? ?{_OF}{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}-(?P<month>0[1-9]|1[0-2])(?![-\d])",
        rf"(?<![\d.,]){_DAY}(?:st|nd|rd|th|er|º)?[. ]*{_OF}{_MONTH}(?!\w)",
        rf"\b{_MONTH} {_DAY}(?:st|nd|rd|th)?\b(?![:.,]?\d)",
        rf"(?<!\d)(?P<month>\d{{1,2}}) ?月 ?{_DAY} ?[日号]",
        rf"(?<![\d.,/+-]){_YEAR}(?: ?年)?"
        r"(?![\d/:+-]|[.,]\d| ?(?:€|euro|m[²³23]?\b|k?g\b|km\b|元|%))",
    )
)
# What may stand beside the date in a line that is nothing but a date.
_BESIDE_DATE = regex.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
    r"|\b(?:mon|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b|\bsonnabend\b"
    r"|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
    r"|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b"
    r"|(?:星期|周|礼拜)[一二三四五六日天]|\b(?:el|le|on|am|the|den|der)\b|[\s,.:：()（）*_#=–—-]"
)
_LONGEST_DATE_LINE = 50
_HAN_PART = regex.compile(rf"(?:{HAN_NUMBER.pattern})(?= ?[月日号])")


@dataclass(frozen=True, slots=True)
class Named:
    """A period that a text names, and the folded text before and after its name."""

    period: Period
    before: str
    after: str


def periods(text: str, year: int | None = None) -> list[Period]:
    """What ``text`` names, in the order of how exactly it is written.

    Args:
        text: Anything a person wrote.
        year: The year meant where none is written; without it such days are left out.
    """
    return [found.period for found in find_periods(text, year)]


def is_date_line(line: str) -> bool:
    """Whether a line is a date and nothing else, as above an entry of a diary or a log."""
    if not 4 <= len(line) <= _LONGEST_DATE_LINE or not any(map(str.isdigit, line)):
        return False
    # Any leap year will do where the line names none.
    named = [one for one in find_periods(line, 2024) if one.period.is_day]
    return len(named) == 1 and not _BESIDE_DATE.sub("", f"{named[0].before} {named[0].after}")


def find_periods(text: str, year: int | None = None) -> list[Named]:
    """As ``periods``, with what stands around each."""
    whole = rest = _HAN_PART.sub(lambda part: han_value(part[0]), readable(text))
    found = []
    for written in _WRITTEN:
        for match in list(written.finditer(rest)):
            start, end = match.span()
            rest = rest[:start] + "\0" * (end - start) + rest[end:]
            period = _period(match.groupdict(), year)
            if period is not None:
                found.append(Named(period, whole[:start], whole[end:]))
    return found


def _period(parts: dict[str, str | None], default_year: int | None) -> Period | None:
    written = parts.get("year")
    year = int(written) if written else default_year
    if year is None:
        return None
    name, number, day = parts.get("name"), parts.get("month"), parts.get("day")
    month = NUMBER_OF_MONTH[name] if name else int(number) if number else None
    try:
        if month is None:
            return Period.of_days(date(year, 1, 1), date(year, 12, 31))
        if day is None:
            last = calendar.monthrange(year, month)[1]
            return Period.of_days(date(year, month, 1), date(year, month, last))
        return Period.of_days(date(year, month, int(day)), date(year, month, int(day)))
    except (ValueError, calendar.IllegalMonthError):
        return None
