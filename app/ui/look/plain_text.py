"""Other people's text on its way to the screen: as characters, never as markup."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

_SURROGATES = {code: "\ufffd" for code in range(0xD800, 0xE000)}
_ODD = {0x0000: "\ufffd", 0x000B: "\n", 0x000C: "\n", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
_TABLE = {**_SURROGATES, **_ODD}


def displayable(text: str) -> str:
    """The text with what Qt would trip over replaced, every offset staying what it was."""
    return text.replace("\r\n", " \n").replace("\r", "\n").translate(_TABLE)


def utf16_index(text: str, index: int) -> int:
    """Where code point ``index`` of ``text`` begins as Qt counts, in UTF-16 units."""
    return index + sum(1 for char in text[:index] if ord(char) > 0xFFFF)


def code_point_index(text: str, unit: int) -> int:
    """The code point of ``text`` that UTF-16 unit ``unit`` belongs to: ``utf16_index`` undone."""
    if text.isascii():
        return unit
    seen = 0
    for place, char in enumerate(text):
        seen += 2 if ord(char) > 0xFFFF else 1
        if seen > unit:
            return place
    return len(text)


def one_line(text: str) -> str:
    """The text on one line, for a title or a row; direction overrides cannot disguise it."""
    kept = (" " if unicodedata.category(char) == "Cc" else char for char in displayable(text))
    return " ".join("".join(char for char in kept if char not in _OVERRIDES).split())


_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def quoted(text: str) -> str:
    """Other people's words between the quotation marks of the person's own language."""
    return QCoreApplication.translate("Quotation", "“{text}”").replace("{text}", text)


def without_markdown(text: str) -> str:
    """A note's text for a row or a card: headings, emphasis and tables without their signs."""
    return without_emphasis(_SIGNS.sub(" ", text))


def without_emphasis(text: str) -> str:
    """The text without the signs around what is set off, everything else staying."""
    return _EMPHASIS.sub(r"\2", text)


_SIGNS = re.compile(
    r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S)|(?:[-*_]\s*){3,}$|\|?[\s:|-]+\|[\s:|-]*$)|\|",
    re.MULTILINE,
)
_EMPHASIS = re.compile(r"(\*\*|__|(?<!\w)[*_](?=\S))(.+?)(?<=\S)\1")


def shown_path(path: str, home: str) -> str:
    """A path for people: their own folder as ~."""
    text = one_line(path)
    if home and text.startswith(home + "/"):
        return "~" + text[len(home) :]
    return text


def shown_folder(path: str, home: str) -> str:
    """The last two folders that hold a file."""
    parent = PurePath(shown_path(path, home)).parent
    parts = parent.parts
    return str(parent) if len(parts) <= 3 else "…/" + "/".join(parts[-2:])


def shown_moment(moment: str | None) -> str:
    """``shown_date`` with the time of day here, where that is known."""
    parsed = QDateTime.fromString(moment or "", Qt.DateFormat.ISODate).toLocalTime()
    if not moment or "T" not in moment or not parsed.isValid():
        return shown_date(moment)
    day = shown_date(parsed.date().toString(Qt.DateFormat.ISODate))
    time = QLocale().toString(parsed.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Dates", "{day}, {time}").format(day=day, time=time)


def shown_date(moment: str | None) -> str:
    """An ISO 8601 time as the person's own language writes dates; empty if there is none."""
    if not moment:
        return ""
    parsed = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    form = QCoreApplication.translate("Dates", "d MMM yyyy")
    return QLocale().toString(parsed.date(), form) if parsed.isValid() else ""
