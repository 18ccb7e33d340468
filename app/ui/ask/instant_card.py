"""The best sentence of the person's own files, shown before a model has read anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.ui.ask.source_row import SourceRow
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, quoted, without_markdown
from app.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class InstantCard(QFrame):
    """The best sentence of the person's own files, word for word; a click opens where it stands.

    Signals:
        opened: The citation (JSON). The keyboard's way is the source's row.
    """

    opened = Signal(dict)

    def __init__(self, theme: Theme, home: str) -> None:
        super().__init__()
        self._theme, self._home = theme, home
        self._shown: tuple[str, object] = ("", None)
        self.setObjectName("instant")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
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
        self.sentence.installEventFilter(self)
        self._column.addWidget(self.sentence)
        self.source: SourceRow | None = None

    def show_sentence(self, sentence: str, citation: Json | None) -> None:
        self.setVisible(bool(sentence))
        if (sentence, citation) == self._shown:
            return
        self._shown = (sentence, citation)
        lines = without_markdown(displayable(sentence)).splitlines()
        said = "\n".join(line.strip() for line in lines if line.strip())
        self.sentence.setText(quoted(said))
        if self.source is not None:
            self._column.removeWidget(self.source)
            self.source.deleteLater()
            self.source = None
        if citation is not None:
            self.source = SourceRow(self._theme, self._home, citation)
            self.source.clicked.connect(lambda: self.opened.emit(citation))
            self._column.addWidget(self.source, 0, Qt.AlignmentFlag(0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._open_at(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._open_at(event)
        return super().eventFilter(watched, event)

    def _open_at(self, event: QMouseEvent) -> None:
        is_click = event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            self.mapFromGlobal(event.globalPosition().toPoint())
        )
        # Whoever marked words wants to copy them.
        if is_click and self.source is not None and not self.sentence.hasSelectedText():
            self.source.click()
