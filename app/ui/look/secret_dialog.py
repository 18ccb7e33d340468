"""A question for something that nobody else should read: a password, a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

WIDTH: Final = 440


class SecretDialog(QDialog):
    """Fields whose letters are hidden until the person wants to see them.

    Args:
        title: The dialog's question.
        go_on: The words of the button that goes on.

    Attributes:
        column: For what comes above the buttons.
        shown: Whether the letters are to be seen; put where the fields end.
        go_on: Pressed by Enter.
    """

    def __init__(self, title: str, go_on: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secrets: list[QLineEdit] = []
        self.setMinimumWidth(WIDTH)
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show)
        self.go_on = QPushButton(go_on)
        self.go_on.setProperty("tone", "primary")
        self.go_on.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.go_on)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_M)
        self.column.addWidget(words(title, "title"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_L)
        whole.addLayout(self.column)
        whole.addLayout(foot)

    def secret(self, name: str) -> QLineEdit:
        """A new field, named for eyes and ears."""
        field = QLineEdit()
        field.setProperty("tone", "typed")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        self._secrets.append(field)
        return field

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._secrets:
            self._secrets[0].setFocus()  # what the dialog is for can be typed at once

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._secrets:
            field.setEchoMode(mode)
