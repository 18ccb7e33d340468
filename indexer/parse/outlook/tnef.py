"""winmail.dat: what Outlook sends to those who have no Outlook ([MS-OXTNEF])."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.mail_headers import safe_name
from indexer.parse.outlook.mapi import (
    MULTIPLE,
    Kind,
    Tag,
    Value,
    attachment_name,
    code_page_of,
    fixed_value,
    is_part_of_page,
    letter_of,
    string_value,
)
from indexer.parse.outlook.rtf import code_page_name
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import Limits, ParsedItem
    from indexer.parse.letter import Letter

SIGNATURE = b"\x78\x9f\x3e\x22"
_CERTAIN_SCORE = 0.95
_HEADER_BYTES = 6
_ATTACHMENT_LEVEL = 2

_FROM, _SUBJECT, _DATE_SENT, _MESSAGE_BODY = 0x8000, 0x8004, 0x8005, 0x800C
_TITLE, _DATA, _RENDERING = 0x8010, 0x800F, 0x9002
_PROPERTIES, _RECIPIENTS, _ATTACHMENT, _CODE_PAGE = 0x9003, 0x9004, 0x9005, 0x9007
_NAMED = 0x8000
_MOST_PROPERTIES = 5_000
_MOST_RECIPIENTS = 2_000
_MOST_VALUES = 10_000
_SIZES = {
    Kind.INTEGER16: 4, Kind.INTEGER32: 4, Kind.FLOAT: 4, Kind.DOUBLE: 8, Kind.CURRENCY: 8,
    Kind.APPLICATION_TIME: 8, Kind.ERROR: 4, Kind.BOOLEAN: 4, Kind.INTEGER64: 8, Kind.TIME: 8,
    Kind.GUID: 16,
}  # fmt: skip
_VARIABLE = frozenset({Kind.STRING8, Kind.STRING, Kind.OBJECT, Kind.BINARY})
_INTERFACE_BYTES = 16


class TnefParser:
    """Reads a container that lies about alone, or a mail inside one."""

    name = "tnef"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _CERTAIN_SCORE if head.startswith(SIGNATURE) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if source.size_bytes > limits.max_message_bytes:
            mib = limits.max_message_bytes // 2**20
            raise FileProblem(ProblemCode.TOO_LARGE, f"It is a mail of more than {mib} MB.")
        letter = read_tnef(source.read(limits.max_message_bytes), limits)
        document = letter.document(source.stem)
        if document.text.strip() or not letter.members:
            yield document
        yield from letter.problems
        yield from letter.attachments()


@dataclass(slots=True)
class _Attached:
    """One attachment, as its attributes come."""

    title: str = ""
    data: bytes = b""
    properties: dict[int, Value] = field(default_factory=dict)


def read_tnef(data: bytes, limits: Limits) -> Letter:
    """The message in a container. What is cut off or damaged at its end is passed over."""
    reader = _Reader(data, limits.max_members)
    reader.read()
    letter = letter_of(reader.properties, reader.recipients)
    for number, one in enumerate(reader.attached, start=1):
        _take_attachment(letter, one, number)
    if reader.is_damaged:
        letter.problems.append(
            Problem(ProblemCode.PARTIAL, "Its Outlook container (winmail.dat) is damaged.")
        )
    return letter


def _take_attachment(letter: Letter, one: _Attached, number: int) -> None:
    name = attachment_name(one.properties, number)
    if one.title and name == f"attachment {number}":
        name = safe_name(one.title) or name
    if is_part_of_page(one.properties):
        letter.inline_images.append(name)
        return
    data, parser = one.data, None
    inner = one.properties.get(Tag.ATTACH_DATA)
    if isinstance(inner, bytes) and inner[_INTERFACE_BYTES:].startswith(SIGNATURE):
        data, parser = inner[_INTERFACE_BYTES:], TnefParser.name
    elif isinstance(inner, bytes) and not data:
        # An object begins with the name of its interface, a plain value does not.
        data = inner[_INTERFACE_BYTES:] if one.properties.get(-Tag.ATTACH_DATA) else inner
    shown = letter.unique(name)
    letter.members.append(Member(shown, FileSource.from_bytes(data, shown), parser))


class _Reader:
    """Goes through the attributes."""

    def __init__(self, data: bytes, most_attachments: int) -> None:
        self._data = data
        self._most = most_attachments
        self._code_page = "cp1252"
        self.properties: dict[int, Value] = {}
        self.recipients: list[dict[int, Value]] = []
        self.attached: list[_Attached] = []
        self.is_damaged = False

    def read(self) -> None:
        position = _HEADER_BYTES
        while position + 9 <= len(self._data):
            level, attribute, length = struct.unpack_from("<BII", self._data, position)
            start = position + 9
            if level not in (1, _ATTACHMENT_LEVEL):
                break  # what mail systems add behind the end
            if start + length > len(self._data):
                self.is_damaged = True
                break
            value = self._data[start : start + length]
            position = start + length + 2
            try:
                self._take(level, attribute & 0xFFFF, value)
            except (struct.error, ValueError):
                self.is_damaged = True

    def _take(self, level: int, name: int, value: bytes) -> None:
        if level == _ATTACHMENT_LEVEL:
            self._take_of_attachment(name, value)
        elif name == _CODE_PAGE and len(value) >= 4:
            self._code_page = code_page_name(struct.unpack_from("<I", value)[0])
        elif name == _PROPERTIES:
            self.properties |= self._read_properties(_Cursor(value))
        elif name == _RECIPIENTS:
            cursor = _Cursor(value)
            for _row in range(min(cursor.count(), _MOST_RECIPIENTS)):
                self.recipients.append(self._read_properties(cursor))
        elif name == _SUBJECT:
            self.properties.setdefault(Tag.SUBJECT, self._text(value))
        elif name == _MESSAGE_BODY:
            self.properties.setdefault(Tag.BODY, self._text(value))
        elif name == _DATE_SENT:
            self.properties.setdefault(Tag.SUBMIT_TIME, _date(value))

    def _take_of_attachment(self, name: int, value: bytes) -> None:
        if name == _RENDERING or not self.attached:
            if len(self.attached) >= self._most:
                self.is_damaged = True
                return
            self.attached.append(_Attached())
        current = self.attached[-1]
        if name == _TITLE:
            current.title = self._text(value)
        elif name == _DATA:
            current.data = value
        elif name == _ATTACHMENT:
            current.properties |= self._read_properties(_Cursor(value))

    def _text(self, value: bytes) -> str:
        return string_value(value, Kind.STRING8, self._code_page)

    def _read_properties(self, cursor: _Cursor) -> dict[int, Value]:
        found: dict[int, Value] = {}
        raw: dict[int, tuple[int, bytes]] = {}
        for _number in range(min(cursor.count(), _MOST_PROPERTIES)):
            kind, tag = cursor.numbers("<HH")
            if tag >= _NAMED:
                _pass_name(cursor)
            values = _read_values(cursor, kind)
            if tag < _NAMED and values and not kind & MULTIPLE:
                raw[tag] = (kind, values[0])
        found |= {tag: fixed_value(kind, data) for tag, (kind, data) in raw.items()
                  if kind not in _VARIABLE}  # fmt: skip
        code_page = code_page_of(found) if Tag.MESSAGE_CODE_PAGE in found else self._code_page
        for tag, (kind, data) in raw.items():
            if kind in (Kind.STRING, Kind.STRING8):
                found[tag] = string_value(data, kind, code_page)
            elif kind in _VARIABLE:
                found[tag] = data
                if kind == Kind.OBJECT:
                    found[-tag] = 1
        return found


class _Cursor:
    """A place in the bytes of an attribute. Reading beyond the end raises ValueError."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def numbers(self, layout: str) -> tuple[int, ...]:
        return struct.unpack(layout, self.take(struct.calcsize(layout)))

    def count(self) -> int:
        return self.numbers("<I")[0]

    def take(self, size: int) -> bytes:
        """The next bytes."""
        if self._at + size > len(self._data):
            raise ValueError("beyond the end")
        found = self._data[self._at : self._at + size]
        self._at += size
        return found

    def padded(self, size: int) -> bytes:
        """The next bytes, which are filled up to a multiple of four."""
        found = self.take(size)
        self._at += -size % 4
        return found


def _pass_name(cursor: _Cursor) -> None:
    cursor.take(16)
    (kind,) = cursor.numbers("<I")
    if kind == 0:
        cursor.take(4)
    else:
        cursor.padded(cursor.count())


def _read_values(cursor: _Cursor, kind: int) -> list[bytes]:
    base = kind & ~MULTIPLE
    if base in _VARIABLE:
        return [cursor.padded(cursor.count()) for _number in range(_bounded(cursor.count()))]
    size = _SIZES.get(Kind(base))
    if size is None:
        raise ValueError("an unknown type")
    count = _bounded(cursor.count()) if kind & MULTIPLE else 1
    return [cursor.take(size) for _number in range(count)]


def _bounded(count: int) -> int:
    if count > _MOST_VALUES:
        raise ValueError("too many values")
    return count


def _date(value: bytes) -> str | None:
    """A date as numbers of two bytes, from the year down to the second; no zone is told."""
    if len(value) < 12:
        return None
    year, month, day, hour, minute, second = struct.unpack_from("<6H", value)
    if not (1900 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= 31 and hour < 24):
        return None
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute % 60:02}:{second % 60:02}+00:00"
