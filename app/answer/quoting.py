"""A source's words on one line, with the headings that turn what they say."""

from __future__ import annotations

import regex

from app.answer.qualifiers import qualifiers
from app.answer.types import Evidence
from app.answer.units import units, units_of

_HEADING = regex.compile(r"#{1,6}\s+")
_BULLET = regex.compile(r"^\s*[-*+•]\s+")


def in_one_line(quote: Evidence) -> str:
    """Without the headings that it stands under, which the citation shows.

    But a heading without which the words say the opposite stays: "penicillin" is no summary of
    what stands under *Allergies*. It is put in front of a quotation that begins in its list.
    """
    language = quote.document.language
    lines = []
    for line in quote.text.splitlines():
        title = _HEADING.sub("", line.strip())
        if title == line.strip():
            lines.append(line)
        elif qualifiers(title, language, is_label=True):
            lines.append(f"{title}:")
    said = " ".join(" ".join(lines).split()) or quote.text.strip()
    above = _turning_label(quote)
    return f"{above}: {_BULLET.sub('', said)}" if above else said


def _turning_label(quote: Evidence) -> str | None:
    """The label outside of the quotation that turns its first words."""
    passage, language = quote.passage, quote.document.language
    first = next((one for one in units(quote.text, language)), None)
    if first is None or first.labels:
        return None
    for unit in units_of(passage, language):
        if unit.text == first.text:
            turning = [label for label in unit.labels if qualifiers(label, language, is_label=True)]
            return turning[-1] if turning else None
    return None
