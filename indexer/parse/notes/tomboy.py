"""Notes of Tomboy, Gnote and their kin: XML with a title, a text and dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.note_text import NoteText, link_pairs, tag_pairs
from indexer.parse.notes.xml_events import End, Start, xml_events, xml_start
from indexer.parse.text import refuse_too_large
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_ROOT = re.compile(r"<note\b[^>]{0,500}(?:beatniksoftware|gnome\.org|tomboy)", re.I)
_HEADING_SIZES = {"size:huge": 1, "size:large": 2}
_LINKS = frozenset({"link:internal", "link:broken"})
_NOTEBOOK = "system:notebook:"


class TomboyParser:
    """Reads ``.note`` files."""

    name = "tomboy"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _ROOT.search(xml_start(text)) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        refuse_too_large(source, limits)
        reader = _Reader()
        for event in xml_events(source.file):
            if isinstance(event, Start):
                reader.start(event.tag)
            elif isinstance(event, End):
                reader.end(event.tag)
            else:
                reader.text(event)
        yield reader.document(source.stem)


class _Reader:
    def __init__(self) -> None:
        self._body = NoteText()
        self._fields: dict[str, str] = {}
        self._tags: list[str] = []
        self._links: list[str] = []
        self._pieces: list[str] = []
        self._lists = 0
        self._content = 0
        self._sizes: list[str] = []
        self._wants_bullet = False

    def start(self, tag: str) -> None:
        if tag == "note-content":
            self._content += 1
        elif tag == "list":
            self._lists += 1
        elif tag == "list-item":
            self._wants_bullet = True
        elif tag in _HEADING_SIZES:
            self._sizes.append(tag)
        self._pieces = []

    def end(self, tag: str) -> None:
        text = "".join(self._pieces)
        if tag == "note-content":
            self._content -= 1
        elif tag == "list":
            self._lists -= 1
        elif tag in _HEADING_SIZES and self._sizes:
            self._sizes.pop()
        elif tag == "tag":
            self._tags.append(text)
        elif tag in _LINKS:
            self._links.append(text)
        elif not self._content and tag != "text":
            self._fields.setdefault(tag, text.strip())
        self._pieces = []

    def text(self, text: str) -> None:
        self._pieces.append(text)
        if not self._content:
            return
        if self._wants_bullet and text.strip():
            self._body.add("  " * (self._lists - 1) + "- ")
            self._wants_bullet = False
        if self._sizes and len(title := " ".join(text.split())) > 1:
            self._body.add(text[: len(text) - len(text.lstrip())])
            self._body.mark_heading(_HEADING_SIZES[self._sizes[-1]], title[:300])
            text = text.lstrip()
        self._body.add(text)

    def document(self, stem: str) -> ParsedDocument:
        changed = iso_from_text(self._fields.get("last-change-date", ""))
        notebooks = [t.removeprefix(_NOTEBOOK) for t in self._tags if t.startswith(_NOTEBOOK)]
        plain = [tag for tag in self._tags if not tag.startswith("system:")]
        return ParsedDocument(
            DocumentKind.NOTE,
            self._fields.get("title") or stem,
            self._body.text,
            date=iso_from_text(self._fields.get("create-date", "")) or changed,
            headings=self._body.headings,
            metadata=(
                *tag_pairs([*plain, *notebooks]),
                *link_pairs(self._links),
                *([("updated", changed)] if changed else []),
            ),
        )
