"""What libpff hands over of an Outlook store, as properties.

libpff is C code that reads what strangers made; it runs where all readers run, in the child that
may be lost. Its objects have no types of their own to name here.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from indexer.parse.outlook.mapi import (
    Kind,
    Tag,
    Value,
    code_page_of,
    fixed_value,
    string_value,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LIBRARY_FAILS = (
    OSError, ValueError, struct.error, LookupError, TypeError, OverflowError, RuntimeError,
    SystemError, MemoryError, AttributeError,
)  # fmt: skip
"""What libpff's functions, and ours that read what they give, raise over damaged data."""

_NODE_KIND, _SEARCH_FOLDER = 0x1F, 3
_TAGS = {int(tag): int(tag) for tag in Tag if tag is not Tag.ATTACH_DATA}
_PREFIX_MARK = "\x01"
_MOST_ENTRIES = 4_000


def record_set(item: Any, number: int = 0) -> Iterator[tuple[int, int, Any]]:
    """Tag, type and entry of everything in one of an item's record sets."""
    if number >= item.number_of_record_sets:
        return
    entries = item.get_record_set(number).entries
    for index, entry in enumerate(entries):
        if index >= _MOST_ENTRIES:
            return
        yield entry.entry_type, entry.value_type, entry


def properties_of(
    item: Any, numbers: Mapping[int, int], number: int = 0, code_page: str = ""
) -> dict[int, Value]:
    """The properties of use in one of an item's record sets.

    Args:
        numbers: What named properties are called in this store (``named.numbers_of``).
        number: Which of the sets; a table of recipients has one for each.
        code_page: Of strings that are not Unicode, where the item does not say.
    """
    wanted = wanted_tags(numbers)
    raw: dict[int, tuple[int, bytes]] = {}
    for tag, kind, entry in record_set(item, number):
        data = _data(entry) if tag in wanted else None
        if data is not None:
            raw[wanted[tag]] = (kind, data)
    return values_of(raw, code_page)


def is_search_folder(folder: Any) -> bool:
    """Whether a folder only shows again what lies in others."""
    return bool(folder.identifier & _NODE_KIND == _SEARCH_FOLDER)


def streams_of(item: Any) -> dict[int, bytes]:
    """The binary values in an item's first record set."""
    found = ((tag, kind, _data(entry)) for tag, kind, entry in record_set(item))
    return {tag: data for tag, kind, data in found if kind == Kind.BINARY and data}


def wanted_tags(numbers: Mapping[int, int]) -> dict[int, int]:
    """The tags of the properties of use, and what they are called here."""
    return {**numbers, **_TAGS}


def values_of(raw: Mapping[int, tuple[int, bytes]], code_page: str) -> dict[int, Value]:
    """The values of properties from their types and bytes, by what they are called here."""
    fixed = {tag: fixed_value(kind, data) for tag, (kind, data) in raw.items()}
    code_page = code_page_of(fixed) if _names_code_page(fixed) else code_page or code_page_of({})
    found: dict[int, Value] = {tag: value for tag, value in fixed.items() if value is not None}
    for tag, (kind, data) in raw.items():
        if kind in (Kind.STRING, Kind.STRING8):
            found[tag] = string_value(data, kind, code_page)
        elif kind == Kind.BINARY:
            found[tag] = data
    subject = found.get(Tag.SUBJECT)
    if isinstance(subject, str) and subject.startswith(_PREFIX_MARK):
        found[Tag.SUBJECT] = subject[2:]  # behind the mark: how long "Re: " in front of it is
    return found


def _names_code_page(fixed: Mapping[int, Value]) -> bool:
    return any(fixed.get(tag) for tag in (Tag.MESSAGE_CODE_PAGE, Tag.INTERNET_CODE_PAGE))


def _data(entry: Any) -> bytes | None:
    try:
        data = entry.data
    except LIBRARY_FAILS:
        return None  # the value lies in a damaged block; the others can be read
    return None if data is None else bytes(data)
