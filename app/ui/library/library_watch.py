"""Keeps the window's knowledge of the library fresh without asking more than it must."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.protocol import Method
from app.ui.bridge import LinkState

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

BREATH_MS: Final = 400


class LibraryWatch(QObject):
    """Asks for the status when something changed, at most every ``BREATH_MS``.

    Signals:
        status: The engine's status.
        problems: The list of problems.
        models: The list of models.
        documents_changed: What searches find may be different now.
    """

    status = Signal(dict)
    problems = Signal(list)
    models = Signal(list)
    documents_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._dirty: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=BREATH_MS)
        self._timer.timeout.connect(self._look)
        bridge.changed.connect(lambda what: self.note(*what))
        bridge.progress.connect(lambda _: self.note("indexing"))
        bridge.state_changed.connect(self._note_link)

    def note(self, *what: str) -> None:
        """Something of this kind changed; look soon."""
        self._dirty.update(what)
        if not self._timer.isActive():
            self._timer.start()

    def look_now(self) -> None:
        """Look at everything at once."""
        self._dirty.update(("documents", "problems", "models"))
        self._look()

    def _note_link(self, state: str) -> None:
        if state == LinkState.READY:
            self.look_now()

    def _look(self) -> None:
        dirty, self._dirty = self._dirty, set()
        self._bridge.request(Method.STATUS, {}, self.status.emit)
        if dirty & {"problems", "documents", "sources"}:
            self._bridge.request(Method.PROBLEMS, {}, self._take_problems)
        if "models" in dirty:
            self._bridge.request(Method.MODELS, {}, self._take_models)
        if dirty & {"documents", "sources"}:
            self.documents_changed.emit()

    def _take_problems(self, result: Json) -> None:
        self.problems.emit(list(result.get("problems") or []))

    def _take_models(self, result: Json) -> None:
        self.models.emit(list(result.get("models") or []))
