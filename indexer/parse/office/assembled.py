"""The text of an office document, put together block by block with exact offsets."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from indexer.parse.charset import tidy
from indexer.types import Heading, PageStart, RoleSpan, SpanRole

_SPACE_AT_LINE_END = re.compile(r"[^\S\n]+(?=\n|\Z)")
_MANY_BREAKS = re.compile(r"\n{3,}")
_LONGEST_HEADING = 500


class _Block(Enum):
    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()


class Assembled(NamedTuple):
    """The whole text and what was noted on the way."""

    text: str
    headings: tuple[Heading, ...]
    pages: tuple[PageStart, ...]
    roles: tuple[RoleSpan, ...]


class AssembledText:
    """Takes in paragraphs, headings, list items and table rows, in reading order.

    Items of a list and rows of a table follow each other line by line; everything else is set
    apart by an empty line. Empty blocks are left out.

    Args:
        max_chars: Nothing more is taken in once the text is longer than this.
    """

    def __init__(self, max_chars: int) -> None:
        self._max_chars = max_chars
        self._parts: list[str] = []
        self._length = 0
        self._last: _Block | None = None
        self._headings: list[Heading] = []
        self._pages: list[PageStart] = []
        self._open_pages: list[int] = []
        self._roles: list[RoleSpan] = []

    @property
    def is_full(self) -> bool:
        """Whether what comes now is left out; reading on is a waste."""
        return self._length > self._max_chars

    @property
    def has_headings(self) -> bool:
        return bool(self._headings)

    def heading(self, level: int, text: str) -> None:
        """A heading of ``level`` (1 is the highest)."""
        text = " ".join(tidy(text).split())
        start = self._put(text, _Block.PARAGRAPH)
        if start is not None:
            self._headings.append(Heading(max(1, level), text[:_LONGEST_HEADING], start))

    def silent_heading(self, level: int, title: str) -> None:
        """A heading whose words are not in the text, over what comes next."""
        start = self._length + (2 if self._length else 0)
        self._headings.append(Heading(max(1, level), title[:_LONGEST_HEADING], start))

    def paragraph(self, text: str, role: SpanRole | None = None) -> None:
        """A paragraph; breaks inside it are kept."""
        text = _cleaned(text)
        start = self._put(text, _Block.PARAGRAPH)
        if start is not None and role is not None:
            self._roles.append(RoleSpan(start, start + len(text), role))

    def item(self, text: str, depth: int = 0) -> None:
        """An item of a list, with its bullet or number in front; ``depth`` from 0."""
        text = _cleaned(text)
        self._put("  " * min(depth, 8) + text if text else "", _Block.ITEM)

    def row(self, text: str) -> None:
        """A row of a table, or any line that belongs to the one before."""
        self._put(" ".join(tidy(text).split()), _Block.ROW)

    def end_table(self) -> None:
        """What comes next does not continue the lines before."""
        self._last = None

    def page(self, number: int) -> None:
        """A page or slide begins."""
        self._open_pages.append(number)
        self.end_table()

    def add_assembled(self, other: Assembled) -> None:
        """Everything of another text, its offsets moved along."""
        if not other.text.strip():
            return
        start = self._put(other.text, _Block.PARAGRAPH)
        if start is None:
            return
        self._headings += [Heading(h.level, h.title, h.start + start) for h in other.headings]
        self._roles += [RoleSpan(r.start + start, r.end + start, r.role) for r in other.roles]

    def result(self) -> Assembled:
        text = "".join(self._parts)
        pages = [*self._pages, *(PageStart(number, len(text)) for number in self._open_pages)]
        headings = [
            heading
            if heading.start <= len(text)
            else Heading(heading.level, heading.title, len(text))
            for heading in self._headings
        ]
        return Assembled(text, tuple(headings), tuple(pages), tuple(self._roles))

    def _put(self, text: str, block: _Block) -> int | None:
        """Where ``text`` begins now; None if there is nothing to add or no room."""
        if not text or self.is_full:
            return None
        if self._length:
            is_tight = block is self._last and block is not _Block.PARAGRAPH
            between = "\n" if is_tight else "\n\n"
            self._parts.append(between)
            self._length += len(between)
        start = self._length
        self._pages += [PageStart(number, start) for number in self._open_pages]
        self._open_pages.clear()
        self._parts.append(text)
        self._length += len(text)
        self._last = block
        return start


def _cleaned(text: str) -> str:
    """Without blanks at the ends of lines and with no more than one empty line together."""
    return _MANY_BREAKS.sub("\n\n", _SPACE_AT_LINE_END.sub("", tidy(text))).strip()
