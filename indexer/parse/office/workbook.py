"""Workbooks (xlsx, xlsm): sheet by sheet, row by row, values as their formats show them.

Read from the parts and not with openpyxl, which refuses whole workbooks for a wrong style, takes
five times the memory to load, and shows values without their formats. Formulas show the result
that was stored with them; macros are never looked at. Source of the names: ECMA-376 part 1, 18.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from indexer.parse.office.number_format import BUILT_IN, GENERAL, plain, shown, shown_moment
from indexer.parse.office.safe_xml import (
    attribute,
    child,
    children,
    descendants,
    local_name,
    number,
)
from indexer.parse.office.sheets import NumberedRow, sheet_blocks
from indexer.parse.office.tables import Cell, cell
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from indexer.parse.office.assembled import AssembledText
    from indexer.parse.office.inner_pictures import PackagePictures
    from indexer.parse.office.package import OfficePackage, Relation

MOST_SHEETS = 1_000
_PROGRESS_EVERY = 5_000
_MOST_SHARED = 4_000_000
_MOST_CELLS_IN_ROW = 16_384
_REFERENCE = re.compile(r"^\$?([A-Z]{1,3})\$?(\d{1,7})$", re.IGNORECASE)
_ON = ("1", "true")
_THREADED = re.compile(r"^\[Threaded comment\].*?Comment:\s*", re.DOTALL)


@dataclass(slots=True)
class CellFormats:
    """What a cell's style number means: its number format, and whether it is bold."""

    codes: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)

    def code(self, style: int) -> str:
        return self.codes[style] if 0 <= style < len(self.codes) else GENERAL

    def is_bold(self, style: int) -> bool:
        return self.bold[style] if 0 <= style < len(self.bold) else False


class WorkbookReader:
    """Reads one workbook into ``out``; sheets are headings."""

    styles_part = "xl/styles.xml"
    shared_part = "xl/sharedStrings.xml"

    def __init__(
        self,
        package: OfficePackage,
        main: str,
        out: AssembledText,
        max_chars: int,
        pictures: PackagePictures,
    ) -> None:
        self._pictures = pictures
        self._package = package
        self._main = main
        self._out = out
        self._max_chars = max_chars
        self._formats = CellFormats()
        self._shared: list[str] = []
        self._is_1904 = False
        self._rows_read = 0

    def read(self) -> Iterator[Progress]:
        """Put all sheets into ``out``."""
        relations = self._package.relations(self._main)
        parts = {relation.kind: relation.target for relation in relations.values()}
        self._formats = self._read_formats(parts.get("styles", self.styles_part))
        yield Progress("shared strings", 0)
        self._read_shared(parts.get("sharedStrings", self.shared_part))
        for name, part in islice(self._sheets(relations), MOST_SHEETS):
            yield from self._sheet(name, part)
            if self._out.is_full:
                return

    def _sheets(self, relations: Mapping[str, Relation]) -> Iterator[tuple[str, str]]:
        """Name and part of each sheet that a person can see."""
        root = self._package.tree(self._main)
        sheets = list(descendants(root, "sheet")) if root is not None else []
        properties = child(root, "workbookPr") if root is not None else None
        self._is_1904 = properties is not None and attribute(properties, "date1904") in _ON
        for sheet in sheets:
            identity = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
            relation = relations.get(identity)
            if relation is not None and attribute(sheet, "state") != "veryHidden":
                yield attribute(sheet, "name"), relation.target

    def _sheet(self, name: str, part: str) -> Iterator[Progress]:
        is_empty = True
        for block in sheet_blocks(self._rows(part)):
            for line in block:
                if is_empty:
                    self._out.heading(1, name)
                    is_empty = False
                self._out.row(line)
                if self._rows_read >= _PROGRESS_EVERY:
                    self._rows_read = 0
                    yield Progress("row", 1)
                if self._out.is_full:
                    return
            self._out.end_table()
        for line in self._beside(part):
            if is_empty:
                self._out.heading(1, name)
                is_empty = False
            self._out.paragraph(line)
        for picture in self._drawn(part):
            if is_empty:
                self._out.silent_heading(1, name)
                is_empty = False
            self._pictures.put(picture)
        yield Progress("sheet", 1)

    def _rows(self, part: str) -> Iterator[NumberedRow]:
        """The filled rows of a sheet; what numbers they claim counts only for the gaps."""
        place = 0
        for element in self._package.stream(part, ("row",)):
            self._rows_read += 1
            place = max(place + 1, number(attribute(element, "r"), place + 1))
            read: dict[int, Cell] = {}
            column = -1
            for one in element:
                match = _REFERENCE.match(attribute(one, "r"))
                column = _column(match[1]) if match else column + 1
                found = self._cell(one)
                if found is not None and len(read) < _MOST_CELLS_IN_ROW:
                    read[column] = found
            if read:
                yield place, read

    def _cell(self, element: Any) -> Cell | None:
        kind = element.get("t", "n")
        style = number(element.get("s"))
        is_bold = self._formats.is_bold(style)
        if kind == "inlineStr":
            return cell(_text(element), is_bold=is_bold)
        value = child(element, "v")
        raw = (value.text or "").strip() if value is not None else ""
        if not raw or kind == "e":
            return None
        if kind == "s":
            index = number(raw, -1)
            text = self._shared[index] if 0 <= index < len(self._shared) else ""
            return cell(text, is_bold=is_bold)
        if kind == "str":
            return cell(raw, is_bold=is_bold)
        if kind == "b":
            return cell("TRUE" if raw == "1" else "FALSE", is_bold=is_bold)
        text = self._shown(raw, kind, style)
        return cell(text, is_value=True, is_bold=is_bold)

    def _shown(self, raw: str, kind: str, style: int) -> str:
        try:
            if kind == "d":
                return shown_moment(datetime.fromisoformat(raw), self._formats.code(style))
            value = float(raw)
        except ValueError:
            return raw
        return self._shown_number(value, style)

    def _shown_number(self, value: float, style: int) -> str:
        code = self._formats.code(style)
        return plain(value) if code == GENERAL else shown(value, code, is_1904=self._is_1904)

    def _read_shared(self, part: str) -> None:
        chars = 0
        for text in self._shared_strings(part):
            chars += len(text)
            if chars > 2 * self._max_chars or len(self._shared) >= _MOST_SHARED:
                self._package.note_damage(part)
                return
            self._shared.append(text)

    def _shared_strings(self, part: str) -> Iterator[str]:
        yield from map(_text, self._package.stream(part, ("si",)))

    def _read_formats(self, part: str) -> CellFormats:
        return _read_formats(self._package, part)

    def _drawn(self, part: str) -> Iterator[str]:
        """The pictures on a sheet."""
        for drawing in self._package.related(part, "drawing"):
            yield from self._package.related(drawing, "image")

    def _beside(self, part: str) -> Iterator[str]:
        """Comments and text boxes of a sheet."""
        for relation in self._package.relations(part).values():
            is_xml = relation.target.lower().endswith(".xml")
            if relation.kind not in ("comments", "drawing", "threadedComment") or not is_xml:
                continue
            root = self._package.tree(relation.target)
            if root is None:
                continue
            if relation.kind == "drawing":
                bodies = descendants(root, "txBody")
                yield from (_text(body).strip() for body in bodies)
            elif relation.kind == "comments":
                yield from _comments(root)


