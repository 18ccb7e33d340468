"""Asks for the password of locked files and lets the engine try it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.engine.protocol import Method
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError

WIDTH = 440


class UnlockDialog(QDialog):
    """One password for all files that ask for one; nobody is told whether it fits which.

    Signals:
        tried: On how many locked files it is being tried.
    """

    tried = Signal(int)

    def __init__(self, bridge: Bridge, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setWindowTitle(self.tr("Password"))
        self.password = QLineEdit()
        self.password.setObjectName("typed")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show)
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
        self.unlock = QPushButton(self.tr("Unlock"))
        self.unlock.setProperty("tone", "primary")
        self.unlock.setDefault(True)
        self.unlock.setEnabled(False)
        self.unlock.clicked.connect(self._try)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.password.textChanged.connect(lambda text: self.unlock.setEnabled(bool(text)))
        title = words(self.tr("Password for {name}").format(name=one_line(name)), "strong")
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.unlock)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        for part in (title, self.password, self.shown, self.keep, self.about, self.trouble):
            column.addWidget(part)
        column.addSpacing(SPACE_S)
        column.addLayout(foot)
        self.setMinimumWidth(WIDTH)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)

    def _try(self) -> None:
        self.unlock.setEnabled(False)
        params = {"password": self.password.text(), "keep": self.keep.isChecked()}
        self._bridge.request(Method.UNLOCK, params, self._done, self._fail)

    def _done(self, answer: Json) -> None:
        self.password.clear()
        self.tried.emit(int(answer.get("tried", 0)))
        self.accept()

    def _fail(self, error: AntorchaError) -> None:
        self.unlock.setEnabled(True)
        self.trouble.setText(str(error))
        self.trouble.show()
