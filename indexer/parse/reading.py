"""One file, with everything inside it, becomes documents and problems.

This is what runs inside the sandboxed child: it chooses parsers, goes down into attachments and
puts the same finish on whatever they yield.
"""

from __future__ import annotations

import itertools
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.archive.expansion import Expansion
from indexer.parse.base import Limits, Member, Origin
from indexer.parse.quality import describe_poor_text
from indexer.parse.unsupported import describe
from indexer.parse.wire import storable
from indexer.types import DocumentKind, ParsedDocument, Problem, SpanRole
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Parser
    from indexer.parse.language import LanguageDetector
    from indexer.parse.registry import ParserRegistry

_LOG = logging.getLogger(__name__)
# Read piece by piece, however large the file is; the first of them from start to end, once.
_READ_ONCE = frozenset({"mbox", "tar", "compressed"})
_STREAMED = _READ_ONCE | {"enex", "outlook-express", "pst", "zip"}
_LONGEST_MEMBER_CHARS = 1_000


@dataclass(frozen=True, slots=True)
class Reached(Progress):
    """The reader comes to the file's own member number ``done`` (from 1), called ``label``."""


ReadItem = ParsedDocument | Problem | Progress


@dataclass(frozen=True, slots=True)
class _Place:
    """Something to read: what it is called within the file, and the mail it came with."""

    source: FileSource
    member: str | None = None
    depth: int = 0
    origin: Origin | None = None


class FileReader:
    """Reads files through the registry's parsers."""

    def __init__(
        self, registry: ParserRegistry, languages: LanguageDetector, limits: Limits
    ) -> None:
        self._registry = registry
        self._languages = languages
        self._limits = limits

    def read(self, source: FileSource, after: int = 0) -> Iterator[ReadItem]:
        """Everything in the file. There is always at least one document or problem.

        Args:
            after: Leave out the file's first so many members and what comes before the next one:
                they were read already, and the last of them cost the process that did.
        """
        if source.size_bytes == 0:
            yield Problem(ProblemCode.NO_TEXT, "The file is empty.")
            return
        source = replace(source, expansion=Expansion(source.size_bytes, self._limits))
        found, problems = after > 0, 0
        for item in self._read(_Place(source), None, after):
            found = found or isinstance(item, ParsedDocument | Problem)
            problems += isinstance(item, Problem)
            if problems <= self._limits.max_problems or not isinstance(item, Problem):
                yield item
            elif problems % 100 == 0:
                yield Progress("problem", problems)
        if problems > self._limits.max_problems:
            more = problems - self._limits.max_problems
            yield Problem(ProblemCode.PARTIAL, f"{more} more things in it could not be read.")
        if not found:
            yield Problem(ProblemCode.NO_TEXT, "Nothing to read was found in it.")

    def _read(self, place: _Place, wanted: str | None, after: int = 0) -> Iterator[ReadItem]:
        source, member = place.source, place.member
        problem: Problem | None = None
        try:
            parser = self._registry.choose(source, wanted)
            if parser is not None and self._registry.is_plug_in(parser):
                plugged = self._try_plug_in(parser, place, after)
                if plugged is not None:
                    yield from plugged
                    return
                parser = self._registry.choose(source, own_only=True)
            if parser is None:
                yield Problem(ProblemCode.UNSUPPORTED, "Its format is not known.", member)
            elif self._is_too_large(place, parser.name):
                yield self._too_large(place)
            else:
                yield from self._walk(parser, place, after)
        except FileProblem as error:
            problem = Problem(error.code, str(error.title), member)
        except (MemoryError, RecursionError) as error:
            problem = Problem(ProblemCode.TOO_LARGE, _beyond_measure(error), member)
        except Exception as error:
            # The edge of the worker: whatever a parser does, the next file is read.
            _LOG.warning("a parser failed", exc_info=True)
            message = f"It could not be read ({type(error).__name__})."
            problem = Problem(ProblemCode.CORRUPT, message, member)
        # Not above: as long as the error lives, so does all that the parser had hoarded.
        if problem is not None:
            yield problem

    def _try_plug_in(self, parser: Parser, place: _Place, after: int) -> Iterator[ReadItem] | None:
        """What a plug-in makes of the file; None if it fails before it brought anything."""
        if self._is_too_large(place, parser.name):
            return None
        items = self._walk(parser, place, after)
        try:
            first = next(items, None)
        except FileProblem:
            raise
        except Exception:
            _LOG.error("the parser plug-in %s failed", parser.name, exc_info=True)
            return None
        return items if first is None else itertools.chain([first], items)

    def _walk(self, parser: Parser, place: _Place, after: int) -> Iterator[ReadItem]:
        """What the parser finds, down into members."""
        most = None if parser.name in _STREAMED else self._limits.max_members
        number = 0
        for item in parser.parse(place.source, self._limits):
            if isinstance(item, Member):
                number += 1
                if number <= after:
                    continue
                if most is not None and number > most:
                    message = "It has too many attachments to read."
                    yield Problem(ProblemCode.PARTIAL, message, place.member)
                    return
                name = member_name(place.member, item.name)
                if place.depth == 0:
                    yield Reached("member", number, label=name)
                yield from self._read_member(item, place, name)
            elif number >= after:
                yield from self._finish(item, place)

    def _read_member(self, item: Member, place: _Place, name: str) -> Iterator[ReadItem]:
        if place.depth >= self._limits.max_depth:
            yield Problem(ProblemCode.PARTIAL, "It is nested too deep to be read.", name)
        elif item.source.size_bytes == 0:
            yield Problem(ProblemCode.NO_TEXT, "It is empty.", name)
        else:
            origin = item.origin or place.origin
            whole = place.source
            source = replace(item.source, expansion=whole.expansion, passwords=whole.passwords)
            yield from self._read(_Place(source, name, place.depth + 1, origin), item.parser)

    def _finish(
        self, item: ParsedDocument | Problem | Progress, place: _Place
    ) -> Iterator[ReadItem]:
        if isinstance(item, Progress):
            yield item
            return
        member = place.member
        if member is not None:
            inner = item.member
            item = replace(item, member=member if inner is None else member_name(member, inner))
        if isinstance(item, Problem):
            yield item
            return
        yield from self._finish_document(with_origin(item, place.origin))

    def _finish_document(self, document: ParsedDocument) -> Iterator[ReadItem]:
        if not document.text.strip():
            yield Problem(ProblemCode.NO_TEXT, "It holds no text.", document.member)
            return
        poor = describe_poor_text(document.text)
        if poor is not None:
            yield Problem(ProblemCode.LOW_QUALITY_TEXT, poor, document.member)
            header = _header_chars(document)
            if not header or describe_poor_text(document.text[:header]) is not None:
                return
            document = cut(document, header)
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

    def _is_too_large(self, place: _Place, parser: str) -> bool:
        source, member = place.source, place.member
        if source.size_bytes <= self._most_bytes(member):
            return False
        if parser == "unsupported":
            return describe(source) is None
        # What lies in an archive and is too large to be held comes out once, from start to end.
        return parser not in (_STREAMED if member is None else _READ_ONCE)

    def _most_bytes(self, member: str | None) -> int:
        most = self._limits.max_file_bytes
        return most if member is None else min(most, self._limits.max_held_bytes)

    def _too_large(self, place: _Place) -> Problem:
        member, most = place.member, self._most_bytes(place.member) // 2**20
        if member is None:
            size = place.source.size_bytes // 2**20
            message = f"It has {size} MB; files up to {most} MB are read."
        else:
            message = f"It has more than {most} MB, which is too much to take out of a file."
        return Problem(ProblemCode.TOO_LARGE, message, member)


