"""A mailbox in one file, read message by message however large it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from indexer.parse.base import Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_LONGEST_LINE_BYTES = 1 << 20
_FROM = b"From "
# What follows the sender is a date in one of many shapes: all have a time or a year.
_FROM_LINE = re.compile(rb"^From (?:.{0,200}?\d{1,2}:\d{2}|.{0,200}\b\d{4}\b|\S{1,200}\s*$)")
_QUOTED_FROM = re.compile(rb"^>+From ")
_FIELD_LINE = re.compile(rb"^(?:[!-9;-~]{1,76}[ \t]*:|>From )")
_MESSAGE_ID = re.compile(rb"^message-id:\s*<?([^<>\s]{1,250})>?", re.I | re.M)
_HEADER_SAMPLE_BYTES = 64 * 1024


class MboxParser:
    """Reads mboxo and mboxrd: a line ``From `` after an empty one starts a message.

    ``Content-Length`` fields are not believed: they are wrong more often than a ``From `` line is.
    """

    name = "mbox"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        first, _end, rest = head.lstrip(b"\xef\xbb\xbf\r\n").partition(b"\n")
        if not _FROM_LINE.match(first) or not _FIELD_LINE.match(rest):
            return 0.0
        return _CERTAIN_SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        seen: dict[str, int] = {}
        messages = split_messages(source.file, limits.max_message_bytes)
        for number, message in enumerate(messages, start=1):
            name = _member_name(message, number, seen) if message else f"message {number}"
            if message is None:
                mib = limits.max_message_bytes // 2**20
                yield Problem(ProblemCode.TOO_LARGE, f"It is a mail of more than {mib} MB.", name)
            elif message.strip():
                yield Member(name, FileSource.from_bytes(message, name), "mail")


def split_messages(file: BinaryIO, limit_bytes: int) -> Iterator[bytes | None]:
    """The messages of a mailbox without their ``From `` lines; None for one beyond the limit.

    Of mboxrd's ``>From `` one ``>`` is taken away again.
    """
    file.seek(0)
    lines: list[bytes] = []
    size = 0
    is_started, after_blank = False, True
    line = file.readline(_LONGEST_LINE_BYTES)
    while line:
        following = b""
        if after_blank and line.startswith(_FROM) and _FROM_LINE.match(line):
            following = file.readline(_LONGEST_LINE_BYTES)
            if _FIELD_LINE.match(following) or not following.strip():
                if is_started:
                    yield _joined(lines, size, limit_bytes)
                lines, size, is_started, after_blank = [], 0, True, False
                line = following
                continue
        after_blank = line in (b"\n", b"\r\n")
        size += len(line)
        if size <= limit_bytes:
            lines.append(line[1:] if line[:1] == b">" and _QUOTED_FROM.match(line) else line)
        line = following or file.readline(_LONGEST_LINE_BYTES)
    if is_started:
        yield _joined(lines, size, limit_bytes)


def _joined(lines: list[bytes], size: int, limit_bytes: int) -> bytes | None:
    return None if size > limit_bytes else b"".join(lines)


def _member_name(message: bytes, number: int, seen: dict[str, int]) -> str:
    """The message's own id, which survives compacting the mailbox; its position if it has none."""
    header = message[:_HEADER_SAMPLE_BYTES].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    match = _MESSAGE_ID.search(header + b"\n")
    if match is None:
        return f"message {number}"
    name = match[1].decode("utf-8", "replace")
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else f"{name} ({seen[name]})"
