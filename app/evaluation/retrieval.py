"""Where the gold documents, and the lines that hold the answer, come among what a search finds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate

from app.evaluation.pack import Pack, PackDocument
from app.evaluation.plan import Asked, LibraryPlan
from app.evaluation.records import Record
from app.evaluation.throwaway_library import ThrowawayLibrary
from indexer.types import SearchFilter, SearchMode, SearchResults

DEPTH = 10
EVERYTHING, SPLIT, DOCUMENT = "library", "split", "document"
RANKED, TURNS = "ranked", "turns"

Work = tuple[tuple[str, ...], Asked, str]
"""A key that names one search among all, the query, and where to search."""


class RetrievalMeasure:
    """Searches one library and says how high what was looked for came.

    Packs whose documents come in splits are searched twice: all of them, and those of the query's
    own split. Queries with ``turn_spans`` are searched once more in their document alone.
    """

    def __init__(
        self, pack: Pack, plan: LibraryPlan, library: ThrowawayLibrary, mode: SearchMode
    ) -> None:
        self._pack = pack
        self._plan = plan
        self._library = library
        self._mode = mode
        self._documents = {document.id: document for document in plan.documents}
        self._has_splits = len(library.documents.sources) > 1
        self._lines = _Lines(pack)

    def work(self) -> Iterator[Work]:
        """Every search to be done, the same ones in the same order in every run."""
        for asked in self._plan.searched:
            for scope in self._scopes(asked):
                yield (RANKED, self._plan.name, self._mode, scope, asked.query.id), asked, scope
            if self._turns_document(asked) is not None:
                for scope in (SPLIT if self._has_splits else EVERYTHING, DOCUMENT):
                    yield (TURNS, self._plan.name, self._mode, scope, asked.query.id), asked, scope

    def measure(self, work: Work) -> Record:
        """Do one of them."""
        (kind, *_), asked, scope = work
        record = {
            "kind": kind,
            "library": self._plan.name,
            "mode": str(self._mode),
            "scope": scope,
            "language": asked.query.language,
            "split": asked.query.split,
        }
        return {**record, **(self._ranked if kind == RANKED else self._turns)(asked, scope)}

    def _scopes(self, asked: Asked) -> tuple[str, ...]:
        return (EVERYTHING, SPLIT) if self._has_splits and asked.query.split else (EVERYTHING,)

    def _turns_document(self, asked: Asked) -> PackDocument | None:
        """The document that the query's ``turn_spans`` count lines of, if it is here."""
        first = asked.query.gold[0] if asked.query.turn_spans else None
        return self._documents.get(first) if first in asked.gold else None

    def _ranked(self, asked: Asked, scope: str) -> Record:
        found = self._search(asked, scope)
        ids = [self._library.document_id(result.document.path) for result in found.results]
        # A document may come twice: an archive or a mailbox has many members.
        ranks = {own_id: rank for rank, own_id in reversed(list(enumerate(ids, 1)))}
        return {
            "ranks": sorted(rank for own_id, rank in ranks.items() if own_id in asked.gold),
            "gold": len(asked.gold),
            "took_ms": found.took_ms,
        }

    def _turns(self, asked: Asked, scope: str) -> Record:
        document = self._turns_document(asked)
        assert document is not None  # ``work`` yields no other
        starts = self._lines.starts(document)
        gold = {
            line
            for first, last in asked.query.turn_spans
            for line in range(first, min(last + 1, len(starts) - 1))
        }
        covered: set[int] = set()
        path = self._library.documents.paths[document.id]
        for result in self._search(asked, scope, all_passages=True).results:
            if result.document.path == path:
                covered |= gold & lines_of(starts, result.passage.start, result.passage.end)
        return {"gold": len(gold), "covered": len(covered)}

    def _search(self, asked: Asked, scope: str, all_passages: bool = False) -> SearchResults:
        wanted = SearchFilter()
        if scope == SPLIT:
            wanted = SearchFilter(collection=asked.query.split)
        elif scope == DOCUMENT:
            wanted = SearchFilter(folder=self._library.documents.paths[asked.query.gold[0]])
        search = self._library.library.search
        return search.run(asked.query.text, DEPTH, self._mode, wanted, all_passages)


def line_starts(text: str) -> list[int]:
    """Where each line begins, in code points, and at the end where one more would."""
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))]


def lines_of(starts: list[int], start: int, end: int) -> set[int]:
    """The lines, from 0, of which ``[start, end)`` holds more than the line end."""
    first = bisect_right(starts, start) - 1
    if starts[first + 1 : first + 2] == [start + 1]:
        first += 1  # it begins with the line end itself
    return set(range(first, bisect_left(starts, end)))


class _Lines:
    """The lines of the document asked about last: queries come document by document."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._last: tuple[str, list[int]] | None = None

    def starts(self, document: PackDocument) -> list[int]:
        if self._last is None or self._last[0] != document.id:
            self._last = document.id, line_starts(self._pack.text(document))
        return self._last[1]
