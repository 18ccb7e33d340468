"""A chat model that says what a test wrote down for it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from models.chat_errors import ChatModelDied
from models.types import Generation, Message

if TYPE_CHECKING:
    from kernel.work import Cancel

Reply = str | Callable[[Sequence[Message]], str]
Shares = Mapping[str, float]
ChoiceScript = Shares | Callable[[Sequence[Message]], Shares]

_PIECE = re.compile(r"\s*\S+|\s+")


@dataclass(frozen=True, slots=True)
class Asked:
    """One call that the model received; ``choices`` is empty but for ``choices``."""

    kind: Literal["generate", "choices", "read"]
    messages: tuple[Message, ...]
    choices: tuple[str, ...] = ()
    max_tokens: int | None = None
    temperature: float | None = None
    stop: tuple[str, ...] = ()


class ScriptedChat:
    """Plays the language model in tests: scripted words, real streaming and cancelling.

    A token is one word with the white space before it.

    Args:
        replies: What to answer, in order, the last one again for every further call; or one
            function of the messages. A list may mix texts and functions.
        choices: The weight of each choice text, or a function of the messages giving them.
            Choices that are not named weigh nothing; with no weight at all, all are equal.
        model_id: The name it goes by.
        clock: Seconds, for the timings in ``Generation``.

    Attributes:
        asked: Every call received, in order.
        warmed_up: How often ``warm_up`` was called.
        closed: Whether ``close`` was called.
        reading_speed: Tokens a second, as a test wants it.
    """

    def __init__(
        self,
        replies: Sequence[Reply] | Reply = ("",),
        choices: ChoiceScript | None = None,
        model_id: str = "scripted",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._replies: list[Reply] = (
            [replies] if isinstance(replies, str) or callable(replies) else list(replies)
        )
        self._choices: ChoiceScript = {} if choices is None else choices
        self._model_id = model_id
        self._clock = clock
        self._last_prompt: list[str] = []
        self._tokens_until_death: int | None = None
        self.asked: list[Asked] = []
        self.warmed_up = 0
        self.closed = False
        self.reading_speed: float | None = None

    @property
    def model_id(self) -> str:
        return self._model_id

    def die(self, after_tokens: int = 0) -> None:
        """Let the next call end in ChildDied, ``generate`` after so many tokens of its answer.

        ``choice_probabilities`` dies at once. The call after that works again.
        """
        self._tokens_until_death = after_tokens

    def generate(
        self,
        messages: Sequence[Message],
        cancel: Cancel,
        on_token: Callable[[str], None],
        max_tokens: int = 256,
        temperature: float = 0.0,
        stop: Sequence[str] = (),
    ) -> Generation:
        """Hand out the next scripted reply, word by word. See ``ChatModel.generate``."""
        asked = Asked("generate", tuple(messages), (), max_tokens, temperature, tuple(stop))
        self.asked.append(asked)
        started = self._clock()
        cancel.raise_if_set()
        prompt_tokens, reused_tokens = self._read(messages)
        text, reason = _cut_at_stop(self._next_reply(messages), stop), "end"
        written: list[str] = []
        first_token_ms: float | None = None
        for piece in _PIECE.findall(text):
            self._die_if_due(len(written))
            cancel.raise_if_set()
            if len(written) == max_tokens:
                reason = "length"
                break
            written.append(piece)
            first_token_ms = first_token_ms or (self._clock() - started) * 1000
            on_token(piece)
        self._die_if_due(None)
        cancel.raise_if_set()
        return Generation(
            text="".join(written),
            prompt_tokens=prompt_tokens,
            reused_tokens=reused_tokens,
            generated_tokens=len(written),
            first_token_ms=first_token_ms,
            total_ms=(self._clock() - started) * 1000,
            stopped=reason,
        )

    def choice_probabilities(
        self, messages: Sequence[Message], choices: Sequence[str], cancel: Cancel
    ) -> tuple[float, ...]:
        """The scripted weights over ``choices``, scaled to add up to 1."""
        self.asked.append(Asked("choices", tuple(messages), tuple(choices)))
        cancel.raise_if_set()
        self._die_if_due(None)
        self._read(messages)
        shares = self._choices(messages) if callable(self._choices) else self._choices
        weights = [float(shares.get(choice, 0.0)) for choice in choices]
        total = sum(weights)
        if total <= 0:
            return tuple(1 / len(choices) for _ in choices)
        return tuple(weight / total for weight in weights)

    def read_ahead(self, messages: Sequence[Message], cancel: Cancel) -> None:
        self.asked.append(Asked("read", tuple(messages)))
        cancel.raise_if_set()
        self._die_if_due(None)
        self._read(messages)

    def warm_up(self, opening: Sequence[Message] = ()) -> None:
        self.warmed_up += 1
        self._read(opening)

    def close(self) -> None:
        self.closed = True

    def _next_reply(self, messages: Sequence[Message]) -> str:
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        return reply(messages) if callable(reply) else reply

    def _read(self, messages: Sequence[Message]) -> tuple[int, int]:
        """Words in the prompt, and how many of them began the prompt before."""
        words = [word for message in messages for word in (message.role, *message.content.split())]
        same = 0
        for new, old in zip(words[:-1], self._last_prompt, strict=False):
            if new != old:
                break
            same += 1
        self._last_prompt = words
        return len(words), same

    def _die_if_due(self, tokens: int | None) -> None:
        """``tokens`` written so far; None when there is no further token to wait for."""
        due = self._tokens_until_death
        if due is None or (tokens is not None and tokens < due):
            return
        self._tokens_until_death = None
        self._last_prompt = []
        raise ChatModelDied(-9)


def _cut_at_stop(text: str, stop: Sequence[str]) -> str:
    ends = [text.find(mark) for mark in stop if mark and mark in text]
    return text[: min(ends)] if ends else text
