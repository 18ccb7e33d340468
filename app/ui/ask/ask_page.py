"""Ask and search in one place: the field, then passages or the conversation, the reader beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.ask.asking import Asking
from app.ui.ask.conversation import Conversation
from app.ui.ask.field import QuestionField
from app.ui.ask.idle_view import IdleView
from app.ui.ask.live_search import LiveSearch
from app.ui.ask.preparing import Preparing
from app.ui.ask.results_view import ResultsView
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_L, SPACE_XL, TARGET_SIZE
from app.ui.reader.place import Place, place_of_citation
from app.ui.reader.reader_pane import ReaderPane

if TYPE_CHECKING:
    from app.ui.ask.turn import Turn
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError

FRAME_MS = 30


class AskPage(QWidget):
    """Puts the parts of asking together.

    Signals:
        problems_wanted: The person wants the list of files with problems.
    """

    problems_wanted = Signal()

    def __init__(
        self, theme: Theme, bridge: Bridge, home: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = QuestionField(theme)
        self.idle = IdleView(theme)
        self.results = ResultsView(theme, home)
        self.conversation = Conversation(theme, home)
        self.reader = ReaderPane(theme, bridge, home)
        self.search = LiveSearch(bridge, self)
        self.asking = Asking(bridge, self)
        self.preparing = Preparing(bridge, self.asking.params_of, self)
        self._waiting_for_meaning = 0
        self._moved: list[Turn] = []
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._show_moved)
        self.fresh = QToolButton()
        self.fresh.setToolTip(self.tr("New conversation (Ctrl+N)"))
        self.fresh.setAccessibleName(self.tr("New conversation"))
        self.fresh.clicked.connect(self.start_over)
        self.fresh.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        kept = self.fresh.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.fresh.setSizePolicy(kept)
        self.fresh.hide()
        theme.dress(self.fresh, "compose", "ink_muted", 20)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for page in (self.idle, self.results, self.conversation):
            self.stack.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(3)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.reader)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.stack.setMinimumWidth(320)
        self.reader.setMinimumWidth(320)
        self.reader.hide()
        self.field.setMaximumWidth(COLUMN_WIDTH)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        top.setSpacing(0)
        top.addSpacing(TARGET_SIZE)  # as wide as the button on the right: the field is centred
        top.addStretch(1)
        top.addWidget(self.field, 1000)
        top.addStretch(1)
        top.addWidget(self.fresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.field.typed.connect(self._type)
        self.field.asked.connect(self.ask)
        self.field.stop_wanted.connect(self.asking.stop)
        self.field.went_down.connect(self._walk)
        self.results.left_upwards.connect(self.field.setFocus)
        self.results.opened.connect(self._open_result)
        self.search.found.connect(self._show_found)
        self.search.failed.connect(self._show_search_failure)
        self.idle.suggested.connect(self.ask)
        self.asking.begun.connect(self._begin)
        self.asking.moved.connect(self._note_moved)
        self.asking.ended.connect(self._end)
        self.conversation.opened.connect(self._open_cited)
        self.conversation.asked_again.connect(self.ask)
        self.conversation.problems_wanted.connect(self.problems_wanted)
        self.reader.closed.connect(self._close_reader)

    def ask(self, question: str) -> None:
        """Ask, and show the conversation."""
        self.preparing.asked(question)
        self.field.line.clear()
        self.search.look_for("")
        self.asking.ask(question)
        self.field.setFocus()

    def start_over(self) -> None:
        """Begin a new conversation."""
        self.asking.clear()
        self.conversation.clear()
        self.fresh.hide()
        self.reader.close_place()
        self.field.set_follow_up(False)
        self._show_resting()
        self.field.setFocus()

    def show_library(self, documents: Json, suggestions: list[str]) -> None:
        """What the library holds now: ``documents`` is the status's five counts."""
        self._waiting_for_meaning = int(documents.get("keyword", 0))
        findable = self._waiting_for_meaning + int(documents.get("semantic", 0))
        self.idle.show_state(findable, suggestions, int(documents.get("pending", 0)))

    def refresh_results(self) -> None:
        """The documents changed: look again for what is in the field."""
        if self.stack.currentWidget() is self.results:
            self.search.again()

    def escape(self) -> None:
        """Esc: stop, else clear the field, else close the reader."""
        if not self.asking.is_busy and not self.field.text and self.reader.isVisible():
            self.reader.close_place()
        else:
            self.field.escape()
        self.field.setFocus()

    def _type(self, text: str) -> None:
        self.search.look_for(text)
        self.preparing.consider(text)
        if not text.strip():
            self._show_resting()

    def _show_resting(self) -> None:
        resting = self.conversation if self.asking.turns else self.idle
        self.stack.setCurrentWidget(resting)

    def _show_found(self, found: Json) -> None:
        self.results.show_results(found, self._waiting_for_meaning)
        self.stack.setCurrentWidget(self.results)

    def _show_search_failure(self, error: AntorchaError) -> None:
        self.results.show_failure(str(error))
        self.stack.setCurrentWidget(self.results)

    def _walk(self) -> None:
        if self.stack.currentWidget() is self.results:
            self.results.enter()

    def _begin(self, turn: Turn) -> None:
        self.conversation.add(turn)
        self.stack.setCurrentWidget(self.conversation)
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
        self._open(Place(document, {}))

    def _open_result(self, result: Json, terms: tuple[str, ...]) -> None:
        self._open(Place(result["document"], result["passage"], terms=terms))

    def _open_cited(self, cited: Json, turn: Turn) -> None:
        self._open(place_of_citation(cited, turn.citations))

    def _open(self, place: Place) -> None:
        if not self.reader.isVisible():
            self.reader.show()
            half = self.splitter.width() // 2
            self.splitter.setSizes([half, half])
        self.reader.open_place(place)

    def _close_reader(self) -> None:
        self.reader.hide()
        self.field.setFocus()
