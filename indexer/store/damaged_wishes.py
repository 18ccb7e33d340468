"""Sources, what is kept out and what is set, told by the shape of their rows.

They lie beside the catalogue a second time (``wishes``); this is for when that copy is gone too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from indexer.store.damaged_pages import FoundRow, PageKind, Serial
from indexer.store.wishes import FOUND_OUT, SETTINGS, Row, Wishes

_SOURCE = (
    "id", "path", "collection", "is_watched", "added_at", "last_sweep_at", "folders",
    "watched_folders", "missing_since", "is_removing", "ignore_rules", "volume", "device", "turn",
)  # fmt: skip
_OLDEST_SOURCE = 10  # columns in the first schema
_FORGOTTEN = ("path", "since", "inode", "device", "size_bytes", "mtime_ns")
_OLDEST_FORGOTTEN = 2


def is_wish(kind: PageKind, serials: Sequence[int]) -> bool:
    """Whether a row may be one of these, by its serial types."""
    if kind is PageKind.TABLE_LEAF:
        return (
            _OLDEST_SOURCE <= len(serials) <= len(_SOURCE)
            and Serial.is_null(serials[0])
            and Serial.is_blob(serials[1])
            and Serial.is_text(serials[2])
            and Serial.is_text(serials[4])
        )
    if len(serials) == 2:
        first, second = serials
        return (Serial.is_blob(first) and (Serial.is_blob(second) or Serial.is_text(second))) or (
            Serial.is_text(first) and Serial.is_text(second)
        )
    return (
        len(serials) == len(_FORGOTTEN)
        and Serial.is_blob(serials[0])
        and Serial.is_text(serials[1])
    )


@dataclass(slots=True)
class WishRows:
    """Gathers them."""

    rows: dict[str, list[Row]] = field(default_factory=dict)

    def take(self, row: FoundRow) -> None:
        """Keep the row if it is one of these and sound."""
        values = row.values
        if row.kind is PageKind.TABLE_LEAF:
            source = dict(zip(_SOURCE, values, strict=False))
            if _is_path(values[1]) and not source["is_removing"]:
                kept = {name: value for name, value in source.items() if name not in FOUND_OUT}
                self._put("sources", kept)
            return
        first, second = values[:2]
        if isinstance(first, str):
            if first in SETTINGS:
                self._put("settings", {"key": first, "value": second})
        elif len(values) == _OLDEST_FORGOTTEN and isinstance(second, bytes):
            if _is_path(second):
                self._put("forgotten_contents", {"content_hash": first, "path": second})
        elif _is_path(first):
            self._put("forgotten", dict(zip(_FORGOTTEN, values, strict=False)))

    def wishes(self) -> Wishes:
        """All of them."""
        return Wishes(self.rows)

    def _put(self, table: str, row: Row) -> None:
        self.rows.setdefault(table, []).append(row)


def _is_path(value: object) -> bool:
    return isinstance(value, bytes) and value.startswith(b"/")
