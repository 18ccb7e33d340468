"""Outlines (OPML): each point a line under the one it belongs to."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.note_text import NoteText
from indexer.parse.notes.xml_events import End, Start, xml_events, xml_start
from indexer.parse.text import refuse_too_large
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_ROOT = re.compile(r"<opml\b", re.I)
_TAGS = re.compile(r"<[^<>]{1,500}>")
_DEEPEST_INDENT = 30


class OpmlParser:
    """Reads outlines of outliners, mind maps, and lists of feeds."""

    name = "opml"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _ROOT.search(xml_start(text)) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        refuse_too_large(source, limits)
        outline = _Outline()
        try:
            for event in xml_events(source.file):
                if isinstance(event, Start):
                    outline.start(event)
                elif isinstance(event, End):
                    outline.end(event.tag)
                else:
                    outline.text(event)
        except FileProblem as problem:
            if problem.code is not ProblemCode.CORRUPT or not outline.body.length:
                raise
            yield Problem(ProblemCode.PARTIAL, f"Only its beginning: {problem.title}")
        outline.finish_point()
        head = outline.head
        yield ParsedDocument(
            DocumentKind.NOTE,
            head.get("title") or source.stem,
            outline.body.text,
            date=iso_from_text(head.get("datecreated") or head.get("datemodified") or ""),
            sender=head.get("ownername") or None,
            headings=outline.body.headings,
        )


class _Outline:
    """A point of the first level that has others under it is a heading; all else is a list."""

    def __init__(self) -> None:
        self.body = NoteText()
        self.head: dict[str, str] = {}
        self._depth = 0
        self._pending: dict[str, str] | None = None
        self._pieces: list[str] = []

    def start(self, event: Start) -> None:
        self._pieces = []
        if event.tag != "outline":
            return
        self._write(has_children=True)
        self._depth += 1
        self._pending = event.attributes

    def end(self, tag: str) -> None:
        if tag == "outline":
            self.finish_point()
            self._depth -= 1
        elif not self._depth:
            self.head.setdefault(tag.lower(), "".join(self._pieces).strip())

    def text(self, text: str) -> None:
        if not self._depth:
            self._pieces.append(text)

    def finish_point(self) -> None:
        self._write(has_children=False)

    def _write(self, *, has_children: bool) -> None:
        point, self._pending = self._pending, None
        if point is None:
            return
        indent = "  " * min(max(self._depth - 2, 0), _DEEPEST_INDENT)
        text = _plain(point.get("text") or point.get("title") or "")
        if has_children and self._depth == 1:
            if self.body.length:
                self.body.line()
            self.body.heading(1, text)
            indent = ""
        elif text:
            self.body.line(f"{indent}- {_box(point)}{text}")
            indent += "  "
        for extra in (point.get("_note"), point.get("url") or point.get("xmlUrl")):
            for line in _plain(extra or "").splitlines():
                self.body.line(indent + line)


def _plain(text: str) -> str:
    """Many outliners write HTML inside the attribute."""
    return html.unescape(_TAGS.sub("", text)).strip() if "<" in text or "&" in text else text


def _box(point: dict[str, str]) -> str:
    state = (point.get("_complete") or point.get("_status") or point.get("checked") or "").lower()
    if not state:
        return ""
    return "[x] " if state in {"true", "checked", "yes", "1"} else "[ ] "
