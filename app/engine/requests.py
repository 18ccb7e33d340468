"""What clients send, read into what the program works with; what is wrong is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from app.answer.types import Question
from app.engine.protocol import Json
from app.engine.server import Emit
from app.question.conversation import Turn
from app.question.operators import typed_period
from indexer.types import DocumentKind, SearchFilter
from kernel.errors import PermanentError
from kernel.work import Cancel

Params = Mapping[str, Any]
Handler = Callable[[Params, Cancel, Emit], Json]

_Choice = TypeVar("_Choice", bound=StrEnum)


class WrongRequest(PermanentError):
    """The request cannot be carried out as it stands."""


def paths_of(params: Params) -> list[Path]:
    """The paths a request names."""
    return [Path(path) for path in params["paths"]]


def question_of(params: Params) -> Question:
    """What is asked, of which documents, after which turns. Raises WrongRequest."""
    use_model = not params.get("no_model")
    history = _history(params.get("history"))
    return Question(str(params["question"]), filter_of(params), use_model, history)


def filter_of(params: Params) -> SearchFilter:
    """Which documents a request is about. Raises WrongRequest."""
    kind = params.get("kind")
    return SearchFilter(
        collection=params.get("collection"),
        kind=None if kind is None else chosen(DocumentKind, kind, "kind"),
        after=_day(params.get("after")),
        before=_day(params.get("before")),
        sender=params.get("from"),
        recipient=params.get("to"),
        person=params.get("with"),
        language=params.get("language"),
        folder=params.get("folder"),
        tag=params.get("tag"),
        is_attachment=params.get("attachment"),
        documents=_documents(params.get("documents")),
    )


def _documents(ids: object) -> tuple[int, ...]:
    """Document ids as the client has them, strings of digits. Raises WrongRequest."""
    known = ids if isinstance(ids, list) else [ids] if ids is not None else []
    if not all(str(one).isascii() and str(one).isdigit() for one in known):
        raise WrongRequest(
            "A document's id is a number", "Nothing was searched.", code="not_understood"
        )
    return tuple(int(str(one)) for one in known)


def chosen(choices: type[_Choice], value: str, what: str) -> _Choice:
    """One of a few values. Raises WrongRequest, which names them all."""
    try:
        return choices(value)
    except ValueError as error:
        raise WrongRequest(
            f"{value!r} is no {what}",
            "Nothing was searched.",
            f"Use {', '.join(choices)}.",
            code="no_such_choice",
            value=value,
        ) from error


def _day(moment: object) -> str | None:
    if moment is None:
        return None
    period = typed_period(str(moment))
    if period is not None and period.start is not None:
        return period.start.isoformat()  # 2025 and 2025-03 as after: and before: take them
    try:
        return datetime.fromisoformat(str(moment)).isoformat()
    except ValueError as error:
        raise WrongRequest(
            f"{moment!r} is no date",
            "Nothing was searched.",
            "Write 2025, 2025-03 or 2025-03-07.",
            code="no_date",
            value=str(moment),
        ) from error


def _history(turns: object) -> tuple[Turn, ...]:
    """What was said before. Raises WrongRequest."""
    if not isinstance(turns, list | None):
        raise _wrong_history()
    return tuple(_turn(one) for one in turns or ())


def _turn(entry: object) -> Turn:
    if not isinstance(entry, dict) or not isinstance(entry.get("question"), str):
        raise _wrong_history()
    documents = entry.get("documents") or []
    if not isinstance(documents, list):
        raise _wrong_history()
    return Turn(entry["question"], str(entry.get("answer") or ""), tuple(map(str, documents)))


def _wrong_history() -> WrongRequest:
    return WrongRequest(
        "The history of the conversation is not as it should be",
        "Nothing was asked.",
        'Use a list of {"question": ..., "answer": ..., "documents": [...]}, oldest first.',
        code="not_understood",
    )
