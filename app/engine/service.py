"""What the engine does for each request. One library, any number of clients."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from app import __version__
from app.answer.pipeline import AnswerPipeline
from app.answer.types import Citation, Instant, Question, Stage
from app.config import Home
from app.engine.chat_models import ChatModels
from app.engine.log import forget_in_log
from app.engine.protocol import (
    PROTOCOL_VERSION,
    Event,
    Json,
    Method,
    Request,
    error_to_json,
)
from app.engine.results import (
    answer_to_json,
    citation_to_json,
    explanation_to_json,
    problem_to_json,
    results_to_json,
)
from app.engine.server import Emit
from app.engine.status import StatusReader
from app.question.conversation import Turn
from app.trust.backup import back_up
from app.trust.doctor import examine
from indexer.errors import ProblemCode
from indexer.follow.named_paths import absolute
from indexer.parse.passwords import Passwords
from indexer.search.search import Search
from indexer.store.database import raise_translated
from indexer.store.traces import Traces, read_traces
from indexer.types import DocumentKind, SearchFilter, SearchMode
from indexer.work.erasing import wait_erased
from indexer.work.indexing import Indexer
from kernel.child import ChildDied
from kernel.errors import PermanentError
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, Progress
from models.errors import ModelDamaged, ModelMissing
from models.types import ChatModel

log = logging.getLogger(__name__)

# Building the index of vectors anew may take so long before the proof says that it is not done.
_ERASING_S = 300.0

_Choice = TypeVar("_Choice", SearchMode, DocumentKind)
_Handler = Callable[[Mapping[str, Any], Cancel, Emit], Json]


class WrongRequest(PermanentError):
    """The request cannot be carried out as it stands."""


class LibraryService:
    """Answers the requests of window and command line over one library."""

    def __init__(
        self,
        home: Home,
        indexer: Indexer,
        search: Search,
        pipeline: AnswerPipeline,
        chat: ChatModels,
        status: StatusReader,
        right_of_way: RightOfWay | None = None,
        passwords: Passwords | None = None,
    ) -> None:
        self._home = home
        self._indexer = indexer
        self._search = search
        self._pipeline = pipeline
        self._chat = chat
        self._status = status
        self._right_of_way = right_of_way or RightOfWay()
        self._passwords = passwords or Passwords(home.passwords)
        self._handlers: dict[Method, _Handler] = {
            Method.HELLO: self._hello,
            Method.ADD: self._add,
            Method.REMOVE: self._remove,
            Method.FORGET: self._forget,
            Method.UNLOCK: self._unlock,
            Method.RULES: self._rules,
            Method.WHY: self._why,
            Method.INDEX: self._index,
            Method.STATUS: lambda *_: self._status.status(),
            Method.PROBLEMS: self._problems,
            Method.SEARCH: self._run_search,
            Method.ASK: self._ask,
            Method.PREPARE: self._prepare,
            Method.SHOW: self._show,
            Method.MODELS: lambda *_: self._chat.list(),
            Method.USE_MODEL: self._use_model,
            Method.WARM_UP: self._warm_up,
            Method.PAUSE: self._pause,
            Method.BACK_UP: self._back_up,
            Method.DOCTOR: lambda *_: examine(self._home),
        }

    def handle(self, request: Request, cancel: Cancel, emit: Emit) -> Json:
        """The result of one request; see ``protocol.Method`` for each one's shape."""
        try:
            return self._handlers[request.method](request.params, cancel, emit)
        except sqlite3.DatabaseError as error:
            self._indexer.note_trouble(error)
            raise_translated(error, self._home.database)
            raise

    def is_busy(self) -> bool:
        """Whether files wait to be indexed: the engine stays until they are."""
        pending = self._indexer.pending()
        return bool(pending.keyword or pending.semantic or pending.pictures)

    def _hello(self, _params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        return {
            "protocol": PROTOCOL_VERSION,
            "version": __version__,
            "pid": os.getpid(),
            "home": os.fspath(self._home.folder),
        }

    def _add(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        watch = params.get("watch") is not False
        paths = _paths(params)
        for path in paths:
            if not os.path.lexists(path):
                raise WrongRequest(
                    f"There is no {path}", "Nothing was added.", "Check the name and try again."
                )
        for path in paths:
            self._indexer.add_source(path, params.get("collection"), watch)
        named = {os.fspath(path) for path in paths}
        return {"sources": [one for one in self._status.sources() if one["path"] in named]}

    def _remove(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        removed = []
        for path in _paths(params):
            if not self._indexer.remove_source(path):
                raise _no_source(path, "Nothing was removed.")
            removed.append(os.fspath(path))
        self._drop_what_is_kept(_paths(params))
        return {"removed": removed}

    def _forget(self, params: Mapping[str, Any], cancel: Cancel, _emit: Emit) -> Json:
        paths = _paths(params)
        traces = self._traces(paths) if params.get("prove") else None
        for path in paths:
            self._indexer.forget(path)
        self._drop_what_is_kept(paths)
        answer: Json = {"forgotten": [os.fspath(path) for path in paths]}
        if traces is not None:
            answer["vectors_erased"] = wait_erased(self._indexer, cancel, _ERASING_S)
            answer["traces"] = asdict(traces)
        return answer

    def _traces(self, paths: list[Path]) -> Traces:
        return read_traces(self._indexer.database.read(), [absolute(path) for path in paths])

    def _drop_what_is_kept(self, paths: list[Path]) -> None:
        """What else may still know a text: prepared answers, the model's memory, the log."""
        self._pipeline.library_changed()
        self._chat.close()  # starts again when asked; its process remembers the last prompts
        forget_in_log(self._home.log, paths)

    def _unlock(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        password = params.get("password")
        try:
            if params.get("forget") is True:
                self._passwords.forget()
                return {"tried": 0}
            if not isinstance(password, str) or not password:
                raise WrongRequest("There is no password", "Nothing was changed.")
            self._passwords.add(password, keep=params.get("keep") is True)
        except OSError as error:
            raise PermanentError(
                "The kept passwords cannot be changed",
                f"{self._home.passwords}: {error.strerror}.",
            ) from error
        return {"tried": self._indexer.try_again(ProblemCode.ENCRYPTED)}

    def _rules(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        path = Path(params["path"])
        add, remove = (list(map(str, params.get(key) or ())) for key in ("add", "remove"))
        rules = self._indexer.change_rules(path, add, remove)
        if rules is None:
            raise _no_source(path, "Nothing was changed.")
        return {"path": os.fspath(path), "rules": rules}

    def _why(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        return {"paths": [explanation_to_json(self._indexer.why(path)) for path in _paths(params)]}

    def _index(self, params: Mapping[str, Any], cancel: Cancel, emit: Emit) -> Json:
        def report(progress: Progress) -> None:
            emit(Event.PROGRESS, progress_to_json(progress))

        self._indexer.rescan(thorough=bool(params.get("rescan")))
        if params.get("wait"):
            until = str(params.get("until") or "semantic")
            self._indexer.wait_idle(until, cancel, report)
        return self._status.status()

    def _problems(self, _params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        return {"problems": [problem_to_json(one) for one in self._status.problems()]}

    def _run_search(self, params: Mapping[str, Any], cancel: Cancel, _emit: Emit) -> Json:
        results = self._search.run(
            str(params["query"]),
            int(params.get("k", 10)),
            _chosen(SearchMode, params.get("mode", SearchMode.HYBRID), "mode"),
            _filter(params),
            bool(params.get("all_passages")),
            cancel,
        )
        return results_to_json(results)

    def _ask(self, params: Mapping[str, Any], cancel: Cancel, emit: Emit) -> Json:
        with self._right_of_way.taken():
            return self._answer(params, cancel, emit)

    def _prepare(self, params: Mapping[str, Any], cancel: Cancel, _emit: Emit) -> Json:
        try:
            model = self._chat.current(params.get("model"))
            with self._right_of_way.taken():
                self._pipeline.prepare(_question(params), model, cancel)
        except (ModelMissing, ModelDamaged, ChildDied) as error:
            log.info("not prepared: %s", error)  # whoever asks will hear of it
        return {}

    def _answer(self, params: Mapping[str, Any], cancel: Cancel, emit: Emit) -> Json:
        question = _question(params)
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

    def _show(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        shown = self._status.document(str(params["document"]))
        if shown is None:
            raise WrongRequest(
                f"There is no document {params['document']}",
                "It may have been removed since it was found.",
                "Search again.",
            )
        return shown

    def _use_model(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        self._chat.use(str(params["id"]))
        return self._chat.list()

    def _warm_up(self, _params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        self._chat.warm_up()
        return {}

    def _back_up(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        target = Path(str(params["file"]))
        try:
            size_bytes = back_up(
                self._indexer.database,
                self._home.folder,
                target,
                str(params["passphrase"]),
                self._chat.folder if params.get("models") else None,
            )
        except OSError as error:
            raise WrongRequest(
                f"The backup could not be written to {target}",
                f"{error.strerror or error}. The library is as it was.",
                "Choose another place.",
            ) from error
        return {"file": os.fspath(target), "bytes": size_bytes}

    def _pause(self, params: Mapping[str, Any], _cancel: Cancel, _emit: Emit) -> Json:
        self._indexer.pause(bool(params["paused"]))
        return self._status.status()


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


def progress_to_json(progress: Progress) -> Json:
    """Progress as an event's data."""
    return {
        "stage": progress.stage,
        "done": progress.done,
        "total": progress.total,
        "label": progress.label,
    }


def _no_source(path: Path, then: str) -> WrongRequest:
    return WrongRequest(f"{path} is not a source", then, "`antorcha status` lists the sources.")


def _paths(params: Mapping[str, Any]) -> list[Path]:
    return [Path(path) for path in params["paths"]]


def _question(params: Mapping[str, Any]) -> Question:
    use_model = not params.get("no_model")
    history = _history(params.get("history"))
    return Question(str(params["question"]), _filter(params), use_model, history)


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
    )


def _filter(params: Mapping[str, Any]) -> SearchFilter:
    kind = params.get("kind")
    return SearchFilter(
        collection=params.get("collection"),
        kind=None if kind is None else _chosen(DocumentKind, kind, "kind"),
        after=params.get("after"),
        before=params.get("before"),
        sender=params.get("from"),
        recipient=params.get("to"),
        person=params.get("with"),
        language=params.get("language"),
        folder=params.get("folder"),
        tag=params.get("tag"),
        documents=_documents(params.get("documents")),
    )


def _documents(ids: object) -> tuple[int, ...]:
    """Document ids as the client has them, strings of digits. Raises WrongRequest."""
    known = ids if isinstance(ids, list) else [ids] if ids is not None else []
    if not all(str(one).isascii() and str(one).isdigit() for one in known):
        raise WrongRequest("A document's id is a number", "Nothing was searched.")
    return tuple(int(str(one)) for one in known)


def _chosen(choices: type[_Choice], value: str, what: str) -> _Choice:
    try:
        return choices(value)
    except ValueError as error:
        raise WrongRequest(
            f"{value!r} is no {what}", "Nothing was searched.", f"Use {', '.join(choices)}."
        ) from error
