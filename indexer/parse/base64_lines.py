"""Base64 as mails carry it, where a letter of it was lost on the way or there is none at all.

What is decoded in one go goes on behind a lost letter with every bit in the wrong place: text that
looks like some old encoding, and is nonsense. Mails break base64 into lines of whole groups, so
that damage to one line can stay there.
"""

from __future__ import annotations

import binascii
import re
from typing import Final

_BLANKS: Final = b" \t\r\n"
_OTHER: Final = re.compile(rb"[^A-Za-z0-9+/]")
_LINE: Final = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_CONTROL: Final = re.compile("[\0-\x08\x0e-\x1f]")
_GROUP: Final = 4
_FEWEST_LETTERS: Final = 20  # of what cannot be a word
_MOST_OTHER_SHARE: Final = 0.1
_FEWEST_BLANKS_SHARE: Final = 0.05
_MOST_HALVES: Final = 6  # before a line, in the place of a spoiled letter, behind the line
# What their own readers mend better: a byte in the wrong place costs a text all that follows.
_MENDED_ELSEWHERE: Final = (
    b"%PDF", b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"\xd0\xcf\x11\xe0",
    b"\x78\x9f\x3e\x22",
)  # fmt: skip


def read_base64(data: bytes) -> tuple[bytes, bool]:
    """What ``data`` encodes, and whether some of that is lost.

    What follows behind the end (a mailing list's footer) is passed over, missing padding is
    forgiven, and what is told to be encoded and is plain text comes back as it is. Empty where
    nothing can be told apart from nonsense.
    """
    letters = data.translate(None, _BLANKS)
    whole = _strict(letters)
    if whole is not None and not len(letters) % _GROUP:
        return whole, False
    lines = [line for line in (one.strip(_BLANKS) for one in data.split(b"\n")) if line]
    # Without its padding, or with a letter lost: lines of one length tell that none is, and so does
    # text, which nothing becomes by chance.
    if whole is not None and (_is_even(lines) or _is_text(whole)):
        return whole, False
    before = _before_footer(lines)
    if before is not None:
        return before, False
    if data.count(b" ") > _FEWEST_BLANKS_SHARE * len(data):
        return data, False
    good = [mended for mended in map(_mended, lines) if mended]
    if 2 * sum(map(len, good)) >= len(letters):
        spoiled = sum(1 for line in lines if _mended(line) != line.rstrip(b"="))
        return _without_halves(b"".join(_strict(line) or b"" for line in good), spoiled), True
    loose = _loose(letters)
    return (loose if loose.startswith(_MENDED_ELSEWHERE) else b""), True


def _strict(letters: bytes) -> bytes | None:
    """What whole groups encode, a letter too many at the end left out; None if there is more."""
    bare = letters.rstrip(b"=")
    bare = bare[:-1] if len(bare) % _GROUP == 1 else bare
    try:
        return binascii.a2b_base64(bare + b"=" * (-len(bare) % _GROUP), strict_mode=True)
    except binascii.Error:
        return None


def _is_even(lines: list[bytes]) -> bool:
    lengths = {len(line) for line in lines[:-1]}
    return not lengths or (len(lengths) == 1 and len(lines[-1]) <= max(lengths))


def _is_text(data: bytes) -> bool:
    try:
        return b"\0" not in data and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _before_footer(lines: list[bytes]) -> bytes | None:
    """What the lines encode before words begin; None if it does not end where they do."""
    end = next((i for i, line in enumerate(lines) if not _LINE.fullmatch(line)), 0)
    encoded = b"".join(lines[:end])
    if not encoded.endswith(b"=") and len(encoded) < _FEWEST_LETTERS:
        return None
    if any(len(line) >= _FEWEST_LETTERS and _LINE.fullmatch(line) for line in lines[end:]):
        return None
    return _strict(encoded) if len(encoded.rstrip(b"=")) % _GROUP != 1 else None


def _mended(line: bytes) -> bytes:
    """A line of whole groups with letters in the place of what is none; empty if it is not one."""
    if len(line) % _GROUP:
        return b""
    bare = line.rstrip(b"=")
    others = len(_OTHER.findall(bare))
    return _OTHER.sub(b"A", bare) if others <= _MOST_OTHER_SHARE * len(bare) else b""


def _without_halves(data: bytes, spoiled: int) -> bytes:
    """Text without the halves of letters that stand around the lines that are ``spoiled``."""
    text = _CONTROL.sub("\ufffd", data.decode("utf-8", "replace"))
    is_text = text.count("\ufffd") <= _MOST_HALVES * spoiled
    return text.encode("utf-8") if is_text else data


def _loose(letters: bytes) -> bytes:
    bare = _OTHER.sub(b"", letters)
    return _strict(bare) or b""
