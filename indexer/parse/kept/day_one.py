"""Day One's export: a journal as JSON, each entry a note of its day."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.markdown import outline, plain_heading
from indexer.parse.notes.json_values import fields, items, load_json, text_of
from indexer.parse.notes.note_text import MemberNames, tag_pairs
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_OWN_FIELDS = re.compile(
    r'"(entries|metadata|creationDate|modifiedDate|timeZone|richText|creationDevice|starred)"\s*:'
)
_FEWEST_FIELDS = 4
_MEDIUM = re.compile(r"!\[[^\[\]\n]*\]\(dayone-moment:[^()\n]*\)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_LONGEST_TITLE = 80


class DayOneParser:
    """Reads ``Journal.json``: text, time where it was written, tags and place."""

    name = "day-one"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        if not text or not text.lstrip("\ufeff \t\r\n").startswith("{"):
            return 0.0
        found = set(_OWN_FIELDS.findall(text))
        is_journal = {"entries", "creationDate"} <= found and len(found) >= _FEWEST_FIELDS
        return _CERTAIN_SCORE if is_journal else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        names, found = MemberNames(), False
        for entry in items(fields(load_json(source, limits)).get("entries")):
            document = _document(fields(entry), names)
            if document is not None:
                found = True
                yield document
        if not found:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _document(entry: dict[str, object], names: MemberNames) -> ParsedDocument | None:
    text = _ESCAPE.sub(r"\1", _MEDIUM.sub("", text_of(entry.get("text")))).strip()
    if not text:
        return None
    moment = _moment(text_of(entry.get("creationDate")), text_of(entry.get("timeZone")))
    day = moment.date().isoformat() if moment else ""
    first = plain_heading(text.partition("\n")[0].lstrip("# ").strip())
    title = first if len(first) <= _LONGEST_TITLE else f"{first[:_LONGEST_TITLE].rstrip()}…"
    headings, code = outline(text)
    location = fields(entry.get("location"))
    parts = (text_of(location.get(key)) for key in ("placeName", "localityName", "country"))
    place = ", ".join(dict.fromkeys(part for part in parts if part))
    return ParsedDocument(
        DocumentKind.NOTE,
        title or day,
        f"{text}\n\n{place}\n" if place else f"{text}\n",
        member=names.unused(f"{day} {title}".strip()),
        date=moment.isoformat(timespec="seconds") if moment else None,
        headings=tuple(headings),
        roles=tuple(code),
        metadata=(
            *tag_pairs([text_of(tag) for tag in items(entry.get("tags"))]),
            *([("place", place)] if place else []),
        ),
    )


def _moment(text: str, zone: str) -> datetime | None:
    """When an entry was written, as the clock there showed."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(ZoneInfo(zone or "UTC"))
    except (ZoneInfoNotFoundError, OSError):
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
