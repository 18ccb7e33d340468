"""Bytes of unknown encoding become text, or are recognised as not being text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

from indexer.parse.charset_guess import guess_charset, guess_wide

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ISO_2022 = (
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b$B", "iso2022_jp"),
    (b"\x1b$@", "iso2022_jp"),
)
_NULL_SAMPLE_BYTES = 4096
_ESCAPE_SAMPLE_BYTES = 24 * 1024

_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROL = bytes([*range(1, 9), *range(14, 27), *range(28, 32), 127])
_MOST_CONTROL_SHARE = 0.02

# What mail and web call an encoding, where Python's own name differs or is narrower than
# what senders mean by it. Source: WHATWG Encoding Standard, labels.
_MEANT = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "big5": "big5hkscs",
    "x-big5": "big5hkscs",
    "iso-8859-9": "windows-1254",
    "iso-8859-11": "windows-874",
    "tis-620": "windows-874",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "windows-874": "cp874",
    "x-unknown": "",
    "unknown-8bit": "",
    "default": "",
}
_TEXT_CODECS_REFUSED = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with ``\\n`` line ends and the encoding it came from."""

    text: str
    charset: str


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """The text in ``data``, or None if it is not text.

    A byte order mark decides; then valid UTF-8; then what the file declares of itself; then a
    guess from a sample.
    """
    for mark, charset in _BOMS:
        if data.startswith(mark):
            return Decoded(tidy(data[len(mark) :].decode(charset, "replace")), charset)
    sample = data[:_NULL_SAMPLE_BYTES]
    if b"\0" in sample or _is_full_of_control(sample):
        wide = _wide_without_mark(sample)
        return None if wide is None else Decoded(tidy(data.decode(wide, "replace")), wide)
    escaped = next((name for mark, name in _ISO_2022 if mark in data[:_ESCAPE_SAMPLE_BYTES]), None)
    if escaped is not None:
        return Decoded(tidy(data.decode(escaped, "replace")), escaped)
    if _is_utf8(data):
        return Decoded(tidy(data.decode("utf-8", "replace")), "utf-8")
    charset = python_charset(declared) or guess_charset(data)
    return Decoded(tidy(data.decode(charset, "replace")), charset)


def _is_utf8(data: bytes) -> bool:
    """Whether all of it is valid, a character cut off at the very end forgiven."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        is_cut_off = error.start > len(data) - 4 and error.reason == "unexpected end of data"
        return is_cut_off and not data[: error.start].isascii()
    return True


def decode_declared(data: bytes, declared: str | None) -> str:
    """The text of a mail part that says its encoding, which is believed unless it cannot be.

    Senders write "us-ascii" or "iso-8859-1" over UTF-8 so often that UTF-8 is tried first there.
    """
    charset = python_charset(declared)
    if charset in {None, "cp1252"} and not data.isascii():
        decoded = decode(data, declared)
        return decoded.text if decoded else tidy(data.decode("latin-1"))
    text = data.decode(charset or "utf-8", "replace")
    if "\ufffd" in text and charset != "utf-8":
        with_utf8 = data.decode("utf-8", "replace")
        text = with_utf8 if "\ufffd" not in with_utf8 else text
    elif "\ufffd" in text:
        text = data.decode(guess_charset(data), "replace")
    return tidy(text.removeprefix("\ufeff"))


def python_charset(declared: str | None) -> str | None:
    """Python's name for an encoding as mails and pages name it; None if there is no such one."""
    if not declared:
        return None
    label = declared.strip(" \t\r\n\"'").lower()
    label = _MEANT.get(label, label)
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    is_text = getattr(found, "_is_text_encoding", True)
    return (
        found.name if is_text and found.name.replace("-", "_") not in _TEXT_CODECS_REFUSED else None
    )


def tidy(text: str) -> str:
    """Line ends become ``\\n``; NUL and half surrogate pairs, which no text can hold, U+FFFD."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_STORABLE.sub("\ufffd", text)


def looks_like_text(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is text in some encoding."""
    return not head or decode_head(head) is not None


@lru_cache(maxsize=4)
def decode_head(head: bytes) -> str | None:
    """The beginning as text for recognising a format, cheaply: no guessing of legacy encodings.

    Remembered, because each parser asks for the same bytes in turn.
    """
    for mark, charset in _BOMS:
        if head.startswith(mark):
            return head[len(mark) :].decode(charset, "replace")
    sample = head[:_NULL_SAMPLE_BYTES]
    if b"\0" in sample or _is_full_of_control(sample):
        wide = _wide_without_mark(sample)
        return None if wide is None else head.decode(wide, "replace")
    return head.decode("utf-8", "replace")


def is_text_named(head: bytes, name: str, endings: tuple[str, ...]) -> bool:
    """Whether a file is text and ends in one of these: all there is to tell some formats by."""
    return name.lower().endswith(endings) and decode_head(head) is not None


def _is_full_of_control(sample: bytes) -> bool:
    kept = len(sample.translate(None, _CONTROL))
    return len(sample) - kept > _MOST_CONTROL_SHARE * len(sample)


def _wide_without_mark(sample: bytes) -> str | None:
    """UTF-16 without a mark: western text has a NUL in nearly every other byte.

    Other scripts have few or none, and are told by whether the characters make a text.
    """
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > 0.4 * half and even < 0.05 * half and not _is_full_of_control(sample[::2]):
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half and not _is_full_of_control(sample[1::2]):
        return "utf-16-be"
    return guess_wide(sample)
