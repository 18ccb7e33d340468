"""Outlook's properties of messages, recipients and attachments ([MS-OXPROPS], [MS-OXCDATA])."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_declared, tidy
from indexer.parse.dates import iso_from_mail
from indexer.parse.letter import Body, Letter
from indexer.parse.mail_body import html_body, page_markup, plain_body
from indexer.parse.mail_headers import (
    addresses,
    conversation_of_index,
    decode_words,
    message_ids,
    raw_field,
    safe_name,
)
from indexer.parse.mime import PartBudget, read_message
from indexer.parse.outlook.rtf import code_page_name, decompress, read_rtf
from indexer.parse.wire import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from indexer.parse.mime import Part

Value = str | bytes | int | None
Properties = Mapping[int, Value]


class Tag(IntEnum):
    """Identifiers of the properties that are read, without their types."""

    MESSAGE_CLASS = 0x001A
    SUBJECT = 0x0037
    SUBMIT_TIME = 0x0039
    SENT_REPRESENTING_NAME = 0x0042
    SENT_REPRESENTING_ADDRESS = 0x0065
    CONVERSATION_INDEX = 0x0071
    TRANSPORT_HEADERS = 0x007D
    RECIPIENT_TYPE = 0x0C15
    SENDER_NAME = 0x0C1A
    SENDER_ADDRESS = 0x0C1F
    DISPLAY_BCC = 0x0E02
    DISPLAY_CC = 0x0E03
    DISPLAY_TO = 0x0E04
    DELIVERY_TIME = 0x0E06
    BODY = 0x1000
    RTF_COMPRESSED = 0x1009
    HTML = 0x1013
    MESSAGE_ID = 0x1035
    REFERENCES = 0x1039
    IN_REPLY_TO = 0x1042
    DISPLAY_NAME = 0x3001
    EMAIL_ADDRESS = 0x3003
    CREATION_TIME = 0x3007
    ATTACH_DATA = 0x3701
    ATTACH_FILENAME = 0x3704
    ATTACH_METHOD = 0x3705
    ATTACH_LONG_FILENAME = 0x3707
    ATTACH_MIME_TAG = 0x370E
    ATTACH_CONTENT_ID = 0x3712
    ATTACH_FLAGS = 0x3714
    SMTP_ADDRESS = 0x39FE
    GIVEN_NAME = 0x3A06
    BUSINESS_PHONE = 0x3A08
    HOME_PHONE = 0x3A09
    SURNAME = 0x3A11
    COMPANY = 0x3A16
    JOB_TITLE = 0x3A17
    DEPARTMENT = 0x3A18
    BUSINESS_PHONE_2 = 0x3A1B
    MOBILE_PHONE = 0x3A1C
    BUSINESS_FAX = 0x3A24
    WEDDING_ANNIVERSARY = 0x3A41
    BIRTHDAY = 0x3A42
    SPOUSE = 0x3A48
    NICKNAME = 0x3A4F
    BUSINESS_PAGE = 0x3A51
    INTERNET_CODE_PAGE = 0x3FDE
    MESSAGE_CODE_PAGE = 0x3FFD
    SENDER_SMTP = 0x5D01
    SENT_REPRESENTING_SMTP = 0x5D02
    ATTACH_HIDDEN = 0x7FFE


class Kind(IntEnum):
    """Types of properties ([MS-OXCDATA] 2.11.1)."""

    INTEGER16 = 0x0002
    INTEGER32 = 0x0003
    FLOAT = 0x0004
    DOUBLE = 0x0005
    CURRENCY = 0x0006
    APPLICATION_TIME = 0x0007
    ERROR = 0x000A
    BOOLEAN = 0x000B
    OBJECT = 0x000D
    INTEGER64 = 0x0014
    STRING8 = 0x001E
    STRING = 0x001F
    TIME = 0x0040
    GUID = 0x0048
    BINARY = 0x0102


MULTIPLE = 0x1000
_TO, _CC, _BCC = 1, 2, 3
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_RENDERED_IN_BODY = 4
_DEFAULT_CODE_PAGE = "cp1252"


def time_of(ticks: int) -> str | None:
    """ISO 8601, UTC, of a count of 100 ns since 1601; None if that is no date."""
    if ticks <= 0:
        return None
    try:
        moment = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
    return moment.isoformat(timespec="seconds")


def fixed_value(kind: int, raw: bytes) -> Value:
    """The value of a property of fixed size, from its eight (or fewer) bytes."""
    data = raw.ljust(8, b"\0")
    if kind == Kind.TIME:
        return time_of(struct.unpack_from("<q", data)[0])
    if kind == Kind.INTEGER16:
        return int(struct.unpack_from("<h", data)[0])
    if kind == Kind.INTEGER32:
        return int(struct.unpack_from("<i", data)[0])
    if kind == Kind.BOOLEAN:
        return int(data[0] != 0)
    return None


def string_value(raw: bytes, kind: int, code_page: str) -> str:
    """The text of a string property."""
    if kind == Kind.STRING:
        return tidy(raw.decode("utf-16-le", "replace").rstrip("\0"))
    return decode_declared(raw.rstrip(b"\0"), code_page)


def code_page_of(properties: Properties) -> str:
    """In which encoding the strings that are not Unicode are."""
    for tag in (Tag.MESSAGE_CODE_PAGE, Tag.INTERNET_CODE_PAGE):
        number = properties.get(tag)
        if isinstance(number, int) and number > 0:
            return code_page_name(number)
    return _DEFAULT_CODE_PAGE


def text_of(properties: Properties, *tags: int) -> str:
    """The first of these that is text and not blank, on one line."""
    for tag in tags:
        value = properties.get(tag)
        if isinstance(value, str) and value.strip():
            return label(value)
    return ""


def letter_of(properties: Properties, recipients: Sequence[Properties]) -> Letter:
    """The message with these properties, without its attachments.

    What the mail's own header says of people and dates is more exact than what Outlook made of
    it, so it counts first where Outlook kept it.
    """
    header = _header(properties)
    submitted = text_of(properties, Tag.SUBMIT_TIME, Tag.DELIVERY_TIME, Tag.CREATION_TIME)
    written = raw_field(header, "Date")
    date = iso_from_mail(written)
    to, cc, bcc = (
        tuple(addresses(header, name)) or _recipients(properties, recipients, kind)
        for name, kind in (("To", _TO), ("Cc", _CC), ("Bcc", _BCC))
    )
    index = properties.get(Tag.CONVERSATION_INDEX)
    return Letter(
        subject=label(decode_words(text_of(properties, Tag.SUBJECT).lstrip("\x01"))),
        sender=next(iter(addresses(header, "From")), None) or _sender(properties),
        to=to,
        cc=cc,
        bcc=bcc,
        date=date or submitted or None,
        shown_date=written if date else _shown(submitted),
        message_id=next(iter(_ids(properties, Tag.MESSAGE_ID, header, "Message-ID")), None),
        in_reply_to=next(iter(_ids(properties, Tag.IN_REPLY_TO, header, "In-Reply-To")), None),
        references=tuple(_ids(properties, Tag.REFERENCES, header, "References")),
        conversation=conversation_of_index(index) if isinstance(index, bytes) else None,
        bodies=_bodies(properties),
    )


def attachment_name(properties: Properties, number: int) -> str:
    """What to call an attachment."""
    told = text_of(properties, Tag.ATTACH_LONG_FILENAME, Tag.ATTACH_FILENAME, Tag.DISPLAY_NAME)
    return safe_name(told) or f"attachment {number}"


def is_part_of_page(properties: Properties) -> bool:
    """Whether it is a picture that the body shows, not something that was attached."""
    is_picture = text_of(properties, Tag.ATTACH_MIME_TAG).lower().startswith("image/")
    flags = properties.get(Tag.ATTACH_FLAGS)
    is_rendered = isinstance(flags, int) and bool(flags & _RENDERED_IN_BODY)
    return bool(properties.get(Tag.ATTACH_HIDDEN)) or (
        is_picture and is_rendered and bool(properties.get(Tag.ATTACH_CONTENT_ID))
    )


def _header(properties: Properties) -> Part:
    raw = properties.get(Tag.TRANSPORT_HEADERS)
    text = raw if isinstance(raw, str) else ""
    return read_message(text.encode("utf-8", "replace").lstrip(), PartBudget(parts=0))


def _ids(properties: Properties, tag: Tag, header: Part, name: str) -> list[str]:
    value = properties.get(tag)
    if not isinstance(value, str) or not value.strip():
        return message_ids(header, name)
    field = f"{name}: {' '.join(value.split())}\n\n".encode("utf-8", "replace")
    return message_ids(read_message(field, PartBudget(parts=0)), name)


def _sender(properties: Properties) -> str | None:
    on_behalf = _person(
        text_of(properties, Tag.SENT_REPRESENTING_NAME),
        text_of(properties, Tag.SENT_REPRESENTING_SMTP, Tag.SENT_REPRESENTING_ADDRESS),
    )
    own = _person(
        text_of(properties, Tag.SENDER_NAME),
        text_of(properties, Tag.SENDER_SMTP, Tag.SENDER_ADDRESS),
    )
    return on_behalf or own or None


def _recipients(
    properties: Properties, recipients: Sequence[Properties], kind: int
) -> tuple[str, ...]:
    found = [
        _person(text_of(one, Tag.DISPLAY_NAME), text_of(one, Tag.SMTP_ADDRESS, Tag.EMAIL_ADDRESS))
        for one in recipients
        if one.get(Tag.RECIPIENT_TYPE, _TO) == kind
    ]
    if recipients:
        return tuple(dict.fromkeys(person for person in found if person))
    shown = {_TO: Tag.DISPLAY_TO, _CC: Tag.DISPLAY_CC, _BCC: Tag.DISPLAY_BCC}[kind]
    names = (name.strip(" '\"\0") for name in text_of(properties, shown).split(";"))
    return tuple(name for name in names if name)


def _person(name: str, address: str) -> str:
    name = name.strip("'\" ")
    if "@" not in address:
        return name  # Exchange's own names for its users tell a person nothing
    if not name or name.lower() == address.lower():
        return address
    return f"{name} <{address}>"


def _shown(date: str) -> str:
    return format_datetime(datetime.fromisoformat(date)) if date else ""


def _bodies(properties: Properties) -> list[Body]:
    """The text; else the page; else what the RTF holds."""
    plain = properties.get(Tag.BODY)
    if isinstance(plain, str) and plain.strip():
        return [plain_body(plain)]
    page = properties.get(Tag.HTML)
    if isinstance(page, str) and page.strip():
        return [html_body(page)]
    if isinstance(page, bytes) and page.strip():
        number = properties.get(Tag.INTERNET_CODE_PAGE)
        charset = code_page_name(number) if isinstance(number, int) and number > 0 else None
        return [html_body(page_markup(page, charset))]
    packed = properties.get(Tag.RTF_COMPRESSED)
    if isinstance(packed, bytes):
        return _rtf_bodies(packed)
    return []


def _rtf_bodies(packed: bytes) -> list[Body]:
    try:
        found = read_rtf(decompress(packed))
    except ValueError:
        return []
    text = tidy(found.text)
    body = html_body(text) if found.is_html else plain_body(text)
    return [body] if body.text.strip() else []
