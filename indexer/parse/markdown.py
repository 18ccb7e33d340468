"""Markdown notes, as Obsidian and others keep them: the text is the file's own, line for line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.charset import is_text_named
from indexer.parse.dates import iso_from_text
from indexer.parse.frontmatter import FrontMatter, read_front_matter
from indexer.parse.notes.joplin import Footer, read_footer
from indexer.parse.notes.names import date_in_name, has_export_hash, readable_stem
from indexer.parse.notes.references import (
    References,
    exported_properties,
    find_references,
    split_list,
)
from indexer.parse.text import read_text
from indexer.types import DocumentKind, Heading, ParsedDocument, Problem, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
_NAMED_SCORE = 0.6
_LONGEST_HEADING_LINE = 500

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")
_ATX = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)[ \t]*$")
_NOT_A_PARAGRAPH = re.compile(r"^(?: {4}|\t| {0,3}(?:[-*+>|]|\d{1,9}[.)])(?:\s|$))")
# What the note of a folder is called: TextBundle's, and what web sites are made of.
_NAMELESS = frozenset({"text", "index", "readme"})
# What Logseq notes below a block for itself; the line stays, so that lines keep their numbers.
_OUTLINER_FIELD = re.compile(
    r"^[ \t]*(?:id:: [0-9a-f-]{36}|collapsed:: (?:true|false)|logseq\.[\w.-]+:: .*)[ \t]*$",
    re.MULTILINE,
)
_INLINE = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)|\[\[(?:[^\[\]|\n]*\|)?([^\[\]\n]*)\]\]")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|`+|~~|==)(?=\S)(.+?)(?<=\S)\1")


class MarkdownParser:
    """Reads Markdown: front matter, headings outside code, links and tags."""

    name = "markdown"

    def score(self, head: bytes, name: str) -> float:
        return _NAMED_SCORE if is_text_named(head, name, _ENDINGS) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        text = _OUTLINER_FIELD.sub("", text) if ":: " in text else text
        front = read_front_matter(text, limits.max_front_matter_chars)
        footer = read_footer(text)
        if footer is not None and footer.is_textless:
            yield Problem(
                ProblemCode.NO_TEXT, "It ties notes of an export together; no text of its own."
            )
            return
        # An export's fields say nothing to a person but what is kept of them as metadata.
        text = text if footer is None else text[: footer.start]
        end = len(text)
        headings, code = outline(text[:end], front.end)
        found = find_references(text[:end], front.end, code)
        stem = readable_stem(source.stem)
        if has_export_hash(source.stem) and headings:
            below_title = text.find("\n", headings[0].start) + 1
            found.properties += exported_properties(text, below_title or end)
        heads = [RoleSpan(0, front.end, SpanRole.HEADER)] if front.end else []
        written = found.first("date", "created", "created time", "date created")
        yield ParsedDocument(
            DocumentKind.NOTE,
            front.title
            or (footer and footer.title)
            or found.first("title")
            or _first_heading(headings, is_nameless=stem.lower() in _NAMELESS)
            or stem,
            text,
            date=front.date
            or (footer and footer.date)
            or iso_from_text(written or "")
            or date_in_name(stem),
            language=front.language,
            sender=front.author or (footer and footer.author) or None,
            headings=tuple(headings),
            roles=(*heads, *code),
            keeps_lines=True,
            metadata=_metadata(front, footer, found),
        )


def outline(text: str, start: int = 0) -> tuple[list[Heading], list[RoleSpan]]:
    """Headings and fenced code of Markdown ``text`` from ``start`` on.

    Follows CommonMark 0.31 for ATX and setext headings and for fences, without containers: a
    heading inside a list or a quotation is not one here.
    """
    headings: list[Heading] = []
    code: list[RoleSpan] = []
    fence: str | None = None
    fence_start = 0
    paragraph: tuple[int, str] | None = None
    position = start
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end] if end - position <= _LONGEST_HEADING_LINE else ""
        if fence is not None:
            if _closes(fence, line):
                code.append(RoleSpan(fence_start, end, SpanRole.CODE))
                fence = None
        elif opened := _opens(line):
            fence, fence_start, paragraph = opened, position, None
        else:
            paragraph = _heading_line(line, position, paragraph, headings)
        position = end + 1
    if fence is not None:
        code.append(RoleSpan(fence_start, len(text), SpanRole.CODE))
    return headings, code


def plain_heading(markdown: str) -> str:
    """A heading without its links and emphasis."""
    without_links = _INLINE.sub(lambda m: m.group(1) or m.group(2) or "", markdown)
    return _EMPHASIS.sub(r"\2", without_links).strip()


def _opens(line: str) -> str | None:
    if "```" not in line and "~~~" not in line:
        return None
    match = _FENCE.match(line)
    if match is None or (match[1][0] == "`" and "`" in match[2]):
        return None
    return match[1]


def _closes(fence: str, line: str) -> bool:
    match = _FENCE.match(line)
    return bool(
        match and match[1][0] == fence[0] and len(match[1]) >= len(fence) and not match[2].strip()
    )


def _heading_line(
    line: str, position: int, paragraph: tuple[int, str] | None, headings: list[Heading]
) -> tuple[int, str] | None:
    """Note the heading that ``line`` is or underlines; return the paragraph line it may start."""
    stripped = line.strip()
    if not stripped:
        return None
    if stripped[0] == "#" and (match := _ATX.match(line)):
        title = plain_heading(match[2] or "")
        if title:
            headings.append(Heading(len(match[1]), title, position))
        return None
    if stripped[0] in "=-" and paragraph is not None and _UNDERLINE.match(line):
        title = plain_heading(paragraph[1])
        if title:
            headings.append(Heading(1 if stripped[0] == "=" else 2, title, paragraph[0]))
        return None
    return None if _NOT_A_PARAGRAPH.match(line) else (position, stripped)


def _first_heading(headings: list[Heading], *, is_nameless: bool) -> str | None:
    return next((h.title for h in headings if h.level == 1 or is_nameless), None)


def _metadata(
    front: FrontMatter, footer: Footer | None, found: References
) -> tuple[tuple[str, str], ...]:
    """What the front matter says first, then the text, then an export's own fields."""
    found.tags[:0] = front.tags
    listed = found.first("tags", "tag")
    found.tags += split_list(listed or "")
    for key, value in front.others:
        if key in {"alias", "aliases"}:
            found.aliases.append(value)
        if "[[" in value:
            found.links += find_references(value, 0, ()).links
    others = [pair for pair in front.others if pair[0] not in {"alias", "aliases"}]
    exported = footer.others if footer is not None else ()
    return (*found.metadata(frozenset({"tags", "tag", "title"})), *others, *exported)
