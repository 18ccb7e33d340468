"""The parts of a message (RFC 2045, 2046, 2231), however malformed, in time that grows with size.

The standard library's parser looks at each line once for every level of nesting and recurses; a
hostile mail of 10,000 levels or 100,000 parts stops it. Here a part is a range of the message's
bytes, its boundary is looked for with one search, and depth, parts and header are bounded.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from indexer.parse.base64_lines import read_base64
from indexer.parse.charset import decode_declared, python_charset
from indexer.parse.uuencode import uudecoded

_HEADER_BYTES = 1 << 20
_MOST_FIELDS = 2_000
_LONGEST_VALUE_BYTES = 256 * 1024
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_BLANK_LINE = re.compile(rb"\n[ \t]*\r?\n")
_TYPE = re.compile(r"\s*([\w.+!#$&^-]+)\s*/\s*([\w.+!#$&^-]+)", re.ASCII)
_PARAMETER = re.compile(
    r""";\s*([^\s=;"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^;]*))""", re.DOTALL
)
_CONTINUED = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?$")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MOST_PARAMETERS = 300
_BLANKS = (b"", b" ", b"\t")
_UU_NAMES = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})


@dataclass(slots=True)
class PartBudget:
    """How much structure is read; ``is_spent`` once some of it was left unread."""

    parts: int = 2_000
    depth: int = 60
    is_spent: bool = False

    def take(self, depth: int) -> bool:
        """Whether one more part at ``depth`` may be read."""
        self.parts -= 1
        if self.parts < 0 or depth > self.depth:
            self.is_spent = True
            return False
        return True


@dataclass(slots=True)
class Part:
    """A message or a part of one.

    Attributes:
        fields: Names in lower case and values as they stand there, in order.
        start: Where the body begins in ``data``; it ends at ``end``.
        kind: The content type, lower case; what it is by default if none is told.
        parameters: Of the content type, by lower-case name, decoded.
        is_cut: Whether a multipart's children were left unread.
    """

    data: bytes
    fields: list[tuple[str, bytes]]
    start: int
    end: int
    kind: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    children: list[Part] = field(default_factory=list)
    is_cut: bool = False

    def raw(self, name: str) -> bytes:
        """The first field of that (lower-case) name; empty if there is none."""
        return next((value for key, value in self.fields if key == name), b"")

    def all_raw(self, name: str) -> list[bytes]:
        """All fields of that (lower-case) name."""
        return [value for key, value in self.fields if key == name]

    @property
    def body(self) -> bytes:
        """The content with its transfer encoding."""
        return self.data[self.start : self.end]

    @property
    def encoding(self) -> str:
        """The transfer encoding, lower case."""
        told = self.raw("content-transfer-encoding")[:200].decode("ascii", "replace")
        return told.partition(";")[0].strip(" \t\r\n\"'").lower()

    def content(self) -> bytes:
        """The content without its transfer encoding; what can be had of it if broken."""
        return self.decoded()[0]

    def decoded(self) -> tuple[bytes, bool]:
        """The same, and whether some of it is lost."""
        if self.encoding == "base64":
            return read_base64(self.body)
        return self._as_told(), False

    def _as_told(self) -> bytes:
        encoding = self.encoding
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.body)
        if encoding in _UU_NAMES:
            return uudecoded(self.body)
        return self.body


def read_message(data: bytes, budget: PartBudget) -> Part:
    """The message in ``data`` with its parts."""
    if b"\r" in data and b"\n" not in data:
        data = data.replace(b"\r", b"\n")  # line ends of old Macs
    return _read(data, 0, len(data), "text/plain", budget, 0)


def _read(data: bytes, start: int, end: int, default: str, budget: PartBudget, depth: int) -> Part:
    fields, body = read_fields(data, start, end)
    part = Part(data, fields, body, end)
    told = part.raw("content-type")
    part.kind, part.parameters = read_content_type(told, default)
    if not part.kind.startswith("multipart/"):
        return part
    boundary = part.parameters.get("boundary", "")
    ranges = _ranges(data, body, end, boundary, budget)
    if not ranges and boundary != boundary.rstrip():
        ranges = _ranges(data, body, end, boundary.rstrip(), budget)
    if not ranges:
        # No boundary, or none of its lines: a reader is shown the text as it stands.
        part.kind = "text/plain"
        return part
    inner = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
    for first, last in ranges:
        if not budget.take(depth):
            part.is_cut = True
            break
        part.children.append(_read(data, first, last, inner, budget, depth + 1))
    return part


