"""Canvases of Obsidian (JSON Canvas 1.0): the cards as a person reads them, in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.parse.charset import decode_head
from indexer.parse.notes.json_values import fields, items, load_json, text_of
from indexer.parse.notes.names import readable_stem
from indexer.parse.notes.note_text import NoteText, link_pairs
from indexer.parse.notes.references import find_references
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_NAMED_SCORE = 0.7
_ENDING = ".canvas"


class CanvasParser:
    """Reads ``.canvas``: from the top down, and from left to right."""

    name = "canvas"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        is_object = bool(text and text.lstrip("\ufeff \t\r\n").startswith("{"))
        return _NAMED_SCORE if is_object and name.lower().endswith(_ENDING) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        canvas = fields(load_json(source, limits))
        nodes = [fields(node) for node in items(canvas.get("nodes"))]
        body = NoteText()
        links = []
        for node in sorted(nodes, key=_place):
            page = text_of(node.get("file")).rpartition("/")[2]
            if page:
                links.append(page.removesuffix(".md"))
            if label := text_of(node.get("label")):
                body.heading(2, label)
            card = text_of(node.get("text")).strip() or page or text_of(node.get("url"))
            if card:
                body.line(card + "\n")
        for edge in items(canvas.get("edges")):
            if label := text_of(fields(edge).get("label")).strip():
                body.line(label + "\n")
        found = find_references(body.text, 0, ())
        yield ParsedDocument(
            DocumentKind.NOTE,
            readable_stem(source.stem),
            body.text,
            headings=body.headings,
            metadata=(*link_pairs(links), *found.metadata()),
        )


def _place(node: dict[str, object]) -> tuple[float, float]:
    y, x = node.get("y"), node.get("x")
    return (
        float(y) if isinstance(y, int | float) else 0.0,
        float(x) if isinstance(x, int | float) else 0.0,
    )
