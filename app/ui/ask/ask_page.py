"""Ask and search in one place: the field, then passages or the conversation, the reader beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.ask.answer_actions import ChatModelList
from app.ui.ask.answer_doing import AnswerDoing
from app.ui.ask.asking import Asking
from app.ui.ask.conversation import Conversation
from app.ui.ask.field import QuestionField
from app.ui.ask.filter_bar import FilterBar
from app.ui.ask.filters import Filters
from app.ui.ask.idle_view import IdleView
from app.ui.ask.note_saving import NoteSaving
from app.ui.ask.preparing import Preparing
from app.ui.ask.results_view import ResultsView
from app.ui.ask.three_columns import ThreeColumns
from app.ui.ask.turn import Turn
from app.ui.ask.typed_search import TypedSearch
from app.ui.history.history import History
from app.ui.history.history_panel import HistoryPanel
from app.ui.look.plain_text import displayable, without_markdown
from app.ui.look.spoken import words_of
from app.ui.look.stack import Stack
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_S, SPACE_XL, TARGET_SIZE
from app.ui.reader.place import Place, place_of_citation
from app.ui.reader.reader_pane import ReaderPane
from app.ui.session import Session

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

FRAME_MS = 30


class AskPage(QWidget):
    """Puts the parts of asking together.

    Signals:
        problems_wanted: The person wants the list of files with problems.
        models_wanted: The person wants to choose a model.
        said: A sentence for the banner, a button's words, and what the button does (or None).
        undo_offered: A sentence, for how long it can be taken back (ms), and what takes it back.
        failed: An AntorchaError of something done with conversations.
        heard: What a screen reader is to say of what came up.
    """

    problems_wanted = Signal()
    models_wanted = Signal()
    said = Signal(str, str, object)
    undo_offered = Signal(str, int, object)
    failed = Signal(object)
    heard = Signal(str)

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        home: str,
        session: Session | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.models = ChatModelList(self)
        self.history_panel = HistoryPanel(theme)
        self.history = History(bridge, self.history_panel)
        self.field = QuestionField(theme)
        self.idle = IdleView(theme)
        self.results = ResultsView(theme, home)
        self.conversation = Conversation(theme, home, self.models)
        kept = session or Session()
        self.reader = ReaderPane(theme, bridge, home, kept)
        self.filters = Filters(self)
        self.filter_bar = FilterBar(theme, self.filters)
        self.looking = TypedSearch(bridge, self.field, self.filters, self.filter_bar, self.results)
        self.asking = Asking(bridge, self)
        self.asking.scope = self.filters.params
        notes = NoteSaving(kept, self)
        self.doing = AnswerDoing(self.asking, self.conversation, notes, self.reader.opener)
        self.preparing = Preparing(bridge, self.asking.params_of, self)
        self._moved: list[Turn] = []
        self._is_outdated = False
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._show_moved)
        self.past = self._button(self.tr("History"), self.tr("History (Ctrl+H)"))
        self.past.setCheckable(True)
        self.past.clicked.connect(self.toggle_history)
        theme.dress(self.past, "history", "ink_muted", 20)
        self.fresh = self._button(self.tr("New conversation"), self.tr("New conversation (Ctrl+N)"))
        self.fresh.clicked.connect(self.start_over)
        policy = self.fresh.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.fresh.setSizePolicy(policy)
        self.fresh.hide()
        theme.dress(self.fresh, "compose", "ink_muted", 20)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = Stack()
        for page in (self.idle, self.results, self.conversation):
            self.stack.addWidget(page)
        asked = QWidget()
        asked.setMaximumWidth(COLUMN_WIDTH)
        asked_column = QVBoxLayout(asked)
        asked_column.setContentsMargins(0, 0, 0, 0)
        asked_column.setSpacing(SPACE_S)
        asked_column.addWidget(self.field)
        asked_column.addWidget(self.filter_bar)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_S)
        top.setSpacing(0)
        top.addWidget(self.past, 0, Qt.AlignmentFlag.AlignTop)
        top.addSpacing(SPACE_S)
        top.addStretch(1)
        top.addWidget(asked, 1000)
        top.addStretch(1)
        top.addSpacing(SPACE_S)
        top.addWidget(self.fresh, 0, Qt.AlignmentFlag.AlignTop)
        self._columns = ThreeColumns(self.history_panel, top, self.stack, self.reader)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        return button

    def _connect(self) -> None:
        self.field.asked.connect(self.ask)
        self.field.stop_wanted.connect(self.asking.stop)
        self.field.went_down.connect(self._walk)
        self.results.left_upwards.connect(self.field.setFocus)
        self.results.opened.connect(self._open_result)
        self.looking.typed.connect(self.preparing.consider)
        self.looking.typed.connect(lambda _: self._columns.show_page())
        self.looking.found.connect(lambda: self.stack.setCurrentWidget(self.results))
        self.looking.emptied.connect(self._show_resting)
        self.results.liked.connect(self.show_like)
        self.results.opened_outside.connect(self.reader.opener.open_file)
        self.results.folder_wanted.connect(self.reader.opener.show_in_folder)
        self.reader.liked.connect(self.show_like)
        self.idle.suggested.connect(self.ask)
        self.asking.begun.connect(self._begin)
        self.asking.moved.connect(self._note_moved)
        self.asking.ended.connect(self._end)
        self.conversation.opened.connect(self._open_cited)
        self.conversation.asked_again.connect(self.ask)
        self.conversation.problems_wanted.connect(self.problems_wanted)
        self.conversation.models_wanted.connect(self.models_wanted)
        self.conversation.heard.connect(self.heard)
        self.looking.heard.connect(self.heard)
        self.reader.heard.connect(self.heard)
        self.doing.said.connect(self.said)
        self.doing.failed.connect(self.failed)
        self.history.opened.connect(self.show_kept)
        self.history.gone.connect(self._note_gone)
        self.history.said.connect(lambda text: self.said.emit(text, "", None))
        self.history.undo_offered.connect(self.undo_offered)
        self.history.failed.connect(self.failed)
        self.reader.closed.connect(self.field.setFocus)
        self._columns.history_came_back.connect(self.history.look)

    def ask(self, question: str) -> None:
        """Ask, and show the conversation; operators in it become filters."""
        question = self.filters.take_typed(question, finished=True).strip()
        if not question:
            self.field.line.clear()
            self.looking.look_again()
            return
        self.preparing.asked(question)
        self.looking.rest()
        self.asking.ask(question)
        self.field.setFocus()

    def start_over(self) -> None:
        """Begin a new conversation."""
        self.asking.clear()
        self.conversation.clear()
        self.fresh.hide()
        self.reader.close_place()
        self.field.set_follow_up(False)
        self.filters.clear()
        self._show_resting()
        self.history.show_current("")
        self.field.setFocus()

    def toggle_history(self) -> None:
        """Show the kept conversations beside the page, or hide them."""
        self.show_history(self.history_panel.isHidden())

    def show_history(self, is_shown: bool) -> None:
        """Show or hide the kept conversations; the keyboard goes there, or back to the field."""
        self._columns.show_history(is_shown)
        self.past.setChecked(is_shown)
        if is_shown:
            self.history.look()
            self.history_panel.setFocus()
        else:
            self.history_panel.line.clear()
            self.field.setFocus()

    def show_kept(self, kept: Json) -> None:
        """Go on with a kept conversation where it was."""
        conversation_id = str(kept["conversation"]["id"])
        is_here = conversation_id == self.open_conversation
        if self._is_outdated or not is_here:
            self._is_outdated = False
            turns = [Turn.kept(one) for one in kept.get("turns") or []]
            self.asking.go_on(conversation_id, turns)
            self.conversation.show_turns(turns)
            self.reader.close_place()
        self.filters.clear()
        self.looking.rest()
        self.fresh.show()
        self.field.set_follow_up(True)
        self._show_resting()
        self.history.show_current(conversation_id)
        self.field.setFocus()

    def reopen(self, conversation_id: str) -> None:
        """Show the conversation of the last time, unless something was asked meanwhile."""
        self.history.reopen(conversation_id, lambda: not self.asking.turns and not self.field.text)

    def look_again(self) -> None:
        """Something was forgotten: show of the conversation what is kept of it now."""
        here = self.open_conversation
        self._is_outdated = bool(here)
        if here:
            self.history.reopen(here, lambda: here == self.open_conversation)

    def begin_anew(self) -> None:
        """Nothing is in the library any more: leave nothing of it on the page."""
        self.looking.rest()
        self.start_over()

    @property
    def open_conversation(self) -> str:
        """The id of the conversation on the page; empty if nothing was asked."""
        return self.asking.conversation_id if self.asking.turns else ""

    def show_library(self, documents: Json, suggestions: list[str]) -> None:
        """What the library holds now: ``documents`` is the status's five counts."""
        by_words_only = int(documents.get("keyword", 0))
        self.looking.waiting_for_meaning = by_words_only
        findable = by_words_only + int(documents.get("semantic", 0))
        self.idle.show_state(findable, suggestions, int(documents.get("pending", 0)))

    def refresh_results(self) -> None:
        """The documents changed: look again for what is in the field."""
        if self.stack.currentWidget() is self.results:
            self.looking.search.again()

    def escape(self) -> None:
        """Esc: from a list to the field; there stop, else clear it, else close the reader."""
        focused = self.focusWidget()
        is_in_history = self.history_panel.isAncestorOf(focused)
        if is_in_history:
            self.history_panel.line.clear()
        if is_in_history or self.results.isAncestorOf(focused):
            self.field.setFocus()
            return
        if not self.asking.is_busy and not self.field.text and self.reader.isVisible():
            self.reader.close_place()
        elif not self.asking.is_busy and not self.field.text:
            self.filters.clear()
        else:
            self.field.escape()
        self.field.setFocus()

    def show_like(self, document: Json) -> None:
        """Show what is like a document."""
        self.looking.rest()
        self.filters.set_like(document)
        self._columns.show_page()

    def _show_resting(self) -> None:
        resting = self.conversation if self.asking.turns else self.idle
        self.stack.setCurrentWidget(resting)

    def _walk(self) -> None:
        if self.stack.currentWidget() is self.results:
            self.results.enter()
        elif self.stack.currentWidget() is self.idle:
            self.idle.enter()

    def _note_gone(self, ids: list[str]) -> None:
        if self.open_conversation in ids:
            self.start_over()

    def _begin(self, turn: Turn) -> None:
        self.conversation.add(turn)
        self.stack.setCurrentWidget(self.conversation)
        self._columns.show_page()
        self.field.set_busy(True)
        self.field.set_follow_up(True)
        self.fresh.show()

    def _note_moved(self, turn: Turn) -> None:
        # Tokens may come faster than anyone can see: one look at them a frame is enough.
        if turn not in self._moved:
            self._moved.append(turn)
        if not self._frame.isActive():
            self._frame.start()

    def _show_moved(self) -> None:
        moved, self._moved = self._moved, []
        for turn in moved:
            self.conversation.refresh(turn)

    def _end(self, turn: Turn) -> None:
        self.conversation.refresh(turn)
        self.field.set_busy(self.asking.is_busy)

    def read(self, document: Json) -> None:
        """Open a document from its beginning."""
        self._read(Place(document, {}))

    def _open_result(self, result: Json, terms: tuple[str, ...]) -> None:
        self._read(Place(result["document"], result["passage"], terms=terms))

    def _open_cited(self, cited: Json, turn: Turn) -> None:
        self._read(place_of_citation(cited, turn.citations))

    def _read(self, place: Place) -> None:
        self._columns.read(place)
        passage = without_markdown(displayable(place.quote or str(place.passage.get("text", ""))))
        self.heard.emit(f"{words_of(self.reader.head)} {passage}".strip())
