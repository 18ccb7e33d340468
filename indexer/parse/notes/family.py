"""The parsers of this family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.parse.notes.calendar import CalendarParser
from indexer.parse.notes.canvas import CanvasParser
from indexer.parse.notes.contacts import ContactsParser
from indexer.parse.notes.delimited import DelimitedParser
from indexer.parse.notes.enex import EnexParser
from indexer.parse.notes.keep import KeepPageParser, KeepParser
from indexer.parse.notes.notebook import NotebookParser
from indexer.parse.notes.onenote import OneNoteParser
from indexer.parse.notes.opml import OpmlParser
from indexer.parse.notes.org import OrgParser
from indexer.parse.notes.plain_json import PlainJsonParser
from indexer.parse.notes.roam import RoamParser
from indexer.parse.notes.rst import AsciidocParser, RstParser
from indexer.parse.notes.tomboy import TomboyParser

if TYPE_CHECKING:
    from indexer.parse.base import Parser


def notes_parsers() -> list[Parser]:
    """Exports of note programs, markup other than Markdown, tables, calendars, contacts."""
    return [
        CalendarParser(),
        ContactsParser(),
        EnexParser(),
        KeepParser(),
        KeepPageParser(),
        RoamParser(),
        NotebookParser(),
        TomboyParser(),
        OpmlParser(),
        OneNoteParser(),
        OrgParser(),
        RstParser(),
        AsciidocParser(),
        DelimitedParser(),
        CanvasParser(),
        PlainJsonParser(),
    ]
