"""What a note's file name says: its title, and the day of a diary's page."""

from __future__ import annotations

import re

from indexer.parse.dates import iso_from_text

# Notion writes the page's id behind its name: "Trip to Lisbon 0a1b…9f.md".
_EXPORT_HASH = re.compile(r"[ _-]+[0-9a-f]{32}(?:_all)?$")
_LEADING_DAY = re.compile(r"^(\d{4})[-_.](\d{2})[-_.](\d{2})(?![\d])")


def readable_stem(stem: str) -> str:
    """A file's stem without the id that an export put behind it."""
    return _EXPORT_HASH.sub("", stem) or stem


def has_export_hash(stem: str) -> bool:
    """Whether an export put an id behind the name."""
    return _EXPORT_HASH.search(stem) is not None


def date_in_name(stem: str) -> str | None:
    """The day that a diary's page or a minute is named after: ``2024-03-05 Choir``; ISO 8601."""
    match = _LEADING_DAY.match(stem)
    return iso_from_text("-".join(match.groups())) if match else None
