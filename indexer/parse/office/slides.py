"""Presentations (pptx): slide by slide, titles as headings, with tables, charts, notes, comments.

Source of the names: ECMA-376 part 1, 19 (PresentationML) and 21.1 (DrawingML).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from indexer.parse.office.charts import graphic_lines
from indexer.parse.office.equations import formula
from indexer.parse.office.safe_xml import (
    attribute,
    child,
    children,
    descendants,
    local_name,
    number,
)
from indexer.parse.office.tables import PARAGRAPHS_IN_CELL, Cell, Row, cell, row_of, table_lines
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.office.assembled import AssembledText
    from indexer.parse.office.inner_pictures import PackagePictures
    from indexer.parse.office.package import OfficePackage, Relation

MOST_SLIDES = 5_000
_WIDEST_SPAN = 200
_SLIDE_NAME = re.compile(r"^ppt/slides/slide(\d+)\.xml$", re.IGNORECASE)
_TITLES = ("title", "ctrTitle")
_LEFT_OUT = ("sldNum", "dt", "ftr", "hdr", "sldImg")
_BULLETED = ("body", "obj", "")
_ON = ("1", "true")


class SlideReader:
    """Reads one presentation into ``out``; the slide's number is the page."""

    def __init__(
        self, package: OfficePackage, main: str, out: AssembledText, pictures: PackagePictures
    ) -> None:
        self._pictures = pictures
        self._package = package
        self._main = main
        self._out = out
        self._authors: dict[str, str] = {}
        self.title = ""

    def read(self) -> Iterator[Progress]:
        """Put all slides into ``out``."""
        self._read_authors()
        parts = self._slides()[:MOST_SLIDES]
        for index, part in enumerate(parts, start=1):
            self._out.page(index)
            self._slide(part)
            yield Progress("slide", index, len(parts))
            if self._out.is_full:
                return

    def _slides(self) -> list[str]:
        """The slides' parts in their order; by their names if the list of them is broken."""
        root = self._package.tree(self._main)
        relations = self._package.relations(self._main)
        listed = []
        for one in descendants(root, "sldId") if root is not None else ():
            # The relation's id is in a namespace, the slide's own id is not.
            identity = next((v for k, v in one.attrib.items() if k.endswith("}id")), "")
            if identity in relations:
                listed.append(relations[identity].target)
        if listed:
            return listed
        named = [(m, name) for name in self._package.names if (m := _SLIDE_NAME.match(name))]
        return [name for match, name in sorted(named, key=lambda pair: int(pair[0][1]))]

    def _slide(self, part: str) -> None:
        root = self._package.tree(part)
        if root is None:
            return
        relations = self._package.relations(part)
        shapes = _in_reading_order(_shapes(child(root, "cSld", "spTree")))
        for shape in shapes:
            self._shape(shape, relations)
            for one in descendants(shape, "blip"):
                relation = relations.get(attribute(one, "embed"))
                if relation is not None and relation.kind == "image":
                    self._pictures.put(relation.target)
        for relation in relations.values():
            if relation.kind == "notesSlide":
                self._speaker_notes(relation.target)
            elif relation.kind == "comments":
                self._comments(relation.target)

    def _shape(self, shape: Any, relations: dict[str, Relation]) -> None:
        if local_name(shape) == "graphicFrame":
            self._graphic(shape, relations)
            return
        kind = _placeholder(shape)
        body = child(shape, "txBody")
        if body is None or kind in _LEFT_OUT:
            return
        if kind in _TITLES:
            title = " ".join(filter(None, (_paragraph_text(p) for p in children(body, "p"))))
            self._out.heading(1, title)
            self.title = self.title or " ".join(title.split())
            return
        self._paragraphs(body, is_bulleted=kind in _BULLETED and kind is not None)
        self._out.end_table()

    def _paragraphs(self, body: Any, *, is_bulleted: bool) -> None:
        paragraphs = children(body, "p")
        texts = [_paragraph_text(one) for one in paragraphs]
        is_list = is_bulleted and sum(1 for text in texts if text) > 1
        counts: dict[int, int] = {}
        for paragraph, text in zip(paragraphs, texts, strict=True):
            if not text:
                continue
            properties = child(paragraph, "pPr")
            level = number(attribute(properties, "lvl")) if properties is not None else 0
            label = _bullet(properties, is_list=is_list)
            if label == "#":
                counts[level] = counts.get(level, 0) + 1
                label = f"{counts[level]}. "
            if label:
                self._out.item(label + text, max(0, level))
            else:
                self._out.paragraph(text)

    def _graphic(self, frame: Any, relations: dict[str, Relation]) -> None:
        for table in descendants(frame, "tbl"):
            properties = child(table, "tblPr")
            is_marked = properties is not None and attribute(properties, "firstRow") in _ON
            rows = [_table_row(one) for one in children(table, "tr")]
            for line in table_lines(rows, int(is_marked and len(rows) > 1 and len(rows[0]) > 1)):
                self._out.row(line)
        for one in descendants(frame, "chart", "relIds"):
            relation = relations.get(attribute(one, "id") or attribute(one, "dm"))
            if relation is not None:
                for line in graphic_lines(self._package, relation.target):
                    self._out.row(line)
        self._out.end_table()

    def _speaker_notes(self, part: str) -> None:
        root = self._package.tree(part)
        if root is None:
            return
        for shape in descendants(root, "sp"):
            body = child(shape, "txBody")
            if body is None or _placeholder(shape) in (*_LEFT_OUT, None):
                continue
            text = "\n".join(filter(None, (_paragraph_text(p) for p in children(body, "p"))))
            if text:
                self._out.paragraph(f"Speaker notes: {text}")

    def _read_authors(self) -> None:
        for relation in self._package.relations(self._main).values():
            if relation.kind in ("commentAuthors", "authors"):
                root = self._package.tree(relation.target)
                for one in descendants(root, "cmAuthor", "author") if root is not None else ():
                    self._authors[attribute(one, "id")] = attribute(one, "name")

    def _comments(self, part: str) -> None:
        root = self._package.tree(part)
        for one in descendants(root, "cm", "reply") if root is not None else ():
            author = self._authors.get(attribute(one, "authorId"), "")
            plain = child(one, "text")
            body = child(one, "txBody")
            text = plain.text or "" if plain is not None else ""
            if body is not None:
                text = "\n".join(_paragraph_text(p) for p in children(body, "p"))
            if text.strip():
                self._out.paragraph(
                    f"Comment by {author}: {text}" if author else f"Comment: {text}"
                )


