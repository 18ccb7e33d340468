"""A sheet of a workbook as lines: its tables, told apart by empty rows, under their titles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice

from indexer.parse.office.tables import (
    LOOKED_AT_ROWS,
    Row,
    header_rows,
    labels,
    line,
    unused_labels,
)

NumberedRow = tuple[int, Row]
"""A row's number, from 1, and its filled cells."""


def sheet_blocks(rows: Iterable[NumberedRow]) -> Iterator[Iterator[str]]:
    """The lines of each table of a sheet.

    A block of rows without a header of its own that lies under one with the same columns is taken
    for more of the same table (people put empty rows between the parts of a list).
    """
    numbered = iter(row for row in rows if row[1])
    header: Mapping[int, str] | None = None
    following: NumberedRow | None = next(numbered, None)
    while following is not None:
        block = _Block(following, numbered)
        titles, header, found = _begin(block, header)
        yield chain(titles, (line(row, header) for row in chain(found, block)))
        for _left in block:  # what the caller did not look at
            pass
        following = block.following


class _Block:
    """Rows without an empty one between them, as they come; ``following`` is the one after."""

    def __init__(self, first: NumberedRow, rows: Iterator[NumberedRow]) -> None:
        self._next: NumberedRow | None = first
        self._rows = rows
        self.following: NumberedRow | None = None

    def __iter__(self) -> Iterator[Row]:
        return self

    def __next__(self) -> Row:
        if self._next is None:
            raise StopIteration
        number, row = self._next
        after = next(self._rows, None)
        if after is None or after[0] > number + 1:
            self.following, self._next = after, None
        else:
            self._next = after
        return row


def _begin(
    block: _Block, inherited: Mapping[int, str] | None
) -> tuple[list[str], Mapping[int, str] | None, list[Row]]:
    """The lines above a table, its labels, and the rows looked at that belong to it."""
    sample = list(islice(block, LOOKED_AT_ROWS))
    titles = []
    while len(sample) > 1 and len(sample[0]) == 1 and len(sample[1]) > 1:
        titles.append(line(sample.pop(0)))
    for skipped in range(min(3, max(0, len(sample) - 1))):
        # "As of: 1 May" in two cells above a wide table is not its header.
        if len(sample[skipped]) > 2 or len(sample[skipped]) >= _width(sample):
            break
        if header_rows(sample[skipped + 1 :]):
            titles += [line(row) for row in sample[: skipped + 1]]
            sample = sample[skipped + 1 :]
            break
    count = header_rows(sample)
    if count:
        titles += unused_labels(sample[:count], sample[count:])
        return titles, labels(sample[:count]), sample[count:]
    is_more = inherited is not None and all(set(row) <= set(inherited) for row in sample)
    is_more = is_more and _width(sample) > 1
    return titles, inherited if is_more else None, sample


def _width(rows: Iterable[Row]) -> int:
    return max((len(row) for row in rows), default=0)
