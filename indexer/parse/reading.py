"""One file, with everything inside it, becomes documents and problems.

This is what runs inside the sandboxed child: it chooses parsers, goes down into attachments and
puts the same finish on whatever they yield.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import Limits, Member
from indexer.parse.quality import describe_poor_text
from indexer.parse.wire import storable
from indexer.types import DocumentKind, ParsedDocument, Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource
    from indexer.parse.language import LanguageDetector
    from indexer.parse.registry import ParserRegistry

_LOG = logging.getLogger(__name__)
_STREAMED = "mbox"

ReadItem = ParsedDocument | Problem | Progress


class FileReader:
    """Reads files through the registry's parsers."""

    def __init__(
        self, registry: ParserRegistry, languages: LanguageDetector, limits: Limits
    ) -> None:
        self._registry = registry
        self._languages = languages
        self._limits = limits

    def read(self, source: FileSource) -> Iterator[ReadItem]:
        """Everything in the file. There is always at least one document or problem."""
        if source.size_bytes == 0:
            yield Problem(ProblemCode.NO_TEXT, "The file is empty.")
            return
        found = False
        for item in self._read(source, None, 0, None):
            found = found or not isinstance(item, Progress)
            yield item
        if not found:
            yield Problem(ProblemCode.NO_TEXT, "Nothing to read was found in it.")

    def _read(
        self, source: FileSource, member: str | None, depth: int, wanted: str | None
    ) -> Iterator[ReadItem]:
        try:
            parser = self._registry.choose(source, wanted)
            if parser is None:
                yield Problem(ProblemCode.UNSUPPORTED, "Its format is not known.", member)
                return
            if source.size_bytes > self._limits.max_file_bytes and parser.name != _STREAMED:
                yield self._too_large(source, member)
                return
            budget = None if parser.name == _STREAMED else self._limits.max_members
            for item in parser.parse(source, self._limits):
                if isinstance(item, Member):
                    if budget is not None and (budget := budget - 1) < 0:
                        yield Problem(
                            ProblemCode.PARTIAL, "It has too many attachments to read.", member
                        )
                        return
                    known = replace(item.source, passwords=source.passwords)
                    yield from self._read_member(replace(item, source=known), member, depth)
                else:
                    yield from self._finish(item, member)
        except FileProblem as problem:
            yield Problem(problem.code, str(problem.title), member)
        except (MemoryError, RecursionError) as error:
            yield Problem(ProblemCode.TOO_LARGE, _beyond_measure(error), member)
        except Exception as error:
            # The edge of the worker: whatever a parser does, the next file is read.
            _LOG.warning("a parser failed", exc_info=True)
            yield Problem(
                ProblemCode.CORRUPT, f"It could not be read ({type(error).__name__}).", member
            )

    def _read_member(self, item: Member, parent: str | None, depth: int) -> Iterator[ReadItem]:
        name = storable(item.name if parent is None else f"{parent}/{item.name}")
        if depth >= self._limits.max_depth:
            yield Problem(ProblemCode.PARTIAL, "It is nested too deep to be read.", name)
        elif item.source.size_bytes == 0:
            yield Problem(ProblemCode.NO_TEXT, "It is empty.", name)
        else:
            yield from self._read(item.source, name, depth + 1, item.parser)

    def _finish(
        self, item: ParsedDocument | Problem | Progress, member: str | None
    ) -> Iterator[ReadItem]:
        if isinstance(item, Progress):
            yield item
            return
        if member is not None:
            inner = item.member
            item = replace(item, member=member if inner is None else f"{member}/{inner}")
        if isinstance(item, Problem):
            yield item
            return
        yield from self._finish_document(item)

    def _finish_document(self, document: ParsedDocument) -> Iterator[ReadItem]:
        if not document.text.strip():
            yield Problem(ProblemCode.NO_TEXT, "It holds no text.", document.member)
            return
        poor = describe_poor_text(document.text)
        if poor is not None:
            yield Problem(ProblemCode.LOW_QUALITY_TEXT, poor, document.member)
            return
        if len(document.text) > self._limits.max_text_chars:
            millions = self._limits.max_text_chars // 1_000_000
            yield Problem(
                ProblemCode.PARTIAL,
                f"Only its first {millions} million characters are read.",
                document.member,
            )
            document = cut(document, self._limits.max_text_chars)
        language = document.language
        # What a note's owner says is believed; what pages and programs declare is often a default.
        if language is None or document.kind is not DocumentKind.NOTE:
            language = self._languages.detect(body_text(document)) or language
        yield bounded(document, language, self._limits)

    def _too_large(self, source: FileSource, member: str | None) -> Problem:
        size, most = source.size_bytes // 2**20, self._limits.max_file_bytes // 2**20
        return Problem(
            ProblemCode.TOO_LARGE, f"It has {size} MB; files up to {most} MB are read.", member
        )


def body_text(document: ParsedDocument) -> str:
    """The text without what stands in front of and behind the body (header, quotes, code)."""
    if not document.roles:
        return document.text
    parts, position, length = [], 0, 0
    for span in document.roles:
        parts.append(document.text[position : span.start])
        length += len(parts[-1])
        position = span.end
        if length > 8_000:
            break
    else:
        parts.append(document.text[position:])
    body = "".join(parts)
    return body if body.strip() else document.text


def cut(document: ParsedDocument, chars: int) -> ParsedDocument:
    """The document with only the first ``chars`` code points, and what lies within them."""
    return replace(
        document,
        text=document.text[:chars],
        headings=tuple(h for h in document.headings if h.start < chars),
        pages=tuple(p for p in document.pages if p.start < chars),
        roles=tuple(replace(r, end=min(r.end, chars)) for r in document.roles if r.start < chars),
    )


def bounded(document: ParsedDocument, language: str | None, limits: Limits) -> ParsedDocument:
    """The document in ``language``, with no more spans and metadata than a frame should carry."""
    return replace(
        document,
        language=language,
        headings=document.headings[: limits.max_headings],
        pages=document.pages[: limits.max_headings],
        roles=document.roles[: limits.max_headings],
        recipients=document.recipients[: limits.max_metadata],
        metadata=document.metadata[: limits.max_metadata],
    )


def _beyond_measure(error: BaseException) -> str:
    if isinstance(error, MemoryError):
        return "Reading it needs more memory than a file is given."
    return "It is nested too deep to be read."
