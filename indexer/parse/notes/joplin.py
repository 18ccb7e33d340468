"""Joplin's raw export: Markdown with a block of fields at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indexer.parse.dates import iso_from_text

_FOOTER = re.compile(
    r"(?:\n\n|\A)((?:[a-z_]+:[^\n]*\n){0,60}?id: [0-9a-f]{32}\n(?:[a-z_]+:[^\n]*\n){0,60}"
    r"type_: (\d{1,2}))\s*\Z"
)
_FIELD = re.compile(r"^([a-z_]+): (\S.*?)\s*$", re.MULTILINE)
_LONGEST_FOOTER = 6_000
_NOTE = "1"
_TEXTLESS = frozenset({"6", "4"})
_KEPT = ("source_url", "latitude", "longitude", "is_todo", "todo_due", "mime")


@dataclass(frozen=True, slots=True)
class Footer:
    """The fields at the end of an exported item.

    Attributes:
        start: Where the fields begin in the text (code points).
        title: The item's first line.
        is_textless: The item only ties others together.
    """

    start: int
    title: str
    date: str | None
    author: str | None
    is_textless: bool
    others: tuple[tuple[str, str], ...]


def read_footer(text: str) -> Footer | None:
    """The footer of an exported item; None for any other note."""
    if "type_: " not in text[-200:]:
        return None
    offset = max(0, len(text) - _LONGEST_FOOTER)
    match = _FOOTER.search(text, offset)
    if match is None:
        return None
    fields = dict(_FIELD.findall(match[1]))
    created = fields.get("user_created_time") or fields.get("created_time") or ""
    updated = iso_from_text(fields.get("user_updated_time") or fields.get("updated_time") or "")
    body = text[: match.start(1)]
    return Footer(
        start=match.start(1),
        title=body.lstrip().partition("\n")[0].strip().lstrip("# "),
        date=iso_from_text(created) or updated,
        author=fields.get("author"),
        is_textless=match[2] in _TEXTLESS and not body.strip(),
        others=(
            *([("updated", updated)] if updated else []),
            *(
                (key, fields[key])
                for key in _KEPT
                if fields.get(key, "0") not in {"0", "0.00000000"}
            ),
        ),
    )
