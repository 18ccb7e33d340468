"""Dates as files write them become ISO 8601 with an offset."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

_PDF_DATE = re.compile(
    r"^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?\s*([Zz+-])?(\d{2})?'?(\d{2})?"
)
_DAY = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_LONGEST = 64
_ZONE_NAME = re.compile(r"\b([A-Z]{2,4}(?: DST)?)\b[\s)]*$")
_OFFSET = re.compile(r"[+-]\d{4}")
# Zones that mails name and that mean one thing only; hours from UTC. Those of RFC 5322 are known
# to the standard library. Without (IST, CST in Asia, AST): which one is meant cannot be told.
_ZONES = {
    "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MEST": 2, "MES": 2,
    "MESZ": 2, "MET DST": 2, "EET": 2, "EEST": 3, "MSK": 3, "MOW DST": 4, "SGT": 8, "HKT": 8,
    "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip


def iso_from_text(text: str) -> str | None:
    """A date as front matter and web pages have it: ISO 8601, loosely. Without a zone it is UTC."""
    text = text.strip()[:_LONGEST]
    try:
        return _iso(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        pass
    day = _DAY.match(text)
    if day:
        return _checked(*(int(part) for part in day.groups()))
    return iso_from_mail(text)


def iso_from_mail(text: str) -> str | None:
    """The Date header of a mail (RFC 5322 and what is taken for it), with its own offset."""
    text = text[:200].strip()
    try:
        parts = parsedate_tz(text)
    except (ValueError, TypeError, IndexError):
        parts = None
    if parts is None:
        return _iso_from_digits(text)
    seconds = parts[9] or 0
    if not seconds and not _OFFSET.search(text) and (named := _ZONE_NAME.search(text)):
        seconds = 3600 * _ZONES.get(named[1], 0)
    try:
        offset = timezone(timedelta(seconds=seconds))
        return _iso(datetime(*parts[:6], tzinfo=offset))
    except (ValueError, OverflowError, TypeError):
        return None


def _iso_from_digits(text: str) -> str | None:
    """ISO 8601 where the syntax of mails was asked for."""
    try:
        return _iso(datetime.fromisoformat(text[:_LONGEST]))
    except (ValueError, OverflowError):
        return None


def iso_from_pdf(text: str) -> str | None:
    """``D:YYYYMMDDHHmmSSOHH'mm'``, where all but the year may be missing (ISO 32000-1, 7.9.4)."""
    match = _PDF_DATE.match(text.strip()[:_LONGEST])
    if match is None:
        return None
    year, month, day, hour, minute, second, sign, zone_hour, zone_minute = match.groups()
    shift = timedelta(hours=int(zone_hour or 0), minutes=int(zone_minute or 0))
    try:
        zone = timezone(-shift if sign == "-" else shift)
        return _checked(
            int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0),
            int(second or 0), zone=zone,
        )  # fmt: skip
    except ValueError:
        return None


def _checked(*parts: int, zone: timezone = UTC) -> str | None:
    try:
        return _iso(datetime(*parts, tzinfo=zone))  # type: ignore[arg-type,misc]  # mypy takes the star for tzinfo too
    except (ValueError, OverflowError, TypeError):
        return None


def _iso(moment: datetime) -> str:
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.isoformat(timespec="seconds")
