"""Charts and diagrams of Office documents: the numbers and words they show.

Source: ECMA-376 part 1, 21.2 (charts) and 21.4 (diagrams).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from indexer.parse.office.number_format import plain
from indexer.parse.office.safe_xml import attribute, child, descendants, local_name, number
from indexer.parse.office.tables import Cell, cell, table_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.office.package import OfficePackage

_MOST_POINTS = 2_000
_MOST_SERIES = 200


def graphic_lines(package: OfficePackage, part: str) -> Iterator[str]:
    """The lines of a chart or diagram; nothing if ``part`` is neither."""
    if "/charts/" not in f"/{part}" and "/diagrams/" not in f"/{part}":
        return
    root = package.tree(part)
    if root is None:
        return
    if local_name(root) == "dataModel":
        for paragraph in descendants(root, "p"):
            text = _words(paragraph)
            if text:
                yield f"- {text}"
        return
    title = child(root, "chart", "title")
    if title is not None and (text := _words(title)):
        yield text
    header, rows = _table(root)
    yield from table_lines([header, *rows] if header else rows, int(bool(header)))


def _table(root: Any) -> tuple[dict[int, Cell], list[dict[int, Cell]]]:
    """The series' names, and a row a category with a column a series."""
    header: dict[int, Cell] = {}
    rows: dict[int, dict[int, Cell]] = {}
    for column, one in enumerate(islice(descendants(root, "ser"), _MOST_SERIES), start=1):
        for _index, text in _points(child(one, "tx")):
            _set(header, column, text)
        for name in ("cat", "xVal"):
            for index, text in _points(child(one, name)):
                rows.setdefault(index, {}).setdefault(0, Cell(text))
        for name in ("val", "yVal"):
            for index, text in _points(child(one, name)):
                _set(rows.setdefault(index, {}), column, text)
    return header, [rows[index] for index in sorted(rows)]


def _set(row: dict[int, Cell], column: int, text: str) -> None:
    found = cell(text)
    if found is not None:
        row[column] = found


def _points(element: Any) -> Iterator[tuple[int, str]]:
    """The cached values of a series, its categories or its name, by their index."""
    if element is None:
        return
    for count, point in enumerate(descendants(element, "pt")):
        value = child(point, "v")
        if count >= _MOST_POINTS:
            return
        if value is not None and value.text:
            yield number(attribute(point, "idx")), _shown(value.text.strip())


def _shown(text: str) -> str:
    """Numbers are cached with all the digits that a computer has for them."""
    try:
        return plain(float(text))
    except (ValueError, OverflowError):
        return text


def _words(element: Any) -> str:
    return " ".join("".join(one.text or "" for one in descendants(element, "t")).split())
