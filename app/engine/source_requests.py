"""Requests about what is in the library: sources, what is left out, forgetting, indexing."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

from app.answer.pipeline import AnswerPipeline
from app.config import Home
from app.engine.chat_models import ChatModels
from app.engine.log import forget_in_log
from app.engine.protocol import Event, Json, Method
from app.engine.requests import Handler, Params, WrongRequest, paths_of
from app.engine.results import explanation_to_json, problem_to_json, progress_to_json
from app.engine.server import Emit
from app.engine.status import StatusReader
from indexer.errors import ProblemCode
from indexer.follow.named_paths import absolute
from indexer.parse.passwords import Passwords
from indexer.store.kept_copies import kept_copies
from indexer.store.traces import Traces, read_traces
from indexer.types import Turn
from indexer.work.erasing import wait_erased
from indexer.work.giving_way import WaitsFor
from indexer.work.indexing import Indexer
from kernel.errors import PermanentError
from kernel.work import Cancel, Progress

# Building the index of vectors anew may take so long before the proof says that it is not done.
_ERASING_S = 300.0


class SourceRequests:
    """What the engine does for whoever adds, removes, forgets or asks why."""

    def __init__(
        self,
        home: Home,
        indexer: Indexer,
        pipeline: AnswerPipeline,
        chat: ChatModels,
        status: StatusReader,
        passwords: Passwords,
    ) -> None:
        self._home = home
        self._indexer = indexer
        self._pipeline = pipeline
        self._chat = chat
        self._status = status
        self._passwords = passwords

    def handlers(self) -> dict[Method, Handler]:
        """Who answers which request."""
        return {
            Method.ADD: self._add,
            Method.REMOVE: self._remove,
            Method.FORGET: self._forget,
            Method.UNLOCK: self._unlock,
            Method.RULES: self._rules,
            Method.WHY: self._why,
            Method.INDEX: self._index,
            Method.PAUSE: self._pause,
            Method.TURN: self._turn,
            Method.CLOSER_LOOK: self._closer_look,
            Method.PROBLEMS: self._problems,
        }

    def _add(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        watch = params.get("watch") is not False
        paths = paths_of(params)
        for path in paths:
            if not os.path.lexists(path):
                raise WrongRequest(
                    f"There is no {path}",
                    "Nothing was added.",
                    "Check the name and try again.",
                    code="no_such_path",
                    path=os.fspath(path),
                )
        for path in paths:
            self._indexer.sources.add(path, params.get("collection"), watch)
        return self._sources(paths)

    def _remove(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        removed, copies = [], self._copies()
        for path in paths_of(params):
            if not self._indexer.sources.remove(path):
                raise _no_source(path, "Nothing was removed.")
            removed.append(os.fspath(path))
        self._drop_what_is_kept(paths_of(params))
        return {"removed": removed, "copies": copies - self._copies()}

    def _forget(self, params: Params, cancel: Cancel, _emit: Emit) -> Json:
        paths = paths_of(params)
        traces = self._traces(paths) if params.get("prove") else None
        copies = self._copies()
        for path in paths:
            self._indexer.sources.forget(path)
        self._drop_what_is_kept(paths)
        answer: Json = {
            "forgotten": [os.fspath(path) for path in paths],
            "copies": copies - self._copies(),
        }
        if traces is not None:
            answer["vectors_erased"] = wait_erased(self._indexer, cancel, _ERASING_S)
            answer["traces"] = asdict(traces)
        return answer

    def _copies(self) -> int:
        return len(kept_copies(self._home.database))

    def _traces(self, paths: list[Path]) -> Traces:
        return read_traces(self._indexer.database.read(), [absolute(path) for path in paths])

    def _drop_what_is_kept(self, paths: list[Path]) -> None:
        """What else may still know a text: prepared answers, the model's memory, the log."""
        self._pipeline.library_changed()
        self._chat.close()  # starts again when asked; its process remembers the last prompts
        forget_in_log(self._home.log, paths)

    def _unlock(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        password = params.get("password")
        try:
            if params.get("forget") is True:
                self._passwords.forget()
                return {"tried": 0}
            if not isinstance(password, str) or not password:
                raise WrongRequest(
                    "There is no password", "Nothing was changed.", code="no_password"
                )
            self._passwords.add(password, keep=params.get("keep") is True)
        except OSError as error:
            raise PermanentError(
                "The kept passwords cannot be changed",
                f"{self._home.passwords}: {error.strerror}.",
                code="passwords_not_written",
                file=os.fspath(self._home.passwords),
                reason=error.strerror or str(error),
            ) from error
        return {"tried": self._indexer.try_again(ProblemCode.ENCRYPTED)}

    def _rules(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        path = Path(params["path"])
        add, remove = (list(map(str, params.get(key) or ())) for key in ("add", "remove"))
        rules = self._indexer.sources.change_rules(path, add, remove)
        if rules is None:
            raise _no_source(path, "Nothing was changed.")
        return {"path": os.fspath(path), "rules": rules}

    def _why(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        return {
            "paths": [explanation_to_json(self._indexer.why(path)) for path in paths_of(params)]
        }

    def _index(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        def report(progress: Progress) -> None:
            emit(Event.PROGRESS, progress_to_json(progress))

        self._indexer.rescan(thorough=bool(params.get("rescan")))
        if params.get("wait"):
            until = str(params.get("until") or "semantic")
            self._indexer.wait_idle(until, cancel, report)
        return self._status.status()

    def _pause(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        if "paused" in params:
            self._indexer.pause(bool(params["paused"]))
        if isinstance(wishes := params.get("wait_on"), list):
            self._indexer.wish_to_wait(frozenset(_wait_wish(one) for one in wishes))
        return self._status.status()

    def _turn(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        path, turn = Path(str(params["path"])), _wished_turn(params.get("turn"))
        if not self._indexer.sources.set_turn(path, turn):
            raise _no_source(path, "Nothing was changed.")
        return self._sources([path])

    def _sources(self, paths: list[Path]) -> Json:
        named = {os.fspath(path) for path in paths}
        return {"sources": [one for one in self._status.sources() if one["path"] in named]}

    def _closer_look(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        self._indexer.wish_closer_look(params["on"] is True)
        return self._status.status()

    def _problems(self, _params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        return {"problems": [problem_to_json(one) for one in self._status.problems()]}


def _no_source(path: Path, then: str) -> WrongRequest:
    return WrongRequest(
        f"{path} is not a source",
        then,
        "`antorcha status` lists the sources.",
        code="no_source",
        path=os.fspath(path),
    )


def _wished_turn(name: object) -> Turn:
    try:
        return Turn(str(name))
    except ValueError as error:
        raise WrongRequest(
            f"A source cannot be read {name}",
            "Nothing was changed.",
            f"Use {', '.join(Turn)}.",
            code="no_such_choice",
            value=str(name),
        ) from error


def _wait_wish(name: object) -> WaitsFor:
    try:
        return WaitsFor(str(name))
    except ValueError as error:
        raise WrongRequest(
            f"Indexing cannot wait for {name}",
            "Nothing was changed.",
            f"Use {', '.join(WaitsFor)}.",
            code="no_such_choice",
            value=str(name),
        ) from error
