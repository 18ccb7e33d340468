"""Mails: one document for the message, and a member for everything attached."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.charset import decode_declared, decode_head
from indexer.parse.dates import iso_from_mail
from indexer.parse.mail_body import part_bytes, part_text
from indexer.parse.mail_headers import (
    addresses,
    file_name,
    message_ids,
    raw_field,
    text_field,
)
from indexer.types import DocumentKind, ParsedDocument, Problem, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from indexer.parse.base import Limits, ParsedItem

_CERTAIN_SCORE = 0.8
_LIKELY_SCORE = 0.7
_NAMED_SCORE = 0.2
_ENDINGS = (".eml", ".mail", ".msg", ".email", ".rfc822", ".mht", ".mhtml")
_MAILDIR_NAME = re.compile(r"(?::2,[A-Za-z]*|^[^.]*|^\d+\.\w+\.[^/]*|\.\d*)$")
_FIELD_LINE = re.compile(r"^([!-9;-~]{1,76})[ \t]*:")
# fmt: off
_STRONG = frozenset((
    "received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature",
    "x-mailer", "x-original-to", "authentication-results", "in-reply-to", "references", "list-id",
    "envelope-to",
))
# fmt: on
# fmt: off
_USUAL = frozenset((
    "from", "to", "cc", "bcc", "subject", "date", "reply-to", "sender", "content-type",
))
# fmt: on

_BODY_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext"})
_SHOWN_FIELDS = ("From", "To", "Cc", "Date", "Subject")
_SIGNATURE_TYPES = frozenset(
    [
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-keys",
    ]
)
_CERTIFICATE_ENDINGS = (".p7s", ".p7c", ".p7b", ".asc.sig")
_ENVELOPED_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
# Not the mimetypes module: it opens the system's lists when first asked.
_USUAL_ENDINGS = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/markdown": ".md",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
}
_DEEPEST_TREE = 60
_MOST_PARTS = 5_000


class MailParser:
    """Reads one RFC 5322 message with MIME parts, however malformed."""

    name = "mail"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        if text is None:
            return 0.0
        names = _leading_fields(text)
        lower = name.lower()
        if names & _STRONG and len(names & (_STRONG | _USUAL)) >= 2:
            return _CERTAIN_SCORE
        is_named = lower.endswith(_ENDINGS)
        if (
            "from" in names
            and len(names & _USUAL) >= 2
            and (is_named or _MAILDIR_NAME.search(name))
        ):
            return _LIKELY_SCORE
        return _NAMED_SCORE if is_named else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if source.size_bytes > limits.max_message_bytes:
            mib = limits.max_message_bytes // 2**20
            raise FileProblem(ProblemCode.TOO_LARGE, f"It is a mail of more than {mib} MB.")
        data = source.read(limits.max_message_bytes)
        try:
            message = message_from_bytes(data, policy=policy.compat32)
            contents = _Contents()
            _collect(message, contents, 0)
        except RecursionError:
            yield _flat_document(data, source, limits)
            yield Problem(ProblemCode.PARTIAL, "Its parts are nested too deep to be told apart.")
            return
        yield _document(message, contents, source)
        yield from contents.problems
        yield from contents.members


@dataclass(slots=True)
class _Contents:
    """What was found while going through the parts of a message."""

    bodies: list[Message] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    inline_images: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    parts: int = 0
    messages: int = 0

    def unique(self, name: str) -> str:
        """``name``, or ``name (2)`` before the ending if there was one of that name."""
        candidate, number = name, 1
        while candidate in self.names:
            number += 1
            stem, dot, ending = name.rpartition(".")
            candidate = f"{stem} ({number}).{ending}" if dot and stem else f"{name} ({number})"
        self.names.add(candidate)
        return candidate


def _leading_fields(text: str) -> set[str]:
    """The lower-case names of the header fields that ``text`` begins with; empty if it does not."""
    names: set[str] = set()
    for index, line in enumerate(text.lstrip("\ufeff\r\n").splitlines()[:200]):
        if not line.strip():
            break
        if line[0] in " \t" and index:
            continue
        match = _FIELD_LINE.match(line)
        if match is None:
            if index == 0 and line.startswith(("From ", ">From ")):
                continue
            return names if len(names) >= 3 else set()
        names.add(match[1].lower())
    return names


def _collect(part: Message, into: _Contents, depth: int, *, related: bool = False) -> None:
    """Sort ``part`` and what is in it into bodies, members and problems."""
    into.parts += 1
    if depth > _DEEPEST_TREE or into.parts > _MOST_PARTS:
        raise RecursionError
    kind = part.get_content_type()
    if kind in {"message/rfc822", "message/global"}:
        _collect_message(part, into)
    elif kind == "multipart/encrypted":
        into.problems.append(Problem(ProblemCode.ENCRYPTED, "The message is encrypted."))
    elif part.is_multipart():
        children = [child for child in part.get_payload() if not isinstance(child, str)]
        if kind == "multipart/alternative":
            _collect_alternative(children, into, depth)
            return
        for child in children:
            _collect(child, into, depth + 1, related=related or kind == "multipart/related")
    else:
        _collect_leaf(part, kind, into, related=related)


def _collect_alternative(children: list[Message], into: _Contents, depth: int) -> None:
    """Of several renderings of one text the plain one is read; attachments in the others too."""
    chosen = next(
        (child for child in children if _has_plain_text(child)), children[-1] if children else None
    )
    for child in children:
        if child is chosen:
            _collect(child, into, depth + 1)
            continue
        shadow = _Contents(names=into.names, parts=into.parts, messages=into.messages)
        _collect(child, shadow, depth + 1, related=True)
        into.parts = shadow.parts
        into.members += [m for m in shadow.members if not m.name.endswith((".ics", ".html"))]


def _has_plain_text(part: Message) -> bool:
    if part.is_multipart():
        children = part.get_payload()
        return any(_has_plain_text(child) for child in children if not isinstance(child, str))
    return part.get_content_type() == "text/plain" and bool(part_bytes(part).strip())


def _collect_leaf(part: Message, kind: str, into: _Contents, *, related: bool) -> None:
    name = file_name(part)
    disposition = _disposition(part)
    if kind in _SIGNATURE_TYPES or (name or "").lower().endswith(_CERTIFICATE_ENDINGS):
        return
    if kind in _BODY_TYPES and disposition != "attachment" and (name is None or not into.bodies):
        into.bodies.append(part)
        return
    if kind.startswith("text/") and name is None and disposition != "attachment":
        into.bodies.append(part)
        return
    is_inline = related or (part.get("Content-ID") is not None and disposition != "attachment")
    if kind.startswith("image/") and is_inline:
        into.inline_images.append(name or kind)
        return
    data = part_bytes(part)
    shown = into.unique(name or _made_up_name(kind, len(into.members) + 1))
    if kind in _ENVELOPED_TYPES and b"signed" not in str(part.get("Content-Type", "")).encode():
        into.problems.append(Problem(ProblemCode.ENCRYPTED, "It is encrypted (S/MIME).", shown))
    elif data.strip():
        into.members.append(Member(shown, FileSource.from_bytes(data, shown)))


def _collect_message(part: Message, into: _Contents) -> None:
    into.messages += 1
    name = into.unique(file_name(part) or f"message {into.messages}")
    try:
        inner = part.get_payload(0) if part.is_multipart() else None
        is_encoded = str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64"
        if inner is not None and not isinstance(inner, str) and not is_encoded:
            data = inner.as_bytes()
        elif inner is not None and not isinstance(inner, str):
            inner["Content-Transfer-Encoding"] = "base64"
            data = part_bytes(inner)
        else:
            data = part_bytes(part)
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, AssertionError):
        into.problems.append(Problem(ProblemCode.CORRUPT, "It cannot be taken out.", name))
        return
    if data.strip():
        into.members.append(Member(name, FileSource.from_bytes(data, name), MailParser.name))


def _document(message: Message, contents: _Contents, source: FileSource) -> ParsedDocument:
    text, roles = _header_block(message)
    for body in contents.bodies:
        part, spans = part_text(body)
        if part.strip():
            text += "\n" if text else ""
            roles += [RoleSpan(s.start + len(text), s.end + len(text), s.role) for s in spans]
            text += part + "\n"
    subject = text_field(message, "Subject")
    return ParsedDocument(
        DocumentKind.EMAIL,
        subject or source.stem,
        text,
        date=_date(message),
        sender=next(iter(addresses(message, "From") or addresses(message, "Sender")), None),
        recipients=tuple(dict.fromkeys(addresses(message, "To", "Cc", "Bcc"))),
        roles=tuple(roles),
        metadata=tuple(_metadata(message, contents)),
    )


def _header_block(message: Message) -> tuple[str, list[RoleSpan]]:
    """The lines that a reader sees above a mail, and their span."""
    lines = []
    for name in _SHOWN_FIELDS:
        if name in ("From", "To", "Cc"):
            value = ", ".join(addresses(message, name))
        else:
            value = text_field(message, name)
        if value:
            lines.append(f"{name}: {value[:4_000]}\n")
    block = "".join(lines)
    return block, [RoleSpan(0, len(block), SpanRole.HEADER)] if block else []


def _date(message: Message) -> str | None:
    own = iso_from_mail(raw_field(message, "Date"))
    if own is not None:
        return own
    received = raw_field(message, "Received").rpartition(";")[2]
    return iso_from_mail(received) if received else None


def _metadata(message: Message, contents: _Contents) -> Iterator[tuple[str, str]]:
    yield from (("message_id", value) for value in message_ids(message, "Message-ID")[:1])
    yield from (("in_reply_to", value) for value in message_ids(message, "In-Reply-To")[:1])
    yield from (("references", value) for value in message_ids(message, "References"))
    if list_id := text_field(message, "List-Id"):
        yield ("list_id", list_id)
    yield from (("attachment", member.name) for member in contents.members)
    yield from (("inline_image", name) for name in contents.inline_images)


def _flat_document(data: bytes, source: FileSource, limits: Limits) -> ParsedDocument:
    """A message whose structure defeats us: its header and its raw text."""
    head, _blank, body = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    message = message_from_bytes(head + b"\n\n")
    text, roles = _header_block(message)
    text += "\n" + decode_declared(body[: limits.max_text_chars], None)
    return ParsedDocument(
        DocumentKind.EMAIL,
        text_field(message, "Subject") or source.stem,
        text,
        date=_date(message),
        sender=next(iter(addresses(message, "From")), None),
        roles=tuple(roles),
    )


def _disposition(part: Message) -> str:
    try:
        return part.get_content_disposition() or ""
    except (ValueError, LookupError, TypeError, IndexError, AttributeError):
        return ""


def _made_up_name(kind: str, number: int) -> str:
    return f"attachment {number}{_USUAL_ENDINGS.get(kind, '')}"
