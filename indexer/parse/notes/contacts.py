"""Address books (vCard 2.1, 3.0 and 4.0): each contact a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.day_names import MONTHS
from indexer.parse.notes.content_lines import (
    Component,
    ContentLine,
    read_components,
    split_values,
    unescaped,
)
from indexer.parse.notes.note_text import MemberNames, tag_pairs
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.97
_START = re.compile(r"\A[\ufeff\s]*BEGIN:VCARD\b", re.I)
_MOST_CONTACTS = 50_000
_DAY = re.compile(r"^(\d{4}|--)-?(\d{2})-?(\d{2})")
_APPLE_LABEL = re.compile(r"^_\$!<(.*)>!\$_$")
_LABELS = {
    "TEL": "Phone",
    "EMAIL": "E-mail",
    "ADR": "Address",
    "BDAY": "Birthday",
    "ANNIVERSARY": "Anniversary",
    "NICKNAME": "Nickname",
    "ORG": "Company",
    "TITLE": "Position",
    "ROLE": "Role",
    "URL": "Web page",
    "IMPP": "Messenger",
    "RELATED": "Related",
    "X-ABRELATEDNAMES": "Related",
    "X-ABDATE": "Date",
    "X-ANNIVERSARY": "Anniversary",
    "X-SPOUSE": "Spouse",
    "X-SKYPE": "Skype",
    "LANG": "Language",
}
_STRUCTURED = frozenset({"ADR", "ORG"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "X-ABDATE", "X-ANNIVERSARY"})
_KINDS = {"cell": "mobile", "home": "home", "work": "work", "fax": "fax", "spouse": "spouse",
          "child": "child", "parent": "parent", "friend": "friend"}  # fmt: skip


class ContactsParser:
    """Reads ``.vcf``; pictures and keys are left out."""

    name = "contacts"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _START.match(text) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        cards = [card for card in read_components(source, limits) if card.kind == "VCARD"]
        names = MemberNames()
        for card in cards[:_MOST_CONTACTS]:
            name = _name(card)
            member = names.unused(name) if len(cards) > 1 else None
            yield _document(card, name, member)
        if len(cards) > _MOST_CONTACTS:
            message = f"Only its first {_MOST_CONTACTS} contacts are read."
            yield Problem(ProblemCode.PARTIAL, message)


def _document(card: Component, name: str, member: str | None) -> ParsedDocument:
    lines = [name, *_lines(card, name)]
    addresses = [address for line in card.all("EMAIL") if "@" in (address := line.value.strip())]
    revised = iso_from_text(card.text("REV"))
    return ParsedDocument(
        DocumentKind.DOCUMENT,
        name,
        "\n".join(lines),
        member=member,
        metadata=(
            ("type", "contact"),
            *(("contact", f"{name} <{address}>") for address in addresses),
            *tag_pairs(split_values(card.text("CATEGORIES"), ",")),
            *([("updated", revised)] if revised else []),
        ),
    )


def _lines(card: Component, name: str) -> Iterator[str]:
    """A sentence each, with the name in it, so that each answers by itself."""
    labels = {
        line.group: _APPLE_LABEL.sub(r"\1", line.value).lower()
        for line in card.all("X-ABLABEL")
        if line.group
    }
    for line in card.lines:
        what = _LABELS.get(line.name)
        value = _value(line) if what else ""
        if value:
            kind = labels.get(line.group) or next(
                (_KINDS[one] for one in line.types if one in _KINDS), ""
            )
            yield f"{what} of {name}{f' ({kind})' if kind else ''}: {value}"
    for line in card.all("NOTE"):
        yield unescaped(line.value).strip()


def _value(line: ContentLine) -> str:
    if line.name in _STRUCTURED:
        return ", ".join(part for part in split_values(line.value, ";") if part)
    value = " ".join(unescaped(line.value).split())
    if line.name in _DATES:
        return _said_date(value)
    return re.sub(r"^(?:tel|mailto):", "", value, flags=re.I)


def _said_date(value: str) -> str:
    """``5 March 1980``; the year may be missing."""
    match = _DAY.match(value)
    if match is None or not 1 <= int(match[2]) <= 12:
        return value
    # 1604 is what Apple writes for a year that nobody knows.
    year = "" if match[1] in {"--", "1604"} else f" {match[1]}"
    return f"{int(match[3])} {MONTHS[int(match[2]) - 1]}{year}"


def _name(card: Component) -> str:
    full = " ".join(card.text("FN").split())
    if full:
        return full
    line = card.first("N")
    family, given, *rest = [*split_values(line.value if line else "", ";"), "", ""]
    parts = [*rest[1:2], given, *rest[:1], family]
    joined = " ".join(part for part in parts if part)
    organisation = card.first("ORG")
    return joined or (_value(organisation) if organisation else "") or "Unnamed contact"
