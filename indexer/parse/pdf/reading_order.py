"""The order in which a person reads the lines of a page.

Most pages were written in that order, and it is kept: what a program wrote one after the other
belongs together. Two things are mended. Where lines stand in columns, each column is read to its
end before the next (after the whitespace cuts of Nagy and Seth's X-Y trees, with lines that
bridge the gutter as dividers). And a run of lines that was written late but stands above others
(a title that the program placed last) is read where it stands.

A gutter counts only between columns of running text. The cells of a table, labels beside values
and bullets beside their items are left in rows.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import regex

from indexer.parse.pdf.letters import is_right_to_left
from indexer.parse.pdf.lines import usual_height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.parse.pdf.lines import Line

_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_MOST_LINES = 1_000
_DEEPEST = 3
_MOST_GAPS = 4
_FEWEST_IN_COLUMN = 4
_FEWEST_LETTERS = 14
"""The median line of a column of running text has more; a sign of Chinese counts as two."""
_LEAST_FILL = 0.6
_NARROWEST_GUTTER = 0.7  # in heights of a line
_BAND_GAP = 1.6
_SAME_ROW = 0.5
_FAR_DOWN = 4.0
_LEAST_SHARED = 0.3
_SHORT_RUN = 3

Region = list["Line"]
"""Lines that belong together, in reading order: a column, a title, a table."""


def in_reading_order(lines: Sequence[Line]) -> list[Region]:
    """The lines in regions, both in the order of reading."""
    if not lines:
        return []
    if len(lines) > _MOST_LINES:
        return [list(lines)]
    letters = "".join(line.text for line in lines)
    return _Page(usual_height(list(lines)), is_right_to_left(letters)).order(list(lines), 0)


class _Page:
    """Knows what one page's measures are.

    Args:
        height: Of an ordinary line.
        is_right_to_left: Whether the right column is read first.
    """

    def __init__(self, height: float, is_right_to_left: bool) -> None:
        self._height = max(height, 1.0)
        self._is_right_to_left = is_right_to_left

    def order(self, lines: list[Line], depth: int) -> list[Region]:
        gutter = self._gutter(lines, depth)
        if gutter is None:
            return self._as_written(lines)
        found: list[Region] = []
        for zone, bridges in _zones(lines, gutter):
            if bridges:
                found += self._as_written(zone)
            else:
                found += self._order_zone(zone, gutter, depth)
        return found

    def _order_zone(self, zone: list[Line], gutter: float, depth: int) -> list[Region]:
        """Lines between two that bridge the gutter."""
        found: list[Region] = []
        columns: list[Line] = []
        for band in self._bands(zone):
            if self._is_in_rows(band, gutter):
                found += self._order_columns(columns, gutter, depth)
                columns = []
                found += self._as_written(band)
            else:
                columns += band
        return found + self._order_columns(columns, gutter, depth)

    def _order_columns(self, lines: list[Line], gutter: float, depth: int) -> list[Region]:
        left = [line for line in lines if _centre(line) < gutter]
        right = [line for line in lines if _centre(line) >= gutter]
        sides = [right, left] if self._is_right_to_left else [left, right]
        return [region for side in sides if side for region in self.order(side, depth + 1)]

    def _bands(self, zone: list[Line]) -> Iterator[list[Line]]:
        """The zone cut where no line stands on either side of the gutter, in the old order."""
        edges = []
        reach: float | None = None
        for line in sorted(zone, key=lambda line: -line.top):
            if reach is not None and reach - line.top > _BAND_GAP * self._height:
                edges.append((reach + line.top) / 2)
            reach = line.bottom if reach is None else min(reach, line.bottom)
        bands: list[list[Line]] = [[] for _ in range(len(edges) + 1)]
        for line in zone:
            bands[sum(1 for edge in edges if line.middle < edge)].append(line)
        return (band for band in bands if band)

    def _is_in_rows(self, band: list[Line], gutter: float) -> bool:
        """Whether this is a table beside running text rather than a part of its columns."""
        left = [line for line in band if line.right <= gutter]
        right = [line for line in band if line.left >= gutter]
        if min(len(left), len(right)) < _FEWEST_IN_COLUMN:
            return False
        # A table is written row by row; columns of text seldom are, unless they are long enough
        # to be told by their lines.
        written = {line.order for line in right}
        rows = sum(1 for line in left if line.order in written)
        if rows < _SAME_ROW * len(left):
            return False
        return min(median(map(_weight, side)) for side in (left, right)) < _FEWEST_LETTERS

    def _gutter(self, lines: list[Line], depth: int) -> float | None:
        """The x of the best gap between columns of running text."""
        if depth >= _DEEPEST or len(lines) < 2 * _FEWEST_IN_COLUMN:
            return None
        for x in self._gaps(lines):
            left = [line for line in lines if line.right <= x]
            right = [line for line in lines if line.left >= x]
            if self._are_beside(left, right) and all(
                self._is_running(side, depth + 1) for side in (left, right)
            ):
                return x
        return None

    def _gaps(self, lines: list[Line]) -> list[float]:
        """The middles of gaps that few lines bridge, the emptiest and widest first."""
        events = sorted([(line.left, 1) for line in lines] + [(line.right, -1) for line in lines])
        found = []
        bridging = done = 0
        for (x, change), (following, _) in pairwise(events):
            bridging += change
            done += change < 0
            to_come = len(lines) - done - bridging
            is_wide = following - x >= _NARROWEST_GUTTER * self._height
            if is_wide and bridging <= min(done, to_come) and min(done, to_come) >= 3:
                found.append((bridging, x - following, (x + following) / 2))
        return [x for _, _, x in sorted(found)[:_MOST_GAPS]]

    def _are_beside(self, left: list[Line], right: list[Line]) -> bool:
        """Whether the two stand beside each other, not one above the other."""
        if min(len(left), len(right)) < _FEWEST_IN_COLUMN:
            return False
        top = min(max(line.top for line in side) for side in (left, right))
        bottom = max(min(line.bottom for line in side) for side in (left, right))
        return top - bottom >= 3 * self._height

    def _is_running(self, lines: list[Line], depth: int) -> bool:
        """Whether these lines are running text: long, and as wide as their column; or two such."""
        if len(lines) < _FEWEST_IN_COLUMN or median(map(_weight, lines)) < _FEWEST_LETTERS:
            return False
        widths = sorted(line.width for line in lines)
        column = widths[(9 * len(widths)) // 10]
        if median(widths) < _LEAST_FILL * column:
            return False
        extent = max(line.right for line in lines) - min(line.left for line in lines)
        return column >= _LEAST_FILL * extent or self._gutter(lines, depth) is not None

    def _as_written(self, lines: list[Line]) -> list[Region]:
        """Runs of lines that go down the page; one that stands above earlier ones before them."""
        runs: list[Region] = []
        for line in lines:
            if runs and self._follows(runs[-1][-1], line):
                runs[-1].append(line)
            else:
                runs.append([line])
        ordered: list[Region] = []
        for run in runs:
            below = (index for index, other in enumerate(ordered) if self._is_above(run, other))
            ordered.insert(next(below, len(ordered)), run)
        return ordered

    def _is_above(self, run: Region, other: Region) -> bool:
        """Whether the run stands over the other one; a long one not only in another column."""
        bottom = min(line.bottom for line in run)
        if max(line.top for line in other) > bottom + _SAME_ROW * self._height:
            return False
        if len(run) <= _SHORT_RUN:
            return True
        left, right = min(line.left for line in run), max(line.right for line in run)
        other_left = min(line.left for line in other)
        other_right = max(line.right for line in other)
        shared = min(right, other_right) - max(left, other_left)
        return shared > _LEAST_SHARED * min(right - left, other_right - other_left)

    def _follows(self, line: Line, following: Line) -> bool:
        fall = line.middle - following.middle
        return -self._height <= fall <= _FAR_DOWN * self._height


def _zones(lines: list[Line], gutter: float) -> Iterator[tuple[list[Line], bool]]:
    """The lines cut from top to bottom: beside the gutter, or bridging it (True), by turns."""
    bridges = sorted((line for line in lines if line.left < gutter < line.right), key=_depth)
    depths = [_depth(line) for line in bridges]
    zones: list[list[Line]] = [[] for _ in range(len(bridges) + 1)]
    for line in lines:
        if not line.left < gutter < line.right:
            zones[bisect_left(depths, _depth(line))].append(line)
    crossing: list[Line] = []
    for index, zone in enumerate(zones):
        if zone and crossing:
            yield sorted(crossing, key=_order), True
            crossing = []
        if zone:
            yield zone, False
        crossing += bridges[index : index + 1]
    if crossing:
        yield sorted(crossing, key=_order), True


def _depth(line: Line) -> float:
    return -line.middle


def _order(line: Line) -> int:
    return line.order


def _centre(line: Line) -> float:
    return (line.left + line.right) / 2


def _weight(line: Line) -> int:
    return len(line.text) + len(_DENSE.findall(line.text))
