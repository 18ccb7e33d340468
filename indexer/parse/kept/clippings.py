"""What was marked on a Kindle (``My Clippings.txt``): each book a document, its marks by day."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.note_text import MemberNames, NoteText
from indexer.parse.text import read_text
from indexer.search.month_names import NUMBER_OF_MONTH
from indexer.search.terms import fold
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_END = re.compile(r"^={10}[ \t]*$", re.MULTILINE)
_ABOUT = re.compile(r"^- .*\|.*\d", re.MULTILINE)
_AUTHOR = re.compile(r"^(.*\S)\s*[(（]([^()（）]+)[)）]\s*$")
_EAST_ASIAN_DATE = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})")
_WORD = re.compile(r"[^\W\d_]{3,}")
_YEAR = re.compile(r"\b(\d{4})\b")
_DAY = re.compile(r"\b(\d{1,2})\b(?!\s*:|:)")
_NEAR = 20
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")


@dataclass(frozen=True, slots=True)
class _Clipping:
    book: str
    day: str
    text: str


class ClippingsParser:
    """Reads highlights and notes, whatever language the reader speaks; bookmarks hold no words."""

    name = "clippings"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        if not text or "==========" not in text:
            return 0.0
        start = text.replace("\r\n", "\n").lstrip("\ufeff\n").split("\n", 3)
        is_clipping = len(start) > 2 and _ABOUT.match(start[1]) is not None
        return _CERTAIN_SCORE if is_clipping and _END.search(text.replace("\r", "")) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        books: defaultdict[str, list[_Clipping]] = defaultdict(list)
        for part in _END.split(text):
            clipping = _clipping(part)
            if clipping is not None:
                books[clipping.book].append(clipping)
        names = MemberNames()
        for book, clippings in books.items():
            yield _document(book, clippings, names)
        if not books:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _clipping(part: str) -> _Clipping | None:
    lines = part.strip("\n").split("\n")
    text = "\n".join(lines[2:]).strip()
    if len(lines) < 3 or not text:
        return None
    book = lines[0].replace("\ufeff", "").strip()
    return _Clipping(book, _day(lines[1].rpartition("|")[2]), text)


def _document(book: str, clippings: Sequence[_Clipping], names: MemberNames) -> ParsedDocument:
    match = _AUTHOR.match(book)
    title, author = (match[1], match[2]) if match else (book, None)
    body = NoteText()
    for day, group in groupby(clippings, key=lambda one: one.day):
        body.heading(2, day)
        # What was marked again, a little longer, stands there twice.
        texts = [one.text for one in group]
        for number, text in enumerate(texts):
            if not any(text in other for other in texts[number + 1 : number + _NEAR]):
                body.line(text + "\n")
    days = [one.day for one in clippings if one.day]
    return ParsedDocument(
        DocumentKind.NOTE,
        title,
        body.text,
        member=names.unused(title),
        date=iso_from_text(min(days)) if days else None,
        sender=author,
        headings=body.headings,
        metadata=(("type", "highlights"),),
    )


def _day(text: str) -> str:
    """The day in ``Added on Tuesday, March 5, 2024 10:00:00 PM``, in many languages; else empty."""
    match = _EAST_ASIAN_DATE.search(text)
    if match is not None:
        year, month, day = (int(part) for part in match.groups())
    else:
        text = _CLOCK.sub(" ", text)
        found = (NUMBER_OF_MONTH.get(fold(word)) for word in _WORD.findall(text))
        month = next((number for number in found if number), 0)
        years, days = _YEAR.findall(text), _DAY.findall(text)
        year, day = (int(years[-1]), int(days[0])) if years and days else (0, 0)
    iso = iso_from_text(f"{year:04}-{month:02}-{day:02}") if month and day else None
    return iso[:10] if iso else ""
