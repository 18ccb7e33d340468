"""One model: what it is, how fast, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, one_line
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.look.theme import Theme
    from app.ui.models.model_words import ModelLine


class ModelCard(QFrame):
    """A card that is kept up to date, so that a test drive in it goes on.

    Signals:
        use_wanted, verify_wanted, remove_wanted: With the model's id.
        drive_wanted: With the id; ``drive_stopped``: the person stopped it.
    """

    use_wanted = Signal(str)
    verify_wanted = Signal(str)
    remove_wanted = Signal(str)
    drive_wanted = Signal(str)
    drive_stopped = Signal()

    def __init__(self, theme: Theme, line: ModelLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.line = line
        self._theme = theme
        self._is_driving = False
        self._written = ""
        self.state = words("", wrap=False)
        self.description = words("", "muted")
        self.facts = words("", "small")
        self.speed = words("", "small")
        self.written = words("", selectable=True)
        self.use = QPushButton(self.tr("Use this one"))
        self.drive = QPushButton(self.tr("Test drive"))
        self.verify = QPushButton(self.tr("Check the file"))
        self.remove = QPushButton(apart(self.tr("Remove…")))
        self._lay_out()
        self.use.clicked.connect(lambda: self.use_wanted.emit(self.line.id))
        self.verify.clicked.connect(lambda: self.verify_wanted.emit(self.line.id))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.line.id))
        self.drive.clicked.connect(self._press_drive)
        self.show_model(line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        self._name = words(one_line(self.line.id), "strong", selectable=True)
        head.addWidget(self._name, 1)
        head.addWidget(self.state)
        about = QVBoxLayout()
        about.setSpacing(SPACE_XS)
        for label in (self.description, self.facts, self.speed):
            about.addWidget(label)
        self._out = QFrame()
        self._out.setObjectName("notice")
        out = QVBoxLayout(self._out)
        out.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        out.addWidget(self.written)
        self._out.hide()
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for button in (self.use, self.drive, self.verify):
            row.addWidget(button)
        row.addStretch(1)
        self.remove.setProperty("tone", "quiet")
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addLayout(about)
        column.addWidget(self._out)
        column.addWidget(self._buttons)

    def show_model(self, line: ModelLine) -> None:
        """Show how the model is now."""
        self.line = line
        self.setAccessibleName(f"{one_line(line.id)}: {line.state}")
        self.state.setText(line.state)
        self.state.setProperty("tone", line.tone)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.description.setText(line.description)
        self.description.setVisible(bool(line.description))
        self.facts.setText(line.facts)
        self.speed.setText(line.speed)
        self.speed.setVisible(bool(line.speed))
        is_chat = line.role == "chat"
        self.use.setVisible(is_chat and line.is_usable and not line.is_in_use)
        self.drive.setVisible(is_chat and line.is_usable)
        self.remove.setVisible(is_chat and line.is_here)
        self.verify.setVisible(line.role != "ocr" and line.is_here)
        self._buttons.setVisible(line.role != "ocr" and line.is_here)
        for button in (self.use, self.drive, self.verify, self.remove):
            button.setAccessibleName(f"{button.text()} {one_line(line.id)}")

    def begin_drive(self) -> None:
        """The model was asked; wait for its words."""
        self._is_driving, self._written = True, ""
        self.written.setText(self.tr("Loading the model and asking it something…"))
        self._out.show()
        self.drive.setText(self.tr("Stop"))

    def add_words(self, text: str) -> None:
        """The model wrote more."""
        if not self._is_driving:
            return
        self._written += text
        self.written.setText(displayable(self._written).strip())

    def end_drive(self, said: str = "") -> None:
        """It is done; ``said`` is shown instead of what was written if it went wrong."""
        self._is_driving = False
        self.drive.setText(self.tr("Test drive"))
        if said:
            self.written.setText(said)
        self._out.setVisible(bool(said or self._written))

    def _press_drive(self) -> None:
        if self._is_driving:
            self.drive_stopped.emit()
        else:
            self.drive_wanted.emit(self.line.id)
