"""Time zones as Outlook writes them into appointments ([MS-OXOCAL] 2.2.1.41)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from indexer.parse.notes.calendar_times import nth_weekday

_HEAD_BYTES, _RULE_BYTES = 8, 66
_IN_FORCE = 2
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_LAST = 5
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class WindowsZone:
    """A zone with its rule.

    Attributes:
        name: As Windows calls it ("Pacific Standard Time").
        bias: Minutes to be added to local time for UTC; ``summer_bias`` while summer time lasts.
        winter, summer: When each begins: month, weekday from Sunday, which one in the month, hour,
            minute; a month of 0 says that it never does.
    """

    name: str
    bias: int
    summer_bias: int
    winter: tuple[int, int, int, int, int]
    summer: tuple[int, int, int, int, int]

    def local(self, moment: datetime) -> datetime:
        """``moment`` (with a time zone) as clocks in this zone show it."""
        standard = moment.astimezone(timezone(timedelta(minutes=-self.bias)))
        is_summer = self._is_summer(standard.replace(tzinfo=None))
        offset = timedelta(minutes=-(self.summer_bias if is_summer else self.bias))
        return moment.astimezone(timezone(offset, self.name))

    def _is_summer(self, standard: datetime) -> bool:
        """Whether it is summer at this time of the clock that never changes."""
        begin = _onset(self.summer, standard.year)
        end = _onset(self.winter, standard.year)
        if begin is None or end is None:
            return False
        # The end is told by the clock of summer.
        end += timedelta(minutes=self.summer_bias - self.bias)
        return begin <= standard < end if begin < end else not end <= standard < begin


def read_zone(data: bytes) -> WindowsZone | None:
    """The zone in the property; None if it makes no sense."""
    try:
        _version, head, _two, length = struct.unpack_from("<HHHH", data)
        name = data[_HEAD_BYTES : _HEAD_BYTES + 2 * length].decode("utf-16-le", "replace")
        (count,) = struct.unpack_from("<H", data, _HEAD_BYTES + 2 * length)
        at = head + 4
        rules = [at + number * _RULE_BYTES for number in range(min(count, 1_000))]
        in_force = [one for one in rules if struct.unpack_from("<H", data, one + 4)[0] & _IN_FORCE]
        return _rule(data, name, (in_force or rules)[-1])
    except (struct.error, IndexError):
        return None


def _rule(data: bytes, name: str, at: int) -> WindowsZone | None:
    bias, standard, daylight = struct.unpack_from("<iii", data, at + 22)
    winter, summer = (struct.unpack_from("<8H", data, at + place) for place in (34, 50))
    most = 24 * 60
    if max(map(abs, (bias, bias + standard, bias + daylight))) >= most:
        return None
    return WindowsZone(
        name[:_LONGEST_NAME] or "UTC", bias + standard, bias + daylight, winter[1:6], summer[1:6]
    )


def _onset(rule: tuple[int, int, int, int, int], year: int) -> datetime | None:
    month, weekday, nth, hour, minute = rule
    if not month or weekday >= len(_DAYS) or hour > 23 or minute > 59:
        return None
    which = "-1" if nth >= _LAST else str(nth)
    day = nth_weekday(year, month, which + _DAYS[weekday])
    return None if day is None else datetime(day.year, day.month, day.day, hour, minute)
