"""Binary workbooks (xlsb): the same parts as in an xlsx, as records instead of XML.

Source of the records: [MS-XLSB] 2.1.4 (records), 2.4 (their fields), 2.5.98 (cells), 2.5.123 (RK
numbers). Formulas show the result that was stored with them; comments are not read.
"""

from __future__ import annotations

import struct
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from indexer.parse.office.number_format import BUILT_IN, GENERAL
from indexer.parse.office.package import STREAMED_PART_BYTES
from indexer.parse.office.tables import Cell, cell
from indexer.parse.office.workbook import CellFormats, WorkbookReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from indexer.parse.office.package import Relation
    from indexer.parse.office.sheets import NumberedRow


class _Kind(IntEnum):
    ROW = 0
    RK = 2
    BOOLEAN = 4
    REAL = 5
    STRING = 6
    SHARED = 7
    FORMULA_STRING = 8
    FORMULA_REAL = 9
    FORMULA_BOOLEAN = 10
    SHARED_ITEM = 19
    FONT = 43
    FORMAT = 44
    STYLE = 47
    RICH_STRING = 62
    WORKBOOK = 153
    SHEET = 156
    BEGIN_STYLES = 617
    END_STYLES = 618


_CELL_BYTES = 8
_COLUMNS = 16_384
_VERY_HIDDEN = 2
_BOLD = 600
_NUMBERS = (_Kind.RK, _Kind.REAL, _Kind.FORMULA_REAL)
_STRINGS = (_Kind.STRING, _Kind.FORMULA_STRING, _Kind.RICH_STRING)
_BOOLEANS = (_Kind.BOOLEAN, _Kind.FORMULA_BOOLEAN)


class Record(NamedTuple):
    """One record of a part."""

    kind: int
    data: bytes


def records(part: bytes) -> Iterator[Record]:
    """The records of a part, as long as they make sense."""
    at = 0
    while at < len(part):
        kind, at = _variable(part, at, 2)
        size, at = _variable(part, at, 4)
        if at + size > len(part):
            return
        yield Record(kind, part[at : at + size])
        at += size


def _variable(part: bytes, at: int, most_bytes: int) -> tuple[int, int]:
    """A number of seven bits a byte, lowest first, and where it ends."""
    value = 0
    for index in range(most_bytes):
        if at >= len(part):
            break
        byte = part[at]
        at += 1
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            break
    return value, at


class BinaryWorkbookReader(WorkbookReader):
    """Reads one binary workbook into its ``out``; sheets are headings."""

    styles_part = "xl/styles.bin"
    shared_part = "xl/sharedStrings.bin"

    def _sheets(self, relations: Mapping[str, Relation]) -> Iterator[tuple[str, str]]:
        for kind, data in self._records(self._main):
            if kind == _Kind.WORKBOOK and data:
                self._is_1904 = bool(data[0] & 1)
            elif kind == _Kind.SHEET and len(data) > _CELL_BYTES:
                identity, at = _string(data, _CELL_BYTES)
                name, _end = _string(data, at)
                relation = relations.get(identity)
                if relation is not None and data[0] != _VERY_HIDDEN:
                    yield name, relation.target

    def _rows(self, part: str) -> Iterator[NumberedRow]:
        place, row = 0, dict[int, Cell]()
        for kind, data in self._records(part):
            if kind == _Kind.ROW and len(data) >= 4:
                self._rows_read += 1
                if row:
                    yield place, row
                place, row = max(place + 1, _u32(data, 0) + 1), {}
            elif _Kind.RK <= kind <= _Kind.FORMULA_BOOLEAN or kind == _Kind.RICH_STRING:
                found = self._value(kind, data) if len(data) > _CELL_BYTES else None
                if found is not None and (column := _u32(data, 0)) < _COLUMNS:
                    row[column] = found
        if row:
            yield place, row

    def _value(self, kind: int, data: bytes) -> Cell | None:
        style = _u32(data, 4) & 0xFFFFFF
        is_bold = self._formats.is_bold(style)
        if kind in _NUMBERS:
            value = _number(kind, data)
            if value is None:
                return None
            return cell(self._shown_number(value, style), is_value=True, is_bold=is_bold)
        if kind in _BOOLEANS:
            return cell("TRUE" if data[_CELL_BYTES] else "FALSE", is_bold=is_bold)
        if kind in _STRINGS:
            at = _CELL_BYTES + (kind == _Kind.RICH_STRING)
            return cell(_string(data, at)[0], is_bold=is_bold)
        if kind == _Kind.SHARED and len(data) >= _CELL_BYTES + 4:
            index = _u32(data, _CELL_BYTES)
            return cell(self._shared[index], is_bold=is_bold) if index < len(self._shared) else None
        return None

    def _shared_strings(self, part: str) -> Iterator[str]:
        for kind, data in self._records(part):
            if kind == _Kind.SHARED_ITEM:
                yield _string(data, 1)[0]

    def _read_formats(self, part: str) -> CellFormats:
        codes, bold, found = dict(BUILT_IN), list[bool](), CellFormats()
        is_in_styles = False
        for kind, data in self._records(part):
            if kind == _Kind.FORMAT and len(data) >= 2:
                codes[_u16(data, 0)] = _string(data, 2)[0] or GENERAL
            elif kind == _Kind.FONT and len(data) >= 6:
                bold.append(_u16(data, 4) >= _BOLD)
            elif kind in (_Kind.BEGIN_STYLES, _Kind.END_STYLES):
                is_in_styles = kind == _Kind.BEGIN_STYLES
            elif kind == _Kind.STYLE and is_in_styles and len(data) >= 6:
                font = _u16(data, 4)
                found.codes.append(codes.get(_u16(data, 2), GENERAL))
                found.bold.append(bold[font] if font < len(bold) else False)
        return found

    def _records(self, part: str) -> Iterator[Record]:
        return records(self._package.read(part, STREAMED_PART_BYTES) or b"")


def _number(kind: int, data: bytes) -> float | None:
    if kind == _Kind.RK:
        return _rk(_u32(data, _CELL_BYTES)) if len(data) >= _CELL_BYTES + 4 else None
    if len(data) < _CELL_BYTES + 8:
        return None
    return float(struct.unpack_from("<d", data, _CELL_BYTES)[0])


def _rk(raw: int) -> float:
    """A number in 30 bits: a whole number or the upper half of a double, maybe in hundredths."""
    if raw & 2:
        value = float((raw >> 2) - (1 << 30 if raw & 0x8000_0000 else 0))
    else:
        value = float(struct.unpack("<d", struct.pack("<Q", (raw & 0xFFFF_FFFC) << 32))[0])
    return value / 100 if raw & 1 else value


def _string(data: bytes, at: int) -> tuple[str, int]:
    """A string with its length in front, and where it ends; empty if it is none."""
    if at + 4 > len(data):
        return "", len(data)
    count = _u32(data, at)
    if count == 0xFFFF_FFFF:
        return "", at + 4
    end = min(at + 4 + 2 * count, len(data))
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def _u16(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<H", data, at)[0])


def _u32(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<I", data, at)[0])
