"""A mailbox in one file, read message by message however large it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.mail_pieces import Pieces
from indexer.types import Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from indexer.parse.base import Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_BLOCK_BYTES = 1 << 20
# What follows the sender is a date in one of many shapes: all have a time or a year.
_FROM_LINE = re.compile(rb"From (?:.{0,200}?\d{1,2}:\d{2}|.{0,200}\b\d{4}\b|\S{1,200}\s*$)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_FIELD_LINE = re.compile(rb"(?:[!-9;-~]{1,76}[ \t]*:|>From )")
_MESSAGE_ID = re.compile(rb"^message-id:\s*<?([^<>\s]{1,250})>?", re.I | re.M)
_HEADER_SAMPLE_BYTES = 64 * 1024
_LONGEST_FROM_LINE = 1_000
# Thunderbird marks what was deleted, and takes it out only when the folder is compacted. Source:
# nsMsgMessageFlags.h, Expunged.
_MOZILLA_STATUS = re.compile(rb"^X-Mozilla-Status:[ \t]*([0-9a-fA-F]{4})[ \t]*\r?$", re.M)
_EXPUNGED = 0x0008
_STATUS_WITHIN_BYTES = 4_096
_MORE_THAN_TWO_LINES = 2 * _LONGEST_FROM_LINE
_TELL_EVERY_BYTES = 32 << 20


class MboxParser:
    """Reads mboxo and mboxrd: a line ``From `` after an empty one starts a message.

    ``Content-Length`` fields are not believed: they are wrong more often than a ``From `` line is.
    What was deleted in Thunderbird is left out, though it is still in the file.
    """

    name = "mbox"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        first, _end, rest = head.lstrip(b"\xef\xbb\xbf\r\n").partition(b"\n")
        if not _FROM_LINE.match(first) or not _FIELD_LINE.match(rest):
            return 0.0
        return _CERTAIN_SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        seen: dict[int, int] = {}
        pieces = Pieces(limits.max_message_bytes)
        number = 0
        for message in split_messages(source.file, limits.max_message_bytes):
            if isinstance(message, int):
                yield Progress("reading", message, source.size_bytes)
                continue
            number += 1
            name = _member_name(message, number, seen) if message else f"message {number}"
            if message is None:
                mib = limits.max_message_bytes // 2**20
                yield Problem(ProblemCode.TOO_LARGE, f"It is a mail of more than {mib} MB.", name)
            elif message.strip() and not _is_deleted(message):
                whole = pieces.take(name, message.removesuffix(b"\n"))  # it parts mails
                if whole != b"":
                    yield _mail(name, message if whole is None else whole)
        for piece in pieces.left_over():
            yield _mail(piece.name, piece.message)


def _is_deleted(message: bytes) -> bool:
    match = _MOZILLA_STATUS.search(message, 0, _STATUS_WITHIN_BYTES)
    return match is not None and bool(int(match[1], 16) & _EXPUNGED)


def _mail(name: str, message: bytes) -> Member:
    return Member(name, FileSource.from_bytes(message, name), "mail")


def split_messages(
    file: BinaryIO, limit_bytes: int, block_bytes: int = _BLOCK_BYTES
) -> Iterator[bytes | int | None]:
    """The messages of a mailbox without their ``From `` lines; None for one beyond the limit.

    Of mboxrd's ``>From `` one ``>`` is taken away again. Now and then an int comes between: the
    bytes read so far. Memory stays at one message and a block, whatever the mailbox's size.
    """
    splitter = _Splitter(limit_bytes)
    file.seek(0)
    done, told = 0, 0
    while block := file.read(block_bytes):
        done += len(block)
        yield from splitter.feed(block)
        if done - told >= _TELL_EVERY_BYTES:
            told = done
            yield done
    yield from splitter.finish()


class _Splitter:
    """Cuts a stream of blocks where messages begin."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        # A line end in front, so that the first line is looked at like all others.
        self._window = bytearray(b"\n\n")
        self._before = b""
        self._message = bytearray()
        self._size = 0
        self._is_started = False

    def feed(self, block: bytes) -> Iterator[bytes | None]:
        """Take in a block; the messages that end in it come out."""
        self._window += block
        yield from self._cut(is_last=False)

    def finish(self) -> Iterator[bytes | None]:
        """The last message."""
        yield from self._cut(is_last=True)
        if self._is_started:
            self._keep_range(0, len(self._window))
            yield self._taken()

    def _cut(self, *, is_last: bool) -> Iterator[bytes | None]:
        window = self._window
        # A line and the one below it must be there as a whole to be judged.
        end = len(window) if is_last else len(window) - _MORE_THAN_TWO_LINES
        position, kept = 0, 0
        found = window.find(b"\nFrom ", position)
        while 0 <= found < end:
            line_end = _line_end(window, found + 1)
            if self._is_behind_blank(found) and _starts_message(window, found, line_end):
                if self._is_started:
                    self._keep_range(kept, found + 1)
                    yield self._taken()
                self._is_started = True
                kept = min(line_end + 1, len(window))
            position = found + 1
            found = window.find(b"\nFrom ", position)
        if not is_last:
            self._advance(kept, max(kept, min(end, len(window))))
        elif kept:
            del window[:kept]

    def _advance(self, kept: int, upto: int) -> None:
        """Put what is certainly part of the message aside, and keep the rest for the next block."""
        if self._is_started:
            self._keep_range(kept, upto)
        # Whether the line above is empty must still be seen.
        self._before = (self._before + self._window[max(0, upto - 2) : upto])[-2:]
        del self._window[:upto]

    def _is_behind_blank(self, found: int) -> bool:
        """Whether the line that ends at ``found`` is empty."""
        above = (self._before + self._window[max(0, found - 2) : found])[-2:]
        return above.endswith(b"\n") or above == b"\n\r"

    def _keep_range(self, start: int, end: int) -> None:
        self._size += end - start
        if self._size <= self._limit:
            self._message += self._window[start:end]

    def _taken(self) -> bytes | None:
        message = bytes(self._message) if self._size <= self._limit else None
        self._message, self._size = bytearray(), 0
        if message is None or b">From " not in message:
            return message
        return _QUOTED_FROM.sub(rb"\1", message)


def _line_end(window: bytearray, start: int) -> int:
    end = window.find(b"\n", start, start + _LONGEST_FROM_LINE)
    return end if end >= 0 else min(len(window), start + _LONGEST_FROM_LINE)


def _starts_message(window: bytearray, found: int, line_end: int) -> bool:
    """Whether the ``From `` line behind the line end at ``found`` starts a message."""
    if not _FROM_LINE.match(bytes(window[found + 1 : line_end])):
        return False
    below = bytes(window[line_end + 1 : line_end + 1 + 100])
    return _FIELD_LINE.match(below) is not None or not below.split(b"\n", 1)[0].strip()


def _member_name(message: bytes, number: int, seen: dict[int, int]) -> str:
    """The message's own id, which survives compacting the mailbox; its position if it has none."""
    header = message[:_HEADER_SAMPLE_BYTES].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    match = _MESSAGE_ID.search(header + b"\n")
    if match is None:
        return f"message {number}"
    name = match[1].decode("utf-8", "replace")
    key = hash(name)
    seen[key] = seen.get(key, 0) + 1
    return name if seen[key] == 1 else f"{name} ({seen[key]})"
