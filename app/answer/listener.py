"""Who watches an answer come about."""

from __future__ import annotations

from typing import Protocol

from app.answer.types import Citation, Instant, Stage
from kernel.work import Progress


class Listener(Protocol):
    """Hears what happens to a question before its answer is whole."""

    def on_stage(self, stage: Stage) -> None:
        """Something else is being done now."""

    def on_instant(self, instant: Instant, citation: Citation) -> None:
        """The best statement is there, with its source."""

    def on_token(self, text: str) -> None:
        """The model wrote a piece of its answer."""

    def on_progress(self, progress: Progress) -> None:
        """How far a long question's reading is; ordinary ones are too short for it."""


class Unheard:
    """A listener to whom nothing matters but the answer."""

    def on_stage(self, stage: Stage) -> None: ...

    def on_instant(self, instant: Instant, citation: Citation) -> None: ...

    def on_token(self, text: str) -> None: ...

    def on_progress(self, progress: Progress) -> None: ...
