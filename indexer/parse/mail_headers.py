"""Header fields of mails, as senders really write them."""

from __future__ import annotations

import binascii
import re
from email.utils import collapse_rfc2231_value, getaddresses
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_declared, tidy
from indexer.parse.wire import label

if TYPE_CHECKING:
    from email.message import Message

_LONGEST_FIELD = 64 * 1024
_MOST_ADDRESSES = 500
_MOST_REFERENCES = 100

# RFC 2047, loosely: a question mark or a blank inside the encoded text is forgiven.
_ENCODED_WORD = re.compile(
    r"=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?((?:[^?\n]|\?(?!=))*)\?=", re.ASCII
)
_BETWEEN_WORDS = re.compile(r"[ \t\r\n]+")
_FOLD = re.compile(r"\r?\n[ \t]*|\r[ \t]*")
_MESSAGE_ID = re.compile(r"<\s*([^<>\s]{1,500})\s*>")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


def raw_field(message: Message, name: str) -> str:
    """The first field called ``name``, unfolded, with bytes beyond ASCII decoded; "" if none."""
    return next(iter(raw_fields(message, name)), "")


def raw_fields(message: Message, name: str) -> list[str]:
    """All fields called ``name``, unfolded but with their encoded words as they are."""
    wanted = name.lower()
    return [_unfolded(value) for key, value in message.raw_items() if key.lower() == wanted]


def text_field(message: Message, name: str) -> str:
    """A field that people read, such as the subject, decoded, on one line."""
    return label(decode_words(raw_field(message, name)))


def decode_words(raw: str) -> str:
    """``raw`` with its RFC 2047 encoded words decoded.

    Neighbours in one encoding are joined before they are decoded: senders cut through the middle
    of characters, although they must not.
    """
    if "=?" not in raw:
        return raw
    parts: list[str] = []
    pending, pending_charset = b"", ""
    position = 0
    for match in _ENCODED_WORD.finditer(raw):
        between = raw[position : match.start()]
        position = match.end()
        charset = match[1].lower()
        follows_word = (parts or pending) and _BETWEEN_WORDS.fullmatch(between or " ")
        if pending and not (follows_word and charset == pending_charset):
            parts.append(decode_declared(pending, pending_charset))
            pending = b""
        if not follows_word:
            parts.append(between)
        pending += _word_bytes(match[2].lower(), match[3])
        pending_charset = charset
    if pending:
        parts.append(decode_declared(pending, pending_charset))
    return "".join([*parts, raw[position:]])


def addresses(message: Message, *names: str) -> list[str]:
    """Everyone in the fields called ``names``, each as "Name <address>"."""
    raw = [value[:_LONGEST_FIELD] for name in names for value in raw_fields(message, name)]
    try:
        pairs = getaddresses(raw)
    except (IndexError, ValueError, TypeError, RecursionError, AttributeError):
        pairs = []
    people = [_person(name, address) for name, address in pairs[:_MOST_ADDRESSES]]
    found = [person for person in people if person]
    return found or [text for value in raw if (text := label(decode_words(value)))]


def message_ids(message: Message, name: str) -> list[str]:
    """The message ids in a field, without their angle brackets."""
    return _MESSAGE_ID.findall(raw_field(message, name)[:_LONGEST_FIELD])[:_MOST_REFERENCES]


def file_name(part: Message) -> str | None:
    """What the sender calls the attachment (RFC 2231, or RFC 2047 where it must not be)."""
    for parameter, field in (("filename", "content-disposition"), ("name", "content-type")):
        try:
            value = part.get_param(parameter, None, field)
            text = collapse_rfc2231_value(value) if value is not None else ""
        except (ValueError, LookupError, TypeError, IndexError, AttributeError):
            continue
        name = label(decode_words(_unfolded(text))).strip("\"'")
        if name:
            return name.replace("\\", "/").rpartition("/")[2][:200] or None
    return None


def charset_of(part: Message) -> str | None:
    """The encoding that a part declares."""
    try:
        return part.get_content_charset()
    except (ValueError, LookupError, TypeError, IndexError, AttributeError):
        return None


def parameter_of(part: Message, name: str) -> str:
    """A parameter of the content type in lower case; "" if there is none."""
    try:
        value = part.get_param(name)
        return collapse_rfc2231_value(value).strip().lower() if value is not None else ""
    except (ValueError, LookupError, TypeError, IndexError, AttributeError):
        return ""


def _person(name: str, address: str) -> str:
    # Names are decoded after the addresses are told apart: an encoded name may hold a comma.
    name, address = label(decode_words(name)), label(decode_words(address))
    if name and address and name != address:
        return f"{name} <{address}>"
    return address or name


def _unfolded(value: object) -> str:
    text = _FOLD.sub(" ", str(value))[:_LONGEST_FIELD]
    if not text.isascii():
        data = text.encode("ascii", "surrogateescape") if _is_escaped(text) else text.encode()
        text = decode_declared(data, None)
    return tidy(text).strip()


def _is_escaped(text: str) -> bool:
    return all(ord(char) < 128 or 0xDC80 <= ord(char) <= 0xDCFF for char in text)


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("ascii", "ignore")
    if encoding == "q":
        return _HEX.sub(lambda m: bytes([int(m[1], 16)]), data.replace(b"_", b" "))
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    try:
        return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return binascii.a2b_base64(data[: len(data) // 4 * 4])
