"""How often something in a calendar happens, in words. Nothing is counted out: it may never end."""

from __future__ import annotations

import re

from indexer.parse.day_names import MONTHS, WEEKDAYS

_UNITS = {
    "SECONDLY": "second", "MINUTELY": "minute", "HOURLY": "hour", "DAILY": "day",
    "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year",
}  # fmt: skip
_DAYS = dict(zip(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), WEEKDAYS, strict=True))
_DAY = re.compile(r"^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$")
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last",
             -2: "second to last"}  # fmt: skip
_MOST_PARTS = 12
_UNTIL = re.compile(r"^(\d{4})(\d{2})(\d{2})")


def said_rule(rule: str) -> str:
    """``every 2 weeks on Monday and Wednesday, until 30 June 2024`` for an RRULE; empty if none."""
    parts = dict(
        piece.strip().upper().split("=", 1) for piece in rule[:2_000].split(";") if "=" in piece
    )
    unit = _UNITS.get(parts.get("FREQ", ""))
    if unit is None:
        return ""
    interval = parts.get("INTERVAL", "1")
    words = [f"every {unit}" if not _is_more_than_one(interval) else f"every {interval} {unit}s"]
    if days := _days(parts.get("BYDAY", ""), parts.get("BYSETPOS", "")):
        words.append(f"on {days}")
    if numbers := _numbers(parts.get("BYMONTHDAY", "")):
        words.append(f"on day {numbers} of the month")
    if months := _months(parts.get("BYMONTH", "")):
        words.append(f"in {months}")
    said = " ".join(words)
    if until := _until(parts.get("UNTIL", "")):
        said += f", until {until}"
    elif parts.get("COUNT", "").isdecimal():
        said += f", {int(parts['COUNT'][:9])} times"
    return said


def _is_more_than_one(interval: str) -> bool:
    return interval.isdecimal() and len(interval) < 6 and int(interval) > 1


def _days(value: str, position: str) -> str:
    named = []
    for piece in value.split(",")[:_MOST_PARTS]:
        match = _DAY.match(piece.strip())
        if match is None:
            continue
        nth = match[1] or (position if re.fullmatch(r"[+-]?\d", position) else "")
        ordinal = _ORDINALS.get(int(nth)) if nth else None
        named.append(f"the {ordinal} {_DAYS[match[2]]}" if ordinal else _DAYS[match[2]])
    return _joined(named)


def _numbers(value: str) -> str:
    pieces = [piece.strip() for piece in value.split(",")[:_MOST_PARTS]]
    return _joined(
        [
            "last" if piece == "-1" else piece
            for piece in pieces
            if re.fullmatch(r"-?\d{1,2}", piece)
        ]
    )


def _months(value: str) -> str:
    numbers = [int(piece) for piece in value.split(",")[:12] if re.fullmatch(r"\d{1,2}", piece)]
    return _joined([MONTHS[number - 1] for number in numbers if 1 <= number <= 12])


def _until(value: str) -> str:
    match = _UNTIL.match(value)
    if match is None or not 1 <= int(match[2]) <= 12:
        return ""
    return f"{int(match[3])} {MONTHS[int(match[2]) - 1]} {int(match[1])}"


def _joined(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
