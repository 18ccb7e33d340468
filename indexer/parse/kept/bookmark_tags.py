"""The tags of an exported list of bookmarks, one after the other.

Browsers write them as a stream that they read line by line: lists are opened and hardly anything
else is closed. A tree of that is as deep as the list is long where the closing tags were lost, and
whoever reads each branch of it reads the rest of the file as often.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# No part of it goes beyond the next "<", so that an open quotation mark costs its own tag alone.
_TAG: Final = re.compile(
    r"<(?:!|(/?)([a-z][a-z0-9]{0,20}))((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+'|[\"'])*+)>",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"(?:^|\s)href\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+))", re.IGNORECASE
)
_SPACE: Final = re.compile(r"\s+")
_NAMED: Final = frozenset({"title", "h1", "h2", "h3", "a", "dd"})
_STRUCTURE: Final = frozenset({"dl", "dt", "ul", "li", "hr", "body", "script", "style"})
_LISTS: Final = frozenset({"dl", "ul"})


@dataclass(frozen=True, slots=True)
class Entry:
    """Words of a list of bookmarks; ``depth`` counts the lists that they lie in."""

    tag: str
    words: str
    address: str
    depth: int


def entries(markup: str) -> Iterator[Entry]:
    """Titles, folders (h1 to h3), links (a) and what is said of them (dd), in their order."""
    tag, address, pieces, depth, position = "", "", list[str](), 0, 0

    def finished() -> Iterator[Entry]:
        nonlocal tag
        if tag:
            words = _SPACE.sub(" ", html.unescape("".join(pieces))).strip()
            yield Entry(tag, words, address, depth)
        tag = ""
        pieces.clear()

    for match in _TAG.finditer(markup):
        if tag:
            pieces.append(markup[position : match.start()])
        position = match.end()
        name, is_end = (match[2] or "").lower(), bool(match[1])
        if name in _NAMED or name in _STRUCTURE:
            yield from finished()
        if name in _NAMED and not is_end:
            tag, address = name, _address(match[3]) if name == "a" else ""
        if name in _LISTS:
            depth = max(0, depth - 1) if is_end else depth + 1
    if tag:
        pieces.append(markup[position:])
    yield from finished()


def _address(attributes: str) -> str:
    found = _ADDRESS.search(attributes)
    return html.unescape(next((one for one in found.groups() if one), "")).strip() if found else ""
