"""Which time a question asks about: that of now, a time it names, or one that is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import regex

from app.answer.facts import readable
from app.answer.periods import find_periods
from app.question.types import Period


class Wanted(StrEnum):
    """What of several things said at several times a question wants."""

    LATEST = "latest"  # also where it does not say: who asks for a rent means the one to pay
    NAMED = "named"  # what was said of, or at, the time that it names
    PAST = "past"  # how things were, at a time that code cannot tell, or both old and new


@dataclass(frozen=True, slots=True)
class AskedTime:
    """What a question wants; ``period`` is there for ``NAMED`` only."""

    wanted: Wanted
    period: Period | None = None


# Folded, as ``readable`` gives it: without capitals and accents.
_BEFORE = regex.compile(
    r"(?:\b(?:before|until|till|prior to|up to|vor|bis(?: zu[mr]?)?|antes de(?:l)?|hasta(?: el)?"
    r"|avant(?: le)?|jusqu ?['’]?(?:en|au|a))\b)(?:\W+\w+)?\W*$"
)
_SINCE = regex.compile(
    r"(?:\b(?:since|from|after|as of|seit(?: dem)?|ab(?: dem)?|nach(?: dem)?|desde(?: el)?"
    r"|a partir de(?:l)?|despues de(?:l)?|depuis(?: le)?|apres(?: le)?|des(?: le)?)\b)"
    r"(?:\W+\w+)?\W*$"
)
_BEFORE_AFTER_DATE = regex.compile(r"^\s*(?:之前|以前|前(?!后))")
_SINCE_AFTER_DATE = regex.compile(r"^\s*(?:之后|以后|以来|起|开始)")
_NOW = regex.compile(
    r"\b(?:now|nowadays|current(?:ly)?|latest|newest|today|at (?:the moment|present)|these days"
    r"|jetzt|aktuell\w*|derzeit\w*|momentan\w*|heute|heutig\w*|zurzeit|neuest\w*|inzwischen"
    r"|ahora|actual(?:es|mente)?|hoy|ultim[oa]s?|al final|mas recientes?"
    r"|maintenant|actuel\w*|aujourd|dernier\w*|en ce moment|desormais)\b"
    r"|现在|目前|如今|最新|最近|当前|今天"
)
_PAST = regex.compile(
    r"\b(?:back then|at the time|used to|original(?:ly)?|former(?:ly)?|previous(?:ly)?|earlier"
    r"|first(?! floor)|before|old|damals|fruher\w*|ursprunglich\w*|zuerst|vorher\w*"
    r"|ehemalig\w*|erste[nrsm]?"
    r"|alte[nrsm]?|bevor|entonces|antes|originalmente|primer[oa]?s?|anterior(?:es)?|viej[oa]s?"
    r"|autrefois|a l['’ ]?epoque|jadis|premier\w*|precedent\w*|ancien\w*|avant|vieux|vieille"
    r"|auparavant)\b"
    r"|当时|以前|之前|从前|原来|过去|原先|最初|第一次|旧的"
)
# Who compares wants both, the old and the new.
_COMPARES = regex.compile(
    r"\b(?:than|last year|difference|increase[ds]?|go(?:ne)? up|went up|als|letztes jahr"
    r"|unterschied"
    r"|gestiegen|erhoht|que el ano pasado|ano pasado|diferencia|subi(?:o|do)|baj(?:o|ado)"
    r"|l['’ ]?(?:an|annee) dernier\w*|l['’ ]?an passe|difference|augmente\w*|baisse\w*)\b"
    r"|比|去年|相差|涨了|贵了"
)


def asked_time(question: str) -> AskedTime:
    """What the words of the question tell, in five languages; otherwise the latest."""
    named = find_periods(question)
    if named:
        first = named[0]
        return AskedTime(Wanted.NAMED, _limited(first.period, first.before, first.after))
    folded = readable(question)
    if _NOW.search(folded) and not _COMPARES.search(folded):
        return AskedTime(Wanted.LATEST)
    if _COMPARES.search(folded):
        return AskedTime(Wanted.PAST)
    return AskedTime(Wanted.PAST if _PAST.search(folded) else Wanted.LATEST)


def _limited(period: Period, before: str, after: str) -> Period:
    if _BEFORE.search(before) or _BEFORE_AFTER_DATE.match(after):
        return Period.of_days(date.min, period.first)
    if _SINCE.search(before) or _SINCE_AFTER_DATE.match(after):
        return Period.of_days(period.first, date.max)
    return period
