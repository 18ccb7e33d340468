"""reStructuredText and AsciiDoc: headings and code, in the file's own lines.

Read by rules of their own, not by docutils: that includes files, turns what it cannot read into
messages inside the text, and does not keep where things stood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.names import date_in_name, readable_stem
from indexer.parse.notes.note_text import tag_pairs
from indexer.parse.text import read_text
from indexer.types import DocumentKind, Heading, ParsedDocument, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_NAMED_SCORE = 0.6
_RST_ENDINGS = (".rst", ".rest")
_ASCIIDOC_ENDINGS = (".adoc", ".asciidoc", ".asc")
_LONGEST_LINE = 2_000
_ADORNMENT = re.compile(r"^([!-/:-@\[-`{-~])\1{2,}[ \t]*$")
_FIELD = re.compile(r"^:([A-Za-z][\w -]{0,40}):[ \t]+(\S.*?)[ \t]*$")
_CODE_START = re.compile(
    r"^\.\.[ \t]+(?:code-block|code|sourcecode|highlight|math|raw)::|.*::[ \t]*$"
)
_ASCIIDOC_HEADING = re.compile(r"^(={1,6}|#{1,6})[ \t]+(\S.*?)(?:[ \t]+\1)?[ \t]*$")
_ASCIIDOC_FENCE = re.compile(r"^(-{4,}|\.{4,}|`{3,})(?:\w*)[ \t]*$")

_Line = tuple[int, str]


class RstParser:
    """Reads reStructuredText."""

    name = "rst"

    def score(self, head: bytes, name: str) -> float:
        return _named_score(head, name, _RST_ENDINGS)

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        lines = _lines(text)
        yield _document(source, text, _rst_headings(lines), _rst_code(lines))


class AsciidocParser:
    """Reads AsciiDoc."""

    name = "asciidoc"

    def score(self, head: bytes, name: str) -> float:
        return _named_score(head, name, _ASCIIDOC_ENDINGS)

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        yield _document(source, text, *_asciidoc_outline(_lines(text), len(text)))


def _named_score(head: bytes, name: str, endings: tuple[str, ...]) -> float:
    return _NAMED_SCORE if name.lower().endswith(endings) and decode_head(head) else 0.0


def _document(
    source: FileSource, text: str, headings: list[Heading], code: list[RoleSpan]
) -> ParsedDocument:
    about: dict[str, str] = {}
    for line in text[:4000].split("\n"):
        if match := _FIELD.match(line):
            about.setdefault(match[1].lower(), match[2])
    stem = readable_stem(source.stem)
    return ParsedDocument(
        DocumentKind.NOTE,
        about.get("title") or (headings[0].title if headings else stem),
        text,
        date=iso_from_text(about.get("date") or about.get("revdate") or "") or date_in_name(stem),
        sender=about.get("author"),
        headings=tuple(headings),
        roles=tuple(code),
        keeps_lines=True,
        metadata=tag_pairs(re.split(r"[,;]\s*", about.get("tags") or about.get("keywords") or "")),
    )


def _lines(text: str) -> list[_Line]:
    """Each line with its offset; very long ones shortened."""
    found, position = [], 0
    for line in text.split("\n"):
        found.append((position, line[:_LONGEST_LINE]))
        position += len(line) + 1
    return found


def _rst_headings(lines: list[_Line]) -> list[Heading]:
    """Titles with a line of marks below, or below and above; levels in order of appearance."""
    styles: list[str] = []
    headings: list[Heading] = []
    for number in range(1, len(lines)):
        start, title = lines[number - 1]
        marks = _ADORNMENT.match(lines[number][1])
        plain = title.strip()
        if not marks or not plain or _ADORNMENT.match(title):
            continue
        above = lines[number - 2][1].rstrip() if number >= 2 else ""
        has_overline = above == lines[number][1].rstrip()
        # A line of text above makes it a table or a paragraph; an indent needs an overline.
        if not has_overline and (above.strip() or title[0].isspace()):
            continue
        # Characters as wide as two letters need twice the marks; half of them is enough here.
        if len(lines[number][1].rstrip()) * 2 < len(plain):
            continue
        style = marks[1] * (2 if has_overline else 1)
        if style not in styles:
            styles.append(style)
        headings.append(Heading(min(styles.index(style) + 1, 6), plain, start))
    return headings


def _rst_code(lines: list[_Line]) -> list[RoleSpan]:
    """Indented blocks behind ``::``."""
    spans: list[RoleSpan] = []
    opened: int | None = None
    block: tuple[int, int] | None = None
    for start, line in lines:
        indent = len(line) - len(line.lstrip()) if line.strip() else None
        if opened is not None and indent is not None:
            if indent > opened:
                block = (block[0] if block else start, start + len(line))
                continue
            if block is not None:
                spans.append(RoleSpan(*block, SpanRole.CODE))
            opened, block = None, None
        if indent is not None and opened is None and _CODE_START.match(line):
            opened = indent
    if block is not None:
        spans.append(RoleSpan(*block, SpanRole.CODE))
    return spans


def _asciidoc_outline(lines: list[_Line], length: int) -> tuple[list[Heading], list[RoleSpan]]:
    headings: list[Heading] = []
    code: list[RoleSpan] = []
    fence: tuple[str, int] | None = None
    for start, line in lines:
        mark = _ASCIIDOC_FENCE.match(line)
        if fence is not None:
            if mark and mark[1] == fence[0]:
                code.append(RoleSpan(fence[1], start + len(line), SpanRole.CODE))
                fence = None
        elif mark:
            fence = (mark[1], start)
        elif match := _ASCIIDOC_HEADING.match(line):
            headings.append(Heading(len(match[1]), match[2], start))
    if fence is not None:
        code.append(RoleSpan(fence[1], length, SpanRole.CODE))
    return headings, code
