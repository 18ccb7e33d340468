"""A place in a document that the reader is asked to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A document, the passage in it and the words that led there. Offsets are code points.

    ``others`` are further places of the same answer in the same document.
    """

    document: Mapping[str, Any]
    passage: Mapping[str, Any]
    quote: str = ""
    terms: tuple[str, ...] = ()
    others: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        """Where the passage is said to be."""
        return int(self.passage.get("start") or 0), int(self.passage.get("end") or 0)


def place_of_citation(citation: Mapping[str, Any], all_citations: list[dict[str, Any]]) -> Place:
    """The place of a citation among its answer's citations."""
    document = citation["document"]
    others = tuple(
        (int(one["passage"].get("start") or 0), int(one["passage"].get("end") or 0))
        for one in all_citations
        if one.get("document", {}).get("id") == document.get("id") and one is not citation
    )
    return Place(document, citation["passage"], str(citation.get("quote", "")), (), others)


def located(text: str, place: Place) -> Span:
    """Where the quote (or the passage) stands in the document's text, (0, 0) if nowhere.

    The quote nearest to the passage's start wins, so a sentence that occurs twice is marked where
    it was found.
    """
    start, end = place.span
    if place.quote:
        inside = text.find(place.quote, start)
        before = text.rfind(place.quote, 0, start + len(place.quote))
        found = inside if inside >= 0 else before
        if found >= 0:
            return found, found + len(place.quote)
    wanted = str(place.passage.get("text", ""))
    if 0 <= start < end <= len(text) and (not wanted or text[start:end] == wanted):
        return start, end
    found = text.find(wanted) if wanted else -1
    return (found, found + len(wanted)) if found >= 0 else (0, 0)


def wanted_of(place: Place) -> dict[str, Any]:
    """What SHOW is asked for: the document, or what lies in its place now."""
    names = {"document": "id", "path": "path", "member": "member"}
    document = place.document
    return {key: document.get(name) for key, name in names.items() if document.get(name)}
