"""A question worked on before it is asked: while the person is still looking at what they typed.

One question at a time, the newest. Asking it takes over whatever is known by then and waits for
the step that is under way, since that is the very one it needs; asking anything else stops it. It
never begins while something asked is being answered.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.answer.types import Evidence, Question
from indexer.types import SearchResult
from kernel.work import Cancel

# The library may change under what was found. Whoever pauses longer waits for the model only.
FRESH_S = 60.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Found:
    """What a question found: passages, and the statements in them, both best first."""

    results: tuple[SearchResult, ...]
    evidence: tuple[Evidence, ...]


class Step(Generic[_T]):
    """One result that another thread may be waiting for."""

    def __init__(self) -> None:
        self._settled = threading.Condition()
        self._is_settled = False
        self._value: _T | None = None

    def put(self, value: _T) -> _T:
        """Give the result to whoever waits; returns it."""
        self._settle(value)
        return value

    def give_up(self) -> None:
        """There will be no result, unless there is one already."""
        self._settle(None)

    def get(self, cancel: Cancel) -> _T | None:
        """The result, waited for, or None if there will be none. Raises Cancelled."""
        cancel.on_set(self._wake)
        with self._settled:
            while not self._is_settled:
                cancel.raise_if_set()
                self._settled.wait()
            return self._value

    def _settle(self, value: _T | None) -> None:
        with self._settled:
            if not self._is_settled:
                self._is_settled, self._value = True, value
            self._settled.notify_all()

    def _wake(self) -> None:
        with self._settled:
            self._settled.notify_all()


class Ahead:
    """What is known, or about to be, of a question that may be asked."""

    def __init__(self, question: Question, model_id: str, cancel: Cancel) -> None:
        self.question = question
        self.model_id = model_id
        self.cancel = cancel
        self.found: Step[Found] = Step()
        self.odds: Step[float] = Step()
        self.began_s: float | None = None
        self.is_stale = False

    def give_up(self) -> None:
        """Let nobody wait any longer."""
        self.found.give_up()
        self.odds.give_up()


class Preparation:
    """Keeps the newest question that was worked on ahead, and out of the way of those asked.

    Args:
        clock: Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._asked = 0
        self._newest: Ahead | None = None

    @contextmanager
    def asked(self, question: Question) -> Iterator[Ahead | None]:
        """While a question is answered: what was done ahead for it, if anything.

        Whatever is done ahead for another one stops.
        """
        with self._changed:
            self._asked += 1
            ahead = self._take(question)
        try:
            yield ahead
        finally:
            with self._changed:
                self._asked -= 1
                self._changed.notify_all()

    @contextmanager
    def preparing(self, question: Question, model_id: str, cancel: Cancel) -> Iterator[Ahead]:
        """While a question is worked on ahead; begins when nothing asked is being answered.

        Raises:
            Cancelled: ``cancel`` was set; a newer question or one that is asked sets it, too.
        """
        ahead = Ahead(question, model_id, cancel)
        cancel.on_set(self._wake)
        with self._changed:
            former, self._newest = self._newest, ahead
            if former is not None:
                former.cancel.set()
            while self._asked and not cancel.is_set():
                self._changed.wait()
            cancel.raise_if_set()
            ahead.began_s = self._clock()
        try:
            yield ahead
        finally:
            ahead.give_up()

    def library_changed(self) -> None:
        """What was found may be there no more; what the model has read is still worth having."""
        with self._changed:
            if self._newest is not None:
                self._newest.is_stale = True

    def _take(self, question: Question) -> Ahead | None:
        """With ``_changed`` held."""
        ahead = self._newest
        if ahead is None:
            return None
        if ahead.question != question or ahead.began_s is None:
            # One that has not begun waits for us: it must not be waited for.
            ahead.cancel.set()
            self._newest = None
            return None
        is_fresh = self._clock() - ahead.began_s <= FRESH_S
        return ahead if is_fresh and not ahead.is_stale else None

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
