"""Outlook's properties that have no fixed number: each store and message numbers them anew.

They are known by a set and a number in it ([MS-OXPROPS]); the map of a store says which number
stands for which ([MS-PST] 2.4.7).
"""

from __future__ import annotations

import struct
from enum import IntEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST_NUMBER = 0x8000
_ENTRY_BYTES = 8
_GUID_BYTES = 16
_FIRST_OWN_SET = 3
_STRING_NAMED = 1
_MOST_ENTRIES = 40_000


class Named(IntEnum):
    """Keys under which these properties are kept here: their number in their set, plus 0x10000."""

    LOCATION = 0x18208
    START = 0x1820D
    END = 0x1820E
    IS_ALL_DAY = 0x18215
    RECURRENCE = 0x18232
    ZONE = 0x1825E
    TASK_START = 0x18104
    TASK_DUE = 0x18105
    TASK_DONE = 0x1810F
    TASK_IS_COMPLETE = 0x1811C
    HOME_ADDRESS = 0x1801A
    WORK_ADDRESS = 0x1801B
    OTHER_ADDRESS = 0x1801C
    WEB_PAGE = 0x1802B
    MESSENGER = 0x18062
    EMAIL_1 = 0x18083
    EMAIL_2 = 0x18093
    EMAIL_3 = 0x180A3


def _set(number: int) -> bytes:
    return UUID(f"{number:08x}-0000-0000-c000-000000000046").bytes_le


_APPOINTMENT, _TASK, _ADDRESS = _set(0x00062002), _set(0x00062003), _set(0x00062004)
_SETS = {0x80: _ADDRESS, 0x81: _TASK, 0x82: _APPOINTMENT}


def numbers_of(streams: Mapping[int, bytes]) -> dict[int, int]:
    """Which number in this store stands for which of ``Named``.

    Args:
        streams: Of the map: 2 the sets, 3 the entries.
    """
    sets, entries = streams.get(2, b""), streams.get(3, b"")
    wanted = {(_SETS[name >> 8 & 0xFF], name & 0xFFFF): int(name) for name in Named}
    found: dict[int, int] = {}
    for at in range(0, min(len(entries) // _ENTRY_BYTES, _MOST_ENTRIES) * _ENTRY_BYTES, 8):
        number, where, index = struct.unpack_from("<IHH", entries, at)
        which = (where >> 1) - _FIRST_OWN_SET
        if where & _STRING_NAMED or which < 0:
            continue
        name = wanted.get((sets[which * _GUID_BYTES : (which + 1) * _GUID_BYTES], number))
        if name is not None:
            found[_FIRST_NUMBER + index] = name
    return found
