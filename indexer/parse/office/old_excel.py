"""Excel workbooks of before 2007 (xls), read with xlrd; values as their formats show them."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.office.number_format import GENERAL, plain, shown
from indexer.parse.office.sheets import NumberedRow, sheet_blocks
from indexer.parse.office.tables import Cell, cell
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.office.assembled import AssembledText

_TEXT, _NUMBER, _DATE, _BOOLEAN = 1, 2, 3, 4
_VERY_HIDDEN = 2
"""Sheets that only a program can show, such as macros' own."""
_PROGRESS_EVERY = 5_000
# What xlrd lets through when records do not say what they should.
_BROKEN = (
    struct.error, IndexError, KeyError, ValueError, AssertionError, TypeError, AttributeError,
    NotImplementedError,
)  # fmt: skip


def read_old_excel(data: bytes, out: AssembledText, damaged: list[str]) -> Iterator[Progress]:
    """Put all sheets into ``out``; those that cannot be read into ``damaged``.

    Raises:
        FileProblem: It is encrypted, or nothing of it can be read.
    """
    book = _open(data)
    yield Progress("workbook", 1)
    names = book.sheet_names()
    for index, name in enumerate(names, start=1):
        sheet = _loaded(book, index - 1)
        if sheet is None:
            damaged.append(name)
        elif sheet.visibility != _VERY_HIDDEN:
            yield from _sheet(book, sheet, name, out)
        book.unload_sheet(index - 1)
        yield Progress("sheet", index, len(names))
        if out.is_full:
            return


def _open(data: bytes) -> Any:
    import xlrd  # noqa: PLC0415 - only a process that reads old workbooks needs it

    try:
        return xlrd.open_workbook(
            file_contents=data, formatting_info=True, on_demand=True, ragged_rows=True,
            logfile=io.StringIO(),
        )  # fmt: skip
    except (xlrd.XLRDError, xlrd.compdoc.CompDocError, *_BROKEN) as error:
        if "encrypted" in str(error).lower() or "password" in str(error).lower():
            message = "It is protected with a password."
            raise FileProblem(ProblemCode.ENCRYPTED, message) from error
        message = "It is damaged: its sheets cannot be read."
        raise FileProblem(ProblemCode.CORRUPT, message) from error


def _loaded(book: Any, index: int) -> Any:
    """The sheet; None if it is damaged."""
    import xlrd  # noqa: PLC0415

    try:
        return book.sheet_by_index(index)
    except (xlrd.XLRDError, *_BROKEN):
        return None


def _sheet(book: Any, sheet: Any, name: str, out: AssembledText) -> Iterator[Progress]:
    is_empty, count = True, 0
    for block in sheet_blocks(_rows(book, sheet)):
        for line in block:
            if is_empty:
                out.heading(1, name)
                is_empty = False
            out.row(line)
            count += 1
            if count % _PROGRESS_EVERY == 0:
                yield Progress("row", count)
            if out.is_full:
                return
        out.end_table()
    for (row, column), note in sorted(getattr(sheet, "cell_note_map", {}).items()):
        text = note.text.strip()
        if text:
            author = note.author.strip() if note.author else ""
            text = text.removeprefix(f"{author}:").strip() if author else text
            place = f"{_letters(column)}{row + 1}"
            out.paragraph(f"Comment{f' by {author}' if author else ''} on {place}: {text}")


def _rows(book: Any, sheet: Any) -> Iterator[NumberedRow]:
    for number in range(sheet.nrows):
        read: dict[int, Cell] = {}
        for column in range(sheet.row_len(number)):
            found = _cell(book, sheet, number, column)
            if found is not None:
                read[column] = found
        if read:
            yield number + 1, read


def _cell(book: Any, sheet: Any, row: int, column: int) -> Cell | None:
    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind not in (_TEXT, _NUMBER, _DATE, _BOOLEAN) or value == "":
        return None
    code, is_bold = _format(book, sheet.cell_xf_index(row, column))
    if kind == _TEXT:
        return cell(str(value), is_bold=is_bold)
    if kind == _BOOLEAN:
        return cell("TRUE" if value else "FALSE", is_bold=is_bold)
    text = plain(value) if code == GENERAL else shown(value, code, is_1904=bool(book.datemode))
    return cell(text, is_value=True, is_bold=is_bold)


def _format(book: Any, index: int) -> tuple[str, bool]:
    """The number format of a cell, and whether it is bold."""
    try:
        style = book.xf_list[index]
        code = book.format_map[style.format_key].format_str
        is_bold = bool(book.font_list[style.font_index].bold)
    except (IndexError, KeyError, TypeError):
        return GENERAL, False
    # The short date of the reader's locale; it cannot be misread as ISO.
    return ("yyyy\\-mm\\-dd" if style.format_key == 14 else code or GENERAL), is_bold


def _letters(column: int) -> str:
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text
