"""Word documents of 1997 to 2003 (doc), by their piece table.

Source: [MS-DOC] 2.5 (Fib), 2.8.35 (PlcPcd), 2.9.73 (FcCompressed), 2.9.175 (PapxFkp),
2.6.2 (paragraph properties). Deleted text of tracked changes is not told apart.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.office.tables import cell, row_of, table_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from indexer.parse.office.assembled import AssembledText

_WORD_97 = 0x00C1
_ENCRYPTED, _OTHER_TABLE, _IS_COMPLEX = 0x0100, 0x0200, 0x0004
_CLX_PAIR, _PAPX_PAIR, _STYLES_PAIR = 33, 13, 1
_TITLE_STYLE, _NO_STYLE = 62, 0xFFF
_PIECE_TABLE_MARK, _PROPERTIES_MARK = 2, 1
_COMPRESSED = 1 << 30
_PAGE_BYTES = 512
_MOST_PIECES = 500_000
_STORIES = (
    "text",
    "footnotes",
    "headers",
    "macros",
    "comments",
    "endnotes",
    "boxes",
    "header boxes",
)
_FIRST_STORY = 3
_ROW_END, _LIST_LEVEL, _LIST = 0x2417, 0x260A, 0x460B
_OPERAND_BYTES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_HEADING_STYLES = range(1, 10)
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_MARKS = str.maketrans(
    {"\x0b": "\n", "\x0c": "\n", "\x1e": "-", "\x1f": None, "\x01": None, "\x08": None,
     "\x05": None, "\x03": None, "\x04": None, "\x13": None, "\x14": None, "\x15": None}
)  # fmt: skip
_HALF_PAIR = re.compile("[\ud800-\udfff]")
_END_OF_PARAGRAPH = re.compile("[^\r\x07]*[\r\x07]|[^\r\x07]+\\Z")


class _Piece(NamedTuple):
    """Characters ``[first, last)`` stand at ``offset`` bytes, ``width`` bytes each."""

    first: int
    last: int
    offset: int
    width: int


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """How a paragraph is set: its style (1 to 9 are headings) and level, whether it ends a row."""

    style: int = 0
    list_level: int | None = None
    ends_row: bool = False


def read_old_word(stream: Callable[[str], bytes | None], out: AssembledText) -> None:
    """Put the document into ``out``. ``stream`` gives the bytes of a stream of the file by name.

    Raises:
        FileProblem: It is encrypted, older than Word 97, or damaged.
    """
    main = stream("WordDocument")
    if main is None or len(main) < 898:
        raise _damaged()
    try:
        document = _Document(main, stream)
    except (struct.error, IndexError) as error:
        raise _damaged() from error
    document.put_into(out)


class _Document:
    def __init__(self, main: bytes, stream: Callable[[str], bytes | None]) -> None:
        version, flags = struct.unpack_from("<H", main, 2)[0], struct.unpack_from("<H", main, 10)[0]
        if flags & _ENCRYPTED:
            raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
        self._main = main
        if version < _WORD_97:
            self._read_before_97(flags)
            return
        table = stream("1Table" if flags & _OTHER_TABLE else "0Table")
        if table is None:
            raise _damaged()
        words = struct.unpack_from("<H", main, 32)[0]
        longs_at = 34 + 2 * words + 2
        self._pairs_at = longs_at + 4 * struct.unpack_from("<H", main, longs_at - 2)[0] + 2
        counts = struct.unpack_from(f"<{len(_STORIES)}I", main, longs_at + 4 * _FIRST_STORY)
        self._pieces = _pieces(self._table_part(table, _CLX_PAIR), len(main))
        self._text = "".join(self._decoded(piece) for piece in self._pieces)
        self._stories: dict[str, tuple[int, int]] = {}
        at = 0
        for name, count in zip(_STORIES, counts, strict=True):
            self._stories[name] = (at, min(at + count, len(self._text)))
            at = self._stories[name][1]
        self._starts, self._settings = _settings(main, self._table_part(table, _PAPX_PAIR))
        self._levels = _heading_levels(self._table_part(table, _STYLES_PAIR))

    def put_into(self, out: AssembledText) -> None:
        """All stories, the body first."""
        self._put_body(out)
        for name in ("boxes", "footnotes", "endnotes", "comments"):
            self._put_aside(name, out)
        self._put_margins(out)

    def _put_body(self, out: AssembledText) -> None:
        rows: list[list[str]] = []
        cells: list[str] = []
        pending: list[str] = []
        for text, mark, setting in self._paragraphs("text"):
            if mark == "\x07":
                if setting.ends_row:
                    rows.append(cells)
                    cells = []
                else:
                    cells.append(" ".join([*pending, text]))
                pending = []
                continue
            if cells:
                pending.append(text)  # a cell of several paragraphs
                continue
            if rows and text.strip():
                _put_table(rows, out)
                rows = []
            _put_paragraph(text, setting, self._levels.get(setting.style), out)
            if out.is_full:
                return
        _put_table([*rows, cells] if cells else rows, out)

    def _put_aside(self, name: str, out: AssembledText) -> None:
        is_note = name.endswith("notes")
        count = 0
        for raw, _mark, _setting in self._paragraphs(name):
            label = "Comment: " if name == "comments" else ""
            if is_note and raw.startswith("\x02"):
                count += 1
                label = f"[{count}] "
            text = raw.replace("\x02", "").strip()
            out.paragraph(label + text if text else "")

    def _put_margins(self, out: AssembledText) -> None:
        texts = (text.strip() for text, _mark, _setting in self._paragraphs("headers"))
        for text in dict.fromkeys(texts):
            if len(text.split()) > 2:
                out.paragraph(text)

    def _paragraphs(self, story: str) -> Iterator[tuple[str, str, _Paragraph]]:
        """Text without its end mark, the mark, and how it is set."""
        start, end = self._stories.get(story, (0, 0))
        notes = 0
        for match in _END_OF_PARAGRAPH.finditer(self._text, start, end):
            raw = match[0]
            mark = raw[-1] if raw[-1] in "\r\x07" else "\r"
            text = _clean(raw.rstrip("\r\x07"))
            if story == "text":
                while "\x02" in text:
                    notes += 1
                    text = text.replace("\x02", f"[{notes}]", 1)
            yield text, mark, self._setting_at(match.end() - 1)

    def _setting_at(self, position: int) -> _Paragraph:
        index = bisect_right(self._pieces, position, key=lambda piece: piece.first) - 1
        if index < 0 or not self._starts:
            return _Paragraph()
        piece = self._pieces[index]
        offset = piece.offset + (position - piece.first) * piece.width
        at = bisect_right(self._starts, offset) - 1
        return self._settings[at] if at >= 0 else _Paragraph()

    def _decoded(self, piece: _Piece) -> str:
        data = self._main[piece.offset : piece.offset + (piece.last - piece.first) * piece.width]
        if piece.width == 1:
            return data.decode("cp1252", "replace")
        # Half a pair or a short end must not move what follows.
        text = data.decode("utf-16-le", "replace")
        units = len(data) // 2
        return text if len(text) == units else _by_unit(data)

    def _table_part(self, table: bytes, pair: int) -> bytes:
        offset, size = struct.unpack_from("<II", self._main, self._pairs_at + 8 * pair)
        return table[offset : offset + size]

    def _read_before_97(self, flags: int) -> None:
        """Word 6 and 95: plain text in one place, unless it was saved in pieces."""
        if flags & _IS_COMPLEX:
            raise FileProblem(
                ProblemCode.UNSUPPORTED,
                "It is a Word document from before 1997, saved in pieces; save it as docx to "
                "have it found.",
            )
        start, end = struct.unpack_from("<II", self._main, 24)
        self._text = self._main[start:end].decode("cp1252", "replace")
        self._pieces, self._starts, self._settings, self._levels = [], [], [], {}
        self._stories = {"text": (0, len(self._text))}


def _by_unit(data: bytes) -> str:
    """UTF-16 with one character a code unit, so that positions stay; ``_clean`` joins the pairs."""
    units = struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2])
    return "".join(map(chr, units))


def _clean(text: str) -> str:
    """Text without the codes of fields and other marks that a reader does not see."""
    while "\x13" in text:
        shown = _FIELD.sub(lambda match: match[1] or "", text)
        if shown == text:
            break
        text = shown
    if _HALF_PAIR.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.translate(_MARKS)


def _put_paragraph(text: str, setting: _Paragraph, level: int | None, out: AssembledText) -> None:
    if level is not None:
        out.heading(level, text)
    elif setting.list_level is not None and text.strip():
        out.item("- " + text.strip(), setting.list_level)
    else:
        out.paragraph(text)


def _put_table(rows: list[list[str]], out: AssembledText) -> None:
    out.end_table()
    for line in table_lines(row_of(cell(text) for text in row) for row in rows):
        out.row(line)
    out.end_table()


def _pieces(clx: bytes, longest: int) -> list[_Piece]:
    """Where the text lies, from the piece table; no more than ``longest`` characters in all."""
    at = 0
    while at < len(clx) and clx[at] == _PROPERTIES_MARK:
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if at >= len(clx) or clx[at] != _PIECE_TABLE_MARK:
        raise _damaged()
    size = struct.unpack_from("<I", clx, at + 1)[0]
    table = clx[at + 5 : at + 5 + size]
    count = (len(table) - 4) // 12
    if not 0 < count <= _MOST_PIECES:
        raise _damaged()
    edges = struct.unpack_from(f"<{count + 1}I", table)
    if edges[-1] > longest:
        raise _damaged()
    found = []
    for index in range(count):
        raw = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * index + 2)[0]
        is_narrow = bool(raw & _COMPRESSED)
        offset = (raw & ~_COMPRESSED) // 2 if is_narrow else raw
        if edges[index + 1] > edges[index]:
            found.append(_Piece(edges[index], edges[index + 1], offset, 1 if is_narrow else 2))
    return found


def _settings(main: bytes, plc: bytes) -> tuple[list[int], list[_Paragraph]]:
    """How paragraphs are set: byte offsets at which a setting begins, and the settings."""
    count = (len(plc) - 4) // 8
    found: dict[int, _Paragraph] = {}
    for index in range(max(0, count)):
        page = struct.unpack_from("<I", plc, 4 * (count + 1) + 4 * index)[0] & 0x3FFFFF
        data = main[page * _PAGE_BYTES : (page + 1) * _PAGE_BYTES]
        if len(data) == _PAGE_BYTES:
            found.update(_settings_of_page(data))
    starts = sorted(found)
    return starts, [found[start] for start in starts]


def _settings_of_page(data: bytes) -> Iterator[tuple[int, _Paragraph]]:
    runs = min(data[-1], (_PAGE_BYTES - 5) // 17)
    starts = struct.unpack_from(f"<{runs + 1}I", data)
    for index in range(runs):
        at = 2 * data[4 * (runs + 1) + 13 * index]
        if at == 0 or at + 4 > _PAGE_BYTES:
            yield starts[index], _Paragraph()
            continue
        half = data[at]
        begin, size = (at + 1, 2 * half - 1) if half else (at + 2, 2 * data[at + 1])
        properties = data[begin : begin + size]
        if len(properties) >= 2:
            yield starts[index], _setting(properties)


def _setting(properties: bytes) -> _Paragraph:
    style = struct.unpack_from("<H", properties)[0]
    values: dict[int, int] = {}
    at = 2
    while at + 3 <= len(properties):
        code = struct.unpack_from("<H", properties, at)[0]
        size = _OPERAND_BYTES.get(code >> 13)
        if size is None:
            size = properties[at + 2] + 1
        operand = properties[at + 2 : at + 2 + size]
        values[code] = int.from_bytes(operand[:2], "little")
        at += 2 + size
    is_listed = bool(values.get(_LIST, 0))
    return _Paragraph(
        style, values.get(_LIST_LEVEL, 0) if is_listed else None, bool(values.get(_ROW_END, 0))
    )


def _heading_levels(sheet: bytes) -> dict[int, int]:
    """Which styles are headings, and of what level; others may be based on one (2.9.271)."""
    kinds: dict[int, tuple[int, int]] = {}
    at = 2 + struct.unpack_from("<H", sheet)[0] if len(sheet) > 4 else len(sheet)
    count = struct.unpack_from("<H", sheet, 2)[0] if len(sheet) > 4 else 0
    for index in range(count):
        if at + 2 > len(sheet):
            break
        size = struct.unpack_from("<H", sheet, at)[0]
        if size >= 4 and at + 6 <= len(sheet):
            kind, base = struct.unpack_from("<HH", sheet, at + 2)
            kinds[index] = (kind & 0xFFF, base >> 4)
        at += 2 + size + size % 2
    found = {}
    for index in kinds:
        level = _level_of(index, kinds)
        if level is not None:
            found[index] = level
    return found


def _level_of(index: int, kinds: dict[int, tuple[int, int]]) -> int | None:
    for _step in range(12):
        kind, base = kinds.get(index, (_NO_STYLE, _NO_STYLE))
        if kind in _HEADING_STYLES:
            return kind
        if kind == _TITLE_STYLE:
            return 1
        if base == _NO_STYLE:
            return None
        index = base
    return None


def _damaged() -> FileProblem:
    return FileProblem(ProblemCode.CORRUPT, "It is damaged: its text cannot be found.")
