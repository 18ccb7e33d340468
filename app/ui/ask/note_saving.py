"""An answer saved as a new file in a folder that the person chose once.

The one place where the program writes among the person's own files: only ever a file that was not
there, under a name with a number if need be.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.conversations.markdown import file_name, turn_markdown
from app.ui.ask.markdown_words import markdown_words
from app.ui.look.plain_text import one_line

if TYPE_CHECKING:
    from app.ui.ask.turn import Turn
    from app.ui.session import Session

FOLDER: Final = "notes_folder"
_MOST_NUMBERS: Final = 1000


class NoteSaving(QObject):
    """Asks for the folder the first time, and whenever it is not there any more.

    Signals:
        saved: The new file's path.
        failed: A sentence.
    """

    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def save(self, turn: Turn) -> None:
        """Write a turn with its sources."""
        folder = self._session.value(FOLDER)
        if not folder or not Path(folder).is_dir():
            folder = self.choose_folder()
        if not folder:
            return
        words = markdown_words()
        shown = {"question": turn.question, "state": "answered", "answer": turn.result}
        text = turn_markdown(shown, words).removeprefix("#") + "\n"
        try:
            path = write_new(Path(folder), file_name(turn.question, words.untitled), text)
        except OSError as error:
            sentence = self.tr("The note could not be written into {folder}: {reason}")
            self.failed.emit(
                sentence.format(folder=one_line(folder), reason=error.strerror or error)
            )
            return
        self.saved.emit(str(path))

    def choose_folder(self) -> str:
        """Ask where notes go from now on; empty if the person thought better of it."""
        folder = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Where shall answers be saved as notes? Antorcha remembers the folder"),
            self._session.value(FOLDER) or str(Path.home()),
        )
        if folder:
            self._session.remember(FOLDER, folder)
        return folder


def write_new(folder: Path, name: str, text: str) -> Path:
    """Write into a file that was not there: ``name``, or with a number. Raises OSError."""
    stem, suffix = Path(name).stem, Path(name).suffix
    for number in range(1, _MOST_NUMBERS):
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            with path.open("x", encoding="utf-8", errors="replace") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(None, f"there are {_MOST_NUMBERS} notes of this name", str(folder))
