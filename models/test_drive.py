"""How fast a model answers on this machine: measured when the person asks, and remembered."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.checksum import write_text_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from kernel.work import Cancel
    from models.types import ChatModel, Message

_MOST_TOKENS = 96


@dataclass(frozen=True, slots=True)
class Speed:
    """What one test drive showed.

    Attributes:
        first_word_ms: From the question to the first word, the model being loaded.
        words_per_s: Words written a second after that; None where too few were written to say.
        measured_at: ISO 8601.
    """

    first_word_ms: float
    words_per_s: float | None
    measured_at: str


@dataclass(frozen=True, slots=True)
class Drive:
    """What the model wrote, and how fast."""

    text: str
    speed: Speed


def drive(
    model: ChatModel,
    warm_up: Sequence[Message],
    messages: Sequence[Message],
    cancel: Cancel,
    on_token: Callable[[str], None],
    clock: Callable[[], float] = time.monotonic,
) -> Drive:
    """Have the model write, and measure it.

    Loading and reading ``warm_up`` come first and do not count: a model that is in use has done
    both. ``messages`` should be new to it but for their beginning, as a question is.

    Raises what ``ChatModel.generate`` raises.
    """
    model.read_ahead(warm_up, cancel)
    asked_s = clock()
    heard_s: list[float] = []

    def pass_on(text: str) -> None:
        heard_s.append(clock())
        on_token(text)

    done = model.generate(messages, cancel, pass_on, max_tokens=_MOST_TOKENS)
    first_s = heard_s[0] if heard_s else clock()
    writing_s = (heard_s[-1] - first_s) if heard_s else 0.0
    words = len(done.text.split())
    speed = Speed(
        first_word_ms=round((first_s - asked_s) * 1000, 1),
        words_per_s=round((words - 1) / writing_s, 1) if words > 1 and writing_s > 0 else None,
        measured_at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )
    return Drive(done.text, speed)


class SpeedRecords:
    """The last test drive of each model, a small file each. Nothing personal is in them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, model_id: str) -> Speed | None:
        """What was measured last; None if nothing was, or it cannot be read."""
        try:
            content = json.loads(self._file(model_id).read_text(encoding="utf-8"))
            first_word_ms = float(content["first_word_ms"])
            words = content.get("words_per_s")
            measured_at = str(content["measured_at"])
            return Speed(first_word_ms, None if words is None else float(words), measured_at)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def write(self, model_id: str, speed: Speed) -> None:
        """Remember; it can be measured again, so that nothing depends on it."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_text_atomically(self._file(model_id), json.dumps(asdict(speed)) + "\n")

    def forget(self, model_id: str) -> None:
        """Drop what was measured: the model is gone or is another."""
        with contextlib.suppress(OSError):
            self._file(model_id).unlink(missing_ok=True)

    def _file(self, model_id: str) -> Path:
        return self._folder / f"{model_id}.drive.json"
