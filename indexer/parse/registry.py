"""Which parsers there are, and which one reads a file."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from indexer.parse.html import HtmlParser
from indexer.parse.mail import MailParser
from indexer.parse.markdown import MarkdownParser
from indexer.parse.mbox import MboxParser
from indexer.parse.ocr.image_file import ImageParser
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.pdf.parser import PdfParser
from indexer.parse.text import PlainTextParser
from indexer.parse.unsupported import UnsupportedParser

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from indexer.parse.base import FileSource, Parser

ENTRY_POINT_GROUP = "antorcha.parsers"
_LOG = logging.getLogger(__name__)


def built_in_parsers(pictures: Pictures | None = None) -> list[Parser]:
    """The parsers that come with the program. ``pictures``: what is known of the file's."""
    pictures = pictures or Pictures()
    return [
        PdfParser(pictures),
        ImageParser(pictures),
        MboxParser(),
        MailParser(),
        HtmlParser(),
        MarkdownParser(),
        PlainTextParser(),
        UnsupportedParser(),
    ]


def plug_in_parsers(named: Sequence[str] = ()) -> list[Parser]:
    """Parsers of installed packages (entry points), and of ``named`` ``module:factory`` strings.

    One that cannot be loaded is logged and left out: the other files can still be read.
    """
    found = [(point.name, point.value) for point in entry_points(group=ENTRY_POINT_GROUP)]
    found += [(value, value) for value in named]
    parsers = []
    for name, value in found:
        try:
            module, _, attribute = value.partition(":")
            parsers.append(getattr(import_module(module), attribute)())
        except Exception:
            _LOG.warning("the parser plug-in %s cannot be used", name, exc_info=True)
    return parsers


class ParserRegistry:
    """Chooses the parser that is surest of a file. Earlier ones win a tie."""

    def __init__(self, parsers: Iterable[Parser]) -> None:
        self._parsers = list(parsers)
        self._by_name = {parser.name: parser for parser in reversed(self._parsers)}

    def choose(self, source: FileSource, wanted: str | None = None) -> Parser | None:
        """The parser called ``wanted``, or the one with the highest score; None if all decline."""
        if wanted is not None and wanted in self._by_name:
            return self._by_name[wanted]
        head = source.head()
        best, best_score = None, 0.0
        for parser in self._parsers:
            score = self._score(parser, head, source.name)
            if score > best_score:
                best, best_score = parser, score
        return best

    @staticmethod
    def _score(parser: Parser, head: bytes, name: str) -> float:
        try:
            return parser.score(head, name)
        except Exception:
            _LOG.warning("the parser %s failed to judge a file", parser.name, exc_info=True)
            return 0.0
