"""The mails of a conversation, oldest first; the one that is read stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.engine.protocol import Method
from app.ui.ask.passage_model import sender_name
from app.ui.look.directed_text import beside
from app.ui.look.labels import words
from app.ui.look.plain_text import one_line, shown_date
from app.ui.look.tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from PySide6.QtGui import QKeyEvent

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

MOST_ROWS: Final = 5
FEWEST_MAILS: Final = 2


class _Mails(QListWidget):
    """Enter opens the current row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.itemClicked.emit(item)
        else:
            super().keyPressEvent(event)


class ThreadList(QFrame):
    """Hidden unless there are several mails.

    Signals:
        opened: A document (JSON) that is to be read.
    """

    opened = Signal(dict)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("threadList")
        self._bridge = bridge
        self._ticket: int | None = None
        self._mails: list[Json] = []
        self.said = words("", "small")
        self.list = _Mails()
        self.list.setAccessibleName(self.tr("Mails of this conversation"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_S, SPACE_L, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.said)
        column.addWidget(self.list)
        self.hide()

    def show_around(self, document: Mapping[str, Any]) -> None:
        """Show the conversation of a document, fetching it if it is a mail of another one."""
        self.rest()
        current = document.get("id")
        if document.get("kind") != "email":
            self.clear()
        elif self.has(current):
            self.show_current(current)
        else:
            self.clear()
            self._ticket = self._bridge.request(
                Method.THREAD,
                {"document": current},
                lambda found: self.show_mails(list(found.get("mails") or []), current),
            )

    def rest(self) -> None:
        """Wait for nothing."""
        self._bridge.drop(self._ticket)

    def has(self, document_id: object) -> bool:
        """Whether the conversation that is shown has this mail."""
        return any(one["document"].get("id") == document_id for one in self._mails)

    def show_mails(self, mails: list[Json], current: object) -> None:
        """Show a conversation, of which one mail is being read."""
        self._mails = mails if len(mails) >= FEWEST_MAILS else []
        self.list.clear()
        for mail in self._mails:
            self.list.addItem(QListWidgetItem(_line(mail)))
        self.said.setText(self.tr("Conversation of %Ln mail(s)", "", len(self._mails)))
        row = self.list.sizeHintForRow(0) if self._mails else 0
        self.list.setFixedHeight(row * min(len(self._mails), MOST_ROWS) + SPACE_XS)
        self.setVisible(bool(self._mails))
        self.show_current(current)

    def show_current(self, current: object) -> None:
        """Let the mail that is read stand out."""
        for row, mail in enumerate(self._mails):
            item = self.list.item(row)
            is_read = mail["document"].get("id") == current
            font = QFont(self.list.font())
            font.setWeight(QFont.Weight.DemiBold if is_read else QFont.Weight.Normal)
            item.setFont(font)
            if is_read:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)

    def clear(self) -> None:
        """No conversation is shown."""
        self.show_mails([], None)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._mails[self.list.row(item)]["document"])


def _line(mail: Json) -> str:
    document = mail["document"]
    parts = [
        shown_date(document.get("date")),
        sender_name(str(document.get("from") or "")),
        one_line(str(mail.get("excerpt") or document.get("title") or "")),
    ]
    return beside(parts)
