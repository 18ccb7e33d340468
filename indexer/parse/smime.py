"""What an opaque S/MIME part holds (RFC 8551, RFC 5652): signed content can be read, secret cannot.

Only the outer structure is walked; signatures are not checked, since nothing is decided by them.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from enum import StrEnum

_SIGNED = bytes.fromhex("2a864886f70d010702")
_COMPRESSED = bytes.fromhex("2a864886f70d0109100109")
_SECRET = frozenset(
    bytes.fromhex(oid)
    for oid in ("2a864886f70d010703", "2a864886f70d010706", "2a864886f70d010910010117")
)
_OCTETS, _OCTETS_IN_PIECES, _FIRST_CHOICE = 0x04, 0x24, 0xA0
_DEEPEST = 12
_MOST_PIECES = 200_000


class Envelope(StrEnum):
    """What kind of S/MIME part it is."""

    READABLE = "readable"
    ENCRYPTED = "encrypted"
    EMPTY = "empty"  # certificates alone
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class _Value:
    """One BER value: its tag, and where its content lies."""

    tag: int
    start: int
    end: int
    after: int


def open_envelope(data: bytes, limit_bytes: int) -> tuple[Envelope, bytes]:
    """What kind of part it is, and the MIME entity in it if that can be read.

    Args:
        limit_bytes: Compressed content is unpacked no further.
    """
    if not data.strip():
        return Envelope.EMPTY, b""
    try:
        return _open(data, limit_bytes)
    except (ValueError, zlib.error):
        return Envelope.DAMAGED, b""


def _open(data: bytes, limit_bytes: int) -> tuple[Envelope, bytes]:
    outer = _read(data, 0, len(data))
    kind, explicit = _children(data, outer, 2)
    name = data[kind.start : kind.end]
    if name in _SECRET:
        return Envelope.ENCRYPTED, b""
    if name not in (_SIGNED, _COMPRESSED):
        return Envelope.DAMAGED, b""
    (content,) = _children(data, explicit, 1)
    encapsulated = _children(data, content, 3)[2]
    inner = _children(data, encapsulated, 2)
    if len(inner) < 2 or inner[1].tag != _FIRST_CHOICE:
        return Envelope.EMPTY, b""
    octets = _octets(data, _children(data, inner[1], 1)[0])
    if name == _COMPRESSED:
        octets = zlib.decompressobj().decompress(octets, limit_bytes)
    return Envelope.READABLE if octets else Envelope.EMPTY, octets


def _read(data: bytes, at: int, end: int, depth: int = 0) -> _Value:
    """The value at ``at``. Raises ValueError if it does not fit into ``end``."""
    if at + 2 > end or depth > _DEEPEST or data[at] & 0x1F == 0x1F:
        raise ValueError("no value")
    tag, length, start = data[at], data[at + 1], at + 2
    if length == 0x80:
        position = start
        while data[position : position + 2] != b"\0\0":
            position = _read(data, position, end, depth + 1).after
        return _Value(tag, start, position, position + 2)
    if length > 0x80:
        count = length & 0x7F
        length = int.from_bytes(data[start : start + count], "big")
        start += count
    if start > end or length > end - start:
        raise ValueError("a value beyond the end")
    return _Value(tag, start, start + length, start + length)


def _children(data: bytes, parent: _Value, most: int) -> list[_Value]:
    found: list[_Value] = []
    at = parent.start
    while at < parent.end and len(found) < most:
        found.append(_read(data, at, parent.end))
        at = found[-1].after
    if not found:
        raise ValueError("an empty value")
    return found


def _octets(data: bytes, value: _Value) -> bytes:
    """An octet string, which may come in pieces."""
    if value.tag == _OCTETS:
        return data[value.start : value.end]
    if value.tag != _OCTETS_IN_PIECES:
        raise ValueError("not octets")
    return b"".join(_octets_of_piece(data, piece) for piece in _children(data, value, _MOST_PIECES))


def _octets_of_piece(data: bytes, piece: _Value) -> bytes:
    if piece.tag != _OCTETS:
        raise ValueError("pieces in pieces")
    return data[piece.start : piece.end]
