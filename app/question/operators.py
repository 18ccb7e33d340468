"""What is typed rather than said: ``from:ana after:2025-03 kind:mail in:Travel lang:zh roof``.

The operators have English names everywhere, and those of the other languages beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.question import periods
from app.question.spelling import composed, plain
from app.question.types import Field, KindWord, Part, Period
from app.question.vocabulary import VOCABULARIES
from indexer.types import DocumentKind, SearchFilter


class Operator(StrEnum):
    """What an operator narrows, by its English name."""

    FROM = "from"
    TO = "to"
    WITH = "with"
    AFTER = "after"
    BEFORE = "before"
    UNTIL = "until"
    ON = "on"
    KIND = "kind"
    IN = "in"
    LANGUAGE = "language"
    TAG = "tag"


# As ``plain`` spells them: in small letters, without accents. No word of one language may mean
# something else in another, or a text typed in one would change with the other.
_NAMES = {
    Operator.FROM: "from von de 来自 发件人",
    Operator.TO: "to an para 发给 收件人",
    Operator.WITH: "with mit con avec 往来",
    Operator.AFTER: "after since nach seit ab desde despues depuis apres 之后 自",
    Operator.BEFORE: "before vor antes avant 之前",
    Operator.UNTIL: "until bis hasta jusque 截至",
    Operator.ON: "on date am datum fecha el le 日期",
    Operator.KIND: "kind type art typ tipo clase genre 类型",
    Operator.IN: "in en dans 位于",
    Operator.LANGUAGE: "lang language sprache idioma langue 语言",
    Operator.TAG: "tag schlagwort etiqueta etiquette 标签",
}
_BY_NAME = {name: operator for operator, names in _NAMES.items() for name in names.split()}
_OPERATOR = re.compile(
    rf"(?<!\S)(?P<key>{'|'.join(sorted(map(re.escape, _BY_NAME), key=len, reverse=True))})[:：]"
    r'(?:["“„«](?P<quoted>[^"“”„«»]*)["”“»]|(?P<value>[^\s"“„«]\S*))'
)
_PHRASE = re.compile(r'(?<!\w)["“„«]\s*([^"“”„«»]*\w[^"“”„«»]*?)\s*["”“»](?!\w)')
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$")
_TEXTS = {Operator.FROM: "sender", Operator.TO: "recipient", Operator.WITH: "person",
          Operator.TAG: "tag"}  # fmt: skip
_FIELDS = {Operator.FROM: Field.SENDER, Operator.TO: Field.RECIPIENT,
           Operator.WITH: Field.PERSON, Operator.TAG: Field.TAG}  # fmt: skip
_DATED = (Operator.AFTER, Operator.BEFORE, Operator.UNTIL, Operator.ON)
ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Hint:
    """An operator that was not understood, and so is looked for as the words it is."""

    operator: Operator
    said: str
    value: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A text with its operators taken out.

    Attributes:
        rest: What is left, quotation marks and all.
        phrases: What stands in quotation marks there.
        hints: What looks like an operator and is none, in order.
    """

    rest: str
    filter: SearchFilter
    parts: tuple[Part, ...] = ()
    phrases: tuple[str, ...] = ()
    hints: tuple[Hint, ...] = ()


def read_operators(text: str, collections: tuple[str, ...] = ()) -> Typed:
    """What the operators in a text ask for, and what else it says.

    An operator whose value makes no sense stays in the text. Names are parts of a name, as in
    ``SearchFilter.sender``; ``in:`` takes a collection's name or a folder's. Of two operators of
    one kind the last counts.
    """
    text = composed(text)
    wanted = SearchFilter()
    parts: list[Part] = []
    hints: list[Hint] = []
    rest: list[str] = []
    position = 0
    for match in _OPERATOR.finditer(plain(text)):
        operator = _BY_NAME[match["key"]]
        value = text[slice(*match.span("value" if match["quoted"] is None else "quoted"))].strip()
        said = text[match.start() : match.end()]
        applied = _applied(wanted, operator, value, said, collections) if value else None
        if applied is None:
            hints.append(Hint(operator, said, value))
            continue
        wanted, part = applied
        parts = [one for one in parts if not _replaces(part, one)] + [part]
        rest.append(text[position : match.start()])
        position = match.end()
    rest.append(text[position:])
    left = " ".join("".join(rest).split()) if parts else text
    return Typed(left, wanted, tuple(parts), tuple(_phrases(left)), tuple(hints))