def _ranges(
    data: bytes, start: int, end: int, boundary: str, budget: PartBudget
) -> list[tuple[int, int]]:
    """Where the parts between the lines of a boundary lie, without those lines."""
    if not boundary.strip():
        return []
    try:
        needle = b"\n--" + boundary.encode("latin-1")
    except UnicodeEncodeError:
        needle = b"\n--" + boundary.encode("utf-8", "surrogatepass")
    found: list[tuple[int, int]] = []
    first: int | None = None
    # The line end before the body belongs to it where the boundary is its first line.
    at = data.find(needle, max(0, start - 1), end)
    while at >= 0 and len(found) <= budget.parts:
        after = at + len(needle)
        line_end = data.find(b"\n", after, end)
        line_end = end if line_end < 0 else line_end
        rest = data[after : min(line_end, after + 100)].rstrip()
        is_close = rest[:2] == b"--" and (rest[2:3] in _BLANKS or not rest.strip(b"-"))
        if not is_close and rest[:1] not in _BLANKS:
            at = data.find(needle, after, end)  # the beginning of a longer boundary
            continue
        if first is not None:
            last = at - 1 if data[at - 1 : at] == b"\r" else at
            found.append((first, max(first, last)))
        first = None if is_close else min(line_end + 1, end)
        if is_close:
            break
        at = data.find(needle, line_end, end)
    if first is not None and first < end:
        found.append((first, end))
    return found


def read_fields(data: bytes, start: int, end: int) -> tuple[list[tuple[str, bytes]], int]:
    """The header fields from ``start`` on, and where the body begins.

    A line that is no field is passed over where fields go on below it, and else begins the body.
    """
    fields: list[tuple[str, bytes]] = []
    name, value_start, value_end = "", 0, 0
    position, stop = start, min(end, start + _HEADER_BYTES)

    def finish() -> None:
        if name:
            value = data[value_start : min(value_end, value_start + _LONGEST_VALUE_BYTES)]
            fields.append((name, value))

    while position < stop:
        line_end = data.find(b"\n", position, end)
        line_end = end if line_end < 0 else line_end
        if _is_blank(data, position, line_end) and not _is_folded_on(data, position, line_end):
            finish()
            return fields, min(line_end + 1, end)
        match = _FIELD.match(data, position, line_end)
        if data[position : position + 1] in (b" ", b"\t") and name:
            value_end = line_end
        elif match is not None and len(fields) < _MOST_FIELDS:
            finish()
            name = match[1].decode("ascii").lower()
            value_start, value_end = match.end(), line_end
        elif not _goes_on(data, line_end + 1, end):
            finish()
            return fields, position
        position = line_end + 1
    finish()
    if position >= end:
        return fields, end
    blank = _BLANK_LINE.search(data, max(start, position - 1), end)
    return fields, end if blank is None else blank.end()


def _is_blank(data: bytes, position: int, line_end: int) -> bool:
    return not data[position : min(line_end, position + 200)].strip()


def _is_folded_on(data: bytes, position: int, line_end: int) -> bool:
    """Whether a line of blanks lies inside a folded field, as an old syntax allowed."""
    following = data[line_end + 1 : line_end + 80].partition(b"\n")[0]
    has_blanks = data[position : position + 1] in (b" ", b"\t")
    return has_blanks and following[:1] in (b" ", b"\t") and bool(following.strip())


def _goes_on(data: bytes, position: int, end: int) -> bool:
    """Whether a field stands in the line at ``position``."""
    line_end = data.find(b"\n", position, min(end, position + 400))
    return _FIELD.match(data, position, end if line_end < 0 else line_end) is not None


def read_content_type(raw: bytes, default: str) -> tuple[str, dict[str, str]]:
    """Type and parameters of a Content-Type field."""
    text = latin(raw)
    match = _TYPE.match(text)
    kind = default if match is None else f"{match[1]}/{match[2]}".lower()
    return kind, read_parameters(text)


def read_parameters(text: str) -> dict[str, str]:
    """The parameters behind the first ``;``, put together and decoded (RFC 2231)."""
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for count, match in enumerate(_PARAMETER.finditer(text)):
        if count >= _MOST_PARAMETERS:
            break
        quoted, plain = match[2], match[3]
        value = _ESCAPED.sub(r"\1", quoted) if quoted is not None else (plain or "").strip()
        continued = _CONTINUED.match(match[1].lower())
        if continued is None:
            continue
        name, number, is_encoded = continued[1], continued[2], continued[3] is not None
        # A plain value beside a continued or encoded one is there for old readers.
        order = int(number) if number else (0 if is_encoded else -1)
        pieces.setdefault(name, {}).setdefault(order, (value, is_encoded))
    return {name: _joined(found) for name, found in pieces.items()}


def _joined(found: dict[int, tuple[str, bool]]) -> str:
    if len(found) > 1:
        found.pop(-1, None)
    if -1 in found:
        return readable(found[-1][0])
    data, charset = b"", ""
    for place, order in enumerate(sorted(found)):
        value, is_encoded = found[order]
        if not is_encoded:
            data += value.encode("latin-1", "replace")
            continue
        if place == 0 and value.count("'") >= 2:
            charset, _language, value = value.split("'", 2)
        data += unquote_to_bytes(value.encode("latin-1", "replace"))
    return decode_declared(data, charset if python_charset(charset) else "utf-8")


def readable(text: str) -> str:
    """Text out of what ``latin`` gave: bytes beyond ASCII are in whatever encoding they look."""
    return text if text.isascii() else decode_declared(text.encode("latin-1", "replace"), None)


def latin(raw: bytes) -> str:
    """A raw value unfolded, each byte a character: no byte is lost, whatever it means."""
    return re.sub(r"\r?\n[ \t]*|\r[ \t]*", " ", raw.decode("latin-1")).strip()
