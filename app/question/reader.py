"""A question in plain language, taken apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Protocol

from app.question.combining import merged
from app.question.cutting import cut
from app.question.dates import DateReader
from app.question.documents import DocumentQuestion
from app.question.facts import fact_reading
from app.question.marker import Marker
from app.question.operators import read_operators
from app.question.people import People
from app.question.spelling import is_han, plain, words
from app.question.types import Reading
from app.question.vocabulary import VOCABULARIES
from indexer.store.catalog_names import LibraryNames, RoleLine

_LONGEST_QUESTION = 400
_HAN_SHARE = 0.2


class Names(Protocol):
    """What the reader needs of ``indexer.store.catalog_names``."""

    def names(self) -> LibraryNames: ...

    def lines_with(self, words: Iterable[str]) -> list[RoleLine]: ...


class QuestionReader:
    """Reads questions against the names of one library. Any thread may ask.

    A question is about the collection only if every word of it is understood as asking for
    documents; all else is a question about what stands in them.

    Args:
        names: The people, folders, collections and tags there are.
        clock: The moment that "last week" is said at, in local time.
    """

    def __init__(
        self, names: Names, clock: Callable[[], datetime] = lambda: datetime.now().astimezone()
    ) -> None:
        self._names = names
        self._clock = clock
        self._markers = {
            code: Marker(vocabulary, DateReader(vocabulary.dates, vocabulary.spaced))
            for code, vocabulary in VOCABULARIES.items()
        }

    def read(self, text: str, language: str) -> Reading:
        """What the question asks for.

        Args:
            language: ISO 639-1 code that the question seems to be in; its own words count more.
        """
        names = self._names.names()
        found = read_operators(text, names.collections)
        rest, typed, parts = found.rest, found.filter, found.parts
        code = _language(rest, language)
        if len(rest) > _LONGEST_QUESTION or not rest.strip():
            return Reading(rest, typed, language=code, understood=parts)
        people = People(names, self._names.lines_with)
        marker = self._markers[code]
        marks = cut(marker, plain(rest), people, names, self._clock().date())
        question = DocumentQuestion(marker.vocabulary, names, rest, marks)
        reading = question.reading() or fact_reading(marker.vocabulary, rest, marks)
        return merged(reading, typed, parts)


def _language(text: str, given: str) -> str:
    """The language whose words the question has most of; the given one if that does not tell."""
    letters = [character for character in text if character.isalpha()]
    if sum(map(is_han, letters)) > _HAN_SHARE * len(letters):
        return "zh"
    said = words(text)
    scores = {
        code: sum(word in vocabulary.signs for word in said)
        + sum(_is_any(vocabulary.kinds, word) for word in said) / 2
        + sum(_is_any(vocabulary.languages, word) for word in said)
        for code, vocabulary in VOCABULARIES.items()
    }
    known = given if given in VOCABULARIES and given != "zh" else "en"
    best: str = max(scores, key=lambda code: (scores[code], code == known))
    return best


def _is_any(patterns: Iterable[str], word: str) -> bool:
    return any(re.fullmatch(pattern, word) for pattern in patterns)
