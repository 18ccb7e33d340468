"""XML that people read: books of FictionBook, and the words on drawings (SVG)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.names import readable_stem
from indexer.parse.notes.note_text import NoteText
from indexer.parse.notes.xml_events import End, Start, xml_events, xml_start
from indexer.parse.text import refuse_too_large
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_BOOK_ROOT = re.compile(r"<FictionBook\b")
_DRAWING_ROOT = re.compile(r"<(?:svg:)?svg\b")
_PARAGRAPHS = frozenset({"p", "v", "subtitle", "text-author", "th", "td", "date"})
_PERSON = ("first-name", "middle-name", "last-name", "nickname")
_DEEPEST_HEADING = 6
_SHOWN = frozenset({"title", "desc", "text"})


class FictionBookParser:
    """Reads ``.fb2``: chapters as headings, without pictures and what the library notes."""

    name = "fiction-book"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _BOOK_ROOT.search(xml_start(text)) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        refuse_too_large(source, limits)
        reader = _BookReader()
        for event in xml_events(source.file):
            if isinstance(event, Start):
                reader.start(_local(event.tag))
            elif isinstance(event, End):
                reader.end(_local(event.tag))
            else:
                reader.text(event)
        if not reader.body.text.strip():
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")
        yield reader.document(readable_stem(source.stem))


class _BookReader:
    """Gathers a book from the file's events."""

    def __init__(self) -> None:
        self.body = NoteText()
        self._open: Counter[str] = Counter()
        self._pieces: list[str] = []
        self._title: list[str] = []
        self._about: dict[str, str] = {}
        self._person: dict[str, str] = {}
        self._authors: list[str] = []

    def start(self, tag: str) -> None:
        self._open[tag] += 1
        if tag in _PARAGRAPHS or self._open["title-info"]:
            self._pieces = []

    def text(self, text: str) -> None:
        if not self._open["binary"]:
            self._pieces.append(text)

    def end(self, tag: str) -> None:
        words = " ".join("".join(self._pieces).split())
        self._open[tag] -= 1
        if self._open["body"]:
            self._end_in_body(tag, words)
        elif self._open["title-info"]:
            self._end_in_about(tag, words)

    def _end_in_body(self, tag: str, words: str) -> None:
        if tag in _PARAGRAPHS and words:
            if self._open["title"]:
                self._title.append(words)
            else:
                self.body.line(words + ("" if tag == "v" else "\n"))
            self._pieces = []
        elif tag == "title":
            depth = 1 + self._open["section"]
            self.body.heading(min(depth, _DEEPEST_HEADING), " – ".join(self._title))
            self._title = []

    def _end_in_about(self, tag: str, words: str) -> None:
        if tag == "author":
            self._authors.append(" ".join(filter(None, map(self._person.get, _PERSON))))
            self._person = {}
        elif tag in _PERSON:
            self._person[tag] = words
        elif tag in ("book-title", "lang", "date") and words:
            self._about.setdefault(tag, words)
        self._pieces = []

    def document(self, stem: str) -> ParsedDocument:
        language = self._about.get("lang", "")[:2].lower()
        return ParsedDocument(
            DocumentKind.DOCUMENT,
            self._about.get("book-title") or stem,
            self.body.text,
            date=iso_from_text(self._about.get("date", "")),
            language=language if language.isalpha() else None,
            sender=", ".join(name for name in self._authors if name) or None,
            headings=self.body.headings,
        )


class DrawingParser:
    """Reads the title, description and labels of a drawing; most have none and are listed."""

    name = "svg"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        start = xml_start(text) if text else ""
        match = _DRAWING_ROOT.search(start)
        is_root = match is not None and "<html" not in start[: match.start()].lower()
        return _CERTAIN_SCORE if is_root else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        refuse_too_large(source, limits)
        title, lines = _labels(source)
        if not lines and not title:
            message = "It is an SVG drawing, which Antorcha cannot read yet."
            raise FileProblem(ProblemCode.UNSUPPORTED, message)
        shown = title or readable_stem(source.stem)
        yield ParsedDocument(
            DocumentKind.IMAGE, shown, "\n".join(dict.fromkeys((shown, *lines))) + "\n"
        )


def _labels(source: FileSource) -> tuple[str, list[str]]:
    """The drawing's own title, and each label once, in order."""
    title, lines, pieces, path = "", [], list[str](), list[str]()
    for event in xml_events(source.file):
        if isinstance(event, Start):
            path.append(_local(event.tag))
            if path[-1] in _SHOWN:
                pieces = []
        elif isinstance(event, End):
            tag = path.pop()
            words = " ".join("".join(pieces).split())
            if tag in _SHOWN and words:
                if tag == "title" and len(path) == 1:
                    title = title or words
                else:
                    lines.append(words)
                pieces = []
        elif not _SHOWN.isdisjoint(path):
            pieces.append(event)
    return title, lines


def _local(tag: str) -> str:
    """The name without the prefix of its namespace."""
    return tag.rpartition(":")[2]
