"""Header fields of mails, as senders really write them."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_declared, tidy
from indexer.parse.mail_addresses import read_addresses
from indexer.parse.mime import latin, read_parameters, readable
from indexer.parse.wire import label

if TYPE_CHECKING:
    from indexer.parse.mime import Part

_LONGEST_FIELD_BYTES = 64 * 1024
_MOST_ADDRESSES = 500
_MOST_REFERENCES = 100

# RFC 2047, loosely: a question mark or a blank inside the encoded text is forgiven.
_ENCODED_WORD = re.compile(
    r"=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?((?:[^?\n]|\?(?!=))*)\?=", re.ASCII
)
_BETWEEN_WORDS = re.compile(r"[ \t\r\n]+")
_MESSAGE_ID = re.compile(r"<\s*([^<>\s]{1,500})\s*>")
_BARE_ID = re.compile(r"[^<>\s,;\"()]{1,250}@[^<>\s,;\"()]{1,250}")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_CONVERSATION_BYTES = slice(6, 22)


def raw_field(part: Part, name: str) -> str:
    """The first field called ``name``, unfolded, with bytes beyond ASCII decoded; "" if none."""
    return next(iter(raw_fields(part, name)), "")


def raw_fields(part: Part, name: str) -> list[str]:
    """All fields called ``name``, unfolded but with their encoded words as they are."""
    return [_text(value) for value in part.all_raw(name.lower())]


def text_field(part: Part, name: str) -> str:
    """A field that people read, such as the subject, decoded, on one line."""
    return label(decode_words(raw_field(part, name)))


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


def addresses(part: Part, *names: str) -> list[str]:
    """Everyone in the fields called ``names``, each as "Name <address>"."""
    people: list[str] = []
    for name in names:
        for raw in raw_fields(part, name):
            for person, address in read_addresses(raw, _MOST_ADDRESSES):
                people.append(_person(person, address))
    found = list(dict.fromkeys(person for person in people if person))
    return found[:_MOST_ADDRESSES]


def message_ids(part: Part, name: str) -> list[str]:
    """The message ids in a field, without their angle brackets, which some senders forget."""
    raw = raw_field(part, name)
    return (_MESSAGE_ID.findall(raw) or _BARE_ID.findall(raw))[:_MOST_REFERENCES]


def conversation_id(part: Part) -> str | None:
    """Outlook's name of a conversation: a part of Thread-Index ([MS-OXOMSG] 2.2.1.3)."""
    raw = re.sub(rb"[^A-Za-z0-9+/]", b"", part.raw("thread-index")[:200])
    try:
        index = binascii.a2b_base64(raw[: len(raw) // 4 * 4])
    except binascii.Error:
        return None
    return conversation_of_index(index)


def conversation_of_index(index: bytes) -> str | None:
    """The conversation in a conversation index, 32 hexadecimal digits."""
    found = index[_CONVERSATION_BYTES]
    return found.hex() if len(found) == 16 and any(found) else None


def file_name(part: Part) -> str | None:
    """What the sender calls the attachment (RFC 2231, or RFC 2047 where it must not be)."""
    disposition = read_parameters(latin(part.raw("content-disposition")))
    described = (disposition.get("filename"), part.parameters.get("name"))
    return next((name for told in described if told and (name := safe_name(told))), None)


def safe_name(told: str) -> str | None:
    """A file name as a sender gives it, decoded and without folders; None if nothing is left."""
    name = label(decode_words(told)).strip("\"'")
    return name.replace("\\", "/").rstrip("/").rpartition("/")[2].strip()[:200] or None


def disposition_of(part: Part) -> str:
    """``attachment``, ``inline`` or what else the part asks for; "" if it does not."""
    return latin(part.raw("content-disposition")[:200]).partition(";")[0].strip().lower()


def charset_of(part: Part) -> str | None:
    """The encoding that a part declares."""
    return part.parameters.get("charset") or None


def parameter_of(part: Part, name: str) -> str:
    """A parameter of the content type in lower case; "" if there is none."""
    return part.parameters.get(name, "").strip().lower()


def _person(name: str, address: str) -> str:
    # Names are decoded after the addresses are told apart: an encoded name may hold a comma.
    name, address = label(decode_words(name)).strip("\"' "), label(decode_words(address))
    if name and address and name.lower() != address.lower():
        return f"{name} <{address}>"
    return address or name


def _text(raw: bytes) -> str:
    return tidy(readable(latin(raw[:_LONGEST_FIELD_BYTES]))).strip()


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("ascii", "ignore")
    if encoding == "q":
        return _HEX.sub(lambda m: bytes([int(m[1], 16)]), data.replace(b"_", b" "))
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    try:
        return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return binascii.a2b_base64(data[: len(data) // 4 * 4])
