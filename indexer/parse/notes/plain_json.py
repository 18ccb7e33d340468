"""JSON of no known kind: as it is where people can read it, laid out in lines where they cannot."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.notes.names import readable_stem
from indexer.parse.notes.note_text import NoteText
from indexer.parse.text import read_text
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_NAMED_SCORE = 0.4
_ENDINGS = (".json", ".canvas", ".geojson", ".jsonld", ".webmanifest")
_LONGEST_LINE = 2_000
_MOST_CHARS = 4_000_000
_DEEPEST_INDENT = 20
_LONGEST_VALUE = 20_000
_BINARY_CHARS = 400


class PlainJsonParser:
    """Reads exports and settings whose shape nobody told."""

    name = "json"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        if not text or not name.lower().endswith(_ENDINGS):
            return 0.0
        return _NAMED_SCORE if text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["} else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        laid_out = _laid_out(text) if _has_long_lines(text) else None
        if laid_out is not None and len(laid_out) > _MOST_CHARS:
            yield Problem(
                ProblemCode.PARTIAL, "Only its beginning is read; it is a very large data file."
            )
        yield ParsedDocument(
            DocumentKind.DOCUMENT,
            readable_stem(source.stem),
            text if laid_out is None else laid_out,
            keeps_lines=laid_out is None,
        )


def _has_long_lines(text: str) -> bool:
    longest, start = 0, 0
    while longest <= _LONGEST_LINE and (end := text.find("\n", start)) >= 0:
        longest, start = max(longest, end - start), end + 1
    return max(longest, len(text) - start) > _LONGEST_LINE


def _laid_out(text: str) -> str | None:
    """``key: value`` lines, indented; None for what is no JSON after all. Without recursion."""
    try:
        root: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    body = NoteText()
    waiting: list[tuple[int, str, object]] = [(0, "", root)]
    while waiting and body.length <= _MOST_CHARS:
        depth, key, value = waiting.pop()
        indent = "  " * min(depth, _DEEPEST_INDENT)
        prefix = f"{indent}{key}: " if key else indent
        if isinstance(value, dict):
            inner = [(depth + 1, str(name), item) for name, item in value.items()]
        elif isinstance(value, list):
            inner = [(depth + 1, "", item) for item in value]
        else:
            if (shown := _shown(value)) is not None:
                body.line(prefix + shown.replace("\n", f"\n{indent}  "))
            continue
        body.line(prefix.rstrip())
        waiting += reversed(inner)
    return body.text


def _shown(value: object) -> str | None:
    """A value as text; None for nothing, and for pictures and keys written as letters."""
    if isinstance(value, str):
        start = value[:_BINARY_CHARS]
        is_long = len(value) > _BINARY_CHARS
        is_binary = is_long and start.isascii() and not any(c.isspace() for c in start)
        return None if is_binary or not value else value[:_LONGEST_VALUE]
    return None if value is None else json.dumps(value)
