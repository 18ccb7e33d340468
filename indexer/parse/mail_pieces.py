"""Mails that were sent in pieces, each in a mail of its own, and put together (RFC 2046, 5.2.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from indexer.parse.mime import read_content_type, read_fields

_TOLD_EARLY = re.compile(rb"^content-type:\s*message/partial", re.I | re.M)
_HEADER_BYTES = 64 * 1024
_MOST_PIECES = 200
# These of the first piece belong to its own mail; the others are those of the whole.
_OF_THE_WHOLE = re.compile(r"content-.*|subject|message-id|encrypted|mime-version")


@dataclass(slots=True)
class Piece:
    """One message that holds a piece; ``name`` is what the mailbox calls it."""

    name: str
    message: bytes
    number: int
    total: int | None


@dataclass(slots=True)
class _Whole:
    pieces: dict[int, Piece] = field(default_factory=dict)

    def is_complete(self) -> bool:
        total = next((one.total for one in self.pieces.values() if one.total), None)
        return total is not None and set(self.pieces) == set(range(1, total + 1))


class Pieces:
    """Collects the pieces in one mailbox.

    Args:
        limit_bytes: So much is held of all of them.
    """

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._held = 0
        self._wholes: dict[str, _Whole] = {}

    def take(self, name: str, message: bytes) -> bytes | None:
        """The mail that is complete with this message; empty if the message was kept for later.

        None: it is no piece, or is to be read by itself.
        """
        found = _piece_of(name, message)
        if found is None:
            return None
        key, piece = found
        whole = self._wholes.setdefault(key, _Whole())
        is_new = piece.number not in whole.pieces and len(whole.pieces) < _MOST_PIECES
        if not is_new or self._held + len(message) > self._limit:
            return None
        self._held += len(message)
        whole.pieces[piece.number] = piece
        if not whole.is_complete():
            return b""
        self._held -= sum(len(one.message) for one in whole.pieces.values())
        del self._wholes[key]
        return _joined([whole.pieces[number].message for number in sorted(whole.pieces)])

    def left_over(self) -> list[Piece]:
        """The pieces of mails that never became complete."""
        return [piece for whole in self._wholes.values() for piece in whole.pieces.values()]


def _piece_of(name: str, message: bytes) -> tuple[str, Piece] | None:
    """What the piece belongs to, and the piece; None if the message is none."""
    if not _TOLD_EARLY.search(message[:_HEADER_BYTES]):
        return None
    fields, _body = read_fields(message, 0, len(message))
    told = next((value for key, value in fields if key == "content-type"), b"")
    kind, parameters = read_content_type(told, "text/plain")
    number, total = parameters.get("number", ""), parameters.get("total", "")
    key = parameters.get("id", "")
    if kind != "message/partial" or not key or not number.isdecimal() or int(number) < 1:
        return None
    count = int(total) if total.isdecimal() else None
    return key, Piece(name, message, int(number), count)


def _joined(messages: list[bytes]) -> bytes:
    """The whole mail."""
    bodies = [message[read_fields(message, 0, len(message))[1] :] for message in messages]
    outer, _body = read_fields(messages[0], 0, len(messages[0]))
    inner, start = read_fields(bodies[0], 0, len(bodies[0]))
    header = [(name, value) for name, value in outer if not _OF_THE_WHOLE.fullmatch(name)]
    header += [(name, value) for name, value in inner if _OF_THE_WHOLE.fullmatch(name)]
    lines = b"".join(name.encode("ascii") + b":" + value.rstrip() + b"\n" for name, value in header)
    return lines + b"\n" + bodies[0][start:] + b"".join(bodies[1:])
