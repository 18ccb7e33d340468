"""The Jinja template that a GGUF brings along. It comes from a stranger: sandboxed, and probed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from models.chat_frame import ChatMlFrame, Frame, TemplateFrame
from models.types import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.chat_native import NativeModel


def choose_frame(model: NativeModel) -> Frame:
    """ChatML where the model's vocabulary speaks it, else the template in the file.

    A template that loops for ever hangs here, in the process that loads, which has a deadline.

    Raises:
        ValueError: The file brings no template, or one that does not work.
    """
    if ChatMlFrame.is_spoken_by(model):
        return ChatMlFrame(model)
    if not model.chat_template:
        raise ValueError("the file brings no chat template and does not speak ChatML")
    frame = TemplateFrame(model, _renderer(model))
    frame.tokens([Message("system", "a"), Message("user", "b")])
    frame.tokens([Message("user", "b"), Message("assistant", "c")])
    return frame


def _renderer(model: NativeModel) -> Callable[[Sequence[tuple[str, str]]], str]:
    eos = model.piece(model.eos, special=True).decode("utf-8", "replace")
    bos = model.piece(model.bos, special=True).decode("utf-8", "replace")
    try:
        # llama_cpp renders in jinja2's ImmutableSandboxedEnvironment.
        formatter = Jinja2ChatFormatter(model.chat_template, eos_token=eos, bos_token=bos)
    except jinja2.TemplateError as error:
        raise ValueError(f"the chat template cannot be read: {error}") from error

    def render(pairs: Sequence[tuple[str, str]]) -> str:
        messages = [{"role": role, "content": content} for role, content in pairs]
        try:
            return str(formatter(messages=messages).prompt)
        except (jinja2.TemplateError, ValueError, TypeError, ArithmeticError, LookupError) as error:
            raise ValueError(f"the chat template failed: {error}") from error

    return render
