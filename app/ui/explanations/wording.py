"""From a text with places in it to a sentence in the person's language.

The tables name their texts with QT_TRANSLATE_NOOP and the context "Explanations": so they are plain
data, and pyside6-lupdate finds every text of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.look.plain_text import one_line
from app.ui.models.model_words import size_words


def translated(text: str) -> str:
    """A text of one of the tables in the person's language."""
    return QCoreApplication.translate("Explanations", text) if text else ""


def filled(text: str, values: Mapping[str, object]) -> str:
    """A text of one of the tables, translated, with its places filled."""
    said = translated(text).format_map(_Places(values))
    # The system's reasons are written to stand inside of a sentence.
    return said[:1].upper() + said[1:] if text.startswith("{reason}") else said


def joined(*parts: str) -> str:
    """Sentences one behind the other, as the language sets them; empty ones are left out."""
    said = ""
    for part in parts:
        if said and part:
            both = QCoreApplication.translate("Explanations", "{first} {then}")
            said = both.format(first=said, then=part)
        else:
            said = said or part
    return said


def as_sentence(title: str) -> str:
    """A title with its full stop."""
    return (
        QCoreApplication.translate("Explanations", "{title}.").format(title=title) if title else ""
    )


class _Places(dict[str, str]):
    """What stands in the places; one that is not known stays empty."""

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({name: _shown(name, value) for name, value in values.items()})

    def __missing__(self, _name: str) -> str:
        return ""


def _shown(name: str, value: object) -> str:
    if name.endswith("_bytes") and isinstance(value, int | float):
        return size_words(int(value))
    if isinstance(value, int):
        return QLocale().toString(value)
    return one_line(str(value))
