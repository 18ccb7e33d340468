"""Mails: one document for the message, and a member for everything attached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_mail
from indexer.parse.letter import Letter
from indexer.parse.mail_headers import (
    addresses,
    conversation_id,
    message_ids,
    raw_field,
    raw_fields,
    text_field,
)
from indexer.parse.mail_parts import PartSorter
from indexer.parse.mime import PartBudget, read_message
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem
    from indexer.parse.mime import Part

_CERTAIN_SCORE = 0.8
_LIKELY_SCORE = 0.7
_NAMED_SCORE = 0.2
_ENDINGS = (".eml", ".emlx", ".mail", ".msg", ".email", ".rfc822", ".mht", ".mhtml")
_PAGE_ENDINGS = (".mht", ".mhtml")
# Maildir's names with their flags, MH's numbers, and names without an ending.
_MAILDIR_NAME = re.compile(r"(?:[:;!]2,[A-Za-z]*|^[^.]*|^\d+\.\w+\.[^/]*|\.\d*)$")
_FIELD_LINE = re.compile(r"^([!-9;-~]{1,76})[ \t]*:")
# Apple Mail writes the message's length above it, and a property list below.
_LENGTH_LINE = re.compile(rb"\s*(\d{1,12})[ \t]*\r?\n(?=[!-9;-~]{1,76}:)")
# Its flags: the second bit says that the mail was deleted.
_APPLE_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(\d{1,20})</integer>")
_APPLE_DELETED = 1 << 1
_SAVED_BY = "saved by"
_ENVELOPE_LINE = re.compile(rb">?From [^\r\n]*\r?\n")
# fmt: off
_STRONG = frozenset((
    "received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature",
    "x-mailer", "x-original-to", "authentication-results", "in-reply-to", "references", "list-id",
    "envelope-to",
))
_USUAL = frozenset((
    "from", "to", "cc", "bcc", "subject", "date", "reply-to", "sender", "content-type",
))
# fmt: on

_BLANK_LINE = re.compile(rb"\r?\n\r?\n")


class MailParser:
    """Reads one RFC 5322 message with MIME parts, however malformed."""

    name = "mail"

    def score(self, head: bytes, name: str) -> float:
        # A body may be bytes that are no text (yEnc, 8 bits of a file): the header tells.
        text = decode_head(head) or decode_head(_BLANK_LINE.split(head, 1)[0])
        if text is None:
            return 0.0
        names = _leading_fields(text)
        lower = name.lower()
        if names & _STRONG and len(names & (_STRONG | _USUAL)) >= 2:
            return _CERTAIN_SCORE
        is_named = lower.endswith(_ENDINGS)
        if (
            "from" in names
            and len(names & _USUAL) >= 2
            and (is_named or _MAILDIR_NAME.search(name))
        ):
            return _LIKELY_SCORE
        return _NAMED_SCORE if is_named else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if source.size_bytes > limits.max_message_bytes:
            mib = limits.max_message_bytes // 2**20
            raise FileProblem(ProblemCode.TOO_LARGE, f"It is a mail of more than {mib} MB.")
        data = source.read(limits.max_message_bytes)
        if _is_deleted(data):
            message = "It was deleted in the mail program, which has not cleaned up yet."
            raise FileProblem(ProblemCode.NO_TEXT, message)
        letter = read_letter(data, limits)
        letter.is_page = source.name.lower().endswith(_PAGE_ENDINGS)
        if letter.is_page and _SAVED_BY in (letter.sender or "").lower():
            letter.sender = None  # the browser
        yield letter.document(source.stem)
        yield from letter.problems
        yield from letter.attachments()


def read_letter(data: bytes, limits: Limits) -> Letter:
    """The message in ``data`` with everything in it."""
    budget = PartBudget()
    message = read_message(_bare(data), budget)
    letter = _letter_of(message)
    PartSorter(letter, budget, limits).sort(message)
    if budget.is_spent:
        letter.problems.append(
            Problem(
                ProblemCode.PARTIAL,
                "It has so many parts, or parts nested so deep, that not all of them are read.",
            )
        )
    return letter


def _is_deleted(data: bytes) -> bool:
    """Whether Apple Mail keeps the message only until it cleans up."""
    length = _LENGTH_LINE.match(data, 0, 200)
    if length is None:
        return False
    flags = _APPLE_FLAGS.search(data, length.end() + int(length[1]))
    return flags is not None and bool(int(flags[1]) & _APPLE_DELETED)


def _bare(data: bytes) -> bytes:
    """The message without what programs write above and below it."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    length = _LENGTH_LINE.match(data, 0, 200)
    if length is not None:
        return data[length.end() : length.end() + int(length[1])]
    envelope = _ENVELOPE_LINE.match(data, 0, 1000)
    return data if envelope is None else data[envelope.end() :]


def _letter_of(message: Part) -> Letter:
    """What the header tells."""
    sender = addresses(message, "From") or addresses(message, "Sender", "Return-Path")
    to, cc, bcc = (tuple(addresses(message, name)) for name in ("To", "Cc", "Bcc"))
    if not (to or cc or bcc):
        to = tuple(addresses(message, "Delivered-To", "Envelope-To", "X-Original-To"))
    return Letter(
        subject=text_field(message, "Subject"),
        sender=next(iter(sender), None),
        to=to,
        cc=cc,
        bcc=bcc,
        date=_date(message),
        shown_date=text_field(message, "Date"),
        message_id=next(iter(message_ids(message, "Message-ID")), None),
        in_reply_to=next(iter(message_ids(message, "In-Reply-To")), None),
        references=tuple(message_ids(message, "References")),
        conversation=conversation_id(message),
        list_id=text_field(message, "List-Id"),
    )


def _date(message: Part) -> str | None:
    """When it was sent; else when the last machine received it."""
    own = iso_from_mail(raw_field(message, "Date"))
    if own is not None:
        return own
    stamps = [raw_field(message, "Resent-Date"), raw_field(message, "Delivery-Date")]
    stamps = [value.rpartition(";")[2] for value in raw_fields(message, "Received")[:20]] + stamps
    return next((date for stamp in stamps if (date := iso_from_mail(stamp))), None)


def _leading_fields(text: str) -> set[str]:
    """The lower-case names of the header fields that ``text`` begins with; empty if it does not."""
    names: set[str] = set()
    for index, line in enumerate(text.lstrip("\ufeff\r\n").splitlines()[:200]):
        if not line.strip():
            break
        if line[0] in " \t" and index:
            continue
        match = _FIELD_LINE.match(line)
        if match is None:
            if index == 0 and (line.startswith(("From ", ">From ")) or line.strip().isdigit()):
                continue
            return names if len(names) >= 3 else set()
        names.add(match[1].lower())
    return names
