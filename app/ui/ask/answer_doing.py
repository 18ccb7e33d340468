"""Does what is wanted of an answer: copies it, saves it, asks again."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.conversations.markdown import answer_markdown
from app.ui.ask.answer_actions import Doing
from app.ui.ask.markdown_words import markdown_words
from app.ui.look.plain_text import one_line

if TYPE_CHECKING:
    from app.ui.ask.asking import Asking
    from app.ui.ask.conversation import Conversation
    from app.ui.ask.note_saving import NoteSaving
    from app.ui.ask.turn import Turn
    from app.ui.reader.opening import FileOpener


class AnswerDoing(QObject):
    """Between the row under each answer and those who can do what it offers.

    Signals:
        said: A sentence for the banner, a button's words, and what the button does (or None).
        failed: An AntorchaError.
    """

    said = Signal(str, str, object)
    failed = Signal(object)

    def __init__(
        self, asking: Asking, conversation: Conversation, notes: NoteSaving, opener: FileOpener
    ) -> None:
        super().__init__(asking)
        self._asking, self._conversation = asking, conversation
        self._notes, self._opener = notes, opener
        conversation.wanted.connect(self.do)
        notes.saved.connect(self._tell_saved)
        notes.failed.connect(self.failed)

    def do(self, doing: str, model: str, turn: Turn) -> None:
        """Do one thing with one answer."""
        if doing == Doing.COPY:
            self._copy(turn)
        elif doing == Doing.SAVE:
            self._notes.save(turn)
        else:
            self._asking.ask_again(turn, model, only_cited=doing == Doing.NARROW)

    def _copy(self, turn: Turn) -> None:
        QApplication.clipboard().setText(answer_markdown(turn.result or {}, markdown_words()))
        for view in self._conversation.views:
            if view.turn is turn and view.actions_ is not None:
                view.actions_.show_copied()

    def _tell_saved(self, path: str) -> None:
        text = self.tr("Saved as {name}.").format(name=one_line(PurePath(path).name))
        show = self.tr("Show in its folder")
        self.said.emit(text, show, lambda: self._opener.show_in_folder(path))
