"""Word documents (docx): body, tables, notes, comments, page headers, in reading order.

The parts are read here and not with python-docx, which does not see text in content controls, text
boxes, footnotes and page headers, knows no list numbers, and gives a file up for one broken part.
Source of the names: ECMA-376 part 1, 17 (WordprocessingML).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from indexer.parse.office.charts import graphic_lines
from indexer.parse.office.safe_xml import (
    attribute,
    child,
    children,
    descendants,
    local_name,
    number,
)
from indexer.parse.office.tables import PARAGRAPHS_IN_CELL, Cell, Row, cell, table_lines
from indexer.parse.office.word_runs import Inline, RunReader
from indexer.parse.office.word_styles import (
    Numbering,
    Styles,
    outline_level,
    paragraph_numbering,
)
from indexer.types import SpanRole
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.office.assembled import AssembledText
    from indexer.parse.office.inner_pictures import PackagePictures
    from indexer.parse.office.package import OfficePackage

_PROGRESS_EVERY = 2_000
_FEWEST_WORDS_IN_MARGIN = 3
_MOST_COLUMNS = 500
_CONTENTS_STYLES = ("toc ", "table of figures", "toa heading", "index ")
_CODE_STYLES = ("code", "html preformatted", "source code", "preformatted text")
_NOTE_PARTS = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}
_OFF = ("0", "false", "off")


class WordReader:
    """Reads one document into ``out``.

    Args:
        main: The name of the part with the body.
        pictures: Puts what stands in pictures into ``out``.
    """

    def __init__(
        self, package: OfficePackage, main: str, out: AssembledText, pictures: PackagePictures
    ) -> None:
        self._pictures = pictures
        self._in_cells: list[str] = []
        self._package = package
        self._main = main
        self._out = out
        self._relations = package.relations(main)
        self._styles = Styles(self._related_tree("styles"))
        self._numbering = Numbering(self._related_tree("numbering"), self._styles)
        self._runs = RunReader()
        self._notes: dict[tuple[str, str], str] = {}
        self.title = ""

    def read(self) -> Iterator[Progress]:
        """Put the whole document into ``out``."""
        self._read_notes()
        self._margin("header")
        for count, block in enumerate(self._package.stream(self._main, ("p", "tbl"))):
            self._block(block)
            if count % _PROGRESS_EVERY == 0:
                yield Progress("paragraph", count)
            if self._out.is_full:
                return
        self._margin("footer")

    def _related_tree(self, kind: str) -> Any:
        name = next((r.target for r in self._relations.values() if r.kind == kind), None)
        return self._package.tree(name) if name else None

    def _block(self, element: Any) -> None:
        if local_name(element) == "tbl":
            self._table(element)
        else:
            self._paragraph(element)

    def _blocks_in(self, container: Any) -> None:
        """The paragraphs and tables inside a text box, a cell or a content control."""
        for one in container:
            name = local_name(one)
            if name in ("p", "tbl"):
                self._block(one)
            elif name in ("sdt", "sdtContent", "ins", "customXml", "smartTag"):
                self._blocks_in(one)

    def _paragraph(self, element: Any) -> None:
        properties = child(element, "pPr")
        style = self._style_of(properties)
        name = self._styles.name(style)
        inline = self._runs.read(element)
        if not name.startswith(_CONTENTS_STYLES):
            self._put(inline, properties, style, name)
        self._hanging_on(inline)

    def _put(self, inline: Inline, properties: Any, style: str, name: str) -> None:
        text = inline.text
        if not text.strip():
            return
        level = self._heading_level(properties, style)
        numbering = paragraph_numbering(properties) or self._styles.numbering(style)
        is_counted = numbering is not None and numbering[0] not in ("", "0")
        label = self._numbering.label(*numbering) if numbering and is_counted else ""
        if level is not None:
            self._out.heading(level, ("" if label == "- " else label) + text)
            self.title = self.title or (text if name == "title" else "")
        elif numbering and is_counted and label:
            self._out.item(label + text.strip(), numbering[1])
        elif name.startswith("list bullet"):
            self._out.item("- " + text.strip())
        else:
            self._out.paragraph(text, SpanRole.CODE if name in _CODE_STYLES else None)

    def _hanging_on(self, inline: Inline) -> None:
        """Notes, text boxes, charts and pictures follow the paragraph that they stand in."""
        for text in self._notes_of(inline):
            self._out.row(text)
        if inline.notes:
            self._out.end_table()
        for box in inline.boxes:
            self._blocks_in(box)
        for identity in inline.charts:
            relation = self._relations.get(identity)
            if relation is not None:
                for line in graphic_lines(self._package, relation.target):
                    self._out.row(line)
                self._out.end_table()
        self._put_pictures(inline.pictures)

    def _put_pictures(self, identities: list[str]) -> None:
        for identity in identities:
            relation = self._relations.get(identity)
            if relation is not None and relation.kind == "image":
                self._pictures.put(relation.target)

    def _notes_of(self, inline: Inline) -> Iterator[str]:
        for kind, identity, mark in inline.notes:
            text = self._notes.get((kind, identity))
            if text:
                yield f"{mark} {text}".strip()

    def _style_of(self, properties: Any) -> str:
        found = child(properties, "pStyle") if properties is not None else None
        return attribute(found, "val") if found is not None else self._styles.default_id

    def _heading_level(self, properties: Any, style: str) -> int | None:
        own = outline_level(properties)
        if own is not None:
            return own + 1 if own < 9 else None
        return self._styles.heading_level(style)

    def _table(self, element: Any) -> None:
        rows = [one for one in _rows(element)]
        if all(len(_cells(row)) <= 1 for row in rows):
            # A frame around text, not a table.
            for row in rows:
                for one in _cells(row):
                    self._blocks_in(one)
            return
        self._out.end_table()
        marked = 0
        while marked < len(rows) and _is_marked_header(rows[marked]):
            marked += 1
        for line in table_lines(self._read_rows(rows), marked):
            self._out.row(line)
        self._out.end_table()
        in_cells, self._in_cells = self._in_cells, []
        self._put_pictures(in_cells)

    def _read_rows(self, rows: list[Any]) -> Iterator[Row]:
        above: dict[int, Cell] = {}
        for row in rows:
            read: dict[int, Cell] = {}
            column = _skipped_before(row)
            for one in _cells(row):
                properties = child(one, "tcPr")
                merge = child(properties, "vMerge") if properties is not None else None
                is_continued = merge is not None and attribute(merge, "val") != "restart"
                span = child(properties, "gridSpan") if properties is not None else None
                width = number(attribute(span, "val"), 1) if span is not None else 1
                width = min(max(1, width), _MOST_COLUMNS)
                found = above.get(column) if is_continued else self._cell(one, width)
                if found is not None:
                    read[column] = found
                column += width
            above = read
            yield read

    def _cell(self, element: Any, width: int) -> Cell | None:
        """A cell's text on one line, tables and boxes inside it included."""
        texts = []
        for paragraph in descendants(element, "p"):
            properties = child(paragraph, "pPr")
            inline = self._runs.read(paragraph)
            self._in_cells += inline.pictures
            text = inline.text.strip()
            counted = paragraph_numbering(properties)
            if counted and counted[0] not in ("", "0") and text:
                label = self._numbering.label(*counted)
                text = ("" if label == "- " else label) + text
            texts.append(text)
            texts += self._notes_of(inline)
        line = PARAGRAPHS_IN_CELL.join(filter(None, texts))
        return cell(line, is_bold=_is_bold(element), span=width)

    def _read_notes(self) -> None:
        for relation in self._relations.values():
            kind = _NOTE_PARTS.get(relation.kind)
            if kind is None:
                continue
            for note in self._package.stream(relation.target, (kind,)):
                if attribute(note, "type") in ("separator", "continuationSeparator"):
                    continue
                runs = RunReader()
                texts = (runs.read(one).text.strip() for one in descendants(note, "p"))
                text = " ".join(filter(None, texts))
                if text:
                    self._notes[kind, attribute(note, "id")] = _note_text(kind, note, text)

    def _margin(self, kind: str) -> None:
        """Page headers or footers, each text once. A letterhead is often there and nowhere else."""
        seen = set()
        for relation in self._relations.values():
            if relation.kind != kind:
                continue
            root = self._package.tree(relation.target)
            if root is None:
                continue
            runs = RunReader(without_page_numbers=True)
            lines = (" ".join(runs.read(one).text.split()) for one in descendants(root, "p"))
            text = "\n".join(dict.fromkeys(filter(None, lines)))
            if len(text.split()) >= _FEWEST_WORDS_IN_MARGIN and text not in seen:
                seen.add(text)
                self._out.paragraph(text, SpanRole.HEADER if kind == "header" else None)


