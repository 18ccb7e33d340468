"""A question and its answer on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.ask.answer_text import AnswerText
from app.ui.ask.missing_answer import MissingAnswer
from app.ui.ask.quote_card import QuoteCard
from app.ui.ask.source_row import SourceRow
from app.ui.ask.stage_line import StageLine
from app.ui.ask.turn import Phase, Piece, PieceKind, Turn, pieces_of
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, one_line, without_markdown
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class TurnView(QWidget):
    """Shows a Turn; ``refresh`` after every change of it.

    Signals:
        opened: A citation or a search result, to be read beside the answer.
        asked_again: The question, once more.
        problems_wanted: The person wants to see which files have problems.
    """

    opened = Signal(dict)
    asked_again = Signal(str)
    problems_wanted = Signal()

    def __init__(self, theme: Theme, home: str, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._home, self.turn = theme, home, turn
        self._finished = False
        self.question = words(one_line(turn.question), "title", selectable=True)
        self.understood = words("", "small", selectable=True)
        self.understood.hide()
        self.instant = _InstantCard(theme, home)
        self.instant.opened.connect(self.opened)
        self.stage = StageLine(theme)
        self.answer = AnswerText(theme)
        self.answer.cited.connect(self._open_citation)
        self.answer.pointed.connect(self._show_quote)
        self._card: QuoteCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_L, 0, SPACE_L)
        self._column.setSpacing(SPACE_M)
        for part in (self.question, self.understood, self.instant, self.stage, self.answer):
            self._column.addWidget(part)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        turn = self.turn
        working = turn.phase is Phase.WORKING
        self.stage.setVisible(working)
        self.stage.say(turn.stage, turn.progress)
        sentence, citation = turn.best_sentence
        if turn.status == "not_found":
            # Set off in colour it would pass for the answer; what came nearest is listed below.
            sentence, citation = "", None
        self.instant.show_sentence(sentence, citation)
        if turn.stands_for:
            meant = one_line(turn.stands_for)
            self.understood.setText(self.tr("Asked as: {question}").format(question=meant))
            self.understood.show()
        if turn.result is None and turn.draft:
            self.answer.show_draft(turn.draft)
        if turn.result is None:
            self.answer.setVisible(bool(turn.draft))
        if not working and not self._finished:
            self._finished = True
            self._finish()

    def _finish(self) -> None:
        turn = self.turn
        if turn.phase is Phase.FAILED and turn.error is not None:
            error = turn.error
            said = " ".join(p for p in (error.message, error.hint) if p)
            self._add_note("warning", error.title, said, again=True)
        elif turn.phase is Phase.STOPPED:
            self._add_note("stop", self.tr("Stopped"), "", again=True)
        elif turn.result is not None:
            self._show_result(turn.result)

    def _show_result(self, result: Json) -> None:
        status = self.turn.status
        # Without a model one sentence stands above already; a summary of several does not.
        is_shown = status == "no_model" and not result.get("read")
        pieces = [] if status == "not_found" or is_shown else pieces_of(result)
        if result.get("documents"):
            # The list follows as rows that can be opened; its lines need not stand there twice.
            pieces = pieces_of({**result, "sentences": (result.get("sentences") or [])[:1]})
            if status == "not_found":
                pieces = [Piece(str(result.get("answer", "")), PieceKind.PLAIN)]
        self.answer.show_pieces(pieces)
        self.answer.setVisible(bool(pieces))
        if any(not s.get("supported", True) for s in result.get("sentences") or []) and pieces:
            self._column.addWidget(
                words(
                    self.tr(
                        "Sentences with a dotted underline are not carried by any of your files."
                    ),
                    "small",
                )
            )
        if status == "no_model":
            self._add_note(
                "model",
                self.tr("No model is ready to write an answer"),
                self.tr("Above is the best sentence from your files; below is what else fits."),
                again=False,
            )
        self._add_sources()
        if status != "answered":
            missing = MissingAnswer(self._theme, self._home, result)
            missing.opened.connect(self.opened)
            missing.problems_wanted.connect(self.problems_wanted)
            self._column.addWidget(missing)

    def _add_sources(self) -> None:
        is_single = self.turn.status == "no_model" and not (self.turn.result or {}).get("read")
        if not self.turn.citations or self.turn.status == "not_found" or is_single:
            return
        box = QVBoxLayout()
        box.setSpacing(0)
        listed = (self.turn.result or {}).get("documents") or {}
        box.addWidget(words(self.tr("Documents") if listed else self.tr("Sources"), "section"))
        for citation in self.turn.citations:
            row = SourceRow(self._theme, self._home, citation, number=int(citation.get("n", 0)))
            row.clicked.connect(lambda _=False, one=citation: self.opened.emit(one))
            box.addWidget(row)
        beyond = int(listed.get("total", 0)) - len(self.turn.citations)
        if beyond > 0:
            box.addWidget(words(self.tr("%n more", "", beyond), "small"))
        self._column.addLayout(box)

    def _add_note(self, icon: str, title: str, text: str, *, again: bool) -> None:
        note = QFrame()
        note.setObjectName("notice")
        row = QHBoxLayout(note)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_M, SPACE_M)
        row.setSpacing(SPACE_M)
        picture = QLabel()
        self._theme.dress(picture, icon, "ink_muted", 20)
        row.addWidget(picture)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words(title))
        if text:
            column.addWidget(words(text, "small"))
        row.addLayout(column, 1)
        if again:
            button = QPushButton(self.tr("Ask again"))
            button.clicked.connect(lambda: self.asked_again.emit(self.turn.question))
            row.addWidget(button)
        self._column.addWidget(note)

    def _open_citation(self, number: int) -> None:
        citation = self.turn.citation(number)
        if citation is not None:
            self.opened.emit(citation)

    def _show_quote(self, number: int, where: QPoint) -> None:
        citation = self.turn.citation(number)
        if citation is None:
            if self._card is not None:
                self._card.hide()
            return
        if self._card is None:
            self._card = QuoteCard(self._home, self)
        self._card.show_at(citation, where)


class _InstantCard(QFrame):
    """The best sentence of the person's own files, word for word."""

    opened = Signal(dict)

    def __init__(self, theme: Theme, home: str) -> None:
        super().__init__()
        self._theme, self._home = theme, home
        self._shown: tuple[str, object] = ("", None)
        self.setObjectName("instant")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_S)
        self._column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        head.setSpacing(6)
        picture = QLabel()
        theme.dress(picture, "spark", "accent", 16)
        head.addWidget(picture)
        head.addWidget(words(self.tr("Word for word from your files"), "section", wrap=False), 1)
        self._column.addLayout(head)
        self.sentence = words("", "strong", selectable=True)
        self.sentence.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self._column.addWidget(self.sentence)
        self.source: SourceRow | None = None

    def show_sentence(self, sentence: str, citation: Json | None) -> None:
        self.setVisible(bool(sentence))
        if (sentence, citation) == self._shown:
            return
        self._shown = (sentence, citation)
        self.sentence.setText(f"“{without_markdown(displayable(sentence)).strip()}”")
        if self.source is not None:
            self._column.removeWidget(self.source)
            self.source.deleteLater()
            self.source = None
        if citation is not None:
            self.source = SourceRow(self._theme, self._home, citation)
            self.source.clicked.connect(lambda: self.opened.emit(citation))
            self._column.addWidget(self.source, 0, Qt.AlignmentFlag(0))
