"""Whether a statement answers the question at all: asked before anything is written.

Left to itself a small model answers nearly everything. The probability of its "yes" against "no"
over one statement tells better; more text at once makes it less sure and no wiser. Where the best
statement will not do, the second is asked about, too: it is the right one in a tenth of the cases.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.answer import prompt
from app.answer.context import pack
from app.answer.types import Evidence
from kernel.work import Cancel
from models.types import ChatModel

_LOOKED_AT = 2

# From these log-odds on a model may write; by language, since a model is less sure in those that it
# knows less well. Measured over 740 questions, en es de zh together, at 0.5 to 0.7: of those that
# have an answer in the library 3 to 5 % lie below, of those about subjects that it does not hold 92
# to 96 %, of those whose passage looks right but does not answer 56 to 63 %, at 7 to 9 % of others
# about the same paragraphs. ``support`` turns away some more of each. How near the statement is to
# the question told nothing more; in the last kind it misled.
_ANSWERABLE = {"en": 0.65, "es": 0.55, "de": 0.5, "zh": 0.5}
_ANSWERABLE_ELSEWHERE = 0.55
# So much surer, the statement is worth showing even if what the model made of it is not.
_QUOTABLE = 0.25


@dataclass(frozen=True, slots=True)
class Judgement:
    """The statement that most likely answers the question, and how likely it does.

    Attributes:
        evidence: All statements, that one first.
        odds: Log-odds that it answers the question.
    """

    evidence: tuple[Evidence, ...]
    odds: float
    language: str

    @property
    def is_answerable(self) -> bool:
        return self.odds >= _limit(self.language)

    @property
    def is_quotable(self) -> bool:
        return self.odds >= _limit(self.language) + _QUOTABLE


def judge(
    question: str, evidence: Sequence[Evidence], language: str, model: ChatModel, cancel: Cancel
) -> Judgement:
    """Ask the model about the best statements, until one will do.

    Args:
        question: As it stands alone.
        evidence: Statements, best first; at least one.
        language: That of the question (ISO 639-1).
    """
    best = Judgement(tuple(evidence), -math.inf, language)
    for index in range(min(_LOOKED_AT, len(evidence))):
        first = evidence[index]
        messages = prompt.answerable_prompt(question, pack([first]).text)
        likely, _ = model.choice_probabilities(messages, [prompt.YES, prompt.NO], cancel)
        if (odds := _log_odds(likely)) > best.odds:
            others = (*evidence[:index], *evidence[index + 1 :])
            best = Judgement((first, *others), odds, language)
        if best.is_answerable:
            break
    return best


def _limit(language: str) -> float:
    return _ANSWERABLE.get(language, _ANSWERABLE_ELSEWHERE)


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))