def member_name(parent: str | None, name: str) -> str:
    """The name of something inside a file, with those of all that it lies in."""
    whole = storable(name if parent is None else f"{parent}/{name}")
    if len(whole) <= _LONGEST_MEMBER_CHARS:
        return whole
    half = _LONGEST_MEMBER_CHARS // 2
    return f"{whole[:half]}…{whole[1 - half :]}"


def with_origin(document: ParsedDocument, origin: Origin | None) -> ParsedDocument:
    """An attachment with word of its mail, so that it is found by whom it came from and when.

    Its own author and date stay, if it tells them; a mail inside a mail speaks for itself.
    """
    if origin is None or document.kind is DocumentKind.EMAIL:
        return document
    told = (
        ("mail_message_id", origin.message_id),
        ("mail_subject", origin.subject),
        ("mail_sender", origin.sender),
        ("mail_date", origin.date),
    )
    links = tuple((key, value) for key, value in told if value)
    # What somebody sent along is no note of the person's own.
    kind = DocumentKind.DOCUMENT if document.kind is DocumentKind.NOTE else document.kind
    return replace(
        document,
        kind=kind,
        date=document.date or origin.date,
        sender=document.sender or origin.sender or None,
        recipients=document.recipients or origin.recipients,
        metadata=(*links, *document.metadata),
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


def _header_chars(document: ParsedDocument) -> int:
    """How long the header is that a mail begins with: it is worth finding whatever follows."""
    first = next(iter(document.roles), None)
    is_header = first is not None and first.role is SpanRole.HEADER and first.start == 0
    return first.end if first is not None and is_header else 0


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
