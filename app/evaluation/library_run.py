"""One throw-away library: everything searched for and asked that was not before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from app.evaluation.answering import ANSWERED, CLOSED_BOOK, answer, answer_alone, load
from app.evaluation.pack import Pack
from app.evaluation.plan import Asked, LibraryPlan
from app.evaluation.records import Record, Records
from app.evaluation.retrieval import RetrievalMeasure
from app.evaluation.settings import Settings
from app.evaluation.throwaway_library import ThrowawayLibrary
from kernel.work import Progress, Report
from models.types import ChatModel

_Item = TypeVar("_Item")


class LibraryRun:
    """Searches and asks one library, and keeps each result at once.

    Args:
        records: Where results are kept; what is there already is not asked again.
    """

    def __init__(
        self,
        pack: Pack,
        plan: LibraryPlan,
        library: ThrowawayLibrary,
        settings: Settings,
        records: Records,
        report: Report,
    ) -> None:
        self._pack = pack
        self._plan = plan
        self._library = library
        self._settings = settings
        self._records = records
        self._report = report

    def measure(self) -> dict[str, Any]:
        """Do all of it; what the report says about the library itself."""
        self._library.library.search.run("warm up", k=1)
        self._search()
        if self._plan.answered:
            self._answer()
        problems = self._library.problems
        return {
            "name": self._plan.name,
            "documents": len(self._plan.documents),
            "passages": self._library.passages,
            "searched": len(self._plan.searched),
            "asked": len(self._plan.answered),
            "problems": [
                {"document": self._library.document_id(one.path), "reason": str(one.code)}
                for one in problems
            ],
        }

    def _search(self) -> None:
        for mode in self._settings.modes:
            measure = RetrievalMeasure(self._pack, self._plan, self._library, mode)
            for work in self._counted(f"searching ({mode})", list(measure.work())):
                key = json.dumps(work[0])
                if key not in self._records:
                    self._records.add(key, measure.measure(work))

    def _answer(self) -> None:
        chat = self._library.library.chat
        model = chat.current(self._settings.model_id) if self._settings.use_model else None
        pipeline = self._library.library.pipeline
        questions = self._plan.answered
        self._ask(
            ANSWERED, questions, model, lambda one: answer(one, self._library, pipeline, model)
        )
        if model is not None and self._settings.is_closed_book:
            # The model alone refuses nothing: only questions with an answer tell something.
            answerable = [one for one in questions if one.is_answerable]
            self._ask(CLOSED_BOOK, answerable, model, lambda one: answer_alone(one, model))

    def _ask(
        self,
        kind: str,
        questions: Sequence[Asked],
        model: ChatModel | None,
        ask: Callable[[Asked], Record],
    ) -> None:
        is_loaded = model is None
        for asked in self._counted(kind.replace("_", " "), questions):
            key = json.dumps([kind, self._plan.name, asked.query.id])
            if key in self._records:
                continue
            if model is not None and not is_loaded:
                load(model)
                is_loaded = True
            self._records.add(key, {"kind": kind, "library": self._plan.name, **ask(asked)})

    def _counted(self, stage: str, items: Sequence[_Item]) -> Iterator[_Item]:
        for done, item in enumerate(items):
            self._report(Progress(stage, done, len(items), f"library {self._plan.name}"))
            yield item
