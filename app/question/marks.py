"""A phrase of a question about documents, and what it does there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.question.dates import FoundDate
from app.question.people import FoundPerson
from app.question.types import KindWord


class Role(StrEnum):
    """What a phrase does."""

    COUNT = "count"
    LISTING = "listing"
    NEWEST = "newest"
    OLDEST = "oldest"
    WHEN = "when"
    LASTLY = "lastly"
    KIND = "kind"
    VERSION = "version"
    DATE = "date"
    SENDER = "sender"
    RECIPIENT = "recipient"
    PERSON = "person"  # somebody, on whichever side
    FOLDER = "folder"
    COLLECTION = "collection"
    LANGUAGE = "language"
    TAG = "tag"
    THEY_WROTE = "they_wrote"
    I_WROTE = "i_wrote"
    TIMES = "times"
    SAYING = "saying"
    NUMBER = "number"
    TOPIC = "topic"
    TOPIC_BEHIND = "topic_behind"
    OF = "of"
    FILLER = "filler"
    WORD = "word"


Value = KindWord | FoundDate | FoundPerson | str | int | None


@dataclass(frozen=True, slots=True)
class Mark:
    """The phrase ``[start, end)`` of a plain text."""

    role: Role
    start: int
    end: int
    value: Value = None


# Opens a topic only straight behind the documents.
BESIDE = "beside"
FILTERS = frozenset(
    {
        Role.DATE, Role.SENDER, Role.RECIPIENT, Role.PERSON, Role.FOLDER, Role.COLLECTION,
        Role.LANGUAGE, Role.TAG,
    }
)  # fmt: skip
