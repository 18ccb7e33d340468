"""Pages of lines become one text, with the place of every page, heading and running head in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from indexer.parse.pdf.flow import (
    Column,
    Gap,
    Spelling,
    break_in_flow,
    flows_on,
    gap_between,
    is_same_size,
    joined,
)
from indexer.parse.pdf.furniture import Furniture, is_page_number, without_numbers
from indexer.parse.pdf.letters import is_unreadable, plain_letters
from indexer.parse.pdf.reading_order import in_reading_order
from indexer.parse.pdf.size_headings import SizeHeadings
from indexer.types import Heading, PageStart, RoleSpan, SpanRole

if TYPE_CHECKING:
    from indexer.parse.pdf.lines import Line, PageLines

_PAGES_AT_ONCE = 64
"""Running heads are looked for in so many pages; the lines of more are not held in memory."""
_MOST_FURNITURE = 200


@dataclass(frozen=True, slots=True)
class PageContent:
    """One page: its lines, and what else stands on it (notes, filled-in fields)."""

    number: int
    lines: PageLines
    extras: tuple[str, ...] = ()


@dataclass(slots=True)
class AssembledText:
    """The text of a document. Offsets count code points."""

    text: str
    pages: list[PageStart]
    headings: list[Heading]
    roles: list[RoleSpan]


@dataclass(slots=True)
class Assembly:
    """Takes pages in order; ``finish`` gives the document's text.

    What repeats on the pages is not among their text, where it would cut sentences in two. It
    follows once behind the last page, with a role of its own.
    """

    length: int = 0
    _parts: list[str] = field(default_factory=list)
    _starts: list[PageStart] = field(default_factory=list)
    _waiting: list[PageContent] = field(default_factory=list)
    _spelling: Spelling = field(default_factory=Spelling)
    _furniture: Furniture = field(default_factory=Furniture)
    _repeated: dict[str, str] = field(default_factory=dict)
    _headings: SizeHeadings = field(default_factory=SizeHeadings)
    _last: Line | None = None
    _half: str = ""
    _ends_full: bool = False

    def add(self, page: PageContent) -> None:
        """The next page."""
        self._waiting.append(page)
        if len(self._waiting) >= _PAGES_AT_ONCE:
            self._write_waiting()

    def finish(self) -> AssembledText:
        """The whole text; nothing can be added afterwards."""
        self._write_waiting()
        self._end_paragraph()
        roles = self._write_furniture()
        text = "".join(self._parts)
        return AssembledText(text, self._starts, self._headings.found(), roles)

    def _write_waiting(self) -> None:
        for page in self._waiting:
            self._furniture.learn(page.number, page.lines.upright, page.lines.height)
            self._spelling.learn(page.lines.upright)
            self._headings.learn(page.lines.upright)
        for page in self._waiting:
            self._write_page(page)
        self._waiting.clear()

    def _write_page(self, page: PageContent) -> None:
        lines = page.lines
        own = lines.upright
        repeated: list[Line] = []
        if lines.have_places:
            own, repeated = self._furniture.split(page.number, own, lines.height)
        for line in repeated:
            self._keep_repeated(line)
        regions = in_reading_order(own) if lines.have_places else [own]
        start = len(self._starts)
        for region in [*regions, lines.sideways]:
            self._write_region(region, page.number)
        for extra in page.extras:
            self._end_paragraph()
            self._note_page(page.number)
            self._write(extra + "\n\n")
        if len(self._starts) == start:
            self._end_paragraph()
            self._note_page(page.number)

    def _write_region(self, region: list[Line], page: int) -> None:
        column = Column.around(region) if region else None
        previous: Line | None = None
        for line in region:
            text = plain_letters(line.text)
            if not text or column is None or is_unreadable(text):
                continue
            if previous is not None:
                self._join(text, gap_between(previous, line, column))
            elif self._last is not None:
                self._join(text, self._gap_from_last(line, page))
            self._note_page(page)
            self._headings.note(line, text, self.length, page)
            self._half, self._last, previous = text, line, line
            self._ends_full = column.is_full(line) or line.is_hyphenated

    def _gap_from_last(self, line: Line, page: int) -> Gap:
        """Between two regions: a sentence may go on in the next column or on the next page."""
        last = self._last
        if last is None or not (line.height and last.height and self._ends_full):
            return Gap.PARAGRAPH
        is_further = self._starts[-1].page != page or line.bottom > last.top
        if is_further and is_same_size(last, line) and flows_on(last, line):
            return break_in_flow(last, line)
        return Gap.PARAGRAPH

    def _join(self, text: str, gap: Gap) -> None:
        """Write the line that waits, and what goes between it and ``text``."""
        is_hyphenated = self._last is not None and self._last.is_hyphenated
        end, between = joined(self._half, text, gap, self._spelling, is_hyphenated)
        self._write(end + between)
        self._half = ""

    def _end_paragraph(self) -> None:
        if self._last is not None:
            self._write(self._half + ("-" if self._last.is_hyphenated else "") + "\n\n")
        self._half, self._last = "", None

    def _note_page(self, number: int) -> None:
        if not self._starts or self._starts[-1].page != number:
            self._starts.append(PageStart(number, self.length))

    def _keep_repeated(self, line: Line) -> None:
        key = without_numbers(line)
        if len(self._repeated) < _MOST_FURNITURE and not is_page_number(key):
            self._repeated.setdefault(key, plain_letters(line.text))

    def _write_furniture(self) -> list[RoleSpan]:
        if not self._repeated:
            return []
        start = self.length
        self._write("\n".join(self._repeated.values()) + "\n")
        return [RoleSpan(start, self.length, SpanRole.FURNITURE)]

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)
