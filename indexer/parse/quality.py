"""Whether what a parser brought out is language at all."""

from __future__ import annotations

import re

_SAMPLE_CHARS = 50_000
_GARBAGE = re.compile("[\ufffd\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]")
_MOST_GARBAGE_SHARE = 0.15
_FEWEST_CHARS = 20


def describe_poor_text(text: str) -> str | None:
    """A sentence if most of ``text`` is not readable, None if it looks fine.

    Counts replacement, control and private-use characters: a wrong encoding, or a PDF whose font
    does not say which letters its shapes are.
    """
    sample = text[:_SAMPLE_CHARS]
    visible = len(sample) - sample.count(" ") - sample.count("\n")
    if visible < _FEWEST_CHARS:
        return None
    garbage = len(_GARBAGE.findall(sample))
    if garbage < _MOST_GARBAGE_SHARE * visible:
        return None
    return f"About {round(100 * garbage / visible)} % of its characters cannot be read as text."
