"""What to say of an operator that was not understood: a hint, never an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.look.plain_text import one_line

if TYPE_CHECKING:
    from app.ui.engine_link import Json


def hint_text(hint: Json) -> str:
    """One sentence for one hint of a search's answer."""
    said, value = one_line(str(hint.get("said", ""))), one_line(str(hint.get("value", "")))
    operator = str(hint.get("operator", ""))
    if operator in ("from", "to", "with"):
        return QCoreApplication.translate(
            "SearchHints", "Nobody in your files is called “{name}”."
        ).format(name=value)
    if operator in ("in", "tag"):
        return QCoreApplication.translate(
            "SearchHints", "No folder, collection or tag here is called “{name}”."
        ).format(name=value)
    examples = {"kind": "mail, note, pdf, web, image", "language": "en, es, de, fr, zh"}
    return QCoreApplication.translate(
        "SearchHints", "“{typed}” is looked for as a word. It takes for example: {values}"
    ).format(typed=said, values=examples.get(operator, "2025, 2025-03, 2025-03-07"))
