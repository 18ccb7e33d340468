"""Which parsers there are, and which one reads a file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from indexer.parse.archive.compressed import CompressedParser
from indexer.parse.archive.tar_archive import TarParser
from indexer.parse.archive.zip_archive import ZipParser
from indexer.parse.chats.family import chat_parsers
from indexer.parse.html import HtmlParser
from indexer.parse.kept.family import kept_parsers
from indexer.parse.mail import MailParser
from indexer.parse.markdown import MarkdownParser
from indexer.parse.mbox import MboxParser
from indexer.parse.notes.family import notes_parsers
from indexer.parse.ocr.image_file import ImageParser
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.office.ole import OleOfficeParser
from indexer.parse.office.rtf import RtfParser
from indexer.parse.office.zipped import ZippedOfficeParser
from indexer.parse.outlook.msg import MsgParser
from indexer.parse.outlook.store import OutlookExpressParser, PstParser
from indexer.parse.outlook.stored_item import StoredItemParser
from indexer.parse.outlook.tnef import TnefParser
from indexer.parse.pdf.parser import PdfParser
from indexer.parse.text import PlainTextParser
from indexer.parse.unsupported import UnsupportedParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from indexer.parse.base import FileSource, Parser

_LOG = logging.getLogger(__name__)


def built_in_parsers(pictures: Pictures | None = None) -> list[Parser]:
    """The parsers that come with the program. ``pictures``: what is known of the file's."""
    pictures = pictures or Pictures()
    return [
        PdfParser(pictures),
        ImageParser(pictures),
        ZippedOfficeParser(pictures),
        OleOfficeParser(),
        RtfParser(pictures),
        MboxParser(),
        MailParser(),
        MsgParser(),
        TnefParser(),
        PstParser(),
        StoredItemParser(),
        OutlookExpressParser(),
        HtmlParser(),
        MarkdownParser(),
        *chat_parsers(),
        *kept_parsers(),
        *notes_parsers(),
        PlainTextParser(),
        ZipParser(),
        TarParser(),
        CompressedParser(),
        UnsupportedParser(),
    ]


class ParserRegistry:
    """Chooses the parser that is surest of a file. Plug-ins and earlier ones win a tie.

    Args:
        parsers: Those of the program.
        plug_ins: Those of others, by ``module:factory``.
        at_work: Told which plug-in is about to judge or read a file, and None when it is the
            program's own again, so that it is known whose fault it is if this process is lost.
    """

    def __init__(
        self,
        parsers: Iterable[Parser],
        plug_ins: Mapping[str, Parser] | None = None,
        at_work: Callable[[str | None], None] = lambda _name: None,
    ) -> None:
        self._own = list(parsers)
        self._plug_ins = dict(plug_ins or {})
        self._at_work = at_work
        everything = [*self._own, *self._plug_ins.values()]
        self._by_name = {parser.name: parser for parser in reversed(everything)}
        self._without: frozenset[str] = frozenset()

    def leave_out(self, names: Iterable[str]) -> None:
        """From here on, do without these plug-ins, and only these."""
        self._without = frozenset(names)

    def choose(
        self, source: FileSource, wanted: str | None = None, *, own_only: bool = False
    ) -> Parser | None:
        """The parser called ``wanted``, or the one with the highest score; None if all decline."""
        if wanted is not None and wanted in self._by_name:
            return self._by_name[wanted]
        head = source.head()
        best, best_name, best_score = None, None, 0.0
        for name, parser in self._candidates(own_only=own_only):
            if name is not None:
                self._at_work(name)
            score = self._score(parser, head, source.name)
            if score > best_score:
                best, best_name, best_score = parser, name, score
        if self._plug_ins:
            self._at_work(best_name)
        return best

    def is_plug_in(self, parser: Parser) -> bool:
        """Whether others made it."""
        return any(parser is plug_in for plug_in in self._plug_ins.values())

    def _candidates(self, *, own_only: bool) -> Iterator[tuple[str | None, Parser]]:
        if not own_only:
            for name, parser in self._plug_ins.items():
                if name not in self._without:
                    yield name, parser
        for parser in self._own:
            yield None, parser

    @staticmethod
    def _score(parser: Parser, head: bytes, name: str) -> float:
        try:
            score = float(parser.score(head, name))
        except Exception:
            _LOG.error("the parser %s failed to judge a file", parser.name, exc_info=True)
            return 0.0
        return score if 0.0 <= score <= 1.0 else 0.0
