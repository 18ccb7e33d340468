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
from app.ui.background import Background
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
            return write_new(Path(folder), file_name(turn.question, words.untitled), text)

        def fail(error: OSError) -> None:
            is_gone = isinstance(error, (FileNotFoundError, NotADirectoryError))
            if not (is_remembered and is_gone):
                self._tell_failed(folder, error)
            elif chosen := self.choose_folder():
                self._write(turn, chosen)

        self._background.run(write, lambda path: self.saved.emit(str(path)), fail)

    def _tell_failed(self, folder: str, error: OSError) -> None:
        sentence = self.tr("The note could not be written into {folder}: {reason}")
        self.failed.emit(sentence.format(folder=one_line(folder), reason=error.strerror or error))

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
