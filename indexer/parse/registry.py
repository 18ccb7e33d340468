"""Which parsers there are, and which one reads a file."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from indexer.parse.archive.compressed import CompressedParser
from indexer.parse.archive.tar_archive import TarParser
from indexer.parse.archive.zip_archive import ZipParser
from indexer.parse.html import HtmlParser
from indexer.parse.mail import MailParser
from indexer.parse.markdown import MarkdownParser
from indexer.parse.mbox import MboxParser
from indexer.parse.pdf import PdfParser
from indexer.parse.text import PlainTextParser
from indexer.parse.unsupported import UnsupportedParser

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from indexer.parse.base import FileSource, Parser

ENTRY_POINT_GROUP = "antorcha.parsers"
_LOG = logging.getLogger(__name__)


def built_in_parsers() -> list[Parser]:
    """The parsers that come with the program."""
    return [
        PdfParser(),
        MboxParser(),
        MailParser(),
        HtmlParser(),
        MarkdownParser(),
        PlainTextParser(),
        ZipParser(),
        TarParser(),
        CompressedParser(),
        UnsupportedParser(),
    ]


def plug_in_names() -> list[str]:
    """The parsers that installed packages offer, as ``module:factory``."""
    try:
        points = entry_points(group=ENTRY_POINT_GROUP)
        return [*dict.fromkeys(f"{point.module}:{point.attr}" for point in points)]
    except Exception:
        # Some package's metadata is damaged. That is no reason to read nothing.
        _LOG.error("installed plug-ins cannot be listed", exc_info=True)
        return []


def load_parsers(
    names: Iterable[str], left_out: Collection[str], before_each: Callable[[str], None]
) -> dict[str, Parser]:
    """The parsers called ``module:factory``; ``before_each`` hears which one is about to load.

    One that cannot be loaded is logged and left out: the other files can still be read.

    Args:
        left_out: Those that have cost a process already.
    """
    loaded: dict[str, Parser] = {}
    taken = {parser.name for parser in built_in_parsers()}
    for name in names:
        if name in left_out:
            continue
        before_each(name)
        try:
            module, _, attribute = name.partition(":")
            parser = getattr(import_module(module), attribute)()
            _check_shape(parser, taken)
        except BaseException:  # even SystemExit: a plug-in does not decide whether we go on
            _LOG.error("the parser plug-in %s cannot be used", name, exc_info=True)
        else:
            taken.add(parser.name)
            loaded[name] = parser
    return loaded


def _check_shape(parser: object, taken: Collection[str]) -> None:
    name = getattr(parser, "name", None)
    if not isinstance(name, str) or name in taken:
        raise TypeError("a parser needs a name that no other has")
    for method in ("score", "parse"):
        if not callable(getattr(parser, method, None)):
            raise TypeError(f"a parser needs a method {method}")


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
