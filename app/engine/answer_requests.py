"""Requests for answers: asking, showing a document."""

from __future__ import annotations

import logging

from app.answer.pipeline import AnswerPipeline
from app.answer.types import Citation, Instant, Stage
from app.engine.chat_models import ChatModels
from app.engine.protocol import Event, Json, Method, error_to_json
from app.engine.requests import Handler, Params, WrongRequest, question_of
from app.engine.results import (
    answer_to_json,
    citation_to_json,
    progress_to_json,
)
from app.engine.server import Emit
from app.engine.status import StatusReader
from kernel.child import ChildDied
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, Progress
from models.errors import ModelDamaged, ModelMissing
from models.types import ChatModel

log = logging.getLogger(__name__)


class AnswerRequests:
    """What the engine does for whoever asks or reads."""

    def __init__(
        self,
        pipeline: AnswerPipeline,
        chat: ChatModels,
        status: StatusReader,
        right_of_way: RightOfWay,
    ) -> None:
        self._pipeline = pipeline
        self._chat = chat
        self._status = status
        self._right_of_way = right_of_way

    def handlers(self) -> dict[Method, Handler]:
        """Who answers which request."""
        return {
            Method.ASK: self._ask,
            Method.PREPARE: self._prepare,
            Method.SHOW: self._show,
        }

    def _ask(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        with self._right_of_way.taken():
            return self._answer(params, cancel, emit)

    def _prepare(self, params: Params, cancel: Cancel, _emit: Emit) -> Json:
        try:
            model = self._chat.current(params.get("model"))
            with self._right_of_way.taken():
                self._pipeline.prepare(question_of(params), model, cancel)
        except (ModelMissing, ModelDamaged, ChildDied) as error:
            log.info("not prepared: %s", error)  # whoever asks will hear of it
        return {}

    def _answer(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        question = question_of(params)
        listener = _EmittingListener(emit)
        model = self._model_for(params.get("model"), emit) if question.use_model else None
        try:
            answer = self._pipeline.answer(question, model, cancel, listener)
        except ChildDied as death:
            # The next call starts the model's process again; the question is worth one more try.
            log.warning("the model's process ended: %s", death)
            emit(Event.NOTICE, error_to_json(death))
            answer = self._pipeline.answer(question, model, cancel, listener)
        pending, failed = self._status.unsearched()
        return answer_to_json(answer, pending, failed)

    def _model_for(self, wanted: object, emit: Emit) -> ChatModel | None:
        """The model that answers; without one the best sentence has to do, and we say so."""
        try:
            return self._chat.current(None if wanted is None else str(wanted))
        except (ModelMissing, ModelDamaged) as error:
            emit(Event.NOTICE, error_to_json(error))
            return None

    def _show(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        shown = self._status.document(str(params["document"]))
        if shown is None and params.get("path"):
            # Deleted and written anew, as some programs save: another document, the same file.
            member = params.get("member")
            shown = self._status.document_at(str(params["path"]), str(member) if member else None)
        if shown is None:
            raise WrongRequest(
                f"There is no document {params['document']}",
                "It may have been removed since it was found.",
                "Search again.",
                code="no_document",
            )
        return shown


class _EmittingListener:
    """Passes an answer's progress on as events."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit

    def on_stage(self, stage: Stage) -> None:
        self._emit(Event.STAGE, {"stage": stage})

    def on_instant(self, instant: Instant, citation: Citation) -> None:
        self._emit(
            Event.INSTANT,
            {
                "text": instant.text,
                "citation": instant.citation,
                "citations": [citation_to_json(citation)],
            },
        )

    def on_token(self, text: str) -> None:
        self._emit(Event.TOKEN, {"text": text})

    def on_progress(self, progress: Progress) -> None:
        self._emit(Event.PROGRESS, progress_to_json(progress))
