"""What the reader shows and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.ask.passage_delegate import icon_for
from app.ui.ask.passage_model import title_of
from app.ui.look.directed_text import beside
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.plain_text import one_line, shown_path
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, TARGET_SIZE

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


ROOM_FOR_ONE_ROW: Final = 640
"""In less the title would be cut off beside the buttons: they stand below it then."""
PERCENT_WIDTH: Final = 56


class ReaderHead(QFrame):
    """Title, place and buttons.

    Signals:
        closed, open_wanted, folder_wanted: A button was pressed.
        stepped: +1 or -1: to the next or previous match.
        liked: What else there is about this is wanted.
        zoomed: +1 or -1: larger or smaller; 0: as large as fits.
        widened: The reader is to take the whole width, or to leave some of it again.
    """

    closed = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()
    stepped = Signal(int)
    liked = Signal()
    zoomed = Signal(int)
    widened = Signal(bool)

    def __init__(self, theme: Theme, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerHead")
        self._theme, self._home = theme, home
        self.picture = QLabel()
        self.title = ElidedLabel("", "strong")
        self.place = ElidedLabel("", "small")
        self.count = words("", "small", wrap=False)
        self.previous = self._button("up", self.tr("Previous match (Shift+F3)"))
        self.next = self._button("down", self.tr("Next match (F3)"))
        self.smaller = self._button("zoom_out", self.tr("Smaller (Ctrl+-)"))
        self.percent = self._percent_button()
        self.larger = self._button("zoom_in", self.tr("Larger (Ctrl++)"))
        self.wide = self._button("wide", "")
        self.alike = self._button("alike", self.tr("What else do I have about this? (Ctrl+M)"))
        self.open = self._button("open", self.tr("Open in its usual program"))
        self.folder = self._button("folder", self.tr("Show in its folder"))
        self.close_button = self._button("close", self.tr("Close the reader (Esc)"))
        self.previous.setShortcut("Shift+F3")
        self.next.setShortcut("F3")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.alike.clicked.connect(self.liked)
        self.open.clicked.connect(self.open_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.close_button.clicked.connect(self.closed)
        for button, by in ((self.smaller, -1), (self.percent, 0), (self.larger, 1)):
            button.clicked.connect(lambda _=False, by=by: self.zoomed.emit(by))
        for keys, by in (("Ctrl+-", -1), ("Ctrl+0", 0), ("Ctrl++", 1), ("Ctrl+=", 1)):
            self._key(keys).activated.connect(lambda by=by: self.zoomed.emit(by))
        self._is_wide = False
        self.wide.clicked.connect(lambda: self.widened.emit(not self._is_wide))
        self._key("Ctrl+B").activated.connect(self.wide.click)
        self._lay_out()
        self.show_wide(is_wide=False)
        self.show_zoom(100)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.place)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        tools.addWidget(self.count)
        tools.addSpacing(SPACE_S)
        steps, outside = (self.previous, self.next), (self.alike, self.open, self.folder)
        for button in steps:
            tools.addWidget(button)
        tools.addStretch(1)
        for button in (self.smaller, self.percent, self.larger, *outside):
            tools.addWidget(button)
        self._row = row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(SPACE_M)
        row.addLayout(names, 1)
        row.addSpacing(SPACE_S)
        row.addWidget(self.wide)
        row.addWidget(self.close_button)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, SPACE_S)
        self._rows.setSpacing(SPACE_XS)
        self._rows.addLayout(row)
        self._rows.addWidget(self._tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = self._row.indexOf(self._tools) >= 0
        if self.width() >= ROOM_FOR_ONE_ROW and not is_beside:
            self._rows.removeWidget(self._tools)
            self._row.insertWidget(self._row.indexOf(self.wide), self._tools)
        elif self.width() < ROOM_FOR_ONE_ROW and is_beside:
            self._row.removeWidget(self._tools)
            self._rows.addWidget(self._tools)

    def show_document(self, document: Json, passage: Json) -> None:
        """Name what is being read."""
        self._theme.dress(self.picture, icon_for(str(document.get("kind"))), "accent", 22)
        self.title.setText(title_of(document))
        page, line = passage.get("page"), passage.get("line")
        parts = [
            self.tr("Page {n}").format(n=page) if page else "",
            self.tr("Line {n}").format(n=line) if line and document.get("kind") == "note" else "",
            one_line(str(passage.get("heading") or "")),
            one_line(str(document.get("member") or "")),
            shown_path(str(document.get("path", "")), self._home),
        ]
        self.place.setText(beside(parts))

    def show_count(self, count: int, current: int) -> None:
        """Which of how many matches is looked at; ``current`` counts from 0."""
        steps = count > 1
        said = self.tr("{n} of {count}").format(n=current + 1, count=count)
        self.count.setText(said if steps and current >= 0 else "")
        self.previous.setVisible(steps)
        self.next.setVisible(steps)

    def show_zoom(self, percent: int) -> None:
        """How large what is read is shown, in percent of what fits."""
        said = self.tr("{n}%").format(n=QLocale().toString(percent))
        self.percent.setText(said)
        self.percent.setAccessibleName(
            self.tr("Shown at {percent}. As large as fits").format(percent=said)
        )

    def show_wide(self, *, is_wide: bool) -> None:
        """Whether the reader has the whole width, which the button then gives back."""
        self._is_wide = is_wide
        said = (
            self.tr("Show the answer beside it (Ctrl+B)")
            if is_wide
            else self.tr("Read across the whole width (Ctrl+B)")
        )
        self._theme.dress(self.wide, "beside" if is_wide else "wide", "ink_muted", 18)
        self.wide.setAccessibleName(said)
        self.wide.setToolTip(said)

    def _key(self, keys: str) -> QShortcut:
        """A key of the whole window, as long as the reader can be seen."""
        return QShortcut(QKeySequence(keys), self)

    def _percent_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("tone", "quiet")
        button.setFixedSize(QSize(PERCENT_WIDTH, TARGET_SIZE))
        button.setToolTip(self.tr("As large as fits (Ctrl+0)"))
        return button

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._theme.dress(button, icon, "ink_muted", 18)
        return button
