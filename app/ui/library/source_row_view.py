"""One followed folder or file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.desktop.drag_out import DragsOut
from app.ui.look.labels import ElidedLabel
from app.ui.look.tokens import SPACE_M, SPACE_S, TARGET_SIZE

if TYPE_CHECKING:
    from app.ui.library.library_state import SourceLine
    from app.ui.look.theme import Theme


class SourceRowView(QWidget):
    """Name, place, state, and what can be done.

    Signals:
        remove_wanted, folder_wanted, left_out_wanted: With the source's path.
    """

    remove_wanted = Signal(str)
    left_out_wanted = Signal(str)
    folder_wanted = Signal(str)

    def __init__(self, theme: Theme, line: SourceLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DragsOut(self, lambda _: line.path)
        picture = QLabel()
        theme.dress(picture, "folder", "accent", 22)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(ElidedLabel(line.name, "strong"))
        names.addWidget(ElidedLabel(line.place, "small"))
        names.addWidget(ElidedLabel(line.said, "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_M, 0, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(picture)
        row.addLayout(names, 1)
        for icon, said, signal in (
            ("info", self.tr("What is left out…"), self.left_out_wanted),
            ("open", self.tr("Show the folder"), self.folder_wanted),
            ("trash", self.tr("Remove from the library…"), self.remove_wanted),
        ):
            button = QToolButton()
            button.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
            button.setToolTip(said)
            button.setAccessibleName(f"{said} {line.name}")
            theme.dress(button, icon, "ink_muted", 18)
            button.clicked.connect(lambda _=False, s=signal, p=line.path: s.emit(p))
            row.addWidget(button)
        row.addSpacing(SPACE_S)
