"""Documents and problems as they travel from the child that parses to the engine.

The child reads hostile files and may have been taken over by one, so the engine checks every
field and every offset that comes back.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.types import (
    DocumentKind,
    Heading,
    PageStart,
    ParsedDocument,
    Problem,
    RoleSpan,
    SpanRole,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_LINE_BREAKS = re.compile(r"\s+")
_LONGEST_LABEL = 1_000
_LONGEST_VALUE = 20_000


SETTINGS_VARIABLE = "ANTORCHA_PARSER_SETTINGS"
"""The environment variable in which the child finds its limits and plug-ins."""


class MalformedFrameError(ValueError):
    """What the child sent is not a document or a problem."""


def storable(text: str) -> str:
    """``text`` with U+FFFD for what UTF-8 and SQLite cannot hold; its length stays the same."""
    return _NOT_STORABLE.sub("\ufffd", text)


def label(text: str) -> str:
    """``text`` as one short line: a title, a name."""
    return _LINE_BREAKS.sub(" ", storable(text[: 2 * _LONGEST_LABEL])).strip()[:_LONGEST_LABEL]


def document_to_wire(document: ParsedDocument) -> dict[str, Any]:
    """A JSON object; lists instead of objects where there are many of a kind."""
    return {
        "kind": document.kind.value,
        "title": label(document.title),
        "text": storable(document.text),
        "member": _optional(document.member),
        "date": document.date,
        "language": document.language,
        "sender": None if document.sender is None else label(document.sender),
        "recipients": [label(name) for name in document.recipients],
        "headings": [[h.level, label(h.title), h.start] for h in document.headings],
        "pages": [[p.page, p.start] for p in document.pages],
        "roles": [[r.start, r.end, r.role.value] for r in document.roles],
        "keeps_lines": document.keeps_lines,
        "metadata": [
            [label(key), storable(value[:_LONGEST_VALUE])] for key, value in document.metadata
        ],
    }


def document_from_wire(frame: dict[str, Any]) -> ParsedDocument:
    """The document in a frame. Raises MalformedFrameError if a type or an offset is wrong."""
    try:
        text = _string(frame["text"])
        headings = tuple(Heading(int(lv), _string(t), int(s)) for lv, t, s in frame["headings"])
        pages = tuple(PageStart(int(page), int(start)) for page, start in frame["pages"])
        roles = tuple(RoleSpan(int(s), int(e), SpanRole(role)) for s, e, role in frame["roles"])
        document = ParsedDocument(
            kind=DocumentKind(frame["kind"]),
            title=_string(frame["title"]),
            text=text,
            member=_optional(frame["member"]),
            date=_optional(frame["date"]),
            language=_optional(frame["language"]),
            sender=_optional(frame["sender"]),
            recipients=tuple(_string(name) for name in frame["recipients"]),
            headings=headings,
            pages=pages,
            roles=roles,
            keeps_lines=bool(frame["keeps_lines"]),
            metadata=tuple((_string(key), _string(value)) for key, value in frame["metadata"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise MalformedFrameError(str(error)) from error
    _check_increasing([h.start for h in headings], len(text))
    _check_increasing([p.start for p in pages], len(text))
    _check_increasing([edge for r in roles for edge in (r.start, r.end)], len(text))
    return document


def problem_to_wire(problem: Problem) -> dict[str, Any]:
    """A JSON object."""
    return {
        "code": problem.code.value,
        "message": label(problem.message),
        "member": _optional(problem.member),
        "is_waiting": problem.is_waiting,
    }


def problem_from_wire(frame: dict[str, Any]) -> Problem:
    """The problem in a frame. Raises MalformedFrameError."""
    try:
        return Problem(
            ProblemCode(frame["code"]),
            _string(frame["message"]),
            _optional(frame["member"]),
            bool(frame.get("is_waiting")),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise MalformedFrameError(str(error)) from error


def limits_to_wire(limits: Limits) -> dict[str, Any]:
    """The limits as a JSON object."""
    return {field.name: getattr(limits, field.name) for field in fields(limits)}


def limits_from_wire(values: dict[str, Any]) -> Limits:
    """The limits from a JSON object; fields that are missing keep their defaults."""
    return Limits(**values)


def _check_increasing(offsets: Iterable[int], length: int) -> None:
    previous = 0
    for offset in offsets:
        if not previous <= offset <= length:
            raise MalformedFrameError(
                f"an offset of {offset} after {previous} in {length} characters"
            )
        previous = offset


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return storable(value)


def _optional(value: object) -> str | None:
    return None if value is None else _string(value)