def _comments(root: Any) -> Iterator[str]:
    names = [(one.text or "").strip() for one in descendants(root, "author")]
    for one in descendants(root, "comment"):
        text = _THREADED.sub("", _text(one)).strip()
        index = number(attribute(one, "authorId"), -1)
        author = names[index] if 0 <= index < len(names) else ""
        # Threaded comments keep an id of their author there, and Excel writes the name in front.
        author = "" if author.startswith("tc=") else author
        text = text.removeprefix(f"{author}:").strip() if author else text
        by = f" by {author}" if author else ""
        if text:
            yield f"Comment{by} on {attribute(one, 'ref')}: {text}"


def _text(element: Any) -> str:
    """The text of a string, without the hints at its pronunciation."""
    parts: list[str] = []
    for one in element.iter():
        name = local_name(one)
        if name == "p" and parts:
            parts.append("\n")
        elif name == "t" and one.text:
            parent = one.getparent()
            if parent is None or local_name(parent) != "rPh":
                parts.append(one.text)
    return "".join(parts)


def _column(letters: str) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return min(index, _MOST_CELLS_IN_ROW) - 1


def _read_formats(package: OfficePackage, part: str) -> CellFormats:
    root = package.tree(part)
    found = CellFormats()
    if root is None:
        return found
    codes = dict(BUILT_IN)
    for one in descendants(root, "numFmt"):
        codes[number(attribute(one, "numFmtId"), -1)] = attribute(one, "formatCode") or GENERAL
    fonts = child(root, "fonts")
    bold = [_has_bold(one) for one in children(fonts, "font")] if fonts is not None else []
    styles = child(root, "cellXfs")
    for one in children(styles, "xf") if styles is not None else ():
        font = number(attribute(one, "fontId"))
        found.codes.append(codes.get(number(attribute(one, "numFmtId")), GENERAL))
        found.bold.append(bold[font] if 0 <= font < len(bold) else False)
    return found


def _has_bold(font: Any) -> bool:
    found = child(font, "b")
    return found is not None and attribute(found, "val", "1") not in ("0", "false")
