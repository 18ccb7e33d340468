"""Requests for looking at the library as a whole: its subjects, and what it is sorted into."""

from __future__ import annotations

import os
from pathlib import Path

from app.engine.protocol import Event, Json, Method
from app.engine.requests import Handler, Params, WrongRequest
from app.engine.results import document_to_json, progress_to_json
from app.engine.server import Emit
from app.engine.status import StatusReader
from indexer.store.catalog_questions import CatalogQuestions, FoundDocuments
from indexer.subjects.subject_map import Subject, SubjectMaps
from indexer.work.indexing import Indexer
from kernel.work import Cancel, Progress

_MOST_LISTED = 500


class OverviewRequests:
    """What the engine does for whoever wanders through the library or puts it in order."""

    def __init__(self, indexer: Indexer, status: StatusReader, maps: SubjectMaps) -> None:
        self._indexer = indexer
        self._status = status
        self._maps = maps
        self._documents = CatalogQuestions(indexer.database)

    def handlers(self) -> dict[Method, Handler]:
        """Who answers which request."""
        return {
            Method.SUBJECTS: self._subjects,
            Method.SUBJECT: self._subject,
            Method.COLLECT: self._collect,
        }

    def _subjects(self, _params: Params, cancel: Cancel, emit: Emit) -> Json:
        def report(progress: Progress) -> None:
            emit(Event.PROGRESS, progress_to_json(progress))

        drawn = self._maps.current(cancel, report)
        return {
            "total": drawn.total,
            "mapped": drawn.mapped,
            "subjects": [_to_json(one) for one in drawn.subjects],
        }

    def _subject(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        del emit
        wanted = str(params["subject"])
        subject = self._maps.current(cancel, lambda _: None).find(wanted)
        if subject is None:
            raise WrongRequest(
                "This subject is not there any more",
                "The library has changed since the map was drawn.",
                "Look at the map again.",
                code="subject_gone",
            )
        offset = max(0, int(params.get("offset", 0)))
        ids = subject.documents[offset : offset + min(int(params.get("k", 100)), _MOST_LISTED)]
        listed = self._documents.show(FoundDocuments(tuple(ids), (), {}), ids)
        return {
            "subject": subject.id,
            "words": list(subject.words),
            "total": len(subject.documents),
            "documents": [document_to_json(one.document) for one in listed],
        }

    def _collect(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        path = Path(str(params["path"]))
        collection = str(params.get("collection") or "").strip()
        if not collection:
            raise WrongRequest(
                "A collection needs a name", "Nothing was changed.", code="collection_unnamed"
            )
        if not self._indexer.sources.collect(path, collection):
            raise WrongRequest(
                f"{path} is not a source",
                "Nothing was changed.",
                "`antorcha status` lists the sources.",
                code="no_source",
                path=os.fspath(path),
            )
        named = os.fspath(path)
        return {"sources": [one for one in self._status.sources() if one["path"] == named]}


def _to_json(subject: Subject) -> Json:
    return {
        "id": subject.id,
        "words": list(subject.words),
        "documents": len(subject.documents),
        "parts": [_to_json(part) for part in subject.parts],
    }
