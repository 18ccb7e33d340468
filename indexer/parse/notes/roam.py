"""Roam Research exports: one JSON file with every page, each a tree of blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.json_values import fields, iso_from_epoch, items, load_json, text_of
from indexer.parse.notes.note_text import MemberNames, NoteText
from indexer.parse.notes.references import find_references
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_START = re.compile(r"\A[\ufeff\s]*\[\s*\{")
_OWN_FIELDS = re.compile(
    r'"(title|children|string|uid|create-time|edit-time|:?create/user|:?edit/user)"\s*:'
)
_REFERENCE = re.compile(r"\(\(([\w-]{1,60})\)\)")
_TASK = re.compile(r"\{\{\s*(?:\[\[)?(TODO|DONE)(?:\]\])?\s*\}\}")
_ALIAS = re.compile(r"\[([^\[\]\n]{1,300})\]\(\(\(([\w-]{1,60})\)\)\)")
_EMBED = re.compile(r"\{\{\s*(?:\[\[)?embed(?:-\w+)?(?:\]\])?:\s*(.{1,500}?)\s*\}\}")
_WIDGET = re.compile(r"\{\{\s*(?:\[\[)?(table|kanban|query|word-count|calc|mermaid)(?:\]\])?")
_DAY_UID = re.compile(r"^(\d{2})-(\d{2})-(\d{4})$")
_LONGEST_QUOTE = 300
_DEEPEST_INDENT = 30
_MILLISECONDS = 1_000


class RoamParser:
    """Reads each page as a document; what a block refers to is written out beside it."""

    name = "roam"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        if not text or not _START.match(text):
            return 0.0
        found = set(_OWN_FIELDS.findall(text))
        # A page's title may stand behind all its blocks, beyond the beginning.
        own = found & {"title", "string", "uid", "create-time", "edit-time"}
        is_page = "children" in found and len(own) >= 3
        return _CERTAIN_SCORE if is_page else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        pages = [fields(page) for page in items(load_json(source, limits))]
        blocks = _blocks_by_uid(pages)
        names = MemberNames()
        is_any = False
        for page in pages:
            title = text_of(page.get("title")).strip()
            if title or items(page.get("children")):
                is_any = True
                yield _document(page, title or "Untitled page", names.unused(title), blocks)
        if not is_any:
            raise FileProblem(ProblemCode.NO_TEXT, "It has no pages.")


def _document(
    page: dict[str, object], title: str, member: str, blocks: Mapping[str, str]
) -> ParsedDocument:
    body = NoteText()
    for depth, block in _walk(page):
        _write(body, block, depth, blocks)
    text = body.text.rstrip("\n") or title
    edited = iso_from_epoch(page.get("edit-time"), _MILLISECONDS)
    return ParsedDocument(
        DocumentKind.NOTE,
        title,
        text,
        member=member,
        date=_day(page) or iso_from_epoch(page.get("create-time"), _MILLISECONDS) or edited,
        headings=body.headings,
        metadata=(
            *find_references(text, 0, ()).metadata(),
            *([("updated", edited)] if edited else []),
        ),
    )


def _write(body: NoteText, block: dict[str, object], depth: int, blocks: Mapping[str, str]) -> None:
    text = text_of(block.get("string")).strip()
    if not text:
        return
    text = _TASK.sub(lambda match: "[x]" if match[1] == "DONE" else "[ ]", text)
    text = _ALIAS.sub(lambda match: f"{match[1]} ({blocks.get(match[2], '…')})", text)
    text = _REFERENCE.sub(lambda match: blocks.get(match[1], match[0]), text)
    text = _WIDGET.sub(r"{{\1", _EMBED.sub(r"\1", text))
    level = block.get("heading")
    if isinstance(level, int) and 1 <= level <= 6 and "\n" not in text:
        body.heading(level, text)
        return
    indent = "  " * min(depth, _DEEPEST_INDENT)
    body.line(f"{indent}- " + text.replace("\n", f"\n{indent}  "))


def _walk(page: dict[str, object]) -> Iterator[tuple[int, dict[str, object]]]:
    """Every block with its depth, in reading order; without recursion."""
    waiting = [(0, fields(child)) for child in reversed(items(page.get("children")))]
    while waiting:
        depth, block = waiting.pop()
        yield depth, block
        children = items(block.get("children"))
        waiting += [(depth + 1, fields(child)) for child in reversed(children)]


def _blocks_by_uid(pages: list[dict[str, object]]) -> dict[str, str]:
    """The beginning of each block's own text, by the id that others refer to it with."""
    found: dict[str, str] = {}
    for page in pages:
        for _depth, block in _walk(page):
            uid, text = text_of(block.get("uid")), text_of(block.get("string")).strip()
            if uid and text:
                found[uid] = text[:_LONGEST_QUOTE]
    return found


def _day(page: dict[str, object]) -> str | None:
    """The day of a daily page, whose id is that day."""
    match = _DAY_UID.match(text_of(page.get("uid")))
    return iso_from_text(f"{match[3]}-{match[1]}-{match[2]}") if match else None
