"""Paragraphs, headings, lists and tables as every OpenDocument file writes them.

Source of the names: OpenDocument 1.3 part 3, chapters 5, 6, 9 and 14.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from indexer.parse.office.safe_xml import attribute, child, children, local_name, number
from indexer.parse.office.tables import PARAGRAPHS_IN_CELL, Cell, Row, cell, table_lines
from indexer.parse.office.word_styles import numeral
from indexer.types import SpanRole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from indexer.parse.office.assembled import AssembledText

_AUTOMATIC = re.compile(r"^P\d+$")
_MOST_SPACES = 200
_MOST_REPEATED = 100
_MOST_COLUMNS = 16_384
_NUMERALS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman",
             "I": "upperRoman"}  # fmt: skip
_LEFT_OUT = frozenset(
    ("tracked-changes", "table-of-content", "illustration-index", "table-index",
     "alphabetical-index", "sequence-decls", "variable-decls", "user-field-decls", "forms",
     "note-citation", "title", "desc", "ruby-text", "page-number", "page-count", "dde-connection",
     "soft-page-break", "event-listeners", "shapes", "notes", "annotation-end", "script")
)  # fmt: skip
_REPLACEMENTS = ("ObjectReplacements/", "./ObjectReplacements/")
_VALUE_TYPES = frozenset(("float", "percentage", "currency", "date", "time"))


class OdfStyles:
    """What a document's styles say of its paragraphs and lists."""

    def __init__(self) -> None:
        self._levels: dict[str, dict[int, Any]] = {}
        self._parents: dict[str, str] = {}

    def learn(self, root: Any) -> None:
        """Take in all styles below ``root``."""
        for style in root.iter("{*}style"):
            self._parents[attribute(style, "name")] = attribute(style, "parent-style-name")
        for style in root.iter("{*}list-style"):
            self._levels[attribute(style, "name")] = {
                number(attribute(level, "level"), 1): level for level in style
            }

    def named(self, style: str) -> str:
        """The style that a person chose: automatic ones stand for one with small changes."""
        return self._parents.get(style, "") if _AUTOMATIC.match(style) else style

    def label(self, style: str, depth: int, counts: list[int]) -> str:
        """The label of the item that ``counts`` (a count a level) has come to."""
        level = self._levels.get(style, {}).get(depth + 1)
        if level is None or local_name(level) != "list-level-style-number":
            return "- "
        form = _NUMERALS.get(attribute(level, "num-format"))
        if form is None:
            return ""
        shown = min(max(1, number(attribute(level, "display-levels"), 1)), len(counts))
        figures = [numeral(count, form) for count in counts[len(counts) - shown :]]
        prefix, suffix = attribute(level, "num-prefix"), attribute(level, "num-suffix")
        return f"{prefix}{'.'.join(figures)}{suffix} "


