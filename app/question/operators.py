"""What is typed rather than said: ``from:ana after:2025-03 kind:mail in:Travel lang:zh roof``."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from app.question import periods
from app.question.spelling import composed, plain
from app.question.types import Field, KindWord, Part, Period
from app.question.vocabulary import VOCABULARIES
from indexer.types import DocumentKind, SearchFilter

_OPERATOR = re.compile(
    r"(?<!\S)(?P<key>from|to|with|after|before|since|on|kind|type|in|lang|language|tag):"
    r'(?:"(?P<quoted>[^"]*)"|(?P<value>\S+))',
    re.IGNORECASE,
)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$")
_TEXTS = {"from": "sender", "to": "recipient", "with": "person", "tag": "tag"}
_FIELDS = {
    "from": Field.SENDER,
    "to": Field.RECIPIENT,
    "with": Field.PERSON,
    "tag": Field.TAG,
}


def parse_operators(
    text: str, collections: tuple[str, ...] = ()
) -> tuple[str, SearchFilter, tuple[Part, ...]]:
    """The text without its operators, what they ask for, and how each was understood.

    An operator whose value makes no sense stays in the text as the words it is. Names are parts
    of a name, as in ``SearchFilter.sender``; ``in:`` takes a collection's name or a folder's.
    """
    wanted = SearchFilter()
    parts: list[Part] = []
    rest: list[str] = []
    position = 0
    for match in _OPERATOR.finditer(text):
        value = match["value"] if match["quoted"] is None else match["quoted"]
        applied = _applied(wanted, match["key"].lower(), value.strip(), match[0], collections)
        if applied is None:
            continue
        wanted, part = applied
        parts.append(part)
        rest.append(text[position : match.start()])
        position = match.end()
    rest.append(text[position:])
    return " ".join("".join(rest).split()) if parts else text, wanted, tuple(parts)


def _applied(
    wanted: SearchFilter, key: str, value: str, said: str, collections: tuple[str, ...]
) -> tuple[SearchFilter, Part] | None:
    if not value:
        return None
    if key in _TEXTS:
        changed = replace(wanted, **{_TEXTS[key]: value})  # type: ignore[arg-type]  # names of str fields
        return changed, Part(_FIELDS[key], said, value)
    if key in ("after", "before", "since", "on"):
        return _dated(wanted, key, value, said)
    if key in ("kind", "type"):
        return _of_kind(wanted, value, said)
    if key == "in":
        return _inside(wanted, value, said, collections)
    code = _language_code(value)
    return (
        None if code is None else (replace(wanted, language=code), Part(Field.LANGUAGE, said, code))
    )


def _dated(
    wanted: SearchFilter, key: str, value: str, said: str
) -> tuple[SearchFilter, Part] | None:
    """``after:2025-03`` counts March in, as ``--after`` does; ``before:2025-03`` does not."""
    period = typed_period(value)
    if period is None or period.start is None or period.end is None:
        return None
    if key == "on":
        changed = replace(wanted, after=period.start.isoformat(), before=period.end.isoformat())
        return changed, Part(Field.DATE, said, period.label)
    if key == "before":
        changed = replace(wanted, before=period.start.isoformat())
        return changed, Part(Field.DATE, said, Period(None, period.start).label)
    changed = replace(wanted, after=period.start.isoformat())
    return changed, Part(Field.DATE, said, Period(period.start, None).label)


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
    means = "attachment" if word.kind is None else str(word.kind)
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
    folded = plain(composed(value))
    for name in collections:
        if plain(composed(name)) == folded:
            return replace(wanted, collection=name), Part(Field.COLLECTION, said, name)
    return replace(wanted, folder=value), Part(Field.FOLDER, said, value)


def _language_code(value: str) -> str | None:
    folded = plain(composed(value))
    if re.fullmatch(r"[a-z]{2}", folded):
        return folded
    for vocabulary in VOCABULARIES.values():
        for pattern, code in vocabulary.languages.items():
            if re.fullmatch(pattern, folded):
                return code
    return None
