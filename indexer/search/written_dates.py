"""The other ways in which a day that a query names may be written in a text.

``5 January 2024`` finds ``2024-01-05``, ``5. Januar 2024``, ``5 de enero de 2024`` and
``2024年1月5日``, and each of them finds the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import regex

from indexer.search.month_names import MONTH_NAME, MONTH_NAMES, NUMBER_OF_MONTH
from indexer.search.terms import fold

_YEAR = r"(?P<y>(?:1[89]|20)\d\d)"
_DAY = r"(?P<d>\d{1,2})"
_FORMS = tuple(
    regex.compile(form)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}\s*年\s*(?P<m>\d{{1,2}})\s*月\s*{_DAY}\s*[日号號]",
        rf"(?<!\d){_DAY}\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}(?!\d)",
        rf"(?<!\d){_DAY}(?:st|nd|rd|th|er)?[.\s]\s*(?:(?:de|of)\s+)?(?P<name>{MONTH_NAME})\b[.,]?\s+"
        rf"(?:(?:de|del)\s+)?{_YEAR}(?!\d)",
        rf"\b(?P<name>{MONTH_NAME})\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
    )
)
_MOST_DATES = 2


def other_spellings(query: str) -> list[str]:
    """The spellings of each full date in ``query``, to be looked up as phrases; often none."""
    folded = fold(query)
    days = dict.fromkeys(day for form in _FORMS for day in _days(form, folded))
    return [spelling for day in list(days)[:_MOST_DATES] for spelling in _spellings(day)]


def _days(form: regex.Pattern[str], folded: str) -> Iterator[date]:
    for match in form.finditer(folded):
        parts = match.groupdict()
        month = NUMBER_OF_MONTH[parts["name"]] if parts.get("name") else int(parts["m"])
        try:
            yield date(int(parts["y"]), month, int(parts["d"]))
        except ValueError:  # 31 February
            continue


def _spellings(day: date) -> Iterator[str]:
    yield day.isoformat()
    yield f"{day:%d.%m.%Y}"
    if day.day < 10 or day.month < 10:
        yield f"{day.day}.{day.month}.{day.year}"
    yield f"{day.year}年{day.month}月{day.day}日"
    for name in MONTH_NAMES[day.month - 1]:
        yield f"{day.day} {name} {day.year}"
        yield f"{day.day} de {name} de {day.year}"
        yield f"{name} {day.day} {day.year}"
