"""Files written into a mail's text as uuencode did it before MIME."""

from __future__ import annotations

import binascii
import re

_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?\n", re.MULTILINE)
_BEGIN_TEXT = re.compile(r"^begin [0-7]{3,4} ([^\r\n]{1,255})\n(?=[!-`]| {60}|`?\nend)", re.M)
_END_TEXT = re.compile(r"^end[ \t]*$", re.MULTILINE)
_MOST_FILES = 200
_LINE_CHARS = 61


def uudecoded(data: bytes) -> bytes:
    """The first file encoded in ``data``; lines that are damaged give what they can."""
    begin = _BEGIN.search(data)
    return _decoded_lines(data[begin.end() if begin else 0 :])


def cut_out_files(text: str) -> tuple[str, list[tuple[str, bytes]]]:
    """The text without what is uuencoded in it, and those files with their names."""
    if "begin " not in text:
        return text, []
    files: list[tuple[str, bytes]] = []
    kept: list[str] = []
    position = 0
    begin = _BEGIN_TEXT.search(text)
    while begin is not None and len(files) < _MOST_FILES:
        end = _END_TEXT.search(text, begin.end())
        if end is None:
            break
        block = text[begin.end() : end.start()]
        if _looks_encoded(block):
            files.append((begin[1].strip(), _decoded_lines(block.encode("latin-1", "replace"))))
            kept.append(text[position : begin.start()])
            position = end.end()
        begin = _BEGIN_TEXT.search(text, end.end())
    return "".join([*kept, text[position:]]), files


def _looks_encoded(block: str) -> bool:
    """Whether the first lines are as long as their first letter says."""
    lines = block.split("\n", 3)[:3]
    return any(
        line and len(line) >= 2 and -(-((ord(line[0]) - 32) & 63) // 3) * 4 <= len(line) + 2
        and len(line) <= _LINE_CHARS + 3
        for line in lines
    )  # fmt: skip


def _decoded_lines(data: bytes) -> bytes:
    out = bytearray()
    for line in data.split(b"\n"):
        line = line.rstrip(b"\r")  # noqa: PLW2901 - the line without its end
        if line.strip() == b"end":
            break
        if not line.strip():
            continue
        try:
            out += binascii.a2b_uu(line)
        except binascii.Error:
            # As many encoders did, the line has more letters than its length asks for.
            wanted = (((line[0] - 32) & 63) * 4 + 5) // 3
            try:
                out += binascii.a2b_uu(line[:wanted])
            except binascii.Error:
                continue
    return bytes(out)
