"""What the bars of the library's picture are called, and what each of them searches for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.ui.look.plain_text import one_line

MOST_YEARS: Final = 24
# So few years are shown month by month.
FEW_YEARS: Final = 2
# Qt adds a country or a script to these.
_PLAIN_NAMES: Final = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}


@dataclass(frozen=True, slots=True)
class BarLine:
    """A bar: its name, how many documents, and the query that finds them."""

    name: str
    count: int
    query: str
    label: str = ""


def kind_lines(counts: Iterable[Mapping[str, Any]]) -> list[BarLine]:
    """Documents by kind."""
    translate = QCoreApplication.translate
    names = {
        "note": translate("Glance", "Notes and texts"),
        "email": translate("Glance", "Mails"),
        "pdf": translate("Glance", "PDFs"),
        "document": translate("Glance", "Office documents"),
        "web": translate("Glance", "Web pages"),
        "image": translate("Glance", "Pictures"),
    }
    return [
        BarLine(names.get(value, value), count, f"kind:{value}") for value, count in _pairs(counts)
    ]


def language_lines(counts: Iterable[Mapping[str, Any]]) -> list[BarLine]:
    """Documents by language, each in its own name."""
    return [
        BarLine(language_name(value), count, f"lang:{value}") for value, count in _pairs(counts)
    ]


def people_lines(counts: Iterable[Mapping[str, Any]]) -> list[BarLine]:
    """Documents by whom they are from or to."""
    return [
        BarLine(one_line(value), count, f'with:"{value.replace(chr(34), "")}"')
        for value, count in _pairs(counts)
    ]


def time_lines(counts: Iterable[Mapping[str, Any]]) -> list[BarLine]:
    """Documents by year, or by month where there are few years; empty ones between them too."""
    months = {value: count for value, count in _pairs(counts)}
    if not months:
        return []
    years = sorted({int(month[:4]) for month in months})
    if years[-1] - years[0] < FEW_YEARS:
        return _by_month(months)
    by_year = dict.fromkeys(range(max(years[0], years[-1] - MOST_YEARS + 1), years[-1] + 1), 0)
    earlier = 0
    for month, count in months.items():
        year = int(month[:4])
        if year in by_year:
            by_year[year] += count
        else:
            earlier += count
    lines = [BarLine(str(year), count, f"on:{year}", _short(year, len(by_year)))
             for year, count in by_year.items()]  # fmt: skip
    if earlier:
        first = min(by_year)
        said = QCoreApplication.translate("Glance", "Before {year}").format(year=first)
        lines.insert(0, BarLine(said, earlier, f"before:{first}", "…"))
    return lines


def language_name(code: str) -> str:
    """A language in its own name; its code where it has none here."""
    if code in _PLAIN_NAMES:
        return _PLAIN_NAMES[code]
    locale = QLocale(code)
    known = locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    name = locale.nativeLanguageName() if known else ""
    return name[:1].upper() + name[1:] if name else code


def _by_month(months: Mapping[str, int]) -> list[BarLine]:
    at, last = min(months), max(months)
    lines = []
    while at <= last:
        year, month = int(at[:4]), int(at[5:7])
        day = QDate(year, month, 1)
        named = QLocale().toString(day, "MMM yyyy")
        label = QLocale().toString(day, "MMM")
        lines.append(BarLine(named, months.get(at, 0), f"on:{at}", label))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        at = f"{year:04}-{month:02}"
    return lines


def _short(year: int, columns: int) -> str:
    return str(year) if columns <= MOST_YEARS // 2 else f"’{year % 100:02}"


def _pairs(counts: Iterable[Mapping[str, Any]]) -> list[tuple[str, int]]:
    return [(str(one["value"]), int(one["count"])) for one in counts]
