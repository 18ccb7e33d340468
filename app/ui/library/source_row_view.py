"""One followed folder or file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.desktop.drag_out import DragsOut
from app.ui.look.directed_text import apart
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS, TARGET_SIZE
from indexer.types import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.library.library_state import SourceLine
    from app.ui.look.theme import Theme

_BETWEEN: Final = "  ·  "
_SHORT: Final = 32
_HAN: Final = re.compile(r"(?<=.)(?=[\u2e80-\u9fff])|(?<=[\u2e80-\u9fff])(?=.)")


class SourceRowView(QWidget):
    """Name, place, state, and what can be done.

    Args:
        collections: The names there are, offered when it is put into another one.

    Signals:
        remove_wanted, folder_wanted, left_out_wanted: With the source's path.
        collection_wanted: With the path and the collection's name.
        follow_wanted: With the path, its collection, and whether to follow it live.
        turn_wanted: With the path, and when it is to be read.
    """

    remove_wanted = Signal(str)
    left_out_wanted = Signal(str)
    folder_wanted = Signal(str)
    collection_wanted = Signal(str, str)
    follow_wanted = Signal(str, str, bool)
    turn_wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        line: SourceLine,
        collections: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        DragsOut(self, lambda _: line.path)
        self._theme, self._line, self._collections = theme, line, list(collections)
        picture = QLabel()
        theme.dress(picture, "folder", "accent", 22)
        self.name = ElidedLabel(line.name, "strong")
        self.place = ElidedLabel(line.place, "small")
        self.said = words("", "small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of {name}").format(name=line.name))
        names = QVBoxLayout()
        names.setSpacing(2)
        for part in (self.name, self.place, self.said):
            names.addWidget(part)
        names.addSpacing(SPACE_XS)
        short = QHBoxLayout()
        short.addWidget(self.progress, 1)
        short.addStretch(1)
        names.addLayout(short)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_M, 0, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(picture)
        row.addLayout(names, 1)
        for icon, said, signal in (
            ("info", self.tr("What is left out…"), self.left_out_wanted),
            ("open", self.tr("Show the folder"), self.folder_wanted),
            ("trash", self.tr("Remove from the library…"), self.remove_wanted),
        ):
            button = self._button(icon, said)
            button.clicked.connect(lambda _=False, s=signal, p=line.path: s.emit(p))
            row.addWidget(button)
        more = self._button("more", self.tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        self.turns = self._offer_turns(menu)
        menu.addSeparator()
        self.move_ = menu.addAction(apart(self.tr("Put into another collection…")))
        self.move_.triggered.connect(self._move)
        self.follow = menu.addAction("")
        self.follow.triggered.connect(self._toggle)
        more.setMenu(menu)
        row.addWidget(more)
        row.addSpacing(SPACE_S)
        self.show_line(line)

    def show_line(self, line: SourceLine) -> None:
        """Show how far it is now."""
        self._line = line
        if self.place.text() != line.place:
            self.place.setText(line.place)
            self.place.setToolTip(line.place)
        self.said.setText(_whole_parts(line.said))
        self._warn(line.is_missing)
        self.progress.setVisible(line.done < line.total)
        self.progress.setMaximum(max(1, line.total))
        self.progress.setValue(line.done)
        self.turns[line.turn].setChecked(True)
        self.follow.setText(
            self.tr("Stop following changes")
            if line.is_followed
            else self.tr("Follow changes live")
        )

    def _offer_turns(self, menu: QMenu) -> dict[Turn, QAction]:
        """When it is read: one of three."""
        group, offered = QActionGroup(menu), {}
        for turn, said in (
            (Turn.FIRST, self.tr("Read first")),
            (Turn.IN_TURN, self.tr("Read in turn")),
            (Turn.STOPPED, self.tr("Do not read now")),
        ):
            offered[turn] = action = menu.addAction(said)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, t=turn: self._wish_turn(t))
        return offered

    def _wish_turn(self, turn: Turn) -> None:
        # The mark stays where it is until the engine has said that it is so.
        self.turns[self._line.turn].setChecked(True)
        if turn is not self._line.turn:
            self.turn_wanted.emit(self._line.path, str(turn))

    def _warn(self, is_trouble: bool) -> None:
        tone = "hint" if is_trouble else "small"
        if self.said.property("tone") != tone:
            self.said.setProperty("tone", tone)
            self.said.style().unpolish(self.said)
            self.said.style().polish(self.said)

    def _button(self, icon: str, said: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(QSize(TARGET_SIZE, TARGET_SIZE))
        button.setToolTip(said)
        button.setAccessibleName(f"{said} {self._line.name}")
        self._theme.dress(button, icon, "ink_muted", 18)
        return button

    def _toggle(self) -> None:
        line = self._line
        self.follow_wanted.emit(line.path, line.collection, not line.is_followed)

    def _move(self) -> None:
        known = self._collections
        here = known.index(self._line.collection) if self._line.collection in known else 0
        name, chosen = QInputDialog.getItem(
            self,
            "Antorcha",
            self.tr("Collection for {name}:").format(name=self._line.name),
            known,
            here,
            True,
        )
        if chosen and name.strip() and name.strip() != self._line.collection:
            self.collection_wanted.emit(self._line.path, name.strip())


def _whole_parts(said: str) -> str:
    """Short parts of a line are not broken: it goes on behind the dots between them."""
    parts = (_whole(one) if len(one) <= _SHORT else one for one in said.split(_BETWEEN))
    return "\u00a0\u00a0·  ".join(parts)


def _whole(part: str) -> str:
    """Chinese may be broken between any two signs, unless something forbids it."""
    return _HAN.sub("\u2060", part.replace(" ", "\u00a0"))
