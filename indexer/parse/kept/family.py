"""The parsers of this family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.parse.kept.clippings import ClippingsParser
from indexer.parse.kept.day_one import DayOneParser
from indexer.parse.kept.excalidraw import ExcalidrawNoteParser, ExcalidrawParser
from indexer.parse.kept.latex import LatexParser
from indexer.parse.kept.links import BookmarksParser, LinkParser
from indexer.parse.kept.literature import BibTexParser, RisParser
from indexer.parse.kept.subtitles import SubtitlesParser
from indexer.parse.kept.xml_texts import DrawingParser, FictionBookParser

if TYPE_CHECKING:
    from indexer.parse.base import Parser


def kept_parsers() -> list[Parser]:
    """What else people keep: diaries, clippings, literature, links, subtitles, drawings, books."""
    return [
        DayOneParser(),
        ClippingsParser(),
        BibTexParser(),
        RisParser(),
        LinkParser(),
        BookmarksParser(),
        SubtitlesParser(),
        ExcalidrawParser(),
        ExcalidrawNoteParser(),
        FictionBookParser(),
        DrawingParser(),
        LatexParser(),
    ]
