"""An answer saved as a new file in a folder that the person chose once.

Only ever a file that was not there, under a name with a number if need be.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.conversations.markdown import file_name, turn_markdown
from app.ui.ask.markdown_words import markdown_words
from app.ui.background import Background
from kernel.whole_files import FileThereAlready, FolderGone, write_new

if TYPE_CHECKING:
    from app.ui.ask.turn import Turn
    from app.ui.session import Session
    from kernel.errors import AntorchaError

FOLDER: Final = "notes_folder"
_MOST_NUMBERS: Final = 1000


class NoteSaving(QObject):
    """Asks for the folder the first time, and whenever it is not there any more.

    Signals:
        saved: The new file's path.
        failed: An AntorchaError.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._background = Background(self)

    def save(self, turn: Turn) -> None:
        """Write a turn with its sources."""
        if folder := self._session.value(FOLDER):
            self._write(turn, folder, is_remembered=True)
        elif folder := self.choose_folder():
            self._write(turn, folder)

    def _write(self, turn: Turn, folder: str, *, is_remembered: bool = False) -> None:
        words = markdown_words()
        shown = {"question": turn.question, "state": "answered", "answer": turn.result}

        def write() -> Path:
            text = turn_markdown(shown, words).removeprefix("#") + "\n"
            return write_note(Path(folder), file_name(turn.question, words.untitled), text)

        def fail(error: AntorchaError) -> None:
            if not (is_remembered and error.code == FolderGone.code):
                self.failed.emit(error)
            elif chosen := self.choose_folder():
                self._write(turn, chosen)

        self._background.run(write, lambda path: self.saved.emit(str(path)), fail)

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


def write_note(folder: Path, name: str, text: str) -> Path:
    """Write into a file that was not there: ``name``, or with a number. Raises FileNotWritten."""
    stem, suffix = Path(name).stem, Path(name).suffix
    last: FileThereAlready
    for number in range(1, _MOST_NUMBERS):
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            write_new(path, text)
        except FileThereAlready as error:
            last = error
        else:
            return path
    raise last
