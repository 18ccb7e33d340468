"""Lines that were found somewhere on a page become text in reading order.

The page is cut along its white space, recursively (after Nagy's X-Y cut): first between columns of
running text, else between blocks above each other. What stands side by side in short pieces - a
table, a form - is read row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import regex

from indexer.parse.ocr.picture_text import PER_MILLE, PictureText, Region

_DENSE = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！（）《》]"
)
_BULLET = regex.compile(r"(?:[•·◦▪‣*–—-]|\d{1,3}[.)]|[a-z][.)])\s")
_PROSE_WIDTH = 8.0
"""Columns are running text if their lines are this many heights wide, ..."""
_FEWEST_LINES = 3
"""... and this many."""
_COLUMN_GAP = 0.7
_BLOCK_GAP = 0.25
_MOST_CUTS = 400
_ROW_OVERLAP = 0.5
_PARAGRAPH_PITCH = 1.45
_SAME_SIZE = 1.4
_CELL_GAP = 1.5
_INDENT = 3.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was found. Edges in pixels from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return max(1.0, self.bottom - self.top)

    @property
    def width(self) -> float:
        return max(1.0, self.right - self.left)

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def arrange(
    lines: Sequence[Line],
    width: float,
    height: float,
    place: Callable[[Line], tuple[float, float, float, float]] | None = None,
) -> PictureText:
    """The text of a picture of ``width`` times ``height`` pixels, with the region of each line.

    Args:
        place: Where a line stands on the picture as it is shown, as shares of its width and
            height (left, top, right, bottom), if the picture was turned for reading.
    """
    shares = place or (
        lambda line: (
            line.left / width, line.top / height, line.right / width, line.bottom / height
        )
    )  # fmt: skip
    writer = _Writer(shares)
    kept = [line for line in lines if line.text.strip()]
    for block in _blocks(kept):
        writer.add_block(_rows(block))
    return PictureText("".join(writer.parts), tuple(writer.regions))


def _blocks(lines: list[Line]) -> list[list[Line]]:
    """The lines in blocks, both in reading order."""
    done: list[list[Line]] = []
    waiting, cuts = [lines], 0
    while waiting:
        block = waiting.pop()
        parts = _cut(block) if len(block) > 1 and cuts < _MOST_CUTS else None
        cuts += 1
        if parts is None:
            done.append(block)
        else:
            waiting += reversed(parts)
    return _joined_blocks([block for block in done if block])


def _cut(lines: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """Left and right columns, or what is above and below; None if it is one block."""
    size = median(line.height for line in lines)
    for at, _gap in _gaps([(line.left, line.right) for line in lines], _COLUMN_GAP * size):
        left = [line for line in lines if line.left < at]
        right = [line for line in lines if line.left >= at]
        if _is_prose(left, size) and _is_prose(right, size):
            return left, right
    found = _gaps([(line.top, line.bottom) for line in lines], _BLOCK_GAP * size)
    if not found or len(lines) < 2 * _FEWEST_LINES:
        return None
    at = found[0][0]
    return [line for line in lines if line.top < at], [line for line in lines if line.top >= at]


def _gaps(spans: list[tuple[float, float]], least: float) -> list[tuple[float, float]]:
    """``(position, width)`` of what no span covers, widest first."""
    found, reached = list[tuple[float, float]](), None
    for start, end in sorted(spans):
        if reached is not None and start - reached > least:
            found.append((start, start - reached))
        reached = end if reached is None else max(reached, end)
    return sorted(found, key=lambda gap: -gap[1])


def _is_prose(lines: list[Line], size: float) -> bool:
    if len(lines) < _FEWEST_LINES:
        return False
    return median(line.width for line in lines) >= _PROSE_WIDTH * size


def _joined_blocks(blocks: list[list[Line]]) -> list[list[Line]]:
    """Blocks above each other that are as wide as each other are one: no column lay between."""
    joined: list[list[Line]] = []
    for block in blocks:
        if joined and _continues(joined[-1], block):
            joined[-1] = joined[-1] + block
        else:
            joined.append(block)
    return joined


def _continues(above: list[Line], below: list[Line]) -> bool:
    top, bottom = max(line.middle for line in above), min(line.middle for line in below)
    left = max(min(line.left for line in above), min(line.left for line in below))
    right = min(max(line.right for line in above), max(line.right for line in below))
    narrow = min(_width(above), _width(below))
    return bottom > top and right - left > 0.5 * narrow


def _width(lines: list[Line]) -> float:
    return max(line.right for line in lines) - min(line.left for line in lines)


def _rows(block: list[Line]) -> list[list[Line]]:
    """Lines that stand side by side, from left to right, row after row."""
    rows: list[list[Line]] = []
    for line in sorted(block, key=lambda line: line.middle):
        row = rows[-1] if rows else None
        if row is not None and _is_beside(row[-1], line):
            row.append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _is_beside(before: Line, line: Line) -> bool:
    least = min(before.height, line.height)
    return abs(line.middle - before.middle) < _ROW_OVERLAP * least


class _Writer:
    """Puts rows one after the other and notes where each line begins."""

    def __init__(self, place: Callable[[Line], tuple[float, float, float, float]]) -> None:
        self.parts: list[str] = []
        self.regions: list[Region] = []
        self._place = place
        self._length = 0

    def add_block(self, rows: list[list[Line]]) -> None:
        edge = max(line.right for row in rows for line in row)
        pitch = _pitch(rows)
        if self.parts:
            self._write("\n\n")
        self._add_row(rows[0])
        for before, row in pairwise(rows):
            self._write(self._between(before, row, edge, pitch))
            self._add_row(row)

    def _add_row(self, row: list[Line]) -> None:
        for before, line in pairwise([None, *row]):
            assert line is not None
            if before is not None:
                is_cell = line.left - before.right > _CELL_GAP * line.height
                self._write("   " if is_cell else " ")
            text = " ".join(line.text.split())
            start = self._length
            self._write(text)
            edges = (
                min(PER_MILLE, max(0, round(PER_MILLE * share))) for share in self._place(line)
            )
            self.regions.append(Region(start, self._length, *edges))

    def _between(self, before: list[Line], row: list[Line], edge: float, pitch: float) -> str:
        """What stands between two rows: a space, nothing, a line's end or a paragraph's."""
        last, first = before[-1], row[0]
        if first.middle - last.middle > _PARAGRAPH_PITCH * pitch:
            return "\n\n"
        if len(before) > 1 or len(row) > 1 or not _is_same_size(last, first):
            return "\n"
        if not self._flows_on(last, first, edge):
            return "\n"
        head, tail = self.parts[-1][-1:], first.text.strip()[:1]
        if _DENSE.match(head) or _DENSE.match(tail):
            return ""
        if head == "-" and self.parts[-1][-2:-1].islower() and tail.islower():
            self._drop_hyphen()
            return ""
        return " "

    @staticmethod
    def _flows_on(last: Line, first: Line, edge: float) -> bool:
        """Whether the next word would not have fitted in what was left of the line."""
        text = " ".join(first.text.split())
        if _BULLET.match(text) or first.left - last.left > _INDENT * first.height:
            return False
        word = text[:1] if _DENSE.match(text) else text.split(" ", 1)[0]
        word_width = first.width * (len(word) + 1) / max(1, len(text))
        return last.right + word_width >= edge

    def _drop_hyphen(self) -> None:
        self.parts[-1] = self.parts[-1][:-1]
        self._length -= 1
        region = self.regions[-1]
        self.regions[-1] = Region(
            region.start, region.end - 1, region.left, region.top, region.right, region.bottom
        )

    def _write(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self._length += len(text)


def _per_mille(share: float) -> int:
    return min(PER_MILLE, max(0, round(PER_MILLE * share)))


def _is_same_size(one: Line, other: Line) -> bool:
    low, high = sorted((one.height, other.height))
    return high <= _SAME_SIZE * low


def _pitch(rows: list[list[Line]]) -> float:
    """The usual distance from one row to the next."""
    distances = [row[0].middle - before[0].middle for before, row in pairwise(rows)]
    sizes = median(line.height for row in rows for line in row)
    # A single pair may stand a paragraph apart.
    usual = median(distances) if len(distances) > 2 else min([*distances, 1.5 * sizes])
    return max(usual, sizes)
