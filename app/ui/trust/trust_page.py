"""What this program can and cannot do, on one page, with buttons that try it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from app.engine.protocol import Method
from app.ui.look.page import ColumnPage
from app.ui.trust.backup_section import BackupSection
from app.ui.trust.forget_section import ForgetSection
from app.ui.trust.log_section import OnDemand, log_text, parts_text
from app.ui.trust.network_section import NetworkSection
from app.ui.trust.places_section import PlacesSection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.bridge import Bridge
    from app.ui.config import WindowConfig
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


class TrustPage(ColumnPage):
    """The sections, one below the other.

    Signals:
        changed: Something was forgotten here.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, bridge: Bridge, config: WindowConfig, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Trust"))
        self.network = NetworkSection(theme, bridge)
        self.places = PlacesSection(bridge, config.user_home)
        self.forget = ForgetSection(theme)
        self.backup = BackupSection(theme, bridge, config.user_home)
        self.log = OnDemand(bridge, Method.LOG, self.tr("Show the log"), log_text)
        self.parts = OnDemand(bridge, Method.PARTS, self.tr("Show the parts"), parts_text)
        self.column.addWidget(self.network)
        for title, section in (
            (self.tr("Where it lies, and who may read it"), self.places),
            (self.tr("Forget"), self.forget),
            (self.tr("Backup"), self.backup),
        ):
            self.add_section(title).addWidget(section)
        self.add_section(
            self.tr("The log"),
            self.tr("What the program did and what went wrong. Names of files may stand in it."),
        ).addWidget(self.log)
        self.add_section(
            self.tr("Parts and licences"),
            self.tr("Antorcha is free software (Apache-2.0) and stands on the work of others."),
        ).addWidget(self.parts)
        self.forget.changed.connect(self._note_change)

    def show_status(self, status: Json) -> None:
        """How things stand, as the engine says."""
        self.network.show_network(status.get("network"))
        home = str(status.get("home") or "")
        self.forget.show_home(home, has_copies=bool(status.get("copies")))

    def offer_restore(self, path: str) -> None:
        """A backup was opened with the program."""
        self.backup.offer_restore(path)

    def stop(self) -> None:
        """The window closes: end what runs beside it."""
        self.forget.stop()
        self.backup.stop()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.places.refresh()

    def _note_change(self) -> None:
        self.places.refresh()
        self.changed.emit()
