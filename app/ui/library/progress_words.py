"""What indexing waits for and how long it still takes, in words, from the engine's status."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

_MINUTE_S: Final = 60.0
_MOST_MINUTES: Final = 90


class Waits(StrEnum):
    """Why indexing stands still by itself."""

    NOT = ""
    ROOM = "room"
    BATTERY = "battery"
    LOAD = "load"


def waits_for(status: Mapping[str, Any]) -> Waits:
    """What the engine is waiting for."""
    indexing = status.get("indexing") or {}
    if indexing.get("waiting_for_room"):
        return Waits.ROOM
    try:
        return Waits(indexing.get("waiting_for") or "")
    except ValueError:
        return Waits.NOT  # of a newer engine


def waiting_sentence(reason: Waits) -> str:
    """What comes of it, for the page of the library; empty while it does not wait."""
    translate = QCoreApplication.translate
    return {
        Waits.NOT: "",
        Waits.ROOM: translate(
            "Library",
            "Indexing waits: the disk that holds the library is full or cannot be written. Search"
            " works, and it goes on by itself once there is room.",
        ),
        Waits.BATTERY: translate(
            "Library",
            "Indexing waits until the computer is plugged in, as the settings wish it. Search"
            " works meanwhile.",
        ),
        Waits.LOAD: translate(
            "Library",
            "Indexing waits while other programs need the processor, as the settings wish it."
            " Search works meanwhile.",
        ),
    }[reason]


def left_words(status: Mapping[str, Any], *, paused: bool, with_meaning: bool) -> list[str]:
    """What is left and how long it takes at the pace of the last minutes, as far as is known.

    ``with_meaning``: Whether there is a model that finds by meaning.
    """
    translate = QCoreApplication.translate
    indexing = status.get("indexing") or {}
    left = indexing.get("left") or {}
    parts = []
    if not paused and waits_for(status) is Waits.NOT:
        files_s, passages_s = left.get("files_s"), left.get("passages_s")
        if left.get("files") and files_s is not None:
            said = translate("Library", "all found by words {soon}")
            parts.append(said.format(soon=_soon(files_s)))
        elif with_meaning and not left.get("files") and left.get("passages") and passages_s:
            # Not before: nobody knows how many passages are in files that were not read yet.
            said = translate("Library", "all found by meaning {soon}")
            parts.append(said.format(soon=_soon(passages_s)))
    pictures = int(indexing.get("unread_pictures") or 0)
    if pictures:
        parts.append(translate("Library", "%Ln file(s) with pictures to be read", "", pictures))
    if indexing.get("renewing_vectors"):
        parts.append(translate("Library", "the index of meaning is being built anew"))
    return parts


def _soon(left_s: float) -> str:
    translate = QCoreApplication.translate
    if left_s < _MINUTE_S:
        return translate("Library", "in less than a minute")
    minutes = round(left_s / _MINUTE_S)
    if minutes > 10:
        minutes = 5 * round(minutes / 5)
    if minutes < _MOST_MINUTES:
        return translate("Library", "in about %n minute(s)", "", minutes)
    return translate("Library", "in about %n hour(s)", "", round(left_s / 3600))