class OdfTextReader:
    """Reads blocks of text into ``out``.

    Args:
        tree: Gives the XML of another part, or None.
        put_picture: Puts what stands in a picture, by its part, into ``out``.
    """

    def __init__(
        self,
        out: AssembledText,
        styles: OdfStyles,
        tree: Callable[[str], Any],
        put_picture: Callable[[str], None],
    ) -> None:
        self.out = out
        self._put_picture = put_picture
        self._images: list[str] = []
        self._tree = tree
        self._objects: list[str] = []
        self._styles = styles
        self._notes: list[str] = []
        self._boxes: list[Any] = []
        self._note_count = 0
        self._deepest_counts: dict[str, list[int]] = {}
        self.title = ""

    def blocks(self, container: Any) -> None:
        """All blocks directly and indirectly in ``container``."""
        for one in container:
            self.block(one)

    def block(self, element: Any) -> None:
        """One block, whatever it is; what holds other blocks is opened."""
        name = local_name(element)
        if name in _LEFT_OUT or self.out.is_full:
            return
        if name == "object":
            self._objects.append(attribute(element, "href"))
        elif name == "image":
            self._images.append(attribute(element, "href"))
        elif name == "h":
            self.out.heading(number(attribute(element, "outline-level"), 1), self.inline(element))
        elif name == "p":
            self._paragraph(element)
        elif name == "list":
            self._list(element, attribute(element, "style-name"), 0, [])
        elif name == "table":
            self._table(element)
        elif name == "annotation":
            self.out.paragraph(_comment(element))
        else:
            self.blocks(element)
        self._hanging_on()

    def inline(self, element: Any) -> str:
        """The text of a paragraph; its notes and text boxes are kept for afterwards."""
        parts: list[str] = []
        self._collect(element, parts)
        return "".join(parts).strip()

    def _paragraph(self, element: Any) -> None:
        text = self.inline(element)
        style = self._styles.named(attribute(element, "style-name"))
        if style == "Title" and text:
            self.title = self.title or text
            self.out.heading(1, text)
        else:
            is_code = style.startswith("Preformatted")
            self.out.paragraph(text, SpanRole.CODE if is_code else None)

    def _collect(self, element: Any, parts: list[str]) -> None:
        parts.append(_one_space(element.text))
        for one in element:
            name = local_name(one)
            if name == "s":
                parts.append(" " * min(max(1, number(attribute(one, "c"), 1)), _MOST_SPACES))
            elif name == "tab":
                parts.append("\t")
            elif name == "line-break":
                parts.append("\n")
            elif name == "note":
                self._note(one, parts)
            elif not self._keep_for_afterwards(one, name) and name not in _LEFT_OUT:
                self._collect(one, parts)
            parts.append(_one_space(one.tail))

    def _keep_for_afterwards(self, element: Any, name: str) -> bool:
        """Whether it stands behind the paragraph that it is in."""
        if name == "annotation":
            self._notes.append(_comment(element))
        elif name == "text-box":
            self._boxes.append(element)
        elif name == "object":
            self._objects.append(attribute(element, "href"))
        elif name == "image":
            self._images.append(attribute(element, "href"))
        else:
            return False
        return True

    def _note(self, element: Any, parts: list[str]) -> None:
        self._note_count += 1
        citation = child(element, "note-citation")
        mark = (citation.text or "").strip() if citation is not None else ""
        mark = f"[{mark or self._note_count}]"
        parts.append(mark)
        body = child(element, "note-body")
        if body is not None:
            self._notes.append(f"{mark} {self._plain(body)}")

    def _plain(self, container: Any) -> str:
        """All paragraphs below ``container`` on one line."""
        found = [self.inline(one) for one in container.iter("{*}p", "{*}h")]
        return PARAGRAPHS_IN_CELL.join(" ".join(text.split()) for text in found if text)

    def _hanging_on(self) -> None:
        """Footnotes, comments, text boxes, pictures stand after the paragraph they belong to."""
        notes, self._notes = self._notes, []
        for note in notes:
            self.out.row(note)
        if notes:
            self.out.end_table()
        objects, self._objects = self._objects, []
        for part in objects:
            self._embedded(f"{part.removeprefix('./')}/content.xml")
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)
        images, self._images = self._images, []
        for part in images:
            if not part.startswith(_REPLACEMENTS):  # of a chart or sheet, which is read itself
                self._put_picture(part.removeprefix("./"))

    def _embedded(self, part: str) -> None:
        """The numbers of a chart, the rows of an embedded sheet."""
        root = self._tree(part)
        for table in root.iter("{*}table") if root is not None else ():
            self._table(table)

    def _list(self, element: Any, style: str, depth: int, counts: list[int]) -> None:
        goes_on = attribute(element, "continue-numbering") == "true"
        key = f"{style}/{depth}"
        before = self._deepest_counts.get(key, [0]) if goes_on else [0]
        mine = [*counts, before[-1]]
        for item in element:
            if local_name(item) not in ("list-item", "list-header"):
                continue
            is_item = local_name(item) == "list-item"
            start = number(attribute(item, "start-value"), -1)
            mine[-1] = start if start >= 0 else mine[-1] + is_item
            self._list_item(item, style, depth, mine, is_labelled=is_item)
        self._deepest_counts[key] = mine

    def _list_item(
        self, item: Any, style: str, depth: int, counts: list[int], *, is_labelled: bool
    ) -> None:
        label = self._styles.label(style, depth, counts) if is_labelled else ""
        for one in item:
            name = local_name(one)
            if name == "p":
                text = self.inline(one)
                self.out.item(label + text if text else "", depth)
                label = ""
            elif name == "h":
                self.out.heading(number(attribute(one, "outline-level"), 1), self.inline(one))
            elif name == "list":
                own = attribute(one, "style-name") or style
                self._list(one, own, depth + 1, counts)
            else:
                self.block(one)
            self._hanging_on()

    def _table(self, element: Any) -> None:
        rows = list(table_rows(element, self._plain))
        if all(len(row) <= 1 for _n, _h, row in rows) and _columns(element) <= 1:
            for one in element.iter("{*}table-cell"):
                self.blocks(one)
            return
        marked = 0
        while marked < len(rows) and rows[marked][1]:
            marked += 1
        self.out.end_table()
        for line in table_lines((row for _number, _header, row in rows), marked):
            self.out.row(line)
        self.out.end_table()


