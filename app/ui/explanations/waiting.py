"""Why indexing stands still although there is work, from the engine's status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP
from app.ui.explanations.wording import translated

ROOM: Final = "room"
# What it waits for by its code, those that the person chose and the one that nobody does.
WAITS: Final[dict[str, str]] = {
    "battery": QT_TRANSLATE_NOOP("Explanations", "waits for mains power"),
    "load": QT_TRANSLATE_NOOP("Explanations", "waits until other programs need less"),
    ROOM: QT_TRANSLATE_NOOP("Explanations", "waits for room on the disk"),
}


def waiting_words(status: Mapping[str, Any]) -> str:
    """The reason as a part of a line; empty if it does not wait."""
    indexing = status.get("indexing") or {}
    code = ROOM if indexing.get("waiting_for_room") else str(indexing.get("waiting_for") or "")
    return translated(WAITS.get(code, ""))
