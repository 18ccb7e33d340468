"""Whether the sources hold the answer at all: asked before anything is written.

Left to itself a small model answers nearly everything. Two signals together tell better: the
probability of its "yes" against "no" over the best statement alone (more statements make it less
sure and no wiser), and how near that statement is to the question.
"""

from __future__ import annotations

import math

from app.answer import prompt
from app.answer.context import Context
from kernel.work import Cancel
from models.types import ChatModel

# A logistic regression over XQuAD's questions with and without their answers in the library. Fitted
# on these it told the sample library's questions apart as well (AUROC 0.89), and the other way
# round (0.91); the share of the question's words, or reading all statements, added nothing.
_ODDS_WEIGHT = 1.1
_NEARNESS_WEIGHT = 28.0
_USUAL_NEARNESS = 0.905
_FURTHEST = 0.1

ANSWERABLE = -1.0
"""From here on a model may write. On XQuAD 3 % of the questions that have an answer lie below, and
88 % of those about subjects that the library does not hold; ``support`` turns away more."""
QUOTABLE = 0.5
"""From here on the best statement is worth showing even if what the model made of it is not."""

# Without an embedder statements are scored by words alone, far below any cosine; then the model
# has to be surer.
_LEAST_COSINE = 0.5
_NEARNESS_UNKNOWN = -1.0


def answerable_odds(question: str, context: Context, model: ChatModel, cancel: Cancel) -> float:
    """The log-odds that the context answers the question; to be held against the limits above."""
    messages = prompt.answerable_prompt(question, context.best)
    likely, _ = model.choice_probabilities(messages, [prompt.YES, prompt.NO], cancel)
    return _ODDS_WEIGHT * _log_odds(likely) + _nearness(context)


def _nearness(context: Context) -> float:
    score = context.evidence[0].score
    if score < _LEAST_COSINE:
        return _NEARNESS_UNKNOWN
    away = min(max(score - _USUAL_NEARNESS, -_FURTHEST), _FURTHEST)
    return _NEARNESS_WEIGHT * away


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))
