"""What keeps the program off the network, and a button that tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Method
from app.ui.explanations.checks import check_words, network_words
from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.page import clear
from app.ui.look.plain_text import displayable
from app.ui.look.tokens import SPACE_M

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError


class NetworkSection(QWidget):
    """Says how things stand, and lets the person check."""

    def __init__(self, theme: Theme, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._bridge = theme, bridge
        self._picture = QLabel()
        self._title = words("", "title")
        self._how = words("", "muted", selectable=True)
        self.try_button = QPushButton(self.tr("Try it"))
        self.try_button.setProperty("tone", "primary")
        self.try_button.setToolTip(self.tr("Tries to reach a network and checks everything else"))
        self.try_button.clicked.connect(self.check)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        head.addWidget(self.try_button)
        self.checks = QVBoxLayout()
        self.checks.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self._how)
        column.addWidget(
            words(self.tr("Your own files are only ever opened for reading."), "muted")
        )
        column.addLayout(self.checks)
        self.show_network(None)

    def show_network(self, network: Json | None) -> None:
        """How things stand, as the engine says."""
        enforced = bool(network and network.get("enforced"))
        icon, role = ("shield", "positive") if enforced else ("shield_off", "warning")
        if network is None:
            icon, role = "shield", "ink_muted"
        self._theme.dress(self._picture, icon, role, 36)
        if network is None:
            title = self.tr("Waiting for the engine to say how things stand")
        elif enforced:
            title = self.tr("This program cannot reach a network")
        else:
            title = self.tr("Nothing keeps this program off the network yet")
        self._title.setText(title)
        how = network_words(network or {})
        self._how.setText(how)
        self._how.setVisible(bool(how))

    def check(self) -> None:
        """Let the engine examine itself and show what it found."""
        self.try_button.setEnabled(False)
        self.try_button.setText(apart(self.tr("Trying…")))
        self._bridge.request(Method.DOCTOR, {}, self._show, self._fail)

    def _show(self, result: Json) -> None:
        self._rest()
        for check in result.get("checks") or []:
            name = str(check.get("name", ""))
            self._add(bool(check.get("ok")), self._titles().get(name, name), check_words(check))

    def _titles(self) -> dict[str, str]:
        """What ``doctor`` looks at, by its names."""
        return {
            "installation": self.tr("The program's parts"),
            "network": self.tr("No network for any process"),
            "home": self.tr("Who can read the library"),
            "disk": self.tr("Room on the disk"),
            "library": self.tr("The catalogue"),
            "copies": self.tr("Damaged catalogues, kept aside"),
            "sandbox": self.tr("Confinement of whatever reads files"),
            "sources": self.tr("Stopped folders"),
            "watching": self.tr("Noticing changes in folders at once"),
            "chat model": self.tr("The model that writes the answers"),
            "embedding model": self.tr("The model that finds by meaning"),
            "ocr model": self.tr("The model that reads scans and pictures"),
        }

    def _fail(self, error: AntorchaError) -> None:
        self._rest()
        self._add(False, error.title, error.hint or error.message)

    def _rest(self) -> None:
        self.try_button.setEnabled(True)
        self.try_button.setText(self.tr("Try again"))
        clear(self.checks)

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
        self.checks.addWidget(line)
