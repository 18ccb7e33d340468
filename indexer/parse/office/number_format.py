"""Numbers as a spreadsheet shows them: its number format codes, applied.

Source: ECMA-376 part 1, 18.8.30 and 18.8.31 (numFmts). Formats that follow the reader's locale
(the short date, number 14) are written as ISO 8601 dates, which cannot be misread. Colours,
conditions and padding are left out; fractions are shown as decimals.
"""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from indexer.parse.day_names import MONTHS, WEEKDAYS

GENERAL = "General"
_ISO_DAY = "yyyy\\-mm\\-dd"

BUILT_IN = {
    0: GENERAL, 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    11: "0.00E+00", 12: GENERAL, 13: GENERAL, 14: _ISO_DAY, 15: "d\\-mmm\\-yy",
    16: "d\\-mmm", 17: "mmm\\-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: f"{_ISO_DAY} h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
    41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "0.0E+0", 49: "@",
    **dict.fromkeys((*range(27, 32), 36, *range(50, 55), *range(57, 59)), _ISO_DAY),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
}  # fmt: skip

_SECTIONS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<bracket>[^\]]*)\]|_.|\*.|'
    r"(?P<half>AM/PM|A/P|am/pm|a/p)|(?P<exponent>[Ee][+-])|"
    r"(?P<date>y+|m+|d+|h+|s+|Y+|M+|D+|H+|S+)|(?P<fraction>\.0+,*)|"
    r"(?P<digits>[0#?][0#?,]*)|(?P<other>.)",
    re.DOTALL,
)
_ELAPSED = re.compile(r"^(?:h+|m+|s+)$", re.IGNORECASE)
_CURRENCY = re.compile(r"^\$([^-]*)(?:-[0-9A-Fa-f]+)?$")
_EPOCH_1900 = datetime(1899, 12, 30)
_EPOCH_1904 = datetime(1904, 1, 1)
_LAST_SERIAL = 2_958_466
_MOST_DECIMALS = 15


class Token(NamedTuple):
    """A piece of a format: what it is, and its text."""

    kind: str
    text: str


@lru_cache(maxsize=512)
def is_date_format(code: str) -> bool:
    """Whether the format shows a number as a date, a time or a duration."""
    return any(token.kind in ("date", "elapsed") for token in _tokens(_sections(code)[0]))


def shown(value: float, code: str, *, is_1904: bool = False) -> str:
    """``value`` as the format ``code`` shows it; as a plain number where that cannot be done."""
    if not math.isfinite(value):
        return ""
    if is_date_format(code):
        return _shown_date(value, code, is_1904=is_1904) or plain(value)
    sections = _sections(code)
    section, number = _section_for(value, sections)
    tokens = _tokens(section)
    if not any(token.kind == "digits" for token in tokens):
        is_text_only = tokens and not any(_is_general(token) for token in tokens)
        return _literals(tokens) if is_text_only and "@" not in section else plain(value)
    return _shown_number(number, tokens)


def plain(value: float) -> str:
    """A number as a cell without a format shows it."""
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.10g}"


def shown_moment(moment: datetime, code: str) -> str:
    """A date as the format ``code`` shows it."""
    days = (moment.replace(tzinfo=None) - _EPOCH_1900) / timedelta(days=1)
    return shown(days, code if is_date_format(code) else _ISO_DAY)


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[str, ...]:
    return tuple(_SECTIONS.split(code[:512]))


@lru_cache(maxsize=512)
def _tokens(section: str) -> tuple[Token, ...]:
    found: list[Token] = []
    if section.strip().lower() in ("general", "standard", "@"):
        return (Token("general", section),)
    for match in _TOKEN.finditer(section):
        kind = match.lastgroup or "padding"
        text = match[kind] if match.lastgroup else ""
        if kind == "bracket":
            found += _bracket(text)
        elif kind in ("quoted", "escaped"):
            found.append(Token("literal", text))
        elif kind != "padding":
            found.append(Token(kind, text))
    # A fraction of a second belongs to the format of a time, other dots to a number.
    return tuple(found)


def _bracket(text: str) -> list[Token]:
    if _ELAPSED.match(text):
        return [Token("elapsed", text.lower())]
    currency = _CURRENCY.match(text)
    return [Token("literal", currency[1])] if currency and currency[1] else []


def _is_general(token: Token) -> bool:
    return token.kind == "general" or token.text.lower() == "general"


def _section_for(value: float, sections: tuple[str, ...]) -> tuple[str, float]:
    """The section that a value is shown by, and the number to show (its sign may be in there)."""
    if len(sections) > 1 and value < 0 and sections[1].strip():
        return sections[1], -value
    if len(sections) > 2 and value == 0 and sections[2].strip():
        return sections[2], value
    return sections[0], value


def _literals(tokens: tuple[Token, ...]) -> str:
    return "".join(token.text for token in tokens if token.kind in ("literal", "other")).strip()


