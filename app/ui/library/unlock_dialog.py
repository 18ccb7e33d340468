"""Asks for the password of locked files and lets the engine try it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.engine.protocol import Method
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line
from app.ui.look.secret_dialog import SecretDialog

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError


class UnlockDialog(SecretDialog):
    """One password for all files that ask for one; nobody is told whether it fits which.

    Signals:
        tried: On how many locked files it is being tried.
    """

    tried = Signal(int)

    def __init__(self, bridge: Bridge, name: str, parent: QWidget | None = None) -> None:
        title = self.tr("Password for {name}").format(name=one_line(name))
        super().__init__(title, self.tr("Unlock"), parent)
        self._bridge = bridge
        self.setWindowTitle(self.tr("Password"))
        self.password = self.secret(self.tr("Password"))
        self.keep = QCheckBox(self.tr("Remember it, for files that come later"))
        self.about = words(
            self.tr(
                "It is tried on every locked file, on this computer only. Remembered, it lies"
                " unencrypted in your library’s folder, which only you can read."
            ),
            "small",
        )
        self.trouble = words("", "danger")
        self.trouble.hide()
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._try)
        self.password.textChanged.connect(lambda text: self.go_on.setEnabled(bool(text)))
        for part in (self.password, self.shown, self.keep, self.about, self.trouble):
            self.column.addWidget(part)

    def _try(self) -> None:
        self.go_on.setEnabled(False)
        params = {"password": self.password.text(), "keep": self.keep.isChecked()}
        self._bridge.request(Method.UNLOCK, params, self._done, self._fail)

    def _done(self, answer: Json) -> None:
        self.password.clear()
        self.tried.emit(int(answer.get("tried", 0)))
        self.accept()

    def _fail(self, error: AntorchaError) -> None:
        self.go_on.setEnabled(True)
        self.trouble.setText(str(error))
        self.trouble.show()
