"""Calendars (iCalendar, RFC 5545): each event, task and journal entry a document.

One each, because "when is the dentist" is answered by one of them, with its own date to filter by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.notes.calendar_times import When, Zones, duration, said, said_span
from indexer.parse.notes.content_lines import Component, ContentLine, read_components, unescaped
from indexer.parse.notes.note_text import MemberNames, tag_pairs
from indexer.parse.notes.recurrence import said_rule
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.97
_START = re.compile(r"\A[\ufeff\s]*BEGIN:VCALENDAR\b", re.I)
_KINDS = {"VEVENT": "event", "VTODO": "task", "VJOURNAL": "journal"}
_MOST_ENTRIES = 50_000
_MOST_DAYS_SAID = 20
_UNNAMED = {"event": "Untitled event", "task": "Untitled task", "journal": "Untitled entry"}
_MARKUP = re.compile(r"<(?:br|p|div|b|a|ul|li|span|html)\b[^>]{0,500}>", re.I)


class CalendarParser:
    """Reads ``.ics``."""

    name = "calendar"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _START.match(text) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        calendars = list(read_components(source, limits))
        count = sum(one.kind in _KINDS for calendar in calendars for one in calendar.inner)
        names = MemberNames()
        written = 0
        for calendar in calendars:
            definitions = [one for one in calendar.inner if one.kind == "VTIMEZONE"]
            zones = Zones(definitions, calendar.text("X-WR-TIMEZONE"))
            for entry in calendar.inner:
                if entry.kind not in _KINDS:
                    continue
                if written >= _MOST_ENTRIES:
                    message = f"Only its first {_MOST_ENTRIES} entries are read."
                    yield Problem(ProblemCode.PARTIAL, message)
                    return
                written += 1
                yield _Entry(entry, zones, calendar).document(names if count > 1 else None)


class _Entry:
    def __init__(self, entry: Component, zones: Zones, calendar: Component) -> None:
        self._entry = entry
        self._zones = zones
        self._kind = _KINDS[entry.kind]
        self._title = " ".join(entry.text("SUMMARY").split()) or _UNNAMED[self._kind]
        self._calendar = calendar.text("X-WR-CALNAME")
        self._start = zones.when(entry.first("DTSTART"))
        self._end = zones.when(entry.first("DTEND")) or self._end_by_duration()
        self._due = zones.when(entry.first("DUE"))

    def document(self, names: MemberNames | None) -> ParsedDocument:
        """The entry; as a member of its file if there are ``names`` to take one of."""
        when = self._due or self._start
        day = f" {when.at:%Y-%m-%d}" if when else ""
        organizer = self._entry.first("ORGANIZER")
        is_journal = self._kind == "journal"
        return ParsedDocument(
            DocumentKind.NOTE if is_journal else DocumentKind.DOCUMENT,
            self._title,
            "\n".join(line for line in self._lines() if line),
            member=names.unused(self._title + day) if names else None,
            date=when.iso if when else None,
            sender=_person(organizer) or None if organizer else None,
            recipients=self._attendees(),
            metadata=(
                ("type", self._kind),
                *tag_pairs(self._entry.text("CATEGORIES").split(",")),
                *([("calendar", self._calendar)] if self._calendar else []),
                *([("until", self._end.iso)] if self._end and not self._end.is_day else []),
            ),
        )

    def _lines(self) -> Iterator[str]:
        """The first line says what and when, so that it answers by itself."""
        entry = self._entry
        yield f"{self._title}: {self._when()}" if self._when() else self._title
        if rule := said_rule(entry.text("RRULE")):
            yield f"Repeats {rule}."
        yield self._days("RDATE", "Also on")
        yield self._days("EXDATE", "Not on")
        yield _labelled("Where", entry.text("LOCATION"))
        yield _labelled("State", entry.text("STATUS").lower().replace("-", " "))
        completed = self._zones.when(entry.first("COMPLETED"))
        yield f"Done: {said(completed)}" if completed else ""
        organizer = entry.first("ORGANIZER")
        yield _labelled("Organised by", _person(organizer) if organizer else "")
        yield _labelled("With", ", ".join(self._attendees()))
        yield _labelled("Link", entry.text("URL"))
        yield from (_plain(unescaped(line.value)) for line in entry.all("DESCRIPTION"))
        yield from (_plain(unescaped(line.value)) for line in entry.all("COMMENT"))

    def _when(self) -> str:
        if self._kind == "task" and self._due:
            begins = f", from {said(self._start)}" if self._start else ""
            return f"due {said_span(self._due, None)}{begins}"
        return said_span(self._start, self._end) if self._start else ""

    def _end_by_duration(self) -> When | None:
        span = duration(self._entry.text("DURATION"))
        if span is None or self._start is None:
            return None
        try:
            return When(self._start.at + span, self._start.is_day)
        except OverflowError:
            return None

    def _days(self, name: str, words: str) -> str:
        days = []
        for line in self._entry.all(name):
            for value in line.value.split(",")[:_MOST_DAYS_SAID]:
                when = self._zones.when(ContentLine(name, value, line.parameters))
                if when:
                    days.append(said(When(when.at, is_day=True)))
        more = " and others" if len(days) > _MOST_DAYS_SAID else ""
        return f"{words} {'; '.join(days[:_MOST_DAYS_SAID])}{more}." if days else ""

    def _attendees(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(p for one in self._entry.all("ATTENDEE") if (p := _person(one))))


def _person(line: ContentLine) -> str:
    """``Name <address>`` of a participant."""
    address = re.sub(r"^mailto:", "", line.value.strip(), flags=re.I)
    name = " ".join(line.parameters.get("CN", "").split())
    if "@" not in address:
        return name or address
    return f"{name} <{address}>" if name and name != address else address


def _labelled(label: str, value: str) -> str:
    value = " ".join(value.split())
    return f"{label}: {value}" if value else ""


def _plain(text: str) -> str:
    """A description; some calendars write HTML there."""
    if not _MARKUP.search(text):
        return text.strip()
    from indexer.parse.html import read_html  # noqa: PLC0415 - most calendars need no HTML

    return read_html(f"<body>{text}</body>").text
