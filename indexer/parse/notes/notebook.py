"""Jupyter notebooks: what was written, what was computed, and the beginning of what came out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_head
from indexer.parse.markdown import outline
from indexer.parse.notes.json_values import fields, items, load_json, text_of
from indexer.parse.notes.note_text import NoteText
from indexer.types import DocumentKind, ParsedDocument, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_NAMED_SCORE = 0.7
_OWN_FIELDS = re.compile(r'"(cells|cell_type|nbformat|kernelspec|worksheets)"\s*:')
_ENDING = ".ipynb"
_LONGEST_OUTPUT = 2_000
_ESCAPES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


class NotebookParser:
    """Reads ``.ipynb`` of version 3 and later."""

    name = "notebook"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        if not text or not text.lstrip("\ufeff \t\r\n").startswith("{"):
            return 0.0
        if len(set(_OWN_FIELDS.findall(text))) >= 2:
            return _CERTAIN_SCORE
        return _NAMED_SCORE if name.lower().endswith(_ENDING) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        notebook = fields(load_json(source, limits))
        about = fields(notebook.get("metadata"))
        body = NoteText()
        for cell in _cells(notebook):
            _write(body, cell)
        title = text_of(about.get("title")) or next(
            (heading.title for heading in body.headings if heading.level == 1), ""
        )
        spoken = fields(about.get("kernelspec")).get("language")
        written = fields(about.get("language_info")).get("name")
        language = text_of(spoken) or text_of(written)
        yield ParsedDocument(
            DocumentKind.NOTE,
            title or source.stem,
            body.text,
            headings=body.headings,
            roles=body.roles,
            metadata=(("programming_language", language),) if language else (),
        )


def _cells(notebook: dict[str, object]) -> Iterator[dict[str, object]]:
    """The cells; version 3 has them in worksheets."""
    for cell in items(notebook.get("cells")):
        yield fields(cell)
    for sheet in items(notebook.get("worksheets")):
        for cell in items(fields(sheet).get("cells")):
            yield fields(cell)


def _write(body: NoteText, cell: dict[str, object]) -> None:
    kind = text_of(cell.get("cell_type"))
    text = (text_of(cell.get("source")) or text_of(cell.get("input"))).strip("\n")
    if kind == "heading":
        level = cell.get("level")
        body.heading(level if isinstance(level, int) and 1 <= level <= 6 else 1, text)
    elif kind == "code":
        if text.strip():
            body.with_role(text, SpanRole.CODE)
        for output in items(cell.get("outputs")):
            shown = _output(fields(output))
            if shown:
                body.line(shown)
    elif text.strip():
        headings, code = outline(text) if kind == "markdown" else ([], [])
        body.append(text + "\n", headings, code)
    else:
        return
    body.line()


def _output(output: dict[str, object]) -> str:
    """The beginning of an output's text; pictures and pages have none."""
    data = fields(output.get("data"))
    text = text_of(output.get("text")) or text_of(data.get("text/plain"))
    if not text and "application/json" in data:
        text = json.dumps(data["application/json"], ensure_ascii=False)
    if not text and output.get("output_type") in {"error", "pyerr"}:
        text = f"{text_of(output.get('ename'))}: {text_of(output.get('evalue'))}"
    text = _ESCAPES.sub("", text[: 2 * _LONGEST_OUTPUT]).strip("\n")
    return text[:_LONGEST_OUTPUT] + "…" if len(text) > _LONGEST_OUTPUT else text
