"""A mail as any format keeps it (MIME, Outlook's msg and TNEF), and the document it becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from indexer.parse.base import Origin
from indexer.types import DocumentKind, ParsedDocument, Problem, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import Member

_LONGEST_LINE = 4_000
_LONGEST_TITLE = 80
_NOT_A_NAME = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Body:
    """A stretch of a mail's text, with what in it is quoted or a signature."""

    text: str
    roles: tuple[RoleSpan, ...] = ()


@dataclass(slots=True)
class Letter:
    """What a mail says of itself and holds.

    Attributes:
        date: ISO 8601 with offset; ``shown_date`` as the mail writes it.
        conversation: What mail programs that know conversations call this one.
        is_page: A web page saved as one file, not a mail.
    """

    subject: str = ""
    sender: str | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    date: str | None = None
    shown_date: str = ""
    message_id: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    conversation: str | None = None
    list_id: str = ""
    is_page: bool = False
    bodies: list[Body] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    inline_images: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everyone it went to, each once."""
        return tuple(dict.fromkeys((*self.to, *self.cc, *self.bcc)))

    @property
    def has_text(self) -> bool:
        """Whether a body says anything."""
        return any(body.text.strip() for body in self.bodies)

    def unique(self, name: str) -> str:
        """``name``, or ``name (2)`` before the ending if there was one of that name."""
        candidate, number = name, 1
        while candidate in self.names:
            number += 1
            stem, dot, ending = name.rpartition(".")
            candidate = f"{stem} ({number}).{ending}" if dot and stem else f"{name} ({number})"
        self.names.add(candidate)
        return candidate

    def attachments(self) -> Iterator[Member]:
        """The members, each with word of the mail it came with; the same bytes once a name."""
        origin = Origin(
            self.message_id or "", self.subject, self.sender or "", self.date, self.recipients
        )
        for member in self.members:
            yield replace(member, origin=origin)

    def document(self, stem: str, member: str | None = None) -> ParsedDocument:
        """The message itself; ``stem`` names it if neither subject nor text do."""
        text, roles = ("", []) if self.is_page else self._header_block()
        for body in self.bodies:
            if body.text.strip():
                text += "\n" if text else ""
                at = len(text)
                roles += [RoleSpan(s.start + at, s.end + at, s.role) for s in body.roles]
                text += body.text + "\n"
        return ParsedDocument(
            DocumentKind.WEB if self.is_page else DocumentKind.EMAIL,
            self.subject or self._first_line() or stem,
            text,
            member=member,
            date=self.date,
            sender=self.sender,
            recipients=self.recipients,
            roles=tuple(roles),
            metadata=tuple(self._metadata()),
        )

    def _header_block(self) -> tuple[str, list[RoleSpan]]:
        """The lines that a reader sees above a mail, and their span."""
        shown = (
            ("From", self.sender or ""),
            ("To", ", ".join(self.to)),
            ("Cc", ", ".join(self.cc)),
            ("Date", self.shown_date),
            ("Subject", self.subject),
        )
        block = "".join(f"{name}: {value[:_LONGEST_LINE]}\n" for name, value in shown if value)
        return block, [RoleSpan(0, len(block), SpanRole.HEADER)] if block else []

    def _first_line(self) -> str:
        """The beginning of what the sender wrote, for a mail without a subject."""
        for body in self.bodies:
            end = body.roles[0].start if body.roles else len(body.text)
            line = _NOT_A_NAME.sub(" ", body.text[: min(end, 400)]).strip()
            if len(line) > _LONGEST_TITLE:
                return line[:_LONGEST_TITLE].rstrip() + "…"
            if line:
                return line
        return ""

    def _metadata(self) -> Iterator[tuple[str, str]]:
        single = (
            ("message_id", self.message_id),
            ("in_reply_to", self.in_reply_to),
            ("conversation", self.conversation),
            ("list_id", self.list_id),
        )
        yield from ((key, value) for key, value in single if value)
        yield from (("references", value) for value in self.references)
        yield from (("attachment", member.name) for member in self.members)
        yield from (("inline_image", name) for name in self.inline_images)
