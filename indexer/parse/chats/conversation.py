"""What messengers have in common: who wrote what and when, as documents that can be found.

A conversation becomes a document a month, so that its date means something and years of talk do
not share one, with a heading a day and a line a message. Days and times are those of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from indexer.parse.notes.note_text import MemberNames, NoteText
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PAUSE = timedelta(hours=1)
_MOST_PEOPLE = 100
_MOST_NAMED = 3
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Message:
    """One message; ``sent`` as far as the file tells a zone, else as if it were UTC."""

    sent: datetime
    sender: str
    text: str

    @property
    def day(self) -> str:
        return self.sent.date().isoformat()


def moment_of(year: int, month: int, day: int, hour: int, minute: int) -> datetime | None:
    """A moment without a zone, or None where there is no such day or hour."""
    try:
        return datetime(year, month, day, hour, minute, tzinfo=UTC)
    except ValueError:
        return None


def moment_from_epoch(value: object, per_second: int) -> datetime | None:
    """A moment counted since 1970 in ``per_second`` units to a second, in UTC; None if none is."""
    try:
        seconds = float(value) / per_second if isinstance(value, str | int | float) else 0.0
        return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None
    except (ValueError, OverflowError, OSError):
        return None


def people_of(messages: Sequence[Message]) -> tuple[str, ...]:
    """Everyone who wrote, each once."""
    return tuple(dict.fromkeys(one.sender for one in messages if one.sender))[:_MOST_PEOPLE]


def name_of(messages: Sequence[Message], otherwise: str) -> str:
    """What a conversation is called that has no name: those who write in it."""
    people = people_of(messages)
    more = ", …" if len(people) > _MOST_NAMED else ""
    return ", ".join(people[:_MOST_NAMED]) + more if people else otherwise


def conversation_documents(
    messages: Sequence[Message], title: str, names: MemberNames, service: str
) -> Iterator[ParsedDocument]:
    """A document for each month in which somebody wrote, in order.

    Args:
        title: What the conversation is called.
        names: Those that the file's documents have already.
        service: Where it was held; part of what is known of each document.
    """
    told = sorted((one for one in messages if one.text.strip()), key=lambda one: one.sent)
    months = [(month, list(group)) for month, group in groupby(told, key=lambda one: one.day[:7])]
    for month, group in months:
        shown = f"{title} ({month})" if len(months) > 1 else title
        people = people_of(group)
        yield ParsedDocument(
            DocumentKind.DOCUMENT,
            shown,
            (body := _written(group)).text,
            member=names.unused(shown),
            date=group[0].sent.isoformat(timespec="seconds"),
            sender=people[0] if len(people) == 1 else None,
            recipients=people if len(people) > 1 else (),
            headings=body.headings,
            metadata=(("type", "chat"), ("service", service)),
        )


def _written(messages: Sequence[Message]) -> NoteText:
    """A heading a day; a blank line where nobody wrote for a while."""
    body = NoteText()
    before: Message | None = None
    for one in messages:
        if before is None or one.day != before.day:
            if before is not None:
                body.line()
            body.heading(2, one.day)
        elif one.sent - before.sent > _PAUSE:
            body.line()
        sender = " ".join(one.sender.split())[:_LONGEST_NAME]
        time = one.sent.strftime("%H:%M")
        body.line(f"{sender} ({time}): {one.text.strip()}" if sender else one.text.strip())
        before = one
    return body
