"""Passages while the person types: the newest words win, older answers are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.protocol import Method

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

TYPING_PAUSE_MS: Final = 80
PASSAGES_WANTED: Final = 8


class LiveSearch(QObject):
    """Searches a moment after the last key.

    Signals:
        found: The engine's answer to the newest query.
        failed: An AntorchaError of the newest query.
        busy: Whether an answer is being waited for.
    """

    found = Signal(dict)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._query = ""
        self._ticket: int | None = None
        self._warmed = False
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._search)

    @property
    def query(self) -> str:
        return self._query

    def look_for(self, query: str) -> None:
        """The words in the field are these now; empty ones end the search."""
        self._query = query.strip()
        self._drop()
        if not self._query:
            self._timer.stop()
            return
        if not self._warmed:
            self._warmed = True
            self._bridge.request(Method.WARM_UP, {}, lambda _: None)
        self._timer.start()

    def again(self) -> None:
        """The library changed: the same words once more."""
        if self._query:
            self._drop()
            self._search()

    def _search(self) -> None:
        self._drop()
        params: Json = {"query": self._query, "k": PASSAGES_WANTED}
        self.busy.emit(True)
        self._ticket = self._bridge.request(Method.SEARCH, params, self._take, self._fail)

    def _take(self, result: Json) -> None:
        self._ticket = None
        self.busy.emit(False)
        self.found.emit(result)

    def _fail(self, error: object) -> None:
        self._ticket = None
        self.busy.emit(False)
        self.failed.emit(error)

    def _drop(self) -> None:
        self._bridge.drop(self._ticket)
        self._ticket = None
