"""Reads rows off the pages of an SQLite file that SQLite itself may refuse to open.

Each page is looked at by itself, whether or not anything still leads to it, so that a damaged page
costs only what lies on it. Nothing is written, not even a lock. After the file format as it is
published: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_USUAL_PAGE_BYTES = 4096
_PAGE_SIZES = {1 << power for power in range(9, 17)}
_FILE_HEADER_BYTES = 100
_LOG_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_MOST_PAYLOAD_BYTES = 256 * 1024 * 1024
# Bytes of a serial type below 12: NULL, integers, a real, the constants 0 and 1, two reserved.
_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)

Value = None | int | float | str | bytes


class PageKind(IntEnum):
    """Pages that hold rows: of tables, and of indexes and tables without rowid."""

    TABLE_LEAF = 0x0D
    INDEX_LEAF = 0x0A
    INDEX_INTERIOR = 0x02


_KINDS = frozenset(int(kind) for kind in PageKind)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """``rowid`` is None in indexes and in tables without one; a column that stands for it is None
    in ``values``."""

    kind: PageKind
    rowid: int | None
    values: tuple[Value, ...]


class Serial:
    """What a serial type of a record is."""

    @staticmethod
    def is_text(serial: int) -> bool:
        return serial >= 13 and serial % 2 == 1

    @staticmethod
    def is_blob(serial: int) -> bool:
        return serial >= 12 and serial % 2 == 0

    @staticmethod
    def is_integer(serial: int) -> bool:
        return 1 <= serial <= 6 or serial in (8, 9)

    @staticmethod
    def is_null(serial: int) -> bool:
        return serial == 0


IsWanted = Callable[[PageKind, Sequence[int]], bool]


class DamagedPages:
    """The pages of a catalogue with what its log holds of them. Raises OSError.

    Args:
        path: The file; its log is looked for beside it. Either may be missing.
    """

    def __init__(self, path: Path) -> None:
        self._file = _opened(path)
        self._log = _opened(path.with_name(path.name + "-wal"))
        self._page_bytes = _page_bytes(_read(self._file, 0, _FILE_HEADER_BYTES))
        self._in_log = self._read_log()
        self._last = max(_size_of(self._file) // self._page_bytes, max(self._in_log, default=0))

    def __enter__(self) -> DamagedPages:
        return self

    def __exit__(self, *_: object) -> None:
        for fd in (self._file, self._log):
            if fd is not None:
                os.close(fd)

    def rows(self, is_wanted: IsWanted) -> Iterator[FoundRow]:
        """Every whole row whose serial types are wanted, in order of pages.

        What is not whole (a size that does not fit, text that is no UTF-8) is left out.
        """
        for number in range(1, self._last + 1):
            try:
                yield from self._rows_of(self._page(number), number, is_wanted)
            except (IndexError, ValueError, struct.error, OSError):
                continue

    def _rows_of(self, page: bytes, number: int, is_wanted: IsWanted) -> Iterator[FoundRow]:
        start = _FILE_HEADER_BYTES if number == 1 else 0
        if page[start] not in _KINDS:
            return
        kind = PageKind(page[start])
        pointers = start + (12 if kind is PageKind.INDEX_INTERIOR else 8)
        (count,) = struct.unpack_from(">H", page, start + 3)
        for at in range(pointers, min(pointers + 2 * count, len(page) - 1), 2):
            (cell,) = struct.unpack_from(">H", page, at)
            try:
                row = self._cell(page, cell, kind, is_wanted)
            except (IndexError, ValueError, struct.error, OSError):
                continue
            if row is not None:
                yield row

    def _cell(self, page: bytes, at: int, kind: PageKind, is_wanted: IsWanted) -> FoundRow | None:
        if kind is PageKind.INDEX_INTERIOR:
            at += 4
        size, at = _varint(page, at)
        rowid = None
        if kind is PageKind.TABLE_LEAF:
            rowid, at = _varint(page, at)
            rowid -= (rowid >> 63) << 64
        serials, head = _serials(page, at)
        if not is_wanted(kind, serials):
            return None
        sizes = [_size(serial) for serial in serials]
        if not 0 < size <= _MOST_PAYLOAD_BYTES or head + sum(sizes) != size:
            return None
        payload = self._payload(page, at, size, kind)
        values, place = [], head
        for serial, length in zip(serials, sizes, strict=True):
            values.append(_value(serial, payload[place : place + length]))
            place += length
        return FoundRow(kind, rowid, tuple(values))

    def _payload(self, page: bytes, at: int, size: int, kind: PageKind) -> bytes:
        """The whole record, gathered from overflow pages where it is too long for its own."""
        usable = self._page_bytes
        most = usable - 35 if kind is PageKind.TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if size <= most:
            return page[at : at + size]
        least = (usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
        parts, left = [page[at : at + local]], size - local
        (following,) = struct.unpack_from(">I", page, at + local)
        while left > 0:
            overflow = self._page(following)
            parts.append(overflow[4 : 4 + left])
            left -= usable - 4
            (following,) = struct.unpack_from(">I", overflow)
        return b"".join(parts)

    def _page(self, number: int) -> bytes:
        if not 1 <= number <= self._last:
            raise ValueError(number)
        if (place := self._in_log.get(number)) is not None:
            return _read(self._log, place, self._page_bytes)
        page = _read(self._file, (number - 1) * self._page_bytes, self._page_bytes)
        if len(page) < self._page_bytes:
            raise ValueError(number)
        return page

    def _read_log(self) -> dict[int, int]:
        """Where in the log the newest committed state of each page lies.

        Frames of the present round share the first one's salt. Their checksums are not heeded:
        SQLite gives up all that follows a damaged one.
        """
        step = _FRAME_HEADER_BYTES + self._page_bytes
        pages: dict[int, int] = {}
        pending: dict[int, int] = {}
        salt = _read(self._log, _LOG_HEADER_BYTES + 8, 8)
        for begin in range(_LOG_HEADER_BYTES, _size_of(self._log) - step + 1, step):
            head = _read(self._log, begin, 16)
            if len(head) < 16 or head[8:] != salt:
                break
            number, commit = struct.unpack_from(">II", head)
            if number:
                pending[number] = begin + _FRAME_HEADER_BYTES
            if commit:
                pages |= pending
                pending.clear()
        return pages


def _opened(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None


def _size_of(fd: int | None) -> int:
    return 0 if fd is None else os.fstat(fd).st_size


def _read(fd: int | None, begin: int, size: int) -> bytes:
    return b"" if fd is None else os.pread(fd, size, begin)


def _page_bytes(header: bytes) -> int:
    if header[:16] != _MAGIC or len(header) < _FILE_HEADER_BYTES:
        return _USUAL_PAGE_BYTES
    (size,) = struct.unpack_from(">H", header, 16)
    size = 65536 if size == 1 else size
    return size if size in _PAGE_SIZES else _USUAL_PAGE_BYTES


def _serials(page: bytes, at: int) -> tuple[list[int], int]:
    """The serial types of a record's columns, and how long its header is."""
    length, place = _varint(page, at)
    end = at + length
    if end > len(page):
        raise ValueError(length)
    serials = []
    while place < end:
        serial, place = _varint(page, place)
        serials.append(serial)
    return serials, length


def _size(serial: int) -> int:
    return _SIZES[serial] if serial < 12 else (serial - 12) // 2


def _value(serial: int, data: bytes) -> Value:
    if serial == 0:
        return None
    if serial in (8, 9):
        return serial - 8
    if serial == 7:
        (real,) = struct.unpack(">d", data)
        return float(real)
    if serial < 7:
        return int.from_bytes(data, "big", signed=True)
    if serial < 12:
        raise ValueError(serial)
    return data if serial % 2 == 0 else data.decode("utf-8")


def _varint(page: bytes, place: int) -> tuple[int, int]:
    """SQLite's integer of up to nine bytes, and where it ends."""
    value = 0
    for _ in range(8):
        byte = page[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | page[place], place + 1
