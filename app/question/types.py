"""What a question turns out to ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from indexer.types import DocumentKind, SearchFilter


class Intent(StrEnum):
    """What kind of answer is wanted."""

    FACT = "fact"  # something that stands in the documents
    COUNT = "count"  # how many documents
    LIST = "list"  # which documents
    NEWEST = "newest"  # the latest document
    OLDEST = "oldest"  # the earliest
    LAST_ABOUT = "last_about"  # when something was last written

    @property
    def is_about_collection(self) -> bool:
        """Whether the catalogue answers it rather than the documents' text."""
        return self is not Intent.FACT


class Field(StrEnum):
    """What a part of a question narrows."""

    KIND = "kind"
    SENDER = "sender"
    RECIPIENT = "recipient"
    PERSON = "person"
    DATE = "date"
    FOLDER = "folder"
    COLLECTION = "collection"
    LANGUAGE = "language"
    TAG = "tag"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that was understood.

    Attributes:
        said: The question's own words for it; empty if it goes without saying.
        means: What was made of them: a name, ``2024-03-01/2024-04-01``, a folder, a kind.
    """

    field: Field
    said: str
    means: str


class Span(StrEnum):
    """A stretch of days that has a name of its own, or has none."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``start`` up to, not including, ``end``; None is open."""

    start: date | None
    end: date | None

    @classmethod
    def of_days(cls, first: date, last: date) -> Period:
        """From the first to the last day; the calendar's own ends are open."""
        return cls(
            None if first == date.min else first,
            None if last == date.max else last + timedelta(days=1),
        )

    @property
    def first(self) -> date:
        return self.start or date.min

    @property
    def last(self) -> date:
        return date.max if self.end is None else self.end - timedelta(days=1)

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    def overlaps(self, other: Period) -> bool:
        """Whether they share a day."""
        return self.first <= other.last and other.first <= self.last

    @property
    def span(self) -> Span:
        """What a calendar calls it."""
        if self.start is None or self.end is None:
            return Span.DAYS
        if self.is_day:
            return Span.DAY
        begins = (self.start.year, self.start.month, self.start.day)
        if begins[1:] == (1, 1) and self.end == date(begins[0] + 1, 1, 1):
            return Span.YEAR
        following = (begins[0] + 1, 1) if begins[1] == 12 else (begins[0], begins[1] + 1)
        is_month = begins[2] == 1 and self.end == date(*following, 1)
        return Span.MONTH if is_month else Span.DAYS

    @property
    def name(self) -> str:
        """A year, month or day as ISO 8601 names it (``2024``, ``2024-03``), else the label."""
        size = {Span.YEAR: 4, Span.MONTH: 7, Span.DAY: 10}.get(self.span)
        return self.label if size is None else self.first.isoformat()[:size]

    @property
    def label(self) -> str:
        """As ``2024-03-01/2024-04-01``, the end not included (ISO 8601, open ends as ``..``)."""
        start, end = (day.isoformat() if day else ".." for day in (self.start, self.end))
        return f"{start}/{end}"


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as it was understood.

    Attributes:
        text: What is left to search with.
        topic: The words that listed documents must have; several in one string stand in a row.
        language: Whose words it was read with; en, es, de, fr or zh.
        understood: The parts, in the order of the question.
        is_version: Versions of one thing were asked for, so the topic must be in the title.
        asks_content: What the one document says is wanted, too.
        is_named_so: The topic says what the documents are ("the notes with the quote").
        limit: How many documents were asked for ("the last three mails").
    """

    text: str
    filter: SearchFilter = field(default_factory=SearchFilter)
    intent: Intent = Intent.FACT
    topic: tuple[str, ...] = ()
    language: str = "en"
    understood: tuple[Part, ...] = ()
    limit: int | None = None
    is_version: bool = False
    asks_content: bool = False
    is_named_so: bool = False


@dataclass(frozen=True, slots=True)
class KindWord:
    """What a noun for documents stands for; no kind means documents of any kind."""

    kind: DocumentKind | None = None
    is_attachment: bool | None = None
