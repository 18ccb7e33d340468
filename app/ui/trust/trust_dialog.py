"""What keeps the program off the network, and a button that tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.engine.protocol import Method
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, shown_path
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError


class TrustDialog(QDialog):
    """Says how things stand, and lets the person check."""

    def __init__(
        self, theme: Theme, bridge: Bridge, status: Json, user_home: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._bridge = theme, bridge
        self._ticket: int | None = None
        self.setWindowTitle(self.tr("Trust"))
        self.setMinimumSize(560, 480)
        network = status.get("network") or {}
        enforced = bool(network.get("enforced"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(self._head(enforced))
        facts = [
            displayable(str(network.get("how") or "")),
            self.tr("What Antorcha keeps about your files lies in {place}.").format(
                place=shown_path(str(status.get("home", "")), user_home)
            ),
            self.tr("Your own files are only ever opened for reading."),
        ]
        for fact in facts:
            if fact:
                column.addWidget(words(fact, "muted", selectable=True))
        self.checks = QVBoxLayout()
        self.checks.setSpacing(SPACE_M)
        self.checks.addStretch(1)
        holder = QWidget()
        holder.setLayout(self.checks)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(holder)
        column.addWidget(area, 1)
        self.try_button = QPushButton(self.tr("Try it"))
        self.try_button.setProperty("tone", "primary")
        self.try_button.setToolTip(self.tr("Tries to reach a network and checks everything else"))
        self.try_button.clicked.connect(self.check)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.try_button)
        column.addLayout(row)
        self.finished.connect(lambda _: self._bridge.drop(self._ticket))

    def _head(self, enforced: bool) -> QHBoxLayout:
        picture = QLabel()
        icon, role = ("shield", "positive") if enforced else ("shield_off", "warning")
        self._theme.dress(picture, icon, role, 36)
        title = (
            self.tr("This program cannot reach a network")
            if enforced
            else self.tr("Nothing keeps this program off the network yet")
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(picture)
        row.addWidget(words(title, "title"), 1)
        return row

    def check(self) -> None:
        """Let the engine examine itself and show what it found."""
        self.try_button.setEnabled(False)
        self.try_button.setText(self.tr("Trying…"))
        self._ticket = self._bridge.request(Method.DOCTOR, {}, self._show, self._fail)

    def _show(self, result: Json) -> None:
        self._rest()
        for check in result.get("checks") or []:
            self._add(bool(check.get("ok")), str(check.get("name", "")), _said(check))

    def _fail(self, error: AntorchaError) -> None:
        self._rest()
        self._add(False, error.title, error.hint or error.message)

    def _rest(self) -> None:
        self._ticket = None
        self.try_button.setEnabled(True)
        self.try_button.setText(self.tr("Try again"))
        while self.checks.count() > 1:
            item = self.checks.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()

    def _add(self, ok: bool, name: str, detail: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        picture = QLabel()
        self._theme.dress(
            picture, "check" if ok else "warning", "positive" if ok else "warning", 20
        )
        picture.setAccessibleName(self.tr("Good") if ok else self.tr("Needs a look"))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(words(displayable(name)))
        if detail:
            text.addWidget(words(displayable(detail), "small"))
        row.addLayout(text, 1)
        self.checks.insertWidget(self.checks.count() - 1, line)


def _said(check: Json) -> str:
    parts = [str(check.get("detail") or ""), str(check.get("fix") or "")]
    return " ".join(part for part in parts if part)
