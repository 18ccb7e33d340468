"""What the person wishes of the engine: shown only where the engine knows of the wish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox

from app.engine.protocol import Method

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

# The engine keeps them under these names and tells of them in its status under "wishes".
PAUSE_ON_BATTERY: Final = "pause_on_battery"
PAUSE_ON_LOAD: Final = "pause_on_load"
KEEP_CONVERSATIONS: Final = "keep_conversations"
_SET_WISH: Final = "set_wish"  # {"name", "value": bool} → status


class EngineWishes(QObject):
    """A box a wish."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._boxes = {
            PAUSE_ON_BATTERY: QCheckBox(self.tr("Pause while the computer runs on its battery")),
            PAUSE_ON_LOAD: QCheckBox(self.tr("Pause while other programs need the processor")),
            KEEP_CONVERSATIONS: QCheckBox(self.tr("Keep conversations in the library")),
        }
        for name, box in self._boxes.items():
            box.clicked.connect(lambda on, name=name: self._set(name, on))

    @property
    def indexing(self) -> tuple[QCheckBox, ...]:
        """Those about indexing."""
        return self._boxes[PAUSE_ON_BATTERY], self._boxes[PAUSE_ON_LOAD]

    @property
    def conversations(self) -> tuple[QCheckBox, ...]:
        """Those about conversations."""
        return (self._boxes[KEEP_CONVERSATIONS],)

    def show(self, wishes: Json) -> None:
        """Show those the engine tells of, as it has them."""
        for name, box in self._boxes.items():
            box.setVisible(name in wishes)
            box.setChecked(bool(wishes.get(name)))

    def _set(self, name: str, on: bool) -> None:
        if _SET_WISH in set(Method):
            self._bridge.request(Method(_SET_WISH), {"name": name, "value": on}, self._take)

    def _take(self, status: Json) -> None:
        if "wishes" in status:
            self.show(status["wishes"])
