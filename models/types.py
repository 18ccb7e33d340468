"""The seams between the program and whatever model runs behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from kernel.work import Cancel

Vectors = npt.NDArray[np.float32]


class ModelRole(StrEnum):
    """What a model is for."""

    CHAT = "chat"
    EMBEDDING = "embedding"
    OCR = "ocr"
    RERANK = "rerank"


class Embedder(Protocol):
    """Turns text into vectors of length 1, so that a dot product is the cosine."""

    @property
    def model_id(self) -> str:
        """Names the weights; vectors of different ids are never compared."""

    @property
    def dimensions(self) -> int: ...

    def embed_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> Vectors:
        """Vectors, shape ``(len(texts), dimensions)``, in the order given."""

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """As ``embed_passages``, with the prefix that the model wants before a question."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class QueryReading:
    """A question as a model read it.

    Attributes:
        vector: As of ``Embedder.embed_queries``, shape ``(dimensions,)``.
        tokens: Length 1 each, without what all tokens share; shape ``(tokens, dimensions)``.
    """

    vector: Vectors
    tokens: Vectors


@dataclass(frozen=True, slots=True)
class PassageReadings:
    """Passages as a model read them.

    Attributes:
        vectors: As of ``Embedder.embed_passages``.
        sketches: One a passage, for ``models.late_interaction.nearness``; empty where the model
            gives none.
    """

    vectors: Vectors
    sketches: tuple[bytes, ...]


@runtime_checkable
class QueryReader(Protocol):
    """An embedder that also shows the tokens of a question; see ``models.late_interaction``."""

    def read_query(self, text: str) -> QueryReading:
        """A question's vector and its tokens, out of one run of the model."""


@runtime_checkable
class PassageReader(Protocol):
    """An embedder that also keeps the tokens of passages; see ``models.late_interaction``."""

    def read_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> PassageReadings:
        """Vectors and sketches of passages, in the order given, out of one run of the model."""


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation. ``role`` is ``system``, ``user`` or ``assistant``."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Generation:
    """What a model wrote and what it took."""

    text: str
    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    first_token_ms: float | None
    total_ms: float
    stopped: str  # "end", "length" or "cancelled"


class ChatModel(Protocol):
    """A local language model, in a process of its own.

    Both calls keep what was read: a prompt that begins like the one before costs only its new
    end. Both raise ``kernel.child.ChildDied`` if the process ends under them (the next call
    starts a new one), ``kernel.work.Cancelled`` when cancelled, also while the prompt is read.
    """

    @property
    def model_id(self) -> str: ...

    def generate(
        self,
        messages: Sequence[Message],
        cancel: Cancel,
        on_token: Callable[[str], None],
        max_tokens: int = 256,
        temperature: float = 0.0,
        stop: Sequence[str] = (),
    ) -> Generation:
        """Write the next assistant turn, handing each piece of text to ``on_token``.

        If the last message has the role ``assistant``, its text is continued.
        """

    def choice_probabilities(
        self, messages: Sequence[Message], choices: Sequence[str], cancel: Cancel
    ) -> tuple[float, ...]:
        """The share of each choice as the very next text, by its first token's logit.

        The shares add up to 1 over ``choices``.
        """

    @property
    def reading_speed(self) -> float | None:
        """Tokens of a prompt that it reads a second on this machine; None while unknown."""

    def read_ahead(self, messages: Sequence[Message], cancel: Cancel) -> None:
        """Read a prompt that may be asked for soon; asking then costs next to nothing."""

    def warm_up(self, opening: Sequence[Message] = ()) -> None:
        """Load the model now, in the background, rather than at the first question.

        ``opening`` is what prompts will begin with: it is read as well, and need not be again, not
        even by a process started later. System messages only.
        """

    def close(self) -> None: ...
