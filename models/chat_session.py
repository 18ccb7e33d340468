"""One conversation with a loaded model: what was read stays read.

The session keeps the list of tokens that the model holds in memory. A new prompt is compared with
it from the beginning; what is the same is not read again. A yes/no question and the real one over
the same passages, or a conversation that grows, therefore cost only their new end.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from models.chat_text import TextStream

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Scores = npt.NDArray[np.float32]
_TOP_TOKENS = 40


class TokenModel(Protocol):
    """What a session needs of a loaded model; ``chat_native.NativeModel`` is one."""

    context_tokens: int
    batch_tokens: int

    @property
    def length(self) -> int:
        """How many tokens it holds; fewer than before if ``cut`` or ``decode`` had to."""

    def tokenize(self, text: str, *, special: bool) -> list[int]: ...
    def piece(self, token: int) -> bytes: ...
    def ends_turn(self, token: int) -> bool: ...
    def decode(self, tokens: Sequence[int], position: int) -> None: ...
    def cut(self, length: int) -> None: ...
    def state(self) -> bytes: ...
    def restore(self, state: bytes, length: int) -> bool: ...
    def logits(self) -> Scores: ...


class PromptTooLong(ValueError):
    """The prompt leaves no room for an answer."""

    def __init__(self, tokens: int, room: int) -> None:
        super().__init__(f"{tokens} tokens, room for {room}")
        self.tokens = tokens
        self.room = room


@dataclass(frozen=True, slots=True)
class Reading:
    """What it took to read a prompt."""

    prompt_tokens: int
    reused_tokens: int


@dataclass(frozen=True, slots=True)
class Written:
    """What was written after the prompt. ``stopped`` as in ``models.types.Generation``."""

    text: str
    tokens: int
    first_token_ms: float | None
    stopped: str


class Session:
    """Reads prompts and writes answers, one after the other.

    ``model.decode`` may raise at any time, to cancel; what was read by then stays usable. The
    same prompt gives the same answer whatever came before it, but for the last bits of sums that
    depend on how a prompt was cut into batches.

    Args:
        model: The loaded model.
        clock: Seconds.
        random: Draws for temperatures above 0.
    """

    def __init__(
        self,
        model: TokenModel,
        clock: Callable[[], float] = time.monotonic,
        random: np.random.Generator | None = None,
    ) -> None:
        self._model = model
        self._clock = clock
        self._random = random or np.random.default_rng(0)
        self._held: list[int] = []
        self._opening: list[int] = []
        self._opening_state = b""

    @property
    def opening_state(self) -> bytes:
        """The model's state after the opening and nothing else; empty if it cannot be had."""
        return self._opening_state

    def read_opening(self, opening: Sequence[int], state: bytes | None = None) -> Reading:
        """Hold what prompts begin with, and be able to go back to it at once from now on.

        Args:
            opening: At least one token.
            state: The ``opening_state`` of the same tokens and model; without one, or if the
                model does not take it, the tokens are read.
        """
        if state and self._restore(opening, state):
            self._opening, self._opening_state = list(opening), state
            return Reading(len(opening), len(opening))
        self._keep(common_start(opening, self._held))
        reused = len(self._held)
        for start in range(reused, len(opening), self._model.batch_tokens):
            self._extend(opening[start : start + self._model.batch_tokens])
        self._opening, self._opening_state = list(opening), self._model.state()
        return Reading(len(opening), reused)

    def read(self, prompt: Sequence[int]) -> Reading:
        """Bring the model to the end of ``prompt``, so that ``write`` or ``shares`` can follow.

        Raises:
            PromptTooLong: There is no room for the prompt and one token more.
        """
        if len(prompt) >= self._model.context_tokens:
            raise PromptTooLong(len(prompt), self._model.context_tokens - 1)
        self._go_back_to_opening(prompt)
        # The last token is always read: its scores are wanted, and are not kept.
        self._keep(min(common_start(prompt, self._held), len(prompt) - 1))
        reused = len(self._held)
        for start in range(reused, len(prompt), self._model.batch_tokens):
            self._extend(prompt[start : start + self._model.batch_tokens])
        return Reading(len(prompt), reused)

    def write(
        self,
        on_text: Callable[[str], None],
        max_tokens: int,
        temperature: float = 0.0,
        stop: Sequence[str] = (),
    ) -> Written:
        """Write on after what was read, handing over text as whole characters."""
        started = self._clock()
        stream = TextStream(stop)
        first_token_ms: float | None = None
        stopped, count = "length", 0
        room = min(max_tokens, self._model.context_tokens - len(self._held))
        while count < room:
            token = self._choose(temperature)
            if self._model.ends_turn(token):
                stopped = "end"
                break
            count += 1
            if first_token_ms is None:
                first_token_ms = (self._clock() - started) * 1000
            if text := stream.push(self._model.piece(token)):
                on_text(text)
            if stream.stopped:
                stopped = "end"
                break
            if count < room:
                self._extend([token])
        if rest := stream.finish():
            on_text(rest)
        return Written(stream.text, count, first_token_ms, stopped)

    def shares(self, choices: Sequence[str]) -> tuple[float, ...]:
        """How likely each choice is to come next, scaled to add up to 1 over ``choices``.

        A choice stands for the first token of its text as given, and for those of its variants
        (a space in front; lower case, capitalised, upper case) that are one token as a whole:
        a model spreads one "yes" over several spellings. Their probabilities are added up.
        Choices that begin with the same token share its weight and cannot be told apart.
        """
        scores = self._model.logits().astype(np.float64)
        likely = np.exp(scores - scores.max())
        sums = [float(likely[sorted(self._first_tokens(choice))].sum()) for choice in choices]
        total = sum(sums)
        if total <= 0:
            return tuple(1 / len(choices) for _ in choices)
        return tuple(value / total for value in sums)

    def _first_tokens(self, choice: str) -> set[int]:
        first = self._model.tokenize(choice, special=False)[:1]
        words = {choice, choice.lower(), choice.capitalize(), choice.upper()}
        variants = (
            self._model.tokenize(space + word, special=False)
            for word in words
            for space in ("", " ")
        )
        return {*first, *(tokens[0] for tokens in variants if len(tokens) == 1)}

    def _choose(self, temperature: float) -> int:
        scores = self._model.logits()
        if temperature <= 0:
            return int(scores.argmax())
        best = np.argpartition(scores, -_TOP_TOKENS)[-_TOP_TOKENS:]
        warm = scores[best].astype(np.float64) / temperature
        weights = np.exp(warm - warm.max())
        return int(self._random.choice(best, p=weights / weights.sum()))

    def _go_back_to_opening(self, prompt: Sequence[int]) -> None:
        """If that saves reading: a prompt of another kind may have come between."""
        known = common_start(prompt, self._opening)
        if self._opening_state and known > common_start(prompt, self._held):
            self._restore(self._opening, self._opening_state)

    def _restore(self, tokens: Sequence[int], state: bytes) -> bool:
        is_held = self._model.restore(state, len(tokens))
        self._held = list(tokens) if is_held else []
        return is_held

    def _keep(self, length: int) -> None:
        if length < len(self._held):
            self._model.cut(length)
            del self._held[self._model.length :]

    def _extend(self, tokens: Sequence[int]) -> None:
        try:
            self._model.decode(tokens, len(self._held))
        except Exception:
            del self._held[self._model.length :]
            raise
        self._held += tokens


def common_start(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))
