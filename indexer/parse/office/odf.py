"""OpenDocument: texts (odt), presentations (odp), spreadsheets (ods), drawings (odg)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.office.odf_text import OdfStyles, OdfTextReader, row_cells
from indexer.parse.office.safe_xml import (
    attribute,
    children,
    descendants,
    local_name,
    number,
)
from indexer.parse.office.sheets import NumberedRow, sheet_blocks
from indexer.parse.office.tables import PARAGRAPHS_IN_CELL
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.office.assembled import AssembledText
    from indexer.parse.office.inner_pictures import PackagePictures
    from indexer.parse.office.package import OfficePackage

_PROGRESS_EVERY = 2_000
_CONTENT = "content.xml"
_MOST_REPEATED = 100
_LEFT_OUT = ("tracked-changes", "table-of-content", "illustration-index", "alphabetical-index",
             "table-index", "user-index", "bibliography")  # fmt: skip
_MARGIN_ROLES = ("page-number", "date-time", "footer", "header")


def is_encrypted(package: OfficePackage) -> bool:
    """Whether the manifest says that the content is encrypted (OpenDocument part 2, 4)."""
    root = package.tree("META-INF/manifest.xml")
    if root is None:
        return False
    for entry in descendants(root, "file-entry"):
        path = attribute(entry, "full-path")
        if path in (_CONTENT, "encrypted-package") and children(entry, "encryption-data"):
            return True
    return False


class OdfReader:
    """Reads one document into ``out``; a slide's number is the page, a sheet's name a heading."""

    def __init__(
        self, package: OfficePackage, out: AssembledText, pictures: PackagePictures
    ) -> None:
        self._package = package
        self._out = out
        self._styles = OdfStyles()
        self._text = OdfTextReader(out, self._styles, package.tree, pictures.put)
        self._pages = 0
        self._count = 0

    @property
    def title(self) -> str:
        return self._text.title

    def read(self) -> Iterator[Progress]:
        """Put the whole document into ``out``."""
        if not self._package.has(_CONTENT):
            raise FileProblem(ProblemCode.CORRUPT, "It is damaged: its content is missing.")
        styles = self._package.tree("styles.xml")
        if styles is not None:
            self._styles.learn(styles)
        # A spreadsheet's rows come one by one, a text's blocks and a presentation's pages whole.
        if self._is_spreadsheet():
            yield from self._sheets()
            return
        names = ("automatic-styles", "page", "p", "h", "list", "table", "annotation")
        for element in self._package.stream(_CONTENT, names):
            name = local_name(element)
            if name == "automatic-styles":
                self._styles.learn(element)
            elif name == "page":
                self._page(element)
            elif not _is_inside(element, _LEFT_OUT):
                self._text.block(element)
            self._count += 1
            if self._count % _PROGRESS_EVERY == 0 or name == "page":
                yield Progress("block", self._count)
            if self._out.is_full:
                return

    def _is_spreadsheet(self) -> bool:
        kind = self._package.read("mimetype", 200) or b""
        if kind.strip():
            return b"spreadsheet" in kind
        head = self._package.read(_CONTENT) or b""
        return b":spreadsheet" in head

    def _page(self, page: Any) -> None:
        """A slide: its title first, then the rest in the order of drawing, then the notes."""
        self._pages += 1
        self._out.page(self._pages)
        frames = [one for one in page if local_name(one) not in ("notes", "forms")]
        frames.sort(key=lambda one: attribute(one, "class") not in ("title",))
        for frame in frames:
            kind = attribute(frame, "class")
            if kind == "title":
                words = " ".join("".join(one.itertext()) for one in descendants(frame, "p"))
                self._out.heading(1, words)
            elif kind not in _MARGIN_ROLES:
                self._text.block(frame)
        for notes in children(page, "notes"):
            self._notes(notes)

    def _notes(self, notes: Any) -> None:
        for frame in notes:
            if attribute(frame, "class") in ("page", *_MARGIN_ROLES):
                continue
            paragraphs = (self._text.inline(one) for one in descendants(frame, "p"))
            text = "\n".join(filter(None, paragraphs))
            if text:
                self._out.paragraph(f"Speaker notes: {text}")

    def _sheets(self) -> Iterator[Progress]:
        rows = _SheetRows(self._package.stream(_CONTENT, ("table-row", "tracked-changes")))
        while (name := rows.next_sheet()) is not None:
            is_empty = True
            for block in sheet_blocks(rows.rows()):
                for line in block:
                    if is_empty:
                        self._out.heading(1, name)
                        is_empty = False
                    self._out.row(line)
                    if rows.counted >= _PROGRESS_EVERY:
                        rows.counted = 0
                        yield Progress("row", 1)
                self._out.end_table()
            for comment in rows.take_comments():
                self._out.paragraph(comment)
            if self._out.is_full:
                return


def _is_inside(element: Any, names: tuple[str, ...]) -> bool:
    return any(local_name(above) in names for above in element.iterancestors())


class _SheetRows:
    """The rows of all sheets as they come, cut where another sheet begins."""

    def __init__(self, elements: Iterator[Any]) -> None:
        self._elements = elements
        self._waiting: tuple[str, Any] | None = None
        self._comments: list[str] = []
        self._at = 0
        self.counted = 0

    def next_sheet(self) -> str | None:
        """The name of the sheet that comes next; None after the last."""
        self._at = 0
        if self._waiting is None:
            self._advance()
        return self._waiting[0] if self._waiting else None

    def rows(self) -> Iterator[NumberedRow]:
        """The rows of the sheet just named."""
        if self._waiting is None:
            return
        sheet = self._waiting[0]
        while self._waiting is not None and self._waiting[0] == sheet:
            element = self._waiting[1]
            row = row_cells(element, self._shown)
            repeated = max(1, number(attribute(element, "number-rows-repeated"), 1))
            for offset in range(min(repeated, _MOST_REPEATED) if row else 0):
                yield self._at + offset + 1, row
            self._at += repeated
            self._advance()

    def take_comments(self) -> list[str]:
        found, self._comments = self._comments, []
        return found

    def _shown(self, element: Any) -> str:
        parts = []
        for one in element:
            name = local_name(one)
            if name == "p":
                parts.append("".join(one.itertext()))
            elif name == "annotation":
                words = " ".join("".join(p.itertext()) for p in children(one, "p")).strip()
                if words:
                    self._comments.append(f"Comment: {words}")
        return PARAGRAPHS_IN_CELL.join(filter(None, parts))

    def _advance(self) -> None:
        self._waiting = None
        for element in self._elements:
            if local_name(element) != "table-row":
                continue
            self.counted += 1
            table = next((a for a in element.iterancestors() if local_name(a) == "table"), None)
            name = attribute(table, "name") if table is not None else ""
            self._waiting = (name, element)
            return
