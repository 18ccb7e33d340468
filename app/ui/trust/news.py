"""Decides what the banner says: about the engine, the models, and what was just done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.ui.banner import PASSING_MS, Banner, Tone
from app.ui.bridge import LinkState

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError

ENGINE, MODEL = "engine", "model"
STORAGE: Final = ("storage_full", "storage_failing", "storage_read_only")
"""Codes of what keeps the library from being written, until there is room or leave to."""
_GRAVE: Final = (*STORAGE, "embedding_missing", "embedding_failed", "no_embedding_model")


class News(QObject):
    """One sentence at a time; the engine's troubles go before everything else."""

    def __init__(self, bridge: Bridge, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._banner = bridge, banner
        self._told_model = False
        self._waited_for_room = False
        bridge.recovered.connect(self._tell_recovered)
        bridge.failed.connect(self._tell_unreachable)
        bridge.state_changed.connect(self._note_state)
        bridge.notice.connect(self._tell_notice)

    def tell(self, sentence: str) -> None:
        """Something was done; the sentence leaves by itself."""
        self._banner.say(sentence, lasts_ms=PASSING_MS)

    def tell_error(self, error: AntorchaError) -> None:
        """Something could not be done."""
        self._banner.say(str(error), Tone.WARNING)

    def tell_status(self, status: Json) -> None:
        """Whether there is a model at all, and room for what is to be written."""
        self._settle_storage(status)
        models = status.get("models")
        if models is not None and models.get("chat") is None:
            self._tell_model(
                self.tr(
                    "No model is installed to write answers. Search works, and questions show the"
                    " best sentence. To install one: antorcha models fetch"
                )
            )
        elif models is not None and models["chat"].get("state", "ready") == "ready":
            self._told_model = False
            self._banner.settle(MODEL)
        elif models is not None:
            self.tell_models([{**models["chat"], "role": "chat", "in_use": True}])

    def tell_models(self, models: list[Json]) -> None:
        """Whether the model in use is whole."""
        chat = next((m for m in models if m.get("role") == "chat" and m.get("in_use")), None)
        if chat is not None and chat.get("state") == "corrupt":
            self._tell_model(
                self.tr(
                    "The model that writes answers is damaged, so it is not used. Search works."
                    " To put it right: antorcha models fetch"
                )
            )
        elif chat is not None and chat.get("state") == "missing":
            self._tell_model(
                self.tr(
                    "The model that writes answers is not where it was. Search works."
                    " To put it back: antorcha models fetch"
                )
            )

    def _tell_model(self, sentence: str) -> None:
        if not self._told_model:
            self._told_model = True
            self._banner.say(sentence, Tone.WARNING, about=MODEL)

    def _tell_recovered(self) -> None:
        self._banner.say(
            self.tr("The engine stopped and was started again. Nothing was lost."),
            about=ENGINE,
            lasts_ms=PASSING_MS,
        )

    def _tell_unreachable(self, error: AntorchaError) -> None:
        self._banner.say(
            str(error),
            Tone.DANGER,
            about=ENGINE,
            stays=True,
            button=self.tr("Try again"),
            act=self._bridge.try_again,
        )

    def _note_state(self, state: str) -> None:
        if state == LinkState.RECOVERING:
            self._banner.say(
                self.tr("The engine stopped. It is being started again."), about=ENGINE
            )
        elif state == LinkState.READY:
            self._banner.settle(ENGINE)

    def _tell_notice(self, notice: AntorchaError) -> None:
        tone = Tone.WARNING if notice.code in _GRAVE else Tone.INFO
        self._banner.say(str(notice), tone, about=notice.code)

    def _settle_storage(self, status: Json) -> None:
        """What was said of the disk goes once the engine has waited and goes on."""
        waits = bool((status.get("indexing") or {}).get("waiting_for_room"))
        if self._waited_for_room and not waits:
            for code in STORAGE:
                self._banner.settle(code)
        self._waited_for_room = waits
