"""What libpff hands over of an Outlook store, as properties.

libpff is C code that reads what strangers made; it runs where all readers run, in the child that
may be lost. Its objects have no types of their own to name here.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from indexer.parse.outlook.mapi import (
    Kind,
    Properties,
    Tag,
    Value,
    code_page_of,
    fixed_value,
    string_value,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LIBRARY_FAILS = (
    OSError, ValueError, TypeError, OverflowError, RuntimeError, SystemError, MemoryError,
    AttributeError,
)  # fmt: skip
"""What libpff's functions raise over damaged data."""

_NODE_KIND, _SEARCH_FOLDER = 0x1F, 3
_TAGS = {int(tag): int(tag) for tag in Tag if tag is not Tag.ATTACH_DATA}
_PREFIX_MARK = "\x01"
_HEAP_SIGNATURE, _PROPERTY_CONTEXT, _TREE = 0xEC, 0xBC, 0xB5
_HEAP_BLOCK_BYTES = 8176
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
    raw: dict[int, tuple[int, bytes]] = {}
    for tag, kind, entry in record_set(item, number):
        wanted = _TAGS.get(tag) or numbers.get(tag)
        if wanted is None:
            continue
        data = _data(entry)
        if data is not None:
            raw[wanted] = (kind, data)
    return _values(raw, code_page)


def is_search_folder(folder: Any) -> bool:
    """Whether a folder only shows again what lies in others."""
    return bool(folder.identifier & _NODE_KIND == _SEARCH_FOLDER)


def streams_of(item: Any) -> dict[int, bytes]:
    """The binary values in an item's first record set."""
    found = ((tag, kind, _data(entry)) for tag, kind, entry in record_set(item))
    return {tag: data for tag, kind, data in found if kind == Kind.BINARY and data}


@dataclass(frozen=True, slots=True)
class Inner:
    """A message inside a message, as far as libpff shows it.

    ``is_whole``: whether all of it lies in what is shown. Long texts and attachments do not.
    """

    properties: Properties
    is_whole: bool


def read_inner(data: bytes, numbers: Mapping[int, int], code_page: str) -> Inner | None:
    """The properties of the message in ``data``: a heap with a property context.

    libpff gives a message that is attached as the bytes of its first node ([MS-PST] 2.3.1, 2.3.3).
    None if these are none.
    """
    try:
        heap = _Heap(data)
        records = heap.records()
        raw: dict[int, tuple[int, bytes]] = {}
        is_whole = True
        for at in range(0, len(records) - 7, 8):
            tag, kind = struct.unpack_from("<HH", records, at)
            wanted = _TAGS.get(tag) or numbers.get(tag)
            if wanted is None:
                continue
            value = heap.value(kind, records[at + 4 : at + 8])
            is_whole = is_whole and value is not None
            if value is not None:
                raw[wanted] = (kind, value)
    except (struct.error, ValueError, IndexError):
        return None
    return Inner(_values(raw, code_page), is_whole)


class _Heap:
    def __init__(self, data: bytes) -> None:
        signature, client = data[2:4]
        if signature != _HEAP_SIGNATURE or client != _PROPERTY_CONTEXT:
            raise ValueError("no heap of properties")
        self._data = data

    def records(self) -> bytes:
        """The entries of the tree of properties, if it has one level as those of messages do."""
        (root,) = struct.unpack_from("<I", self._data, 4)
        tree, _key, _entry, levels, records = struct.unpack("<BBBBI", self._item(root))
        if tree != _TREE or levels:
            raise ValueError("no tree of one level")
        return self._item(records)

    def value(self, kind: int, place: bytes) -> bytes | None:
        """The bytes of a value; None if they lie in a node of their own."""
        if kind in (Kind.INTEGER16, Kind.INTEGER32, Kind.BOOLEAN, Kind.FLOAT, Kind.ERROR):
            return place
        (item,) = struct.unpack("<I", place)
        if item & _NODE_KIND:
            return None
        return self._item(item) if item else b""

    def _item(self, item: int) -> bytes:
        block, number = (item >> 16) * _HEAP_BLOCK_BYTES, (item >> 5) & 0x7FF
        (index,) = struct.unpack_from("<H", self._data, block)
        start, end = struct.unpack_from("<HH", self._data, block + index + 2 + 2 * number)
        return self._data[block + start : block + end]


def _values(raw: Mapping[int, tuple[int, bytes]], code_page: str) -> dict[int, Value]:
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
