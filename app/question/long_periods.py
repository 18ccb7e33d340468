"""A year or a month named in a request for a summary, in five languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import regex

from app.question import periods
from app.question.types import Period
from indexer.search.month_names import MONTH_NAMES

_FLAGS = regex.IGNORECASE | regex.V1
_ACCENTED = {"a": "[aä]", "c": "[cç]", "e": "[eé]", "u": "[uû]"}
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_LEAD = (
    r"(?:\b(?:in|im|en|during|durante|pendant|of|for|from|del?|du|von|vom|aus)\s+)?"
    r"(?:\b(?:the|my|our|el|mi|das|mein|meinem|dem|l['’]|mon|le)\s*)?"
    r"(?:\b(?:whole|entire|todo|ganze[ns]?)\s+)?"
    r"(?:\b(?:year|month\s+of|año|mes\s+de|jahr(?:es)?|monat|année|mois\s+de)\s+)?"
)


def _accented(names: Iterable[str]) -> str:
    """A pattern for folded ``names`` with or without their accents."""
    return "".join(_ACCENTED.get(char, char) for char in "|".join(names))


_NAMED_MONTHS = [
    regex.compile(
        rf"{_LEAD}\b(?:{_accented(names)})\b\.?,?\s+(?:(?:of|del?|du)\s+)?(?:year\s+)?{_YEAR}\b",
        _FLAGS,
    )
    for names in MONTH_NAMES
]
_NUMBERED_MONTH = regex.compile(
    rf"{_YEAR}\s*年\s*(?P<month>1[0-2]|0?[1-9])\s*月(?:份)?(?!\s*\d)|"
    rf"\b{_YEAR}-(?P<month>1[0-2]|0[1-9])\b(?!-)|\b(?P<month>1[0-2]|0?[1-9])/{_YEAR}\b",
    _FLAGS,
)
_ONLY_YEAR = regex.compile(
    rf"(?:我(?:的)?)?(?<!\d){_YEAR}\s*年(?:全年|度)?(?!\s*\d)|{_LEAD}(?<![\d./-]){_YEAR}(?![\d./-])\b",
    _FLAGS,
)
_RELATIVE: tuple[tuple[regex.Pattern[str], str, int], ...] = tuple(
    (regex.compile(pattern, _FLAGS), unit, offset)
    for pattern, unit, offset in (
        (
            r"\b(?:the\s+)?last\s+year\b|\b(?:el\s+)?año\s+pasado\b|\b(?:das\s+|im\s+)?(?:letzte[sn]?|"
            r"vergangene[sn]?)\s+jahr\b|\bl['’]année\s+dernière\b|\bl['’]an\s+dernier\b|去年",
            "year",
            -1,
        ),
        (
            r"\bthis\s+year\b|\beste\s+año\b|\b(?:in\s+)?diese[sm]\s+jahr\b|\bcette\s+année\b|今年",
            "year",
            0,
        ),
        (
            r"\b(?:the\s+)?last\s+month\b|\b(?:el\s+)?mes\s+pasado\b|\b(?:der\s+|im\s+)?(?:letzte[rn]?|"
            r"vergangene[rn]?)\s+monat\b|\b(?:le\s+)?mois\s+dernier\b|上个?月",
            "month",
            -1,
        ),
        (
            r"\bthis\s+month\b|\beste\s+mes\b|\b(?:in\s+)?diese[rmn]\s+monat\b|\bce\s+mois(?:-ci)?\b|"
            r"(?:这个?|本)月",
            "month",
            0,
        ),
    )
)


def find_period(text: str, today: Callable[[], date]) -> tuple[Period, str] | None:
    """The first year or month that ``text`` names, and the text without it; None if none.

    A day of a month is no period, nor is a number inside another (2023-118).
    """
    for number, pattern in enumerate(_NAMED_MONTHS, start=1):
        if match := pattern.search(text):
            return periods.months(int(match["year"]), number), _without(text, match)
    if match := _NUMBERED_MONTH.search(text):
        return periods.months(int(match["year"]), int(match["month"])), _without(text, match)
    if match := _ONLY_YEAR.search(text):
        return periods.year(int(match["year"])), _without(text, match)
    for pattern, unit, offset in _RELATIVE:
        if match := pattern.search(text):
            return _relative(unit, offset, today()), _without(text, match)
    return None


def _relative(unit: str, offset: int, today: date) -> Period:
    return periods.unit_around(periods.shifted(today, unit, offset), unit)


def _without(text: str, match: regex.Match[str]) -> str:
    return " ".join(f"{text[: match.start()]} {text[match.end() :]}".split())