def _shown_number(value: float, tokens: tuple[Token, ...]) -> str:
    """The first run of digit places is replaced by the number; the rest stays where it is."""
    places = [token for token in tokens if token.kind == "digits"]
    decimals = next((t.text.count("0") for t in tokens if t.kind == "fraction"), 0)
    decimals = min(decimals, _MOST_DECIMALS)
    if any(token.kind == "other" and token.text == "/" for token in tokens):
        return plain(round(value, 6))
    if any(token.kind == "other" and token.text == "%" for token in tokens):
        value *= 100
    first = places[0].text
    value /= 1000 ** sum(_trailing_commas(t) for t in tokens if t.kind in ("digits", "fraction"))
    if any(token.kind == "exponent" for token in tokens):
        return f"{value:.{decimals}E}"
    if not decimals and any(token.text == "." for token in tokens if token.kind == "other"):
        number = f"{value:.6f}".rstrip("0").rstrip(".")
    else:
        number = f"{abs(_rounded(value, decimals)):,.{decimals}f}"
        number = ("-" if value < 0 and number.strip("0.,") else "") + number
    if "," not in first.rstrip(","):
        number = number.replace(",", "")
    return _around(number, tokens)


def _trailing_commas(token: Token) -> int:
    """A comma behind the places stands for three of them that are not shown."""
    return len(token.text) - len(token.text.rstrip(","))


def _rounded(value: float, decimals: int) -> float:
    """Half away from zero, as spreadsheets do; Python rounds half to even."""
    shifted = abs(value) * 10**decimals
    return math.copysign(math.floor(shifted + 0.5 + 1e-9) / 10**decimals, value)


def _around(number: str, tokens: tuple[Token, ...]) -> str:
    parts, is_placed = [], False
    for token in tokens:
        if token.kind in ("digits", "fraction"):
            parts.append("" if is_placed else number)
            is_placed = True
        elif token.kind in ("literal", "other") and token.text not in (".", ","):
            parts.append(token.text)
    text = "".join(parts).strip()
    # The sign stands in front of the currency, not behind it.
    return f"-{text.replace('-', '', 1)}" if number.startswith("-") and text[0] != "-" else text


def _shown_date(value: float, code: str, *, is_1904: bool) -> str | None:
    tokens = _tokens(_sections(code)[0])
    if any(token.kind == "elapsed" for token in tokens):
        return _duration(value, tokens)
    if not 0 <= value < _LAST_SERIAL:
        return None
    days = value + 1 if not is_1904 and value < 60 and value >= 1 else value
    seconds = round(days * 86400)
    try:
        moment = (_EPOCH_1904 if is_1904 else _EPOCH_1900) + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return _spell(moment, tokens)


def _spell(moment: datetime, tokens: tuple[Token, ...]) -> str:
    has_halves = any(token.kind == "half" for token in tokens)
    dated = [index for index, token in enumerate(tokens) if token.kind == "date"]
    parts = []
    for index, token in enumerate(tokens):
        if token.kind == "date":
            at = dated.index(index)
            before = tokens[dated[at - 1]].text.lower()[0] if at else ""
            after = tokens[dated[at + 1]].text.lower()[0] if at + 1 < len(dated) else ""
            parts.append(_part(moment, token.text.lower(), before, after, has_halves=has_halves))
        elif token.kind == "half":
            parts.append("AM" if moment.hour < 12 else "PM")
        elif token.kind in ("literal", "other") and token.text not in ("@",):
            parts.append(token.text)
    return "".join(parts).strip()


def _part(moment: datetime, token: str, before: str, after: str, *, has_halves: bool) -> str:
    letter, length = token[0], len(token)
    if letter == "m" and (before == "h" or after == "s"):
        return f"{moment.minute:0{min(length, 2)}d}"
    if letter == "y":
        return f"{moment.year % 100:02d}" if length <= 2 else f"{moment.year:04d}"
    if letter == "m":
        return _named(moment.month, length, MONTHS[moment.month - 1])
    if letter == "d":
        return _named(moment.day, length, WEEKDAYS[moment.weekday()])
    hour = (moment.hour - 1) % 12 + 1 if has_halves else moment.hour
    return f"{hour if letter == 'h' else moment.second:0{min(length, 2)}d}"


def _named(number: int, length: int, name: str) -> str:
    """``d``, ``dd``, ``ddd``, ``dddd``: a number, two digits, a short name, a name."""
    if length <= 2:
        return f"{number:0{length}d}"
    return name[:3] if length == 3 else name


def _duration(value: float, tokens: tuple[Token, ...]) -> str:
    seconds = round(abs(value) * 86400)
    units = [t.text.lower()[0] for t in tokens if t.kind in ("elapsed", "date")]
    first = next(t.text[0] for t in tokens if t.kind == "elapsed")
    size = {"h": 3600, "m": 60, "s": 1}
    parts = [str(seconds // size[first])]
    left = seconds % size[first]
    for unit in units[units.index(first) + 1 :]:
        if unit not in size:
            continue
        parts.append(f"{left // size[unit]:02d}")
        left %= size[unit]
    return ("-" if value < 0 else "") + ":".join(parts)
