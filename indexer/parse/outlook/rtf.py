"""The RTF in which Outlook keeps a mail's body, often with the mail's HTML hidden in it.

Compression: [MS-OXRTFCP]. HTML and plain text inside RTF: [MS-OXRTFEX]. Everything else about RTF
is read only as far as a mail's text needs it.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, replace

_FIRST_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096
_COMPRESSED, _STORED = b"LZFu", b"MELA"
_MOST_BYTES = 8 << 20
_DEEPEST = 500
_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?"
    rb"|\\'([0-9A-Fa-f]{2})"
    rb"|\\([^A-Za-z])"
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
    rb"|[\r\n]+|\\"
)
_SKIPPED = frozenset(
    {
        b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer",
        b"headerl", b"headerr", b"footerl", b"footerr", b"listtable", b"listoverridetable",
        b"rsidtbl", b"generator", b"themedata", b"datastore", b"latentstyles", b"xmlnstbl",
        b"fldinst", b"bkmkstart", b"bkmkend", b"revtbl", b"mhtmltag", b"pntext",
    }
)  # fmt: skip
_CHARACTERS = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"tab": "\t",
    b"cell": "\t", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"endash": "–", b"emdash": "—", b"emspace": " ", b"enspace": " ",
    b"zwj": "", b"zwnj": "",
}  # fmt: skip
_SYMBOLS = {b"~": "\xa0", b"_": "-", b"-": "", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n"}
_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5hkscs", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
_OF_NUMBER = {936: "gb18030", 950: "big5hkscs", 65001: "utf-8", 10000: "mac_roman"}


@dataclass(frozen=True, slots=True)
class RtfText:
    """What an RTF body holds: the mail's HTML if there was some, else its text."""

    text: str
    is_html: bool


def decompress(data: bytes) -> bytes:
    """The RTF in a compressed body; as much of it as there is.

    Raises:
        ValueError: It is no compressed RTF.
    """
    if len(data) < 16:
        raise ValueError("too short")
    _size, raw_size, kind, _checksum = struct.unpack_from("<II4sI", data)
    if kind == _STORED:
        return data[16 : 16 + min(raw_size, _MOST_BYTES)]
    if kind != _COMPRESSED:
        raise ValueError("an unknown compression")
    out = bytearray(_FIRST_DICTIONARY)
    shift = len(out)
    position, end = 16, len(data)
    # The window is the last 4,096 bytes of what came out, the first dictionary in front of it.
    while position < end and len(out) < _MOST_BYTES:
        control, position = data[position], position + 1
        for bit in range(8):
            if not control >> bit & 1:
                out += data[position : position + 1]
                position += 1
                continue
            if position + 2 > end:
                return bytes(out[shift:])
            token = data[position] << 8 | data[position + 1]
            position += 2
            if not _copy(out, token >> 4, (token & 15) + 2):
                return bytes(out[shift:])
    return bytes(out[shift:])


def _copy(out: bytearray, place: int, length: int) -> bool:
    """Repeat what stands at a place of the window; False if that is the end mark."""
    back = (len(out) - place) % _WINDOW
    if back == 0:
        return False
    start = len(out) - back
    for at in range(start, start + length):
        out.append(out[at] if at >= 0 else 0x20)
    return True


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds until the next closing brace."""

    is_skipped: bool = False
    is_tag: bool = False
    is_hidden: bool = False
    code_page: str = "cp1252"
    fallback: int = 1


def code_page_name(number: int) -> str:
    """Python's name of a Windows code page."""
    return _OF_NUMBER.get(number, f"cp{number}")


def read_rtf(data: bytes) -> RtfText:
    """The text or the HTML in ``data``, however damaged it is."""
    head = data[:4096]
    is_html = b"\\fromhtml" in head
    reader = _RtfReader(is_html)
    for match in _TOKEN.finditer(data[:_MOST_BYTES]):
        reader.take(match)
    return RtfText(reader.result(), is_html)


