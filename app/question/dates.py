"""Dates in plain words, at a place in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from app.question import periods
from app.question.types import Period
from app.question.vocabulary.base import DateWords

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = r"(?P<d>\d{1,2})"
_GROUP = re.compile(r"\(\?P<\w+>")
# More than this many units back is no memory of a person.
_MOST_UNITS = 400
_DIGITAL = (
    r"(?P<y>(?:19|20)\d\d)-(?P<mn>\d{1,2})-(?P<d>\d{1,2})",
    r"(?P<y>(?:19|20)\d\d)[-/](?P<mn>0[1-9]|1[0-2])",
    r"(?P<d>\d{1,2})[./](?P<mn>\d{1,2})[./](?P<y>(?:19|20)?\d\d)",
    r"(?P<mn>0?[1-9]|1[0-2])/(?P<y>(?:19|20)\d\d)",
)

_Value = TypeVar("_Value", int, str)
_Make = Callable[[Mapping[str, str | None], date], Period | None]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A period that a text names up to ``end``.

    Attributes:
        is_sure: It can be nothing but a date; a year or month alone may be part of a name.
        has_preposition: "in", "since", "between" stood before it.
    """

    end: int
    period: Period
    is_sure: bool
    has_preposition: bool


@dataclass(frozen=True, slots=True)
class _Core:
    pattern: re.Pattern[str]
    make: _Make
    is_sure: bool


