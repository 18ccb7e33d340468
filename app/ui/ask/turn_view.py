"""A question and its answer on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.ask.answer_actions import AnswerActions, ChatModelList
from app.ui.ask.answer_text import AnswerText
from app.ui.ask.asides import Asides
from app.ui.ask.document_rows import DocumentRows
from app.ui.ask.instant_card import InstantCard
from app.ui.ask.missing_answer import MissingAnswer
from app.ui.ask.quote_card import QuoteCard
from app.ui.ask.source_row import SourceRow
from app.ui.ask.stage_line import StageLine
from app.ui.ask.turn import Phase, PieceKind, Turn, pieces_of
from app.ui.explanations.wording import joined
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line
from app.ui.look.spoken import words_of
from app.ui.look.tokens import SPACE_L, SPACE_M

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class TurnView(QWidget):
    """Shows a Turn; ``refresh`` after every change of it.

    Signals:
        opened: A citation or a search result, to be read beside the answer.
        asked_again: The question, once more.
        problems_wanted: The person wants to see which files have problems.
        models_wanted: The person wants to choose a model.
        unfolded: A list grows because the person wants more of it.
        wanted: A Doing, and a model's id if it is to be asked.
    """

    opened = Signal(dict)
    asked_again = Signal(str)
    problems_wanted = Signal()
    models_wanted = Signal()
    unfolded = Signal()
    wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        home: str,
        turn: Turn,
        models: ChatModelList | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._home, self.turn = theme, home, turn
        self._models = models or ChatModelList(self)
        self.actions_: AnswerActions | None = None
        self._finished = False
        self._is_heard = False
        self.question = words(one_line(turn.question), "title", selectable=True)
        if not turn.question:
            self.question.hide()  # never shown here: without a parent that would be a window
        self._said: list[QWidget] = [self.question]
        self.understood = words("", "small", selectable=True)
        self.understood.hide()
        self.instant = InstantCard(theme, home)
        self.instant.opened.connect(self.opened)
        self.stage = StageLine(theme)
        self.answer = AnswerText(theme)
        self.answer.cited.connect(self._open_citation)
        self.answer.pointed.connect(self._show_quote)
        self.asides = Asides(theme)
        self._card: QuoteCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_L, 0, SPACE_L)
        self._column.setSpacing(SPACE_M)
        for part in (self.question, self.understood, self.instant, self.stage, self.answer):
            self._column.addWidget(part)
        self._column.addWidget(self.asides)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        turn = self.turn
        working = turn.phase is Phase.WORKING
        self.stage.setVisible(working)
        self.stage.say(turn.stage, turn.progress)
        sentence, citation = turn.best_sentence
        if turn.status == "not_found" or turn.is_digest:
            # Set off in colour it would pass for the answer; that, or what came nearest, is below.
            sentence, citation = "", None
        self.instant.show_sentence(sentence, citation)
        self.understood.setText("\n".join(self._readings()))
        self.understood.setVisible(bool(self.understood.text()))
        if turn.result is None and turn.draft:
            self.answer.show_draft(turn.draft)
        if turn.result is None:
            self.answer.setVisible(bool(turn.draft))
        self.asides.show_turn(turn)
        if not working and not self._finished:
            self._finished = True
            self._finish()

    def news(self) -> str:
        """What a screen reader has not said of it yet: the best sentence, then all the rest."""
        if self._finished and not self._is_heard:
            self._is_heard = True
            return words_of(self, but=self._said)
        if self.instant.isVisibleTo(self) and self.instant not in self._said:
            self._said.append(self.instant)
            return words_of(self.instant)
        return ""

    def _readings(self) -> list[str]:
        """What the question was taken to mean, where its words alone do not say it."""
        turn, lines = self.turn, []
        if turn.stands_for:
            meant = one_line(turn.stands_for)
            lines.append(self.tr("Asked as: {question}").format(question=meant))
        if turn.understood:
            what = one_line(turn.understood)
            said = self.tr("Understood as: {what}") if turn.is_list else ""
            lines.append((said or self.tr("Searched only: {what}")).format(what=what))
        if turn.narrowed_to:
            lines.append(self.tr("Searched only: %Ln cited document(s)", "", turn.narrowed_to))
        return lines

    def _finish(self) -> None:
        turn = self.turn
        if turn.phase is Phase.FAILED and turn.error is not None:
            error = turn.error
            said = joined(error.message, error.hint)
            self._add_note("warning", error.title, said, self._again())
        elif turn.phase is Phase.FAILED:
            self._add_note("warning", self.tr("There was no answer"), "", self._again())
        elif turn.phase is Phase.STOPPED:
            self._add_note("stop", self.tr("Stopped"), "", self._again())
        elif turn.phase is Phase.TAKEN_OUT:
            title = self.tr("%Ln question(s) taken out", "", turn.taken_out)
            said = self.tr(
                "The files they rested on were forgotten or removed; what was asked and answered"
                " went with them."
            )
            self._add_note("trash", title, said)
        elif turn.result is not None:
            self._show_result(turn.result)
            self._add_actions()

    def _show_result(self, result: Json) -> None:
        status = self.turn.status
        pieces = [] if status == "not_found" else pieces_of(result)
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
                self.tr("Above is the best sentence from your files; below is what else fits.")
                if not self.turn.is_digest
                else "",
                self._to_models(),
            )
        self._add_sources({one.number for one in pieces if one.kind is PieceKind.MARK})
        if status != "answered":
            missing = MissingAnswer(self._theme, self._home, result)
            missing.opened.connect(self.opened)
            missing.problems_wanted.connect(self.problems_wanted)
            self._column.addWidget(missing)

    def _add_actions(self) -> None:
        turn = self.turn
        wrote = str(((turn.result or {}).get("model") or {}).get("id") or "")
        has_sources = bool(turn.cited_documents)
        self.actions_ = AnswerActions(
            self._theme, self._models, has_sources=has_sources, wrote=wrote
        )
        self.actions_.wanted.connect(self.wanted)
        self._column.addWidget(self.actions_)

    def _add_sources(self, marked: set[int]) -> None:
        """The documents of a list, or what the marks in the answer lead to."""
        if self.turn.is_list and self.turn.result is not None:
            if not self.turn.result["documents"].get("items"):
                return
            rows = DocumentRows(self._theme, self._home, self.turn.result)
            rows.opened.connect(self.opened)
            rows.unfolded.connect(self.unfolded)
            self._column.addWidget(rows)
            return
        # The best sentence has its source on its own card; without a mark it is not listed again.
        cited = [one for one in self.turn.citations if one.get("n") in marked]
        if not cited:
            return
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addWidget(words(self.tr("Sources"), "section"))
        is_digest = self.turn.is_digest
        if is_digest:
            # Many marks lead into few documents, and opening one marks all its places.
            cited = list({one["document"]["id"]: one for one in reversed(cited)}.values())[::-1]
        for citation in cited:
            number = 0 if is_digest else int(citation.get("n", 0))
            row = SourceRow(self._theme, self._home, citation, number=number)
            row.clicked.connect(lambda _=False, one=citation: self.opened.emit(one))
            box.addWidget(row)
        self._column.addLayout(box)

    def _again(self) -> QPushButton:
        button = QPushButton(self.tr("Ask again"))
        button.clicked.connect(lambda: self.asked_again.emit(self.turn.question))
        return button

    def _to_models(self) -> QPushButton:
        button = QPushButton(self.tr("Choose a model"))
        button.clicked.connect(self.models_wanted)
        return button

    def _add_note(
        self, icon: str, title: str, text: str, button: QPushButton | None = None
    ) -> None:
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
        if button is not None:
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
