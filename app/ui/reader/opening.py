"""Handing a file to the program the person usually reads it with."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.desktop.outside import OpensOutside, Way
from app.ui.look.plain_text import one_line, shown_path

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


class _Trouble(StrEnum):
    """Why a path cannot be opened."""

    GONE = "gone"
    CLOSED = "closed"
    NONE = ""


class FileOpener(QObject):
    """Opens files and folders; asks first for whatever could run or reach out."""

    def __init__(self, window: QWidget, home: str = "") -> None:
        super().__init__(window)
        self._window, self._home = window, home
        self._told = False
        self._outside = OpensOutside(self)
        self._outside.opened.connect(self._note_way)
        self._outside.failed.connect(self._say_unopened)
        self._outside.refused.connect(self._say_refused)

    def open_file(self, path: str) -> bool:
        """Open a file with its usual program, or a folder.

        False if it cannot be reached or the person said no.
        """
        if trouble := _trouble_with(path):
            self._say_trouble(path, trouble)
            return False
        if Path(path).is_dir():
            self._outside.open(path)
            return True
        suffix = PurePath(path).suffix.lower()
        if suffix not in HARMLESS_SUFFIXES and not self._is_agreed(path):
            return False
        self._outside.open(path)
        return True

    def show_in_folder(self, path: str) -> bool:
        """Open the folder that holds a file, or the nearest one that is still there."""
        if not _trouble_with(path):
            self._outside.show_in_folder(path)
            return True
        folder = next((p for p in Path(path).parents if not _trouble_with(str(p))), None)
        if folder is not None:
            self._outside.open(str(folder))
        return folder is not None

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
        if question.clickedButton() is not agree:
            return False
        self._outside.open_address(url)
        return True

    def show_folder(self, path: str) -> bool:
        """Open a folder itself; for a file, the folder that holds it."""
        if not Path(path).is_dir():
            return self.show_in_folder(path)
        self._outside.open(path)
        return True

    def _note_way(self, way: str) -> None:
        """Once is enough to know it."""
        if way == Way.FROM_HERE and not self._told:
            self._told = True
            self._box(
                QMessageBox.Icon.Information,
                self.tr("The other program has no network"),
                self.tr(
                    "This desktop offers no way to start a program outside of Antorcha, so the one"
                    " that opens the file is kept off the network as well. Programs that you start"
                    " yourself are not."
                ),
            ).open()

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

    def _say_trouble(self, path: str, trouble: _Trouble) -> None:
        if trouble is _Trouble.GONE:
            title = self.tr("The file is not there")
            said = self.tr(
                "{path} was moved, renamed or deleted, or its drive is not connected. Antorcha"
                " changed nothing: it only ever reads."
            )
        else:
            title = self.tr("The file cannot be reached")
            said = self.tr(
                "You have no permission to look into the folder that holds {path}. Antorcha"
                " changed nothing: it only ever reads."
            )
        self._box(
            QMessageBox.Icon.Information, title, said.format(path=shown_path(path, self._home))
        ).exec()

    def _say_unopened(self, path: str) -> None:
        said = self.tr("This desktop knows none for {path}. You can open it yourself.")
        self._say_not_open(path, self.tr("No program could be found to open this"), said)

    def _say_refused(self, path: str, status: int) -> None:
        said = self.tr(
            "The desktop found a program for {path}, but opening it failed (status {status})."
            " Try it from your file manager, where you can also choose another program for it."
        )
        self._say_not_open(
            path, self.tr("It could not be opened"), said.replace("{status}", str(status))
        )

    def _say_not_open(self, path: str, title: str, said: str) -> None:
        shown = said.replace("{path}", shown_path(path, self._home))
        box = self._box(QMessageBox.Icon.Information, title, shown)
        copy = box.addButton(self.tr("Copy where it lies"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(path))
        box.open()

    def _box(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(icon, "Antorcha", title, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text)
        return box


def _trouble_with(path: str) -> _Trouble:
    try:
        Path(path).stat()
    except PermissionError:  # a folder on the way to it must not be entered
        return _Trouble.CLOSED
    except (OSError, ValueError):
        return _Trouble.GONE
    return _Trouble.NONE
