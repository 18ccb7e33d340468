"""Asks for the passphrase of a backup: twice for a new one."""

from __future__ import annotations

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


class PassphraseDialog(QDialog):
    """One or two fields; the button waits until they say the same."""

    def __init__(self, *, is_new: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.setMinimumWidth(440)
        title = self.tr("Make a backup") if is_new else self.tr("Open a backup")
        self.setWindowTitle(title)
        self.first = self._field(self.tr("Passphrase"))
        self.second = self._field(self.tr("The passphrase once more"))
        self.models = QCheckBox(self.tr("Take the models in too (large)"))
        self.said = words("", "small")
        said = (
            self.tr("It is encrypted: without the passphrase nobody can read it, you included.")
            if is_new
            else self.tr("The passphrase that the backup was made with.")
        )
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setProperty("tone", "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(words(title, "title"))
        column.addWidget(words(said, "muted"))
        for widget in (self.first, self.second, self.models, self.said):
            column.addWidget(widget)
        column.addLayout(row)
        if not is_new:
            self.second.hide()
            self.models.hide()
        self._look()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("tone", "typed")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(self._look)
        return field

    def _look(self) -> None:
        differs = self._is_new and self.first.text() != self.second.text()
        self.said.setText(
            self.tr("The two are not the same yet.") if differs and self.second.text() else ""
        )
        self.go_on.setEnabled(bool(self.first.text()) and not differs)
