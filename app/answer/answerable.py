"""Whether a statement answers the question at all: asked before anything is written.

Left to itself a small model answers nearly everything. The probability of its "yes" against "no"
over one statement tells better; more text at once makes it less sure and no wiser. Where the best
statement will not do, the second is asked about: it is the right one in a tenth of the cases. Then
the best one together with its neighbours, for what it leaves to them ("he then fumbled the ball").
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.answer import prompt
from app.answer.context import MOST_LETTERS, pack
from app.answer.statements import letters, statements
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
# Three sentences get a "yes" sooner than one. Of those refused so far, this look takes in a good
# third of 33 questions that have an answer, 5 % of 60 about subjects that the library lacks, and
# a fifth of 50 whose passage looks right but does not answer.
_SURER_WITH_NEIGHBOURS = 0.1
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
    question: str,
    evidence: Sequence[Evidence],
    language: str,
    model: ChatModel,
    cancel: Cancel,
    may_widen: bool = True,
) -> Judgement:
    """Ask the model about the best statements, until one will do.

    Args:
        question: As it stands alone.
        evidence: Statements, best first; at least one.
        language: That of the question (ISO 639-1).
        may_widen: Whether what stands beside the best statement may be read with it.
    """
    best = Judgement(tuple(evidence), -math.inf, language)
    for first, others, handicap in _looks(evidence, may_widen):
        messages = prompt.answerable_prompt(question, pack([first]).text)
        likely, _ = model.choice_probabilities(messages, [prompt.YES, prompt.NO], cancel)
        odds = _log_odds(likely) - handicap
        if odds > best.odds:
            best = Judgement((first, *others), odds, language)
        if best.is_answerable:
            break
    return best


def _looks(
    evidence: Sequence[Evidence], may_widen: bool
) -> Iterator[tuple[Evidence, Sequence[Evidence], float]]:
    """What is asked about, in order: a statement, all others, and how much surer it has to be."""
    for index in range(min(_LOOKED_AT, len(evidence))):
        yield evidence[index], (*evidence[:index], *evidence[index + 1 :]), 0.0
    wide = _with_neighbours(evidence[0]) if may_widen else None
    if wide is not None:
        inside = (one for one in evidence[1:] if not _is_within(one, wide))
        yield wide, tuple(inside), _SURER_WITH_NEIGHBOURS


def _with_neighbours(evidence: Evidence) -> Evidence | None:
    """The statement with the one before and the one after it in its passage, if that is short."""
    passage = evidence.passage
    spans = list(statements(passage.text, is_beginning=passage.start == 0))
    begin = evidence.start - passage.start
    at = next((n for n, (start, end) in enumerate(spans) if start <= begin < end), None)
    if at is None:
        return None
    start, end = spans[max(0, at - 1)][0], spans[min(len(spans) - 1, at + 1)][1]
    text = passage.text[start:end]
    if text == evidence.text or letters(text) > MOST_LETTERS:
        return None
    return replace(evidence, start=passage.start + start, end=passage.start + end, text=text)


def _is_within(one: Evidence, wide: Evidence) -> bool:
    is_same = one.document.id == wide.document.id
    return is_same and wide.start <= one.start and one.end <= wide.end


def _limit(language: str) -> float:
    return _ANSWERABLE.get(language, _ANSWERABLE_ELSEWHERE)


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))
