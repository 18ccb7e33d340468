"""Requests for questions that one might ask of one's own files."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.engine.protocol import Json, Method
from app.engine.requests import Handler, Params
from app.engine.server import Emit
from app.suggestions.choosing import (
    Material,
    NamedSubject,
    Reader,
    Suggestion,
    choose,
    is_worth_summing_up,
)
from indexer.store.catalog_names import CatalogNames
from indexer.store.database import Database
from indexer.store.recent_documents import (
    RecentDocument,
    are_all_there,
    coming_events,
    languages_of,
    recent_mails,
    recent_of_kind,
)
from indexer.subjects.subject_map import Subject, SubjectMaps
from indexer.types import DocumentKind
from kernel.work import Cancel

# While the library changes all the time, suggestions may be so many times older than they took.
_AGE_PER_COST = 50.0
_SUMMED_UP = (DocumentKind.NOTE, DocumentKind.DOCUMENT, DocumentKind.PDF)
# With so many notes, nothing else is looked at.
_ENOUGH_DOCUMENTS = 12
_TYPICAL = 6

_Wish = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Kept:
    suggestions: tuple[Suggestion, ...]
    version: tuple[object, ...]
    fresh_until: float

    @property
    def documents(self) -> list[int]:
        return [number for one in self.suggestions for number in one.documents]


class SuggestionRequests:
    """Chooses questions from the catalogue, and keeps them until the library changes.

    Args:
        maps: The map of subjects; it is looked at if it is drawn already.
        clock: Seconds since 1970; ``timer`` seconds since whenever.
    """

    def __init__(
        self,
        database: Database,
        names: CatalogNames,
        reader: Reader,
        maps: SubjectMaps,
        clock: Callable[[], float] = time.time,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._names = names
        self._reader = reader
        self._maps = maps
        self._clock, self._timer = clock, timer
        self._lock = threading.Lock()
        self._kept: dict[_Wish, _Kept] = {}

    def handlers(self) -> dict[Method, Handler]:
        """Who answers which request."""
        return {Method.SUGGESTIONS: self._suggest}

    def _suggest(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        language = str(params.get("language", "en"))[:2]
        leaving = tuple(sorted(str(one) for one in params.get("leaving") or ()))
        return {
            "suggestions": [
                {"question": one.question, "about": str(one.about)}
                for one in self._current((language, leaving))
            ]
        }

    def _current(self, wish: _Wish) -> tuple[Suggestion, ...]:
        connection = self._database.read()
        with self._lock:
            seen = (self._database.commits, self._maps.known() is not None)
            kept = self._kept.get(wish)
            is_current = kept is not None and (
                kept.version == seen or self._timer() < kept.fresh_until
            )
            if kept and is_current and are_all_there(connection, kept.documents):
                return kept.suggestions
            began = self._timer()
            language, leaving = wish
            chosen = tuple(choose(self._material(connection, leaving), self._reader, language))
            took = self._timer() - began
            self._kept[wish] = _Kept(chosen, seen, began + took * _AGE_PER_COST)
            return chosen

    def _material(self, connection: sqlite3.Connection, leaving: tuple[str, ...]) -> Material:
        now = self._clock()
        documents: list[RecentDocument] = []
        for kind in _SUMMED_UP:
            if sum(map(is_worth_summing_up, documents)) < _ENOUGH_DOCUMENTS:
                documents += recent_of_kind(connection, kind, now, leaving)
        drawn = self._maps.known()
        return Material(
            mails=recent_mails(connection, now, leaving),
            documents=documents,
            events=coming_events(connection, now, leaving),
            # A map is of the whole library: it says nothing of a part.
            subjects=_named(connection, drawn.subjects if drawn and not leaving else ()),
            names=self._names.names(),
        )


def _named(connection: sqlite3.Connection, subjects: Sequence[Subject]) -> list[NamedSubject]:
    typical = [one.documents[:_TYPICAL] for one in subjects]
    languages = languages_of(connection, [number for some in typical for number in some])
    named = []
    for subject, documents in zip(subjects, typical, strict=True):
        if subject.words:
            counts = Counter(languages.get(number) for number in documents)
            usual = max(counts, key=lambda one: counts[one], default=None)
            named.append(NamedSubject(subject.words[0], documents, usual))
    return named
