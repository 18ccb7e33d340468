"""The kinds of values that notes come to differ in: amounts, times, days, numbers to call."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import regex

from app.answer.facts import HAN_NUMBER, facts, han_value, readable
from app.answer.periods import periods


class Kind(StrEnum):
    """What a value is a value of."""

    MONEY = "money"
    PHONE = "phone"
    CLOCK = "clock"
    DAY = "day"
    WEEKDAY = "weekday"
    MEASURE = "measure"


_AMOUNT = r"\d[\d.,'’ \u00a0\u202f]*"
_MONEY = regex.compile(
    rf"(?:€|\$|£|\beur\b|¥) ?(?P<sum>{_AMOUNT})"
    rf"|(?P<sum>{_AMOUNT})[\u00a0\u202f]?(?:€|\$|£|(?:euros?|eur|dollars?|pounds?|francs?)\b|元|块|欧元)"
)
_PHONE = regex.compile(r"(?<![\d.,-])\+?\d(?:[ /()\u00a0-]{0,2}\d){6,14}(?![\d.,]\d)")
_CLOCK = regex.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d)(?: ?uhr| ?h\b)?(?![.:]?\d)|"
    r" ?(?:uhr|h|o['’ ]?clock|[ap]\.?m\.?)\b)"
    r"|(?P<hour>[一二三四五六七八九十]{1,3}|\d{1,2})[点點]"
)
_WEEKDAYS = (
    "mondays? montags? lunes lundis?",
    "tuesdays? dienstags? martes mardis?",
    "wednesdays? mittwochs? miercoles mercredis?",
    "thursdays? donnerstags? jueves jeudis?",
    "fridays? freitags? viernes vendredis?",
    "saturdays? samstags? sonnabends? sabados? samedis?",
    "sundays? sonntags? domingos? dimanches?",
)
_WEEKDAY = regex.compile(
    "|".join(
        rf"(?P<w{number}>\b(?:{names.replace(' ', '|')})\b|(?:星期|周|礼拜)[{han}])"
        for number, (names, han) in enumerate(
            zip(_WEEKDAYS, ("一", "二", "三", "四", "五", "六", "日天"), strict=True)
        )
    )
)
_UNITS = {
    "mg": "mg", "g": "g", "kg": "kg", "ml": "ml", "l": "l", "litros?|litres?|liters?|liter": "l",
    "mm": "mm", "cm": "cm", "km": "km", "m": "m", "m²|qm|m2": "m2", "m³|m3": "m3",
    "%|percent|prozent": "%",
    "°c|grad|grados|degres|degrees": "deg",
    "minutes?|min|minuten|minutos?|分钟": "minute", "hours?|stunden?|horas?|heures?|小时": "hour",
    "days?|tagen?|tage|dias?|jours?|天": "day", "weeks?|wochen?|semanas?|semaines?|星期|周": "week",
    "months?|monate?n?|meses|mes|mois|个月": "month",
    "years?|jahren?|jahre|anos?|ans|annees?|年": "year",
    "planches?|plates|sheets?|hojas?|blatt|张": "sheet",
}  # fmt: skip
_HAN_FIGURES = "一二三四五六七八九十两"
_MEASURE = regex.compile(
    rf"(?P<sum>{_AMOUNT}|[{_HAN_FIGURES}]+)[ \u00a0\u202f]?(?:"
    + "|".join(
        rf"(?P<u{number}>(?:{unit}){'' if regex.search(r'[^a-z?|]$', unit) else r'(?![a-z]| ?/)'})"
        for number, unit in enumerate(_UNITS)
    )
    + ")"
)
_UNIT_NAMES = tuple(_UNITS.values())

_FIGURES = regex.compile(
    r"\d+(?:[\d.,:'’/\- \u00a0\u202f]*\d)?|(?:星期|周)[一二三四五六日天]|\b(?:"
    + "|".join(names.replace(" ", "|") for names in _WEEKDAYS)
    + r"|miércoles|sábados?)\b",
    regex.IGNORECASE,
)

# What asks for a value of which kind; folded.
_ASKS = {
    Kind.PHONE: r"\b(?:phone|telephone|telefon\w*|handynummer|rufnummer|mobilnummer|telefono"
    r"|movil)\b"
    r"|\b(?:number|nummer) .*(?:call|reach|erreich)|电话|手机号",
    Kind.MONEY: r"\b(?:cost|costs|price|pay|paid|rent|fee|euros?|how much|expensive|charge\w*"
    r"|kostet\w*|kosten|preis|teuer|zahl\w*|\w*miete|wie viel|wieviel|wie hoch|beitrag|gebuhr"
    r"|cuesta\w*|costo|cuanto|precio|paga\w*|alquiler|cuota|pedia"
    r"|combien|coute\w*|prix|loyer|paye\w*|montant|tarif)\b|多少钱|价格|费用|租金|多少",
    Kind.CLOCK: r"\b(?:when|what time|wann|um wie ?viel uhr|cuando|a que hora|quand"
    r"|a quelle heure)\b"
    r"|几点|什么时候|何时",
    Kind.DAY: r"\b(?:when|what date|which date|what day|which day|dates?|wann"
    r"|welche[mnrs]? (?:tag|datum)|termin\w*"
    r"|cuando|que dia|que fechas?|fechas?|quand|quelles? dates?|quel jour)\b"
    r"|什么时候|何时|哪天|哪一天|几号|日期|几月",
    Kind.WEEKDAY: r"\b(?:when|what day|which day|wann|welche[mn]? (?:tag|wochentag)"
    r"|cuando|que dia|quand|quel(?:le)? jour|le jour)\b|星期几|周几|什么时候|哪天",
    Kind.MEASURE: r"\b(?:how (?:much|many|long|often|hot|big|far)|wie ?viele?"
    r"|wie (?:lange?|oft|hoch|gross|weit)"
    r"|cuant[oa]s?|que temperatura|combien|quelle temperature)\b|多少|多长|多久|几(?:个|张|天|克)",
}  # fmt: skip
_AT_WHAT_HOUR = regex.compile(r"\b(?:wie ?viel uhr|combien de temps|wie spat)\b")
_ASKED = {kind: regex.compile(pattern) for kind, pattern in _ASKS.items()}


def asked_kinds(question: str) -> frozenset[Kind]:
    """The kinds of values that may answer the question; none if it asks for something else."""
    folded = readable(question)
    found = frozenset(kind for kind, asks in _ASKED.items() if asks.search(folded))
    if Kind.PHONE in found:
        return frozenset({Kind.PHONE})
    return found - {Kind.MONEY, Kind.MEASURE} if _AT_WHAT_HOUR.search(folded) else found


def values(text: str, kinds: Iterable[Kind]) -> dict[str, frozenset[str]]:
    """The values of these kinds in ``text``, by kind; those of a measure by its unit."""
    folded = readable(text)
    found: dict[str, set[str]] = {}
    for kind in kinds:
        for name, value in _of_kind(kind, folded, text):
            found.setdefault(name, set()).add(value)
    return {name: frozenset(some) for name, some in found.items()}


def kind_of(name: str) -> Kind:
    """The kind under whose name, or with whose unit, ``values`` puts a value."""
    return Kind(name.split(maxsplit=1)[0])


def without_values(text: str) -> str:
    """The text with every figure and weekday taken out: what is said of them."""
    return str(_FIGURES.sub("…", text))


def _of_kind(kind: Kind, folded: str, text: str) -> Iterable[tuple[str, str]]:
    match kind:
        case Kind.MONEY:
            return [(kind, _number(one["sum"])) for one in _MONEY.finditer(folded)]
        case Kind.PHONE:
            return [(kind, regex.sub(r"\D", "", one[0])) for one in _PHONE.finditer(folded)]
        case Kind.CLOCK:
            return [(kind, _clock(one["hour"], one["minute"])) for one in _CLOCK.finditer(folded)]
        case Kind.DAY:
            days = [one for one in periods(text, 1) if one.is_day]
            return [(kind, f"{one.first:%m-%d}") for one in days]
        case Kind.WEEKDAY:
            return [(kind, one.lastgroup or "") for one in _WEEKDAY.finditer(folded)]
        case Kind.MEASURE:
            return [
                (f"{kind} {_UNIT_NAMES[int((one.lastgroup or 'u0')[1:])]}", _number(one["sum"]))
                for one in _MEASURE.finditer(folded)
            ]


def _number(written: str) -> str:
    """One spelling for "1.780,00", "1,780" and "1 780"."""
    if HAN_NUMBER.fullmatch(written):
        return han_value(written)
    readings = facts(written.strip(" .,'’"))
    found = [reading for fact in readings for reading in fact]
    # "1.780" may be read as a fraction, too; among amounts it is not.
    return str(min(found, key=lambda one: ("." in one, one), default=written.strip()))


def _clock(hour: str, minute: str | None) -> str:
    return f"{_number(hour)}:{minute or '00'}"
