"""Puts statements of the time that is asked about first, and those that are overtaken aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.answer import phrases
from app.answer.asked_time import AskedTime, Wanted, asked_time
from app.answer.conflicts import Outdated, find_outdated
from app.answer.overtaken import Overtaking
from app.answer.support import Checked, cite
from app.answer.types import AnswerSentence, Citation, Evidence
from app.answer.when import Dated, spoken_of, when
from app.question.types import Period
from indexer.types import SearchResult

# Added to scores, most of which lie within 0.1 of the best one.
_OF_THAT_TIME = 0.06
_FROM_THAT_TIME = 0.03
_BEGINS_ENTRY = 0.02
_IS_QUOTED = -0.015
_JUST_ABOVE = 0.001


@dataclass(frozen=True, slots=True)
class Timely:
    """Statements to answer from, best first, and those that newer ones have overtaken."""

    evidence: tuple[Evidence, ...]
    outdated: tuple[Outdated, ...] = ()


def arrange(question: str, evidence: Sequence[Evidence]) -> Timely:
    """``evidence`` (best first) as the time that the question asks about wants it."""
    asked = asked_time(question)
    if asked.wanted is Wanted.PAST or not evidence:
        return Timely(tuple(evidence))
    if asked.period is not None:
        evidence = _sorted([_weighed(one, asked.period) for one in evidence])
    else:
        evidence = _sorted([_without_quoted_bonus(one) for one in evidence])
    return _latest(question, evidence) if _wants_latest(asked) else Timely(tuple(evidence))


def with_later(
    checked: Checked, question: str, found: Sequence[SearchResult], language: str
) -> Checked:
    """The answer, followed by what the passages found say later of what it says.

    Not for a question about a time that is named or over: what was planned then is the answer.
    """
    if asked_time(question).wanted is not Wanted.LATEST:
        return checked
    overtaking = Overtaking((one.document, one.passage) for one in found)
    quotes = {one.n: _quoted(one) for one in checked.citations}
    sentences, citations = list(checked.sentences), list(checked.citations)
    for sentence in checked.sentences:
        carriers = [quotes[n] for n in sentence.citations]
        for one in overtaking.later(sentence.text, carriers, language) if carriers else ():
            said = one.evidence.text.strip()
            n = next((each.n for each in citations if said in each.quote), len(citations) + 1)
            if n > len(citations):
                citations.append(cite(n, one.evidence))
            text = phrases.later(language, one.day, " ".join(said.split()))
            added = AnswerSentence(text, (n,), True)
            sentences += [added] if added not in sentences else []
    return Checked(tuple(sentences), tuple(citations))


def _quoted(citation: Citation) -> Evidence:
    passage = citation.passage
    start = passage.start + max(0, passage.text.find(citation.quote))
    return Evidence(
        citation.document, passage, start, start + len(citation.quote), citation.quote, 0.0
    )


def _wants_latest(asked: AskedTime) -> bool:
    """Also "since July": of all that was said from then on, the last."""
    return asked.period is None or asked.period.last == date.max


def _latest(question: str, evidence: Sequence[Evidence]) -> Timely:
    outdated = find_outdated(question, evidence)
    lifted: dict[tuple[str, int], float] = {}
    for one in outdated:
        key = (one.newer.passage.id, one.newer.start)
        lifted[key] = max(lifted.get(key, 0.0), one.older.score + _JUST_ABOVE)
    overtaken = {(one.older.passage.id, one.older.start) for one in outdated}
    kept = []
    for statement in evidence:
        key = (statement.passage.id, statement.start)
        if key not in overtaken:
            kept.append(replace(statement, score=max(statement.score, lifted.get(key, -1.0))))
    return Timely(tuple(_sorted(kept)), outdated) if kept else Timely(tuple(evidence))


def _weighed(evidence: Evidence, asked: Period) -> Evidence:
    """Scored for speaking of the time asked about, or having been written then."""
    more = 0.0
    own = when(evidence)
    is_open = asked.first == date.min or asked.last == date.max
    boundary = Period.of_days(asked.last, asked.last) if asked.first == date.min else asked
    if is_open and asked.last == date.max:
        boundary = Period.of_days(asked.first, asked.first)
    if any(_is_of(one, boundary) for one in spoken_of(evidence)):
        more = _OF_THAT_TIME
    elif own is not None and asked.overlaps(Period.of_days(own.day, own.day)):
        is_entry = own.dated is Dated.HEADING and not is_open
        more = _OF_THAT_TIME if is_entry else _FROM_THAT_TIME
    if more and own is not None and own.dated is Dated.HEADING and _begins_with_day(evidence):
        more += _BEGINS_ENTRY
    return replace(evidence, score=evidence.score + more)


def _is_of(spoken: Period, asked: Period) -> bool:
    """Whether what is spoken of lies in what is asked about, or is the month or year around it."""
    return spoken.overlaps(asked) and (spoken.is_day or not asked.is_day or asked == spoken)


def _begins_with_day(evidence: Evidence) -> bool:
    return evidence.text.startswith("#")


def _without_quoted_bonus(evidence: Evidence) -> Evidence:
    """What a reply quotes is older than the reply."""
    own = when(evidence)
    is_quoted = own is not None and own.dated is Dated.QUOTED
    return replace(evidence, score=evidence.score + _IS_QUOTED) if is_quoted else evidence


def _sorted(evidence: Sequence[Evidence]) -> list[Evidence]:
    return sorted(evidence, key=lambda one: -one.score)
