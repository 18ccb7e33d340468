"""Who sends and receives: one key a person or office, however the name is written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indexer.search.terms import fold

_ADDRESS = re.compile(r"<?([^\s<>\"',;]+@[^\s<>\"',;]+)>?")
_MARKS = " \t\"'<>()|,;"


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody as mails and documents name them.

    Attributes:
        key: What stands for them in a filter: the address, or the folded name without one.
        name: The name as most of their mails write it; the address where there is no name.
        address: Empty for an author without one.
    """

    key: str
    name: str
    address: str


def correspondent(text: str) -> Correspondent:
    """The correspondent of ``Name <address>``, of a bare address or of an author's bare name."""
    match = _ADDRESS.search(text)
    if match is None:
        name = text.strip(_MARKS)
        return Correspondent(fold(name), name, "")
    address = match[1].lower()
    name = (text[: match.start()] + text[match.end() :]).strip(_MARKS)
    return Correspondent(address, name or address, address)


def correspondent_key(text: str) -> str:
    """The key alone."""
    return correspondent(text).key
