"""The bookmarks of a PDF as headings, each where its title stands on the page it leads to."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from indexer.parse.charset import tidy
from indexer.types import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.types import PageStart

_DEEPEST = 6
_MOST = 20_000
_LONGEST = 500


def outline(pdf: Any, text: str, pages: list[PageStart]) -> list[Heading]:
    """The headings in the order of the text; pages that were not read have none."""
    numbers = [page.page for page in pages]
    found: list[Heading] = []
    for level, title, page in _bookmarks(pdf):
        at = bisect_left(numbers, page)
        if at < len(pages) and numbers[at] == page:
            end = pages[at + 1].start if at + 1 < len(pages) else len(text)
            start = _find_title(text, title, pages[at].start, end)
            found.append(Heading(level, title[:_LONGEST], start))
    return sorted(found, key=lambda heading: heading.start)


def _bookmarks(pdf: Any) -> Iterator[tuple[int, str, int]]:
    """``(level, title, page)``, both numbers from 1. Ends where the file stops making sense."""
    import pypdfium2  # noqa: PLC0415 - only a parsing process needs it

    try:
        for count, bookmark in enumerate(pdf.get_toc(max_depth=_DEEPEST)):
            if count >= _MOST:
                return
            destination = bookmark.get_dest()
            index = destination.get_index() if destination is not None else None
            title = " ".join(tidy(bookmark.get_title()).split())
            if index is not None and index >= 0 and title:
                yield bookmark.level + 1, title, index + 1
    except (pypdfium2.PdfiumError, ValueError, RuntimeError, RecursionError):
        return


def _find_title(text: str, title: str, start: int, end: int) -> int:
    words = [re.escape(word) for word in title.split()[:12]]
    match = re.compile(r"\s+".join(words), re.IGNORECASE).search(text, start, end)
    return match.start() if match else start
