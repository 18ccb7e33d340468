"""A question before something that cannot be taken back by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_agreed(parent: QWidget, title: str, text: str, *, yes: str, no: str) -> bool:
    """Ask, and wait for the answer; Esc and Enter say no."""
    box = QMessageBox(QMessageBox.Icon.Question, "Antorcha", title, parent=parent.window())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(text)
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(refuse)
    box.exec()
    return box.clickedButton() is agree
