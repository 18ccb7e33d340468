"""Addresses in a text. They are shown and asked about, never followed by themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_NAMED = re.compile(
    r"\[(?P<name>[^\]\n]{1,300})\]\((?P<url>(?:https?://|mailto:)[^\s()<>]{1,2000})\)"
)
_BARE = re.compile(r"(?:https?://|mailto:)[^\s<>\"“”«»\]]{1,2000}", re.IGNORECASE)
_TRAILING = ".,;:!?)'’"
MOST_LINKS: Final = 2000


@dataclass(frozen=True, slots=True)
class Link:
    """``text[start:end]`` leads to ``url``; ``is_named`` if other words stand for it."""

    start: int
    end: int
    url: str
    is_named: bool = False


def links_in(text: str) -> tuple[Link, ...]:
    """The web and mail addresses in a text, in order, with Markdown's names for them."""
    found = [Link(*match.span(), match["url"], is_named=True) for match in _NAMED.finditer(text)]
    named = [(link.start, link.end) for link in found]
    for match in _BARE.finditer(text):
        url = match[0].rstrip(_TRAILING)
        start, end = match.start(), match.start() + len(url)
        if not any(first <= start < last for first, last in named):
            found.append(Link(start, end, url))
    return tuple(sorted(found, key=lambda link: link.start)[:MOST_LINKS])


def link_at(links: tuple[Link, ...], place: int) -> Link | None:
    """The link that a character of the text belongs to."""
    return next((link for link in links if link.start <= place < link.end), None)
