"""The line at the window's foot: the shield, what is being indexed, how the engine is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.ui.bridge import LinkState
from app.ui.library.library_state import DocumentCounts, counts_in_turn, indexing_words
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.tokens import SPACE_M, SPACE_S

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class StatusLine(QFrame):
    """Quiet, but always true.

    Signals:
        trust_wanted: The shield was pressed.
    """

    trust_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._theme = theme
        self._link = LinkState.STARTING
        self._idle_words = ""
        self.shield = QPushButton()
        self.shield.setProperty("tone", "status")
        self.shield.clicked.connect(self.trust_wanted)
        self.work = ElidedLabel("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(96)
        self.bar.setAccessibleName(self.tr("Progress of indexing"))
        self.state = words("", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 2, SPACE_M, 2)
        row.setSpacing(SPACE_M)
        row.addWidget(self.shield)
        row.addStretch(1)
        row.addWidget(self.work)
        row.addWidget(self.bar)
        row.addWidget(self.state)
        self.show_status({}, paused=False)

    def show_status(self, status: Json, *, paused: bool) -> None:
        """Show the engine's status."""
        self._show_shield(status.get("network"))
        counts = DocumentCounts.of(status.get("documents"))
        text = indexing_words(status, paused)
        self.work.setText(text)
        self.work.setVisible(bool(text))
        self.bar.setVisible(bool(text))
        done, steps = counts_in_turn(status).steps
        self.bar.setMaximum(max(1, steps))
        self.bar.setValue(done)
        found = counts.semantic + counts.keyword  # as many as the page for asking names
        self._idle_words = self.tr("%Ln document(s)", "", found) if found and not text else ""
        self._say_state()

    def show_link(self, state: LinkState) -> None:
        """Show how the window stands with the engine."""
        self._link = state
        self._say_state()

    def _say_state(self) -> None:
        said = {
            LinkState.STARTING: self.tr("Starting…"),
            LinkState.READY: self._idle_words,
            LinkState.RECOVERING: self.tr("Starting the engine again…"),
            LinkState.GONE: self.tr("The engine is not running"),
        }[self._link]
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _show_shield(self, network: Json | None) -> None:
        if network is None:
            text, icon, role = self.tr("Offline"), "shield", "ink_muted"
        elif network.get("enforced"):
            text, icon, role = self.tr("Offline: enforced"), "shield", "positive"
        else:
            text, icon, role = self.tr("Offline: not enforced"), "shield_off", "warning"
        self.shield.setText(text)
        self.shield.setToolTip(self.tr("What this program can and cannot do"))
        self._theme.dress(self.shield, icon, role, 16)
