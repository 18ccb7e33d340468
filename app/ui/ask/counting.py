"""What there is of each kind, person, month…, for the words and filters of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.protocol import Method

if TYPE_CHECKING:
    from app.ui.ask.filters import Filters
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

PAUSE_MS: Final = 200


class Counting(QObject):
    """Counts a moment after the results are there, so that it never delays them.

    Signals:
        counted: The engine's counts.
    """

    counted = Signal(dict)

    def __init__(self, bridge: Bridge, filters: Filters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._filters = bridge, filters
        self._query = ""
        self._ticket: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.now)

    def refresh(self, query: str) -> None:
        """Count soon what these words find."""
        self._query = query
        self._timer.start()

    def rest(self) -> None:
        """Count nothing: other words or filters are coming."""
        self._timer.stop()
        self._bridge.drop(self._ticket)
        self._ticket = None

    def now(self) -> None:
        """Count at once."""
        self.rest()
        params = {"query": self._query, **self._filters.params()}
        self._ticket = self._bridge.request(Method.FACETS, params, self._take, self._fail)

    def _take(self, counts: Json) -> None:
        self._ticket = None
        self.counted.emit(counts)

    def _fail(self, _error: object) -> None:
        self._ticket = None  # the results say what is wrong; without counts there is no timeline
        self.counted.emit({})
