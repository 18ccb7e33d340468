"""A map of what the library is about: subjects, what they fall into, and their documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Event, Method
from app.ui.library.document_list import DocumentList
from app.ui.library.subject_tiles import Tile, TileMap
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.stack import Stack
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError

PAGE_ROWS: Final = 100
_BACK_KEYS: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_Back)


class SubjectsPage(QWidget):
    """Goes into subjects and out again.

    Signals:
        read_wanted: A document.
    """

    read_wanted = Signal(dict)

    def __init__(
        self, theme: Theme, bridge: Bridge, home: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: int | None = None
        self._page_ticket: int | None = None
        self._subjects: list[Json] | None = None
        self._path: list[Json] = []
        self._mapped = self._total = 0
        self.back = QPushButton(self.tr("Back"))
        theme.dress(self.back, "back", "ink_muted", 16)
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.clicked.connect(self.go_back)
        self.title = ElidedLabel("", "strong")
        self.said = words("", "muted")
        self.map = TileMap(theme)
        self.map.chosen.connect(self._enter)
        self.list = DocumentList(theme, home)
        self.list.opened.connect(self.read_wanted)
        self.list.documents.more_wanted.connect(self._fetch)
        self._waiting = QWidget()
        self.waiting_words = words("", "muted")
        self.waiting_words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.stop = QPushButton(self.tr("Stop"))
        theme.dress(self.stop, "stop", "ink_muted", 16)
        self.stop.clicked.connect(self._stop)
        self.again = QPushButton(self.tr("Draw the map"))
        theme.dress(self.again, "again", "ink_muted", 16)
        self.again.clicked.connect(self.look)
        self._lay_out()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        waiting = QVBoxLayout(self._waiting)
        waiting.addStretch(2)
        waiting.addWidget(self.waiting_words)
        waiting.addSpacing(SPACE_M)
        waiting.addWidget(self.stop, 0, centre)
        waiting.addWidget(self.again, 0, centre)
        waiting.addStretch(3)
        self.stack = Stack()
        for page in (self._waiting, self.map, self.list):
            self.stack.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        self._head = QWidget()
        head.setContentsMargins(0, 0, 0, 0)
        self._head.setLayout(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_S)
        column.addWidget(self._head)
        column.addWidget(self.said)
        column.addSpacing(SPACE_S)
        column.addWidget(self.stack, 1)
        self._wait(self.tr("Drawing the map…"), working=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._path:
            self.look()

    def look(self) -> None:
        """Ask for the map, if anybody sees it; it comes at once unless the library changed."""
        if not self.isVisible() or self._ticket is not None:
            return
        if not self._subjects:
            self._wait(self.tr("Drawing the map…"), working=True)
        self._ticket = self._bridge.request(
            Method.SUBJECTS, {}, self._show_map, self._fail, self._note_progress
        )

    def go_back(self) -> None:
        """Out of a subject."""
        if self._path:
            left = self._path.pop()
            self._show_level()
            self.map.focus_tile(str(left["id"]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        backward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        left = event.key() == backward
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._path and (event.key() in _BACK_KEYS or (left and with_alt)):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _show_map(self, drawn: Json) -> None:
        self._ticket = None
        subjects = list(drawn.get("subjects") or [])
        if subjects == self._subjects:
            self._show_level()
            return
        self._subjects, self._path = subjects, []
        self._mapped, self._total = int(drawn.get("mapped", 0)), int(drawn.get("total", 0))
        self._show_level()

    def _show_level(self) -> None:
        if not self._subjects:
            self._wait(
                self.tr(
                    "There is no map yet: it needs a dozen documents that are found by meaning."
                ),
                working=False,
            )
            return
        self._bridge.drop(self._page_ticket)
        self._page_ticket = None
        inside = self._path[-1] if self._path else None
        self._head.setVisible(inside is not None)
        self.said.setVisible(inside is None)
        if inside is None:
            self.said.setText(self._map_words())
            self.map.show_tiles([Tile.of(one) for one in self._subjects])
            self.stack.setCurrentWidget(self.map)
            return
        tile = Tile.of(inside)
        self.title.setText(f"{tile.name}  ·  {tile.count_words}")
        if inside.get("parts"):
            self.map.show_tiles([Tile.of(one) for one in inside["parts"]])
            self.stack.setCurrentWidget(self.map)
        else:
            self.list.documents.clear()
            self.stack.setCurrentWidget(self.list)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._fetch(0)

    def _map_words(self) -> str:
        said = self.tr("What your %Ln document(s) are about. Choose one to look inside.", "",
                       self._mapped)  # fmt: skip
        left = self._total - self._mapped
        if left > 0:
            said += " " + self.tr("%Ln more are not read for their meaning yet.", "", left)
        return said

    def _enter(self, subject_id: str) -> None:
        level = self._path[-1].get("parts") if self._path else self._subjects
        found = next((one for one in level or [] if str(one["id"]) == subject_id), None)
        if found is not None:
            self._path.append(found)
            self._show_level()
            if found.get("parts"):
                self.map.focus_tile()

    def _fetch(self, offset: int) -> None:
        params = {"subject": self._path[-1]["id"], "offset": offset, "k": PAGE_ROWS}
        self._page_ticket = self._bridge.request(
            Method.SUBJECT, params, self._add_documents, self._fail_inside
        )

    def _add_documents(self, page: Json) -> None:
        self._page_ticket = None
        was_empty = not self.list.documents.rowCount()
        self.list.documents.add(list(page.get("documents") or []), int(page.get("total", 0)))
        if was_empty and self.list.documents.rowCount():
            self.list.setCurrentIndex(self.list.documents.index(0))

    def _fail_inside(self, _error: AntorchaError) -> None:
        # The library changed since: the map of now is what there is to see.
        self._page_ticket = None
        self._subjects, self._path = None, []
        self.look()

    def _note_progress(self, name: str, data: Json) -> None:
        if name == Event.PROGRESS and not self._subjects:
            said = {
                "reading": self.tr("Reading what the documents mean…"),
                "grouping": self.tr("Putting together what is alike…"),
                "naming": self.tr("Looking for the words that tell them apart…"),
            }
            self.waiting_words.setText(
                said.get(str(data.get("stage")), self.tr("Drawing the map…"))
            )

    def _fail(self, error: AntorchaError) -> None:
        self._ticket = None
        if not self._subjects:
            self._wait(str(error), working=False)

    def _stop(self) -> None:
        self._bridge.drop(self._ticket)
        self._ticket = None
        self._wait(self.tr("Stopped."), working=False)

    def _wait(self, said: str, *, working: bool) -> None:
        self._head.hide()
        self.said.hide()
        self.waiting_words.setText(said)
        self.stop.setVisible(working)
        self.again.setVisible(not working)
        self.stack.setCurrentWidget(self._waiting)