def table_rows(table: Any, text_of: Any) -> Iterator[tuple[int, bool, Row]]:
    """A table's rows with their number from 1 and whether they are marked as a header.

    Repetition counts are claims: an empty row only moves the number on, and others are repeated a
    bounded number of times.
    """
    at = 0
    for element, is_header in rows_below(table):
        row = row_cells(element, text_of)
        repeated = max(1, number(attribute(element, "number-rows-repeated"), 1))
        for offset in range(min(repeated, _MOST_REPEATED) if row else 0):
            yield at + offset + 1, is_header, row
        at += repeated


def rows_below(element: Any, *, is_header: bool = False) -> Iterator[tuple[Any, bool]]:
    """The rows in a table, through groups and sections of rows."""
    for one in element:
        name = local_name(one)
        if name == "table-row":
            yield one, is_header
        elif name in ("table-rows", "table-row-group", "table-header-rows"):
            yield from rows_below(one, is_header=is_header or name == "table-header-rows")


def row_cells(row: Any, text_of: Any) -> Row:
    """The filled cells of one row."""
    found: dict[int, Cell] = {}
    column = 0
    for element in row:
        if local_name(element) not in ("table-cell", "covered-table-cell"):
            continue
        repeated = max(1, number(attribute(element, "number-columns-repeated"), 1))
        is_covered = local_name(element) == "covered-table-cell"
        text = "" if is_covered or not len(element) else text_of(element)
        span = min(max(1, number(attribute(element, "number-columns-spanned"), 1)), _MOST_REPEATED)
        one = cell(text, is_value=attribute(element, "value-type") in _VALUE_TYPES, span=span)
        if one is not None and column < _MOST_COLUMNS:
            for offset in range(min(repeated, _MOST_REPEATED)):
                found[column + offset] = one
        column += repeated
        if column > _MOST_COLUMNS:
            break
    return found


def _columns(table: Any) -> int:
    """How many columns the table is wide, a column counted as often as it says."""
    columns = table.iter("{*}table-column")
    return sum(max(1, number(attribute(c, "number-columns-repeated"), 1)) for c in columns)


def _comment(element: Any) -> str:
    creator = child(element, "creator")
    author = (creator.text or "").strip() if creator is not None else ""
    texts = ("".join(one.itertext()).strip() for one in children(element, "p"))
    return f"Comment{f' by {author}' if author else ''}: {' '.join(filter(None, texts))}"


def _one_space(text: str | None) -> str:
    """White space as XML wraps it: one space, whatever it was made of."""
    if not text:
        return ""
    if "\n" not in text and "\t" not in text and "  " not in text:
        return text
    words = " ".join(text.split())
    if not words:
        return " "
    return (" " if text[0].isspace() else "") + words + (" " if text[-1].isspace() else "")
