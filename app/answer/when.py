"""Of what day a statement is: when it was written, as far as the document tells.

A mail is of the day it was sent, a quoted reply in it of the day named above the quotation, an
entry of a diary of the date in its heading, and anything else of its document's own date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import regex

from app.answer.periods import is_date_line, periods
from app.answer.types import Evidence
from app.question.types import Period

_HEADING = regex.compile(r"#{1,6}\s+(.*)")
_QUOTED = regex.compile(r"\s*>")
_INTRODUCES = regex.compile(r"[:：]\s*$")
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
# Headings such as "9 November 2023: the bicycle" are dates with a few words beside.
_LONGEST_HEADING = 80


class Dated(StrEnum):
    """Where the date of a statement stands."""

    HEADING = "heading"  # above it, in a diary or a log
    QUOTED = "quoted"  # above the quotation that it is part of
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class When:
    """The day that a statement is of, and where that stands."""

    day: date
    dated: Dated


def when(evidence: Evidence) -> When | None:
    """The day a statement was written; None where nothing tells."""
    sent = _document_day(evidence)
    before = evidence.passage.text[: max(0, evidence.start - evidence.passage.start)]
    if _is_quoted(evidence.text):
        return _quoted_day(before + evidence.text, sent)
    heading = _heading_day(evidence, before, sent)
    if heading is not None:
        return When(heading, Dated.HEADING)
    return When(sent, Dated.DOCUMENT) if sent else None


def spoken_of(evidence: Evidence) -> list[Period]:
    """The days, months and years that a statement names; of its own year where it names none."""
    own = when(evidence)
    return periods(evidence.text, own.day.year if own else None)


def _document_day(evidence: Evidence) -> date | None:
    try:
        return date.fromisoformat((evidence.document.date or "")[:10])
    except ValueError:
        return None


def _is_quoted(text: str) -> bool:
    """Whether it is for the most part what a mail quotes of an earlier one."""
    lines = [line for line in text.splitlines() if line.strip()]
    quoted = sum(bool(_QUOTED.match(line)) for line in lines)
    return quoted * 2 >= len(lines) > 0 and quoted > 0


def _quoted_day(text: str, sent: date | None) -> When | None:
    """The last day named in a line that introduces a quotation, such as "On 3 May … wrote:"."""
    for line in reversed(text.splitlines()):
        if _INTRODUCES.search(line) and not _QUOTED.match(line):
            days = [one for one in periods(line) if one.is_day]
            if days and (sent is None or days[0].first <= sent):
                return When(days[0].first, Dated.QUOTED)
    return When(sent, Dated.QUOTED) if sent else None


def _heading_day(evidence: Evidence, before: str, sent: date | None) -> date | None:
    """The day in the nearest heading: in the statement, above it, or above its passage."""
    year = _year(evidence, sent)
    own = [line for line in evidence.text.splitlines()[:1] if _is_heading(line)]
    above = [line for line in reversed(before.splitlines()) if _is_heading(line)]
    beginning = [evidence.passage.heading] if evidence.passage.heading else []
    for line in [*own, *above[:1], *([] if above else beginning)]:
        days = [one for one in periods(line[:_LONGEST_HEADING], year) if one.is_day]
        if len(days) == 1:
            return days[0].first
    return None


def _is_heading(line: str) -> bool:
    return bool(_HEADING.match(line)) or is_date_line(line.strip())


def _year(evidence: Evidence, sent: date | None) -> int | None:
    """The year a heading without one belongs to: "Journal 2023", else its document's."""
    named = set(_YEAR.findall(evidence.document.title))
    if len(named) == 1:
        return int(named.pop())
    return sent.year if sent else None
