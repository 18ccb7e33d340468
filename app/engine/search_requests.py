"""Requests for looking around: searching, counting, more like this, conversations, places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from typing import Any

from app.engine.protocol import Json, Method
from app.engine.requests import Handler, Params, WrongRequest, chosen, filter_of
from app.engine.results import document_to_json, results_to_json
from app.engine.server import Emit
from app.question.combining import combined
from app.question.operators import Hint, Operator, Typed, read_operators
from app.question.spelling import plain
from indexer.search.listing import Listing
from indexer.search.search import Search
from indexer.search.similar import Similar
from indexer.store.catalog_names import CatalogNames
from indexer.store.catalog_pictures import places
from indexer.store.catalog_questions import CatalogQuestions, FoundDocuments
from indexer.store.database import Database
from indexer.store.facets import Count, FacetCounts
from indexer.store.mail_threads import thread_of
from indexer.types import Order, SearchFilter, SearchMode
from kernel.work import Cancel

_COLLECTIONS = "SELECT DISTINCT collection FROM sources ORDER BY collection"
_MOST_RESULTS = 1000
_MOST_MAILS = 200
_WHOLE_TEXT = 2**31
_EXCERPT = 160


class SearchRequests:
    """What the engine does for whoever looks around in the library.

    Args:
        names: Who there is, for saying that a name is nobody's.
    """

    def __init__(
        self,
        database: Database,
        search: Search,
        similar: Similar,
        names: CatalogNames,
    ) -> None:
        self._database = database
        self._search = search
        self._similar = similar
        self._names = names
        self._listing = Listing(database)
        self._facets = FacetCounts(database)
        self._documents = CatalogQuestions(database)

    def handlers(self) -> dict[Method, Handler]:
        """Who answers which request."""
        return {
            Method.SEARCH: self._run,
            Method.FACETS: self._count,
            Method.SIMILAR: self._more_like,
            Method.THREAD: self._thread,
            Method.PICTURE_PLACES: self._places,
        }

    def _run(self, params: Params, cancel: Cancel, _emit: Emit) -> Json:
        typed, wanted = self._read(params)
        k = min(int(params.get("k", 10)), _MOST_RESULTS)
        order = chosen(Order, params.get("sort", Order.BEST), "sort")
        mode = chosen(SearchMode, params.get("mode", SearchMode.HYBRID), "mode")
        total = None
        if order is not Order.BEST or not typed.rest.strip():
            order = Order.NEWEST if order is Order.BEST else order
            offset = int(params.get("offset", 0))
            found, total = self._listing.run(typed.rest, wanted, order, k, offset)
        else:
            every = bool(params.get("all_passages"))
            unfinished = bool(params.get("as_you_type"))
            found = self._search.run(
                typed.rest, k, mode, wanted, every, cancel, typed.phrases, unfinished
            )
        said = results_to_json(replace(found, query=str(params["query"])))
        hints = [*typed.hints, *(self._unknown(typed) if not found.results else ())]
        return {**said, "sort": order, "total": total, "typed": _typed_to_json(typed, hints)}

    def _count(self, params: Params, cancel: Cancel, _emit: Emit) -> Json:
        typed, wanted = self._read({"query": "", **params})
        undated = replace(wanted, after=None, before=None)
        everything = undated.is_empty and not typed.rest.strip()
        ids = None if everything else self._listing.fitting(typed.rest, undated).ids
        cancel.raise_if_set()
        most = int(params.get("most", 12))
        counted = self._facets.count(ids, wanted.after, wanted.before, most)
        values = {one.name: getattr(counted, one.name) for one in fields(counted)}
        return {
            name: value if name == "total" else _counts_to_json(value)
            for name, value in values.items()
        }

    def _more_like(self, params: Params, cancel: Cancel, _emit: Emit) -> Json:
        _, wanted = self._read({"query": "", **params})
        document = self._document_of(params)
        found = self._similar.run(document, int(params.get("k", 10)), wanted, cancel)
        return {**results_to_json(found), "like": str(document)}

    def _document_of(self, params: Params) -> int:
        if "document" in params:
            return _number(params["document"])
        path = str(params["path"])
        document = self._similar.document_at(path)
        if document is None:
            raise WrongRequest(
                f"{path} is not in the library",
                "So nothing can be like it.",
                f"`antorcha why {path}` says why.",
                code="not_in_library",
                path=str(path),
            )
        return document

    def _thread(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        connection = self._database.read()
        ids = thread_of(connection, [_number(params["document"])])
        # The latest, where there are very many; what is looked at is among them more often.
        shown = ids[-_MOST_MAILS:]
        found = FoundDocuments(tuple(shown), (), {})
        return {
            "total": len(ids),
            "mails": [
                {
                    "document": document_to_json(one.document),
                    "excerpt": "" if one.passage is None else _excerpt(one.passage.text),
                }
                for one in self._documents.show(found, shown)
            ],
        }

    def _places(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        document = _number(params["document"])
        found = places(self._database.read(), document, 0, _WHOLE_TEXT)
        return {"places": [asdict(one) for one in found]}

    def _read(self, params: Params) -> tuple[Typed, SearchFilter]:
        """The query without its operators, and what they and the other parameters ask for."""
        connection = self._database.read()
        collections = tuple(row[0] for row in connection.execute(_COLLECTIONS))
        typed = read_operators(str(params["query"]), collections)
        return typed, combined(filter_of(params), typed.filter)

    def _unknown(self, typed: Typed) -> list[Hint]:
        """Names that were typed and that nobody and nothing here has."""
        names = self._names.names()
        people = [plain(f"{one.name} {one.address}") for one in names.people]
        known = {
            "sender": (Operator.FROM, people),
            "recipient": (Operator.TO, people),
            "person": (Operator.WITH, people),
            "folder": (Operator.IN, [plain(one) for one in names.folders]),
            "tag": (Operator.TAG, [plain(one) for one in names.tags]),
        }
        hints = []
        for name, (operator, values) in known.items():
            wanted = getattr(typed.filter, name)
            if wanted and not _is_known(plain(wanted), name, values):
                hints.append(Hint(operator, f"{operator}:{wanted}", wanted))
        return hints


def _is_known(wanted: str, name: str, values: Sequence[str]) -> bool:
    if name in ("tag", "folder"):
        return "/" in wanted or wanted in values
    return any(wanted in value for value in values)


def _number(document: Any) -> int:
    try:
        return int(document)
    except ValueError as error:
        raise WrongRequest(
            f"There is no document {document}",
            "Nothing was looked for.",
            "Search again.",
            code="no_document",
        ) from error


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else line[:_EXCERPT].rsplit(" ", 1)[0] + " …"


def _counts_to_json(counts: Sequence[Count]) -> list[Json]:
    return [asdict(one) for one in counts]


def _typed_to_json(typed: Typed, hints: Sequence[Hint]) -> Json:
    """How the operators of a query were understood; ``text`` is what was searched for."""
    return {
        "text": typed.rest,
        "phrases": list(typed.phrases),
        "parts": [asdict(part) for part in typed.parts],
        "hints": [
            {"operator": one.operator, "said": one.said, "value": one.value} for one in hints
        ],
    }
