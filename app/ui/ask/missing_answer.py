"""What is said when the files do not answer, or not all of it: an answer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.ask.source_row import SourceRow
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

NEAREST_SHOWN = 4


class MissingAnswer(QWidget):
    """The statement, what came nearest, and what the search could not see.

    Signals:
        opened: A search result that the person wants to read.
        problems_wanted: The person wants the list of files with problems.
    """

    opened = Signal(dict)
    problems_wanted = Signal()

    def __init__(
        self, theme: Theme, home: str, result: Json, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        status = result.get("status")
        unseen = unsearched_words(result.get("unsearched") or {})
        if status != "no_model" or unseen:
            column.addWidget(self._statement(theme, str(status), unseen, result))
        nearest = list(result.get("nearest") or [])[:NEAREST_SHOWN]
        if nearest:
            box = QVBoxLayout()
            box.setContentsMargins(0, SPACE_XS, 0, 0)
            box.setSpacing(0)
            box.addWidget(words(self.tr("What came nearest"), "section"))
            for found in nearest:
                row = SourceRow(theme, home, found, taste=True)
                row.clicked.connect(lambda _=False, one=found: self.opened.emit(one))
                box.addWidget(row)
            column.addLayout(box)

    def _statement(self, theme: Theme, status: str, unseen: str, result: Json) -> QFrame:
        frame = QFrame()
        frame.setObjectName("notice")
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_M, SPACE_M)
        row.setSpacing(SPACE_M)
        picture = QLabel()
        theme.dress(picture, "search" if status == "not_found" else "info", "ink_muted", 22)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(SPACE_XS)
        pending = int((result.get("unsearched") or {}).get("pending", 0))
        title, said = _said_of(status, is_reading=pending > 0)
        if result.get("documents"):
            # Which documents there are none of says more than that there is nothing.
            title, said = one_line(str(result.get("answer", ""))), ""
        if title:
            text.addWidget(words(title, "strong"))
        if said:
            text.addWidget(words(said, "muted"))
        if unseen:
            text.addWidget(words(unseen, "small"))
        row.addLayout(text, 1)
        if (result.get("unsearched") or {}).get("failed"):
            button = QPushButton(self.tr("Show problems"))
            button.clicked.connect(self.problems_wanted)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(SPACE_S + SPACE_XS)
        return frame


def _said_of(status: str, *, is_reading: bool) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if status == "not_found" and is_reading:
        # Whoever has just added a folder asks before it is read.
        return (
            translate("MissingAnswer", "Not in what has been read so far"),
            translate("MissingAnswer", "Ask again once all your files have been read."),
        )
    if status == "not_found":
        return (
            translate("MissingAnswer", "Not in your files"),
            translate("MissingAnswer", "Nothing that was searched answers this question."),
        )
    if status == "partial":
        return (
            translate("MissingAnswer", "Only part of this is in your files"),
            translate("MissingAnswer", "The rest of the question stays open."),
        )
    return "", ""


def unsearched_words(unsearched: Json) -> str:
    """What could not be searched, in a sentence; empty if everything was."""
    translate = QCoreApplication.translate
    pending, failed = int(unsearched.get("pending", 0)), int(unsearched.get("failed", 0))
    parts = []
    if pending:
        parts.append(
            translate("MissingAnswer", "%Ln file(s) are still waiting to be read", "", pending)
        )
    if failed:
        parts.append(translate("MissingAnswer", "%Ln file(s) could not be read", "", failed))
    if not parts:
        return ""
    return translate("MissingAnswer", "Not searched: {what}.").format(what=", ".join(parts))