def _phrases(text: str) -> Iterator[str]:
    return (match[1] for match in _PHRASE.finditer(text))


def _replaces(new: Part, old: Part) -> bool:
    if new.field is not Field.DATE or old.field is not Field.DATE:
        return new.field is old.field
    return _open_ends(new) == _open_ends(old)


def _open_ends(part: Part) -> list[bool]:
    return [side == ".." for side in part.means.split("/")]


def _applied(
    wanted: SearchFilter,
    operator: Operator,
    value: str,
    said: str,
    collections: tuple[str, ...],
) -> tuple[SearchFilter, Part] | None:
    if operator in _TEXTS:
        changed = replace(wanted, **{_TEXTS[operator]: value})  # type: ignore[arg-type]  # names of str fields
        return changed, Part(_FIELDS[operator], said, value)
    if operator in _DATED:
        return _dated(wanted, operator, value, said)
    if operator is Operator.KIND:
        return _of_kind(wanted, value, said)
    if operator is Operator.IN:
        return _inside(wanted, value, said, collections)
    code = _language_code(value)
    return (
        None if code is None else (replace(wanted, language=code), Part(Field.LANGUAGE, said, code))
    )


def _dated(
    wanted: SearchFilter, operator: Operator, value: str, said: str
) -> tuple[SearchFilter, Part] | None:
    """``after:2025-03`` and ``until:2025-03`` count March in, ``before:2025-03`` does not."""
    period = typed_period(value)
    if period is None or period.start is None or period.end is None:
        return None
    start, end = {
        Operator.ON: (period.start, period.end),
        Operator.AFTER: (period.start, None),
        Operator.BEFORE: (None, period.start),
        Operator.UNTIL: (None, period.end),
    }[operator]
    after = wanted.after if start is None else start.isoformat()
    before = wanted.before if end is None else end.isoformat()
    return replace(wanted, after=after, before=before), Part(
        Field.DATE, said, Period(start, end).label
    )


def typed_period(value: str) -> Period | None:
    """The days of ``2025``, ``2025-03`` or ``2025-03-07``; None if there are none such."""
    match = _DATE.match(value)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if month is None:
            return periods.year(year)
        return periods.months(year, month) if day is None else periods.day(date(year, month, day))
    except (ValueError, OverflowError):
        return None


def _of_kind(wanted: SearchFilter, value: str, said: str) -> tuple[SearchFilter, Part] | None:
    word = kind_named(value)
    if word is None:
        return None
    means = ATTACHMENT if word.kind is None else str(word.kind)
    # A typed kind is the kind alone: whoever types kind:note gets attached texts too.
    attached = word.is_attachment if word.kind is None else None
    return replace(wanted, kind=word.kind, is_attachment=attached), Part(Field.KIND, said, means)


def kind_named(value: str) -> KindWord | None:
    """The kind by its own name or by a noun of any of the languages."""
    folded = plain(composed(value))
    if folded in set(DocumentKind):
        return KindWord(DocumentKind(folded))
    for vocabulary in VOCABULARIES.values():
        for pattern, word in vocabulary.kinds.items():
            if re.fullmatch(pattern, folded) and word != KindWord():
                return word
    return None


def _inside(
    wanted: SearchFilter, value: str, said: str, collections: tuple[str, ...]
) -> tuple[SearchFilter, Part]:
    name = collection_named(value, collections)
    if name is not None:
        return replace(wanted, collection=name), Part(Field.COLLECTION, said, name)
    return replace(wanted, folder=value), Part(Field.FOLDER, said, value)


def collection_named(value: str, collections: tuple[str, ...]) -> str | None:
    """The collection that is called so, as it is spelled; None if there is none."""
    folded = plain(composed(value))
    return next((one for one in collections if plain(composed(one)) == folded), None)


def _language_code(value: str) -> str | None:
    folded = plain(composed(value))
    if re.fullmatch(r"[a-z]{2}", folded):
        return folded
    for vocabulary in VOCABULARIES.values():
        for pattern, code in vocabulary.languages.items():
            if re.fullmatch(pattern, folded):
                return code
    return None


def written(operator: Operator, value: str) -> str:
    """An operator as a person would type it, in a form that ``read_operators`` understands."""
    return f'{operator}:"{value}"' if re.search(r"[\s\"“„«]", value) else f"{operator}:{value}"


def last_day(before: str) -> str:
    """The last day that a filter's ``before`` (ISO 8601 date) lets through."""
    return (date.fromisoformat(before) - timedelta(days=1)).isoformat()
