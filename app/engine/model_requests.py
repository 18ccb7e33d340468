"""What a client can ask about the models: which there are, use, take in, remove, try."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.answer import prompt
from app.engine.protocol import Event, Json, Method
from app.engine.requests import Handler, Params
from app.engine.results import progress_to_json
from kernel.child import ChildDied
from kernel.errors import AntorchaError, TransientError
from kernel.work import Cancel, Progress
from models.errors import NotAModel
from models.test_drive import drive
from models.types import Message

if TYPE_CHECKING:
    from app.engine.chat_models import ChatModels
    from app.engine.server import Emit
    from kernel.right_of_way import RightOfWay

CHECKING = "check"
# As long as the evidence of a usual answer. The number is another each time: what a model has read
# once costs nothing the second time, and a question is never what was read before.
_TEXT = (
    "Text: Note {number}. The boiler in the cellar was serviced on 14 October. The technician "
    "replaced the pressure valve and one of the seals, cleaned the burner and set the flow to 55 "
    "degrees. He found that the expansion tank loses air and advised to have it replaced before "
    "the next winter, at about 180 euros. The service costs 96 euros a year, is due every October "
    "and is paid by bank transfer. The key to the cellar hangs behind the kitchen door.\n\n"
    "Question: What was done to the boiler, and what should be done next?\n\n"
    "Answer in English, in three sentences, from the text above only."
)


class Importing(TransientError):
    """Another file is being taken in."""

    code = "importing"

    def __init__(self) -> None:
        super().__init__(
            "Another model is being taken in", "Nothing was changed.", "Try again when it is there."
        )


class ModelRequests:
    """Answers them over one store of models."""

    def __init__(self, chat: ChatModels, right_of_way: RightOfWay) -> None:
        self._chat = chat
        self._right_of_way = right_of_way
        self._importing = threading.Lock()

    def handlers(self) -> dict[Method, Handler]:
        """A function a method."""
        return {
            Method.MODELS: lambda *_: self._chat.list(),
            Method.USE_MODEL: self._use,
            Method.ROLL_BACK_MODEL: self._roll_back,
            Method.IMPORT_MODEL: self._import,
            Method.REMOVE_MODEL: self._remove,
            Method.VERIFY_MODEL: self._verify,
            Method.TRY_MODEL: self._try,
            Method.WARM_UP: self._warm_up,
        }

    def _use(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        self._chat.use(str(params["id"]))
        return self._chat.list()

    def _roll_back(self, _params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        self._chat.store.rollback()
        return self._chat.list()

    def _import(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        """Copy, hash, and load it once in a process of its own before it is called a model."""
        if not self._importing.acquire(blocking=False):
            raise Importing
        try:
            file = Path(str(params["file"]))
            taken = self._chat.store.import_file(
                file,
                reporting(emit),
                cancel,
                lambda staged: self._check_loads(staged, file.name, cancel, emit),
            )
        finally:
            self._importing.release()
        self._chat.speeds.forget(taken.id)
        return {"imported": taken.id, **self._chat.list()}

    def _check_loads(self, staged: Path, name: str, cancel: Cancel, emit: Emit) -> None:
        emit(Event.PROGRESS, {"stage": CHECKING, "done": 0, "total": 0, "label": name})
        with self._chat.apart(staged) as model:
            try:
                model.read_ahead(_greeting(), cancel)
            except (AntorchaError, ChildDied) as error:
                detail = str(getattr(error, "detail", "") or error.message)
                why = "llama.cpp cannot load it as a model to talk to"
                raise NotAModel(name, f"{why} ({detail})" if detail else why) from error

    def _remove(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        model_id = str(params["id"])
        self._chat.let_go(model_id)
        self._chat.store.remove(model_id)
        self._chat.speeds.forget(model_id)
        return self._chat.list()

    def _verify(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        self._chat.store.verify(str(params["id"]), reporting(emit), cancel)
        return self._chat.list()

    def _try(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        """Somebody waits for it, so that indexing steps aside, as it does for questions."""
        model = self._chat.current(str(params["id"]))
        text = _TEXT.format(number=secrets.randbelow(9000) + 1000)
        asked = [*prompt.opening(), Message("user", text)]
        with self._right_of_way.taken():
            done = drive(
                model,
                _greeting(),
                asked,
                cancel,
                lambda piece: emit(Event.TOKEN, {"text": piece}),
            )
        self._chat.speeds.write(model.model_id, done.speed)
        return {"text": done.text, "speed": asdict(done.speed), **self._chat.list()}

    def _warm_up(self, _params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        self._chat.warm_up()
        return {}


def _greeting() -> list[Message]:
    return [*prompt.opening(), Message("user", "Good day.")]


def reporting(emit: Emit) -> Callable[[Progress], None]:
    """Passes progress on as events: a few hundred steps, however many blocks there are."""
    told = -1

    def report(progress: Progress) -> None:
        nonlocal told
        step = 200 * progress.done // max(1, progress.total or 1)
        if step != told:
            told = step
            emit(Event.PROGRESS, progress_to_json(progress))

    return report
