"""One page after the other out of an open PDF, and what kind of page each is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from indexer.parse.pdf.annotations import PageNotes
from indexer.parse.pdf.assembling import PageContent
from indexer.parse.pdf.letters import is_unreadable
from indexer.parse.pdf.lines import PageLines, page_lines
from indexer.parse.quality import describe_poor_text, is_scrambled

_PICTURE_SHARE = 0.4
"""Of the page's area: a picture that fills this much of a page without text is probably a scan."""
_MOST_OBJECTS = 200


class PageState(Enum):
    """What reading a page came to.

    A PICTURE and a POOR page hold text that only eyes (or character recognition) can read.
    """

    TEXT = auto()
    EMPTY = auto()
    PICTURE = auto()
    POOR = auto()
    BROKEN = auto()


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page's content, empty unless ``state`` is TEXT or POOR."""

    content: PageContent
    state: PageState


class PageReader:
    """Reads the pages of ``pdf`` (pypdfium2's document)."""

    def __init__(self, pdf: Any) -> None:
        self._pdf = pdf
        self._notes = PageNotes(pdf)

    def read(self, index: int) -> ReadPage:
        """Page ``index`` (from 0)."""
        import pypdfium2  # noqa: PLC0415 - only a parsing process needs it

        try:
            page = self._pdf[index]
        except pypdfium2.PdfiumError:
            return ReadPage(nothing_on(index), PageState.BROKEN)
        try:
            layer = page.get_textpage()
            try:
                return self._read_open(index, page, layer)
            finally:
                layer.close()
        except (pypdfium2.PdfiumError, ValueError, AssertionError):
            return ReadPage(nothing_on(index), PageState.BROKEN)
        finally:
            page.close()

    def _read_open(self, index: int, page: Any, layer: Any) -> ReadPage:
        content = PageContent(index + 1, page_lines(page, layer), self._notes.on(page, layer))
        state = state_of(content)
        if state is PageState.EMPTY and _is_filled_by_picture(page):
            state = PageState.PICTURE
        return ReadPage(content, state)


def state_of(content: PageContent) -> PageState:
    """TEXT, EMPTY or POOR, by the letters alone."""
    lines = [line.text for line in content.lines.upright]
    if not lines and not content.lines.sideways and not content.extras:
        return PageState.EMPTY
    readable = [line for line in lines if not is_unreadable(line)]
    if 2 * sum(map(len, readable)) < sum(map(len, lines)):
        return PageState.POOR
    text = "\n".join(readable)
    if describe_poor_text(text) is not None or is_scrambled(text):
        return PageState.POOR
    return PageState.TEXT


def nothing_on(index: int) -> PageContent:
    """Page ``index`` (from 0) without content."""
    return PageContent(index + 1, PageLines([], [], 0.0))


def _is_filled_by_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    width, height = page.get_size()
    for count, item in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2)):
        left, bottom, right, top = item.get_bounds()
        if (right - left) * (top - bottom) >= _PICTURE_SHARE * width * height:
            return True
        if count >= _MOST_OBJECTS:
            # Scanners cut pages into stripes.
            return True
    return False
