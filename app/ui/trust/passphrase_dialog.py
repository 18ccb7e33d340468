"""Asks for the passphrase of a backup: twice for a new one."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.secret_dialog import SecretDialog


class PassphraseDialog(SecretDialog):
    """One or two fields; the button waits until they say the same."""

    def __init__(self, *, is_new: bool, parent: QWidget) -> None:
        title = self.tr("Make a backup") if is_new else self.tr("Open a backup")
        super().__init__(title, self.tr("Go on"), parent)
        self._is_new = is_new
        self.setWindowTitle(title)
        self.first = self.secret(self.tr("Passphrase"))
        self.second = self.secret(self.tr("The passphrase once more"))
        self.models = QCheckBox(apart(self.tr("Take the models in too (large)")))
        self.said = words("", "small")
        said = (
            self.tr("It is encrypted: without the passphrase nobody can read it, you included.")
            if is_new
            else self.tr("The passphrase that the backup was made with.")
        )
        for field in (self.first, self.second):
            field.textChanged.connect(self._look)
        self.go_on.clicked.connect(self.accept)
        self.column.addWidget(words(said, "muted"))
        for part in (self.first, self.second, self.shown, self.models, self.said):
            self.column.addWidget(part)
        if not is_new:
            self.second.hide()
            self.models.hide()
        self._look()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def _look(self) -> None:
        differs = self._is_new and self.first.text() != self.second.text()
        self.said.setText(
            self.tr("The two are not the same yet.") if differs and self.second.text() else ""
        )
        self.go_on.setEnabled(bool(self.first.text()) and not differs)
