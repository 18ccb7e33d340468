"""Text read with pypdf: of files that pdfium refuses, and of pages that it reads as rubbish.

pypdf searches a damaged file for objects by itself, and reads some fonts' tables that pdfium does
not. It is slow in what is large or hostile, so it gets a deadline.
"""

from __future__ import annotations

import io
import logging
import time
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.pdf.lines import Line, PageLines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.parse.base import FileSource, Limits

_MOST_BYTES = 64 * 2**20
"""pypdf is slow in what is large; a damaged file of this size is left."""
_MOST_BYTES_AGAIN = 16 * 2**20
_AGAIN_S = 10.0
_PAGE_S = 10.0


class _TooSlow(Exception):
    """A page took longer than it was given."""


def recovered_pages(source: FileSource, limits: Limits) -> Iterator[tuple[int, int, str | None]]:
    """``(page number, number of pages, text or None if the page is broken)`` for each page.

    Raises FileProblem if the file is encrypted or beyond recovery.
    """
    if source.size_bytes > _MOST_BYTES:
        raise FileProblem(ProblemCode.CORRUPT, "It is damaged, and too large to be recovered.")
    expected = _expected_errors()
    try:
        reader = _reader(source, *source.passwords)
        if reader is None:
            raise locked(source)
        total = len(reader.pages)
    except expected as error:
        raise FileProblem(
            ProblemCode.CORRUPT, "It is damaged: its pages cannot be found."
        ) from error
    for index in range(min(total, limits.max_pages)):
        yield index + 1, total, _page_text(reader, index, time.monotonic() + _PAGE_S)


def read_again(
    source: FileSource, numbers: Sequence[int], password: str = ""
) -> Iterator[tuple[int, str]]:
    """``(page number, text)`` of some pages (from 1), as many as can be read in seconds."""
    if source.size_bytes > _MOST_BYTES_AGAIN:
        return
    until = time.monotonic() + _AGAIN_S
    try:
        reader = _reader(source, password)
    except _expected_errors():
        return
    for number in numbers if reader is not None else ():
        if time.monotonic() > until:
            return
        text = _page_text(reader, number - 1, until)
        if text:
            yield number, text


def unplaced(text: str) -> PageLines:
    """Text whose place on the page is not known."""
    lines = [
        Line(line.strip(), 0, 0, 0, 0, order, 0)
        for order, line in enumerate(text.splitlines())
        if line.strip()
    ]
    return PageLines(lines, [], 0.0, have_places=False)


def locked(source: FileSource) -> FileProblem:
    """The problem of a file that asks for another password than those that came with it."""
    said = (
        "It is protected with a password, and none that was entered opens it; `antorcha unlock`"
        " asks for another."
        if source.passwords
        else "It is protected with a password; `antorcha unlock` asks for it."
    )
    return FileProblem(ProblemCode.ENCRYPTED, said)


def _reader(source: FileSource, *passwords: str) -> Any:
    """pypdf's reader; None if it wants another password."""
    from pypdf import PdfReader  # noqa: PLC0415 - 150 ms that only such files need

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(source.read(_MOST_BYTES)), strict=False)
    is_open = not reader.is_encrypted or any(map(reader.decrypt, ("", *passwords)))
    return reader if is_open else None


def _page_text(reader: Any, index: int, until: float) -> str | None:
    def look_at_clock(*_operation: object) -> None:
        if time.monotonic() > until:
            raise _TooSlow

    try:
        page = reader.pages[index]
        return str(page.extract_text(visitor_operand_before=look_at_clock))
    except (RecursionError, _TooSlow):
        return None
    except _expected_errors():
        return None


def _expected_errors() -> tuple[type[Exception], ...]:
    """pypdf raises whatever its data leads it to, beside its own errors."""
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    return (
        PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError,
        OSError, AssertionError, NotImplementedError, OverflowError,
    )  # fmt: skip
