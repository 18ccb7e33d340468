"""All keys of the window on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_XL

_WORDS_WIDTH = 200


class KeysDialog(QDialog):
    """Two columns of keys and what they do, those of asking first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        rows = [(self._named(keys), does) for keys, does in self._rows()]
        half = (len(rows) + 1) // 2
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for number, (keys, does) in enumerate(rows):
            row, side = number % half, 3 * (number // half)
            key, what = words(keys, "strong", wrap=False), words(does)
            what.setMinimumWidth(_WORDS_WIDTH)
            grid.addWidget(key, row, side, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, row, side + 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(2, SPACE_L)
        for side in (1, 4):
            grid.setColumnStretch(side, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_XL)
        column.addLayout(grid)
        column.addWidget(close)
        # Whoever hears the window is told all of it, since no part of it takes the keyboard.
        self.setAccessibleDescription(". ".join(f"{keys}: {does}" for keys, does in rows))

    def _named(self, keys: str) -> str:
        """As they are called on the person's keyboard."""
        names = {"Ctrl": self.tr("Ctrl"), "Enter": self.tr("Enter"), "Shift": self.tr("Shift")}
        for key, name in names.items():
            keys = keys.replace(key, name)
        return keys

    def _rows(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+L", self.tr("To the field, from anywhere")),
            ("Enter", self.tr("Ask")),
            ("↑ ↓", self.tr("Through what was found; Enter opens it here")),
            ("Ctrl+Enter", self.tr("Open it in its usual program")),
            ("← →", self.tr("Fold a document's passages, or unfold them")),
            ("Esc", self.tr("Stop, then clear, then close what is read")),
            ("Ctrl+N", self.tr("New conversation")),
            ("Ctrl+H", self.tr("Kept conversations; there F2 renames, Del deletes")),
            ("Ctrl+O", self.tr("Add a folder")),
            ("Ctrl+F", self.tr("Find in what is read")),
            ("F3, Shift+F3", self.tr("Next match, previous match")),
            ("Ctrl+M", self.tr("What else there is about this")),
            ("Ctrl++, Ctrl+-, Ctrl+0", self.tr("Larger, smaller, as large as fits")),
            ("Ctrl+B", self.tr("Read across the whole width")),
            ("F6", self.tr("To the next part of the window")),
            ("Ctrl+1 … 6", self.tr("Ask, Library, Problems, Models, Trust, Settings")),
            ("F1", self.tr("These keys")),
            ("Ctrl+Q", self.tr("End Antorcha")),
        ]
