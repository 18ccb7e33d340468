"""Whether the sources hold the answer at all: asked before anything is written.

Left to itself a small model answers nearly everything. Its own probability of "yes" against "no"
tells much better. One look at the best statement alone tells best, and costs least; only in doubt
are the other statements read as well, which an answer needs anyway.
"""

from __future__ import annotations

from app.answer import prompt
from app.answer.context import Context
from kernel.work import Cancel
from models.types import ChatModel

# Chosen on XQuAD's first 24 subjects, see ``benchmarks.answers``.
_SURE_BY_BEST = 0.62
_SURE_BY_ALL = 0.7


def is_answerable(question: str, context: Context, model: ChatModel, cancel: Cancel) -> bool:
    """Whether to let the model write an answer from this context."""
    if _likely(question, context.best, model, cancel) >= _SURE_BY_BEST:
        return True
    if context.best == context.text:
        return False
    return _likely(question, context.text, model, cancel) >= _SURE_BY_ALL


def _likely(question: str, sources: str, model: ChatModel, cancel: Cancel) -> float:
    messages = prompt.answerable_prompt(question, sources)
    likely, _ = model.choice_probabilities(messages, [prompt.YES, prompt.NO], cancel)
    return likely
