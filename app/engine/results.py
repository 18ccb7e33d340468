"""Results as JSON, in the shapes that the command-line contract promises."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from app.answer.catalogue_phrases import label

if TYPE_CHECKING:
    from app.answer.types import Answer, Citation, Coverage, DocumentList
    from app.engine.protocol import Json
    from app.question.types import Reading
    from indexer.follow.why import Explanation
    from indexer.types import (
        DocumentInfo,
        PassageInfo,
        ProblemReport,
        SearchResult,
        SearchResults,
    )
    from kernel.work import Progress


def document_to_json(document: DocumentInfo) -> Json:
    """The ``document`` of a search result or a citation."""
    return {
        "id": document.id,
        "path": document.path,
        "kind": document.kind,
        "title": document.title,
        "date": document.date,
        "language": document.language,
        "collection": document.collection,
        "from": document.sender,
        "to": list(document.recipients),
        "member": document.member,
    }


def passage_to_json(passage: PassageInfo) -> Json:
    """The ``passage`` of a search result or a citation."""
    return {
        "id": passage.id,
        "text": passage.text,
        "start": passage.start,
        "end": passage.end,
        "page": passage.page,
        "line": passage.line,
        "heading": passage.heading,
    }


def result_to_json(result: SearchResult) -> Json:
    """One hit."""
    return {
        "rank": result.rank,
        "score": result.score,
        "document": document_to_json(result.document),
        "passage": passage_to_json(result.passage),
    }


def results_to_json(results: SearchResults) -> Json:
    """What ``search`` prints."""
    return {
        "query": results.query,
        "took_ms": round(results.took_ms, 2),
        "mode": results.mode,
        "results": [result_to_json(result) for result in results.results],
    }


def problem_to_json(problem: ProblemReport) -> Json:
    """One row of ``problems``."""
    return {
        "path": problem.path,
        "reason": problem.code,
        "message": problem.message,
        "since": problem.since,
        "retry": problem.retry,
    }


def explanation_to_json(explanation: Explanation) -> Json:
    """One path of ``why``."""
    return {
        "path": explanation.path,
        "standing": explanation.standing,
        "message": explanation.message,
        "source": explanation.source,
        "reason": explanation.code,
    }


def citation_to_json(citation: Citation) -> Json:
    """One source of an answer."""
    return {
        "n": citation.n,
        "quote": citation.quote,
        "document": document_to_json(citation.document),
        "passage": passage_to_json(citation.passage),
    }


def answer_to_json(answer: Answer, pending: int, failed: int) -> Json:
    """What ``ask`` prints. ``pending`` and ``failed`` count files that could not be searched."""
    timings = answer.timings
    instant = answer.instant
    return {
        "question": answer.question,
        "stands_for": answer.stands_for,
        "answer": answer.text,
        "language": answer.language,
        "status": answer.status,
        "sentences": [
            {
                "text": one.text,
                "citations": list(one.citations),
                "supported": one.supported,
                "is_quote": one.is_quote,
            }
            for one in answer.sentences
        ],
        "citations": [citation_to_json(citation) for citation in answer.citations],
        "nearest": [result_to_json(result) for result in answer.nearest],
        "unsearched": {"pending": pending, "failed": failed},
        "instant": None
        if instant is None
        else {"text": instant.text, "citation": instant.citation},
        "model": None if answer.model_id is None else {"id": answer.model_id},
        "documents": None if answer.documents is None else _documents_to_json(answer.documents),
        "understood": None if answer.understood is None else _reading_to_json(answer.understood),
        "timings": {
            "search_ms": round(timings.search_ms, 1),
            "instant_ms": round(timings.instant_ms, 1),
            "first_token_ms": _rounded(timings.first_token_ms),
            "total_ms": round(timings.total_ms, 1),
        },
        "read": None if answer.coverage is None else _coverage_to_json(answer.coverage),
    }


def _coverage_to_json(coverage: Coverage) -> Json:
    return {
        "passages": coverage.passages_read,
        "of": coverage.passages_total,
        "documents": [document_to_json(one) for one in coverage.documents],
    }


def _documents_to_json(documents: DocumentList) -> Json:
    return {
        "total": documents.total,
        "items": [document_to_json(document) for document in documents.items],
    }


def _reading_to_json(reading: Reading) -> Json:
    wanted = {one.name: getattr(reading.filter, one.name) for one in fields(reading.filter)}
    return {
        "intent": reading.intent,
        "text": reading.text,
        "topic": list(reading.topic),
        "language": reading.language,
        "label": label(reading) if reading.understood else "",
        "parts": [
            {"field": part.field, "said": part.said, "means": part.means}
            for part in reading.understood
        ],
        "filter": {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in wanted.items()
            if value not in (None, ())
        },
    }


def _rounded(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else round(milliseconds, 1)


def progress_to_json(progress: Progress) -> Json:
    """Progress as an event's data."""
    return {
        "stage": progress.stage,
        "done": progress.done,
        "total": progress.total,
        "label": progress.label,
    }
