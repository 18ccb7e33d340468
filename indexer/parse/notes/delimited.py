"""Tables in text files (CSV, TSV): rows as ``Header: value``, which words and models understand."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
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

_NAMED_SCORE = 0.6
_ENDINGS = (".csv", ".tsv", ".tab", ".psv")
_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 40
_MOST_COLUMNS = 2_000
_MOST_CHARS = 4_000_000
"""Of the text that is made of a table: some 50,000 rows. More is data, not reading."""
_LONGEST_HEADER = 80
_DECLARED = re.compile(r"\Asep=(.)\s*\n", re.I)
_NUMBER_OR_DATE = re.compile(r"^[\s€$£¥%+\-\d.,:/'()]*\d[\s€$£¥%+\-\d.,:/'()TZ]*$|^\S+@\S+\.\S+$")


class DelimitedParser:
    """Reads tables whose first row may or may not name the columns; lines stay where they are."""

    name = "delimited"

    def score(self, head: bytes, name: str) -> float:
        return _NAMED_SCORE if name.lower().endswith(_ENDINGS) and decode_head(head) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        title = readable_stem(source.stem)
        try:
            table = _Table(text)
            body = table.body()
        except (csv.Error, _TooWide):
            # Not a table that anybody made to be read; its words are still found.
            yield ParsedDocument(DocumentKind.DOCUMENT, title, text, keeps_lines=True)
            return
        if table.is_cut:
            yield Problem(
                ProblemCode.PARTIAL,
                f"Only its first {table.rows} rows are read; it is a table of very many.",
            )
        columns = tuple(("column", name) for name in table.header if name)
        yield ParsedDocument(DocumentKind.DOCUMENT, title, body, keeps_lines=True, metadata=columns)


class _TooWide(Exception):
    """A line has more columns than a table for people does."""


class _Table:
    def __init__(self, text: str) -> None:
        declared = _DECLARED.match(text)
        self._skipped = 1 if declared else 0
        self._text = text[declared.end() :] if declared else text
        self._delimiter = declared[1] if declared else _delimiter(self._text)
        self.header = _header(self._sample(self._delimiter))
        self.rows = 0
        self.is_cut = False

    def body(self) -> str:
        """Each row where it stood, with the column's name before each value; empty cells left out.

        A line break inside a cell stays, so that every row begins on the line it has in the file.
        """
        body = NoteText()
        body.add("\n" * self._skipped)
        reader = csv.reader(_narrow_lines(self._text, self._delimiter), delimiter=self._delimiter)
        lines_before = 0
        for row in reader:
            line = self._line(row, is_header=bool(self.header) and not self.rows)
            consumed = reader.line_num - lines_before
            lines_before = reader.line_num
            body.add(line + "\n" * max(1, consumed - line.count("\n")))
            self.rows += bool(row)
            if body.length > _MOST_CHARS:
                self.is_cut = True
                break
        return body.text

    def _line(self, row: list[str], *, is_header: bool) -> str:
        if is_header:
            return ", ".join(row)
        parts = []
        for number, value in enumerate(row):
            if not value.strip():
                continue
            name = self.header[number] if number < len(self.header) else ""
            parts.append(f"{name}: {value}" if name else value)
        return "; ".join(parts)

    def _sample(self, delimiter: str) -> list[list[str]]:
        return _sample(self._text, delimiter)


def _narrow_lines(text: str, delimiter: str) -> Iterator[str]:
    # Only "\n" ends a line there, as in line numbers; splitlines() knows a dozen more.
    for line in io.StringIO(text, newline="\n"):
        if line.count(delimiter) > _MOST_COLUMNS:
            raise _TooWide
        yield line


def _sample(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    for row in csv.reader(_narrow_lines(text, delimiter), delimiter=delimiter):
        if any(cell.strip() for cell in row):
            rows.append(row)
        if len(rows) >= _SAMPLE_LINES:
            break
    return rows


def _delimiter(text: str) -> str:
    """The one that cuts most rows into the same number of cells, more than one."""

    def fit(delimiter: str) -> float:
        try:
            widths = Counter(len(row) for row in _sample(text, delimiter))
        except csv.Error:
            return 0.0
        if not widths:
            return 0.0
        width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
        return 0.0 if width < 2 else count / widths.total() + min(width, 20) / 100

    return max(_DELIMITERS, key=fit)


def _header(rows: list[list[str]]) -> list[str]:
    """The names of the columns, if the first row looks like names and not like another row."""
    if len(rows) < 2:
        return []
    names = [" ".join(cell.split()) for cell in rows[0]]
    named = [name for name in names if name]
    if not named or len(set(named)) < len(named) or len(named) * 2 < len(rows[0]):
        return []
    if any(len(name) > _LONGEST_HEADER or _NUMBER_OR_DATE.match(name) for name in named):
        return []
    return names
