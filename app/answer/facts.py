"""Numbers and dates as facts: what must stand in a source, however it is written there.

"5 March 2024", "05.03.2024" and "2024-03-05" say the same; so do "1.780", "1,780" and "1 780", and
"3" and "drei". Each way of writing is read in every way it can be meant: 03.05. may be in March or
in May, so it can carry both.
"""

from __future__ import annotations

import regex

from indexer.search.month_names import MONTH_NAME, NUMBER_OF_MONTH
from indexer.search.terms import fold

_GAPS = " \u00a0\u202f\u2009"
NUMBER = regex.compile(
    rf"(?<!\d)\d{{1,3}}(?:[{_GAPS}]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:'’/\-]\d+)*"
)
_DATE = regex.compile(r"(\d{1,4})([.\-/])(\d{1,2})\2(\d{1,4})")
_DAY_AND_MONTH = regex.compile(r"(\d{1,2})[./](\d{1,2})")
_GROUPED = regex.compile(rf"\d{{1,3}}([.,'’{_GAPS}])\d{{3}}(?:\1\d{{3}})*(?:[.,]\d+)?")
_DECIMAL = regex.compile(r"\d+[.,]\d+")
_TIME = regex.compile(r"(\d{1,2}):(\d{2})")
_NOT_DIGIT = regex.compile(r"\D+")

MONTH_OF = {name: f"m{number}" for name, number in NUMBER_OF_MONTH.items()}
"""The names of months in folded letters, as "m1" to "m12"."""
_NAMED_MONTH = regex.compile(
    rf"(?:\d(?:st|nd|rd|th|er)?[. ]*(?:of |de )?(?P<name>{MONTH_NAME})\b"
    rf"|\b(?P<name>{MONTH_NAME})\.? (?:de |del |of )?\d)",
)
_HAN_MONTH = regex.compile(r"(\d{1,2}) *月")
_VALUE_OF = {
    word: str(value)
    for words in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
        "zero un deux trois quatre cinq six sept huit neuf dix onze douze",
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    )
    for value, word in enumerate(words.split())
} | {"una": "1", "ein": "1", "eine": "1", "une": "1"}  # fmt: skip
_VALUE_OF |= {
    word: str(10 * tens)
    for words in (
        "twenty thirty forty fifty sixty seventy eighty ninety hundred",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
        "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert",
        "vingt trente quarante cinquante soixante",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    )
    for tens, word in enumerate(words.split(), 2)
}
_HAN_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
HAN_NUMBER = regex.compile(
    r"[一二三四五六七八九两]?十[一二三四五六七八九]?|[零一二三四五六七八九两]"
)
_WORD = regex.compile(r"[a-z]{2,}")

Fact = frozenset[str]
"""A number, a time or a date in each of its readings; the parts of a reading are joined by +."""


def facts(text: str) -> list[Fact]:
    """What ``text`` states in figures, and the months it names beside a figure."""
    folded = readable(text)
    found = [frozenset(_readings(match[0])) for match in NUMBER.finditer(folded)]
    return found + [frozenset({month}) for month in _months_beside_figures(folded)]


def holdings(text: str) -> set[str]:
    """Everything that ``text`` can carry: numbers in all their readings and parts, months."""
    folded = readable(text)
    held: set[str] = set(_months_beside_figures(folded))
    for match in NUMBER.finditer(folded):
        held.update(part for reading in _readings(match[0]) for part in reading.split("+"))
    for word in _WORD.findall(folded):
        held.update(value for value in (MONTH_OF.get(word), _VALUE_OF.get(word)) if value)
    return held | {han_value(match[0]) for match in HAN_NUMBER.finditer(text)}


def stands(fact: Fact, held: set[str]) -> bool:
    """Whether one of the fact's readings is among the holdings, with all of its parts."""
    return any(all(part in held for part in reading.split("+")) for reading in fact)


def is_figure(term: str) -> bool:
    """Whether a search term is a number or the name of a month: told as a fact, not as a word."""
    return term in MONTH_OF or any(char.isdigit() for char in term)


def _readings(number: str) -> set[str]:
    if date := _DATE.fullmatch(number):
        return _date_readings(date[1], date[3], date[4]) | {_parts(number)}
    found = set()
    if short := _DAY_AND_MONTH.fullmatch(number):
        found = _day_readings(short[1], short[2])
    if _GROUPED.fullmatch(number):
        whole, part = (number, "") if _is_whole(number) else regex.split(r"[.,](?=\d+$)", number)
        found.add(_decimal(_NOT_DIGIT.sub("", whole), part))
    if _DECIMAL.fullmatch(number):
        whole, part = regex.split("[.,]", number)
        found.add(_decimal(whole, part))
    if time := _TIME.fullmatch(number):
        found |= {f"{_bare(time[1])}:{time[2]}"} | ({_bare(time[1])} if time[2] == "00" else set())
    return found or {_parts(number)}


def _is_whole(grouped: str) -> bool:
    """Whether the last mark groups thousands like the others, rather than beginning a fraction."""
    marks = _NOT_DIGIT.findall(grouped)
    return len(set(marks)) == 1 and len(_NOT_DIGIT.split(grouped)[-1]) == 3


def _date_readings(first: str, middle: str, last: str) -> set[str]:
    if len(first) == 4:
        return {f"{first}+{day}" for day in _day_readings(last, middle)}
    years = {_bare(last), f"20{last}"} if len(last) == 2 else {_bare(last)}
    return {f"{year}+{day}" for year in years for day in _day_readings(first, middle)}


def _day_readings(first: str, second: str) -> set[str]:
    pairs = ((int(first), int(second)), (int(second), int(first)))
    return {f"{day}+m{month}" for day, month in pairs if 1 <= day <= 31 and 1 <= month <= 12}


def _decimal(whole: str, part: str) -> str:
    part = part.rstrip("0")
    return _bare(whole) + (f".{part}" if part else "")


def _parts(number: str) -> str:
    return "+".join(_bare(part) for part in _NOT_DIGIT.split(number) if part)


def _bare(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _months_beside_figures(folded: str) -> list[str]:
    named = [MONTH_OF[match["name"]] for match in _NAMED_MONTH.finditer(folded)]
    return named + [f"m{match[1]}" for match in _HAN_MONTH.finditer(folded)]


def han_value(number: str) -> str:
    """The value of a number below a hundred in Han characters."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return str(_HAN_DIGITS[ones])
    return str(10 * (_HAN_DIGITS[tens] if tens else 1) + (_HAN_DIGITS[ones] if ones else 0))


def readable(text: str) -> str:
    """Folded letters and digits, with numbers left as they are written."""
    return "".join(part if part[:1].isdigit() else fold(part) for part in _PARTS.findall(text))


_PARTS = regex.compile(r"\d[\d.,:'’/\-\u00a0\u202f\u2009 ]*|\D+")