class DateReader:
    """Reads the dates of one language. The texts are ``spelling.plain``.

    Args:
        spaced: Whether the language puts spaces between words.
    """

    def __init__(self, words: DateWords, spaced: bool) -> None:
        self._words = words
        self._spaced = spaced
        self._cores = self._compile_cores()
        self._between = self._compile_between()
        self._before = tuple(
            (name, self._pattern(rf"(?:{getattr(words, name)})"))
            for name in ("since", "before", "after", "until", "inside")
        )
        self._behind = tuple(
            (name, re.compile(getattr(words, f"{name}_behind")))
            for name in ("since", "before", "after", "until")
        )

    def at(self, text: str, position: int, today: date) -> FoundDate | None:
        """The longest date that begins at ``position``, or None."""
        found = [
            one
            for one in (
                self._between_at(text, position, today),
                *self._with_preposition(text, position, today),
                self._bare(text, position, today),
            )
            if one is not None
        ]
        return max(found, key=lambda one: (one.end, one.has_preposition), default=None)

    def _bare(self, text: str, position: int, today: date) -> FoundDate | None:
        core = self._core_at(text, position, today)
        if core is None:
            return None
        end, period, is_sure = core
        for name, pattern in self._behind:
            if match := pattern.match(text, end):
                return FoundDate(match.end(), _limited(name, period), True, True)
        return FoundDate(end, period, is_sure, False)

    def _with_preposition(self, text: str, position: int, today: date) -> list[FoundDate | None]:
        found: list[FoundDate | None] = []
        for name, pattern in self._before:
            match = pattern.match(text, position)
            if match is None:
                continue
            begin = _skip_space(text, match.end())
            core = self._core_at(text, begin, today)
            if core is not None:
                found.append(FoundDate(core[0], _limited(name, core[1]), True, True))
        return found

    def _between_at(self, text: str, position: int, today: date) -> FoundDate | None:
        for pattern in self._between:
            match = pattern.match(text, position)
            if match is None:
                continue
            second = self._whole(match["b"], today)
            if second is None or second.start is None:
                continue
            # "between March and May 2024": the year of the second is the first one's too.
            hint = second.start if str(second.start.year) in match["b"] else today
            first = self._whole(match["a"], hint)
            if first is None or first.start is None:
                continue
            if first.start > second.start:
                first = periods.latest(second.start, first)
            return FoundDate(match.end(), Period(first.start, second.end), True, True)
        return None

    def _whole(self, text: str, today: date) -> Period | None:
        core = self._core_at(text, 0, today)
        if core is not None and core[0] == len(text):
            return core[1]
        return None

    def _core_at(self, text: str, position: int, today: date) -> tuple[int, Period, bool] | None:
        best: tuple[int, Period, bool] | None = None
        for core in self._cores:
            match = core.pattern.match(text, position)
            if match is None or (best is not None and match.end() <= best[0]):
                continue
            try:
                period = core.make(match.groupdict(), today)
            except (ValueError, OverflowError):  # 31 February, the year 0
                continue
            if period is not None:
                best = (match.end(), period, core.is_sure)
        return best

    def _pattern(self, pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?:{pattern})(?![^\W_])" if self._spaced else pattern)

    def _compile_between(self) -> list[re.Pattern[str]]:
        any_core = "|".join(_GROUP.sub("(?:", core.pattern.pattern) for core in self._cores)
        filled = (
            one.replace("{a}", rf"(?P<a>{any_core})").replace("{b}", rf"(?P<b>{any_core})")
            for one in self._words.between
        )
        return [self._pattern(one) for one in filled]

    def _compile_cores(self) -> list[_Core]:
        words = self._words
        listed: list[tuple[tuple[str, ...], _Make, bool]] = [
            (_DIGITAL, self._day_or_month, True),
            (words.day_month_year, self._day_or_month, True),
            (words.month_year, self._day_or_month, False),
            (words.day_month, self._day_or_month, False),
            (words.season_year, self._season, False),
            (words.quarters, self._quarter, False),
            (words.year_only, lambda g, _: periods.year(int(g["y"] or 0)), not self._spaced),
            (words.ago, self._ago, True),
            (words.past, self._past, True),
            (words.last_weekday, self._weekday, True),
        ]
        cores = [
            _Core(self._pattern(self._filled(one)), make, is_sure)
            for patterns, make, is_sure in listed
            for one in patterns
        ]
        cores += [
            _Core(self._pattern(one), _days_from_today(offset), True)
            for one, offset in words.days.items()
        ]
        return cores + [
            _Core(self._pattern(self._filled(one)), self._relative(offset), True)
            for one, offset in words.relative.items()
        ]

    def _filled(self, pattern: str) -> str:
        words = self._words
        for mark, name, table in (
            ("{m}", "m", words.months),
            ("{s}", "s", words.seasons),
            ("{unit}", "unit", words.units),
            ("{w}", "w", words.weekdays),
            ("{q}", "q", words.ordinals),
        ):
            pattern = pattern.replace(mark, f"(?P<{name}>{'|'.join(table) or '(?!)'})")
        numbers = "|".join((r"\d{1,3}", *words.numbers))
        pattern = pattern.replace("{n}", f"(?P<n>{numbers})")
        return pattern.replace("{y}", _YEAR).replace("{d}", _DAY)

    def _day_or_month(self, groups: Mapping[str, str | None], today: date) -> Period | None:
        spelled, digits = groups.get("m"), groups.get("mn")
        month = _looked_up(self._words.months, spelled) if spelled else int(digits or 0)
        number, day = groups.get("y"), groups.get("d")
        of_year = _full_year(number) if number else today.year
        period = (
            periods.day(date(of_year, month, int(day))) if day else periods.months(of_year, month)
        )
        return period if number else periods.latest(today, period)

    def _season(self, groups: Mapping[str, str | None], today: date) -> Period | None:
        first = _looked_up(self._words.seasons, groups["s"] or "")
        number = groups.get("y")
        if number:
            return periods.season(int(number), first)
        return periods.latest(today, periods.season(today.year, first))

    def _quarter(self, groups: Mapping[str, str | None], today: date) -> Period | None:
        which = _looked_up(self._words.ordinals, groups["q"] or "")
        number = groups.get("y")
        if number:
            return periods.quarter(int(number), which)
        return periods.latest(today, periods.quarter(today.year, which))

    def _ago(self, groups: Mapping[str, str | None], today: date) -> Period | None:
        count = self._number(groups["n"])
        unit = self._unit(groups["unit"])
        if count is None:
            return None
        return periods.unit_around(periods.shifted(today, unit, -count), unit)

    def _past(self, groups: Mapping[str, str | None], today: date) -> Period | None:
        count = self._number(groups["n"])
        if count is None:
            return None
        start = periods.shifted(today, self._unit(groups["unit"]), -count)
        return Period(start, today + timedelta(days=1))

    def _relative(self, offset: int) -> _Make:
        def make(groups: Mapping[str, str | None], today: date) -> Period | None:
            unit = self._unit(groups["unit"])
            return periods.unit_around(periods.shifted(today, unit, offset), unit)

        return make

    def _weekday(self, groups: Mapping[str, str | None], today: date) -> Period | None:
        wanted = _looked_up(self._words.weekdays, groups["w"] or "")
        back = (today.weekday() - wanted - 1) % 7 + 1
        return periods.day(today - timedelta(days=back))

    def _number(self, text: str | None) -> int | None:
        if text and text.isdecimal():
            return int(text) if 0 < int(text) <= _MOST_UNITS else None
        return _looked_up(self._words.numbers, text or "")

    def _unit(self, text: str | None) -> str:
        return _looked_up(self._words.units, text or "")


def _days_from_today(offset: int) -> _Make:
    return lambda _groups, today: periods.day(today + timedelta(days=offset))


def _limited(preposition: str, period: Period) -> Period:
    """``period`` as "since", "before", "after" and "until" make it."""
    if preposition == "since":
        return Period(period.start, None)
    if preposition == "after":
        return Period(period.end, None)
    if preposition == "before":
        return Period(None, period.start)
    return Period(None, period.end) if preposition == "until" else period


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _looked_up(table: Mapping[str, _Value], text: str) -> _Value:
    for pattern, value in table.items():
        if re.fullmatch(pattern, text):
            return value
    raise ValueError(f"{text} is not in the table")


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] == " ":
        position += 1
    return position
