"""Org files, as Emacs and Logseq keep them: the text is the file's own, line for line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from indexer.parse.charset import is_text_named
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.names import date_in_name, readable_stem
from indexer.parse.notes.note_text import link_pairs, tag_pairs
from indexer.parse.text import read_text
from indexer.types import DocumentKind, Heading, ParsedDocument, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_ENDINGS = (".org", ".org_archive")
_NAMED_SCORE = 0.6
_LONGEST_LINE = 2_000
_HEADING = re.compile(
    r"^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|WAIT|HOLD|DOING|NOW|LATER|CANCELLED|CANCELED|"
    r"STARTED|SOMEDAY)[ \t]+)?(?:\[#[A-Z0-9]\][ \t]*)?(.*?)(?:[ \t]+:([\w@#%:-]+):)?[ \t]*$"
)
_KEYWORD = re.compile(r"^#\+([A-Za-z_]+):[ \t]*(.*?)[ \t]*$")
_BEGIN = re.compile(r"^[ \t]*#\+begin_(\w+)", re.I)
_PROPERTY = re.compile(r"^[ \t]*:([\w-]+):[ \t]+(\S.*?)[ \t]*$")
_LINK = re.compile(r"\[\[([^\[\]\n]{1,500})\](?:\[([^\[\]\n]{1,300})\])?\]")
_OUTWARD = re.compile(r"^(?:https?|ftp|mailto|doi|news|shell|elisp|attachment|file\+):", re.I)
_TIMESTAMP = re.compile(r"[<\[](\d{4}-\d{2}-\d{2})[^>\]\n]{0,40}[>\]]")
_CODE = frozenset({"src", "example", "export"})
_KEPT_PROPERTIES = frozenset({"roam_aliases", "category", "author", "effort", "location"})


class OrgParser:
    """Reads headings with their states and tags, file keywords, properties, links and dates."""

    name = "org"

    def score(self, head: bytes, name: str) -> float:
        return _NAMED_SCORE if is_text_named(head, name, _ENDINGS) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        page = _Page()
        position = 0
        while position < len(text):
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            page.take(text[position : min(end, position + _LONGEST_LINE)], position, end)
            position = end + 1
        page.finish(len(text))
        stem = readable_stem(source.stem)
        first = page.headings[0].title if len(page.top_level()) == 1 else None
        timestamp = _TIMESTAMP.search(page.keywords.get("date", ""))
        date = timestamp[1] if timestamp else page.keywords.get("date", "")
        head = RoleSpan(0, page.head_end, SpanRole.HEADER)
        yield ParsedDocument(
            DocumentKind.NOTE,
            page.keywords.get("title") or first or stem,
            text,
            date=iso_from_text(date) or date_in_name(stem),
            language=page.keywords.get("language", "")[:2].lower() or None,
            sender=page.keywords.get("author") or None,
            headings=tuple(page.headings),
            roles=(*([head] if page.head_end else []), *page.code),
            keeps_lines=True,
            metadata=(*tag_pairs(page.tags), *link_pairs(_links(text)), *page.properties.items()),
        )


@dataclass(slots=True)
class _Page:
    headings: list[Heading] = field(default_factory=list)
    code: list[RoleSpan] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    keywords: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    head_end: int = 0
    _block: tuple[str, int] | None = None
    _in_head: bool = True

    def take(self, line: str, start: int, end: int) -> None:
        """One line, which lies at ``[start, end)``."""
        if self._block is not None:
            self._in_block(line, end)
        elif line.startswith("*") and (match := _HEADING.match(line)):
            self._in_head = False
            self._heading(match, start)
        elif match := _BEGIN.match(line):
            self._in_head = False
            self._block = (match[1].lower(), start)
        elif match := _KEYWORD.match(line):
            self._keyword(match[1].lower(), match[2], end)
        elif match := _PROPERTY.match(line):
            if match[1].lower() in _KEPT_PROPERTIES:
                self.properties.setdefault(match[1].lower(), match[2])
        elif line.strip() and not line.lstrip().startswith((":", "#")):
            self._in_head = False

    def finish(self, length: int) -> None:
        """A block that never ends goes to the end of the file."""
        if self._block is not None and self._block[0] in _CODE:
            self.code.append(RoleSpan(self._block[1], length, SpanRole.CODE))

    def top_level(self) -> list[Heading]:
        return [heading for heading in self.headings if heading.level == 1]

    def _in_block(self, line: str, end: int) -> None:
        kind, start = self._block or ("", 0)
        if line.strip().lower() == f"#+end_{kind}":
            if kind in _CODE:
                self.code.append(RoleSpan(start, end, SpanRole.CODE))
            self._block = None

    def _heading(self, match: re.Match[str], start: int) -> None:
        title = _LINK.sub(lambda link: link[2] or link[1], match[2]).strip()
        if title:
            self.headings.append(Heading(min(len(match[1]), 6), title, start))
        self.tags += [tag for tag in (match[3] or "").split(":") if tag]

    def _keyword(self, key: str, value: str, end: int) -> None:
        if key in {"filetags", "tags"}:
            self.tags += [tag for tag in re.split(r"[:\s]+", value) if tag]
        elif value:
            self.keywords.setdefault(key, value)
        if self._in_head:
            self.head_end = end


def _links(text: str) -> list[str]:
    """What the note links to: a description where there is one, else the file's or page's name."""
    found = []
    for target, description in _LINK.findall(text):
        if _OUTWARD.match(target):
            continue
        name = target.split("::")[0].removeprefix("file:").rpartition("/")[2]
        found.append(description if target.startswith("id:") else re.sub(r"\.org$", "", name))
    return found
