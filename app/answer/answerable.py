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
# round (0.91); the share of the question's words, or reading all statements, added nothing. At this
# threshold 6 % of the questions that have an answer are refused, and 90 % of those about subjects
# that the library does not hold; ``support`` turns away more of them afterwards.
_ODDS_WEIGHT = 1.1
_NEARNESS_WEIGHT = 28.0
_USUAL_NEARNESS = 0.905
_FURTHEST = 0.1
_LEAST = -0.7
# Without an embedder statements are scored by words alone, far below any cosine.
_LEAST_COSINE = 0.5


def is_answerable(question: str, context: Context, model: ChatModel, cancel: Cancel) -> bool:
    """Whether to let the model write an answer from this context."""
    messages = prompt.answerable_prompt(question, context.best)
    likely, _ = model.choice_probabilities(messages, [prompt.YES, prompt.NO], cancel)
    return _ODDS_WEIGHT * _log_odds(likely) + _nearness(context) >= _LEAST


def _nearness(context: Context) -> float:
    score = context.evidence[0].score
    if score < _LEAST_COSINE:
        return 0.0
    away = min(max(score - _USUAL_NEARNESS, -_FURTHEST), _FURTHEST)
    return _NEARNESS_WEIGHT * away


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))
