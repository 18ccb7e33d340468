"""Answers about the collection: counted and listed by the catalogue, put into words by code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.answer import catalogue_phrases, phrases
from app.answer.beginnings import beginning
from app.answer.types import AnswerSentence, Citation, DocumentList
from app.question.types import Intent, Reading
from indexer.search.sentences import split_sentences
from indexer.search.terms import fold
from indexer.store.catalog_questions import CatalogQuestion, FoundDocuments, Listed
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchFilter

_CITED = 20
# What travels to a client; ``total`` counts all.
_MOST_ITEMS = 1000
_LONGEST_QUOTE = 240
_ONE_OF_AN_END = frozenset({Intent.NEWEST, Intent.OLDEST, Intent.LAST_ABOUT})


class Catalogue(Protocol):
    """What is needed of ``indexer.store.catalog_questions``."""

    def find(self, question: CatalogQuestion) -> FoundDocuments: ...

    def show(self, found: FoundDocuments, ids: Sequence[int]) -> list[Listed]: ...


class Reader(Protocol):
    """What is needed of ``app.question.reader``."""

    def read(self, text: str, language: str) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Listing:
    """The documents that were asked for, as an answer shows them.

    Attributes:
        sentences: What the answer says in the first, then a document each.
    """

    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]
    documents: DocumentList

    @property
    def text(self) -> str:
        """The answer, a line each."""
        return "\n".join(sentence.text for sentence in self.sentences)


class CatalogueAnswers:
    """Reads questions, and answers those that the catalogue can.

    Args:
        reader: Tells them apart.
        catalogue: Finds the documents.
    """

    def __init__(self, reader: Reader, catalogue: Catalogue) -> None:
        self._reader = reader
        self._catalogue = catalogue

    def read(self, text: str, language: str) -> Reading:
        """What the question asks for."""
        return self._reader.read(text, language)

    def list(self, reading: Reading, wanted: SearchFilter) -> Listing:
        """Everything that fits ``wanted`` and the reading's topic, in the reading's language.

        Raises:
            ValueError: A date of the filter is not ISO 8601.
        """
        is_end = reading.intent in _ONE_OF_AN_END
        question = CatalogQuestion(
            wanted,
            reading.topic,
            titles_only=reading.is_version,
            language=reading.language,
        )
        found = self._find(question, reading)
        if not found.ids and wanted.folder is not None:
            # A folder's name may have been said for what it is about.
            about = (*reading.topic, wanted.folder)
            elsewhere = replace(wanted, folder=None)
            if (
                second := self._catalogue.find(replace(question, filter=elsewhere, topic=about))
            ).ids:
                found, wanted, reading = second, elsewhere, replace(reading, topic=about)
        ids = found.ids
        if is_end:
            ids = _end_of(found, reading)
        elif reading.limit is not None and reading.intent is Intent.LIST:
            ids = ids[: reading.limit]
        shown = self._catalogue.show(found, ids[:_MOST_ITEMS])
        described = replace(reading, filter=wanted)
        head = catalogue_phrases.head(described, len(ids), [one.document for one in shown])
        sentences = [AnswerSentence(head, (), True)]
        citations: list[Citation] = []
        for listed in shown[:_CITED]:
            number = len(citations) + 1
            line = _line(listed.document)
            if listed.passage is None:
                sentences.append(AnswerSentence(line, (), True))
                continue
            said = beginning(listed.passage.text) if reading.asks_content else ""
            quote = said or _quote(listed.passage, reading.topic)
            citations.append(Citation(number, quote, listed.document, listed.passage))
            sentences.append(AnswerSentence(f"{line} [{number}]", (number,), True))
            if said:
                shown_quote = phrases.quoted(" ".join(said.split()), reading.language)
                sentences.append(AnswerSentence(shown_quote, (number,), True, is_quote=True))
        if len(ids) > _CITED:
            more = catalogue_phrases.more(reading.language, len(ids) - _CITED)
            sentences.append(AnswerSentence(more, (), True))
        return Listing(
            tuple(sentences),
            tuple(citations),
            DocumentList(len(ids), tuple(one.document for one in shown)),
        )

    def _find(self, question: CatalogQuestion, reading: Reading) -> FoundDocuments:
        """ "The notes with the quote" are those called so, if any are."""
        if reading.is_named_so:
            titled = self._catalogue.find(replace(question, titles_only=True))
            if titled.ids:
                return titled
        return self._catalogue.find(question)


def _end_of(found: FoundDocuments, reading: Reading) -> tuple[int, ...]:
    """The newest or the oldest; what has no date is neither, unless nothing has."""
    ids = found.dated or found.ids
    count = reading.limit or 1
    return tuple(reversed(ids[-count:])) if reading.intent is Intent.OLDEST else ids[:count]


def _line(document: DocumentInfo) -> str:
    """A document on one line: when, what, from whom."""
    title = " ".join(document.title.split())
    parts = [catalogue_phrases.day_of(document), title]
    if document.kind is DocumentKind.EMAIL and document.sender:
        parts.append(catalogue_phrases.person_name(document.sender))
    return " · ".join(part for part in parts if part)


def _quote(passage: PassageInfo, topic: Sequence[str]) -> str:
    """The sentence that shows why the document is listed: exactly as it stands there."""
    spans = split_sentences(passage.text)
    sentences = [passage.text[start:end] for start, end in spans]
    if not sentences:
        return passage.text
    stems = [fold(word)[: max(4, len(word) - 2)] for word in topic]
    telling = next(
        (one for one in sentences if any(stem in fold(one) for stem in stems)),
        next((one for one in sentences if any(c.isalpha() for c in one)), sentences[0]),
    )
    return telling[:_LONGEST_QUOTE].rstrip() or telling
