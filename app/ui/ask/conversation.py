"""The questions of this sitting and their answers, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.ask.turn import told_once
from app.ui.ask.turn_view import TurnView
from app.ui.look.labels import rule
from app.ui.look.tokens import COLUMN_WIDTH, SPACE_XL

if TYPE_CHECKING:
    from app.ui.ask.answer_actions import ChatModelList
    from app.ui.ask.turn import Turn
    from app.ui.look.theme import Theme

NEAR_END: Final = 48
AT_ONCE: Final = 2
MOST_SHOWN: Final = 20
"""A question and its answer take 0.7 MB of memory on the page, and a few kB as data."""
EARLIER_AT_ONCE: Final = 10


class Conversation(QScrollArea):
    """A column of turns, as wide as reads well, that follows the answer being written.

    It stops following as soon as the person scrolls up. What was asked long before is brought back
    on demand.

    Signals:
        heard: What a screen reader is to say of an answer that was just asked for.
    """

    opened = Signal(dict, object)
    asked_again = Signal(str)
    problems_wanted = Signal()
    models_wanted = Signal()
    wanted = Signal(str, str, object)
    heard = Signal(str)

    def __init__(
        self, theme: Theme, home: str, models: ChatModelList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._home, self._models = theme, home, models
        self._earlier: list[Turn] = []
        self._coming: list[Turn] = []
        self._bringing = QTimer(self, singleShot=True, interval=0)
        self._bringing.timeout.connect(self._bring)
        self._views: list[TurnView] = []
        self._lines: list[QWidget] = []
        self._follow = True
        self._standing: tuple[TurnView, int] | None = None
        """What stays in its place, and how far below the upper edge, while earlier turns come."""
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self.setWidgetResizable(True)
        self.setObjectName("scrolled")  # arrow keys scroll it: it shows that it has them
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        inner = QWidget()
        row = self._margins = QHBoxLayout(inner)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        column = QWidget()
        column.setMaximumWidth(COLUMN_WIDTH)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.earlier = QPushButton()
        self.earlier.clicked.connect(self._bring_earlier)
        self.earlier.hide()
        theme.dress(self.earlier, "up", "ink_muted", 16)
        self._column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self.setWidget(inner)
        inner.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._keep_centred)
        self.verticalScrollBar().sliderMoved.connect(self._note_scroll)
        self.verticalScrollBar().actionTriggered.connect(
            lambda _: QTimer.singleShot(0, self, self._note_scroll)
        )

    @property
    def views(self) -> list[TurnView]:
        """The turns' views, oldest first."""
        return self._views

    def show_turns(self, turns: list[Turn]) -> None:
        """Show a kept conversation: a few turns at a time, so that a long one holds up nothing."""
        self.clear()
        told = told_once(turns)
        self._earlier, self._coming = told[:-MOST_SHOWN], told[-MOST_SHOWN:]
        self._show_earlier()
        self._bring()

    def _bring(self) -> None:
        now, self._coming = self._coming[:AT_ONCE], self._coming[AT_ONCE:]
        for turn in now:
            self._append(turn)
        if self._coming:
            self._bringing.start()

    def add(self, turn: Turn) -> None:
        """Put a new turn at the end and follow it."""
        while self._coming:
            self._bring()
        self._standing = None
        self.heard.emit(self._append(turn).stage.label.text())
        while len(self._views) > MOST_SHOWN:
            self._earlier.append(self._views[0].turn)
            self._take_off(self._views.pop(0))
            self._take_off(self._lines.pop(0))
        self._show_earlier()

    def _append(self, turn: Turn) -> TurnView:
        view = self._make(turn)
        if self._views:
            line = rule()
            self._lines.append(line)
            self._column.insertWidget(self._column.count() - 1, line)
        self._column.insertWidget(self._column.count() - 1, view)
        self._views.append(view)
        self._follow = True
        return view

    def _bring_earlier(self) -> None:
        """A few more of what was asked before, above what is there, which stays where it is."""
        first = self._views[0]
        self._follow = False
        self._standing = first, first.y() - self.verticalScrollBar().value()
        for turn in reversed(self._earlier[-EARLIER_AT_ONCE:]):
            view, line = self._make(turn), rule()
            for part in (line, view):
                self._column.insertWidget(1, part)
            self._views.insert(0, view)
            self._lines.insert(0, line)
        del self._earlier[-EARLIER_AT_ONCE:]
        self._show_earlier()

    def _show_earlier(self) -> None:
        self.earlier.setText(self.tr("%Ln earlier question(s)", "", len(self._earlier)))
        self.earlier.setVisible(bool(self._earlier))

    def _make(self, turn: Turn) -> TurnView:
        view = TurnView(self._theme, self._home, turn, self._models)
        view.wanted.connect(lambda doing, model: self.wanted.emit(doing, model, turn))
        view.opened.connect(lambda cited: self.opened.emit(cited, turn))
        view.asked_again.connect(self.asked_again)
        view.problems_wanted.connect(self.problems_wanted)
        view.models_wanted.connect(self.models_wanted)
        view.unfolded.connect(self._stay)
        return view

    def refresh(self, turn: Turn) -> None:
        """Show what is new of a turn."""
        view = next((one for one in self._views if one.turn is turn), None)
        if view is not None:
            view.refresh()
            if news := view.news():
                self.heard.emit(news)

    def clear(self) -> None:
        """Forget all turns."""
        self._coming.clear()
        self._bringing.stop()
        for part in (*self._views, *self._lines):
            self._take_off(part)
        self._views.clear()
        self._lines.clear()
        self._earlier.clear()
        self._standing = None
        self._show_earlier()

    def _take_off(self, part: QWidget) -> None:
        self._column.removeWidget(part)
        part.hide()  # what was forgotten goes at once
        part.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settling.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """After what is on the page was laid out."""
        if self._standing is not None:
            view, below = self._standing
            self.verticalScrollBar().setValue(view.y() - below)
        elif self._follow:
            self._to_newest()

    def _stay(self) -> None:
        """What grows on demand grows where the person looks."""
        self._follow = False

    def _keep_centred(self, _least: int, most: int) -> None:
        """In line with the field above, whether or not the scroll bar takes its part."""
        taken = self.verticalScrollBar().sizeHint().width() if most else 0
        self._margins.setContentsMargins(SPACE_XL + taken, 0, SPACE_XL, SPACE_XL)

    def _note_scroll(self) -> None:
        bar = self.verticalScrollBar()
        self._follow = bar.value() >= bar.maximum() - NEAR_END
        self._standing = None

    def _to_newest(self) -> None:
        """The newest turn's end, unless that would push its question off the screen."""
        if not self._views:
            return
        bar = self.verticalScrollBar()
        bar.setValue(min(bar.maximum(), self._views[-1].y()))
