"""A conversation as tokens: the frame steers the model, the contents never do.

A document may contain the very characters that end a turn ("<|im_end|>") and go on to play the
system. So the frame and the contents are made into tokens separately: only the frame's names
become control tokens, in the contents they are ordinary characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.types import Message

_SLOT = "ANTORCHASLOT{}X"
_ASSISTANT = "assistant"


class Tokenizer(Protocol):
    """What a frame needs of a model."""

    def tokenize(self, text: str, *, special: bool) -> list[int]: ...


class Frame(Protocol):
    """Turns messages into the tokens of a prompt.

    A last message of the assistant is left open, so that the model continues it; after any
    other, the assistant's turn is opened.
    """

    def tokens(self, messages: Sequence[Message]) -> list[int]: ...


class ChatMlFrame:
    """ChatML, spoken by the Qwen and SmolLM families: ``<|im_start|>role\\ntext<|im_end|>\\n``.

    Written out here rather than taken from the file's template because those templates put a
    system message of their own in front when there is none.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer

    @staticmethod
    def is_spoken_by(tokenizer: Tokenizer) -> bool:
        """Whether both names are single control tokens of this model."""
        names = ("<|im_start|>", "<|im_end|>")
        return all(
            len(tokenizer.tokenize(name, special=True)) == 1
            and len(tokenizer.tokenize(name, special=False)) > 1
            for name in names
        )

    def tokens(self, messages: Sequence[Message]) -> list[int]:
        tokens: list[int] = []
        for message in messages:
            tokens += self._frame(f"<|im_start|>{_safe_role(message.role)}\n")
            tokens += self._tokenizer.tokenize(message.content, special=False)
            if message is not messages[-1] or message.role != _ASSISTANT:
                tokens += self._frame("<|im_end|>\n")
        if not messages or messages[-1].role != _ASSISTANT:
            tokens += self._frame("<|im_start|>assistant\n")
        return tokens

    def _frame(self, text: str) -> list[int]:
        return self._tokenizer.tokenize(text, special=True)


class TemplateFrame:
    """Any other family: the file's own template, rendered with a slot for each content.

    Args:
        render: The template: ``(role, content)`` pairs to text that ends with the assistant's
            turn opened. Raises ValueError for roles that it does not know.
    """

    def __init__(
        self, tokenizer: Tokenizer, render: Callable[[Sequence[tuple[str, str]]], str]
    ) -> None:
        self._tokenizer = tokenizer
        self._render = render

    def tokens(self, messages: Sequence[Message]) -> list[int]:
        continued = messages[-1] if messages and messages[-1].role == _ASSISTANT else None
        turns = list(messages[:-1] if continued else messages)
        pairs = [(message.role, message.content) for message in turns]
        try:
            tokens = self._fill(pairs)
        except ValueError:
            # Some families (Gemma, older Mistral) have no system role.
            tokens = self._fill(_system_into_user(pairs))
        if continued:
            tokens += self._tokenizer.tokenize(continued.content, special=False)
        return tokens

    def _fill(self, pairs: Sequence[tuple[str, str]]) -> list[int]:
        slots = [_SLOT.format(index) for index in range(len(pairs))]
        rest = self._render([(role, slot) for (role, _), slot in zip(pairs, slots, strict=True)])
        tokens: list[int] = []
        for slot, (_, content) in zip(slots, pairs, strict=True):
            before, found, rest = rest.partition(slot)
            if not found:
                raise ValueError("the chat template drops or reorders messages")
            tokens += self._tokenizer.tokenize(before, special=True)
            tokens += self._tokenizer.tokenize(content, special=False)
        return tokens + self._tokenizer.tokenize(rest, special=True)


def _safe_role(role: str) -> str:
    if role not in {"system", "user", _ASSISTANT}:
        raise ValueError(f"unknown role {role!r}")
    return role


def _system_into_user(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    system = "\n\n".join(content for role, content in pairs if role == "system")
    turns = [pair for pair in pairs if pair[0] != "system"]
    if not system or not turns:
        return turns
    (role, content), *others = turns
    return [(role, f"{system}\n\n{content}"), *others]
