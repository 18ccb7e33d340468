"""Notes of Google Keep, as Takeout writes them: one JSON file a note, and a page of the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.html import HtmlParser
from indexer.parse.notes.json_values import fields, iso_from_epoch, items, load_json, text_of
from indexer.parse.notes.note_text import NoteText, tag_pairs
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_OWN_FIELDS = re.compile(
    r'"(userEditedTimestampUsec|isTrashed|isPinned|isArchived|textContent|listContent)"\s*:'
)
_HASHTAG = re.compile(r"(?<![\w#/&])#([^\s#,;.!?()\[\]]{1,80})")
_MICROSECONDS = 1_000_000
_PAGE_START_BYTES = 1_000
# What its style sheet or its body begins with.
_PAGE_MARK = re.compile(rb'class="heading"><div class="meta-icons"|/\* go/keep-more-colors')


class KeepParser:
    """Reads what Keep keeps: text or ticks, labels, and the pages a note mentions."""

    name = "keep"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        if not text or not text.lstrip("\ufeff \t\r\n").startswith("{"):
            return 0.0
        return _CERTAIN_SCORE if len(set(_OWN_FIELDS.findall(text))) >= 3 else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        note = fields(load_json(source, limits))
        title = text_of(note.get("title")).strip()
        edited = iso_from_epoch(note.get("userEditedTimestampUsec"), _MICROSECONDS)
        body = _body(note)
        labels = [text_of(fields(label).get("name")) for label in items(note.get("labels"))]
        states = [
            word
            for key, word in (("isTrashed", "in the bin"), ("isArchived", "archived"))
            if note.get(key) is True
        ]
        yield ParsedDocument(
            DocumentKind.NOTE,
            title or source.stem,
            body or title,
            date=iso_from_epoch(note.get("createdTimestampUsec"), _MICROSECONDS) or edited,
            metadata=(
                *tag_pairs([*labels, *_HASHTAG.findall(body)]),
                *([("updated", edited)] if edited else []),
                *(("state", state) for state in states),
            ),
        )


class KeepPageParser:
    """Leaves the page out when the note itself lies beside it: each note is to be found once."""

    name = "keep-page"

    def score(self, head: bytes, name: str) -> float:
        is_page = name.lower().endswith(".html") and b"<html" in head[:_PAGE_START_BYTES]
        return _CERTAIN_SCORE if is_page and _PAGE_MARK.search(head) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if source.beside:
            message = f"It is the same note as {source.beside[0]} beside it, which is read instead."
            yield Problem(ProblemCode.NO_TEXT, message)
        else:
            yield from HtmlParser().parse(source, limits)


def _body(note: dict[str, object]) -> str:
    body = NoteText()
    text = text_of(note.get("textContent")).strip("\n")
    if text:
        body.line(text)
    for entry in items(note.get("listContent")):
        point = fields(entry)
        box = "[x]" if point.get("isChecked") is True else "[ ]"
        body.line(f"- {box} {text_of(point.get('text'))}")
    for entry in items(note.get("annotations")):
        page = fields(entry)
        parts = [text_of(page.get(key)).strip() for key in ("title", "description", "url")]
        if any(parts):
            body.line(" – ".join(part for part in parts if part))
    for entry in items(note.get("attachments")):
        name = text_of(fields(entry).get("filePath"))
        if name:
            body.line(f"[{name}]")
    return body.text.rstrip("\n")
