"""The first thing a person sees: an empty library and three ways to fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL

if TYPE_CHECKING:
    from app.ui.look.theme import Theme

ZONE_WIDTH = 560


class WelcomePage(QWidget):
    """A place to drop things on.

    Signals:
        folder_wanted, sample_wanted: A button was pressed.
    """

    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, *, has_sample: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        torch = QLabel()
        theme.dress(torch, "torch", "accent", 72)
        title = words(self.tr("Ask your own files"), "display")
        title.setAlignment(centre)
        said = words(
            self.tr(
                "Antorcha reads your notes, mails and PDFs on this computer"
                " and answers with the exact place it found. Nothing ever leaves it."
            ),
            "muted",
        )
        said.setAlignment(centre)
        said.setMinimumWidth(ZONE_WIDTH)
        lines = QHBoxLayout()
        lines.addStretch(1)
        lines.addWidget(said)
        lines.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.addStretch(2)
        column.addWidget(torch, 0, centre)
        column.addSpacing(SPACE_L)
        column.addWidget(title)
        column.addSpacing(SPACE_S)
        column.addLayout(lines)
        column.addSpacing(SPACE_XXL)
        column.addWidget(self._zone(theme), 0, centre)
        column.addSpacing(SPACE_L)
        self.sample = QPushButton(self.tr("Or try it with the sample library"))
        self.sample.setProperty("tone", "quiet")
        self.sample.setAutoDefault(True)
        self.sample.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.dress(self.sample, "library", "accent", 18)
        self.sample.clicked.connect(self.sample_wanted)
        if not has_sample:
            self.sample.hide()
        column.addWidget(self.sample, 0, centre)
        column.addStretch(3)

    def _zone(self, theme: Theme) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropZone")
        zone.setFixedWidth(ZONE_WIDTH)
        picture = QLabel()
        theme.dress(picture, "folder", "accent", 36)
        self.add = QPushButton(self.tr("Add a folder"))
        self.add.setProperty("tone", "primary")
        self.add.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.setFocusProxy(self.add)
        self.add.clicked.connect(self.folder_wanted)
        said = words(self.tr("Drop your folders here"), "strong", wrap=False)
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        inside.setSpacing(SPACE_M)
        inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.add)
        row.addStretch(1)
        inside.addLayout(row)
        return zone
