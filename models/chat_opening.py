"""What a model knows after reading what all prompts begin with, kept over restarts.

The file holds nothing personal, by construction: it is only ever made from system messages
(``check_opening``), and the program has one, a constant. Questions and sources always travel in
messages of the user.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.types import Message

_MAGIC = b"antorcha opening 1\n"
_HASH_BYTES = 32
# A model's state is about 30 KB a token; nobody's opening is longer than this.
_LIMIT_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where to keep what is worth keeping of a model, and which model it is.

    Attributes:
        folder: Created when something is kept.
        sha256: Of the model's file.
    """

    folder: Path
    sha256: str


def check_opening(messages: Sequence[Message]) -> None:
    """Raises ValueError for anything but system messages: those alone may be kept."""
    if not messages or any(message.role != "system" for message in messages):
        raise ValueError("an opening consists of system messages")


def opening_key(model_sha256: str, build: str, shape: str, tokens: Sequence[int]) -> bytes:
    """Names one state: what it depends on, and nothing of it can be told from the name.

    Args:
        model_sha256: Of the GGUF.
        build: The version of llama.cpp and the processor features it uses.
        shape: The parameters of the context.
        tokens: What was read.
    """
    parts = [model_sha256, build, shape, ",".join(map(str, tokens))]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).digest()


class OpeningFile:
    """One model's state after the opening: magic, key, hash of the state, state.

    Args:
        path: Need not exist. Whatever is there and is not exactly what was asked for is ignored,
            and replaced at the next ``save``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, key: bytes) -> bytes | None:
        """The state kept under ``key``, whole and unharmed, or None."""
        try:
            with self._path.open("rb") as file:
                content = file.read(_LIMIT_BYTES + 1)
        except OSError:
            return None
        head = _MAGIC + key
        state = content[len(head) + _HASH_BYTES :]
        is_whole = len(state) > 0 and len(content) <= _LIMIT_BYTES
        if not (is_whole and content.startswith(head + hashlib.sha256(state).digest())):
            return None
        return state

    def save(self, key: bytes, state: bytes) -> None:
        """Replace the file in one step. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".opening-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + key + hashlib.sha256(state).digest() + state)
            Path(name).replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
