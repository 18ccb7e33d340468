"""Tables become lines that can be read one by one: ``Header: value; Header: value``.

A passage may hold only a few rows of a long table, and a small model does not count columns: so
each row says for itself what its values are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

LOOKED_AT_ROWS = 12
_LONGEST_LABEL = 80
_LONGEST_ROW_LABEL = 40
_WIDEST_SPAN = 200
PARAGRAPHS_IN_CELL = " / "
"""Stands between the paragraphs of one cell, which become one line."""

_NUMBER = re.compile(
    r"^[\s(+\-−±~<>≤≥]*(?:[$€£¥]|[A-Z]{3}\s)?\s*\d[\d\s.,'’/:\-]*(?:%|[$€£¥]|[A-Z]{3})?\s*\)?$"
)
_YEAR = re.compile(r"^(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows.

    Attributes:
        is_value: It is a number, a date, a share, as its type or its looks say.
        span: How many columns it is wide.
    """

    text: str
    is_value: bool = False
    is_bold: bool = False
    span: int = 1


Row = Mapping[int, Cell]
"""The filled cells of a row by their column, from 0."""


def cell(text: str, *, is_value: bool = False, is_bold: bool = False, span: int = 1) -> Cell | None:
    """A cell whose text is one line; None if it shows nothing."""
    text = " ".join(text.split())
    if not text:
        return None
    return Cell(text, is_value or bool(_NUMBER.match(text)), is_bold, span)


def row_of(cells: Iterable[Cell | None]) -> Row:
    """A row from its cells in order."""
    return {column: one for column, one in enumerate(cells) if one is not None}


def table_lines(
    rows: Iterable[Row], marked_header_rows: int = 0, header: Mapping[int, str] | None = None
) -> Iterator[str]:
    """One line for each row that shows anything.

    Args:
        rows: Looked at a few ahead, otherwise as they come.
        marked_header_rows: How many rows the document itself calls a header.
        header: The labels to use if these rows have none of their own.
    """
    stream = (row for row in rows if row)
    sample = list(islice(stream, max(LOOKED_AT_ROWS, marked_header_rows + 1)))
    count = header_rows(sample, marked_header_rows)
    if count:
        header = labels(sample[:count])
        yield from unused_labels(sample[:count], sample[count:])
    for row in chain(sample[count:], stream):
        yield line(row, header)


def header_rows(sample: Sequence[Row], marked: int = 0) -> int:
    """How many of the first rows are headers: what is marked, else one or none by its looks."""
    if 0 < marked < len(sample):
        return marked
    if len(sample) < 2:
        return 0
    first, rest = sample[0], sample[1:]
    widest = max(len(row) for row in sample)
    width = sum(one.span for one in first.values())
    if len(first) < 2 or width < widest - 1 or not _could_be_labels(first):
        return 0
    if _is_bold(first) and not any(_is_bold(row) for row in rest):
        return 1
    if any(_holds_values(column, rest, widest) for column in first):
        return 1
    has_values = any(one.is_value for row in rest for one in row.values())
    return int(widest >= 3 and (not has_values or _labels_more_than_one_row(first, rest)))


def labels(rows: Sequence[Row]) -> dict[int, str]:
    """The label of each column; several header rows are joined from top to bottom."""
    found: dict[int, str] = {}
    for row in rows:
        for column, one in row.items():
            label = one.text.rstrip(" :")
            for at in _spanned(column, one):
                above = found.get(at)
                found[at] = f"{above} {label}" if above and above != label else label
    return {column: text[: 2 * _LONGEST_LABEL] for column, text in found.items()}


def unused_labels(header: Sequence[Row], sample: Sequence[Row]) -> Iterator[str]:
    """The header as lines of its own, if the rows do not say all of it: columns may be empty."""
    used = {column for row in sample for column in row}
    for row in header:
        if any(
            len(one.text) > _LONGEST_LABEL or not _spanned(at, one) & used
            for at, one in row.items()
        ):
            yield line(row)


def _spanned(column: int, one: Cell) -> set[int]:
    return set(range(column, column + min(one.span, _WIDEST_SPAN)))


def line(row: Row, header: Mapping[int, str] | None = None) -> str:
    """One row as a line."""
    cells = sorted(row.items())
    if header:
        return "; ".join(
            f"{header[column]}: {one.text}" if header.get(column) else one.text
            for column, one in cells
        )
    texts = [one.text for _column, one in cells]
    if len(cells) == 2 and _is_label(cells[0][1]) and len(texts[0]) <= _LONGEST_ROW_LABEL:
        return f"{texts[0].rstrip(' :')}: {texts[1]}"
    return " | ".join(texts)


def _could_be_labels(row: Row) -> bool:
    texts = [one.text for one in row.values()]
    first_column = min(row)
    return len(set(texts)) == len(texts) and all(
        _is_label(one) or (column > first_column and bool(_YEAR.match(one.text)))
        for column, one in row.items()
    )


def _is_label(one: Cell) -> bool:
    return not one.is_value and len(one.text) <= _LONGEST_LABEL


def _is_bold(row: Row) -> bool:
    return all(one.is_bold for one in row.values())


def _holds_values(column: int, rows: Sequence[Row], width: int) -> bool:
    """Whether the column is values beneath its first row; two columns must leave no doubt."""
    filled = [row[column] for row in rows if column in row]
    values = sum(one.is_value for one in filled)
    if width <= 2:
        return len(filled) >= 2 and values == len(filled)
    return bool(filled) and values >= 0.6 * len(filled)


def _labels_more_than_one_row(first: Row, rest: Sequence[Row]) -> bool:
    """Several rows beneath, as wide as the first, whose cells mostly are not labels again."""
    return len(rest) >= 2 and all(len(row) >= len(first) - 1 for row in rest)
