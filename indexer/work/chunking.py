"""A document becomes passages: stretches that follow its structure and can stand alone.

Passages never overlap and together cover every character that is not space, except a mail's
header block, whose content is in the context of the passages. Quoted text, signatures and a note's
front matter stay findable, but in passages of their own, so that an answer in a thread is not
buried under what it quotes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from indexer.search.sentences import split_sentences, trimmed
from indexer.types import Chunk, DocumentKind, Heading, ParsedDocument, RoleSpan, SpanRole

_DENSE = regex.compile(r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]")
# A character of these scripts says about as much as two and a half letters.
_DENSITY = 2.5
_SAMPLE_CHARS = 4000
_PARAGRAPH_GAP = regex.compile(r"\n[^\S\n]*\n\s*")
_LINE = regex.compile(r"[^\n]+")
_MARKS_OF_QUOTE = regex.compile(r"(?:> ?)*")
_CONTEXT_CHARS = 300
_MOST_RECIPIENTS = 10


@dataclass(frozen=True, slots=True)
class ChunkSizes:
    """Lengths in letters of an alphabet; scripts that say more in a character get fewer.

    Attributes:
        target: Passages are filled up to here.
        most: None is longer.
        least: A heading or page begins a new passage once the one before is this long.
    """

    target: int = 900
    most: int = 1400
    least: int = 200

    def scaled_to(self, text: str) -> ChunkSizes:
        """The sizes for the script of ``text``."""
        sample = text[:_SAMPLE_CHARS]
        share = len(_DENSE.findall(sample)) / max(1, len(sample))
        factor = 1 + (_DENSITY - 1) * share
        return ChunkSizes(
            int(self.target / factor), int(self.most / factor), int(self.least / factor)
        )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """``[start, end)``; ``begins_part`` if a heading or page begins here."""

    start: int
    end: int
    begins_part: bool = False


def chunk(document: ParsedDocument, sizes: ChunkSizes | None = None) -> list[Chunk]:
    """Cut a document into passages, in order.

    A document without text but with a title gets one empty passage, so that it can be found.
    """
    sizes = (sizes or ChunkSizes()).scaled_to(document.text)
    spans = [
        span
        for start, end in _segments(document, sizes.least)
        for span in _pack(document, start, end, sizes)
    ]
    if not spans:
        spans = _header_spans(document, sizes)
    if not spans and document.title.strip():
        spans = [(0, 0)]
    return list(_describe(document, spans))


def embedded_text(context: str, text: str) -> str:
    """What the embedder reads for a passage."""
    return f"{context}\n{text}" if context else text


def _segments(document: ParsedDocument, least: int) -> Iterator[tuple[int, int]]:
    """Stretches that no passage may cross: body, quotes, signatures, a head; mail's is left out.

    Quotations of a line or two stay with the answer written under them.
    """
    heads = [span for span in document.roles if span.role is SpanRole.HEADER]
    headers = heads if document.kind is DocumentKind.EMAIL else []
    apart = [
        span
        for span in document.roles
        if span.role in (SpanRole.SIGNATURE, SpanRole.HEADER)
        or (span.role is SpanRole.QUOTED and span.end - span.start >= least)
    ]
    edges = {0, len(document.text)}
    for span in apart:
        edges |= {span.start, span.end}
        if span.role is SpanRole.QUOTED:
            edges |= _depth_changes(document.text, span, least)
    for start, end in pairwise(sorted(edges)):
        if not any(header.start <= start and end <= header.end for header in headers):
            yield start, end


def _depth_changes(text: str, span: RoleSpan, least: int) -> set[int]:
    """Where a quotation goes over into one of another depth, if both are worth a passage.

    What was quoted once is then cut alike when it is quoted again, and embedded once.
    """
    edges: set[int] = set()
    since, depth = span.start, -1
    for line in _LINE.finditer(text, span.start, span.end):
        marks = _MARKS_OF_QUOTE.match(line[0])
        now = marks[0].count(">") if marks else 0
        if now != depth and line.start() - since >= least and span.end - line.start() >= least:
            edges.add(line.start())
            since = line.start()
        depth = now
    return edges


def _header_spans(document: ParsedDocument, sizes: ChunkSizes) -> list[tuple[int, int]]:
    """For a mail that is nothing but headers."""
    return _pack(document, 0, len(document.text), sizes)


def _pack(
    document: ParsedDocument, start: int, end: int, sizes: ChunkSizes
) -> list[tuple[int, int]]:
    """Fill passages with whole paragraphs, or sentences where paragraphs are too long."""
    spans: list[tuple[int, int]] = []
    for piece in _pieces(document, start, end, sizes):
        if spans and _fits(spans[-1], piece, sizes):
            spans[-1] = (spans[-1][0], piece.end)
        else:
            spans.append((piece.start, piece.end))
    return _join_tail(spans, sizes)


def _fits(span: tuple[int, int], piece: _Stretch, sizes: ChunkSizes) -> bool:
    if piece.begins_part and span[1] - span[0] >= sizes.least:
        return False
    return piece.end - span[0] <= sizes.target


def _join_tail(spans: list[tuple[int, int]], sizes: ChunkSizes) -> list[tuple[int, int]]:
    """A few last words belong to what they end."""
    if len(spans) > 1:
        (start, _), (tail_start, tail_end) = spans[-2:]
        if tail_end - tail_start < sizes.least and tail_end - start <= sizes.most:
            spans[-2:] = [(start, tail_end)]
    return spans


def _pieces(
    document: ParsedDocument, start: int, end: int, sizes: ChunkSizes
) -> Iterator[_Stretch]:
    text = document.text
    parts = {heading.start for heading in document.headings}
    parts |= {page.start for page in document.pages}
    edges = sorted(
        {start, end}
        | {at for at in parts if start < at < end}
        | {gap.end() for gap in _PARAGRAPH_GAP.finditer(text, start, end)}
    )
    for begin, stop in pairwise(edges):
        is_part = begin in parts
        for first, last in _sized(text, begin, stop, sizes.target):
            yield _Stretch(first, last, is_part)
            is_part = False


def _sized(text: str, start: int, end: int, target: int) -> Iterator[tuple[int, int]]:
    """The stretch itself, or its sentences, or slices of a sentence, none above ``target``."""
    start, end = trimmed(text, start, end)
    if end - start <= target:
        if start < end:
            yield start, end
        return
    for first, last in split_sentences(text[start:end]):
        for begin in range(start + first, start + last, target):
            piece = trimmed(text, begin, min(begin + target, start + last))
            if piece[0] < piece[1]:
                yield piece


def _describe(document: ParsedDocument, spans: list[tuple[int, int]]) -> Iterator[Chunk]:
    page_starts = [page.start for page in document.pages]
    headings = _HeadingPath(document.headings)
    quotations = _Quotations(document)
    line, counted_to = 1, 0
    for ordinal, (start, end) in enumerate(spans):
        line += document.text.count("\n", counted_to, start)
        counted_to = start
        page = bisect_right(page_starts, start) - 1
        path = headings.at(start)
        yield Chunk(
            start=start,
            end=end,
            text=document.text[start:end],
            context=(
                # Someone else's words, of another day: who passes them on says nothing about them.
                # Without it the same quotation in ten answers is embedded once.
                ""
                if ordinal and quotations.has(start, end)
                else _context(document, path, start, is_first=ordinal == 0)
            ),
            page=document.pages[page].page if page >= 0 else None,
            line=line if document.keeps_lines else None,
            heading=path[-1].title if path else None,
        )


class _Quotations:
    """Which passages of a mail are nothing but quotation."""

    def __init__(self, document: ParsedDocument) -> None:
        is_mail = document.kind is DocumentKind.EMAIL
        self._spans = [span for span in document.roles if is_mail and span.role is SpanRole.QUOTED]
        self._starts = [span.start for span in self._spans]

    def has(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._spans[at].end


class _HeadingPath:
    """The headings above a place, for places that are asked for in order."""

    def __init__(self, headings: Sequence[Heading]) -> None:
        self._headings = headings
        self._next = 0
        self._path: list[Heading] = []

    def at(self, start: int) -> Sequence[Heading]:
        while self._next < len(self._headings) and self._headings[self._next].start <= start:
            heading = self._headings[self._next]
            while self._path and self._path[-1].level >= heading.level:
                self._path.pop()
            self._path.append(heading)
            self._next += 1
        return self._path


def _context(document: ParsedDocument, path: Sequence[Heading], start: int, is_first: bool) -> str:
    """What a reader of the passage alone would have to be told; never shown or quoted."""
    parts = [document.title.strip()]
    brought_by = dict(document.metadata).get("mail_sender")
    if brought_by:
        # What came attached is asked for by whom it came from as often as by its name.
        parts += [dict(document.metadata).get("mail_subject", ""), brought_by]
    if document.kind is DocumentKind.EMAIL:
        parts += [document.sender or "", (document.date or "")[:10]]
        if is_first:
            parts += document.recipients[:_MOST_RECIPIENTS]
    # A heading inside the passage speaks for itself.
    parts += [heading.title.strip() for heading in path if heading.start < start]
    known = dict.fromkeys(part for part in parts if part)
    return " · ".join(known)[:_CONTEXT_CHARS]
