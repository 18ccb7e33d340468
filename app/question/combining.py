"""Filters put together."""

from __future__ import annotations

from dataclasses import fields, replace

from app.question.types import Part, Reading
from indexer.types import SearchFilter


def merged(reading: Reading, typed: SearchFilter, parts: tuple[Part, ...]) -> Reading:
    """The reading with typed operators, which win over what was said."""
    return replace(
        reading, filter=combined(reading.filter, typed), understood=(*parts, *reading.understood)
    )


def combined(said: SearchFilter, given: SearchFilter) -> SearchFilter:
    """Both filters at once; where both speak of the same thing, ``given`` does."""
    changes = {
        one.name: value
        for one in fields(SearchFilter)
        if (value := getattr(given, one.name)) not in (None, ())
    }
    return replace(said, **changes)
