"""A name that can be changed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.ui.look.labels import ElidedLabel
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import SPACE_S, TARGET_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.look.theme import Theme

LONGEST_NAME = 80


class CollectionHeading(QWidget):
    """A collection's name; the pencil, F2 or a double click makes it a field.

    Signals:
        renamed: The new name.
    """

    renamed = Signal(str)

    def __init__(
        self, theme: Theme, name: str, known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.label = ElidedLabel(one_line(name), "section")
        self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.edit = QLineEdit()
        self.edit.setObjectName("inlineEdit")
        self.edit.setAccessibleName(self.tr("Name of the collection"))
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setMaximumWidth(320)
        completer = QCompleter(list(known), self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.edit.setCompleter(completer)
        self.edit.hide()
        self.edit.returnPressed.connect(self._take)
        self.edit.installEventFilter(self)
        self.pencil = QToolButton()
        self.pencil.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        self.pencil.setToolTip(self.tr("Rename the collection"))
        self.pencil.setAccessibleName(self.tr("Rename the collection {name}").format(name=name))
        theme.dress(self.pencil, "edit", "ink_muted", 16)
        self.pencil.clicked.connect(self.begin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.label)
        row.addWidget(self.edit, 1)
        row.addWidget(self.pencil)
        row.addStretch(1)

    @property
    def is_editing(self) -> bool:
        return self.edit.isVisibleTo(self)

    def begin(self) -> None:
        """Make the name a field."""
        self.edit.setText(self._name)
        self._show_edit(True)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.edit:
            if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
                event.accept()  # or the window's own Esc would take it
                return True
            if event.type() == QEvent.Type.KeyPress and _is_escape(event):
                self._leave()
                return True
            if event.type() == QEvent.Type.FocusOut and self.is_editing:
                popup = self.edit.completer().popup()
                if popup is None or not popup.isVisible():
                    self._show_edit(False)
        return False

    def _take(self) -> None:
        name = one_line(self.edit.text())
        self._leave()
        if name and name != self._name:
            self.renamed.emit(name)

    def _leave(self) -> None:
        self._show_edit(False)
        self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_edit(self, shown: bool) -> None:
        self.label.setVisible(not shown)
        self.pencil.setVisible(not shown)
        self.edit.setVisible(shown)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
