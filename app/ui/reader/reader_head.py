"""What the reader shows and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.ask.passage_delegate import icon_for
from app.ui.ask.passage_model import title_of
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.plain_text import one_line, shown_path
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, TARGET_SIZE

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class ReaderHead(QFrame):
    """Title, place and buttons.

    Signals:
        closed, open_wanted, folder_wanted: A button was pressed.
        stepped: +1 or -1: to the next or previous match.
        liked: What else there is about this is wanted.
    """

    closed = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()
    stepped = Signal(int)
    liked = Signal()

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
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.place)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, SPACE_M)
        row.setSpacing(0)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(SPACE_M)
        row.addLayout(names, 1)
        row.addSpacing(SPACE_S)
        row.addWidget(self.count)
        row.addSpacing(SPACE_S)
        steps, outside = (self.previous, self.next), (self.open, self.folder)
        for button in (*steps, self.alike, *outside, self.close_button):
            row.addWidget(button)

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
        self.place.setText("  ·  ".join(part for part in parts if part))

    def show_count(self, count: int, current: int) -> None:
        """Which of how many matches is looked at; ``current`` counts from 0."""
        steps = count > 1
        said = self.tr("{n} of {count}").format(n=current + 1, count=count)
        self.count.setText(said if steps and current >= 0 else "")
        self.previous.setVisible(steps)
        self.next.setVisible(steps)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._theme.dress(button, icon, "ink_muted", 18)
        return button