def _note_text(kind: str, note: Any, text: str) -> str:
    if kind != "comment":
        return text
    author = attribute(note, "author").strip()
    return f"Comment by {author}: {text}" if author else f"Comment: {text}"


def _rows(table: Any) -> Iterator[Any]:
    for one in table:
        name = local_name(one)
        if name == "tr":
            if child(one, "trPr", "del") is None:
                yield one
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _rows(one)


def _cells(row: Any) -> list[Any]:
    found = []
    for one in row:
        name = local_name(one)
        if name == "tc":
            found.append(one)
        elif name in ("sdt", "sdtContent", "customXml"):
            found += _cells(one)
    return found


def _skipped_before(row: Any) -> int:
    found = child(row, "trPr", "gridBefore")
    count = number(attribute(found, "val")) if found is not None else 0
    return min(max(0, count), _MOST_COLUMNS)


def _is_marked_header(row: Any) -> bool:
    found = child(row, "trPr", "tblHeader")
    return found is not None and attribute(found, "val") not in _OFF


def _is_bold(element: Any) -> bool:
    """Whether all runs that show text are set in bold by themselves."""
    runs = [run for run in descendants(element, "r") if children(run, "t")]
    marks = [child(run, "rPr", "b") for run in runs]
    return bool(marks) and all(b is not None and attribute(b, "val") not in _OFF for b in marks)
