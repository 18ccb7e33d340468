"""When something in a calendar is: moments with their time zone, and how they are said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from indexer.parse.day_names import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from indexer.parse.notes.content_lines import Component, ContentLine

_MOMENT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$")
_OFFSET = re.compile(r"^([+-])(\d{2})(\d{2})(\d{2})?$")
_DURATION = re.compile(
    r"^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$"
)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class When:
    """A day, or a moment on it. ``at`` has a time zone unless the calendar names none."""

    at: datetime
    is_day: bool

    @property
    def iso(self) -> str:
        """ISO 8601 with offset; without a zone it is taken for UTC, like everywhere else."""
        at = self.at if self.at.tzinfo is not None else self.at.replace(tzinfo=UTC)
        return at.isoformat(timespec="seconds")


class Zones:
    """The time zones of one calendar: the system's, or else what the calendar itself defines."""

    def __init__(self, definitions: Sequence[Component], default: str = "") -> None:
        self._defined = {one.text("TZID"): one for one in definitions}
        self._known: dict[str, tzinfo | None] = {}
        self.default_name = default
        self._default = self._system(default) if default else None

    def when(self, line: ContentLine | None) -> When | None:
        """What a property such as DTSTART says; None if it says nothing that exists."""
        match = _MOMENT.match(line.value.strip()) if line else None
        if line is None or match is None:
            return None
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        try:
            naive = datetime(year, month, day, hour, minute, min(second, 59))
            if match[4] is None:
                return When(naive, is_day=True)
            return When(self._placed(naive, line.parameters, is_utc=match[7] == "Z"), is_day=False)
        except (ValueError, OverflowError):
            return None

    def _placed(self, naive: datetime, parameters: Mapping[str, str], *, is_utc: bool) -> datetime:
        if is_utc:
            at = naive.replace(tzinfo=UTC)
            return at.astimezone(self._default) if self._default else at
        name = parameters.get("TZID", "")
        if not name:
            return naive.replace(tzinfo=self._default)
        zone = self._system(name)
        if zone is None and name in self._defined:
            zone = _defined_offset(self._defined[name], naive)
        return naive.replace(tzinfo=zone)

    def _system(self, name: str) -> tzinfo | None:
        if name not in self._known:
            self._known[name] = _load(name)
        return self._known[name]


def said(when: When) -> str:
    """``Tuesday, 5 March 2024, 10:00``."""
    day = said_day(when.at)
    return day if when.is_day else f"{day}, {when.at:%H:%M}"


def said_day(day: date) -> str:
    """``Tuesday, 5 March 2024``."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def said_span(start: When, end: When | None) -> str:
    """``Tuesday, 5 March 2024, 10:00 to 11:00 (Europe/Berlin)``; a whole day has no times."""
    if start.is_day:
        # The end of whole days is the day after the last one.
        last = end.at - timedelta(days=1) if end and end.is_day else start.at
        return said(start) if last <= start.at else f"{said(start)} to {said_day(last)}"
    zone = _zone_name(start.at)
    if end is None or end.is_day or _is_before(end.at, start.at):
        return said(start) + zone
    until = f"{end.at:%H:%M}" if end.at.date() == start.at.date() else said(end)
    return f"{said(start)} to {until}{zone}"


def duration(text: str) -> timedelta | None:
    """RFC 5545, 3.3.6."""
    match = _DURATION.match(text.strip())
    if match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    span = timedelta(days=7 * weeks + days, hours=hours, minutes=minutes, seconds=seconds)
    return -span if match[1] == "-" else span


def _is_before(one: datetime, other: datetime) -> bool:
    return one.replace(tzinfo=None) <= other.replace(tzinfo=None)


def _zone_name(at: datetime) -> str:
    if at.tzinfo is None:
        return ""
    return f" ({at.tzinfo.key if isinstance(at.tzinfo, ZoneInfo) else at.tzname() or 'UTC'})"


def _load(name: str) -> tzinfo | None:
    """The system's zone; programs put their own address in front of its name."""
    parts = name.strip("/").split("/")
    for candidate in (name, "/".join(parts[-2:]), "/".join(parts[-3:])):
        try:
            return ZoneInfo(candidate)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


def _defined_offset(definition: Component, at: datetime) -> tzinfo | None:
    """The offset that the calendar's own rules give for a local time."""
    best: tuple[datetime, str] | None = None
    earliest: tuple[datetime, str] | None = None
    for part in definition.inner[:200]:
        offset = part.text("TZOFFSETTO")
        for onset in _onsets(part, at.year):
            if onset <= at and (best is None or onset > best[0]):
                best = (onset, offset)
            if earliest is None or onset < earliest[0]:
                earliest = (onset, part.text("TZOFFSETFROM"))
    chosen = best or earliest
    match = _OFFSET.match(chosen[1]) if chosen else None
    if match is None:
        return None
    span = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return timezone(-span if match[1] == "-" else span, definition.text("TZID")[:60] or "UTC")


def _onsets(part: Component, year: int) -> list[datetime]:
    """When a part of a zone's rules begins: its own dates, and this and last year's by its rule."""
    found = []
    for line in (*part.all("DTSTART"), *part.all("RDATE")):
        for value in line.value.split(",")[:500]:
            match = _MOMENT.match(value.strip())
            if match:
                found.append([int(piece or 0) for piece in match.groups()[:6]])
    rule = dict(piece.split("=", 1) for piece in part.text("RRULE").split(";") if "=" in piece)
    onsets = [one for parts in found if (one := _moment(parts)) is not None]
    if onsets and rule.get("FREQ") == "YEARLY" and rule.get("BYMONTH", "").isdecimal():
        for candidate in (year - 1, year):
            day = nth_weekday(candidate, int(rule["BYMONTH"]), rule.get("BYDAY", ""))
            if day is not None and candidate >= onsets[0].year:
                onsets.append(datetime.combine(day, onsets[0].time()))
    return onsets


def _moment(parts: Sequence[int]) -> datetime | None:
    try:
        return datetime(parts[0], parts[1], parts[2], parts[3], parts[4])
    except ValueError:
        return None


def nth_weekday(year: int, month: int, rule: str) -> date | None:
    """The day of a rule like ``2SU`` or ``-1SU`` in a month."""
    match = re.match(r"^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$", rule)
    if match is None or not 1 <= month <= 12 or not 1 <= year < 9999:
        return None
    nth, weekday = int(match[1] or 1), _DAYS.index(match[2])
    first = date(year, month, 1)
    if nth > 0:
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    after = date(year + month // 12, month % 12 + 1, 1)
    last = after - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
