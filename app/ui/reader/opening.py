"""Handing a file to the program the person usually reads it with."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.look.plain_text import one_line

HARMLESS_SUFFIXES: Final = frozenset(
    [
        ".pdf",
        ".txt",
        ".md",
        ".markdown",
        ".org",
        ".rst",
        ".csv",
        ".tsv",
        ".log",
        ".json",
        ".docx",
        ".odt",
        ".rtf",
        ".xlsx",
        ".ods",
        ".pptx",
        ".odp",
        ".epub",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".tif",
        ".tiff",
        ".bmp",
        ".webp",
        ".eml",
        ".mbox",
    ]
)


class FileOpener(QObject):
    """Opens files and folders; asks first for whatever could run or reach out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def open_file(self, path: str) -> bool:
        """Open a file with its usual program. False if it is gone or the person said no."""
        if not Path(path).is_file():
            self._say_gone(path)
            return False
        suffix = PurePath(path).suffix.lower()
        if suffix not in HARMLESS_SUFFIXES and not self._is_agreed(path):
            return False
        return QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def show_in_folder(self, path: str) -> bool:
        """Open the folder that holds a file, or the nearest one that is still there."""
        folder = next((p for p in Path(path).parents if p.is_dir()), None)
        return folder is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def open_link(self, url: str) -> bool:
        """Say where a link leads and ask; only then the browser opens it. False if not."""
        address = QUrl(url)
        if address.scheme().lower() not in ("http", "https", "mailto"):
            return False
        host = one_line(address.host() or address.path())
        question = self._box(
            QMessageBox.Icon.Question,
            self.tr("Leave Antorcha for {place}?").format(place=host),
            self.tr(
                "{url}\n\nYour browser or mail program will open this and may reach the internet."
                " Antorcha itself never does."
            ).format(url=one_line(url)),
        )
        question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        copy = question.addButton(self.tr("Copy the address"), QMessageBox.ButtonRole.ActionRole)
        agree = question.addButton(self.tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
        question.exec()
        if question.clickedButton() is copy:
            QGuiApplication.clipboard().setText(url)
        return question.clickedButton() is agree and QDesktopServices.openUrl(address)

    def show_folder(self, path: str) -> bool:
        """Open a folder itself; for a file, the folder that holds it."""
        if not Path(path).is_dir():
            return self.show_in_folder(path)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _is_agreed(self, path: str) -> bool:
        question = self._box(
            QMessageBox.Icon.Question,
            self.tr("Open {name} outside Antorcha?").format(name=one_line(PurePath(path).name)),
            self.tr(
                "The other program may run what is in the file or fetch things from the internet."
                " Antorcha itself does neither."
            ),
        )
        question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        agree = question.addButton(self.tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
        question.exec()
        return question.clickedButton() is agree

    def _say_gone(self, path: str) -> None:
        self._box(
            QMessageBox.Icon.Information,
            self.tr("The file is not there any more"),
            self.tr("{path} was moved, renamed or deleted since it was read.").format(
                path=one_line(path)
            ),
        ).exec()

    def _box(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(icon, "Antorcha", title, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text)
        return box
