"""Questions that a library can answer, chosen from its catalogue alone: no model, no search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest
from typing import Protocol

from app.digest.titles import match_titles
from app.question.long_questions import LongTask, read_long_question
from app.question.types import Intent, Reading
from app.suggestions.wording import (
    PHRASES,
    Phrases,
    is_somebody,
    is_subject,
    question,
    tells_something,
)
from indexer.store.catalog_names import LibraryNames
from indexer.store.correspondents import correspondent
from indexer.store.recent_documents import RecentDocument
from indexer.store.whole_documents import DocumentHead
from indexer.types import SearchFilter

MOST_SUGGESTED = 4
_FEWEST_MAILS = 2
# Long enough to be worth a summary, short enough that one takes seconds.
_LENGTHS = range(200, 12_000)
_DENSE = ("zh", "ja")
_FEWEST_ALIKE = 2


class About(StrEnum):
    """What a suggestion is about."""

    PERSON = "person"
    DOCUMENT = "document"
    SUBJECT = "subject"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question; ``documents`` are those it rests on: it goes when one of them goes."""

    question: str
    about: About
    documents: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NamedSubject:
    """The word that names a subject, its typical documents, and the language of most of them."""

    word: str
    documents: tuple[int, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What to choose from, each the newest or the largest first.

    Attributes:
        documents: Notes, and what else may be summed up.
        subjects: What names them.
        names: Everybody, and whose library it is.
    """

    mails: Sequence[RecentDocument] = ()
    documents: Sequence[RecentDocument] = ()
    events: Sequence[RecentDocument] = ()
    subjects: Sequence[NamedSubject] = ()
    names: LibraryNames = field(default_factory=LibraryNames)


class Reader(Protocol):
    """What is needed of ``app.question.reader``."""

    def read(self, text: str, language: str) -> Reading: ...


def choose(material: Material, reader: Reader, language: str) -> list[Suggestion]:
    """At most ``MOST_SUGGESTED`` questions, of different kinds as far as there are.

    Each is read back as it would be when asked, and kept only if it is understood as meant.

    Args:
        language: ISO 639-1 code that they are put in; English where it is none of the five.
    """
    code = language if language in PHRASES else "en"
    phrases = PHRASES[code]
    kinds = (
        _of_people(material, reader, phrases, code),
        _of_documents(material, phrases, code),
        _of_subjects(material, reader, phrases, code),
        _of_events(material, reader, phrases, code),
    )
    chosen: dict[str, Suggestion] = {}
    # A round takes one of each kind, so that a library of notes alone still fills the page.
    for around in zip_longest(*kinds):
        for one in around:
            if one is not None and len(chosen) < MOST_SUGGESTED:
                chosen.setdefault(one.question.casefold(), one)
        if len(chosen) >= MOST_SUGGESTED:
            break
    order = list(About)
    return sorted(chosen.values(), key=lambda one: order.index(one.about))


def _of_people(
    material: Material, reader: Reader, phrases: Phrases, code: str
) -> Iterator[Suggestion]:
    """What somebody wrote last who wrote several times; whom one writes to oneself comes first."""
    usual = {one.key: one for one in material.names.people}
    newest: dict[str, int] = {}
    written: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    bulk: set[str] = set()
    for mail in material.mails:
        sender = correspondent(mail.sender).key
        if sender == material.names.owner:
            answered.update(correspondent(one).key for one in mail.recipients)
            continue
        written[sender] += 1
        newest.setdefault(sender, mail.id)
        if mail.is_bulk:
            bulk.add(sender)
    for key in sorted(written, key=lambda one: (-min(answered[one], 1), -written[one], one)):
        person = usual.get(key)
        if written[key] < _FEWEST_MAILS or key in bulk or person is None:
            continue
        if not is_somebody(person.name, person.address):
            continue
        asked = question(phrases.person, person.name)
        reading = reader.read(asked, code)
        is_meant = reading.asks_content and reading.filter.sent_by == (key,)
        if reading.intent is Intent.NEWEST and is_meant and not reading.topic:
            yield Suggestion(asked, About.PERSON, (newest[key],))


def is_worth_summing_up(document: RecentDocument) -> bool:
    """By its length as a reader feels it: a Chinese sign counts as two letters."""
    felt = document.length * (2 if document.language in _DENSE else 1)
    return felt in _LENGTHS


def _of_documents(material: Material, phrases: Phrases, code: str) -> Iterator[Suggestion]:
    """What a document says that has a telling title of its own, and is no other's version."""
    titles = Counter(one.title.casefold() for one in material.documents)
    # What is asked in one's own language is best asked of what is written in it.
    for one in sorted(material.documents, key=lambda one: one.language != code):
        is_own = titles[one.title.casefold()] == 1 and not one.is_attached and not one.entry
        if not is_own or not is_worth_summing_up(one) or not tells_something(one.title):
            continue
        asked = question(phrases.document, one.title)
        read = read_long_question(asked)
        if read is None or (read.task, read.language) != (LongTask.SUMMARISE, code) or read.period:
            continue
        head = DocumentHead(one.id, one.title, one.title, one.kind, None, 0.0, "")
        if match_titles(read.subjects[0], [head]):
            yield Suggestion(asked, About.DOCUMENT, (one.id,))


def _of_subjects(
    material: Material, reader: Reader, phrases: Phrases, code: str
) -> Iterator[Suggestion]:
    """Which documents speak of what several of them are about, or are tagged with."""
    for subject in sorted(material.subjects, key=lambda one: one.language != code):
        if len(subject.documents) >= _FEWEST_ALIKE and is_subject(subject.word):
            asked = question(phrases.subject, subject.word)
            reading = reader.read(asked, code)
            is_meant = reading.topic == (subject.word,) and reading.filter.is_empty
            if reading.intent is Intent.LIST and is_meant:
                yield Suggestion(asked, About.SUBJECT, subject.documents[:_FEWEST_ALIKE])
    tagged: dict[str, list[int]] = {}
    for one in material.documents:
        for tag in one.tags:
            tagged.setdefault(tag, []).append(one.id)
    for tag in sorted(tagged, key=lambda tag: (-len(tagged[tag]), tag)):
        if len(tagged[tag]) >= _FEWEST_ALIKE and is_subject(tag):
            asked = question(phrases.tag, tag)
            reading = reader.read(asked, code)
            is_meant = reading.filter == SearchFilter(tag=reading.filter.tag) and not reading.topic
            if reading.intent is Intent.LIST and reading.filter.tag and is_meant:
                yield Suggestion(asked, About.SUBJECT, tuple(tagged[tag][:_FEWEST_ALIKE]))


def _of_events(
    material: Material, reader: Reader, phrases: Phrases, code: str
) -> Iterator[Suggestion]:
    """When the next things in the calendar are."""
    for one in material.events:
        if not tells_something(one.title):
            continue
        asked = question(phrases.event, one.title)
        reading = reader.read(asked, code)
        if reading.intent is Intent.FACT and reading.filter.is_empty:
            yield Suggestion(asked, About.EVENT, (one.id,))