class _RtfReader:
    """Puts the text together, token by token."""

    def __init__(self, is_html: bool) -> None:
        self._is_html = is_html
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._group = _Group()
        self._above: list[_Group] = []
        self._too_deep = 0
        self._fonts: dict[int, str] = {}
        self._font_in_table = 0
        self._is_font_table = 0
        self._is_optional = False
        self._to_pass = 0
        self._default = "cp1252"

    def take(self, match: re.Match[bytes]) -> None:
        word, number, code, symbol, brace, text = match.groups()
        if brace is not None:
            self._brace(brace)
        elif word is not None:
            self._word(word, None if number is None else int(number))
        elif code is not None:
            self._put_bytes(bytes([int(code, 16)]))
        elif symbol is not None:
            self._symbol(symbol)
        elif text is not None:
            self._put_bytes(text)

    def result(self) -> str:
        self._flush()
        text = "".join(self._parts).replace("\0", "")
        # Characters beyond the first 65,536 come as two halves.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._is_optional, self._to_pass = False, 0
        if brace == b"{":
            if len(self._above) >= _DEEPEST:
                self._too_deep += 1
                return
            self._above.append(self._group)
        elif self._too_deep:
            self._too_deep -= 1
        elif self._above:
            self._group = self._above.pop()
            if len(self._above) < self._is_font_table:
                self._is_font_table = 0

    def _word(self, word: bytes, number: int | None) -> None:
        is_optional, self._is_optional = self._is_optional, False
        if word == b"bin" and number:
            return  # the bytes themselves look like text and are skipped with their group
        if word == b"htmltag" and self._is_html:
            self._change(is_tag=True)
        elif word in _SKIPPED or (is_optional and word != b"htmltag"):
            if word == b"fonttbl":
                self._is_font_table = len(self._above)
            self._change(is_skipped=True)
        elif word == b"htmlrtf":
            self._change(is_hidden=number != 0)
        elif word == b"u" and number is not None:
            self._flush()
            self._put(chr(number & 0xFFFF))
            self._to_pass = self._group.fallback
        elif word in _CHARACTERS:
            self._flush()
            self._put(_CHARACTERS[word])
        else:
            self._setting(word, number or 0)

    def _setting(self, word: bytes, number: int) -> None:
        if word == b"ansicpg" and number:
            self._default = code_page_name(number)
            self._change(code_page=self._default)
        elif word == b"uc":
            self._change(fallback=max(0, min(number, 10)))
        elif word == b"f" and self._is_font_table:
            self._font_in_table = number
        elif word == b"fcharset" and self._is_font_table:
            self._fonts[self._font_in_table] = _CODE_PAGES.get(number, self._default)
        elif word == b"f":
            self._change(code_page=self._fonts.get(number, self._default))
        elif word == b"plain":
            self._change(code_page=self._default)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._is_optional = True
        elif symbol in _SYMBOLS:
            self._flush()
            self._put(_SYMBOLS[symbol])

    def _change(self, **what: object) -> None:
        self._flush()
        self._group = replace(self._group, **what)  # type: ignore[arg-type]  # its own fields

    def _put_bytes(self, data: bytes) -> None:
        if self._to_pass:
            passed = min(self._to_pass, len(data))
            self._to_pass -= passed
            data = data[passed:]
        if not self._is_silent():
            self._bytes += data

    def _put(self, text: str) -> None:
        if not self._is_silent():
            self._parts.append(text)

    def _is_silent(self) -> bool:
        return self._group.is_skipped or (self._group.is_hidden and not self._group.is_tag)

    def _flush(self) -> None:
        if self._bytes:
            try:
                text = self._bytes.decode(self._group.code_page, "replace")
            except LookupError:
                text = self._bytes.decode("cp1252", "replace")
            self._parts.append(text)
            self._bytes.clear()
