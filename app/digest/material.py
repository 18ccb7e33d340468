"""What a long question is about, once it has been found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo


class Found(StrEnum):
    """What the words of the question turned out to name."""

    DOCUMENT = "document"
    THREAD = "thread"
    PERIOD = "period"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to read.

    Attributes:
        documents: Those taken, in the order in which they are to be read.
        passages: Everything that stands in them, in reading order.
        found: How they were found.
        query: What passages should be near to; empty if the whole counts.
        others: How many more documents fit the words as well but were not taken.
    """

    documents: tuple[DocumentInfo, ...]
    passages: tuple[WholePassage, ...]
    found: Found
    query: str = ""
    others: int = 0

    @classmethod
    def of(
        cls, passages: list[WholePassage], found: Found, query: str = "", others: int = 0
    ) -> Material:
        """The documents are those of the passages."""
        documents = {one.document.id: one.document for one in passages}
        return cls(tuple(documents.values()), tuple(passages), found, query, others)
