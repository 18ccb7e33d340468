"""What can go wrong with the language model, as the person is told."""

from __future__ import annotations

import signal

from kernel.child import ChildDied
from kernel.errors import PermanentError, TransientError

_UNTOUCHED = "Your files and the index are not affected."


class ChatModelDied(ChildDied):
    """The model's process ended in the middle of a request; the next request starts a new one."""

    code = "chat_model_died"

    def __init__(self, exit_status: int | None) -> None:
        super().__init__("The language model", exit_status)
        self.title = "The language model stopped unexpectedly"
        self.message = _UNTOUCHED
        self.hint = "Ask again: it starts anew. If it keeps happening, run `antorcha doctor`."


class ChatModelMissing(PermanentError):
    """There is no file at the model's path."""

    code = "chat_model_missing"

    def __init__(self, model_id: str) -> None:
        super().__init__(
            f"The language model {model_id} is not there",
            "Searching works without it; only written answers need it.",
            "Run `antorcha models fetch`, or `antorcha models import FILE`.",
            model=model_id,
        )


class ChatModelDamaged(PermanentError):
    """The file cannot be loaded."""

    code = "chat_model_damaged"

    def __init__(self, model_id: str, detail: str) -> None:
        super().__init__(
            f"The language model {model_id} cannot be loaded",
            f"Its file is damaged, or of a kind that this version does not know ({detail}).",
            "Run `antorcha models verify`, and `antorcha models fetch` if the file is damaged.",
            model=model_id,
            detail=detail,
        )
        self.detail = detail


class ChatModelUnavailable(TransientError):
    """The model's process could not get as far as having the model loaded."""

    def __init__(self, model_id: str, exit_status: int | None) -> None:
        out_of_memory = exit_status == -signal.SIGKILL
        super().__init__(
            f"The language model {model_id} could not be started",
            "The system ended it, perhaps because memory ran out."
            if out_of_memory
            else f"Its process ended with status {exit_status}.",
            "Close other programs, or choose a smaller model with `antorcha models use`."
            if out_of_memory
            else "Run `antorcha doctor`.",
            code="chat_model_no_memory" if out_of_memory else "chat_model_unavailable",
            model=model_id,
        )
        self.exit_status = exit_status


class PromptRefused(PermanentError):
    """The model cannot read what it was given."""

    def __init__(self, title: str, detail: str, hint: str = "", *, code: str) -> None:
        super().__init__(title, _UNTOUCHED, hint, code=code)
        self.detail = detail


class ChatModelClosed(TransientError):
    """A request came after ``close``, or was running when it came."""

    code = "chat_model_closed"

    def __init__(self) -> None:
        super().__init__("The language model is being shut down")
