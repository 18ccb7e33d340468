"""What became of a file since something of it was found or quoted."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from app.ui.look.plain_text import one_line, quoted, shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.ui.reader.place import Place


_LONGEST_QUOTE: Final = 140


class SinceThen(StrEnum):
    """What the person should know, the gravest first."""

    CHANGED = "changed"
    MISSING = "missing"
    MOVED = "moved"
    NOTHING = ""


def became_of(
    place: Place, shown: Mapping[str, Any], file_of: Callable[[str], str] = str
) -> SinceThen:
    """How a SHOW result differs from the place that somebody was led to.

    Args:
        file_of: Where the file of a document's path lies.
    """
    path = str((shown.get("document") or {}).get("path") or place.document.get("path", ""))
    if is_quote_gone(place, str(shown.get("text", ""))):
        return SinceThen.CHANGED
    if not is_there(file_of(path)):
        return SinceThen.MISSING
    return SinceThen.NOTHING if path == place.document.get("path") else SinceThen.MOVED


def is_quote_gone(place: Place, text: str) -> bool:
    """Whether an answer quotes what the document does not say any more."""
    return bool(place.quote) and place.quote not in text


def is_there(path: str) -> bool:
    """Whether there is such a file, so far as that may be seen."""
    try:
        return Path(path).exists()
    except OSError:  # the folder must not be looked into
        return False


def said_of(since: SinceThen, place: Place, path: str, home: str) -> str:
    """The sentence for it; empty if there is nothing to say."""
    translate = QCoreApplication.translate
    if since is SinceThen.CHANGED:
        said = translate(
            "SinceThen",
            "The answer quotes what does not stand here any more: {quote} The file was changed"
            " since. Ask again for an answer from it as it is now.",
        )
        return said.replace("{quote}", quoted(_shortened(one_line(place.quote))))
    if since is SinceThen.MISSING:
        return said_of_missing()
    return said_of_moved(path, home) if since is SinceThen.MOVED else ""


def said_of_moved(path: str, home: str) -> str:
    """What stands above a file that lies elsewhere now."""
    said = QCoreApplication.translate("SinceThen", "The file was moved since. It is now {path}.")
    return said.replace("{path}", shown_path(path, home))


def said_of_missing() -> str:
    """What stands above the text of a file that is not there."""
    return QCoreApplication.translate(
        "SinceThen", "The file is not where it was. This is the text that was read."
    )


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