def _shapes(tree: Any) -> list[Any]:
    """The shapes of a slide, those of groups among them."""
    found: list[Any] = []
    for one in tree if tree is not None else ():
        name = local_name(one)
        if name in ("sp", "graphicFrame", "cxnSp", "pic"):
            found.append(one)
        elif name == "grpSp":
            found += _shapes(one)
        elif name == "AlternateContent":
            chosen = child(one, "Choice")
            inside = _shapes(chosen)
            found += inside or _shapes(child(one, "Fallback"))
    return found


def _in_reading_order(shapes: list[Any]) -> list[Any]:
    """The title first; the rest in the order that the file has, which is the order of drawing."""
    return sorted(shapes, key=lambda shape: _placeholder(shape) not in _TITLES)


def _placeholder(shape: Any) -> str | None:
    """Which placeholder of the layout the shape fills; None for a shape of its own."""
    for one in shape:
        if local_name(one) in ("nvSpPr", "nvGraphicFramePr"):
            found = child(one, "nvPr", "ph")
            return attribute(found, "type") if found is not None else None
    return None


def _paragraph_text(paragraph: Any) -> str:
    parts = []
    for one in paragraph.iter():
        name = local_name(one)
        if name == "t":
            parts.append(one.text or "")
        elif name == "br":
            parts.append("\n")
        elif name == "oMath":
            parts.append(formula(one))
            for inner in descendants(one, "t"):
                inner.text = ""
    return "".join(parts).replace("\v", "\n").strip()


def _bullet(properties: Any, *, is_list: bool) -> str:
    """``- ``, ``#`` for a number to be counted, or nothing."""
    if properties is not None:
        for one in properties:
            name = local_name(one)
            if name == "buNone":
                return ""
            if name == "buAutoNum":
                return "#"
            if name in ("buChar", "buBlip"):
                return "- "
    return "- " if is_list else ""


def _table_row(element: Any) -> Row:
    cells: list[Cell | None] = []
    for one in children(element, "tc"):
        if attribute(one, "hMerge") in _ON or attribute(one, "vMerge") in _ON:
            cells.append(None)
            continue
        texts = (_paragraph_text(paragraph) for paragraph in descendants(one, "p"))
        span = min(max(1, number(attribute(one, "gridSpan"), 1)), _WIDEST_SPAN)
        cells.append(cell(PARAGRAPHS_IN_CELL.join(filter(None, texts)), span=span))
    return row_of(cells)
