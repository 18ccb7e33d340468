"""The words of the RTF language: control words, groups, and text in its code pages.

Source: Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from indexer.parse.charset import python_charset

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,10})?[ ]?"
    r"|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z'])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
# What \fcharset says, as a code page (RTF specification, font table).
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip


class Token(NamedTuple):
    """One of: a control word with its value, a control sign, a brace, a byte, a run of text."""

    kind: str
    text: str
    value: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; what ``\\bin`` announces is jumped over."""
    source = data.decode("latin-1")
    at, end = 0, len(source)
    while at < end:
        match = _TOKEN.match(source, at)
        if match is None:  # a line end, or a lone backslash at the end
            at += 1
            continue
        at = match.end()
        kind = match.lastgroup or ""
        if kind in ("word", "value"):
            value = int(match["value"]) if match["value"] else None
            if match["word"] == "bin":
                at += max(0, value or 0)
                continue
            yield Token("word", match["word"], value)
        else:
            yield Token(kind, match[kind])


def charset_of_font(number: int) -> str | None:
    """The encoding that a font's ``\\fcharset`` stands for; None for the document's own."""
    return _CHARSETS.get(number)


def charset_of_page(number: int) -> str:
    """Python's name for a Windows code page; the western one if there is no such."""
    if number in (65001, 1200):
        return "utf-8"
    return python_charset(f"cp{number}") or "cp1252"
