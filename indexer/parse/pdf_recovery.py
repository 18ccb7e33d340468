"""Damaged PDFs that pdfium refuses, read with pypdf, which searches for objects by itself."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits

_MOST_BYTES = 64 * 2**20
"""pypdf is slow in what is large; a damaged file of this size is left."""


def recovered_pages(source: FileSource, limits: Limits) -> Iterator[tuple[int, int, str | None]]:
    """``(page number, number of pages, text or None if the page is broken)`` for each page.

    Raises FileProblem if the file is encrypted or beyond recovery.
    """
    from pypdf import PdfReader  # noqa: PLC0415 - 150 ms that only damaged files need
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    if source.size_bytes > _MOST_BYTES:
        raise FileProblem(ProblemCode.CORRUPT, "It is damaged, and too large to be recovered.")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    # pypdf raises whatever its data leads it to, beside its own errors.
    expected = (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError,
                OSError, AssertionError, NotImplementedError, OverflowError)  # fmt: skip
    try:
        reader = PdfReader(io.BytesIO(source.read(_MOST_BYTES)), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
        total = len(reader.pages)
    except expected as error:
        raise FileProblem(
            ProblemCode.CORRUPT, "It is damaged: its pages cannot be found."
        ) from error
    for index in range(min(total, limits.max_pages)):
        try:
            text: str | None = reader.pages[index].extract_text()
        except (*expected, RecursionError):
            text = None
        yield index + 1, total, text
