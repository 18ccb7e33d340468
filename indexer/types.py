"""What travels from a file on disk to a search result."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from indexer.errors import ProblemCode, Retry


class DocumentKind(StrEnum):
    """What a person would call the thing."""

    NOTE = "note"
    EMAIL = "email"
    PDF = "pdf"
    DOCUMENT = "document"
    WEB = "web"
    IMAGE = "image"


class FileState(StrEnum):
    """How far a file has come. The five add up to all files under the sources."""

    PENDING = "pending"
    KEYWORD = "keyword"
    SEMANTIC = "semantic"
    FAILED = "failed"
    SKIPPED = "skipped"


class Turn(StrEnum):
    """When what waits of a source is read, embedded and looked at in pictures.

    The words sort as they go: whatever is stored with one is put in order, and bounded, by it.
    """

    FIRST = "first"  # before everything else
    IN_TURN = "in_turn"
    STOPPED = "stopped"  # not until the person says otherwise; what was found stays so


class SpanRole(StrEnum):
    """What a stretch of a document's text is, when it is not plain body text."""

    HEADER = "header"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    CODE = "code"
    FURNITURE = "furniture"  # running heads and feet of pages, said once


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at ``start`` (code points); level 1 is the highest."""

    level: int
    title: str
    start: int


@dataclass(frozen=True, slots=True)
class PageStart:
    """Page ``page`` (from 1) begins at ``start`` (code points)."""

    page: int
    start: int


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """Text ``[start, end)`` has a role other than body."""

    start: int
    end: int
    role: SpanRole


@dataclass(frozen=True, slots=True)
class Problem:
    """Something kept a file, or one member of it, from being fully read.

    ``is_waiting``: it stands in pictures, which are read after everything else.
    """

    code: ProblemCode
    message: str
    member: str | None = None
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """One document as a parser read it. Offsets count code points of ``text``.

    Attributes:
        member: The message in an mbox, the attachment in a message; None for the file itself.
        title: The document's own title; the file's stem if it has none.
        date: ISO 8601 with offset, the document's own date (sent, front matter, PDF creation).
        language: ISO 639-1 code, or None when unsure.
        sender: "Name <address>" of a mail, or the author.
        keeps_lines: Whether ``text`` has the file's own lines, so a line number means something.
        metadata: Anything else worth keeping: tags, ``message_id``, ``references``, ``to``.
    """

    kind: DocumentKind
    title: str
    text: str
    member: str | None = None
    date: str | None = None
    language: str | None = None
    sender: str | None = None
    recipients: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    pages: tuple[PageStart, ...] = ()
    roles: tuple[RoleSpan, ...] = ()
    keeps_lines: bool = False
    metadata: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a document that is indexed as one passage.

    ``text`` is exactly ``document.text[start:end]``. ``context`` (title, heading path; subject,
    sender, date) is embedded in front of it but never shown or quoted.
    """

    start: int
    end: int
    text: str
    context: str
    page: int | None = None
    line: int | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """Narrows a search. Dates are ISO 8601 dates or times; ``after`` counts in, ``before`` not.

    Attributes:
        sender: A part of the sender as the document shows it; case and accents do not count.
        recipient: The same for any one recipient.
        person: The same for the sender or any one recipient.
        language: ISO 639-1 code.
        folder: A folder with all below it, or one file: an absolute path (bytes not UTF-8 as
            surrogates), or one or more parts of one
            (``Travel``, ``Notes/Travel``) anywhere under a source.
        tag: A tag of a note, whole.
        sent_by: Any of these correspondents sent it; keys of ``indexer.store.correspondents``.
        sent_to: Any of these is among the recipients.
        with_people: Any of these sent or received it.
        written_by: What one correspondent wrote: sent by them, or a note that names no author.
        is_attachment: Whether it came attached to a mail.
        documents: Only these, by their ids.
    """

    collection: str | None = None
    kind: DocumentKind | None = None
    after: str | None = None
    before: str | None = None
    sender: str | None = None
    recipient: str | None = None
    person: str | None = None
    language: str | None = None
    folder: str | None = None
    tag: str | None = None
    sent_by: tuple[str, ...] = ()
    sent_to: tuple[str, ...] = ()
    with_people: tuple[str, ...] = ()
    written_by: str | None = None
    is_attachment: bool | None = None
    documents: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == SearchFilter()


class SearchMode(StrEnum):
    """Which half of the search runs."""

    HYBRID = "hybrid"
    KEYWORD = "keyword"
    SEMANTIC = "semantic"


class Order(StrEnum):
    """How results are put in order."""

    BEST = "best"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document as results show it. ``path`` is absolute; bytes not UTF-8 as surrogates."""

    id: str
    path: str
    kind: DocumentKind
    title: str
    collection: str
    date: str | None = None
    language: str | None = None
    sender: str | None = None
    recipients: tuple[str, ...] = ()
    member: str | None = None


@dataclass(frozen=True, slots=True)
class PassageInfo:
    """A passage as results show it; ``text == document text[start:end]``."""

    id: str
    text: str
    start: int
    end: int
    page: int | None = None
    line: int | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One hit. ``score`` is comparable only within one answer of one search."""

    rank: int
    score: float
    document: DocumentInfo
    passage: PassageInfo


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What a search found, best first, and how it ran."""

    query: str
    mode: SearchMode
    took_ms: float
    results: tuple[SearchResult, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class ProblemReport:
    """A row of ``antorcha problems``."""

    path: str
    code: ProblemCode
    message: str
    since: str
    retry: Retry
