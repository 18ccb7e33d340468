"""What the person wishes of the engine: shown only where the engine knows of the wish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox

from app.engine.protocol import Method
from app.ui.look.labels import words

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

# What indexing may wait for: a status has the chosen ones as ``indexing.waits_on``.
BATTERY: Final = "battery"
LOAD: Final = "load"
_CLOSER_LOOK: Final = "closer_look"  # {"on": bool} → status, which has it under "indexing"
_KEEP: Final = "keep_conversations"  # {"keep"?: bool} → {"keeping": bool}


class EngineWishes(QObject):
    """A box a wish."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waits = {
            BATTERY: QCheckBox(self.tr("Pause while the computer runs on its battery")),
            LOAD: QCheckBox(self.tr("Pause while other programs need the processor")),
        }
        self._closer_look = QCheckBox(self.tr("Look closer at the first hits of every search"))
        self.closer_look_note = words("", "small")
        self._keep = QCheckBox(self.tr("Keep conversations in the library"))
        for box in self._waits.values():
            box.clicked.connect(self._wish_to_wait)
        self._closer_look.clicked.connect(
            lambda on: self._bridge.request(Method(_CLOSER_LOOK), {"on": on}, self.show)
        )
        self._keep.clicked.connect(lambda on: self._ask_keeping({"keep": on}))

    @property
    def indexing(self) -> tuple[QCheckBox, ...]:
        """Those about indexing."""
        return tuple(self._waits.values())

    @property
    def search(self) -> tuple[QCheckBox, ...]:
        """Those about searching."""
        return (self._closer_look,)

    @property
    def conversations(self) -> tuple[QCheckBox, ...]:
        """Those about conversations."""
        return (self._keep,)

    @property
    def knows_conversations(self) -> bool:
        """Whether this engine keeps conversations at all."""
        return _KEEP in {method.value for method in Method}

    def show(self, status: Json) -> None:
        """Show what the engine's status tells of."""
        chosen = (status.get("indexing") or {}).get("waits_on")
        for name, box in self._waits.items():
            box.setVisible(chosen is not None)
            box.setChecked(name in (chosen or ()))
        self._keep.setVisible(self.knows_conversations)
        self._show_closer_look((status.get("indexing") or {}).get("closer_look"))

    def refresh(self) -> None:
        """Ask whether conversations are kept: the status does not say."""
        if self.knows_conversations:
            self._ask_keeping({})

    def _show_closer_look(self, state: Json | None) -> None:
        for shown in (self._closer_look, self.closer_look_note):
            shown.setVisible(state is not None)
        if state is None:
            return
        self._closer_look.setChecked(bool(state["on"]))
        self.closer_look_note.setText(self._closer_look_words(state))

    def _closer_look_words(self, state: Json) -> str:
        if state["waits_for_room"]:
            return self.tr(
                "Your disk has little room left: what is new is kept without it for now, and is"
                " found all the same."
            )
        if state["unfinished"]:
            return self.tr(
                "Your passages are being prepared once more for it, in the background. Search works"
                " meanwhile."
            )
        return self.tr(
            "For a question in another language than the text, the right passage then comes first"
            " in 88 of 100 cases instead of 81. It takes most of the library's room, some 7\u00a0KB"
            " a passage. Turned off, that room is given back; turned on again, all passages are"
            " prepared once more."
        )

    def _wish_to_wait(self) -> None:
        chosen = [name for name, box in self._waits.items() if box.isChecked()]
        self._bridge.request(Method.PAUSE, {"wait_on": chosen}, self.show)

    def _ask_keeping(self, params: Json) -> None:
        self._bridge.request(
            Method(_KEEP), params, lambda said: self._keep.setChecked(bool(said.get("keeping")))
        )
