"""Drawings of Excalidraw, by themselves and in Obsidian's notes: the words on them."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.markdown import MarkdownParser
from indexer.parse.notes.json_values import fields, items, load_json, text_of
from indexer.parse.notes.names import readable_stem
from indexer.parse.text import read_text
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_DRAWING = re.compile(r'\A[\ufeff\s]*\{\s*"type"\s*:\s*"excalidraw"')
_NOTE = re.compile(r"\A\ufeff?---\s*\n(?:[^\n]*\n){0,40}?excalidraw-plugin:")
_DATA = re.compile(r"^(?:%%\n)?#{1,2} Drawing\n", re.MULTILINE)
_NOT_WRITTEN = re.compile(
    r"^(?:==⚠ .*|# Excalidraw Data|#{1,2} (?:Text Elements|Element Links|Embedded Files)|%%)"
    r"[ \t]*$",
    re.MULTILINE,
)
_IDS = re.compile(r"[ \t]\^[\w-]{8}[ \t]*$|^[0-9a-f]{40}: ", re.MULTILINE)


class ExcalidrawParser:
    """Reads a drawing's texts from the top down."""

    name = "excalidraw"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _DRAWING.match(text) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        elements = [fields(one) for one in items(fields(load_json(source, limits)).get("elements"))]
        shown = [one for one in elements if one.get("isDeleted") is not True]
        texts = [
            text_of(one.get("originalText"))
            or text_of(one.get("rawText"))
            or text_of(one.get("text"))
            for one in sorted(shown, key=_place)
            if one.get("type") in ("text", "frame")
        ]
        body = "\n\n".join(text.strip() for text in texts if text.strip())
        if not body:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")
        yield ParsedDocument(DocumentKind.NOTE, readable_stem(source.stem), body + "\n")


class ExcalidrawNoteParser:
    """Reads the plug-in's notes without the drawing's data; lines stay where they are."""

    name = "excalidraw-note"

    def score(self, head: bytes, name: str) -> float:
        if not name.lower().endswith(".md"):
            return 0.0
        text = decode_head(head)
        is_note = text and _NOTE.match(text.replace("\r\n", "\n"))
        return _CERTAIN_SCORE if is_note else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        data = _DATA.search(text)
        written = _IDS.sub("", _NOT_WRITTEN.sub("", text[: data.start()] if data else text))
        raw = (written.rstrip() + "\n").encode()
        name = re.sub(r"\.excalidraw\.md$", ".md", source.name, flags=re.IGNORECASE)
        inner = replace(source, file=io.BytesIO(raw), name=name, size_bytes=len(raw))
        yield from MarkdownParser().parse(inner, limits)


def _place(element: dict[str, object]) -> tuple[float, float]:
    y, x = element.get("y"), element.get("x")
    return (
        float(y) if isinstance(y, int | float) else 0.0,
        float(x) if isinstance(x, int | float) else 0.0,
    )
