"""French typography: the spaces that may not break, before high punctuation and inside guillemets.

A narrow no-break space (U+202F) stands before ``;``, ``!`` and ``?``, a no-break space (U+00A0)
before ``:`` and inside ``« »``, as the Imprimerie nationale sets them. With plain spaces a line may
begin with the sign.
"""

from __future__ import annotations

import re

NARROW = "\u202f"
WIDE = "\u00a0"
_ANY = f"[ {WIDE}{NARROW}]"
_RULES = (
    (re.compile(f"{_ANY}+(?=[;!?])"), NARROW),
    (re.compile(f"{_ANY}+(?=:)"), WIDE),
    (re.compile(f"«{_ANY}*(?=\\S)"), f"«{WIDE}"),
    (re.compile(f"(?<=\\S){_ANY}*»"), f"{WIDE}»"),
    # Where there is none at all; a colon inside a word is an operator, an address or a time.
    (re.compile(r"(?<=[\w)\]}»…%])(?=[;!?]+(?:\s|$))"), NARROW),
    (re.compile(r"(?<=[\w)\]}»…%])(?=:(?:\s|$))"), WIDE),
)


def spaced(text: str) -> str:
    """The French text with the spaces that belong there."""
    for pattern, space in _RULES:
        text = pattern.sub(space, text)
    return text
